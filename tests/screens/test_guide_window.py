"""The window of the guide: names for everything, the keyboard at the first answer, five languages, three sizes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from counter_console.setup.guide.model import FirstPin, GuidePage
from counter_console.setup.guide.paper import draw_on_page
from counter_console.setup.guide.slips import pins_slip
from shared.platform.i18n.languages import Language
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.ui.widgets.labels import PlainText
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import settle
from tests.helpers.guides import KeyboardOnly, open_guide


@pytest.fixture(params=list(Language))
def keys(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> KeyboardOnly:
    guide = open_guide(tmp_path, request.param)
    qtbot.addWidget(guide.window)
    return KeyboardOnly(guide)


@pytest.fixture
def english(qtbot: QtBot, tmp_path: Path) -> KeyboardOnly:
    guide = open_guide(tmp_path, "en")
    qtbot.addWidget(guide.window)
    return KeyboardOnly(guide)


def test_every_button_and_line_of_every_page_has_a_name_and_fits_at_every_size(keys: KeyboardOnly) -> None:
    for _size in ("usual", "largest"):
        for page in GuidePage:
            if page is GuidePage.DONE:
                continue
            keys.guide.presenter.go_to(page)
            settle()
            settle()
            window = keys.window
            for control in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
                if control.isVisible():
                    assert control.accessibleName(), page
                    assert control.width() <= window.width(), page
            for text in window.findChildren(PlainText):
                if text.isVisible():
                    assert text.height() >= text.heightForWidth(text.width()), (page, text.text())
        keys.window.larger.click()
        keys.window.larger.click()
        settle()


def test_the_window_is_mirrored_with_its_language(keys: KeyboardOnly) -> None:
    mirrored = keys.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is keys.guide.presenter.state.language.right_to_left
    assert (keys.window.next.x() < keys.window.sample.x()) is mirrored


def test_the_keyboard_is_at_the_first_answer_of_each_page(english: KeyboardOnly) -> None:
    for page in (GuidePage.START, GuidePage.LANGUAGES, GuidePage.NAME, GuidePage.HOURS, GuidePage.PEOPLE):
        english.guide.presenter.go_to(page)
        settle()
        form = english.window.form
        assert form is not None
        first = next(iter(form.rows.values())).input
        assert first.isAncestorOf(english.focused())


def test_enter_goes_on_and_a_missing_answer_gets_the_keyboard(english: KeyboardOnly) -> None:
    english.guide.presenter.go_to(GuidePage.NAME)
    english.press(Qt.Key.Key_Return)
    assert english.page is GuidePage.NAME
    assert "Please give an answer here." in [text.text() for text in english.window.findChildren(PlainText)]
    english.write("Name of the branch (English)", "North")
    english.press(Qt.Key.Key_Return)
    assert english.page is GuidePage.PLACE
    english.press(Qt.Key.Key_F7)
    assert english.page is GuidePage.NAME
    assert isinstance(english.focused(), QLineEdit)
    assert english.focused().text() == "North"


def test_what_is_typed_stays_when_text_size_or_language_change(english: KeyboardOnly) -> None:
    english.guide.presenter.go_to(GuidePage.NAME)
    english.write("Name of the branch (English)", "North")
    english.window.larger.click()
    settle()
    english.guide.presenter.edit("guide_language", "ar")
    settle()
    lines = [line.text() for line in english.window.findChildren(QLineEdit) if line.isVisible()]
    assert lines == ["North"]


def test_closing_the_window_keeps_the_answers(english: KeyboardOnly, qtbot: QtBot, tmp_path: Path) -> None:
    english.guide.presenter.go_to(GuidePage.NAME)
    english.write("Name of the branch (English)", "North")
    english.window.close()
    again = open_guide(tmp_path, "en")
    qtbot.addWidget(again.window)
    second = KeyboardOnly(again)
    assert second.page is GuidePage.NAME
    assert second.window.messages.text() == "Your answers from the last time are kept."
    assert isinstance(second.focused(), QLineEdit)
    assert second.focused().text() == "North"


def test_the_sample_branch_is_taken_with_one_button(english: KeyboardOnly, tmp_path: Path) -> None:
    english.go_to("Take the sample branch")
    english.press_enter()
    assert (tmp_path / "branch.sqlite3").exists()
    assert not english.window.isVisible()


def test_who_has_answered_something_is_asked_before_the_sample_branch_is_taken(
    english: KeyboardOnly, tmp_path: Path
) -> None:
    english.choose("Country", "Kazakhstan")
    english.forward(GuidePage.LANGUAGES)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):  # the answer that keeps everything has the keyboard
        english.go_to("Take the sample branch")
        english.press_enter()
        assert english.focused().accessibleName() == "Keep my answers"
        english.press(key)
        assert english.page is GuidePage.LANGUAGES
        assert not (tmp_path / "branch.sqlite3").exists()
    english.forward(GuidePage.NAME)
    english.go_to("Take the sample branch")
    english.press_enter()
    english.press(Qt.Key.Key_Backtab)
    english.press_enter()
    assert (tmp_path / "branch.sqlite3").exists()
    assert not english.window.isVisible()


def test_the_first_pins_fit_one_page_of_a_printer_also_for_many_people(qtbot: QtBot, tmp_path: Path) -> None:
    pins = [FirstPin(f"Colleague {number}", "clerk", "471926") for number in range(40)]
    raster = SlipPainter(kit_fonts().families, DOTS[80]).paint(pins_slip(Language.AR, pins))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "pins.pdf"))
    assert draw_on_page(raster, printer)
    assert (tmp_path / "pins.pdf").read_bytes().count(b"/Type /Page\n") == 1
