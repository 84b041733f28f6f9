"""The page Retention: what is due, an erasure after a question, terms, and the texts of one visitor."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from counter_console.section.connection import MessageTone
from counter_console.section.page import DO, LEAVE
from counter_console.setup.retention.presenter import RetentionPresenter
from counter_console.setup.retention.section import RetentionSection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.ui.widgets.labels import PlainText
from shared.upkeep.retention.model import Erasure, ErasureReason, KeptKind
from tests.helpers.consoles import Clerk, settle
from tests.helpers.kept_texts import Visit, days_later, play_day
from tests.helpers.runners import WaitingRunner
from tests.screens.test_console_look import cut_words


@pytest.fixture
def old_day(office: OpenBranch) -> list[Visit]:
    """Two visits that are 40 days old: their notes are due, their comments are not."""
    visits = play_day(office, 2)
    days_later(office, 40)
    return visits


def open_page(clerk: Clerk) -> RetentionSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+E")
    section = clerk.console.sections["retention"]
    assert isinstance(section, RetentionSection)
    return section


def answer(section: RetentionSection, answer: str) -> None:
    question = section.screen._question
    assert question is not None
    question.buttons[answer].click()
    settle()


def kept(office: OpenBranch) -> list[int]:
    return [state.kept for state in office.retention.preview().kinds[:4]]


def ask_for(clerk: Clerk, visit: Visit, number: str = "") -> None:
    clerk.fill("Number on the ticket", number or visit.ticket.display)
    section = clerk.console.sections["retention"]
    assert isinstance(section, RetentionSection)
    section.screen.visit.type_answers({"day": visit.day})
    clerk.click("Find these texts")


def test_the_page_says_how_much_is_kept_and_due(old_day: list[Visit], clerk: Clerk) -> None:
    section = open_page(clerk)
    model = section.screen.model
    rows = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert [(row[0], row[1], row[2], row[4]) for row in rows] == [
        ("Notes on tickets", "30", "2", "2"),
        ("Comments of visitors", "365", "2", "0"),
        ("Notes about a day", "1,095", "1", "0"),
        ("Words in closed cases", "730", "0", "0"),
        ("Files of closed cases", "365", "0", "0"),
        ("Identifiers and contacts of visitors", "730", "0", "0"),
        ("Texts of improvement", "1,095", "0", "0"),
        ("Texts of merits and measures", "365", "0", "0"),
        ("Texts of the roll-out", "1,095", "0", "0"),
    ]


def test_nothing_is_erased_before_the_question_is_answered(
    old_day: list[Visit], clerk: Clerk, office: OpenBranch
) -> None:
    section = open_page(clerk)
    clerk.click("Erase what is due")
    assert kept(office) == [2, 2, 1, 0]
    answer(section, DO)
    assert kept(office) == [0, 2, 1, 0]
    assert section.screen.messages.text() == "Erased texts: 2"
    assert not section.screen.erase.isEnabled()
    assert "Nothing is due." in section.screen.status.text()


def test_the_question_says_how_much(old_day: list[Visit], clerk: Clerk) -> None:
    section = open_page(clerk)
    clerk.click("Erase what is due")
    question = section.screen._question
    assert question is not None
    assert any(
        "Texts to be erased: 2." in without_direction_controls(label.text())
        for label in question.findChildren(PlainText)
    )


def test_an_answer_that_leaves_everything_erases_nothing(
    old_day: list[Visit], clerk: Clerk, office: OpenBranch
) -> None:
    section = open_page(clerk)
    clerk.click("Erase what is due")
    answer(section, LEAVE)
    assert kept(office) == [2, 2, 1, 0]
    assert not section.retention.state.asked


def test_how_far_a_long_erasure_is_can_be_seen(old_day: list[Visit], office: OpenBranch) -> None:
    runner = WaitingRunner()
    shown: list[tuple[int, int] | None] = []
    presenter = RetentionPresenter(office, runner, SYSTEM, lambda state: shown.append(state.progress))
    presenter._tell(0, 3)
    presenter.each_second()
    presenter._tell(1, 3)
    presenter.each_second()
    assert [each for each in shown if each] == [(1, 3), (2, 3)]


def test_a_shorter_term_is_saved_and_counts_at_once(old_day: list[Visit], clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.fill("Comments of visitors are kept, days", "7")
    clerk.click("Save")
    assert office.settings.values().keep_comments_days == 7
    assert section.retention.state.due == 4


def test_a_term_out_of_its_limits_is_refused_and_stays_typed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.fill("Comments of visitors are kept, days", "0")
    clerk.click("Save")
    assert office.settings.values().keep_comments_days == 365
    assert section.screen.terms.form.rows["keep_comments_days"].input.raw() == "0"


def test_the_texts_of_one_visitor_are_found_and_erased(old_day: list[Visit], clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    ask_for(clerk, old_day[0])
    assert section.retention.state.found is not None
    assert kept(office) == [2, 2, 1, 0]
    answer(section, DO)
    assert kept(office) == [1, 1, 1, 0]
    lines: set[tuple[KeptKind, ErasureReason]] = {(line.kind, line.reason) for line in log(office)}
    assert lines == {(kind, ErasureReason.VISITOR) for kind in (KeptKind.TICKET_NOTES, KeptKind.COMMENTS)}
    assert section.screen.visit.rows["number"].input.raw() == ""


def log(office: OpenBranch) -> tuple[Erasure, ...]:
    return office.retention.log()


def test_an_unknown_number_is_said_so_and_stays_typed(old_day: list[Visit], clerk: Clerk) -> None:
    section = open_page(clerk)
    ask_for(clerk, old_day[0], "Z999")
    message = section.retention.state.connection.message
    assert message is not None
    assert message.tone is MessageTone.PROBLEM
    assert section.screen.visit.rows["number"].input.raw() == "Z999"


def test_without_a_number_nothing_is_looked_for(clerk: Clerk) -> None:
    section = open_page(clerk)
    clerk.click("Find these texts")
    assert section.retention.state.found is None
    assert section.retention.state.connection.message is None


def test_the_keyboard_alone_suffices(old_day: list[Visit], clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    section.screen.erase.setFocus()
    clerk.press("Space", "Tab", "Shift+Tab")
    assert section.screen._question is not None
    section.screen._question.buttons[DO].setFocus()
    QTest.keyClick(section.screen._question.buttons[DO], " ")  # type: ignore[arg-type]
    settle()
    assert kept(office) == [0, 2, 1, 0]


def test_who_has_not_the_right_has_no_page(clerk: Clerk, office: OpenBranch) -> None:
    office.staff.change_right(Role.MANAGER, Right.ERASE_TEXTS, False, SYSTEM)
    clerk.sign_in("timur")
    assert "retention" not in clerk.console.sections
    clerk.press("Ctrl+Shift+E")
    assert "retention" not in clerk.console.sections


def test_nothing_is_cut_in_any_language(old_day: list[Visit], clerk: Clerk) -> None:
    section = open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        assert not cut_words(section.screen), language


def test_a_day_of_the_visit_is_read_as_people_type_it(old_day: list[Visit], clerk: Clerk) -> None:
    section = open_page(clerk)
    clerk.fill("Number on the ticket", old_day[0].ticket.display)
    clerk.fill("Day of the visit", old_day[0].day.isoformat())
    clerk.click("Find these texts")
    assert section.retention.state.found is not None
    assert section.retention.state.found.visit.day == date(2026, 11, 20)
