"""`nobat check` finds whatever was done to the records behind the program's back."""

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.tickets.model import Finish, IssueRequest
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
    ],
)
def test_states_that_do_not_fit_are_found(busy: OpenBranch, change: str, rule: str) -> None:
    tamper(busy, change)
    assert rule in rules_broken(busy)
