"""The desk as a page: composes its cards in two sizes, lets the clock run, and sends out what the clerk wants."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_console.desk.action_bar import ActionBar
from counter_console.desk.answers import Removal
from counter_console.desk.card_content import face_of
from counter_console.desk.delay_card import DelayCard
from counter_console.desk.known_card import KnownCard
from counter_console.desk.panels.panel_stack import PanelStack
from counter_console.desk.queue_column import QueueColumn
from counter_console.desk.service_cards import DocumentsCard, GuideCard, MyDayCard
from counter_console.desk.state import DeskState, ParkedRow, WaitingRow
from counter_console.desk.texts import LEAVE_REASONS
from counter_console.desk.undo_bar import UndoBar
from counter_console.desk.verbs import DeskVerb
from counter_console.desk.visitor_card import VisitorCard
from counter_console.records.booked_card import BookedCard
from counter_console.records.case_registered import RegisteredCard
from counter_console.section.connection import MessageTone
from counter_console.section.page import MESSAGE_KINDS
from counter_console.widgets.side_ground import SideGround
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.model import DelayQuestion
from shared.queue.tickets.model import LeaveReason
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ButtonKind
from shared.ui.widgets.layouts import ListColumn, VScroll
from shared.ui.widgets.panels import BusyLine, MessageBar, MessageKind
from shared.ui.widgets.question import Question

SECOND_MS = 1000
MESSAGE_SECONDS = 6
#: Width of the queue, and how much of a small window it takes at most.
QUEUE_UNITS, QUEUE_SHARE = 56, 0.42
KEEP = "keep"


class DeskScreen(QWidget):
    """The desk. `verb` carries a `Verb`, `answered` an `Answer`, `call_waiting` a number of the waiting list.

    `told` says that a visitor has number and code of the case that was registered,
    `print_again` that its slip is wanted once more.
    """

    verb = Signal(object)
    answered = Signal(object)
    call_waiting = Signal(str)
    told = Signal()
    print_again = Signal()
    panel_closed = Signal()
    message_closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        present: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._present = present
        self._state: DeskState | None = None
        self._message = -1
        self._docked = False
        self._delay: DelayQuestion | None = None
        self._removal: Question | None = None
        self.card = VisitorCard(appearance)
        self.action_bar = ActionBar(appearance)
        self.panels = PanelStack(appearance)
        self.registered = RegisteredCard(appearance)
        self.booked = BookedCard(appearance)
        self.undo = UndoBar(appearance)
        self.known = KnownCard(appearance)
        self.delay = DelayCard(appearance)
        self.documents = DocumentsCard(appearance)
        self.guide = GuideCard(appearance)
        self.my_day = MyDayCard(appearance)
        self.queue = QueueColumn(appearance, translator)
        self.lost = MessageBar(appearance)
        self.messages = MessageBar(appearance)
        self._saving = BusyLine(appearance, "")
        self._build()
        self._connect()
        self.set_docked(False)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.tick)

    # ------------------------------------------------------------------------------------------------ what is shown
    def show_state(self, state: DeskState) -> None:
        """Show a picture of the desk."""
        before, self._state = self._state, state
        now = self._present()
        self.card.show_face(face_of(state), self._translator, now)
        blocked = self._translator.text(state.connection.blocked_reason)
        self.action_bar.show_actions(state.primary, state.actions, state.more, self._translator)
        self.action_bar.set_blocked(blocked, {verb for verb in DeskVerb if state.may_press(verb)})
        self.action_bar.setVisible(state.panel is None)
        self.panels.show_panel(state.panel, self._translator, blocked, sent=bool(state.connection.unsaved))
        self.registered.show_registered(state.registered, self._translator)
        self.booked.show_booked(state.booked, self._translator)
        self.undo.show_offer(state.undo if state.panel is None else None, self._translator, blocked)
        self.known.show_known(state.known if state.panel is None else None, self._translator)
        visitor = state.visitor
        self._info.setVisible(visitor is not None and state.panel is None)
        if visitor is not None:
            self.documents.show_visitor(visitor, self._translator)
            self.guide.show_visitor(visitor, self._translator)
        self.my_day.show_day(state.my_day, self._translator)
        self.my_day.setVisible(state.panel is None)
        self.queue.show_state(state, self._translator, now)
        self._show_lost(state)
        self._show_message(state)
        self._show_saving(before, state)
        self._share_width()
        self.tick()
        self._scroll.lay_out_now()
        self._keep_focus(before, state)

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator = translator
        self._message = -1
        self.show_delay(self._delay)
        if self._state is not None:
            self.show_state(self._state)

    def show_delay(self, question: DelayQuestion | None) -> None:
        """Take over what may be asked about the present serving."""
        self._delay = question
        self.delay.show_question(question, self._translator, self._present())

    def set_docked(self, docked: bool) -> None:
        """Be the narrow column or the full window."""
        self._docked = docked
        for part in (self.card, self.action_bar, self.panels, self.queue):
            part.set_docked(docked)
        self._info_row.setDirection(QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight)
        if docked:
            self._column.insertWidget(self._column.indexOf(self._info), self.queue)
        else:
            self._side_column.addWidget(self.queue)
        self._side.setVisible(not docked)
        self._space()
        focused = self.window().focusWidget()
        if self._state is not None and self.isVisible() and not (focused and self.isAncestorOf(focused)):
            # The side bar or the head of the narrow column had the keyboard, and the next button is somewhere else.
            self.action_bar.focus_primary()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._space()

    def tick(self) -> None:
        """Show every running time of this instant."""
        now = self._present()
        self.card.tick(now)
        self.delay.tick(now)
        self.action_bar.tick(now)
        self.queue.tick(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take over the new width."""
        super().resizeEvent(event)
        self._share_width()

    def showEvent(self, event: object) -> None:
        """Let the clock run while the desk is seen."""
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        """Stop the clock while it is not."""
        self._timer.stop()

    # ------------------------------------------------------------------------------------------------- how it is made
    def _build(self) -> None:
        self._info = QWidget()
        self._info_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._info)
        self._info_row.setContentsMargins(0, 0, 0, 0)
        self._info_row.addWidget(self.documents, 1)
        self._info_row.addWidget(self.guide, 1)
        content = QWidget()
        self._column = QVBoxLayout(content)
        for widget in (
            # What comes by itself is below the buttons: they never move under a finger.
            self.card, self.registered, self.booked, self.action_bar, self.panels, self._saving, self.undo, self.delay,
            self.known, self._info,
            self.my_day,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._scroll = VScroll(self.appearance, content)
        self._side = SideGround(self.appearance)
        side = QWidget()
        self._side_column = ListColumn(side)
        side_row = QVBoxLayout(self._side)
        side_row.setContentsMargins(0, 0, 0, 0)
        side_row.addWidget(VScroll(self.appearance, side))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        # Below what scrolls: the visitor never moves, and a clerk who answers a question far down sees it too.
        self._bottom = QVBoxLayout()
        self._bottom.addWidget(self.messages)
        self._bottom.addWidget(self.lost)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._scroll, 1)
        main.addLayout(self._bottom)
        self._row.addLayout(main, 1)
        self._row.addWidget(self._side)

    def _connect(self) -> None:
        self.action_bar.wanted.connect(self.verb)
        self.undo.wanted.connect(lambda: self.verb.emit(DeskVerb.UNDO))
        self.panels.answered.connect(self.answered)
        self.panels.closed.connect(self.panel_closed)
        self.registered.told.connect(self.told)
        self.registered.print_again.connect(self.print_again)
        self.queue.answered.connect(self.answered)
        self.queue.call_waiting.connect(self.call_waiting)
        self.queue.removal.connect(self._ask_removal)
        self.messages.action.connect(self.message_closed)
        self.messages.dismissed.connect(self.message_closed)

    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        edge = unit * 2 if self._docked else unit * 3
        self._column.setContentsMargins(edge, edge if not self._docked else unit, edge, edge)
        self._bottom.setContentsMargins(edge, 0, edge, 0)
        self._bottom.setSpacing(unit)
        self._column.setSpacing(round(unit * 1.5) if self._docked else unit * 2)
        self._info_row.setSpacing(unit * 2)
        self._side_column.setContentsMargins(edge, edge, edge, edge)
        self._share_width()

    def _share_width(self) -> None:
        """Leave the visitor the larger part of a small window."""
        unit, width = self.appearance.metrics.unit, self.width()
        side, edge = round(min(unit * QUEUE_UNITS, width * QUEUE_SHARE)), unit * 3
        # The scroll bar takes a little, too, when the desk is longer than the window.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.action_bar.fit(width - side - 2 * edge - bar)
        self.card.set_narrow(self.action_bar.narrow)
        if not self._docked:
            edge = unit * 2 if self.action_bar.narrow else edge
            self._side_column.setContentsMargins(edge, unit * 3, edge, unit * 3)
        self._side.setFixedWidth(max(side, self._side_column.minimumSize().width()))

    def _show_lost(self, state: DeskState) -> None:
        told = state.connection.banner()
        words = " ".join(self._translator.text(sentence) for sentence in told)
        if not words:
            self.lost.clear()
        elif words != self.lost.text():
            self.lost.show_message(words, MessageKind.CAUTION)

    def _show_message(self, state: DeskState) -> None:
        message = state.connection.message
        if message is None:
            self._message = -1
            self.messages.clear()
        elif message.serial != self._message:
            self._message = message.serial
            seconds = 0 if message.tone is MessageTone.PROBLEM else MESSAGE_SECONDS
            text = self._translator.text
            close = text(translate("console.desk", "Close"))
            self.messages.show_message(text(message.text), MESSAGE_KINDS[message.tone], close, seconds)

    def _show_saving(self, before: DeskState | None, state: DeskState) -> None:
        """Say what is being saved when it takes its time; the line comes after a moment only."""
        if state.connection.busy and not (before and before.connection.busy):
            words = translate("console.lost", "Saving: {what}", what=state.doing or "…")
            self._saving.set_text(self._translator.text(words))
            self._saving.start()
        elif not state.connection.busy:
            self._saving.stop()

    def _ask_removal(self, row: WaitingRow | ParkedRow) -> None:
        """Removing cannot be undone, so this one asks."""
        text = self._translator.text
        title = translate("console.desk", "Remove {number} from the queue?", number=row.number)
        explained = translate("console.desk", "The ticket ends and can no longer be called.")
        if self._removal is not None:
            self._removal.deleteLater()
        answers = [(reason.value, text(words), ButtonKind.DANGER) for reason, words in LEAVE_REASONS.items()]
        answers.append((KEEP, text(translate("console.desk", "Keep the ticket")), ButtonKind.QUIET))
        self._removal = Question(self.appearance, text(title), text(explained), answers, self)
        self._removal.answered.connect(lambda answer: self._remove(row, answer))
        self._removal.open()
        # What cannot be undone is never one Enter away.
        self._removal.buttons[KEEP].setFocus(Qt.FocusReason.PopupFocusReason)

    def _remove(self, row: WaitingRow | ParkedRow, answer: str) -> None:
        self.queue.waiting.setFocus()
        if answer != KEEP:
            self.answered.emit(Removal(row.ticket_id, LeaveReason(answer)))

    def _keep_focus(self, before: DeskState | None, state: DeskState) -> None:
        """Give the keyboard to the next step when what had it has gone."""
        if state.panel is not None or not self.isVisible():
            return
        changed = before is None or before.panel is not None or before.phase is not state.phase
        focused = self.focusWidget()
        if changed or focused is None or not focused.isVisible():
            self.action_bar.focus_primary()
        if changed:
            # The next visitor is at the top; the page may have followed the keyboard down a panel.
            QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))
