"""The page of a section: messages that are always seen, and below them what scrolls: title and everything else."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_console.section.connection import Connection, MessageTone, SectionState
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import VScroll, tab_as_seen
from shared.ui.widgets.panels import BusyLine, EmptyState, MessageBar, MessageKind, MessageStrip
from shared.ui.widgets.question import Question

S = TypeVar("S", bound=SectionState)
MESSAGE_KINDS = {
    MessageTone.INFO: MessageKind.INFO,
    MessageTone.GOOD: MessageKind.GOOD,
    MessageTone.PROBLEM: MessageKind.BAD,
}
#: The most of the width that controls beside the title take.
MOST_OF_HEAD = 0.6
DO, LEAVE = "do", "leave"
NO_RIGHT = translate("console.window", "This page is not part of your role")
WHO_GIVES_RIGHT = translate(
    "console.window",
    "If you need it for your work, ask a manager or an administrator: they can give you another role.",
)


@dataclass(frozen=True)
class PageTexts:
    """The sentences every page needs.

    `reading` is shown while the first reading takes its time, `stale` next to the time of a loss, the last two when
    there is nothing to show.
    """

    reading: Showable
    stale: Showable
    empty: Showable
    empty_hint: Showable = ""


@dataclass(frozen=True)
class QuestionTexts:
    """A question before something that cannot be undone, and its two answers."""

    title: Showable
    text: Showable
    do: Showable
    leave: Showable


class SectionPage(QWidget, Generic[S]):
    """Shows one state after another; its widgets stay and get new values. A subclass overrides `_show_content`."""

    message_closed = Signal()
    #: How long a good message stays; 0: until it is closed.
    MESSAGE_SECONDS: float = 6
    #: Where the keyboard begins when the page is opened; None: at the top.
    begins_at: QWidget | None = None

    def __init__(self, appearance: Appearance, translator: Translator, texts: PageTexts, empty_icon: Icon) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._texts = texts
        self._state: S | None = None
        self._serial = -1
        self._question: Question | None = None
        self._title = PlainText(appearance, role=TextRole.DISPLAY)
        self._subtitle = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self.lost = MessageBar(appearance)
        self.messages = MessageBar(appearance)
        self.messages.action.connect(self.message_closed)
        self.messages.dismissed.connect(self.message_closed)
        self._busy = BusyLine(appearance, "")
        self._empty = EmptyState(appearance, empty_icon, "")
        self._refused = EmptyState(appearance, Icon.WARNING, "")
        self._not_allowed = EmptyState(appearance, Icon.LOCK, "")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        self._head = QHBoxLayout()
        self._head.addLayout(names, 1)
        self._controls: list[QWidget] = []
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addLayout(self._head)
        for part in (self._busy, self._empty, self._refused, self._not_allowed):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._scroll = VScroll(appearance, content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # Who saves at the end of a long form has to see what became of it.
        self._above = MessageStrip(self.lost, self.messages)
        outer.addWidget(self._above)
        outer.addWidget(self._scroll)
        self._set_spacing()

    # ------------------------------------------------------------------------------------------------------ building
    def add(self, *parts: QWidget) -> None:
        """Put parts below what is there."""
        for part in parts:
            self._column.insertWidget(self._column.count() - 1, part)
            tab_as_seen(part)

    def add_to_head(self, controls: QWidget) -> None:
        """Put controls next to the title."""
        self._head.addWidget(controls, 0, Qt.AlignmentFlag.AlignTop)
        self._controls.append(controls)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls below the title where they would leave it no room."""
        super().resizeEvent(event)
        taken = sum(each.sizeHint().width() for each in self._controls if not each.isHidden())
        narrow = taken > event.size().width() * MOST_OF_HEAD
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # --------------------------------------------------------------------------------------------------------- showing
    def show_state(self, state: S) -> None:
        """Show a state of the section."""
        self._state = state
        self._busy.set_text(self._text(self._texts.reading))
        self._empty.set_texts(self._text(self._texts.empty), self._text(self._texts.empty_hint))
        self._show_lost(state.connection)
        self._show_message(state.connection)
        self._show_content(state)

    def _show_content(self, state: S) -> None:
        """Show what this section is about; the messages are already shown."""
        raise NotImplementedError

    def _show_head(self, title: Showable, subtitle: Showable, *, loading: bool, empty: bool) -> None:
        self._title.setText(self._text(title))
        self._subtitle.setText(self._text(subtitle))
        self._empty.setVisible(empty)
        refused = self._state.connection.unreadable if loading and self._state else ""
        self._refused.set_texts(self._text(refused))
        not_allowed = bool(refused) and self._state is not None and self._state.connection.not_allowed
        self._refused.setVisible(bool(refused) and not not_allowed)
        self._not_allowed.set_texts(self._text(NO_RIGHT), self._text(WHO_GIVES_RIGHT))
        self._not_allowed.setVisible(not_allowed)
        if refused:
            self.messages.clear()  # it says the same
        if loading and not refused:
            self._busy.start()
        else:
            self._busy.stop()

    def _ask(self, question: QuestionTexts | None, answered: Callable[[bool], None]) -> bool:
        """Open or close the page's question; return whether an open one was closed. `answered` gets True for "do"."""
        if question is None:
            closed, self._question = self._question, None
            if closed is not None:
                closed.close_quietly()
                closed.deleteLater()
            return closed is not None
        if self._question is None:
            answers = [
                (DO, self._text(question.do), ButtonKind.DANGER),
                (LEAVE, self._text(question.leave), ButtonKind.QUIET),
            ]
            self._question = Question(
                self.appearance, self._text(question.title), self._text(question.text), answers, self
            )
            self._question.answered.connect(lambda answer: answered(answer == DO))
            self._question.open()
            self._question.buttons[LEAVE].setFocus(Qt.FocusReason.PopupFocusReason)
        return False

    def _show_lost(self, connection: Connection) -> None:
        sentence = " ".join(self._text(part) for part in connection.banner(self._texts.stale))
        if not sentence:
            self.lost.clear()
        elif sentence != self.lost.text():
            self.lost.show_message(sentence, MessageKind.CAUTION)

    def _show_message(self, connection: Connection) -> None:
        message = connection.message
        if message is None:
            if self._serial >= 0:
                self.messages.clear()
            self._serial = -1
        elif message.serial != self._serial:
            self._serial = message.serial
            seconds = 0 if message.tone is MessageTone.PROBLEM else self.MESSAGE_SECONDS
            close = self._text(translate("console.desk", "Close"))
            self.messages.show_message(self._text(message.text), MESSAGE_KINDS[message.tone], close, seconds)

    # ------------------------------------------------------------------------------------------ language, appearance
    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator, self._serial = translator, -1
        if self._state is not None:
            self.show_state(self._state)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change colours and sizes."""
        self.appearance = appearance
        self._set_spacing()

    def _text(self, text: Showable) -> str:
        return self._translator.text(text)

    def _set_spacing(self) -> None:
        unit = self.appearance.metrics.unit
        self._above.setContentsMargins(unit * 3, unit * 2, unit * 3, unit)
        self._column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        self._column.setSpacing(unit * 2)
        self._head.setSpacing(unit)
