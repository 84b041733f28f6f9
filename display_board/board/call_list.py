"""The last calls under the newest: their rows, which of them are shown, and the movement of a row to its new place."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QRect, QVariantAnimation

from display_board.board.call_row import CallRow
from display_board.board.state import CallLine
from display_board.layout import BoardLayout
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance

MOVE_MS = 320


class CallList(QObject):
    """Gives each call a row; a call that gets another place is seen to move there, so that an eye can follow it."""

    def __init__(self, rows: Sequence[CallRow], parent: QObject) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self._places: list[QRect] = [QRect() for _ in rows]
        self._keys: tuple[str, ...] = ()
        self._page = self._placed = 0
        self._from: dict[int, QPoint] = {}
        self._moves = True
        self._movement = QVariantAnimation(self)
        self._movement.setDuration(MOVE_MS)
        self._movement.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.valueChanged.connect(self._moved)

    @property
    def moving(self) -> bool:
        """Whether rows are on their way."""
        return self._movement.state() is QVariantAnimation.State.Running

    def set_measures(self, appearance: Appearance, layout: BoardLayout) -> None:
        """Take over new colours, sizes and proportions."""
        self._moves = not appearance.less_motion
        for row in self.rows:
            row.set_measures(appearance, layout)

    def place(self, places: Sequence[QRect]) -> None:
        """Put the rows into these places at once; a row without a place is hidden."""
        self._movement.stop()
        self._from, self._placed = {}, len(places)
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(places))
            if index < len(places):
                self._places[index] = places[index]
                row.setGeometry(places[index])

    def show_calls(self, calls: Sequence[CallLine], page: int, translator: Translator) -> None:
        """Show these calls, one in each row; `page` is the page that they are on."""
        before = {key: self.rows[index].pos() for index, key in enumerate(self._keys)}
        keys = tuple(call.key for call in calls)[: len(self.rows)]
        changed, turned = keys != self._keys, page != self._page
        self._keys, self._page = keys, page
        for index, row in enumerate(self.rows):
            row.show_call(calls[index] if index < len(calls) else None, translator)
        # An age in some rows only would look like a fault.
        aged = all(row.age_fits() for row in self.rows[: self._placed])
        for row in self.rows:
            row.set_aged(aged=aged)
        if not changed:
            return
        self._movement.stop()
        self._moved(1.0)
        if turned or not self._moves:
            return
        self._from = {
            index: before[key]
            for index, key in enumerate(keys)
            if key in before and self.rows[index].isVisible() and before[key] != self._places[index].topLeft()
        }
        if self._from:
            self._moved(0.0)
            self._movement.start()

    def _moved(self, share: float) -> None:
        for index, start in self._from.items():
            end = self._places[index].topLeft()
            self.rows[index].move(start + (end - start) * share)
        if share >= 1.0:
            self._from = {}
