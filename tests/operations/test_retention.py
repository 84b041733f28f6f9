"""Texts about people are erased when their time is over or on request; figures and proofs stay as they were."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.languages import Language
from shared.queue.summary.model import DayFigures
from shared.queue.tickets.errors import CLOCK_IN_DOUBT, UNKNOWN_TICKET
from shared.upkeep.retention.errors import NOTHING_KEPT
from shared.upkeep.retention.model import ErasureReason, KeptKind
from tests.helpers.branches import OPEN_MORNING, always_open
from tests.helpers.kept_texts import COMMENT, DAY_NOTE, NOTE, days_later, play_day
from tests.helpers.visits import take


def without_texts(figures: DayFigures) -> DayFigures:
    return replace(figures, ratings=tuple(replace(line, comment="") for line in figures.ratings), notes=())


def kept(branch: OpenBranch) -> dict[KeptKind, int]:
    return {state.kind: state.kept for state in branch.retention.preview().kinds}


def due(branch: OpenBranch) -> dict[KeptKind, int]:
    return {state.kind: state.due for state in branch.retention.preview().kinds}


def everything_stored(branch: OpenBranch) -> str:
    with branch.database.read() as tx:
        names = ("tickets", "ratings", "day_notes", "day_summaries", "ticket_events", "audit_entries", "erasures")
        return "\n".join(str(tuple(row)) for name in names for row in tx.execute(text(f"SELECT * FROM {name}")))


def refused_with(branch: OpenBranch, display: str, days_back: int = 0) -> ErrorCode:
    with pytest.raises(UserError) as problem:
        branch.retention.find(display, branch.day.today() - timedelta(days=days_back), SYSTEM)
    return problem.value.code


def test_a_preview_says_how_much_is_due_and_changes_nothing(branch: OpenBranch) -> None:
    play_day(branch, 2)
    days_later(branch, 30)
    before = everything_stored(branch)
    assert due(branch) == dict.fromkeys(KeptKind, 0)
    days_later(branch, 1)
    preview = branch.retention.preview()
    assert (preview.due, len(preview.due_days), preview.last) == (2, 1, None)
    assert due(branch) == dict.fromkeys(KeptKind, 0) | {KeptKind.TICKET_NOTES: 2}
    some = {KeptKind.TICKET_NOTES: 2, KeptKind.COMMENTS: 2, KeptKind.DAY_NOTES: 1}
    assert kept(branch) == dict.fromkeys(KeptKind, 0) | some
    assert everything_stored(branch) == before


def test_each_kind_is_erased_after_its_own_term(branch: OpenBranch) -> None:
    play_day(branch, 2)
    for days, left in ((31, (0, 2, 1, 0)), (366 - 31, (0, 0, 1, 0)), (1096 - 366, (0, 0, 0, 0))):
        days_later(branch, days)
        branch.retention.run(SYSTEM)
        assert tuple(kept(branch).values())[:4] == left
        assert branch.check.run().faults == ()
    assert not any(word in everything_stored(branch) for word in (NOTE, COMMENT, DAY_NOTE))


def test_every_figure_of_a_closed_day_stays(branch: OpenBranch) -> None:
    (visit, *_) = play_day(branch, 3)
    before, headline = branch.summary.figures(visit.day), branch.summary.report(visit.day, Language.EN).figures()
    assert before.ratings[0].comment == COMMENT
    days_later(branch, 2000)
    assert branch.retention.run(SYSTEM) == {KeptKind.TICKET_NOTES: 3, KeptKind.COMMENTS: 3, KeptKind.DAY_NOTES: 1}
    after = branch.summary.figures(visit.day)
    assert after == without_texts(before)
    assert branch.summary.report(visit.day, Language.EN).figures() == headline


def test_a_field_of_a_later_version_in_frozen_figures_stays(branch: OpenBranch) -> None:
    (visit, *_) = play_day(branch)
    with branch.database.write() as tx:
        tx.execute(text("""UPDATE day_summaries SET figures = '{"later": 7,' || substr(figures, 2)"""))
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    with branch.database.read() as tx:
        (figures,) = tx.execute(text("SELECT figures FROM day_summaries")).scalars()
    assert '"later":7' in figures
    assert COMMENT not in figures


def test_what_is_kept_without_end_is_never_due(branch: OpenBranch) -> None:
    play_day(branch)
    branch.settings.change("keep_day_notes_days", 0, SYSTEM)
    days_later(branch, 9000)
    branch.retention.run(SYSTEM)
    assert tuple(kept(branch).values())[:4] == (0, 0, 1, 0)


def test_the_running_day_is_never_due(branch: OpenBranch) -> None:
    branch.settings.change("keep_ticket_notes_days", 1, SYSTEM)
    play_day(branch, close=False)
    assert branch.retention.run(SYSTEM) == {}
    days_later(branch, 1)
    assert branch.retention.run(SYSTEM) == {}
    days_later(branch, 1)
    assert branch.retention.run(SYSTEM) == {KeptKind.TICKET_NOTES: 1}


def test_running_again_erases_nothing_more(branch: OpenBranch) -> None:
    play_day(branch)
    days_later(branch, 400)
    assert branch.retention.run(SYSTEM)
    stored = everything_stored(branch)
    assert branch.retention.run(SYSTEM) == {}
    assert everything_stored(branch) == stored


def test_nothing_is_erased_while_the_clock_is_in_doubt(branch: OpenBranch, clock: VirtualClock) -> None:
    play_day(branch)
    clock.advance(400 * 86400)
    with pytest.raises(UserError) as problem:
        branch.retention.run(SYSTEM)
    assert problem.value.code is CLOCK_IN_DOUBT
    assert tuple(kept(branch).values())[:4] == (1, 1, 1, 0)


def test_progress_is_told_day_by_day(branch: OpenBranch) -> None:
    always_open(branch)
    for _ in range(3):
        play_day(branch)
        days_later(branch, 1)
    days_later(branch, 400)
    told: list[tuple[int, int]] = []
    branch.retention.run(SYSTEM, lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert len(branch.retention.log()) == 6
    assert branch.check.run().faults == ()


def test_the_queue_goes_on_between_two_days_of_an_erasure(branch: OpenBranch) -> None:
    always_open(branch)
    for _ in range(3):
        play_day(branch)
        days_later(branch, 1)
    days_later(branch, 400)
    issued = []
    # A run that kept its lock from day to day would keep these waiting until they fail.
    branch.retention.run(SYSTEM, lambda _done, _of: issued.append(take(branch).display))
    assert issued == ["D001", "D002", "D003"]
    assert branch.check.run().faults == ()


def test_one_visitors_texts_are_erased_on_request_and_nobody_elses(branch: OpenBranch) -> None:
    first, second = play_day(branch, 2)
    found = branch.retention.find(first.ticket.display.lower(), first.day, SYSTEM)
    assert (found.ticket_id, found.texts) == (first.ticket.id, {KeptKind.TICKET_NOTES: 1, KeptKind.COMMENTS: 1})
    boss = next(each.id for each in branch.staff.members() if each.code == "timur")
    actor = Actor(ActorKind.MANAGER, boss, "console-1")
    erased = branch.retention.erase_visit(first.ticket.id, ErasureReason.VISITOR, actor)
    assert erased == {KeptKind.TICKET_NOTES: 1, KeptKind.COMMENTS: 1}
    assert branch.retention.erase_visit(first.ticket.id, ErasureReason.VISITOR, actor) == {}
    assert tuple(kept(branch).values())[:4] == (1, 1, 1, 0)
    assert [line.comment for line in branch.summary.figures(first.day).ratings].count(COMMENT) == 1
    assert branch.retention.find(second.ticket.display, second.day, SYSTEM).texts
    assert {(line.ticket_id, line.reason, line.staff_id) for line in branch.retention.log()} == {
        (first.ticket.id, ErasureReason.VISITOR, boss)
    }
    assert branch.check.run().faults == ()


def test_a_visit_without_texts_or_with_an_unknown_number_is_said_so(branch: OpenBranch) -> None:
    (visit,) = play_day(branch)
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.MISTAKE, SYSTEM)
    assert refused_with(branch, visit.ticket.display) is NOTHING_KEPT
    assert refused_with(branch, visit.ticket.display, days_back=1) is UNKNOWN_TICKET
    assert refused_with(branch, "what?") is UNKNOWN_TICKET


def test_each_erasure_is_in_the_audit_trail_without_a_word_of_it(branch: OpenBranch, clock: VirtualClock) -> None:
    (visit, *_) = play_day(branch, 2)
    days_later(branch, 400)
    branch.retention.run(SYSTEM)
    entries = [
        entry
        for entry in branch.audit.entries(OPEN_MORNING, clock.now() + timedelta(days=1))
        if entry.kind is AuditKind.DATA_ERASED
    ]
    assert [(entry.subject, entry.details["erased"]) for entry in entries] == [
        (visit.day.isoformat(), {"comments": 2, "ticket_notes": 2})
    ]
    assert not any("Canary" in str(entry) for entry in entries)


def test_a_change_before_an_erasure_is_found_after_it(branch: OpenBranch) -> None:
    (visit,) = play_day(branch)
    with branch.database.write() as tx:
        tx.execute(text("UPDATE ratings SET score = 4"))
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    assert any("ratings" in fault.where for fault in branch.check.run().faults)


def test_a_change_after_an_erasure_is_found(branch: OpenBranch) -> None:
    (visit,) = play_day(branch)
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    assert branch.check.run().faults == ()
    with branch.database.write() as tx:
        tx.execute(text("UPDATE ratings SET comment = 'praise'"))
    assert [fault.found for fault in branch.check.run().faults] == ["ratings changed by nobody"]


def test_a_text_erased_by_hand_is_found(branch: OpenBranch) -> None:
    play_day(branch)
    with branch.database.write() as tx:
        tx.execute(text("UPDATE ratings SET comment = ''"))
    assert [fault.found for fault in branch.check.run().faults] == ["ratings changed by nobody"]


def test_a_line_taken_out_of_the_log_is_found(branch: OpenBranch) -> None:
    (visit,) = play_day(branch)
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    with branch.database.write() as tx:
        tx.execute(text("DELETE FROM erasures"))
    assert [fault.where for fault in branch.check.run().faults] == ["erasures"]


def test_erased_words_are_nowhere_in_the_files(branch: OpenBranch) -> None:
    file = sqlite_file(branch.address)
    if file is None:
        pytest.skip("a server's files belong to the server")
    play_day(branch, 3, words=" " + "x" * 400)
    days_later(branch, 2000)
    branch.retention.run(SYSTEM)
    branch.database.close()
    found = {path.name for path in Path(file.parent).glob(f"{file.name}*") if b"Canary" in path.read_bytes()}
    assert found == set()
    assert sqlite3.connect(file).execute("SELECT count(*) FROM ratings").fetchone() == (3,)
