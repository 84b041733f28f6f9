"""Many choices are a list: searched in any language, narrowed by group, read in pages, worked by keyboard alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shared.platform.forms.choosing import MOST_CHIPS, MOST_CHIPS_OF_ONE, found_choices
from shared.platform.forms.model import Choice, Field, Kind, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.ui.forms.view import FormView
from shared.ui.language import apply_language
from shared.ui.widgets.buttons import Chip
from shared.ui.widgets.checklist import ChecklistRow
from tests.helpers.appearances import console_appearance
from tests.helpers.consoles import settle
from tests.screens.test_console_look import cut_words

GROUPS = ("Papers", "Cars", "Homes")


def choices(count: int) -> tuple[Choice, ...]:
    return tuple(
        Choice(at, LocalText.of({"en": f"Service {at}", "ru": f"Услуга {at}"}), group=GROUPS[at % 3])
        for at in range(count)
    )


def opened(qtbot: QtBot, count: int, *, many: bool = True) -> FormView:
    field = Field("services", Kind.CHOICE, "Services", required=False, many=many, choices=choices(count))
    view = FormView(plain_form("counter", field), console_appearance(), Translator(Language.EN), whole=True)
    qtbot.addWidget(view)
    view.resize(900, 900)
    view.show()
    settle()
    return view


@pytest.fixture
def view(qtbot: QtBot) -> FormView:
    return opened(qtbot, 300)


def lines(view: QWidget) -> list[str]:
    return [line.text_shown() for line in view.findChildren(ChecklistRow) if line.isVisible()]


def press(view: FormView, name: str) -> None:
    found = [b for b in view.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName() == name]
    assert len(found) == 1, name
    assert found[0].isEnabled(), name
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(found[0], Qt.Key.Key_Space)
    settle()


def search(view: FormView, text: str) -> None:
    (line,) = (line for line in view.findChildren(QLineEdit) if line.isVisible())
    line.setText(text)
    settle()


def answer(view: FormView) -> Any:
    return view.answers()["services"]


def test_a_dozen_choices_are_chips_and_more_are_a_list(qtbot: QtBot) -> None:
    few, many = opened(qtbot, MOST_CHIPS), opened(qtbot, MOST_CHIPS + 1)
    assert len([chip for chip in few.findChildren(Chip) if chip.isVisible()]) == MOST_CHIPS
    assert lines(few) == []
    assert lines(many)[0] == "Service 0"


def test_of_two_dozen_chips_one_is_chosen_at_a_glance(qtbot: QtBot) -> None:
    few, many = (opened(qtbot, MOST_CHIPS_OF_ONE + more, many=False) for more in (0, 1))
    assert lines(few) == []
    assert lines(many)[0] == "Service 0"


def test_three_hundred_choices_have_the_widgets_of_one_page(view: FormView) -> None:
    assert len(view.findChildren(ChecklistRow)) == len(lines(view)) == 10


def test_a_choice_is_found_by_its_name_in_another_language(view: FormView) -> None:
    search(view, "услуга 27")
    assert lines(view) == [f"Service {at}" for at in (27, 127, 227, *range(270, 277))]
    press(view, "Services: Service 27")
    assert answer(view) == (27,)
    search(view, "no such service")
    assert lines(view) == []


def test_a_group_and_the_choice_narrow_the_list(view: FormView) -> None:
    press(view, "Services: Service 4")
    press(view, "Cars")
    assert lines(view)[:3] == ["Service 1", "Service 4", "Service 7"]
    press(view, "Services: Only what is chosen")
    assert lines(view) == ["Service 4"]


def test_all_that_is_found_is_chosen_at_once_and_the_rest_stays(view: FormView) -> None:
    press(view, "Services: Service 0")
    search(view, "Service 29")
    press(view, "Services: Choose all found")
    assert answer(view) == (0, 29, 129, 229, *range(290, 300))
    press(view, "Services: Clear all found")
    assert answer(view) == (0,)


def test_the_arrow_keys_go_from_line_to_line_and_from_page_to_page(view: FormView) -> None:
    first = next(line for line in view.findChildren(ChecklistRow) if line.text_shown() == "Service 0")
    first.setFocus()
    for _ in range(11):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert isinstance(focused, ChecklistRow)
    assert focused.text_shown() == "Service 11"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert answer(view) == (11,)
    assert lines(view)[0] == "Service 10"


def test_pages_are_turned_and_what_is_chosen_on_another_page_stays(view: FormView) -> None:
    press(view, "Services: Service 3")
    press(view, "Services: Next page")
    press(view, "Services: Service 13")
    press(view, "Services: Previous page")
    assert answer(view) == (3, 13)
    ticked = [line.text_shown() for line in view.findChildren(ChecklistRow) if line.isVisible() and line.isChecked()]
    assert ticked == ["Service 3"]


def test_of_a_long_list_with_one_answer_the_last_one_counts(qtbot: QtBot) -> None:
    view = opened(qtbot, 30, many=False)
    press(view, "Services: Service 3")
    press(view, "Services: Service 5")
    assert answer(view) == 5


def test_stored_answers_are_shown_and_taken_back(view: FormView) -> None:
    view.start({"services": (2, 250)})
    assert not view.is_changed()
    press(view, "Services: Service 2")
    assert answer(view) == (250,)
    assert view.is_changed()
    press(view, "Services: Service 2")
    assert not view.is_changed()


def test_choices_that_become_many_later_turn_into_a_list(qtbot: QtBot) -> None:
    view = opened(qtbot, 3)
    view.show_answers({"services": (1,)})
    form = view.form
    more = Field("services", Kind.CHOICE, "Services", required=False, many=True, choices=choices(40))
    view.offer(plain_form(form.key, more))
    settle()
    assert lines(view)[:2] == ["Service 0", "Service 1"]
    assert answer(view) == (1,)
    view.offer(plain_form(form.key, form.field("services")))
    settle()
    assert lines(view) == []
    assert answer(view) == (1,)


@pytest.mark.parametrize("language", [Language.KK, Language.AR])
def test_nothing_is_cut_and_the_box_is_where_reading_begins(view: FormView, language: Language) -> None:
    view.set_translator(Translator(language))
    apply_language(view, language, console_appearance())
    settle()
    assert cut_words(view) == []


def test_every_typed_word_must_be_in_a_name() -> None:
    found = found_choices(choices(300), "ice 12 serv", Translator(Language.EN), "Papers")
    assert [choice.value for choice in found] == [12, 120, 123, 126, 129]
