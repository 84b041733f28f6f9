"""What the desk reads at one go, and how that becomes what it shows; no operations, no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.desk.known import known_facts, known_lines
from counter_console.desk.state import (
    ActionState,
    DeskState,
    DocumentLine,
    Fact,
    GuideStep,
    MyDay,
    ParkedRow,
    UndoOffer,
    Visitor,
    WaitingRow,
)
from counter_console.desk.texts import SPEAKS, reason_name
from counter_console.desk.verbs import VERBS, DeskVerb, Phase, VerbRow
from counter_console.records.known_visitor import KnownVisitor
from shared.office.catalog.model import ORDINARY, Catalog
from shared.office.catalog.working_time import local
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession, StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Listing, Minutes, Showable, translate
from shared.queue.forecast.rules.wait_figures import expected_wait_text
from shared.queue.tickets.model import DeskView, Ticket, TicketState, WaitingTicket, WaitRange
from shared.service_desk.appointments.model import FreeDay


@dataclass(frozen=True)
class DeskSnapshot:
    """One consistent reading of everything the desk needs; `session` is the desk's own.

    `free` is when the visitor at the counter can come again, `known` what is known of them. `still` is
    what those who wait still have to expect.
    """

    view: DeskView
    catalog: Catalog
    settings: Settings
    session: CounterSession
    sessions: tuple[CounterSession, ...]
    members: tuple[StaffMember, ...]
    promise_today: float | None
    handles_cases: bool = False
    free: tuple[FreeDay, ...] = ()
    knows_visitors: bool = False
    known: KnownVisitor | None = None
    still: Mapping[UUID, WaitRange] = field(default_factory=dict)


def phase_of(reading: DeskSnapshot) -> Phase:
    """Return what happens at the counter."""
    ticket = reading.view.current
    if ticket is not None:
        return Phase.SERVING if ticket.state is TicketState.SERVING else Phase.CALLED
    if reading.session.paused_since is not None:
        return Phase.PAUSED
    return Phase.WRAP_UP if reading.view.wrap_up_step is not None else Phase.IDLE


def visitor_of(reading: DeskSnapshot) -> Visitor | None:
    """Return the visitor at the counter, or None."""
    ticket = reading.view.current
    if ticket is None:
        return None
    catalog = reading.catalog
    service = catalog.service(ticket.service_id)
    serving = ticket.state is TicketState.SERVING
    called = ticket.step.called_last or reading.view.at
    return Visitor(
        ticket_id=ticket.id,
        number=ticket.display,
        service=service.name,
        facts=(*_missing(reading.view), *_facts(ticket, catalog), *known_facts(reading.known)),
        proof=_proof(catalog, ticket.priority),
        note=ticket.note,
        since=(ticket.step.started or called) if serving else called,
        expected_seconds=reading.view.expected_service_seconds if serving else None,
        next_services=tuple(catalog.service(planned).name for planned in ticket.planned),
        documents=tuple(DocumentLine(document.name, document.hint) for document in service.card.documents),
        guide=tuple(GuideStep(step.when, step.what) for step in service.card.steps),
        fee=service.card.fee,
        outcome_required=service.outcome_required,
        untrusted=ticket.step.untrusted,
    )


def _missing(view: DeskView) -> tuple[Fact, ...]:
    """Return what the service asks for and the clerk cannot show."""
    if not view.unproved:
        return ()
    names = Listing(view.unproved)
    return (Fact(translate("console.desk", "You have not shown: {competencies}", competencies=names), strong=True),)


def _facts(ticket: Ticket, catalog: Catalog) -> tuple[Fact, ...]:
    facts = [Fact(SPEAKS[Language(ticket.language)])]
    if ticket.priority != ORDINARY:
        facts.append(Fact(_priority_name(catalog, ticket.priority), strong=True))
    if ticket.booked_for is not None:
        facts.append(Fact(_appointment(ticket.booked_for, catalog), strong=True))
    called = ticket.step.called_first
    if called is not None:
        waited = max(0.0, (called - ticket.issued).total_seconds())
        facts.append(Fact(translate("console.desk", "Waited {time}", time=Minutes(waited))))
    if ticket.requeues:
        facts.append(Fact(translate("console.desk", "Came back to the queue")))
    if ticket.step.untrusted:
        facts.append(Fact(translate("console.desk", "The time does not count"), strong=True))
    return tuple(facts)


def _proof(catalog: Catalog, code: str) -> Showable:
    """Return what a visitor of this class shows; "" where nothing is asked for or the class is gone."""
    declared = next((entry for entry in catalog.priority_classes if entry.code == code and code != ORDINARY), None)
    if declared is None or not declared.proof.texts:
        return ""
    return translate("console.desk", "Priority is proved by: {proof}", proof=declared.proof)


def _priority_name(catalog: Catalog, code: str) -> Showable:
    """Return the class's name; a class that was since taken out of the set-up keeps its code."""
    try:
        return catalog.priority(code).name
    except KeyError:
        return code


def actions_of(
    phase: Phase, reading: DeskSnapshot
) -> tuple[ActionState | None, tuple[ActionState, ...], tuple[ActionState, ...]]:
    """Return the one strong action, the usual ones next to it, and the rare ones below, as `VERBS` offers them."""

    def offered(phases_of: Callable[[VerbRow], frozenset[Phase]]) -> tuple[ActionState, ...]:
        verbs = [verb for verb, row in VERBS.items() if phase in phases_of(row)]
        return tuple(action for verb in verbs if (action := _action(verb, reading)) is not None)

    primary = offered(lambda row: row.primary)
    return primary[0] if primary else None, offered(lambda row: row.usual), offered(lambda row: row.rare)


