"""The queue next to the desk: three figures, the waiting list, those aside, and what can be done with a chosen row."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_console.desk.answers import ParkedCall, ParkedReturn
from counter_console.desk.queue_lists import SERVICE, parked_model, waiting_model
from counter_console.desk.state import DeskState
from counter_console.desk.texts import nobody_waits
from counter_console.desk.verbs import DeskVerb
from shared.platform.i18n.text import Percent, RunningTime, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import EmptyState
from shared.ui.widgets.table import RecordTable
from shared.ui.widgets.tiles import StatTile

#: In the narrow column the services are hidden and the language shares what is left.
DOCKED_WIDTHS = {"number": 10, "language": 0, "waits": 16}
DASH = "—"
#: Heights of the lists in rows: where there is little room they scroll.
LEAST_ROWS, MOST_PARKED_ROWS = 3, 5


class QueueColumn(QWidget):
    """Shows who waits. `call_waiting` carries a number, `answered` what is done with it, `removal` a row."""

    call_waiting = Signal(str)
    answered = Signal(object)
    removal = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._state: DeskState | None = None
        self._translator = translator
        self._tiles = [StatTile(appearance, "") for _ in range(3)]
        self._tile_row = QWidget()
        row = QHBoxLayout(self._tile_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.metrics.unit)
        self._tile_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for tile in self._tiles:
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            row.addWidget(tile)  # without a stretch: the longer words get more room
        self._heading = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.waiting = RecordTable(appearance, translator, waiting_model(translator))
        self._empty = EmptyState(appearance, Icon.PEOPLE, "")
        self._elsewhere = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._parked_heading = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.parked = RecordTable(appearance, translator, parked_model(translator))
        self._waiting_actions = RowActions(appearance, ("call", "remove"))
        self._parked_actions = RowActions(appearance, ("call", "return", "remove"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.metrics.unit)
        for widget, stretch in (
            (self._tile_row, 0),
            (self._heading, 0),
            (self._empty, 0),
            (self.waiting, 1),
            (self._waiting_actions, 0),
            (self._elsewhere, 0),
            (self._parked_heading, 0),
            (self.parked, 0),
            (self._parked_actions, 0),
        ):
            self._column.addWidget(widget, stretch)
        self._column.addStretch(0)
        self.waiting.opened.connect(lambda _row: self._act_on_waiting())
        self.waiting.selected.connect(lambda row: self._chosen(row, self.parked))
        self.parked.opened.connect(lambda _row: self._act_on_parked())
        self.parked.selected.connect(lambda row: self._chosen(row, self.waiting))
        self._waiting_actions.wanted.connect(self._act_on_waiting)
        self._parked_actions.wanted.connect(self._act_on_parked)
        self.set_docked(False)

    def set_docked(self, docked: bool) -> None:
        """In the narrow column a heading replaces the tiles, the services are hidden, lists grow with their rows."""
        self._docked = docked
        self._tile_row.setVisible(not docked)
        self._heading.setVisible(docked)
        self.waiting.set_columns(DOCKED_WIDTHS if docked else {}, SERVICE if docked else frozenset())
        self.waiting.horizontalHeader().setVisible(not docked)
        self._fit()

    def show_state(self, state: DeskState, translator: Translator, now: datetime) -> None:
        """Show the queue."""
        self._state, self._translator = state, translator
        text = translator.text
        self.waiting.show_rows(state.waiting, translator, now)
        self.parked.show_rows(state.parked, translator, now)
        for tile, label in zip(self._tiles, _LABELS, strict=True):
            tile.set_label(text(label))
        self.waiting.setAccessibleName(text(translate("console.desk", "Waiting list")))
        self.parked.setAccessibleName(text(translate("console.desk", "On hold and missed")))
        self._parked_heading.setText(self.parked.accessibleName())
        nobody = nobody_waits(state.waiting_elsewhere)
        self._empty.set_texts(text(nobody), text(translate("console.desk", "The next visitor appears here.")))
        self._empty.setVisible(state.loaded and not state.waiting)
        self.waiting.setVisible(bool(state.waiting))
        elsewhere = translate("console.desk", "%n people are waiting for other counters.", n=state.waiting_elsewhere)
        self._elsewhere.setText(text(elsewhere) if state.waiting_elsewhere else "")
        self._elsewhere.setVisible(bool(state.waiting_elsewhere))
        self._parked_heading.setVisible(bool(state.parked))
        self.parked.setVisible(bool(state.parked))
        self._waiting_actions.set_texts(translator)
        self._parked_actions.set_texts(translator)
        self._show_actions()
        self._fit()
        self._show_figures(now)

    def tick(self, now: datetime) -> None:
        """Show the waits of this instant."""
        self.waiting.tick(now)
        self.parked.tick(now)
        self._show_figures(now)

    def _show_figures(self, now: datetime) -> None:
        state, translator = self._state, self._translator
        if state is None or not state.loaded:
            return
        waiting = len(state.waiting)
        wait = RunningTime(max(0.0, (now - state.waiting_since).total_seconds())) if state.waiting_since else None
        longest = translator.text(wait) if wait else DASH
        kept = DASH if state.promise_today is None else translator.text(Percent(state.promise_today))
        for tile, value in zip(self._tiles, (translator.number(waiting), longest, kept), strict=True):
            tile.set_value(value)
        if wait:
            heading = translate("console.desk", "%n for this counter, longest {time}", n=waiting, time=wait)
            self._heading.setText(translator.text(heading))
        self._heading.setVisible(self._docked and bool(waiting))

    def _fit(self) -> None:
        """Give the lists the height of their rows; in the full window the waiting list takes what is left."""
        row = self.waiting.verticalHeader().defaultSectionSize()
        content = self.waiting.content_height()
        self.waiting.setMinimumHeight(content if self._docked else min(content, row * LEAST_ROWS))
        self.waiting.setMaximumHeight(content)
        content = self.parked.content_height()
        self.parked.setMinimumHeight(min(content, row * (MOST_PARKED_ROWS if self._docked else LEAST_ROWS)))
        self.parked.setMaximumHeight(min(content, row * MOST_PARKED_ROWS))

    def _chosen(self, row: object, other: RecordTable) -> None:
        """Offer what can be done with a row; one of the two lists has a chosen row at most."""
        if row is not None:
            other.clearSelection()
        self._show_actions()

    def _show_actions(self) -> None:
        state = self._state
        idle = state is not None and not state.connection.busy and state.offers(DeskVerb.CALL_NEXT)
        blocked = self._translator.text(state.connection.blocked_reason) if state else ""
        for actions, table in ((self._waiting_actions, self.waiting), (self._parked_actions, self.parked)):
            actions.show_for(table.chosen_row() is not None, idle, blocked)

    def _act_on_waiting(self, action: str = "call") -> None:
        row = self.waiting.chosen_row()
        if row is not None and action == "call":
            self.call_waiting.emit(row.number)
        elif row is not None:
            self.removal.emit(row)

    def _act_on_parked(self, action: str = "call") -> None:
        row = self.parked.chosen_row()
        if row is None:
            return
        match action:
            case "call":
                self.answered.emit(ParkedCall(row.ticket_id))
            case "return":
                self.answered.emit(ParkedReturn(row.ticket_id))
            case _:
                self.removal.emit(row)


_LABELS = (
    translate("console.desk", "For this counter"),
    translate("console.desk", "Longest"),
    translate("console.desk", "Promise today"),
)


class RowActions(QWidget):
    """What can be done with the chosen row of a list; hidden while nothing is chosen."""

    wanted = Signal(str)

    def __init__(self, appearance: Appearance, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(appearance.metrics.unit, self)
        self.buttons = {name: ActionButton(appearance, "", parent=self) for name in names}
        for name, button in self.buttons.items():
            button.filters_double_tap = False
            button.activated.connect(lambda chosen=name: self.wanted.emit(chosen))
            flow.addWidget(button)
        self.hide()

    def set_texts(self, translator: Translator) -> None:
        """Name the buttons."""
        for name, button in self.buttons.items():
            button.setText(translator.text(_ROW_TEXTS[name]))

    def show_for(self, chosen: bool, may_call: bool, blocked: str = "") -> None:
        """Show the buttons while a row is chosen; calling needs a free counter. `blocked`: why none can be pressed."""
        self.setVisible(chosen)
        self.buttons["call"].setVisible(may_call)
        for button in self.buttons.values():
            button.setEnabled(not blocked)
            button.setAccessibleDescription(blocked)
            button.setToolTip(blocked)


_ROW_TEXTS = {
    "call": translate("console.desk", "Call this number"),
    "return": translate("console.desk", "Return to the queue"),
    "remove": translate("console.desk", "Remove from the queue"),
}
