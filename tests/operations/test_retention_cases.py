"""What people wrote in closed cases is erased after its term; the case, its chain and all figures stay."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, AuditKind
from shared.platform.clock import VirtualClock
from shared.service_desk.cases.model import Case, CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.retention.model import ErasureReason, KeptKind
from tests.helpers.cases import answered, application, clerk_of, do

TWO_YEARS = 730


def closed_case(branch: OpenBranch) -> Case:
    """Register a case and close it; six texts are written in it."""
    clerk = clerk_of(branch, "aigerim")
    return answered(branch, branch.of(CaseOperations).register(application(), clerk), clerk)


def kept(branch: OpenBranch) -> tuple[int, int]:
    """Return how many words in closed cases are kept, and how many of them are due."""
    state = next(each for each in branch.retention.preview().kinds if each.kind is KeptKind.CASE_WORDS)
    return state.kept, state.due


def everything_stored(branch: OpenBranch) -> str:
    """Return what the tables of cases hold."""
    with branch.database.read() as tx:
        names = ("cases", "case_words", "case_public", "record_events", "erasures")
        return "\n".join(str(tuple(row)) for name in names for row in tx.execute(text(f"SELECT * FROM {name}")))


def test_words_are_kept_for_their_term_after_the_closing_and_then_erased(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    case = closed_case(branch)
    written, _ = kept(branch)
    assert written > 1
    clock.advance(TWO_YEARS * 86400)
    assert kept(branch) == (written, 0)
    clock.advance(86400)
    assert kept(branch) == (written, written)
    before = branch.of(CaseViews).case(case.id, clerk_of(branch, "aigerim"))
    assert branch.retention.run(SYSTEM)[KeptKind.CASE_WORDS] == written
    assert kept(branch) == (0, 0)
    assert branch.check.run().faults == ()
    for words in ("a few words", "The flat is 41"):
        assert words not in everything_stored(branch)
    after = branch.of(CaseViews).case(case.id, clerk_of(branch, "aigerim"))
    assert after.case == before.case
    assert [step.verb for step in after.history] == [step.verb for step in before.history]
    assert after.answers == {}
    assert all(step.words == "" for step in after.history)
    assert {step.erased for step in after.history if "words" in step.details} == {clock.now()}
    assert branch.of(CaseViews).cases(clerk_of(branch, "aigerim"), search=after.display).total == 1


def test_an_open_case_keeps_its_words_and_so_does_one_that_was_opened_again(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    clerk = clerk_of(branch, "aigerim")
    branch.of(CaseOperations).register(application(), clerk)
    again = closed_case(branch)
    do(branch, again, CaseVerb.REOPEN, clerk)
    clock.advance(2000 * 86400)
    assert kept(branch) == (0, 0)
    assert KeptKind.CASE_WORDS not in branch.retention.run(SYSTEM)
    assert branch.of(CaseViews).case(again.id, clerk).answers["subject"] == "Address in a statement"


def test_the_log_and_the_chain_say_that_words_were_erased(branch: OpenBranch, clock: VirtualClock) -> None:
    closed_case(branch)
    day, (written, _) = branch.day.today(), kept(branch)
    clock.advance(800 * 86400)
    branch.retention.run(SYSTEM)
    (line,) = [line for line in branch.retention.log() if line.kind is KeptKind.CASE_WORDS]
    assert (line.day, line.erased, line.reason) == (day, written, ErasureReason.TERM)
    entries = branch.audit.entries(clock.now() - timedelta(hours=1), clock.now() + timedelta(hours=1))
    assert [entry.details["erased"] for entry in entries if entry.kind is AuditKind.DATA_ERASED] == [
        {"case_words": written}
    ]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE case_words SET content = '', salt = ''",
        "UPDATE case_words SET content = 'other words'",
        "DELETE FROM case_words",
    ],
)
def test_words_that_are_gone_or_changed_without_an_erasure_are_found(branch: OpenBranch, harm: str) -> None:
    closed_case(branch)
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql(harm)
    assert "words of cases as their events tell" in {fault.rule for fault in branch.check.run().faults}


def test_words_that_come_back_after_their_erasure_are_found(branch: OpenBranch, clock: VirtualClock) -> None:
    closed_case(branch)
    clock.advance(800 * 86400)
    branch.retention.run(SYSTEM)
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE case_words SET content = 'written again', salt = 'ab'")
    assert "words of cases as their events tell" in {fault.rule for fault in branch.check.run().faults}


def test_a_restore_erases_words_again_and_the_check_stays_clean(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    closed_case(branch)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(800 * 86400)
    branch.retention.run(SYSTEM)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert kept(branch) == (0, 0)
    assert "The flat is 41" not in everything_stored(branch)
    assert branch.check.run().faults == ()
