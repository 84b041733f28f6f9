"""The clerk's actions: one strong button, the usual ones next to it, the rarer ones small below; each shows its key."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counter_console.desk.state import ActionState
from counter_console.desk.verb_button import VerbButton
from counter_console.desk.verbs import VERBS, DeskVerb
from shared.platform.i18n.text import RunningTime, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ButtonKind
from shared.ui.widgets.layouts import FlowLayout

COLUMNS_FULL = 6
COLUMNS_NARROW = 3
COLUMNS_DOCKED = 2
PRIMARY_COLUMNS = 2


class ActionBar(QWidget):
    """Shows exactly the actions that are on offer; `wanted` is sent with the verb of the one that was pressed."""

    wanted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._docked = self.narrow = False
        self._actions: list[ActionState] = []
        self._primary: DeskVerb | None = None
        self._usual: list[DeskVerb] = []
        self._rare: list[DeskVerb] = []
        self._shape: object = None
        self._translator: Translator | None = None
        self._blocked = ""
        self._allowed: set[DeskVerb] = set()
        self._buttons: dict[DeskVerb, VerbButton] = {
            verb: self._button(verb) for verb in DeskVerb if verb is not DeskVerb.UNDO
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._column.addLayout(self._grid)
        self._flow = FlowLayout(appearance.metrics.unit // 2)
        self._column.addLayout(self._flow)
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the buttons take the look themselves."""
        self.appearance = appearance
        self._space()

    def set_docked(self, docked: bool) -> None:
        """Arrange the buttons for the narrow column or for the full window."""
        self._docked = docked
        self._arrange()

    def fit(self, width: int) -> None:
        """Have fewer columns where the usual ones need more than this width, in pixels: in large letters."""
        narrow = not self._docked and self._needed(COLUMNS_FULL) > width
        if narrow is not self.narrow:
            self.narrow = narrow
            self._arrange()

    def show_actions(
        self,
        primary: ActionState | None,
        actions: Sequence[ActionState],
        more: Sequence[ActionState],
        translator: Translator,
    ) -> None:
        """Offer these actions and no others."""
        self._translator = translator
        shape = (primary and primary.verb, [each.verb for each in actions], [each.verb for each in more])
        self._primary = primary.verb if primary else None
        self._usual = [each.verb for each in actions]
        self._rare = [each.verb for each in more]
        self._actions = [each for each in (primary, *actions, *more) if each is not None]
        for action in self._actions:
            button = self._buttons[action.verb]
            button.setText(translator.text(VERBS[action.verb].text))
            button.set_kind(ButtonKind.PRIMARY if action.verb is self._primary else ButtonKind.QUIET)
            button.set_small(action.verb in self._rare)
        if shape != self._shape:
            self._shape = shape
            self._arrange()

    def set_blocked(self, reason: str, allowed: set[DeskVerb]) -> None:
        """Say why only the allowed verbs can be pressed now; "" when there is no such reason."""
        self._blocked, self._allowed = reason, allowed

    def tick(self, now: datetime) -> None:
        """Count down to actions that become possible by themselves."""
        if self._translator is None:
            return
        for action in self._actions:
            button = self._buttons[action.verb]
            left = (action.ready_at - now).total_seconds() if action.ready_at else 0.0
            blocked = self._blocked if action.verb not in self._allowed else ""
            button.setEnabled(action.enabled and left <= 0 and not blocked)
            note = self._translator.text(action.hint)
            if left > 0:
                note = self._translator.text(translate("console.desk", "in {time}", time=RunningTime(left + 0.999)))
            # Visible only on the main button; every button has it for screen readers and as a tooltip.
            button.set_note(blocked if blocked and action.verb is self._primary else note, blocked)

    def focus_primary(self) -> None:
        """Give the keyboard to the strong button."""
        if self._primary is not None:
            self._buttons[self._primary].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, verb: DeskVerb) -> VerbButton:
        button = VerbButton(self.appearance, verb, self)
        button.activated.connect(lambda: self.wanted.emit(verb))
        button.hide()
        return button

    def _arrange(self) -> None:
        """Place the buttons: strong first, then the usual ones in a row or in two columns, then the rarer ones.

        The buttons keep their parent, and only those that come or go are shown or hidden. The layout rests meanwhile:
        each `show` would lay out the whole page.
        """
        self._column.setEnabled(False)
        # `takeAt` would leave Qt's item of the widget alive, which then keeps sizes of texts that are no longer shown.
        for button in self._buttons.values():
            self._grid.removeWidget(button)
        while self._flow.count():
            self._flow.takeAt(0)
        shown = {self._primary, *self._usual, *self._rare}
        columns = COLUMNS_DOCKED if self._docked else COLUMNS_NARROW if self.narrow else COLUMNS_FULL
        for column in range(COLUMNS_FULL):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for verb, row, place, width in self._places(columns):
            self._grid.addWidget(self._buttons[verb], row, place, 1, width)
        for verb in self._rare:
            self._flow.addWidget(self._buttons[verb])
        for verb, button in self._buttons.items():
            if button.isHidden() is (verb in shown):
                button.setVisible(verb in shown)
        self._column.setEnabled(True)
        self._column.invalidate()

    def _places(self, columns: int) -> Iterator[tuple[DeskVerb, int, int, int]]:
        """Yield each button of the grid with its row, its column, and how many columns it takes."""
        row, place = 0, 0
        if self._primary is not None:
            yield self._primary, 0, 0, PRIMARY_COLUMNS
            row, place = divmod(PRIMARY_COLUMNS, columns)
        for verb in self._usual:
            yield verb, row, place, 1
            row, place = (row, place + 1) if place + 1 < columns else (row + 1, 0)

    def _needed(self, columns: int) -> int:
        """Return the width at which no word in the grid is broken, in pixels."""
        least = [0] * columns
        for verb, _, place, width in self._places(columns):
            share = self._buttons[verb].minimumSizeHint().width() // width
            for column in range(place, place + width):
                least[column] = max(least[column], share)
        return sum(least) + self._grid.spacing() * (columns - 1)

    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        self._column.setSpacing(unit)
        self._grid.setSpacing(round(unit * 1.25))
        self._flow.setSpacing(unit)
