"""Which announcement is shown where, to whom and when."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.announcements.model import (
    AnnouncementPlace,
    AnnouncementTerms,
    AnnouncementVerb,
    Emergency,
    VisitorAnnouncement,
)
from shared.quality.announcements.rules.emergencies import in_one

#: Places where it is known what the visitor came for.
KNOWN_VISITOR = frozenset({AnnouncementPlace.CARD, AnnouncementPlace.SLIP})


def possible(announcement: VisitorAnnouncement | None) -> tuple[AnnouncementVerb, ...]:
    """Return what can be done with an announcement, or with none yet."""
    if announcement is None:
        return (AnnouncementVerb.WRITE,)
    return (AnnouncementVerb.WRITE, AnnouncementVerb.STOP if announcement.active else AnnouncementVerb.RESUME)


def next_event(terms: AnnouncementTerms, today: date) -> date | None:
    """Return the event whose window holds today, else the next one; None when there will be none any more."""
    if terms.emergency is not None:
        return terms.event
    years = range(today.year - 1, today.year + 2) if terms.yearly else (terms.event.year,)
    events = (terms.event, *(_in_year(terms.event, year) for year in years if year > terms.event.year))
    windows = ((each, *window(terms, each)) for each in events)
    return next((event for event, begins, ends in windows if ends >= today and ends >= begins), None)


def _in_year(event: date, year: int) -> date:
    """Return the day in a year; what falls on 29 February is a day earlier in other years."""
    try:
        return event.replace(year=year)
    except ValueError:
        return event.replace(year=year, day=28)


def window(terms: AnnouncementTerms, event: date) -> tuple[date, date]:
    """Return the first and the last day on which it is shown around an event."""
    ends = event + timedelta(days=terms.days_after)
    return event - timedelta(days=terms.days_before), ends if terms.last is None else min(ends, terms.last)


def in_window(terms: AnnouncementTerms, now: datetime) -> bool:
    """Return whether it is shown at a moment of the branch's clock; hours may go over midnight."""
    if terms.emergency is not None:
        return True
    event, today = next_event(terms, now.date()), now.date()
    if event is None or today < window(terms, event)[0]:
        return False
    at, since, until = now.time(), terms.since, terms.until
    if since is not None and until is not None and since > until:
        return at >= since or at < until
    return (since is None or at >= since) and (until is None or at < until)


def for_everybody(terms: AnnouncementTerms) -> bool:
    """Return whether all visitors are meant."""
    return not terms.services and not terms.classes


def real_places(terms: AnnouncementTerms) -> tuple[AnnouncementPlace, ...]:
    """Return where it can be shown: what is meant for some is not shown where nobody knows who reads it."""
    return tuple(each for each in terms.places if for_everybody(terms) or each in KNOWN_VISITOR)


def places_now(announcement: VisitorAnnouncement, now: datetime) -> tuple[AnnouncementPlace, ...]:
    """Return where it is shown at a moment."""
    return real_places(announcement.terms) if announcement.active and in_window(announcement.terms, now) else ()


def shown(
    announcements: Iterable[VisitorAnnouncement],
    place: AnnouncementPlace,
    now: datetime,
    language: Language,
    services: Collection[UUID] = (),
    priority: str = "",
) -> tuple[VisitorAnnouncement, ...]:
    """Return what a place shows in a language, the nearest event first.

    `services` and `priority` are those of the visitor, where they are known.
    """

    def meant(terms: AnnouncementTerms) -> bool:
        by_service = not terms.services or not set(terms.services).isdisjoint(services)
        return by_service and (not terms.classes or priority in terms.classes)

    here = [
        each
        for each in announcements
        if place in places_now(each, now) and meant(each.terms) and spoken_in(each.terms, language)
    ]
    today = now.date()

    def order(each: VisitorAnnouncement) -> tuple[bool, timedelta, str]:
        away = abs((next_event(each.terms, today) or today) - today)
        return each.terms.emergency is None, away, str(each.id)

    here.sort(key=order)
    return tuple(here)


def spoken_in(terms: AnnouncementTerms, language: Language) -> bool:
    """Return whether it has words in a language; an emergency notice concerns everybody."""
    return terms.emergency is not None or language in dict(terms.text.texts)


def said(terms: AnnouncementTerms, language: Language) -> LocalText | Text:
    """Return the words, after the salutation where there is one in this language."""
    if terms.emergency is not None:
        return in_one(terms, language)
    if language not in dict(terms.salutation.texts):
        return terms.text
    return translate("announcements", "{salutation} {text}", salutation=terms.salutation, text=terms.text)


def missing_parts(terms: AnnouncementTerms) -> Iterator[Text]:
    """Yield what keeps an announcement from ever being shown."""
    if not terms.text.texts and terms.emergency in (None, Emergency.OTHER):
        yield translate("announcements", "the text")
    if not terms.places:
        yield translate("announcements", "a place")
    elif not real_places(terms):
        yield translate("announcements", "the card or the ticket, where it is known who reads it")
    if terms.since is not None and terms.since == terms.until:
        yield translate("announcements", "an end that differs from the beginning")
    if terms.last is not None and terms.last < window(terms, terms.event)[0]:
        yield translate("announcements", "a last day that is not before the first one")
