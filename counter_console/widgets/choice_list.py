"""A column or grid of choices of which one is chosen, by pointer, by arrow keys or by digit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.desk.state import AnswerOption
from counter_console.widgets.choice_tile import ChoiceTile
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.layouts import show_in_area

DIGITS = "123456789"


class ChoiceList(QWidget):
    """Shows choices as tiles; `chosen` is sent with the key of every new choice, `confirmed` on
    Enter over a chosen one.

    With `digits` the first nine can be chosen by a digit: the panel around hands its digits to `choose_digit`.
    """

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        digits: bool = True,
        columns: int = 1,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._digits = digits
        self._large = large
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(appearance.metrics.unit)
        self._all: list[ChoiceTile] = []
        self._tiles: dict[str, ChoiceTile] = {}
        self._key = ""

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the tiles take the look themselves."""
        self.appearance = appearance
        self._grid.setSpacing(appearance.metrics.unit)

    @property
    def key(self) -> str:
        """The key of the chosen answer, "" for none."""
        return self._key

    def show_choices(self, choices: Sequence[AnswerOption], translator: Translator, key: str | None = None) -> None:
        """Show these choices; `key` chooses one of them, None keeps what is chosen."""
        wanted = self._key if key is None else key
        if [choice.key for choice in choices] != list(self._tiles):
            self._assign(choices)
        for number, choice in enumerate(choices):
            tile = self._tiles[choice.key]
            tile.set_digit(translator.digits(DIGITS[number]) if self._digits and number < len(DIGITS) else "")
            tile.set_texts(translator.text(choice.label), translator.text(choice.hint))
        self._choose(wanted if wanted in self._tiles else "", told=False)

    @property
    def tiles(self) -> list[ChoiceTile]:
        """The tiles of the choices, in their order."""
        return list(self._tiles.values())

    def set_possible(self, key: str, possible: bool) -> None:
        """Say whether a choice can be chosen; one that cannot stays to be read."""
        tile = self._tiles[key]
        if tile.isEnabledTo(self) != possible:  # pages say it again for each of 200 people
            tile.setEnabled(possible)
            self._offer_one_stop()

    def set_columns(self, columns: int) -> None:
        """Arrange the tiles in this many columns."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def choose_digit(self, digit: int) -> bool:
        """Choose by digit, counted from 1; False when there is no such choice."""
        keys = list(self._tiles)
        if not self._digits or not 1 <= digit <= min(len(keys), len(DIGITS)):
            return False
        self._choose(keys[digit - 1], told=True)
        self._tiles[keys[digit - 1]].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focus_first(self) -> None:
        """Give the keyboard to the chosen tile, or to the first one."""
        tile = self._tiles.get(self._key) or next(iter(self._tiles.values()), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.TabFocusReason)
            show_in_area(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the choices with the arrow keys, choosing as they go."""
        step = {
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Right: self._sideways(1),
            Qt.Key.Key_Left: self._sideways(-1),
        }.get(Qt.Key(event.key()), 0)
        keys = list(self._tiles)
        focused = next((key for key in keys if self._tiles[key].hasFocus()), None)
        if not step or focused is None:
            super().keyPressEvent(event)
            return
        index = keys.index(focused) + step
        while 0 <= index < len(keys) and not self._tiles[keys[index]].isEnabled():
            index += step
        if 0 <= index < len(keys):
            self._tiles[keys[index]].setFocus(Qt.FocusReason.TabFocusReason)
            show_in_area(self._tiles[keys[index]])
            self._choose(keys[index], told=True)

    def _sideways(self, step: int) -> int:
        if self._columns == 1:
            return 0
        return -step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step

    def _assign(self, choices: Sequence[AnswerOption]) -> None:
        """Give every choice a tile; the tiles stay, whatever they offer."""
        while len(self._all) < len(choices):
            tile = ChoiceTile(self.appearance, "", large=self._large, parent=self)
            tile.activated.connect(lambda tile=tile: self._choose(self._key_of(tile), told=True))
            tile.entered.connect(self.confirmed)
            self._all.append(tile)
        self._tiles = {choice.key: tile for choice, tile in zip(choices, self._all, strict=False)}
        for number, tile in enumerate(self._all):
            tile.setEnabled(True)
            tile.setChecked(False)
            tile.setVisible(number < len(choices))
        self._arrange()

    def _key_of(self, tile: ChoiceTile) -> str:
        return next((key for key, each in self._tiles.items() if each is tile), "")

    def _arrange(self) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // self._columns, number % self._columns)
            self._grid.setColumnStretch(number % self._columns, 1)

    def _offer_one_stop(self) -> None:
        """Let Tab stop once in the list, at the chosen answer: the arrows walk inside it."""
        stop = self._key or next((key for key, tile in self._tiles.items() if tile.isEnabled()), "")
        for key, tile in self._tiles.items():
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)

    def _choose(self, key: str, *, told: bool) -> None:
        changed = key != self._key
        self._key = key
        for name, tile in self._tiles.items():
            tile.setChecked(name == key)
        self._offer_one_stop()
        if told and changed:
            self.chosen.emit(key)
