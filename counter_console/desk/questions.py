"""What each panel of the desk asks and offers, made from the latest reading; no operations, no widgets."""

from dataclasses import replace

from counter_console.desk.snapshot import DeskSnapshot
from counter_console.desk.state import AnswerOption, OpenPanel
from counter_console.desk.texts import (
    MINUTE_S,
    PLACEMENTS,
    panel_title,
    whole_minutes,
)
from counter_console.desk.verbs import PanelKind
from shared.office.catalog.model import ORDINARY, ReasonKind, Service
from shared.office.catalog.rules import business_day, closed_services
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate


def question(
    kind: PanelKind,
    reading: DeskSnapshot,
    serial: int,
    *,
    subject: str = "",
    language: str = "",
    paperwork: bool = False,
    draft: int = 0,
    who: tuple[tuple[AnswerOption, ...], str] = ((), ""),
) -> OpenPanel:
    """Return the open panel of this kind; `subject` prefills the number or note, `language` the walk-in's language.

    `who` is who the visitor may be, and the one chosen in advance.
    """
    ticket = reading.view.current
    title = panel_title(kind, ticket.display if ticket else "")
    match kind:
        case PanelKind.FINISH:
            return _finish(reading, OpenPanel(kind, serial, title, paperwork=paperwork))
        case PanelKind.PARK:
            reasons = _reasons(reading, ReasonKind.HOLD)
            minutes = reading.settings.default_park_minutes
            return OpenPanel(kind, serial, title, choices=reasons, chosen=reasons[0].key, minutes=minutes)
        case PanelKind.TRANSFER:
            return OpenPanel(
                kind,
                serial,
                title,
                choices=tuple(AnswerOption(placement.value, text) for placement, text in PLACEMENTS.items()),
                services=_services(reading),
                counters=_counters(reading),
                clerks=_clerks(reading),
            )
        case PanelKind.ADD_SERVICE:
            return OpenPanel(kind, serial, title, services=_services(reading))
        case PanelKind.CALL_NUMBER:
            return OpenPanel(kind, serial, title, subject=subject, choices=_reasons(reading, ReasonKind.CALL))
        case PanelKind.WALK_IN:
            return OpenPanel(
                kind,
                serial,
                title,
                services=_services(reading, own_only=True),
                languages=tuple(AnswerOption(each.value, each.own_name) for each in Language),
                priorities=tuple(AnswerOption(each.code, each.name) for each in reading.catalog.classes_in_use),
                chosen=language,
                subject=ORDINARY,
            )
        case PanelKind.PAUSE:
            return OpenPanel(kind, serial, title, choices=_reasons(reading, ReasonKind.PAUSE))
        case PanelKind.NOTE:
            return OpenPanel(
                kind, serial, title, subject=ticket.note if ticket else "", chosen=str(ticket.id) if ticket else ""
            )
        case PanelKind.REQUEUE:
            choices = tuple(AnswerOption(placement.value, text) for placement, text in PLACEMENTS.items())
            return OpenPanel(kind, serial, title, choices=choices, chosen=choices[0].key)
        case PanelKind.IDENTIFY:
            return OpenPanel(kind, serial, title, ticket_id=ticket.id if ticket else None)
        case PanelKind.RECOGNISE:
            ticket_id, (choices, chosen) = ticket.id if ticket else None, who
            return OpenPanel(kind, serial, title, subject=subject, choices=choices, chosen=chosen, ticket_id=ticket_id)
        case PanelKind.CASE:
            people = tuple((each.id, each.name) for each in reading.members if each.active)
            spoken = ticket.language if ticket else language
            ticket_id = ticket.id if ticket else None
            offered = reading.catalog.case_kinds_in_use
            return OpenPanel(
                kind,
                serial,
                title,
                chosen=spoken,
                ticket_id=ticket_id,
                kinds=offered,
                people=people,
                draft=draft,
                scan_folder=reading.settings.scan_folder_of(reading.session.device),
            )


def _reasons(reading: DeskSnapshot, kind: ReasonKind) -> tuple[AnswerOption, ...]:
    return tuple(AnswerOption(reason.code, reason.name) for reason in reading.catalog.reasons_in_use(kind))


def _finish(reading: DeskSnapshot, bare: OpenPanel) -> OpenPanel:
    ticket = reading.view.current
    service = None if ticket is None else reading.catalog.service(ticket.service_id)
    required = service is not None and service.outcome_required
    outcomes = () if service is None else reading.catalog.outcomes_of(service)
    # Where an outcome is required, nothing is preselected: a habit of the finger would spoil the figures.
    usual = next((outcome.code for outcome in outcomes if outcome.completed), "")
    return replace(
        bare,
        choices=tuple(AnswerOption(outcome.code, outcome.name) for outcome in outcomes),
        chosen="" if required else usual,
        required=required,
        most_quantity=1 if service is None else service.most_quantity,
        most_persons=1 if service is None else service.most_persons,
        free=reading.free,
        zone=reading.catalog.branch.time_zone,
    )


def _services(reading: DeskSnapshot, *, own_only: bool = False) -> tuple[AnswerOption, ...]:
    """Return the active services; with `own_only` those that this counter and clerk serve."""
    counter = reading.catalog.counter(reading.session.counter_id)
    member = next((each for each in reading.members if each.id == reading.session.staff_id), None)

    branch = reading.catalog.branch
    today = business_day(reading.view.at, branch.time_zone, branch.day_starts)
    closed = frozenset() if member is None else closed_services(reading.catalog, member, today)

    def own(service: Service) -> bool:
        if service.id in closed:
            return False
        at_counter = not counter.service_ids or service.id in counter.service_ids
        return at_counter and (member is None or not member.skills or service.id in member.skills)

    return tuple(
        AnswerOption(
            str(service.id),
            service.name,
            translate("console.desk", "about {time}", time=whole_minutes(service.published_minutes * MINUTE_S)),
        )
        for service in reading.catalog.services
        if service.active and (own(service) or not own_only)
    )


def _counters(reading: DeskSnapshot) -> tuple[AnswerOption, ...]:
    """Return the other open counters with the clerk who works there."""
    names = {member.id: member.name for member in reading.members}
    return tuple(
        AnswerOption(
            str(session.counter_id), reading.catalog.counter(session.counter_id).name, names.get(session.staff_id, "")
        )
        for session in reading.sessions
        if session.id != reading.session.id
    )


def _clerks(reading: DeskSnapshot) -> tuple[AnswerOption, ...]:
    """Return the other clerks who are signed in, with their counter."""
    names = {member.id: member.name for member in reading.members}
    return tuple(
        AnswerOption(str(session.staff_id), names[session.staff_id], reading.catalog.counter(session.counter_id).name)
        for session in reading.sessions
        if session.id != reading.session.id and session.staff_id in names
    )
