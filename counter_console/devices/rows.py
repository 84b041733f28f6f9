"""The lines of the section: what it is, how it is in picture, word and colour, since when, and what can be done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.devices.state import DeviceLine, HouseLine, Mood, Picture
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Look
from shared.ui.icons import Icon
from shared.ui.theme import Role, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import HairLine, IconView, PlainText
from shared.ui.widgets.panels import Panel

PICTURES: Mapping[Picture, Icon] = {
    Picture.KIOSK: Icon.TICKET,
    Picture.PRINTER: Icon.PRINTER,
    Picture.CONSOLE: Icon.PERSON,
    Picture.BOARD: Icon.SCREEN,
    Picture.HOUSE: Icon.HOUSE,
}
MOODS: Mapping[Mood, tuple[Icon, Tone]] = {
    Mood.GOOD: (Icon.CHECK, Tone.GOOD),
    Mood.QUIET: (Icon.PAUSE, Tone.QUIET),
    Mood.CAUTION: (Icon.WARNING, Tone.CAUTION),
    Mood.BAD: (Icon.WARNING, Tone.BAD),
}
#: Shares of the width: what it is, how it is, when it was heard.
SHARES = (4, 5, 4)
BUTTON_UNITS = 20


class StateRow(QWidget):
    """One line in three columns and a place for a button; the columns of all rows stand below each other."""

    wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.picture = IconView(look, Icon.HOUSE, tone=Tone.QUIET)
        self._name = PlainText(look, bold=True)
        self._place = PlainText(look, role=Role.CAPTION, tone=Tone.QUIET)
        self.mood = IconView(look, Icon.CHECK, tone=Tone.GOOD)
        self._words = PlainText(look, bold=True)
        self._detail = PlainText(look, role=Role.CAPTION, tone=Tone.QUIET)
        self.button = ActionButton(look, "", ButtonKind.PLAIN)
        self.button.filters_double_tap = False  # a question follows
        self.button.activated.connect(self.wanted)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch(1)
        end.addWidget(self.button)
        self._heard = PlainText(look, role=Role.CAPTION, tone=Tone.QUIET)
        self._version = PlainText(look, role=Role.CAPTION, tone=Tone.QUIET)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for share, parts in zip(
            SHARES,
            (
                (self.picture, self._name, self._place),
                (self.mood, self._words, self._detail),
                (None, self._heard, self._version),
            ),
            strict=True,
        ):
            self._row.addLayout(_column(look, *parts), share)
        self._row.addWidget(self._end)
        self._space()

    def set_look(self, look: Look) -> None:
        """Take over new sizes."""
        self.look = look
        self._space()

    def show_device(self, line: DeviceLine, words: Translator, blocked: str) -> None:
        """Show a device; `blocked` says why it cannot be removed now."""
        text = words.text
        self._show(line.picture, isolated(line.name), text(line.place), line.mood, text(line.words), "")
        self._heard.setText(text(line.heard))
        self._set(self._version, text(line.version))
        self.button.setText(text(translate("console.devices", "Remove")))
        self.button.setAccessibleName(text(translate("console.devices", "Remove {name}", name=line.name)))
        self.button.setVisible(line.removable)
        self.button.setEnabled(not blocked)
        self.button.setAccessibleDescription(blocked)
        self.button.setToolTip(blocked)

    def show_duty(self, line: HouseLine, words: Translator) -> None:
        """Show a duty of the housekeeping."""
        text = words.text
        detail = isolated(line.detail) if isinstance(line.detail, str) and line.detail else text(line.detail)
        self._show(Picture.HOUSE, text(line.name), "", line.mood, text(line.words), detail)
        self._set(self._version, "")
        self.button.hide()

    def _show(self, picture: Picture, name: str, place: str, mood: Mood, state: str, detail: str) -> None:
        self.picture.set_icon(PICTURES[picture], Tone.QUIET)
        self.mood.set_icon(*MOODS[mood])
        self._name.setText(name)
        self._set(self._place, place)
        self._words.setText(state)
        self._set(self._detail, detail)
        # One line is one thing to a screen reader.
        self.setAccessibleName(" · ".join(part for part in (name, place, state, detail) if part))

    def _set(self, label: PlainText, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _space(self) -> None:
        self._row.setSpacing(self.look.metrics.unit * 2)
        self._end.setFixedWidth(self.look.metrics.unit * BUTTON_UNITS)


class Rows(Panel):
    """A card of lines with hairlines between them; `wanted` carries the place of the line whose button was pressed."""

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._rows: list[StateRow] = []
        self._lines: list[HairLine] = []

    def show_devices(self, lines: Sequence[DeviceLine], words: Translator, blocked: str) -> None:
        """Show these devices and no others."""
        self._fit(len(lines))
        for row, line in zip(self._rows, lines, strict=True):
            row.show_device(line, words, blocked)

    def show_duties(self, lines: Sequence[HouseLine], words: Translator) -> None:
        """Show these duties and no others."""
        self._fit(len(lines))
        for row, line in zip(self._rows, lines, strict=True):
            row.show_duty(line, words)

    def _fit(self, count: int) -> None:
        """Have so many rows; those that stay keep the keyboard where it is."""
        while len(self._rows) > count:
            gone: list[QWidget] = [self._rows.pop()]
            if self._lines:
                gone.append(self._lines.pop())
            for widget in gone:
                self.body.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._rows) < count:
            if self._rows:
                line = HairLine(self.look)
                self._lines.append(line)
                self.add(line)
            row, place = StateRow(self.look), len(self._rows)
            row.wanted.connect(lambda chosen=place: self.wanted.emit(chosen))
            self._rows.append(row)
            self.add(row)


def _column(look: Look, icon: IconView | None, first: PlainText, second: PlainText) -> QHBoxLayout:
    """Return two lines of words below each other, with a picture before them."""
    row = QHBoxLayout()
    row.setSpacing(look.metrics.unit)
    if icon is not None:
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(first)
    words.addWidget(second)
    words.addStretch(1)
    row.addLayout(words, 1)
    return row
