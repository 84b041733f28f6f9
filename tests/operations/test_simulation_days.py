"""Simulated days: repeatable, whole, and only where nothing real is in the way."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from installer import cli
from installer.progress import Progress
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.i18n.text import Day
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest, TicketState
from shared.simulation.errors import DAYS_NOT_FREE
from shared.simulation.model import Habits
from shared.simulation.runner import simulate
from tests.helpers.branches import OPEN_MORNING, morning_clock, open_sample_branch, service_id, sign_in
from tests.helpers.simulated_days import THURSDAY, simulated

SATURDAY, MONDAY = date(2026, 11, 14), date(2026, 11, 16)
#: Everything that is rare in ordinary life happens often, so that a short day has all of it.
RESTLESS = Habits(
    goes_to_a_clerk=0.1, away_for_a_while=0.15, does_not_hear=0.2, park=0.12, transfer=0.15, add_service=0.12,
    requeue=0.08, note=0.1, call_by_hand=0.15, undo=0.2, forgotten_finish=0.06, walks_out_while_served=0.05,
    forgets_to_sign_out=0.5, two_services=0.3, double_tap=0.3, paper_low=1.0, slip_not_printed=1.0, person_wanted=1.0,
    help_wanted=1.0, patience_median=1200.0, tells_when_leaving=0.5,
)  # fmt: skip


def quiet(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


def sample(folder: Path) -> str:
    """Return the address of a new sample branch."""
    folder.mkdir(exist_ok=True)
    branch = open_sample_branch(folder)
    branch.close()
    return branch.address


@pytest.mark.slow
def test_a_restless_day_keeps_every_rule_on_both_databases(branch: OpenBranch, clock: VirtualClock) -> None:
    result = simulate(branch, clock, 1, THURSDAY, 70, 3, quiet, RESTLESS)
    assert result.days == (THURSDAY,)
    assert result.issued == result.served + result.no_show + result.left
    assert branch.check.run().faults == ()
    assert branch.counters.sessions() == ()
    with branch.database.read() as tx:
        kinds = {row[0] for row in tx.connection.exec_driver_sql("SELECT DISTINCT kind FROM ticket_events").all()}
    assert kinds >= {
        "issue", "call", "recall", "serve", "finish", "finish_step", "park", "return", "transfer", "add_service",
        "leave", "undo", "mark_untrusted", "end_wrap_up",
    }  # fmt: skip
    figures = branch.summary.figures(THURSDAY)
    assert figures.closed
    told = {line.kind for line in figures.exceptions}
    assert told >= {"by_hand", "untrusted", "paper_low", "slip_not_printed", "forced_sign_out"}


@pytest.mark.slow
def test_the_same_seed_gives_the_same_figures_and_another_seed_others(tmp_path: Path) -> None:
    played = []
    for place, seed in enumerate((7, 7, 8)):
        branch, _ = simulated(sample(tmp_path / str(place)), 2, 25, seed)
        played.append([branch.summary.figures(day).headline for day in (THURSDAY - timedelta(days=1), THURSDAY)])
        branch.close()
    assert played[0] == played[1]
    assert played[0] != played[2]


def test_days_off_are_left_out_and_a_short_day_is_a_short_one(tmp_path: Path) -> None:
    branch, result = simulated(sample(tmp_path), 2, 30, until=MONDAY)
    assert result.days == (SATURDAY, MONDAY)
    assert {SATURDAY.isoformat(), MONDAY.isoformat()} == {info.day for info in branch.summary.days() if info.closed}
    issued = [branch.summary.figures(day).counts["issued"] for day in (SATURDAY, MONDAY)]
    assert 0 < issued[0] < issued[1]
    branch.close()


def test_days_are_filled_although_a_maintenance_service_has_seen_a_later_day(tmp_path: Path) -> None:
    branch = open_branch(sample(tmp_path), clock=(clock := VirtualClock(OPEN_MORNING)))
    branch.clock.believe()
    assert simulate(branch, clock, 1, THURSDAY - timedelta(days=1), 10, 1, quiet).issued > 0
    branch.close()


def test_the_next_days_follow_on_and_the_same_ones_are_refused(tmp_path: Path) -> None:
    address = sample(tmp_path)
    branch, _ = simulated(address, 1, 10, until=THURSDAY - timedelta(days=1))
    branch.close()
    branch, _ = simulated(address, 1, 10, until=THURSDAY)
    before = branch.check.run()
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    for until in (THURSDAY, THURSDAY - timedelta(days=7)):
        with pytest.raises(UserError) as told:
            simulate(branch, clock, 1, until, 10, 1, quiet)
        assert (told.value.code, told.value.values["day"]) == (DAYS_NOT_FREE, Day(date(2026, 11, 19), year=True))
    assert branch.check.run() == before
    branch.close()


def test_days_with_real_tickets_or_open_counters_are_left_alone(tmp_path: Path) -> None:
    address = sample(tmp_path)
    clock = VirtualClock(OPEN_MORNING - timedelta(days=1))
    branch = open_branch(address, clock=clock)
    sign_in(branch, "aigerim", "1")
    with pytest.raises(UserError) as told:
        simulate(branch, clock, 1, THURSDAY, 10, 1, quiet)
    assert told.value.code is DAYS_NOT_FREE
    assert len(branch.counters.sessions()) == 1
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1")
    with pytest.raises(UserError):
        simulate(branch, clock, 1, THURSDAY, 10, 1, quiet)
    assert branch.visitor.find("F001").state is TicketState.WAITING
    branch.close()


def test_a_simulation_that_breaks_off_leaves_nobody_signed_in_and_no_ticket_open(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    def breaks_off(done: int, _total: int) -> None:
        if done == 10:
            assert branch.counters.sessions() != ()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(branch, clock, 2, THURSDAY, 25, 1, breaks_off)
    first = THURSDAY - timedelta(days=1)
    assert branch.counters.sessions() == ()
    assert not branch.day.still_open(first)
    assert [info.day for info in branch.summary.days() if info.closed] == [first.isoformat()]
    assert branch.check.run().faults == ()
    assert simulate(branch, clock, 1, THURSDAY, 5, 1, quiet).days == (THURSDAY,)


def test_after_a_simulation_that_breaks_off_the_branch_continues_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = sample(tmp_path)

    def lost(_self: Progress, _words: str) -> None:
        raise UserError(DATABASE_LOST)

    monkeypatch.setattr(Progress, "note", lost)
    assert cli.main(("simulate", "--database", address, "--days", "1", "--tickets-per-day", "5")) != 0
    branch = open_branch(address)
    believed = branch.clock.state()
    branch.close()
    assert believed.last is not None
    assert abs(believed.now - believed.last) < timedelta(hours=1)


def test_progress_is_told_for_every_visitor(tmp_path: Path) -> None:
    address = sample(tmp_path)
    clock = morning_clock()
    branch = open_branch(address, clock=clock)
    told: list[tuple[int, int]] = []
    result = simulate(branch, clock, 2, THURSDAY, 8, 1, lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == list(range(1, len(told) + 1))
    assert told[-1][0] == told[-1][1] >= result.issued
    branch.close()


def test_only_the_simulation_signs_in_without_a_pin() -> None:
    root = Path(__file__).parents[2]
    callers = {
        path.relative_to(root).as_posix()
        for folder in ("shared", "kiosk", "counter_console", "display_board", "installer")
        for path in (root / folder).rglob("*.py")
        if "open_unchecked" in path.read_text(encoding="utf-8")
    }
    assert callers == {"shared/queue/tickets/operations/counter.py", "shared/simulation/clerks.py"}
