"""A list of entries in a form is worked by keyboard alone, and texts in five languages show what is missing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shared.platform.forms.model import Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, Text, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.ui.forms.entries import EntryListInput
from shared.ui.forms.view import FormView
from shared.ui.language import apply_language
from shared.ui.widgets.inputs import WrappedInput
from shared.ui.widgets.labels import PlainText
from tests.helpers.appearances import console_appearance
from tests.helpers.consoles import settle

PAPER = plain_form(
    "paper",
    Field("name", Kind.LOCAL_TEXT, "Name"),
    Field("copies", Kind.WHOLE, "Copies", required=False, minimum=1, maximum=9),
)
ADD = Text("", "Add a paper")
FORM = Form(
    "service",
    1,
    (
        FormSection(
            "Service",
            (
                Field("title", Kind.LOCAL_TEXT, "Title"),
                Field("papers", Kind.FORM, "Papers", required=False, many=True, form=PAPER, add=ADD),
            ),
        ),
    ),
)


def paper(name: str, copies: int | None = None) -> dict[str, object]:
    return {"name": LocalText.of({"en": name, "ru": name}), "copies": copies}


@pytest.fixture
def view(qtbot: QtBot) -> FormView:
    made = FormView(FORM, console_appearance(), Translator(Language.EN), whole=True)
    qtbot.addWidget(made)
    made.resize(1200, 1400)
    made.show()
    made.start({"title": LocalText.of({"en": "Card", "ru": "Карта"}), "papers": (paper("Passport", 2), paper("Photo"))})
    settle()
    return made


def named(view: QWidget, name: str) -> QWidget:
    found = [w for kind in (QLineEdit, QAbstractButton) for w in view.findChildren(kind) if w.accessibleName() == name]
    seen = [widget for widget in found if widget.isVisible()]
    assert len(seen) == 1, f"{name!r}: {len(seen)} are seen"
    return seen[0]


def press(view: FormView, name: str) -> None:
    button = named(view, name)
    assert button.isEnabled(), name
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def write(view: FormView, name: str, text: str) -> None:
    line = named(view, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(text)
    settle()


def names(view: FormView) -> list[str]:
    return [each["name"].text(Language.EN) for each in view.answers()["papers"]]


def texts(view: FormView) -> list[str]:
    return [without_direction_controls(label.text()) for label in view.findChildren(PlainText) if label.isVisible()]


def view_text(text: Showable) -> str:
    return without_direction_controls(Translator(Language.EN).text(text))


def focus() -> str:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.accessibleName()


def test_entries_are_shown_in_short_and_nothing_counts_as_changed(view: FormView) -> None:
    assert {"1. Passport", "2. Photo", "2 entries"} <= set(texts(view))
    assert not view.is_changed()
    press(view, "Change: Papers 1")
    assert not view.is_changed()
    assert view.answers()["papers"] == (paper("Passport", 2), paper("Photo"))


def test_an_entry_is_changed_in_its_own_form(view: FormView) -> None:
    press(view, "Change: Papers 2")
    write(view, "Papers 2: Name: English", "Two photos")
    write(view, "Papers 2: Copies", "2")
    assert view.is_changed()
    assert view.answers()["papers"][1] == {"name": LocalText.of({"en": "Two photos", "ru": "Photo"}), "copies": 2}
    assert "2. Two photos" in texts(view)


def test_one_entry_is_open_at_a_time(view: FormView) -> None:
    press(view, "Change: Papers 1")
    press(view, "Change: Papers 2")
    assert named(view, "Change: Papers 1")
    press(view, "Close: Papers 2")
    assert named(view, "Change: Papers 2")


def test_an_entry_is_added_and_the_keyboard_is_in_its_first_line(view: FormView) -> None:
    press(view, "Add a paper")
    assert focus() == "Papers 3: Name: English"
    write(view, "Papers 3: Name: English", "Receipt")
    assert names(view) == ["Passport", "Photo", "Receipt"]


def test_a_moved_entry_keeps_the_keyboard_and_what_is_typed(view: FormView) -> None:
    press(view, "Add a paper")
    write(view, "Papers 3: Name: English", "Receipt")
    press(view, "Move up: Papers 3")
    assert focus() == "Move up: Papers 2"
    press(view, "Move up: Papers 2")
    assert names(view) == ["Receipt", "Passport", "Photo"]
    assert focus() == "Move down: Papers 1"
    assert not named(view, "Move up: Papers 1").isEnabled()


def test_a_removed_entry_is_put_back_where_it_was(view: FormView) -> None:
    press(view, "Change: Papers 1")
    write(view, "Papers 1: Copies", "5")
    press(view, "Remove: Papers 1")
    assert names(view) == ["Photo"]
    assert "Removed: Passport" in texts(view)
    undo = QApplication.focusWidget()
    assert undo is not None
    QTest.keyClick(undo, Qt.Key.Key_Space)
    settle()
    assert view.answers()["papers"] == (paper("Passport", 5), paper("Photo"))


def test_a_problem_is_told_at_its_entry_and_the_keyboard_goes_there(view: FormView) -> None:
    press(view, "Change: Papers 2")
    write(view, "Papers 2: Copies", "12")
    press(view, "Close: Papers 2")
    view.check()
    settle()
    assert focus() == "Papers 2: Copies"
    assert "A whole number from 1 to 9 is expected." in named(view, "Papers 2: Copies").accessibleDescription()
    assert "Something is missing or wrong in this entry." in texts(view)
    write(view, "Papers 2: Copies", "3")
    assert view.check().problems == {}
    assert "Something is missing or wrong in this entry." not in texts(view)


def test_a_new_entry_without_a_name_is_not_accepted(view: FormView) -> None:
    press(view, "Add a paper")
    assert set(view.check().problems) == {("papers", 2, "name")}
    assert focus() == "Papers 3: Name: English"


def test_discarding_shows_the_entries_as_they_were(view: FormView) -> None:
    press(view, "Change: Papers 1")
    press(view, "Remove: Papers 1")
    press(view, "Add a paper")
    view.start({"title": LocalText.of({"en": "Card"}), "papers": (paper("Passport", 2), paper("Photo"))})
    settle()
    assert not view.is_changed()
    assert {"1. Passport", "2. Photo"} <= set(texts(view))
    assert "Removed: Passport" not in texts(view)


def test_an_open_entry_stays_open_when_it_has_been_saved(view: FormView) -> None:
    press(view, "Change: Papers 2")
    write(view, "Papers 2: Name: English", "Two photos")
    view.start(view.answers())
    settle()
    assert named(view, "Papers 2: Name: English").isVisible()
    assert not view.is_changed()


def test_two_versions_of_a_list_are_both_shown(view: FormView) -> None:
    press(view, "Change: Papers 1")
    write(view, "Papers 1: Name: English", "Mine")
    view.show_answers({"papers": (paper("Theirs"),)})
    settle()
    assert names(view) == ["Mine", "Photo"]
    told = [view_text(change.label) for change in view.changes()]
    assert told == ["Papers 1: Name: English", "Papers 1: Name: Русский", "Papers 1: Copies", "Papers 2"]


# ----------------------------------------------------------------------------------------------------------- languages
def place(view: FormView, name: str) -> tuple[int, int]:
    line = named(view, name)
    at = line.mapTo(view, line.rect().topLeft())
    return at.x(), at.y()


def test_languages_are_side_by_side_in_a_wide_window_and_below_each_other_in_a_narrow_one(view: FormView) -> None:
    english, russian = place(view, "Title: English"), place(view, "Title: Русский")
    assert english[1] == russian[1]
    assert english[0] < russian[0]
    view.resize(600, 1400)
    settle()
    english, russian = place(view, "Title: English"), place(view, "Title: Русский")
    assert english[0] == russian[0]
    assert english[1] < russian[1]


def test_the_first_language_is_on_the_right_for_right_to_left_readers(view: FormView) -> None:
    view.set_translator(Translator(Language.AR))
    apply_language(view, Language.AR, console_appearance())
    settle()
    lines = [each for each in view.findChildren(QLineEdit) if each.isVisible()]
    english, russian = (next(e for e in lines if e.accessibleName().endswith(n)) for n in ("English", "Русский"))
    assert english.mapTo(view, english.rect().center()).x() > russian.mapTo(view, russian.rect().center()).x()
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_form_in_which_nothing_is_written_is_not_called_complete(view: FormView) -> None:
    view.start({})
    settle()
    assert "No text is missing." not in texts(view)
    view.start({"title": LocalText.of(dict.fromkeys(Language, "Card"))})
    settle()
    assert "No text is missing." in texts(view)


def test_a_gap_is_marked_in_words_and_counted(view: FormView) -> None:
    line = named(view, "Title: Қазақша")
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "Not written yet in this language"
    assert "Not written yet" in line.accessibleDescription()
    assert "2 of 5 languages" in texts(view)
    write(view, "Title: Қазақша", "Карточка")
    assert line.placeholderText() == ""
    assert "3 of 5 languages" in texts(view)


def test_somebody_who_translates_sees_one_language_beside_another(view: FormView) -> None:
    press(view, "Change: Papers 1")
    press(view, "Write the texts in: Қазақша: 3 missing")
    lines = [line.accessibleName() for line in view.findChildren(QLineEdit) if line.isVisible()]
    assert sorted(lines) == sorted(
        ["Title: English", "Title: Қазақша", "Papers 1: Name: English", "Papers 1: Name: Қазақша", "Papers 1: Copies"]
    )
    press(view, "Beside it, to compare: Русский")
    assert named(view, "Title: Русский").isVisible()
    line = named(view, "Title: Русский")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert focus() == "Title: Қазақша"


def test_an_opened_entry_has_the_keyboard_in_the_language_that_is_worked_in(view: FormView) -> None:
    press(view, "Write the texts in: Қазақша: 3 missing")
    press(view, "Change: Papers 2")
    assert focus() == "Papers 2: Name: Қазақша"


def test_the_next_missing_text_is_found_also_in_a_closed_entry(view: FormView) -> None:
    press(view, "Write the texts in: Қазақша: 3 missing")
    visited = []
    for _ in range(3):
        press(view, "Go to the next missing text")
        visited.append(focus())
        write(view, focus(), "мәтін")
    assert visited == ["Title: Қазақша", "Papers 1: Name: Қазақша", "Papers 2: Name: Қазақша"]
    assert "No text is missing." in texts(view)


def test_a_gap_that_is_left_is_passed_by(view: FormView) -> None:
    press(view, "Write the texts in: Қазақша: 3 missing")
    visited = []
    for _ in range(4):
        press(view, "Go to the next missing text")
        visited.append(focus())
    assert visited[:3] == ["Title: Қазақша", "Papers 1: Name: Қазақша", "Papers 2: Name: Қазақша"]
    assert visited[3] == visited[0]


def test_a_problem_in_a_language_that_is_not_shown_shows_its_line(view: FormView) -> None:
    write(view, "Title: العربية", "نص\u202e")
    press(view, "Write the texts in: Қазақша: 3 missing")
    view.check()
    assert focus() == "Title: العربية"


def test_a_form_with_one_text_has_no_choice_of_languages(qtbot: QtBot) -> None:
    form = plain_form("one", Field("title", Kind.LOCAL_TEXT, "Title"))
    made = FormView(form, console_appearance(), Translator(Language.EN))
    qtbot.addWidget(made)
    assert made.languages is None


def test_what_is_not_opened_has_no_widgets_of_its_own(view: FormView) -> None:
    view.start({"papers": tuple(paper(f"Paper {at}") for at in range(60))})
    entries = view.rows["papers"].input
    assert isinstance(entries, EntryListInput)
    assert [card.form for card in entries.cards[2:]] == [None] * 58


@pytest.fixture
def sentences(qtbot: QtBot) -> FormView:
    form = plain_form("one", Field("purpose", Kind.LOCAL_TEXT, "Purpose", sentences=True))
    made = FormView(form, console_appearance(), Translator(Language.EN), whole=True)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    settle()
    return made


def sentence(view: FormView, language: Language) -> WrappedInput:
    found = [w for w in view.findChildren(WrappedInput) if w.accessibleName() == f"Purpose: {language.own_name}"]
    assert len(found) == 1
    return found[0]


def test_a_text_of_sentences_is_as_tall_as_its_lines(sentences: FormView) -> None:
    line = sentence(sentences, Language.EN)
    short = line.height()
    sentences.start({"purpose": LocalText.of({"en": "You get a card that proves who you are. " * 6})})
    settle()
    assert line.height() > short
    assert not line.verticalScrollBar().isVisible()
    sentences.start({"purpose": LocalText.of({"en": "You get a card."})})
    settle()
    assert line.height() == short


def test_a_text_of_sentences_has_no_line_ends(sentences: FormView) -> None:
    line = sentence(sentences, Language.RU)
    line.setFocus()
    QTest.keyClicks(line, "One")
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.insert("\ntwo")
    assert sentences.answers()["purpose"] == LocalText.of({"ru": "One two"})
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert focus() == "Purpose: Қазақша"


def test_sentences_begin_where_their_language_begins(sentences: FormView) -> None:
    for language in (Language.RU, Language.AR):
        option = sentence(sentences, language).document().defaultTextOption()
        right = option.textDirection() == Qt.LayoutDirection.RightToLeft
        assert right is language.right_to_left
