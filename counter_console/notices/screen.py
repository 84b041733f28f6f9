"""The strip of notices below every section: where somebody is needed, and who is on the way."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from counter_console.notices.state import NoticesState, ShownNotice
from counter_console.section.connection import Connection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.layouts import VScroll
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel

#: All notices together take this share of the window at most; further ones are scrolled to.
MOST_OF_WINDOW = 0.4


class NoticesScreen(QWidget):
    """The first notice in one line; a button shows all of them. `answered` and `closed` carry the notice's id."""

    answered = Signal(object)
    closed = Signal(object)
    message_closed = Signal()

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.appearance = appearance
        self._translator = translator
        self._docked = False
        self._state = NoticesState()
        self._cards: dict[UUID, NoticeCard] = {}
        self._shows_all = False
        self._problem = MessageBar(appearance)
        self._problem.action.connect(self.message_closed)
        self.more = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.more.filters_double_tap = False
        self.more.activated.connect(self._toggle_all)
        list_of_cards = QWidget()
        self._list = QVBoxLayout(list_of_cards)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._scroll = VScroll(appearance, list_of_cards)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._scroll, 1)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._problem)
        column.addLayout(self._row)
        for layout in (self._list, self._row, column):
            layout.setSpacing(appearance.metrics.unit)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator = translator
        self.show_state(self._state)

    def set_docked(self, docked: bool) -> None:
        """Arrange the cards for the narrow column or the full window."""
        self._docked = docked
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight)
        for card in self._cards.values():
            card.set_docked(docked)
        self._show_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in the new width."""
        super().resizeEvent(event)
        self._fit()

    def show_state(self, state: NoticesState) -> None:
        """Show the open notices; a screen reader announces new ones."""
        self._state = state
        open_ids = {notice.notice_id for notice in state.notices}
        for closed_id in [notice_id for notice_id in self._cards if notice_id not in open_ids]:
            card = self._cards.pop(closed_id)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, notice in enumerate(state.notices):
            new = notice.notice_id not in self._cards
            card = self._cards.get(notice.notice_id) or self._make_card(notice.notice_id)
            card.show_notice(notice, self._translator)
            self._list.insertWidget(number, card)
            if new:
                QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        self._show_cards()
        self._show_problem(state.connection)
        self.setVisible(bool(state.notices) or bool(self._problem.text()))

    def _show_problem(self, connection: Connection) -> None:
        """Show what is not saved yet, or the last problem until it is closed."""
        text = self._translator.text
        unsaved = " ".join(text(sentence) for sentence in connection.banner())
        if unsaved:
            problem, close = unsaved, ""
        elif connection.message is not None:
            problem, close = text(connection.message.text), text(translate("console.desk", "Close"))
        else:
            self._problem.clear()
            return
        if problem != self._problem.text():
            self._problem.show_message(problem, MessageKind.CAUTION if unsaved else MessageKind.BAD, close)

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._show_cards()

    def _show_cards(self) -> None:
        """Show the first notice in short, or all of them in full."""
        rest = len(self._state.notices) - 1
        for number, notice in enumerate(self._state.notices):
            card = self._cards[notice.notice_id]
            card.set_brief(not self._shows_all)
            card.setVisible(self._shows_all or number == 0)
        fewer = translate("console.notices", "Show fewer notices")
        more = translate("console.notices", "Show %n more notices", n=max(rest, 0))
        if rest == 0:
            more = translate("console.notices", "Show the whole notice")
        self.more.setText(self._translator.text(fewer if self._shows_all else more))
        self.more.setVisible(rest > 0 or any(notice.advice for notice in self._state.notices))
        self._row.activate()  # longer words on the button leave the notices less width
        self._fit()

    def _fit(self) -> None:
        """Give the list the height of its notices, but never so much that the section below has no place."""
        if not self._cards:
            return
        self._scroll.setFixedHeight(min(self._scroll.needed_height(), round(self.window().height() * MOST_OF_WINDOW)))

    def _make_card(self, notice_id: UUID) -> "NoticeCard":
        card = NoticeCard(self.appearance)
        card.set_docked(self._docked)
        card.come.activated.connect(lambda: self.answered.emit(notice_id))
        card.done.activated.connect(lambda: self.closed.emit(notice_id))
        self._cards[notice_id] = card
        return card


class NoticeCard(Panel):
    """One notice and its buttons."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._icon = IconView(appearance, Icon.BELL, tone=Tone.CAUTION)
        self._text = PlainText(appearance, bold=True)
        self._advice = PlainText(appearance, role=TextRole.LABEL, bold=False)
        self._more = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.come = ActionButton(appearance, "")
        self.done = ActionButton(appearance, "")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._text)
        texts.addWidget(self._advice)
        texts.addWidget(self._more)
        message = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        message.setSpacing(appearance.metrics.unit * 2)
        message.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        message.addLayout(texts, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(appearance.metrics.unit)
        self._row.addLayout(message, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(appearance.metrics.unit)
        self._buttons.addWidget(self.come)
        self._buttons.addWidget(self.done)
        self._row.addLayout(self._buttons)
        self.add(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def set_docked(self, docked: bool) -> None:
        """Put the buttons below the texts in the narrow column."""
        direction = QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        for number in range(self._buttons.count()):
            self._buttons.setStretch(number, int(docked))

    def set_brief(self, brief: bool) -> None:
        """Leave out what to do, or say it."""
        self._advice.setVisible(bool(self._advice.text()) and not brief)

    def show_notice(self, notice: ShownNotice, translator: Translator) -> None:
        """Show one notice."""
        text = translator.text
        self._text.setText(text(notice.text))
        self._advice.setText(text(notice.advice))
        self.setAccessibleName(self._text.text())
        self.setAccessibleDescription(self._advice.text())
        self._icon.set_icon(
            Icon.CHECK if notice.answered else Icon.BELL, Tone.GOOD if notice.answered else Tone.CAUTION
        )
        nobody = translate("console.notices", "nobody has answered yet")
        answer = (notice.answered or nobody,) if notice.calls else ()
        self._more.setText(translator.language.comma.join(map(text, (notice.raised, *answer))))
        self.come.setText(text(translate("console.notices", "I am coming")))
        self.come.setVisible(notice.calls and not notice.answered and not notice.own)
        self.done.setText(text(notice.done or translate("console.notices", "Mark as done")))
        # Several notices have the same buttons: each is named with its notice for a screen reader.
        for button in (self.come, self.done):
            button.setAccessibleDescription(self._text.text())
