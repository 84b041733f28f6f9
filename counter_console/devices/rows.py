"""The lines of the section: what it is, how it is in picture, word and colour, since when, and what can be done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.devices.state import DeviceLine, DeviceMood, HouseLine, Picture
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
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
MOODS: Mapping[DeviceMood, tuple[Icon, Tone]] = {
    DeviceMood.GOOD: (Icon.CHECK, Tone.GOOD),
    DeviceMood.QUIET: (Icon.PAUSE, Tone.QUIET),
    DeviceMood.CAUTION: (Icon.WARNING, Tone.CAUTION),
    DeviceMood.BAD: (Icon.WARNING, Tone.BAD),
}
#: Shares of the width: what it is, how it is, when it was heard.
SHARES = (4, 5, 4)
BUTTON_UNITS = 20


class StateRow(QWidget):
    """One line in three columns and a place for a button; the columns of all rows stand below each other."""

    wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.picture = IconView(appearance, Icon.HOUSE, tone=Tone.QUIET)
        self._name = PlainText(appearance, bold=True)
        self._place = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.mood = IconView(appearance, Icon.CHECK, tone=Tone.GOOD)
        self._words = PlainText(appearance, bold=True)
        self._detail = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.button = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.button.filters_double_tap = False  # a question follows
        self.button.activated.connect(self.wanted)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch(1)
        end.addWidget(self.button)
        self._heard = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._version = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
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
            self._row.addLayout(_column(appearance, *parts), share)
        self._row.addWidget(self._end)
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes."""
        self.appearance = appearance
        self._space()

    def show_device(self, line: DeviceLine, translator: Translator, blocked: str) -> None:
        """Show a device; `blocked` says why it cannot be removed now."""
        text = translator.text
        self._show(line.picture, isolated(line.name), text(line.place), line.mood, text(line.words), "")
        self._heard.setText(text(line.heard))
        self._set(self._version, text(line.version))
        self.button.setText(text(translate("console.devices", "Remove")))
        self.button.setAccessibleName(text(translate("console.devices", "Remove {name}", name=line.name)))
        self.button.setVisible(line.removable)
        self.button.setEnabled(not blocked)
        self.button.setAccessibleDescription(blocked)
        self.button.setToolTip(blocked)

    def show_duty(self, line: HouseLine, translator: Translator) -> None:
        """Show a duty of the housekeeping."""
        text = translator.text
        detail = isolated(line.detail) if isinstance(line.detail, str) and line.detail else text(line.detail)
        self._show(Picture.HOUSE, text(line.name), "", line.mood, text(line.words), detail)
        self._set(self._version, "")
        self.button.hide()

    def _show(self, picture: Picture, name: str, place: str, mood: DeviceMood, state: str, detail: str) -> None:
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
        self._row.setSpacing(self.appearance.metrics.unit * 2)
        self._end.setFixedWidth(self.appearance.metrics.unit * BUTTON_UNITS)


class Rows(Panel):
    """A card of lines with hairlines between them; `wanted` carries the place of the line whose button was pressed."""

    wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._rows: list[StateRow] = []
        self._lines: list[HairLine] = []

    def show_devices(self, lines: Sequence[DeviceLine], translator: Translator, blocked: str) -> None:
        """Show these devices and no others."""
        self._fit(len(lines))
        for row, line in zip(self._rows, lines, strict=True):
            row.show_device(line, translator, blocked)

    def show_duties(self, lines: Sequence[HouseLine], translator: Translator) -> None:
        """Show these duties and no others."""
        self._fit(len(lines))
        for row, line in zip(self._rows, lines, strict=True):
            row.show_duty(line, translator)

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
                line = HairLine(self.appearance)
                self._lines.append(line)
                self.add(line)
            row, place = StateRow(self.appearance), len(self._rows)
            row.wanted.connect(lambda chosen=place: self.wanted.emit(chosen))
            self._rows.append(row)
            self.add(row)


def _column(appearance: Appearance, icon: IconView | None, first: PlainText, second: PlainText) -> QHBoxLayout:
    """Return two lines of words below each other, with a picture before them."""
    row = QHBoxLayout()
    row.setSpacing(appearance.metrics.unit)
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
