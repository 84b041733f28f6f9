"""The content of a visitor's paper: the ticket, and the list of what to bring."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import ORDINARY, Catalog, PriorityClass, Service
from shared.office.catalog.working_time import local
from shared.office.settings.model import Digits, Settings
from shared.office.settings.model.slip_parts import ONE_LANGUAGE, SlipSection
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Listing,
    LocalText,
    Minutes,
    Number,
    Showable,
    Text,
    isolated,
    left_to_right,
    translate,
)
from shared.platform.printing.slip import (
    Cell,
    Checklist,
    Heading,
    InLanguage,
    LineStyle,
    Pair,
    Paragraph,
    Picture,
    PrintedNumber,
    QrCode,
    Rule,
    Slip,
    SlipPart,
    Space,
    TextLine,
)
from shared.platform.small_pictures import picture_of
from shared.platform.speech.spelling import local_number
from shared.queue.forecast.rules.wait_figures import PEOPLE_AHEAD, expected_wait_text, named_wait
from shared.queue.tickets.model import IssuedTicket, WaitRange, display_number
from shared.queue.tickets.rules.code import shown_ticket_code, ticket_code

MINUTE_S = 60.0
#: Up to so many counters are named on the slip.
_FEW_COUNTERS = 4
# 069 is a number that upside down could be taken for another one.
_EXAMPLE_NUMBER, _EXAMPLE_AHEAD, _EXAMPLE_WAIT_S = 69, 4, (600.0, 900.0, 1200.0)
_EXAMPLE_TEXT = "example"


@dataclass(frozen=True)
class TicketFacts:
    """What a slip says of its ticket: `display` as printed, the class `priority`, the rest as it was when issued.

    `code` are the eight digits of `ticket_code`; `rough` belongs to `quote`.
    """

    display: str
    code: str
    services: tuple[Service, ...]
    issued: datetime
    people_ahead: int
    quote: WaitRange | None
    priority: str = ORDINARY
    booked_for: datetime | None = None
    rough: bool = False


def ticket_slip(
    issued: IssuedTicket,
    catalog: Catalog,
    settings: Settings,
    language: Language,
    announcement: Showable | None = None,
) -> Slip:
    """Return the paper of a ticket in the visitor's language, with the parts that the branch has chosen.

    Several services of one ticket are listed in the order in which they are served; their documents are
    one list in which nothing is named twice. An announcement comes last.
    """
    ticket = issued.ticket
    services = tuple(catalog.service(service_id) for service_id in (ticket.service_id, *ticket.planned))
    facts = TicketFacts(
        display=ticket.display,
        code=ticket_code(ticket.token),
        services=services,
        issued=ticket.issued,
        people_ahead=issued.people_ahead,
        quote=issued.quote,
        rough=issued.rough,
        priority=ticket.priority,
        booked_for=ticket.booked_for,
    )
    return slip_of(facts, catalog, settings, language, announcement)


def slip_of(
    ticket: TicketFacts,
    catalog: Catalog,
    settings: Settings,
    language: Language,
    announcement: Showable | None = None,
) -> Slip:
    """Return the paper of these facts, which may be an example."""
    facts = _Facts(ticket, catalog, settings, language)
    parts: list[SlipPart] = []
    for code in settings.slip_parts:
        more = _PARTS[SlipSection(code)](facts)
        if more and isinstance(more[0], Rule) and (not parts or isinstance(parts[-1], Rule)):
            more = more[1:]
        parts += more
    if isinstance(parts[-1], Rule):
        parts.pop()
    if SlipSection.CODE.value not in settings.slip_parts:
        parts += _code(ticket)
    if announcement is not None:
        parts += [Rule(), Paragraph(announcement)]
    return Slip(language, (*parts, Space(4)), formats=settings.formats)


def example_ticket(services: tuple[Service, ...], instant: datetime) -> TicketFacts:
    """Return the facts of a ticket that nobody has, for a preview."""
    number = display_number(services[0].prefix, _EXAMPLE_NUMBER)
    code = ticket_code(_EXAMPLE_TEXT)
    return TicketFacts(number, code, services, instant, _EXAMPLE_AHEAD, WaitRange(*_EXAMPLE_WAIT_S))


@dataclass(frozen=True)
class _Facts:
    """What a slip is made from."""

    ticket: TicketFacts
    catalog: Catalog
    settings: Settings
    language: Language


def _number(facts: _Facts) -> list[SlipPart]:
    display = facts.ticket.display
    return [PrintedNumber(display, local_digits=_local(display, facts.settings, facts.language))]


def _services(facts: _Facts) -> list[SlipPart]:
    zone = facts.ticket.services[0].zone
    where = [TextLine(translate("slip", "Zone: {zone}", zone=isolated(zone)), LineStyle.STRONG)] if zone else []
    names = [TextLine(service.name, LineStyle.TITLE) for service in facts.ticket.services]
    return [*names, *_appointment(facts), *where, Space(2)]


def _appointment(facts: _Facts) -> list[SlipPart]:
    """Return the time of the appointment for which the visitor has come."""
    booked = facts.ticket.booked_for
    if booked is None:
        return []
    time = ClockTime(local(booked, facts.catalog.branch.time_zone))
    return [TextLine(translate("slip", "Appointment at {time}", time=time), LineStyle.STRONG)]


def _wait(facts: _Facts) -> list[SlipPart]:
    return [
        Pair(
            Cell(PEOPLE_AHEAD, Number(facts.ticket.people_ahead)),
            Cell(*named_wait(expected_wait_text(facts.ticket.quote, rough=facts.ticket.rough))),
        )
    ]


def _priority(facts: _Facts) -> list[SlipPart]:
    code = facts.ticket.priority
    if code == ORDINARY:
        return []
    priority = facts.catalog.priority(code)
    declared = translate("slip", "Priority: {reason}", reason=priority.name)
    parts: list[SlipPart] = [Space(2), TextLine(declared, LineStyle.STRONG)]
    proof = proof_text(priority)
    if proof:
        parts.append(TextLine(proof))
    return parts


def _counters(facts: _Facts) -> list[SlipPart]:
    """Return where to look for the call, and which counters it may be when they are few."""
    service = facts.ticket.services[0]
    labels = tuple(
        isolated(counter.label)
        for counter in facts.catalog.counters
        if counter.active
        and (not counter.service_ids or service.id in counter.service_ids)
        and service.zone in ("", counter.zone)
    )
    parts: list[SlipPart] = [Space(1), TextLine(translate("slip", "The board shows your number and the counter."))]
    if len(labels) == 1:
        parts.append(TextLine(translate("slip", "Counter for this service: {counter}", counter=labels[0])))
    elif 1 < len(labels) <= _FEW_COUNTERS:
        parts.append(TextLine(translate("slip", "Counters for this service: {counters}", counters=Listing(labels))))
    return parts


def _documents(facts: _Facts) -> list[SlipPart]:
    wanted = (document.name for service in facts.ticket.services for document in service.card.documents)
    documents = tuple(dict.fromkeys(wanted))
    return [Rule(), Checklist(translate("slip", "Bring to the counter"), documents), Rule()] if documents else []


def _missed(facts: _Facts) -> list[SlipPart]:
    return [Rule(), missed_paragraph(facts.settings), Space(2)]


def _second_language(facts: _Facts) -> list[SlipPart]:
    """Return service and advice once more, for somebody who helps the visitor or the visitor's own language."""
    code = facts.settings.slip_second_language
    if code in (ONE_LANGUAGE, facts.language.value):
        return []
    names = tuple(TextLine(service.name, LineStyle.STRONG) for service in facts.ticket.services)
    return [Rule(), InLanguage(Language(code), (*names, missed_paragraph(facts.settings))), Rule()]


