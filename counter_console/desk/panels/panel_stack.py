"""Keeps the questions of the desk: makes each when it is first asked and shows at most one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.desk.panels.call_number_panel import CallNumberPanel
from counter_console.desk.panels.case_panel import CasePanel
from counter_console.desk.panels.choice_panels import PausePanel, RequeuePanel
from counter_console.desk.panels.finish_panel import FinishPanel
from counter_console.desk.panels.identify_panels import IdentifyPanel, RecognisePanel
from counter_console.desk.panels.note_panel import NotePanel
from counter_console.desk.panels.park_panel import ParkPanel
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.panels.service_panels import AddServicePanel, TransferPanel, WalkInPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import PanelKind
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance

_PANELS: Mapping[PanelKind, type[QuestionPanel]] = {
    PanelKind.FINISH: FinishPanel,
    PanelKind.PARK: ParkPanel,
    PanelKind.TRANSFER: TransferPanel,
    PanelKind.ADD_SERVICE: AddServicePanel,
    PanelKind.CALL_NUMBER: CallNumberPanel,
    PanelKind.WALK_IN: WalkInPanel,
    PanelKind.PAUSE: PausePanel,
    PanelKind.NOTE: NotePanel,
    PanelKind.REQUEUE: RequeuePanel,
    PanelKind.CASE: CasePanel,
    PanelKind.IDENTIFY: IdentifyPanel,
    PanelKind.RECOGNISE: RecognisePanel,
}


class PanelStack(QWidget):
    """Shows the open question, or nothing. `answered` carries the answer, `closed` means: go back without one."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._docked = False
        self._made: dict[PanelKind, QuestionPanel] = {}
        self._serial = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Remember the look for questions that are made later; the others take it themselves."""
        self.appearance = appearance

    def set_docked(self, docked: bool) -> None:
        """Arrange the questions for the narrow column or the full window."""
        self._docked = docked
        for panel in self._made.values():
            panel.set_docked(docked)

    def show_panel(
        self, panel: OpenPanel | None, translator: Translator, blocked: str = "", *, sent: bool = False
    ) -> None:
        """Show this question and no other; a newly opened one takes the keyboard. `blocked`: why it cannot be sent.

        `sent`: this answer is under way and not saved yet.
        """
        for kind, made in self._made.items():
            if panel is None or kind is not panel.kind:
                made.hide()
        self.setVisible(panel is not None)
        if panel is None:
            self._serial = -1
            return
        shown = self._made.get(panel.kind) or self._make(panel.kind)
        shown.show_panel(panel, translator, blocked, sent=sent)
        shown.show()
        if panel.serial != self._serial:
            self._serial = panel.serial
            shown.first_field()

    def _make(self, kind: PanelKind) -> QuestionPanel:
        panel = _PANELS[kind](self.appearance, self)
        panel.answered.connect(self.answered)
        panel.closed.connect(self.closed)
        panel.set_docked(self._docked)
        self._made[kind] = panel
        self._column.addWidget(panel)
        return panel
