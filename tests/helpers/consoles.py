"""A counter console on the sample branch, and a clerk who works it through its widgets only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from counter_console.console import Console
from counter_console.desk.presenter import DeskPresenter
from counter_console.desk.screen import DeskScreen
from counter_console.desk.section import DeskSection
from counter_console.desk.state import DeskState
from counter_console.preferences import Preferences, PreferenceStore
from counter_console.session import OpenedConsole
from shared.bootstrap import OpenBranch
from shared.platform.background import ImmediateRunner, Runner
from shared.platform.clock import uptime
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest, Ticket
from shared.ui.widgets.pressable import Pressable
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import pin_of, service_id

FULL = (1440, 900)


def take_ticket(branch: OpenBranch, service: str, language: str = "ru", priority: str = "ordinary") -> Ticket:
    """Let a visitor take a ticket at the kiosk."""
    request = IssueRequest(new_id(), (service_id(branch, service),), language, priority)
    return branch.visitor.issue(request, "kiosk-1").ticket


class Clerk:
    """Somebody in front of a console: sees widgets by their names, presses keys and buttons."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.window = console.window

    @property
    def desk(self) -> DeskState:
        """What the desk shows."""
        presenter = self.desk_presenter
        assert presenter is not None, "nobody is signed in at this console"
        return presenter.state

    @property
    def desk_presenter(self) -> DeskPresenter | None:
        """The desk's presenter, None while nobody is signed in at a counter."""
        desk = self.console.sections.get("desk")
        return desk.desk if isinstance(desk, DeskSection) else None

    def see(self, name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
        """Return the visible widget with this name, or None."""
        settle()
        words = without_direction_controls(name)
        seen = (w for w in self.window.findChildren(kind) if w.isVisible())
        found = [w for w in seen if without_direction_controls(w.accessibleName()) == words]
        return found[0] if found else None

    def button(self, name: str) -> QAbstractButton:
        """Return the visible button with this name."""
        found = self.see(name, QAbstractButton)
        assert isinstance(found, QAbstractButton), f"no button {name!r}; there are {self.buttons()}"
        return found

    def buttons(self) -> list[str]:
        """Return the names of all visible buttons."""
        return [b.accessibleName() for b in self.window.findChildren(QAbstractButton) if b.isVisible()]

    def click(self, name: str) -> None:
        """Press a button with the mouse, long after its last press: a second tap at once would be ignored."""
        button = self.button(name)
        assert button.isEnabled(), f"{name!r} cannot be pressed"
        if isinstance(button, Pressable):
            button._since_last.invalidate()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        settle()

    def versions(self) -> str:
        """Return what is said of two people's versions of the same."""
        return without_direction_controls(self.button("Keep mine").accessibleDescription())

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the keyboard is: "F2", "Ctrl+Z", "1", "Enter"."""
        for key in keys:
            sequence: Any = QKeySequence(key)  # the types of PySide6 do not know that it has an index
            combination = sequence[0]
            target = self.window.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            settle()

    def write(self, text: str) -> None:
        """Type into the field that has the keyboard."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        QTest.keyClicks(field, text)
        settle()

    def fill(self, name: str, text: str) -> None:
        """Type into the field with this name, over what is in it."""
        field = self.see(name, QLineEdit)
        assert isinstance(field, QLineEdit), name
        field.setFocus()
        field.selectAll()
        self.write(text)

    def wait_a_second(self) -> None:
        """Let the desk's clock tick."""
        for screen in self.window.findChildren(DeskScreen):
            screen.tick()
        settle()

    def sign_in(self, code: str, counter: str = "") -> None:
        """Sign in by name, counter and PIN; without a counter only to look at the day."""
        state = self.console.sign_in.state
        name = next(choice.name for choice in state.staff if choice.code == code)
        self.click(name)
        if counter:
            place = next(c for c in self.console.sign_in.state.counters if c.label == counter)
            self.click(self.console.translator.text(place.name))
        else:
            self.click("Without a counter")
        QTest.keyClicks(self.window.focusWidget() or self.window, pin_of(code))
        self.press("Enter")


def settle() -> None:
    """Let Qt finish what it has put off."""
    for _ in range(3):
        QApplication.processEvents()


@contextmanager
def console_on(
    branch: OpenBranch,
    folder: Path,
    device: str = "console-1",
    *,
    language: Language = Language.EN,
    docked: bool = False,
    runner: Runner | None = None,
    size: tuple[int, int] = FULL,
    uptime: Callable[[], float] = uptime,
    text: int = 0,
) -> Iterator[Clerk]:
    """Open a console and close it at the end; `text` is how many steps larger its letters are."""
    options = AppOptions(branch.address, folder, device, size=size)
    store = PreferenceStore(None, Preferences(language=language, docked=docked, text=text))
    console = Console(options, OpenedConsole.of(branch), kit_fonts(), runner or ImmediateRunner(), store, uptime)
    console.start()
    settle()
    try:
        yield Clerk(console)
    finally:
        console.stop()
        console.window.deleteLater()
        settle()