def _logo(settings: Settings) -> list[SlipPart]:
    return [Picture(picture_of(settings.logo))] if settings.logo else []


def _rating(facts: _Facts) -> list[SlipPart]:
    """Return where to rate, if the kiosks can do that."""
    if not facts.settings.kiosk_rate:
        return []
    return [TextLine(translate("slip", "Afterwards you can rate your visit at the kiosk with this number."))]


def _code(ticket: TicketFacts) -> list[SlipPart]:
    """Return the digits that every slip has, whatever else a branch leaves out: no slip may differ from another."""
    return [TextLine(translate("slip", "Ticket code: {code}", code=left_to_right(shown_ticket_code(ticket.code))))]


def _qr(facts: _Facts) -> list[SlipPart]:
    link = facts.settings.slip_link
    return [*([QrCode(link)] if link else []), *_code(facts.ticket)]


def _own(text: LocalText) -> list[SlipPart]:
    return [TextLine(text), Space(1)] if text.texts else []


_PARTS: Mapping[SlipSection, Callable[[_Facts], list[SlipPart]]] = {
    SlipSection.LOGO: lambda facts: _logo(facts.settings),
    SlipSection.BRANCH: lambda facts: [Heading(facts.catalog.branch.name)],
    SlipSection.GREETING: lambda facts: _own(facts.settings.slip_greeting),
    SlipSection.DAY: lambda facts: [TextLine(_date_and_time(facts.ticket.issued, facts.catalog))],
    SlipSection.NUMBER: _number,
    SlipSection.SERVICE: _services,
    SlipSection.WAIT: _wait,
    SlipSection.PRIORITY: _priority,
    SlipSection.COUNTERS: _counters,
    SlipSection.DOCUMENTS: _documents,
    SlipSection.MISSED: _missed,
    SlipSection.SECOND_LANGUAGE: _second_language,
    SlipSection.RATING: _rating,
    SlipSection.FOOTER: lambda facts: _own(facts.settings.slip_footer),
    SlipSection.CODE: _qr,
    SlipSection.CONTACT: lambda facts: [TextLine(facts.catalog.branch.contact)],
}


def proof_text(priority: PriorityClass) -> Showable:
    """Return what a visitor of this class should show at the counter; where nothing is named, the explanation."""
    if priority.proof.texts:
        return translate("slip", "Please show at the counter: {proof}", proof=priority.proof)
    return priority.hint if priority.hint.texts else ""


def list_slip(
    service: Service,
    catalog: Catalog,
    settings: Settings,
    language: Language,
    instant: datetime,
    steps: Sequence[Paragraph] | None = None,
) -> Slip:
    """Return the paper with what a service asks for, without a ticket; `steps` are those of its charter, if any."""
    card = service.card
    parts: list[SlipPart] = [
        *(_logo(settings) if SlipSection.LOGO in settings.slip_parts else ()),
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
    told = steps if steps is not None else [Paragraph(each.what, lead=_label(each.when)) for each in card.steps]
    if told:
        parts += [Rule(), *told]
    parts += [
        Rule(),
        TextLine(translate("slip", "This is a list, not a ticket."), LineStyle.STRONG),
        TextLine(catalog.branch.contact),
        Space(4),
    ]
    return Slip(language, tuple(parts), formats=settings.formats)


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


def _with_hint(name: LocalText, hint: LocalText) -> Showable:
    if not hint.texts:
        return name
    return translate("slip", "{document} ({hint})", document=name, hint=hint)


def _label(when: LocalText) -> Showable:
    return translate("slip", "{when}:", when=when) if when.texts else ""