def _action(verb: DeskVerb, reading: DeskSnapshot) -> ActionState | None:
    """Return an offered verb with its hint or condition; None when there is nothing to do it to."""
    ticket, settings = reading.view.current, reading.settings
    if verb is DeskVerb.REGISTER_CASE and not reading.handles_cases:
        return None
    if verb is DeskVerb.IDENTIFY and not reading.knows_visitors:
        return None
    if verb is DeskVerb.MARK_UNTRUSTED:
        # A forgotten finish is often noticed only afterwards: the time of the last visitor can still be marked.
        marked = ticket or reading.view.undoable
        if marked is None or marked.step.untrusted:
            return None
        why = translate(
            "console.desk",
            "For {number}: started or finished at the wrong moment. The visit counts, its time does not.",
            number=marked.display,
        )
        return ActionState(verb, hint=why)
    if verb is DeskVerb.RECALL:
        calls = 0 if ticket is None else ticket.step.calls
        needed = max(settings.no_show_calls, calls)
        hint = translate("console.desk", "{calls} of {needed} calls", calls=calls, needed=needed)
        return ActionState(verb, hint=hint)
    if verb is DeskVerb.NOT_HERE:
        # Offered after enough calls and enough seconds since the last one; until then the hint says when.
        if ticket is None or ticket.step.called_last is None:
            return ActionState(verb, enabled=False)
        missing = settings.no_show_calls - ticket.step.calls
        if missing > 0:
            return ActionState(verb, enabled=False, hint=translate("console.desk", "after %n more calls", n=missing))
        return ActionState(verb, ready_at=ticket.step.called_last + timedelta(seconds=settings.no_show_seconds))
    return ActionState(verb)


def waiting_rows(reading: DeskSnapshot) -> tuple[tuple[WaitingRow, ...], int]:
    """Return the visitors this counter may call, in calling order, and how many wait for other counters only."""
    mine = [ticket for ticket in reading.view.waiting if ticket.eligible]
    rows = tuple(
        WaitingRow(
            ticket_id=ticket.ticket_id,
            number=ticket.display,
            service=reading.catalog.service(ticket.service_id).name,
            language=ticket.language,
            counts_from=ticket.counts_from,
            promise_seconds=ticket.promise_seconds,
            priority=_marks(ticket, reading.catalog),
            note=ticket.note,
            still=expected_wait_text(reading.still[ticket.ticket_id]) if ticket.ticket_id in reading.still else "",
        )
        for ticket in mine
    )
    return rows, len(reading.view.waiting) - len(mine)


def _marks(ticket: WaitingTicket, catalog: Catalog) -> Showable:
    """Return why a waiting ticket may be called earlier: its class of priority, and its appointment."""
    marks: list[Showable] = [] if ticket.priority == ORDINARY else [_priority_name(catalog, ticket.priority)]
    if ticket.booked_for is not None:
        marks.append(_appointment(ticket.booked_for, catalog))
    return Listing(tuple(marks)) if marks else ""


def _appointment(booked_for: datetime, catalog: Catalog) -> Showable:
    time = ClockTime(local(booked_for, catalog.branch.time_zone))
    return translate("console.desk", "Appointment at {time}", time=time)


def parked_rows(reading: DeskSnapshot) -> tuple[ParkedRow, ...]:
    """Return those who were parked or missed their call."""
    return tuple(_parked_row(ticket, reading.catalog) for ticket in reading.view.parked)


def _parked_row(ticket: WaitingTicket, catalog: Catalog) -> ParkedRow:
    return ParkedRow(
        ticket_id=ticket.ticket_id,
        number=ticket.display,
        service=catalog.service(ticket.service_id).name,
        reason=reason_name(ticket.park_reason, catalog),
        until=ticket.parked_until,
    )


def my_day_of(view: DeskView) -> MyDay:
    """Return the clerk's own results."""
    return MyDay(view.served_today, view.mean_service_seconds, view.within_promise)


def undo_of(view: DeskView) -> UndoOffer | None:
    """Return the last ending that can be taken back."""
    ticket = view.undoable
    if ticket is None:
        return None
    if ticket.state is TicketState.SERVED:
        text = translate("console.desk", "{number} is finished.", number=ticket.display)
    else:
        text = translate("console.desk", "{number} was not here.", number=ticket.display)
    return UndoOffer(ticket.display, text, ticket.ended)


def local_clock(instant: datetime, catalog: Catalog) -> ClockTime:
    """Return an instant as hours and minutes of the branch."""
    return ClockTime(instant.astimezone(ZoneInfo(catalog.branch.time_zone)))


def picture(reading: DeskSnapshot, before: DeskState) -> DeskState:
    """Return what the desk shows after a reading."""
    phase, view, session = phase_of(reading), reading.view, reading.session
    primary, actions, more = actions_of(phase, reading)
    waiting, elsewhere = waiting_rows(reading)
    visitor = visitor_of(reading)
    same_visitor = (visitor.ticket_id if visitor else None) == (before.visitor and before.visitor.ticket_id)
    return replace(
        before,
        counter=reading.catalog.counter(session.counter_id).name,
        phase=phase,
        at=view.at,
        signed_in=local_clock(session.opened, reading.catalog),
        paused_since=session.paused_since,
        pause_reason=reason_name(session.pause_reason, reading.catalog),
        visitor=visitor,
        known=known_lines(reading.known, reading.catalog, visitor.ticket_id if visitor else None),
        primary=primary,
        actions=actions,
        more=more,
        waiting=waiting,
        waiting_elsewhere=elsewhere,
        parked=parked_rows(reading),
        promise_today=reading.promise_today,
        my_day=my_day_of(view),
        undo=undo_of(view),
        # An open question is about this visitor; with another one it has lost its sense.
        panel=before.panel if same_visitor and phase is before.phase else None,
    )
