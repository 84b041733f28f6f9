"""What the desk reads at one go, and how that becomes what it shows; no operations, no widgets."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from counter_console.desk.state import (
    ActionState,
    DeskState,
    DeskVerb,
    DocumentLine,
    Fact,
    GuideStep,
    MyDay,
    ParkedRow,
    Phase,
    UndoOffer,
    Visitor,
    WaitingRow,
)
from counter_console.desk.texts import PARK_REASONS, PAUSE_REASONS, SPEAKS
from shared.office.catalog.model import ORDINARY, Catalog
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession, StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Minutes, Showable, translate
from shared.queue.tickets.model import DeskView, Ticket, TicketState, WaitingTicket


@dataclass(frozen=True)
class DeskSnapshot:
    """One consistent reading of everything the desk needs; `session` is the desk's own."""

    view: DeskView
    catalog: Catalog
    settings: Settings
    session: CounterSession
    sessions: tuple[CounterSession, ...]
    members: tuple[StaffMember, ...]
    promise_today: float | None


def phase_of(reading: DeskSnapshot) -> Phase:
    """Return what goes on at the counter."""
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
        facts=_facts(ticket, catalog),
        note=ticket.note,
        since=(ticket.step.started or called) if serving else called,
        expected_seconds=(reading.view.expected_service_seconds or service.published_minutes * 60) if serving else None,
        next_services=tuple(catalog.service(planned).name for planned in ticket.planned),
        documents=tuple(DocumentLine(document.name, document.hint) for document in service.card.documents),
        guide=tuple(GuideStep(step.when, step.what) for step in service.card.steps),
        fee=service.card.fee,
        outcome_required=service.outcome_required,
        untrusted=ticket.step.untrusted,
    )


def _facts(ticket: Ticket, catalog: Catalog) -> tuple[Fact, ...]:
    facts = [Fact(SPEAKS[Language(ticket.language)])]
    if ticket.priority != ORDINARY:
        facts.append(Fact(_priority_name(catalog, ticket.priority), strong=True))
    called = ticket.step.called_first
    if called is not None:
        waited = max(0.0, (called - ticket.issued).total_seconds())
        facts.append(Fact(translate("console.desk", "Waited {time}", time=Minutes(waited))))
    if ticket.requeues:
        facts.append(Fact(translate("console.desk", "Came back to the queue")))
    if ticket.step.untrusted:
        facts.append(Fact(translate("console.desk", "Time marked as wrong"), strong=True))
    return tuple(facts)


def _priority_name(catalog: Catalog, code: str) -> Showable:
    """Return the class's name; a class that was since taken out of the set-up keeps its code."""
    try:
        return catalog.priority(code).name
    except KeyError:
        return code


def actions_of(
    phase: Phase, reading: DeskSnapshot
) -> tuple[ActionState | None, tuple[ActionState, ...], tuple[ActionState, ...]]:
    """Return the one primary action, the quiet ones beside it, and the rarer ones below."""

    def plain(*verbs: DeskVerb) -> tuple[ActionState, ...]:
        return tuple(ActionState(verb) for verb in verbs)

    match phase:
        case Phase.IDLE:
            # A forgotten finish is often noticed only after it was made good: its time can still be marked.
            ended = reading.view.undoable
            wrong = plain(DeskVerb.MARK_UNTRUSTED) if ended and not ended.step.untrusted else ()
            return (
                ActionState(DeskVerb.CALL_NEXT),
                plain(DeskVerb.CALL_NUMBER, DeskVerb.WALK_IN, DeskVerb.PAUSE, DeskVerb.ASK_HELP),
                wrong,
            )
        case Phase.CALLED:
            first = (_recall(reading), _not_here(reading), *plain(DeskVerb.PARK, DeskVerb.TRANSFER))
            return ActionState(DeskVerb.SERVE), first, plain(DeskVerb.REQUEUE, DeskVerb.NOTE, DeskVerb.ASK_HELP)
        case Phase.SERVING:
            ticket = reading.view.current
            rare = [DeskVerb.FINISH_PAPERWORK, DeskVerb.NOTE]
            if ticket is not None and not ticket.step.untrusted:
                rare.append(DeskVerb.MARK_UNTRUSTED)
            quiet = plain(DeskVerb.PARK, DeskVerb.TRANSFER, DeskVerb.ADD_SERVICE, DeskVerb.ASK_HELP)
            return ActionState(DeskVerb.FINISH), quiet, plain(*rare)
        case Phase.WRAP_UP:
            return ActionState(DeskVerb.READY), plain(DeskVerb.CALL_NEXT, DeskVerb.ASK_HELP), ()
        case Phase.PAUSED:
            return ActionState(DeskVerb.RESUME), plain(DeskVerb.ASK_HELP), ()


def _recall(reading: DeskSnapshot) -> ActionState:
    ticket = reading.view.current
    calls = 0 if ticket is None else ticket.step.calls
    needed = reading.settings.no_show_calls
    hint = translate("console.desk", "{calls} of {needed} calls", calls=calls, needed=max(needed, calls))
    return ActionState(DeskVerb.RECALL, hint=hint)


def _not_here(reading: DeskSnapshot) -> ActionState:
    """Not here is offered after enough calls and enough seconds since the last one; until then it says why not."""
    ticket, settings = reading.view.current, reading.settings
    if ticket is None or ticket.step.called_last is None:
        return ActionState(DeskVerb.NOT_HERE, enabled=False)
    missing = settings.no_show_calls - ticket.step.calls
    if missing > 0:
        hint = translate("console.desk", "after %n more calls", n=missing)
        return ActionState(DeskVerb.NOT_HERE, enabled=False, hint=hint)
    ready = ticket.step.called_last + timedelta(seconds=settings.no_show_seconds)
    return ActionState(DeskVerb.NOT_HERE, ready_at=ready)


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
            priority=_priority_name(reading.catalog, ticket.priority) if ticket.priority != ORDINARY else "",
            note=ticket.note,
        )
        for ticket in mine
    )
    return rows, len(reading.view.waiting) - len(mine)


def parked_rows(reading: DeskSnapshot) -> tuple[ParkedRow, ...]:
    """Return those who were parked or missed their call."""
    return tuple(_parked_row(ticket, reading.catalog) for ticket in reading.view.parked)


def _parked_row(ticket: WaitingTicket, catalog: Catalog) -> ParkedRow:
    return ParkedRow(
        ticket_id=ticket.ticket_id,
        number=ticket.display,
        service=catalog.service(ticket.service_id).name,
        reason=PARK_REASONS[ticket.park_reason] if ticket.park_reason else "",
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


def picture(reading: DeskSnapshot, before: DeskState, now: datetime) -> DeskState:
    """Return what the desk shows after a reading; `now` is this PC's instant of receiving it."""
    phase, view, session = phase_of(reading), reading.view, reading.session
    primary, actions, more = actions_of(phase, reading)
    waiting, elsewhere = waiting_rows(reading)
    visitor = visitor_of(reading)
    same_visitor = (visitor and visitor.ticket_id) == (before.visitor and before.visitor.ticket_id)
    return replace(
        before,
        counter=reading.catalog.counter(session.counter_id).name,
        phase=phase,
        at=view.at,
        skew_seconds=(view.at - now) / timedelta(seconds=1),
        signed_in=local_clock(session.opened, reading.catalog),
        paused_since=session.paused_since,
        pause_reason=PAUSE_REASONS[session.pause_reason] if session.pause_reason else "",
        visitor=visitor,
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
        lost_since=None,
        loaded=True,
    )
