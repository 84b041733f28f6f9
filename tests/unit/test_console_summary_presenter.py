"""The manager's day: reading, files, closing."""

from datetime import timedelta
from pathlib import Path

import pytest

from counter_console.section.connection import MessageTone
from counter_console.section.files import ExportForm
from counter_console.summary.close_text import close_text, close_title
from counter_console.summary.presenter import SummaryPresenter
from counter_console.summary.state import SummaryState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Notes
from shared.queue.tickets.model import Finish, TicketState
from tests.helpers.branches import OPEN_MORNING, sign_in
from tests.helpers.consoles import take_ticket


@pytest.fixture
def manager(office: OpenBranch, qapp: object) -> SummaryPresenter:
    member = next(each for each in office.staff.members() if each.code == "timur")
    pictures: list[SummaryState] = []
    presenter = SummaryPresenter(
        office,
        ImmediateRunner(),
        Actor(ActorKind.MANAGER, member.id, "console-1"),
        ("Noto Sans",),
        Translator,
        Language.EN,
        pictures.append,
        lambda: None,
    )
    presenter.refresh()
    return presenter


def serve_one(office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    session = next(iter(office.counters.sessions()), None) or sign_in(office, "aigerim", "1")
    office.desk.call_next(session.id, new_id())
    office.desk.serve(session.id, new_id())
    office.desk.finish(session.id, Finish("completed"), new_id())


def test_a_day_without_tickets_is_empty(manager: SummaryPresenter) -> None:
    assert manager.state.empty
    assert manager.state.day == manager.state.today


def test_the_figures_follow_the_day_at_the_next_look(manager: SummaryPresenter, office: OpenBranch) -> None:
    serve_one(office)
    manager.changed(frozenset({Topic.QUEUE}))
    assert manager.state.empty
    manager.tick()
    assert not manager.state.empty
    assert manager.state.report is not None
    assert manager.state.report.figures()["served"] == 1


@pytest.mark.parametrize(
    ("form", "begins"), [(ExportForm.PDF, b"%PDF"), (ExportForm.XLSX, b"PK"), (ExportForm.CSV, b"")]
)
def test_a_day_is_kept_as_a_file(
    manager: SummaryPresenter, office: OpenBranch, tmp_path: Path, form: ExportForm, begins: bytes
) -> None:
    serve_one(office)
    manager.choose_day(manager.state.days[0].day)
    manager.changed(frozenset({Topic.QUEUE}))
    manager.tick()
    file = tmp_path / f"day.{form.value}"
    manager.export(form, file)
    assert file.read_bytes().startswith(begins)
    assert file.stat().st_size > 200
    assert manager.state.connection.message is not None
    assert manager.state.connection.message.tone is MessageTone.GOOD


def test_a_folder_that_cannot_be_written_is_told(manager: SummaryPresenter, office: OpenBranch, tmp_path: Path) -> None:
    serve_one(office)
    manager.changed(frozenset({Topic.QUEUE}))
    manager.tick()
    manager.export(ExportForm.CSV, tmp_path / "nowhere" / "day.csv")
    assert manager.state.connection.message is not None
    assert manager.state.connection.message.tone is MessageTone.PROBLEM
    assert not manager.state.connection.busy


def test_closing_is_offered_when_somebody_worked_today_or_the_hours_are_over(
    manager: SummaryPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    assert not manager.state.can_close
    hours.set(OPEN_MORNING - timedelta(hours=2))  # the doors open in an hour
    manager.tick()
    assert not manager.state.can_close
    session = sign_in(office, "aigerim", "1")
    manager.tick()
    assert manager.state.can_close
    office.counters.sign_out(session.id)
    manager.refresh()
    assert not manager.state.can_close
    hours.set(OPEN_MORNING + timedelta(hours=9))
    manager.tick()
    assert manager.state.can_close


def test_a_forgotten_day_can_always_be_closed(
    manager: SummaryPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    day = office.day.today()
    hours.set(OPEN_MORNING + timedelta(days=3))
    manager.refresh()
    assert manager.state.day == day
    assert manager.state.can_close


def test_closing_asks_first_and_tells_what_is_still_open(manager: SummaryPresenter, office: OpenBranch) -> None:
    serve_one(office)
    waiting = take_ticket(office, "id-card")
    manager.ask_close()
    question = manager.state.question
    assert question is not None
    assert (question.open_tickets, question.waiting, question.clerks) == (1, (waiting.display,), ("Aigerim S.",))
    manager.answer_close(False)
    assert not manager.state.closed
    assert manager.state.question is None


def test_a_closed_day_is_final(manager: SummaryPresenter, office: OpenBranch) -> None:
    serve_one(office)
    manager.ask_close()
    manager.answer_close(True)
    manager.answer_close(True)
    assert manager.state.closed
    assert not office.counters.sessions()
    manager.ask_close()
    assert manager.state.question is None


def test_closing_an_open_branch_says_what_follows_and_asks_twice(
    manager: SummaryPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    manager.ask_close()
    first = manager.state.question
    assert first is not None
    told = close_text(first, Translator(Language.EN))
    assert "No more numbers are issued until tomorrow." in told
    assert "Until then a manager can open the day again." in told
    manager.answer_close(True)
    second = manager.state.question
    assert second is not None
    assert close_title(second).source == "The branch is open now. Really close the day?"
    manager.answer_close(False)
    assert not office.day.is_closed(office.day.today())
    hours.advance(9 * 3600)  # the branch has closed for the evening
    manager.ask_close()
    manager.answer_close(True)
    assert office.day.is_closed(office.day.today())


def test_a_day_closed_by_mistake_is_opened_again_after_a_yes(manager: SummaryPresenter, office: OpenBranch) -> None:
    waiting = take_ticket(office, "id-card")
    manager.ask_reopen()
    assert not manager.state.reopening
    office.summary.close_day(office.day.today(), SYSTEM)
    manager.refresh()
    manager.ask_reopen()
    manager.answer_reopen(False)
    assert manager.state.closed
    manager.ask_reopen()
    manager.answer_reopen(True)
    assert not manager.state.closed
    assert office.visitor.find(waiting.display).state is TicketState.WAITING


def test_every_open_ticket_is_listed_by_where_it_stands(manager: SummaryPresenter, office: OpenBranch) -> None:
    session = sign_in(office, "aigerim", "1")
    for number in range(8):
        take_ticket(office, "passport-replace", "ru" if number % 2 else "kk")
    aside = office.desk.call_next(session.id, new_id())
    office.desk.serve(session.id, new_id())
    office.desk.park(session.id, "fetching_document", 10, new_id())
    there = office.desk.call_next(session.id, new_id())
    manager.ask_close()
    question = manager.state.question
    assert question is not None
    assert aside is not None
    assert there is not None
    assert (question.aside, question.at_counter, len(question.waiting)) == ((aside.display,), (there.display,), 6)
    told = close_text(question, Translator(Language.EN), note_unsaved=True)
    assert there.display in told
    assert all(f"{place} ({count}): " in told for place, count in (("Waiting", 6), ("On hold", 1)))
    assert "Aigerim S." in told
    assert "not saved" in told


def test_a_note_is_saved_with_the_day_once(manager: SummaryPresenter, office: OpenBranch) -> None:
    serve_one(office)
    manager.write_note("  Counter 3 was closed for repairs. ")
    assert manager.state.notes_saved == 1
    assert manager.state.report is not None
    notes = [block for block in manager.state.report.blocks if block.key == "notes"]
    assert [block.items for block in notes if isinstance(block, Notes)] == [("Counter 3 was closed for repairs.",)]
    manager.write_note("   ")
    assert manager.state.notes_saved == 1


def test_a_note_that_is_too_long_is_told_and_not_counted_as_saved(manager: SummaryPresenter) -> None:
    manager.write_note("x" * 1001)
    assert manager.state.notes_saved == 0
    assert manager.state.connection.message is not None
    assert manager.state.connection.message.tone is MessageTone.PROBLEM
    assert not manager.state.connection.busy


def test_a_forgotten_session_is_ended_only_after_a_yes(manager: SummaryPresenter, office: OpenBranch) -> None:
    session = sign_in(office, "olga", "2")
    manager.changed(frozenset({Topic.SESSIONS}))
    manager.tick()
    assert [line.name for line in manager.state.signed_in] == ["Olga P."]
    manager.ask_sign_out(session.id)
    manager.answer_sign_out(False)
    assert office.counters.sessions()
    manager.ask_sign_out(session.id)
    manager.answer_sign_out(True)
    assert not office.counters.sessions()
    assert not manager.state.signed_in
    assert manager.state.connection.message is not None
    assert manager.state.connection.message.tone is MessageTone.GOOD
