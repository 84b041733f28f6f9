"""The input of a field of many answers whose order counts: rows to tick, and to move up and down."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.forms.model import Choice, Field
from shared.platform.i18n.text import template, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.checklist import ChecklistRow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ALWAYS = translate("ui.forms", "always there")
_UP = template("ui.forms", "Move up: {name}")
_DOWN = template("ui.forms", "Move down: {name}")


class _Row(QWidget):
    """One choice with its box and two buttons, which the keyboard does not need: it has Ctrl with an arrow key."""

    def __init__(self, appearance: Appearance, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.box = ChecklistRow(appearance, "")
        self.up = ActionButton(appearance, "", ButtonKind.PLAIN, Icon.UP)
        self.down = ActionButton(appearance, "", ButtonKind.PLAIN, Icon.DOWN)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.box, 1)
        for button in (self.up, self.down):
            button.filters_double_tap = False
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)


class OrderedInput(FieldInput):
    """The arrow keys go through the rows, Space ticks one, Ctrl with an arrow key moves it."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.offer(field.choices)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these choices; what was ticked stays ticked."""
        chosen = self.raw() or ()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(choice) for choice in choices]
        self._show(chosen)

    def _row(self, choice: Choice) -> _Row:
        row = _Row(self._appearance, choice)
        row.box.clicked.connect(lambda: self._ticked(row))
        row.box.installEventFilter(self)
        row.up.activated.connect(lambda: self._move(row, -1))
        row.down.activated.connect(lambda: self._move(row, 1))
        return row

    def raw(self) -> Any:
        """Return the ticked values in their order; "" for none."""
        return [row.choice.value for row in self._rows if row.box.isChecked()] or ""

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Tick what is chosen, in its order; the others come last."""
        if list(answer or ()) != (self.raw() or []):
            self._show(answer or ())

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name every row after the question and its own answer."""
        for row in self._rows:
            label = translator.text(row.choice.label)
            row.box.note = translator.text(_ALWAYS) if row.choice.always else ""
            row.box.setText(label)
            row.box.refresh()
            row.box.setAccessibleName(f"{name}: {label}")
            row.box.setAccessibleDescription(" ".join(part for part in (row.box.note, description) if part))
            row.up.setAccessibleName(translator.text(_UP.filled(name=row.choice.label)))
            row.down.setAccessibleName(translator.text(_DOWN.filled(name=row.choice.label)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the rows and move them by the arrow keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = _STEPS.get(Qt.Key(event.key()))
        row = next((each for each in self._rows if each.box is watched), None)
        if step is None or row is None:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(row, step)
        else:
            at = self._rows.index(row) + step
            if 0 <= at < len(self._rows):
                self._rows[at].box.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _show(self, chosen: Any) -> None:
        places = {value: at for at, value in enumerate(chosen)}
        self._rows.sort(key=lambda row: places.get(row.choice.value, len(places)))
        for row in self._rows:
            row.box.setChecked(row.choice.value in places)
        self._arrange()

    def _ticked(self, row: _Row) -> None:
        if row.choice.always:
            row.box.setChecked(True)
        else:
            self._given()

    def _move(self, row: _Row, step: int) -> None:
        at = self._rows.index(row)
        if 0 <= at + step < len(self._rows):
            self._rows.insert(at + step, self._rows.pop(at))
            self._arrange()
            self._given()

    def _arrange(self) -> None:
        for at, row in enumerate(self._rows):
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(self._rows) - 1)
        for one, other in zip(self._rows, self._rows[1:], strict=False):
            QWidget.setTabOrder(one.box, other.box)
        if self._rows:
            self.first = self._rows[0].box

    def _given(self) -> None:
        self.edited.emit()
        self.finished.emit()
