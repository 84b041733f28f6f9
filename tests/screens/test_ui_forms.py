"""A form is drawn from its declaration, answered by keyboard alone, and says at each field what is wrong."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from shared.platform.forms.check import CheckedAnswers, check_form
from shared.platform.forms.model import Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text
from shared.platform.i18n.translator import Translator
from shared.platform.slow_hash import fresh_salt, slow_hash
from shared.ui.forms.view import FormView
from shared.ui.language import apply_language
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel
from tests.helpers.appearances import console_appearance
from tests.helpers.consoles import settle

HINT = Text("", "Before 12:00")
FORM = Form(
    "visit",
    1,
    (
        FormSection(
            "Visitor",
            (
                Field("people", Kind.WHOLE, "People", default=1, minimum=1, maximum=9),
                Field("share", Kind.DECIMAL, "Share", default=0.5, minimum=0, maximum=1),
                Field("from", Kind.TIME, "From", hint=HINT, required=False),
                Field("length", Kind.DURATION, "Length", default=5400),
                Field("name", Kind.TEXT, "Name"),
                Field("note", Kind.LONG_TEXT, "Note", required=False),
            ),
        ),
        FormSection(
            "Way",
            (
                Field("way", Kind.CHOICE, "Way", choices=(Choice("phone", "Phone"), Choice("desk", "Desk"))),
                Field("call", Kind.DIGITS, "Number", minimum=5, maximum=12, shown_if=Condition("way", ("phone",))),
                Field("again", Kind.YES_NO, "Again", default=False),
            ),
        ),
        FormSection("Days", (Field("days", Kind.CHOICE, "Days", many=True, choices=(Choice(1, "1"), Choice(2, "2"))),)),
        FormSection("Title", (Field("title", Kind.LOCAL_TEXT, "Title"),)),
    ),
)


@pytest.fixture
def view(qtbot: QtBot) -> FormView:
    made = FormView(FORM, console_appearance(), Translator(Language.EN))
    qtbot.addWidget(made)
    made.resize(1000, 1400)
    made.show()
    settle()
    return made


def test_a_form_inside_a_card_draws_no_card_in_the_card(qtbot: QtBot) -> None:
    appearance = console_appearance()
    outside, inside = (FormView(FORM, appearance, Translator(Language.EN)) for _ in range(2))
    around = Panel(appearance)
    around.add(inside)
    for shown in (outside, around):
        qtbot.addWidget(shown)
        shown.resize(1000, 1400)
        shown.show()
    settle()
    margins = [form.findChild(Panel).body.contentsMargins().left() for form in (outside, inside)]
    assert margins[0] > margins[1] == 0


def named(view: FormView, name: str) -> QWidget:
    kinds = (QLineEdit, QPlainTextEdit, QAbstractButton)
    found = [w for kind in kinds for w in view.findChildren(kind) if w.isVisible() and w.accessibleName() == name]
    assert found, f"nothing is called {name!r}"
    return found[0]


def line(view: FormView, name: str) -> QLineEdit:
    found = named(view, name)
    assert isinstance(found, QLineEdit)
    return found


def answer(view: FormView, name: str, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    field = line(view, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, end)
    settle()


def committed(view: FormView) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    view.committed.connect(lambda key, value: found.append((key, value)))
    return found


def test_answers_and_defaults_are_shown_as_people_write_them(view: FormView) -> None:
    view.show_answers({"from": time(9, 5), "name": "A & B", "title": LocalText.of({"ru": "Визит"})})
    texts = {name: line(view, name).text() for name in ("People", "Share", "From", "Length", "Name")}
    assert texts == {"People": "1", "Share": "0.5", "From": "09:05", "Length": "1:30", "Name": "A & B"}
    assert line(view, "Title: Русский").text() == "Визит"
    view.set_translator(Translator(Language.FA))
    assert line(view, "Share").text() == "۰٫۵"


def test_an_answer_is_committed_once_by_enter_or_by_leaving_the_field(view: FormView) -> None:
    found = committed(view)
    answer(view, "People", "3")
    answer(view, "Share", "0,75", Qt.Key.Key_Tab)
    answer(view, "Length", "45", Qt.Key.Key_Tab)
    assert found == [("people", 3), ("share", 0.75), ("length", 2700)]


def test_a_wrong_answer_is_not_committed_and_its_sentence_is_at_the_field(view: FormView) -> None:
    found = committed(view)
    answer(view, "People", "12")
    assert found == []
    sentence = "A whole number from 1 to 9 is expected."
    assert named(view, "People").accessibleDescription() == sentence
    assert sentence in [label.text() for label in view.rows["people"].findChildren(PlainText) if label.isVisible()]
    answer(view, "People", "2")
    assert named(view, "People").accessibleDescription() == ""
    assert found == [("people", 2)]


def test_label_hint_and_problem_are_read_out(view: FormView) -> None:
    answer(view, "From", "26:00")
    described = named(view, "From").accessibleDescription()
    assert described == 'A time such as "09:00" is expected. Before 12:00'


def test_a_condition_shows_and_hides_a_field(view: FormView) -> None:
    assert not view.rows["call"].isVisible()
    found = committed(view)
    named(view, "Way: Phone").setFocus()
    QTest.keyClick(named(view, "Way: Phone"), Qt.Key.Key_Space)
    assert view.rows["call"].isVisible()
    QTest.keyClick(named(view, "Way: Phone"), Qt.Key.Key_Right)
    assert not view.rows["call"].isVisible()
    assert [value for _, value in found] == ["phone", "desk"]


def test_choices_of_many_and_yes_or_no(view: FormView) -> None:
    found = committed(view)
    for name in ("Days: 1", "Days: 2", "Again: Yes"):
        QTest.keyClick(named(view, name), Qt.Key.Key_Space)
    assert found == [("days", (1,)), ("days", (1, 2)), ("again", True)]


def test_every_keystroke_is_previewed_with_all_answers(view: FormView) -> None:
    previews: list[CheckedAnswers] = []
    view.previewed.connect(previews.append)
    QTest.keyClicks(line(view, "Name"), "Al")
    assert [preview.answers["name"] for preview in previews] == ["A", "Al"]
    assert previews[-1].answers["people"] == 1
    assert ("way",) in previews[-1].problems


def test_checking_shows_every_problem_and_goes_to_the_first(view: FormView) -> None:
    answer(view, "Name", "Ann")
    answer(view, "Share", "much")
    checked = view.check()
    assert {path[0] for path in checked.problems} == {"share", "way", "days", "title"}
    assert named(view, "Way: Phone").accessibleDescription() == "Please give an answer here."
    assert QApplication.focusWidget() is named(view, "Share")


def test_a_problem_stands_close_below_several_lines_which_keep_their_height(qtbot: QtBot) -> None:
    made = FormView(
        plain_form("note", Field("note", Kind.LONG_TEXT, "Note")), console_appearance(), Translator(Language.EN)
    )
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    settle()
    lines = made.findChild(QPlainTextEdit)
    assert isinstance(lines, QPlainTextEdit)
    height = lines.height()
    made.check()
    settle()
    note = made.rows["note"]._note
    gap = note.mapTo(made, QPoint(0, 0)).y() - lines.mapTo(made, QPoint(0, lines.height())).y()
    assert (lines.height(), 0 <= gap <= note.height()) == (height, True)


def test_the_keyboard_goes_to_what_is_chosen(view: FormView) -> None:
    view.start({"way": "desk"})
    view.go_to(("way",))
    focused = view.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.accessibleName() == "Way: Desk"


def test_new_answers_keep_the_widgets_and_what_is_being_typed(view: FormView) -> None:
    people, name = line(view, "People"), line(view, "Name")
    name.setFocus()
    QTest.keyClicks(name, "An")
    view.show_answers({"people": 4, "name": "Somebody else"})
    assert (people, name) == (line(view, "People"), line(view, "Name"))
    assert (people.text(), name.text()) == ("4", "An")
    found = committed(view)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert found == [("name", "An")]
    view.show_answers({"name": "Anna"})
    assert name.text() == "Anna"


def test_the_keyboard_alone_reaches_every_field(view: FormView) -> None:
    line(view, "People").setFocus()
    seen = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName().partition(":")[0])
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    order = list(dict.fromkeys(seen))
    assert order == ["People", "Share", "From", "Length", "Name", "Note", "Way", "Again", "Days", "Title"]


def test_the_form_is_mirrored_for_right_to_left_readers(view: FormView) -> None:
    view.set_translator(Translator(Language.AR))
    apply_language(view, Language.AR, console_appearance())
    settle()
    row = view.rows["people"]
    label = row.findChildren(PlainText)[0]
    assert label.mapTo(view, label.rect().center()).x() > row.input.mapTo(view, row.input.rect().center()).x()


def test_a_search_hides_fields_and_empty_sections(view: FormView) -> None:
    view.show_only({"again"})
    assert [key for key, row in view.rows.items() if row.isVisible()] == ["again"]
    view.show_only(None)
    assert view.rows["people"].isVisible()


def test_each_of_several_answers_is_reached_with_tab_and_pressed_with_the_space_bar(view: FormView) -> None:
    chips = [each for each in view.findChildren(QAbstractButton) if each.accessibleName().startswith("Days: ")]
    view.show_answers({"days": (1, 2)})
    chips[0].setFocus()
    QTest.keyClick(chips[0], Qt.Key.Key_Tab)
    assert view.focusWidget() is chips[1]
    QTest.keyClick(chips[1], Qt.Key.Key_Space)
    assert [chip.isChecked() for chip in chips] == [True, False]


@pytest.mark.parametrize("language", [Language.EN, Language.FA, Language.AR])
def test_the_first_time_of_a_period_is_where_the_language_begins_to_read(qtbot: QtBot, language: Language) -> None:
    field = Field("hours", Kind.PERIODS, "Hours", default=((time(9), time(13)),))
    form = Form("day", 1, (FormSection("Day", (field,)),))
    view = FormView(form, console_appearance(), Translator(language))
    qtbot.addWidget(view)
    view.show_answers({"hours": ((time(9), time(13)),)})
    (line,) = view.findChildren(QLineEdit)
    layout = QTextLayout(line.text(), line.font())
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()

    first, last = (drawn.cursorToX(line.text().index(":") + at)[0] for at in (0, 6))

    assert (first > last) is language.right_to_left
    assert check_form(form, {"hours": view.rows["hours"].input.raw()}).answers == {"hours": ((time(9), time(13)),)}
    if language.right_to_left:
        assert line.alignment() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def test_a_date_reads_year_month_day_in_arabic_digits_too(qtbot: QtBot) -> None:
    form = plain_form("day", Field("day", Kind.DATE, "Day", default=date(2026, 11, 20)))
    shown = FormView(form, console_appearance(), Translator(Language.AR))
    qtbot.addWidget(shown)
    (line,) = shown.findChildren(QLineEdit)
    layout = QTextLayout(line.text(), line.font())
    layout.beginLayout()
    row = layout.createLine()
    layout.endLayout()
    year, month = (row.cursorToX(line.text().index(digit))[0] for digit in ("٢٠٢٦", "١١"))
    assert year < month
    assert check_form(form, shown.answers()).answers["day"] == date(2026, 11, 20)


def test_a_day_is_read_in_ones_own_calendar_and_a_kept_code_is_never_shown(qtbot: QtBot) -> None:
    kept = slow_hash("27182818", fresh_salt())
    form = plain_form("stay", Field("day", Kind.DATE, "Day"), Field("code", Kind.CODE, "Code", minimum=8, maximum=12))
    view = FormView(form, console_appearance(), Translator(Language.FA))
    qtbot.addWidget(view)
    view.show_answers({"day": date(2024, 3, 11), "code": kept})
    row, code = view.rows["day"], view.rows["code"].input
    assert Translator(Language.FA).text(row.input.count()) == "دوشنبه ۲۱ اسفند ۱۴۰۲"
    view.set_translator(Translator(Language.EN))
    assert row.input.count() == ""
    assert code.findChildren(QLineEdit)[0].text() == "••••••••"
    assert code.raw() == kept
    code.findChildren(QLineEdit)[0].setText("31415926")
    assert code.raw() == "31415926"
