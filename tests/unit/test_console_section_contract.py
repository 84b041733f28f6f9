"""What every section of the console must do, whatever it shows: news, a lost or full database, and rights."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from counter_console.desk.verbs import VERBS
from counter_console.section.section import Section
from counter_console.sections import SECTIONS
from counter_console.session import SignedIn
from shared.bootstrap import OpenBranch
from shared.office.devices.model import DeviceKind
from shared.office.devices.rules import SILENT_AFTER
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_FULL, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode, UserError, error_text
from tests.helpers.outages import Outage
from tests.helpers.runners import WaitingRunner
from tests.helpers.section_case import Case, Presenter
from tests.helpers.section_cases import CASES, PRESSED


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@pytest.fixture
def presenter(case: Case, office: OpenBranch, hours: VirtualClock) -> Presenter:
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    hours.advance(SILENT_AFTER.total_seconds())
    made = case.make(office, ImmediateRunner(), lambda state: None)
    made.refresh()
    return made


def test_a_page_says_that_it_is_being_read_before_the_first_reading_arrives(case: Case, office: OpenBranch) -> None:
    shown: list[Any] = []
    case.make(office, WaitingRunner(), shown.append).refresh()
    assert shown[0].loaded is False


def test_a_section_without_records_is_loaded_and_reports_no_problem(case: Case, office: OpenBranch) -> None:
    presenter = case.make(office, ImmediateRunner(), lambda state: None)
    presenter.refresh()
    assert presenter.state.loaded
    assert presenter.state.connection.can_save
    assert presenter.state.connection.message is None


def test_news_during_a_reading_is_exactly_one_more_reading(case: Case, office: OpenBranch) -> None:
    runner = WaitingRunner()
    presenter = case.make(office, runner, lambda state: None)
    presenter.refresh()
    for _ in range(5):
        presenter.changed(frozenset({case.news}))
    assert len(runner.waiting) == 1
    runner.step()
    assert len(runner.waiting) == 1
    runner.step()
    assert not runner.waiting
    assert presenter.state.loaded


def test_a_loss_keeps_what_is_shown_and_its_return_reads_again(
    case: Case, presenter: Presenter, outage: Outage
) -> None:
    before = presenter.state
    outage.lost = True
    presenter.lost()
    presenter.refresh()
    assert (presenter.state.connection.lost_since is not None) == case.shows_loss
    assert presenter.state.connection.can_save != case.shows_loss
    outage.lost = False
    presenter.back()
    presenter.close_message()  # the desk says that it is up to date again
    assert presenter.state == before


def test_without_news_of_the_return_every_second_tries_again(presenter: Presenter, outage: Outage) -> None:
    outage.lost = True
    presenter.refresh()
    presenter.each_second()
    outage.lost = False
    presenter.each_second()
    assert presenter.state.connection.can_save


@pytest.mark.parametrize("case", PRESSED, indirect=True)
@pytest.mark.parametrize("fault", [None, DATABASE_FULL, DATABASE_READ_ONLY])
def test_what_could_not_be_saved_stays_reported_until_it_is_saved_once(
    case: Case, presenter: Presenter, office: OpenBranch, outage: Outage, fault: ErrorCode | None
) -> None:
    presenter.refresh()
    outage.lost, outage.unwritable = fault is None, fault
    assert case.press
    case.press(presenter)
    unsaved = presenter.state.connection.unsaved
    assert unsaved
    assert bool(presenter.state.connection.no_room) == (fault is not None)
    presenter.changed(frozenset({case.news}))
    assert presenter.state.connection.unsaved == unsaved
    outage.lost, outage.unwritable = False, None
    presenter.changed(frozenset({case.news}))
    assert presenter.state.connection.unsaved == unsaved
    presenter.each_second()
    assert presenter.state.connection.can_save
    assert case.done(office) == 1


@pytest.mark.parametrize("case", PRESSED, indirect=True)
def test_an_answer_that_was_lost_is_not_done_twice(
    case: Case, presenter: Presenter, office: OpenBranch, outage: Outage
) -> None:
    outage.deaf = 1
    assert case.press
    case.press(presenter)
    assert presenter.state.connection.unsaved
    outage.lost = False
    presenter.back()
    assert presenter.state.connection.can_save
    assert case.done(office) == 1


@pytest.mark.parametrize("code", [NOT_ALLOWED, DATABASE_FULL], ids=str)
@pytest.mark.parametrize("key", ["cases", "devices", "history", "settings", "summary"])
def test_a_first_reading_that_is_refused_says_why_until_one_arrives(
    key: str, code: ErrorCode, office: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter = CASES[key].make(office, ImmediateRunner(), lambda state: None)

    def refuse() -> None:
        raise UserError(code)

    with monkeypatch.context() as refusing:
        refusing.setattr(presenter._reading, "_read", refuse)
        presenter.refresh()
    assert presenter.state.connection.unreadable == error_text(UserError(code))
    assert presenter.state.connection.not_allowed is (code is NOT_ALLOWED)
    assert not presenter.state.loaded
    presenter.refresh()
    assert presenter.state.loaded
    assert not presenter.state.connection.unreadable
    assert not presenter.state.connection.not_allowed


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
@pytest.mark.parametrize("role", [Role.CLERK, Role.MANAGER, Role.ADMIN])
def test_a_section_is_there_for_whoever_has_its_right(section: Section, role: Role, office: OpenBranch) -> None:
    member = next(each for each in office.staff.members() if each.role is role)
    reviews = SignedIn(member, office.staff.rights().of(role), None, None)
    assert section.allowed(reviews) == (section.right in RIGHTS[role] and not section.at_counter)


def test_sections_have_their_own_keys() -> None:
    assert len({section.key for section in SECTIONS}) == len(SECTIONS)
    assert len({section.shortcut for section in SECTIONS}) == len(SECTIONS)


def test_no_key_of_a_section_is_taken_by_a_field_or_by_the_desk(qtbot: QtBot) -> None:
    keys = {section.shortcut for section in SECTIONS}
    # Two buttons with one key are ambiguous, and Qt presses neither.
    assert not keys & {row.key for row in VERBS.values()}
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    for key in keys:
        sequence: Any = QKeySequence(key)  # the types of PySide6 do not know that it has an index
        pressed = QKeyEvent(QEvent.Type.ShortcutOverride, sequence[0].key(), sequence[0].keyboardModifiers())
        pressed.ignore()
        QApplication.sendEvent(field, pressed)
        assert not pressed.isAccepted(), f"{key} edits text"
