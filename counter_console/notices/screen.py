"""The strip of notices above every section: who needs a person, and who is on the way."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from counter_console.notices.state import NoticeLine, NoticesState
from counter_console.section.connection import Connection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel

#: How many notices may stand above the visitor at the counter before the others wait behind a button.
SHOWN, SHOWN_DOCKED = 3, 1


class NoticesScreen(QWidget):
    """One card per notice, the first ones at once; `answered` and `closed` carry the notice's id."""

    answered = Signal(object)
    closed = Signal(object)
    message_closed = Signal()

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._translator = translator
        self._docked = False
        self._state = NoticesState()
        self._cards: dict[UUID, NoticeCard] = {}
        self._all = False
        self._problem = MessageBar(appearance)
        self._problem.action.connect(self.message_closed)
        self.more = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.more.filters_double_tap = False
        self.more.activated.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.metrics.unit)
        self._column.addWidget(self._problem)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator = translator
        self.show_state(self._state)

    def set_docked(self, docked: bool) -> None:
        """Stand one below the other in the narrow column."""
        self._docked = docked
        for card in self._cards.values():
            card.set_docked(docked)
        self._show_few()

    def show_state(self, state: NoticesState) -> None:
        """Show the open notices; one that was not there before is told to a screen reader."""
        self._state = state
        kept = {line.notice_id for line in state.lines}
        for gone in [notice_id for notice_id in self._cards if notice_id not in kept]:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, line in enumerate(state.lines):
            new = line.notice_id not in self._cards
            card = self._cards.get(line.notice_id) or self._make(line.notice_id)
            card.show_line(line, self._translator)
            self._column.insertWidget(place + 1, card)
            if new:
                QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        self._show_few()
        self._show_problem(state.connection)
        self.setVisible(bool(state.lines) or bool(self._problem.text()))

    def _show_problem(self, connection: Connection) -> None:
        """Say what is not saved yet, or what went wrong until somebody has read it."""
        text = self._translator.text
        unsaved = " ".join(text(sentence) for sentence in connection.banner())
        if unsaved:
            shown, close = unsaved, ""
        elif connection.message is not None:
            shown, close = text(connection.message.text), text(translate("console.desk", "Close"))
        else:
            self._problem.clear()
            return
        if shown != self._problem.text():
            self._problem.show_message(shown, MessageKind.CAUTION if unsaved else MessageKind.BAD, close)

    def _toggle(self) -> None:
        self._all = not self._all
        self._show_few()

    def _show_few(self) -> None:
        """Show as many as leave room for the work below, all of them on demand."""
        limit = SHOWN_DOCKED if self._docked else SHOWN
        rest = len(self._state.lines) - limit
        for place, line in enumerate(self._state.lines):
            self._cards[line.notice_id].setVisible(self._all or place < limit)
        fewer = translate("console.notices", "Show fewer notices")
        more = translate("console.notices", "Show %n more notices", n=max(rest, 0))
        self.more.setText(self._translator.text(fewer if self._all else more))
        self.more.setVisible(rest > 0)

    def _make(self, notice_id: UUID) -> "NoticeCard":
        card = NoticeCard(self.appearance)
        card.set_docked(self._docked)
        card.come.activated.connect(lambda: self.answered.emit(notice_id))
        card.done.activated.connect(lambda: self.closed.emit(notice_id))
        self._cards[notice_id] = card
        return card


class NoticeCard(Panel):
    """One notice with what can be done about it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._icon = IconView(appearance, Icon.BELL, tone=Tone.CAUTION)
        self._text = PlainText(appearance, bold=True)
        self._advice = PlainText(appearance, role=TextRole.LABEL, bold=False)
        self._more = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.come = ActionButton(appearance, "")
        self.done = ActionButton(appearance, "")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        words.addWidget(self._more)
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(appearance.metrics.unit * 2)
        beside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(appearance.metrics.unit)
        self._row.addLayout(beside, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(appearance.metrics.unit)
        self._buttons.addWidget(self.come)
        self._buttons.addWidget(self.done)
        self._row.addLayout(self._buttons)
        self.add(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def set_docked(self, docked: bool) -> None:
        """Put the buttons below the words where there is little room."""
        down = QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down)
        for place in range(self._buttons.count()):
            self._buttons.setStretch(place, int(docked))

    def show_line(self, line: NoticeLine, translator: Translator) -> None:
        """Show one notice."""
        text = translator.text
        self._text.setText(text(line.text))
        self._advice.setText(text(line.advice))
        self._advice.setVisible(bool(line.advice))
        self.setAccessibleName(self._text.text())
        self.setAccessibleDescription(self._advice.text())
        self._icon.set_icon(Icon.CHECK if line.answered else Icon.BELL, Tone.GOOD if line.answered else Tone.CAUTION)
        nobody = translate("console.notices", "nobody has answered yet")
        self._more.setText(f"{text(line.raised)} · {text(line.answered or nobody)}")
        self.come.setText(text(translate("console.notices", "I am coming")))
        self.come.setVisible(not line.answered and not line.own)
        self.done.setText(text(line.done or translate("console.notices", "It is settled")))
        # Several notices have the same buttons: each is named with its notice for a screen reader.
        for button in (self.come, self.done):
            button.setAccessibleDescription(self._text.text())
