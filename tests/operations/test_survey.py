"""The survey of staff on both databases: each code counts once, and nothing brings it and the answers together."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.clock import VirtualClock
from shared.platform.db.base import metadata
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.quality.pulse.errors import CODE_SPENT, CODE_UNKNOWN, NO_ROUND_OPEN, ROUND_OVERLAPS
from shared.quality.pulse.model import DrawRound, PulseItem, RoundState
from shared.quality.pulse.operations import PulseOperations
from tests.helpers.cases import clerk_of
from tests.helpers.surveys import DIGESTS, FIRST_DAY, answer, drawn

TEN_DAYS = 10 * 86400


@contextmanager
def refused(code: ErrorCode) -> Iterator[None]:
    with pytest.raises(UserError) as problem:
        yield
    assert problem.value.code == code


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def test_every_code_counts_once_and_results_are_shown_when_the_round_is_over(
    branch: OpenBranch, clock: VirtualClock, boss: Actor
) -> None:
    with refused(NO_ROUND_OPEN):
        answer(branch, DIGESTS[0], 5)
    command = DrawRound(new_id(), FIRST_DAY, FIRST_DAY.replace(day=29), DIGESTS)
    begun = branch.of(PulseOperations).draw(command, boss)
    assert branch.of(PulseOperations).draw(command, boss) == begun
    again = drawn(branch, boss)  # nobody has answered yet: the sheet was lost
    for digest, value in zip(DIGESTS, (5, 5, 4, 4, 2, 1), strict=False):
        answer(branch, digest, value)
    with refused(CODE_SPENT):
        answer(branch, DIGESTS[0], 1)
    with refused(CODE_UNKNOWN):
        answer(branch, "f" * 64, 1)
    with refused(ROUND_OVERLAPS):
        drawn(branch, boss)
    clerk = clerk_of(branch, "aigerim")
    found = branch.of(PulseOperations).rounds(clerk)
    assert (found.open, found.may_draw) == (again, False)
    states = {each.round.id: (each.state, each.answered) for each in found.rounds}
    assert states == {begun.id: (RoundState.REPLACED, 0), again.id: (RoundState.OPEN, 0)}
    clock.advance(TEN_DAYS)
    shown = {each.round.id: each for each in branch.of(PulseOperations).rounds(clerk).rounds}
    assert shown[begun.id].state is RoundState.TOO_FEW
    assert {(each.agree, each.answered) for each in shown[again.id].items} == {(4, 6)}
    assert branch.check.run().faults == ()


def test_nothing_stored_tells_who_answered_when_or_in_which_order(branch: OpenBranch, boss: Actor) -> None:
    drawn(branch, boss)
    before = _everything(branch)
    answer(branch, DIGESTS[3], 4)
    answer(branch, DIGESTS[1], 2)
    answers = _everything(branch)
    assert {table for table, rows in answers.items() if rows != before[table]} == {"pulse_codes", "pulse_counts"}
    counts = answers["pulse_counts"]
    assert len(counts) == len(PulseItem) * 5, "no row belongs to an answer"
    with branch.database.read() as tx:
        if tx.on_postgres:
            marks = tx.connection.exec_driver_sql("SELECT DISTINCT xmin::text FROM pulse_counts").all()
            assert len(marks) == 1, "the server's own marks do not tell which counts were changed together"


def _everything(branch: OpenBranch) -> dict[str, list[str]]:
    """Return every row of every table as text."""
    with branch.database.read() as tx:
        return {
            name: sorted(map(str, tx.connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()))
            for name in metadata.tables
        }
