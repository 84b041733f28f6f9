"""What the page of announcements says: its list, its questions, and who sees an announcement."""

from collections.abc import Iterator
from datetime import time

from counter_console.records.case_texts import CaseFact
from counter_console.section.record_page import Register
from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Form, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Listing, LocalText, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.quality.announcements.forms import EMERGENCIES, PLACES, emergency_form, terms_form
from shared.quality.announcements.model import (
    AnnouncementPlace,
    AnnouncementRow,
    AnnouncementTerms,
    AnnouncementVerb,
    VisitorAnnouncement,
)
from shared.quality.announcements.rules import for_everybody, real_places, said, spoken_in, window
from shared.ui.widgets.table import Column

TITLE = translate("announcements", "Announcements")
VERBS = {
    AnnouncementVerb.WRITE: translate("announcements", "Change"),
    AnnouncementVerb.STOP: translate("announcements", "Stop"),
    AnnouncementVerb.RESUME: translate("announcements", "Show again"),
}
NOWHERE = translate("announcements", "nowhere")
OVER = translate("announcements", "Over")
STOPPED = translate("announcements", "Stopped")
UNTIL_STOPPED = translate("announcements", "Until somebody stops it")


def short(terms: AnnouncementTerms | None) -> LocalText | Text:
    """Return the text that stands for an announcement."""
    if terms is None:
        return LocalText(())
    if terms.emergency is None:
        return terms.text
    return translate("announcements", "Emergency: {what}", what=EMERGENCIES[terms.emergency])


def question(verb: AnnouncementVerb, announcement: VisitorAnnouncement, catalog: Catalog) -> Form:
    """Return the question of an action."""
    if verb is AnnouncementVerb.WRITE and announcement.terms.emergency is not None:
        return emergency_form()
    if verb is AnnouncementVerb.WRITE:
        return terms_form(catalog, announcement.terms)
    return plain_form(verb.value)


def seen_by(row: AnnouncementRow, catalog: Catalog, language: Language) -> Iterator[CaseFact]:
    """Yield what a visitor reads, who sees it, where and when."""
    terms = row.announcement.terms
    yield CaseFact(translate("announcements", "What visitors read"), said(terms, language))
    spoken = (each for each in Language if spoken_in(terms, each))
    languages = Listing(tuple(each.own_name for each in spoken))
    yield CaseFact(translate("announcements", "In these languages"), languages)
    if terms.picture is not None:
        beside = translate("announcements", "beside the calls")
        yield CaseFact(translate("announcements", "Picture for the board"), beside)
    yield CaseFact(translate("announcements", "To whom"), _audience(terms, catalog))
    yield CaseFact(translate("announcements", "Shown on"), _places(real_places(terms)))
    if terms.zones:
        yield CaseFact(translate("announcements", "Only on boards of these zones"), Listing(terms.zones))
    yield CaseFact(translate("announcements", "When"), _when(row))
    hours = _hours(terms.since, terms.until)
    if hours:
        yield CaseFact(translate("announcements", "At these hours"), hours)
    if terms.cap is not None:
        cap = translate("announcements", "%n time(s) a day in each place", n=terms.cap)
        yield CaseFact(translate("announcements", "At most"), cap)
    if terms.most_tickets is not None and row.announcement.active:
        counted = translate(
            "announcements", "{given} of {most} tickets", given=Number(row.tickets), most=Number(terms.most_tickets)
        )
        yield CaseFact(translate("announcements", "Until it ends"), counted)
    yield CaseFact(translate("announcements", "At this moment"), _places(row.now))


def _audience(terms: AnnouncementTerms, catalog: Catalog) -> Showable:
    if for_everybody(terms):
        return translate("announcements", "All visitors")
    services = tuple(each.name for each in catalog.services if each.id in terms.services)
    classes = tuple(each.name for each in catalog.priority_classes if each.code in terms.classes)
    if not services or not classes:
        return Listing(services or classes)
    return translate(
        "announcements", "{services}, only: {classes}", services=Listing(services), classes=Listing(classes)
    )


def _places(places: tuple[AnnouncementPlace, ...]) -> Showable:
    return Listing(tuple(PLACES[each] for each in places)) if places else NOWHERE


def _when(row: AnnouncementRow) -> Showable:
    if row.announcement.terms.emergency is not None:
        return UNTIL_STOPPED
    if row.event is None:
        return OVER
    begins, ends = (Day(each, year=True, weekday=False) for each in window(row.announcement.terms, row.event))
    if row.announcement.terms.yearly:
        return translate("announcements", "{first} – {last}, every year again", first=begins, last=ends)
    return translate("announcements", "{first} – {last}", first=begins, last=ends)


def _hours(since: time | None, until: time | None) -> str:
    if since is None and until is None:
        return ""
    return isolated(f"{(since or time()):%H:%M}–{(until or time()):%H:%M}")


def _state(row: AnnouncementRow, _now: object, translator: Translator) -> str:
    if not row.announcement.active:
        return translator.text(STOPPED)
    return translator.text(OVER if row.event is None else Listing(tuple(PLACES[each] for each in row.now)))


def _event(row: AnnouncementRow, _now: object, translator: Translator) -> str:
    return translator.text(Day(row.event or row.announcement.terms.event, year=True, weekday=False))


def _text(row: AnnouncementRow, _now: object, translator: Translator) -> str:
    return translator.text(short(row.announcement.terms))


REGISTER = Register(
    TITLE,
    (
        Column("text", translate("announcements", "Text"), _text),
        Column("event", translate("announcements", "Day"), _event, width=20),
        Column("now", translate("announcements", "Shown now"), _state, width=34),
    ),
    lambda row: row.announcement.id,
    _text,
    ((translate("announcements", "Only what is shown now"), lambda row: bool(row.now)),),
)
