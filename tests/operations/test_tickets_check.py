"""`nobat check` finds whatever was done to the records behind the program's back."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.platform.clock import VirtualClock
from shared.platform.hash_chain import GENESIS, chained_hash
from shared.platform.ids import new_id
from shared.queue.tickets.model import Destination, Finish, IssueRequest, LeaveReason, Placement
from shared.queue.tickets.store.events import content_of
from shared.queue.tickets.store.tables import event_heads, ticket_events
from tests.helpers.branches import service_id, sign_in


@pytest.fixture
def busy(branch: OpenBranch, clock: VirtualClock) -> OpenBranch:
    """A branch with some history: three served visitors and one waiting."""
    session = sign_in(branch, "aigerim", "3")
    passport = service_id(branch, "passport-replace")
    for _ in range(4):
        branch.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk-1")
        clock.advance(30)
    for _ in range(3):
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        clock.advance(120)
        branch.desk.finish(session.id, Finish("completed"), new_id())
    return branch


def tamper(branch: OpenBranch, *statements: str) -> None:
    """Change the database as somebody with a database tool could."""
    with branch.database.write() as tx:
        for statement in statements:
            tx.execute(text(statement))


def stored(branch: OpenBranch, query: str) -> object:
    """Return the one value of a query."""
    with branch.database.read() as tx:
        return tx.connection.execute(text(query)).scalar()


def rules_broken(branch: OpenBranch) -> set[str]:
    """Return the names of the rules that the check found broken."""
    return {fault.rule for fault in branch.check.run().faults}


def test_an_honest_history_has_no_fault(busy: OpenBranch) -> None:
    result = busy.check.run()
    assert result.faults == ()
    assert (result.tickets, result.events) == (4, 13)


@pytest.mark.parametrize("seq", [1, 7, 13])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ticket_events SET device = 'elsewhere' WHERE seq = {seq}",
        'UPDATE ticket_events SET details = \'{{"rule":"by_hand","reason":"urgent_need"}}\' WHERE seq = {seq}',
        "UPDATE ticket_events SET details = ' ' || details WHERE seq = {seq}",
        "DELETE FROM ticket_events WHERE seq = {seq}",
    ],
)
def test_a_changed_or_removed_event_is_named(busy: OpenBranch, seq: int, change: str) -> None:
    tamper(busy, change.format(seq=seq))
    faults = [fault for fault in busy.check.run().faults if fault.rule == "event chain"]
    assert faults
    assert faults[0].where == f"event {seq}"


def test_swapped_events_are_found(busy: OpenBranch) -> None:
    tamper(
        busy,
        "UPDATE ticket_events SET seq = 999 WHERE seq = 5",
        "UPDATE ticket_events SET seq = 5 WHERE seq = 6",
        "UPDATE ticket_events SET seq = 6 WHERE seq = 999",
    )
    assert "event chain" in rules_broken(busy)


def test_a_history_cut_off_at_its_end_is_found_even_with_its_head_moved(busy: OpenBranch) -> None:
    tamper(
        busy,
        "DELETE FROM ticket_events WHERE seq = 13",
        "UPDATE event_heads SET seq = 12, hash = (SELECT hash FROM ticket_events WHERE seq = 12)",
    )
    assert "state told by the last event" in rules_broken(busy)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ("DELETE FROM tickets WHERE number = 2", "numbers without gaps"),
        ("UPDATE tickets SET number = 9 WHERE number = 4", "numbers without gaps"),
        ("UPDATE tickets SET state = 'left', ended = changed WHERE number = 4", "state told by the last event"),
        ("UPDATE tickets SET state = 'left' WHERE number = 1", "issued = served + no-show + left + open"),
        ("UPDATE ticket_steps SET ended = NULL", "one current step"),
        ("UPDATE tickets SET priority = 'age'", "stored as the events tell"),
        ("UPDATE tickets SET language = 'ru' WHERE number = 4", "stored as the events tell"),
        ("UPDATE tickets SET issued = changed WHERE number = 2", "stored as the events tell"),
        ("UPDATE tickets SET ended = issued WHERE number = 1", "stored as the events tell"),
        ('UPDATE tickets SET planned = \'[{"service": "x", "staff": null}]\'', "stored as the events tell"),
        ("UPDATE tickets SET requeues = 1 WHERE number = 3", "stored as the events tell"),
        ("UPDATE ticket_steps SET called_first = queued", "stored as the events tell"),
        ("UPDATE ticket_steps SET called_last = ended", "stored as the events tell"),
        ("UPDATE ticket_steps SET calls = 2 WHERE calls = 1", "stored as the events tell"),
        ("UPDATE ticket_steps SET started = ended WHERE started IS NOT NULL", "stored as the events tell"),
        ("UPDATE ticket_steps SET wrap_ended = started WHERE started IS NOT NULL", "stored as the events tell"),
        ("UPDATE ticket_steps SET queued = called_first WHERE calls = 1", "stored as the events tell"),
        ("UPDATE ticket_steps SET outcome = 'referred' WHERE outcome IS NOT NULL", "stored as the events tell"),
        ("UPDATE ticket_steps SET quantity = 9 WHERE quantity = 1", "stored as the events tell"),
        ("UPDATE ticket_steps SET persons = NULL WHERE persons = 1", "stored as the events tell"),
        ("UPDATE ticket_steps SET hold_seconds = 30", "stored as the events tell"),
        ("UPDATE ticket_steps SET untrusted = NOT untrusted", "stored as the events tell"),
        ("UPDATE ticket_steps SET quote_low = 1, quote_median = 1, quote_high = 1", "stored as the events tell"),
        ("UPDATE ticket_steps SET staff_id = counter_id", "stored as the events tell"),
        ("UPDATE ticket_steps SET counter_id = NULL", "stored as the events tell"),
        ("UPDATE ticket_steps SET day = '2026-11-19'", "stored as the events tell"),
        ("UPDATE ticket_steps SET position = 3", "stored as the events tell"),
        ("UPDATE tickets SET counts_from = '2026-11-20 04:00:00+00' WHERE number = 4", "stored as the events tell"),
        ("UPDATE tickets SET placed_first = NOT placed_first WHERE number = 4", "stored as the events tell"),
        ("UPDATE tickets SET passed = passed + 1 WHERE number = 4", "stored as the events tell"),
        ("UPDATE tickets SET bound_counter_id = service_id WHERE number = 4", "stored as the events tell"),
        ("UPDATE tickets SET bound_staff_id = service_id WHERE number = 4", "stored as the events tell"),
        ("DELETE FROM ticket_steps", "stored as the events tell"),
        ("DELETE FROM number_counters", "numbers without gaps"),
        ("UPDATE number_counters SET last = last + 1", "numbers without gaps"),
        ("UPDATE counter_sessions SET ended = '2020-01-01 00:00:00+00'", "sessions end after they began"),
        (
            "INSERT INTO business_days SELECT branch_id, day, issued FROM tickets WHERE number = 4",
            "a closed day has no open ticket",
        ),
    ],
)
def test_states_that_do_not_fit_are_found(busy: OpenBranch, change: str, rule: str) -> None:
    tamper(busy, change)
    assert rule in rules_broken(busy)


def test_the_events_tell_who_was_passed_and_what_ended_that(busy: OpenBranch, clock: VirtualClock) -> None:
    busy.settings.change("policy", "strict", SYSTEM)
    session = busy.counters.sessions()[0]
    passport = service_id(busy, "passport-replace")
    for _ in range(3):
        urgent = busy.visitor.issue(IssueRequest(new_id(), (passport,), "kk", "disability"), "kiosk-1").ticket
        called = busy.desk.call_next(session.id, new_id())
        assert called is not None
        assert called.id == urgent.id
        busy.desk.remove(session.id, called.id, LeaveReason.WALKED_OUT, new_id())
    assert stored(busy, "SELECT passed FROM tickets WHERE number = 4") == 3
    assert busy.check.run().faults == ()
    tamper(busy, "UPDATE tickets SET passed = 2 WHERE number = 4")
    assert rules_broken(busy) == {"stored as the events tell"}
    waiting = busy.desk.call_number(session.id, "D004", "urgent_need", new_id())
    busy.desk.transfer(session.id, Destination(waiting.service_id, placement=Placement.LAST), new_id())
    assert busy.check.run().faults == ()


def test_the_events_tell_whose_age_was_put_right(busy: OpenBranch, clock: VirtualClock) -> None:
    passport = service_id(busy, "passport-replace")
    clock.advance(3600)
    busy.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk-1")
    clock.advance(-3600)
    busy.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk-1")
    assert stored(busy, "SELECT count(*) FROM tickets WHERE counts_from < issued") == 1
    assert busy.check.run().faults == ()
    tamper(busy, "UPDATE tickets SET counts_from = issued")
    assert rules_broken(busy) == {"stored as the events tell"}


def test_a_ticket_of_an_earlier_version_is_not_held_against_what_its_events_do_not_tell(
    busy: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.queue.tickets.operations.issuing.ORDER_TOLD", 0)
    busy.visitor.issue(IssueRequest(new_id(), (service_id(busy, "passport-replace"),), "kk"), "kiosk-1")
    tamper(busy, "UPDATE tickets SET passed = 1, counts_from = '2026-11-20 04:00:00+00' WHERE number = 5")
    assert busy.check.run().faults == ()
    tamper(busy, "UPDATE tickets SET placed_first = true WHERE number = 5")
    assert rules_broken(busy) == {"stored as the events tell"}


def test_the_events_tell_every_place_and_binding(busy: OpenBranch) -> None:
    session = busy.counters.sessions()[0]
    service = service_id(busy, "passport-replace")
    here = Destination(service, counter_id=session.counter_id, placement=Placement.FIRST, come_back=True)
    busy.desk.call_next(session.id, new_id())
    busy.desk.transfer(session.id, here, new_id())
    assert stored(busy, "SELECT count(*) FROM tickets WHERE placed_first AND bound_counter_id IS NOT NULL") == 1
    assert busy.check.run().faults == ()
    busy.desk.call_next(session.id, new_id())
    busy.desk.requeue(session.id, Placement.LAST, new_id())
    assert busy.check.run().faults == ()
    busy.desk.call_next(session.id, new_id())
    busy.desk.serve(session.id, new_id())
    busy.desk.finish(session.id, Finish("completed", wrap_up=True), new_id())
    assert stored(busy, "SELECT count(*) FROM tickets WHERE bound_staff_id IS NOT NULL") == 1
    assert busy.check.run().faults == ()


def test_swapped_numbers_are_found(busy: OpenBranch) -> None:
    swap = "UPDATE tickets SET number = {} WHERE number = {}"
    tamper(busy, swap.format(9, 1), swap.format(1, 2), swap.format(2, 9))
    assert rules_broken(busy) == {"stored as the events tell"}


def test_a_day_opened_again_is_found(busy: OpenBranch) -> None:
    busy.summary.close_day(busy.day.today(), Actor(ActorKind.SYSTEM, None, "test"))
    assert rules_broken(busy) == set()
    tamper(busy, "DELETE FROM business_days")
    assert "a day that was closed stays closed" in rules_broken(busy)


def test_an_event_whose_chain_was_made_anew_does_not_fit_what_is_stored(busy: OpenBranch) -> None:
    """Somebody who can write everything can build a new chain; then tickets and steps show it."""
    with busy.database.write() as tx:
        rows = tx.execute(select(ticket_events).order_by(ticket_events.c.seq)).all()
        previous = GENESIS
        for row in rows:
            values = {k: v for k, v in row._mapping.items() if k not in ("hash", "previous_hash")}
            if row.kind == "call":
                values["instant"] = row.instant - timedelta(microseconds=1)
            digest = chained_hash(previous, content_of(values))
            changed = update(ticket_events).where(ticket_events.c.seq == row.seq)
            tx.execute(changed.values(instant=values["instant"], previous_hash=previous, hash=digest))
            previous = digest
        tx.execute(update(event_heads).values(hash=previous))
    broken = rules_broken(busy)
    assert "event chain" not in broken
    assert "stored as the events tell" in broken
