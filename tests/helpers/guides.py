"""Answers for the guide of the first start, and a guide whose printer and runner answer at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from counter_console.setup.guide.app import Guide
from counter_console.setup.guide.model import GuidePage
from installer.commands.guide import Maker
from installer.ready_sets import read_sets
from shared.platform.background import ImmediateRunner
from shared.platform.config import AppOptions, default_database_url
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, template, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import Slip
from shared.ui.widgets.buttons import Chip
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import settle

NAMES = {
    "en": "Northern branch",
    "ru": "Северное отделение",
    "kk": "Солтүстік бөлімше",
    "fa": "شعبهٔ شمال",
    "ar": "فرع الشمال",
}
#: Everything that has no suggestion, for a branch in Kazakhstan.
ANSWERS: Mapping[str, Any] = {
    "country": "kz",
    "languages": [language.value for language in Language],
    **{f"name_{code}": name for code, name in NAMES.items()},
    **{f"place_{code}": name for code, name in NAMES.items()},
    **{f"contact_{code}": name for code, name in NAMES.items()},
    **{f"service_{code}": name for code, name in NAMES.items()},
    "people": [{"name": "Marat B.", "role": "admin", "language": "kk"}, {"name": "Olga P.", "role": "clerk"}],
}


class PaperlessPrinter:
    """Keeps the slips instead of printing them; `problem` is what it reports."""

    def __init__(self, *connected: str) -> None:
        self.connected = connected
        self.slips: list[tuple[str, int, Slip]] = []
        self.pages: list[Slip] = []
        self.problem: Text | None = None

    def found(self) -> tuple[str, ...]:
        """Return the printers that are said to be connected."""
        return self.connected

    def print(self, printer: str, width_mm: int, slip: Slip) -> Text | None:
        """Keep the slip."""
        self.slips.append((printer, width_mm, slip))
        return self.problem

    def print_on_page(self, slip: Slip) -> bool:
        """Keep the slip."""
        self.pages.append(slip)
        return True


def open_guide(folder: Path, language: str = "en", printer: PaperlessPrinter | None = None) -> Guide:
    """Return a guide that writes into a folder; it is not shown yet."""
    database = default_database_url(folder)
    return Guide(
        AppOptions(database, folder, language=language),
        read_sets(),
        Maker(database),
        printer or PaperlessPrinter(),
        ImmediateRunner(),
        kit_fonts(),
        double_tap_ms=0,
    )


class KeyboardOnly:
    """Somebody who answers the guide with the keyboard and finds everything by the names that are read out."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.window = guide.window
        guide.start()
        settle()

    @property
    def page(self) -> GuidePage:
        """The page that is shown."""
        return self.guide.presenter.state.page

    def text(self, source: str) -> str:
        """Return a text of the guide in its language."""
        return Translator(self.guide.presenter.state.language).text(template("guide", source))

    def focused(self) -> QWidget:
        """Return the widget that has the keyboard."""
        return self.window.focusWidget() or self.window

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.focused(), key)
        settle()

    def go_to(self, name: str, *, question: bool = False) -> None:
        """Press Tab until a widget with this name has the keyboard, or one of the answers of a question."""
        for _ in range(60):
            now = without_direction_controls(self.focused().accessibleName())
            if now.startswith(f"{name}: ") if question else now == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} cannot be reached; there are {self.names()}")

    def names(self) -> list[str]:
        """Return the names of everything that can be seen."""
        seen = (
            without_direction_controls(widget.accessibleName())
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible()
        )
        return [name for name in seen if name]

    def choose(self, question: str, answer: str) -> None:
        """Choose one answer; an arrow key that moves to it chooses it already, if there is only one."""
        chip = self._move_to(question, answer)
        if not chip.isChecked():
            self.press(Qt.Key.Key_Space)

    def remove(self, question: str, answer: str) -> None:
        """Take back one of several chosen answers."""
        self.go_to(f"{question}: {answer}")
        self.press(Qt.Key.Key_Space)

    def _move_to(self, question: str, answer: str) -> Chip:
        """Go to an answer: Tab to the question, arrow keys to the answer."""
        self.go_to(question, question=True)
        wanted = f"{question}: {answer}"
        chips = {without_direction_controls(chip.accessibleName()): chip for chip in self.window.findChildren(Chip)}
        goal = chips[wanted]
        for _ in range(40):
            now = self.focused()
            if now is goal:
                return goal
            here, there = (each.mapTo(self.window, each.rect().center()) for each in (now, goal))
            if abs(there.y() - here.y()) > now.height() // 2:
                self.press(Qt.Key.Key_Down if there.y() > here.y() else Qt.Key.Key_Up)
            else:
                self.press(Qt.Key.Key_Right if there.x() > here.x() else Qt.Key.Key_Left)
        raise AssertionError(f"{wanted!r} cannot be reached")

    def write(self, name: str, text: str) -> None:
        """Replace what is in a line, in any script."""
        self.go_to(name)
        line = self.focused()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        settle()
        assert line.text() == text

    def press_enter(self) -> None:
        """Press the button that has the keyboard."""
        self.press(Qt.Key.Key_Return)

    def forward(self, expected: GuidePage) -> None:
        """Go on with F8 and check which page comes."""
        self.press(Qt.Key.Key_F8)
        assert self.page is expected, (self.page, self.guide.window.messages.text())
