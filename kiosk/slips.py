"""The content of a visitor's paper: the ticket, and the list of what to bring."""

from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import ORDINARY, Catalog, Service
from shared.office.catalog.working_time import local
from shared.office.settings.model import Digits, Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Minutes, Number, Showable, Text, translate
from shared.platform.printing.slip import (
    Cell,
    Checklist,
    Heading,
    LineStyle,
    Pair,
    Paragraph,
    PrintedNumber,
    Rule,
    Slip,
    SlipPart,
    Space,
    TextLine,
)
from shared.platform.speech.spelling import local_number
from shared.queue.forecast.rules.wait_figures import EXPECTED_WAIT, PEOPLE_AHEAD, expected_wait_text
from shared.queue.tickets.model import IssuedTicket

MINUTE_S = 60.0


def ticket_slip(issued: IssuedTicket, catalog: Catalog, settings: Settings, language: Language) -> Slip:
    """Return the paper of a ticket in the visitor's language.

    Several services of one ticket are listed in the order in which they are served; their documents are
    one list in which nothing is named twice.
    """
    ticket = issued.ticket
    services = tuple(catalog.service(service_id) for service_id in (ticket.service_id, *ticket.planned))
    parts: list[SlipPart] = [
        Heading(catalog.branch.name),
        TextLine(_date_and_time(ticket.issued, catalog)),
        PrintedNumber(ticket.display, local_digits=_local(ticket.display, settings, language)),
        *(TextLine(service.name, LineStyle.TITLE) for service in services),
        Space(2),
        Pair(
            Cell(PEOPLE_AHEAD, Number(issued.people_ahead)),
            Cell(EXPECTED_WAIT, expected_wait_text(issued.quote)),
        ),
    ]
    if ticket.priority != ORDINARY:
        parts += _priority(catalog, ticket.priority)
    documents = _documents(services)
    if documents:
        parts += [Rule(), Checklist(translate("slip", "Bring to the counter"), documents)]
    parts += [Rule(), missed_paragraph(settings), Space(2)]
    parts += [
        TextLine(translate("slip", "Afterwards you can rate your visit at the kiosk with this number.")),
        TextLine(catalog.branch.contact),
        Space(4),
    ]
    return Slip(language, tuple(parts))


def list_slip(service: Service, catalog: Catalog, language: Language, instant: datetime) -> Slip:
    """Return the paper with what a service asks for, without a ticket."""
    card = service.card
    parts: list[SlipPart] = [
        Heading(catalog.branch.name),
        TextLine(_date_and_time(instant, catalog)),
        Space(2),
        TextLine(service.name, LineStyle.TITLE),
    ]
    if card.purpose.texts:
        parts.append(TextLine(card.purpose))
    parts += [
        Space(2),
        Pair(
            Cell(translate("slip", "At the counter"), Minutes(service.published_minutes * MINUTE_S)),
            Cell(translate("slip", "Fee"), card.fee),
        ),
    ]
    if card.documents:
        items = tuple(_with_hint(document.name, document.hint) for document in card.documents)
        parts += [Rule(), Checklist(translate("slip", "Bring to the counter"), items)]
    if card.steps:
        parts.append(Rule())
        parts += [Paragraph(step.what, lead=_label(step.when)) for step in card.steps]
    parts += [
        Rule(),
        TextLine(translate("slip", "This is a list, not a ticket."), LineStyle.STRONG),
        TextLine(catalog.branch.contact),
        Space(4),
    ]
    return Slip(language, tuple(parts))


def missed_paragraph(settings: Settings) -> Paragraph:
    """Return what to do when the number was called and nobody came."""
    lead = translate("slip", "Missed your number?")
    if not settings.missed_offered:
        return Paragraph(translate("slip", "Please speak to any member of staff."), lead=lead)
    minutes = settings.missed_minutes
    advice = translate(
        "slip", "Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.", n=minutes
    )
    return Paragraph(advice, lead=lead)


def shown_services(issued: IssuedTicket, catalog: Catalog) -> tuple[LocalText, ...]:
    """Return the names of a ticket's services in the order in which they are served."""
    ids: tuple[UUID, ...] = (issued.ticket.service_id, *issued.ticket.planned)
    return tuple(catalog.service(service_id).name for service_id in ids)


def _date_and_time(instant: datetime, catalog: Catalog) -> Text:
    here = local(instant, catalog.branch.time_zone)
    return translate("slip", "{day}, {time}", day=Day(here.date(), year=True), time=ClockTime(here))


def _local(display: str, settings: Settings, language: Language) -> str | None:
    return local_number(display, language) if settings.digits is Digits.LOCAL else None


def _priority(catalog: Catalog, code: str) -> list[SlipPart]:
    priority = catalog.priority(code)
    declared = translate("slip", "Priority: {reason}", reason=priority.name)
    parts: list[SlipPart] = [Space(2), TextLine(declared, LineStyle.STRONG)]
    if priority.hint.texts:
        parts.append(TextLine(priority.hint))
    return parts


def _documents(services: tuple[Service, ...]) -> tuple[LocalText, ...]:
    wanted = [document.name for service in services for document in service.card.documents]
    return tuple(dict.fromkeys(wanted))


def _with_hint(name: LocalText, hint: LocalText) -> Showable:
    if not hint.texts:
        return name
    return translate("slip", "{document} ({hint})", document=name, hint=hint)


def _label(when: LocalText) -> Showable:
    return translate("slip", "{when}:", when=when) if when.texts else ""
