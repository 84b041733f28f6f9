"""What people enter about an announcement."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Answers, Choice, Field, Form, FormSection, Kind
from shared.platform.i18n.text import Text, translate
from shared.quality.announcements.model import (
    MOST_DAYS,
    MOST_SHOWINGS,
    MOST_TICKETS,
    AnnouncementPlace,
    AnnouncementTerms,
    Emergency,
)
from shared.quality.announcements.rules.emergencies import emergency_terms

PLACES: Mapping[AnnouncementPlace, Text] = {
    AnnouncementPlace.BOARD: translate("announcements", "Board"),
    AnnouncementPlace.IDLE: translate("announcements", "First page of the kiosk"),
    AnnouncementPlace.CARD: translate("announcements", "Page of a service"),
    AnnouncementPlace.SLIP: translate("announcements", "Ticket"),
}

#: The questions about the picture; its answer is a file, which is checked and kept before the terms are written.
PICTURE, KEEP_PICTURE = "picture", "keep_picture"

EMERGENCIES: Mapping[Emergency, Text] = {
    Emergency.LEAVE: translate("announcements", "Everybody leaves the building"),
    Emergency.STAY: translate("announcements", "Everybody stays in the building"),
    Emergency.STOPPED: translate("announcements", "Nobody can be served"),
    Emergency.OTHER: translate("announcements", "Only the words below"),
}


def emergency_form() -> Form:
    """Return the questions about an emergency notice: as few as possible."""
    fields = (
        Field(
            "emergency",
            Kind.CHOICE,
            translate("announcements", "What happens"),
            translate("announcements", "The boards say it at once, over everything and in every language."),
            default=Emergency.LEAVE.value,
            choices=tuple(Choice(kind.value, name) for kind, name in EMERGENCIES.items()),
        ),
        Field(
            "text",
            Kind.LOCAL_TEXT,
            translate("announcements", "More words"),
            translate("announcements", "For example where to meet outside. May stay empty."),
            required=False,
            sentences=True,
        ),
    )
    return Form("emergency", 1, (FormSection(translate("announcements", "Emergency"), fields),))


def terms_form(catalog: Catalog | None, terms: AnnouncementTerms | None = None) -> Form:
    """Return the questions about an announcement; what `terms` name can be chosen even when it is out of use."""
    services = () if catalog is None else catalog.services
    classes = () if catalog is None else catalog.priority_classes
    named = () if terms is None else (*terms.services, *terms.classes)

    def choices(known: Sequence[Any], key: str) -> tuple[Choice, ...]:
        return tuple(
            Choice(getattr(each, key), each.name) for each in known if each.active or getattr(each, key) in named
        )

    what = (
        Field(
            "text",
            Kind.LOCAL_TEXT,
            translate("announcements", "Text"),
            translate("announcements", "It is shown only to visitors in whose language it is written."),
            required=False,
            sentences=True,
        ),
        *_picture(terms),
        Field(
            "salutation",
            Kind.LOCAL_TEXT,
            translate("announcements", "Salutation"),
            translate("announcements", "For example “Dear parents,”. It stands before the text."),
            required=False,
        ),
    )
    when = (
        Field(
            "event",
            Kind.DATE,
            translate("announcements", "Day"),
            translate("announcements", "The day that it is about."),
        ),
        Field("yearly", Kind.YES_NO, translate("announcements", "Every year again"), default=False),
        _days("days_before", translate("announcements", "Shown so many days before")),
        _days("days_after", translate("announcements", "Shown so many days after")),
        Field(
            "last",
            Kind.DATE,
            translate("announcements", "Never after"),
            translate("announcements", "Empty: no last day."),
            required=False,
        ),
        Field(
            "most_tickets",
            Kind.WHOLE,
            translate("announcements", "Until so many tickets were given"),
            translate(
                "announcements",
                "Only tickets for those whom it is meant for, since the last change. Empty: no such end.",
            ),
            required=False,
            minimum=1,
            maximum=MOST_TICKETS,
        ),
        Field("since", Kind.TIME, translate("announcements", "Each day from"), _ALL_DAY, required=False),
        Field("until", Kind.TIME, translate("announcements", "Each day until"), _ALL_DAY, required=False),
    )
    where = (
        Field(
            "places",
            Kind.CHOICE,
            translate("announcements", "Shown on"),
            translate("announcements", "The ticket carries only the nearest event."),
            required=False,
            many=True,
            choices=tuple(Choice(place.value, name) for place, name in PLACES.items()),
        ),
        Field(
            "cap",
            Kind.WHOLE,
            translate("announcements", "At most so often a day"),
            translate("announcements", "In each place and on each device. Empty: always."),
            required=False,
            minimum=1,
            maximum=MOST_SHOWINGS,
        ),
        *_zones(catalog, terms),
    )
    whom = (
        Field(
            "services",
            Kind.CHOICE,
            translate("announcements", "Services"),
            translate("announcements", "None: all. With services or classes it is only on the card and the ticket."),
            required=False,
            many=True,
            choices=choices(services, "id"),
        ),
        Field(
            "classes",
            Kind.CHOICE,
            translate("announcements", "Priority classes"),
            translate("announcements", "None: all."),
            required=False,
            many=True,
            choices=choices(classes, "code"),
        ),
    )
    return Form(
        "announcement",
        1,
        (
            FormSection(translate("announcements", "What it says"), what),
            FormSection(translate("announcements", "When"), when),
            FormSection(translate("announcements", "Where"), where),
            FormSection(translate("announcements", "To whom"), whom),
        ),
    )


_ALL_DAY = translate("announcements", "Empty: all day.")


def _days(key: str, label: Text) -> Field:
    return Field(key, Kind.WHOLE, label, default=0, minimum=0, maximum=MOST_DAYS)


def _picture(terms: AnnouncementTerms | None) -> tuple[Field, ...]:
    """Return the questions about the picture: whether the present one stays, and which one is to be shown."""
    chosen = Field(
        PICTURE,
        Kind.PHOTO,
        translate("announcements", "Picture for the board"),
        translate("announcements", "Boards show it beside the calls. The text must say the same in words."),
        required=False,
        maximum=1,
    )
    if terms is None or terms.picture is None:
        return (chosen,)
    return (Field(KEEP_PICTURE, Kind.YES_NO, translate("announcements", "Keep the picture"), default=True), chosen)


def _zones(catalog: Catalog | None, terms: AnnouncementTerms | None) -> tuple[Field, ...]:
    """Return the question about zones, where there are any."""
    counters = () if catalog is None else catalog.counters
    known = {counter.zone for counter in counters if counter.zone} | set(() if terms is None else terms.zones)
    if not known:
        return ()
    return (
        Field(
            "zones",
            Kind.CHOICE,
            translate("announcements", "Only on boards of these zones"),
            translate("announcements", "None: on all boards."),
            required=False,
            many=True,
            choices=tuple(Choice(zone, zone) for zone in sorted(known)),
        ),
    )


def terms_of(answers: Answers, today: date | None = None) -> AnnouncementTerms:
    """Return the terms that somebody entered, without the picture; an emergency notice begins `today`."""
    if "emergency" in answers:
        assert today is not None, "an emergency has a day"
        return emergency_terms(Emergency(answers["emergency"]), answers["text"], today)
    said = {key: value for key, value in answers.items() if key not in (PICTURE, KEEP_PICTURE)}
    return AnnouncementTerms(**{**said, "places": tuple(map(AnnouncementPlace, answers["places"]))})


def terms_answers(terms: AnnouncementTerms) -> dict[str, Any]:
    """Return terms as answers of their form."""
    if terms.emergency is not None:
        return {"emergency": terms.emergency.value, "text": terms.text}
    known = {
        key: value
        for key, value in vars(terms).items()
        if key not in ("emergency", "picture") and (key != "zones" or value)
    }
    return {**known, "places": tuple(place.value for place in terms.places)}


def first_answers(today: date) -> dict[str, Any]:
    """Return the answers with which a new announcement begins."""
    return {"event": today, "places": (AnnouncementPlace.IDLE.value,)}
