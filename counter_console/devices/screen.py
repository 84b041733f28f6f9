"""The section about the devices as a page: how many work, the housekeeping, every device."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console import connection_texts
from counter_console.devices.rows import Rows
from counter_console.devices.state import DeviceLine, DevicesState
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import VScroll
from shared.ui.widgets.panels import BusyLine, EmptyState, MessageBar, MessageKind
from shared.ui.widgets.question import Question

MESSAGE_SECONDS = 6


class DevicesScreen(QWidget):
    """The page. `remove_wanted` carries a device's place in the list, `remove_answered` the answer to the question."""

    remove_wanted = Signal(int)
    remove_answered = Signal(bool)
    message_closed = Signal()
    looked = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._state: DevicesState | None = None
        self._message = -1
        self._question: Question | None = None
        self._title = PlainText(appearance, role=TextRole.DISPLAY)
        self._subtitle = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self.lost = MessageBar(appearance)
        self.messages = MessageBar(appearance)
        self._busy = BusyLine(appearance, "")
        self.house = Rows(appearance)
        self.devices = Rows(appearance)
        self._empty = EmptyState(appearance, Icon.SCREEN, "")
        content = QWidget()
        self._column = QVBoxLayout(content)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        self._column.addLayout(names)
        for part in (self.lost, self.messages, self._busy, self.devices, self._empty, self.house):
            self._column.addWidget(part)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = VScroll(appearance, content)
        outer.addWidget(self._scroll)
        self.devices.wanted.connect(self.remove_wanted)
        self.messages.action.connect(self.message_closed)
        self.messages.dismissed.connect(self.message_closed)
        self._space()

    # ------------------------------------------------------------------------------------------------ what is shown
    def show_state(self, state: DevicesState) -> None:
        """Show a picture of the section."""
        self._state = state
        text = self._translator.text
        self._title.setText(text(translate("console.devices", "Devices")))
        self._subtitle.setText(text(_summary(state)) if state.loaded else "")
        self._busy.set_text(text(translate("console.devices", "Reading the devices")))
        if state.loaded:
            self._busy.stop()
        else:
            self._busy.start()
        blocked = text(connection_texts.blocked_reason(state.lost_since, state.unsaved))
        self.devices.set_heading(text(translate("console.devices", "Devices of the branch")))
        self.devices.show_devices(state.devices, self._translator, blocked)
        self.devices.setVisible(bool(state.devices))
        self.house.set_heading(text(translate("console.devices", "Housekeeping")))
        self.house.show_duties(state.house, self._translator)
        self.house.setVisible(state.loaded)
        self._empty.set_texts(
            text(translate("console.devices", "No device has told about itself yet")),
            text(translate("console.devices", "A kiosk, console or board appears here when it is started.")),
        )
        self._empty.setVisible(state.loaded and not state.devices)
        self._show_lost(state)
        self._show_message(state)
        self._show_question(state.removing)

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator, self._message = translator, -1
        if self._state is not None:
            self.show_state(self._state)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes."""
        self.appearance = appearance
        self._space()

    def showEvent(self, event: object) -> None:
        """Say that the manager looks at it; the keyboard scrolls, and removes nothing before somebody goes there."""
        self._scroll.setFocus()
        self.looked.emit(True)

    def hideEvent(self, event: object) -> None:
        """Say that the manager has gone on."""
        self.looked.emit(False)

    # ------------------------------------------------------------------------------------------------- how it is made
    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        self._column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        self._column.setSpacing(unit * 2)

    def _show_lost(self, state: DevicesState) -> None:
        told = list(connection_texts.banner(state.lost_since, state.no_room, state.unsaved))
        if state.lost_since is not None and not state.unsaved:
            told[1:] = [translate("console.devices", "What stands here is as it was then.")]
        words = " ".join(self._translator.text(sentence) for sentence in told)
        if not words:
            self.lost.clear()
        elif words != self.lost.text():
            self.lost.show_message(words, MessageKind.CAUTION)

    def _show_message(self, state: DevicesState) -> None:
        message = state.message
        if message is None:
            if self._message >= 0:
                self.messages.clear()
            self._message = -1
        elif message.serial != self._message:
            self._message = message.serial
            kind, seconds = (MessageKind.GOOD, MESSAGE_SECONDS) if message.good else (MessageKind.BAD, 0)
            close = self._translator.text(translate("console.desk", "Close"))
            self.messages.show_message(self._translator.text(message.text), kind, close, seconds)

    def _show_question(self, asked: DeviceLine | None) -> None:
        if asked is None:
            if self._question is not None:
                self._question.close_quietly()
                self._question.deleteLater()
                self._question = None
            return
        if self._question is not None:
            return
        text = self._translator.text
        title = translate("console.devices", "Remove {name} from the list?", name=asked.name)
        explained = translate(
            "console.devices", "For a device that was taken away. If it is started again, it comes back by itself."
        )
        remove = translate("console.devices", "Remove from the list")
        keep = translate("console.devices", "Keep it on the list")
        answers = [("do", text(remove), ButtonKind.DANGER), ("keep", text(keep), ButtonKind.QUIET)]
        self._question = Question(self.appearance, text(title), text(explained), answers, self)
        self._question.answered.connect(lambda answer: self.remove_answered.emit(answer == "do"))
        self._question.open()
        self._question.buttons["keep"].setFocus(Qt.FocusReason.PopupFocusReason)


def _summary(state: DevicesState) -> Text:
    if state.troubles:
        return translate("console.devices", "%n things need somebody", n=state.troubles)
    return translate("console.devices", "All is well")
