"""Reads a page of the kit as parts for somebody who hears it: names, roles and states in the order of reading."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.speech.parts import PagePart, PartRole
from shared.ui.widgets.keyboard import KeyButton, Keypad, OnScreenKeyboard
from shared.ui.widgets.layouts import placed_in
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import MessageBar
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.tiles import StatTile

_PRIVATE = "private"
_TYPED = "typed_length"
_SILENT = "said_elsewhere"
_NAMELESS = (PartRole.FIELD, PartRole.KEYBOARD, PartRole.TYPED)


def mark_private(widget: QWidget) -> None:
    """Let only the visitor hear what a widget says: a name, a code. The content of a field is always private."""
    widget.setProperty(_PRIVATE, True)


def mark_silent(widget: QWidget) -> None:
    """Leave out what another widget says already, such as the same number in other digits."""
    widget.setProperty(_SILENT, True)


def mark_typed(widget: QWidget, length: int = 0, *, private: bool) -> None:
    """Say that a number is being typed, of so many digits (0: any number)."""
    widget.setProperty(_TYPED, length)
    widget.setProperty(_PRIVATE, private)


def parts_of(page: QWidget) -> Iterator[PagePart]:
    """Yield everything that a page says, as it is read."""
    for widget in placed_in(page):
        if not widget.isVisibleTo(page) or widget.property(_SILENT):
            continue
        part = part_of(widget)
        if part is None:
            yield from parts_of(widget)
        elif part.name or part.role in _NAMELESS:
            yield part


def part_of(widget: QWidget) -> PagePart | None:
    """Return what a widget says as one part, None where its own parts say it."""
    match widget:
        case Pressable():
            return _pressable(widget)
        case QLineEdit():
            return _made(widget, PartRole.FIELD, words=widget.text())
        case QPlainTextEdit():
            return _made(widget, PartRole.FIELD, words=widget.toPlainText())
        case OnScreenKeyboard() | Keypad():
            return _made(widget, PartRole.KEYBOARD)
        case TicketNumber():
            return _number(widget)
        case MessageBar():
            return _made(widget, PartRole.MESSAGE)
        case StatTile():
            return _made(widget, PartRole.FIGURE)
        case QLabel():
            role = PartRole.TITLE if widget.objectName() == "title" else PartRole.TEXT
            return _made(widget, role, widget.accessibleName() or widget.text())
        case QGroupBox():
            return None
        case _:
            return _made(widget, PartRole.TEXT) if widget.accessibleName() else None


def _pressable(widget: Pressable) -> PagePart:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return _made(widget, PartRole.TEXT)
    role = PartRole.BUTTON
    if isinstance(widget, KeyButton):
        role = PartRole.KEY
    elif widget.isCheckable():
        role = PartRole.CHOICE if widget.autoExclusive() else PartRole.TICK
    return _made(widget, role, chosen=widget.isChecked())


def _number(widget: TicketNumber) -> PagePart:
    typed = widget.property(_TYPED)
    if typed is None:
        return _made(widget, PartRole.NUMBER)
    return _made(widget, PartRole.TYPED, words=widget.accessibleName(), length=int(typed))


def _made(
    widget: QWidget, role: PartRole, name: str | None = None, *, words: str = "", chosen: bool = False, length: int = 0
) -> PagePart:
    return PagePart(
        role,
        (widget.accessibleName() if name is None else name).strip(),
        Language(widget.locale().name()[:2]),
        widget.accessibleDescription().strip(),
        words,
        chosen,
        widget.isEnabled(),
        bool(widget.property(_PRIVATE)) or role is PartRole.FIELD,
        length,
    )
