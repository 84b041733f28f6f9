"""The words with a keyboard of the visitor's alphabet, the number with a keypad, and the code of what was left."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.digit_pad import digit_pad, own_digits, place_keypad, typed_digit
from kiosk.message.state import MessageState
from kiosk.page.code_panel import CENTER, add_code, add_paper
from kiosk.page.paper_texts import PAPER
from kiosk.page.writing import add_writing
from kiosk.ticket.state import SlipState
from kiosk.visit import Page
from shared.platform.i18n.text import Listing, Text, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import LONGEST_MESSAGE
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_typed
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import BusyLine, MessageKind, Panel

NUMBER_MM = 12


class MessageScreen(KioskPage):
    """Signals: `typed` (the words so far), `to_phone`, `pressed`, `erased`, `cleared`, `send`, `print_again`, and
    `finish`.
    """

    typed = Signal(str)
    to_phone = Signal()
    pressed = Signal(str)
    erased = Signal()
    cleared = Signal()
    send = Signal()
    print_again = Signal()
    finish = Signal()
    area: TextArea

    def outline(self, state: MessageState) -> Hashable:
        """Return what decides which widgets there are; what is being typed does not."""
        left = (state.code, state.due, state.paper is SlipState.FAILED) if state.page is Page.LEFT else None
        return state.page, left

    def shares(self, state: MessageState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (16, 9) if state.page is Page.MESSAGE else (11, 9)

    def writes_into(self) -> QWidget | None:
        """Return the field for the words; on the page of the number the page itself takes digits."""
        if self.state is None or self.state.page is Page.LEFT:
            return None
        return self.area if self.state.page is Page.MESSAGE else self

    def build(self, state: MessageState, translator: Translator) -> None:
        """Make the widgets of one of the three pages."""
        match state.page:
            case Page.MESSAGE:
                self._build_words(state, translator)
            case Page.PHONE:
                self._build_phone(translator)
            case _:
                self._build_left(state, translator)

    def fill(self, state: MessageState, translator: Translator) -> None:
        """Show what is typed and what became of the paper."""
        text = translator.text
        if state.page is Page.MESSAGE:
            self.go_on.setText(text(GO_ON if state.words.strip() else ONLY_CALL))
        elif state.page is Page.PHONE:
            self.phone.set_number(state.phone or "–")
            self.phone.setAccessibleName(state.phone)
            self.local.setText(left_to_right(translator.digits(state.phone)))
            self.send_button.setText(text(SEND if state.phone else SEND_WITHOUT))
            self.send_button.setEnabled(state.ready)
            if state.busy:
                self.busy_line.start()
            else:
                self.busy_line.stop()
            self.say(state.problem, MessageKind.CAUTION)
        else:
            self.paper.setText(text(PAPER.get(state.paper, "")))
            self.again.setEnabled(state.can_print_again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of any script for the telephone number."""
        digit = typed_digit(event)
        page = None if self.state is None else self.state.page
        if page is not Page.PHONE:
            super().keyPressEvent(event)
        elif digit:
            self.pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------ the words
    def _build_words(self, state: MessageState, translator: Translator) -> None:
        title = translator.text(translate("kiosk.message", "What would you like to tell or ask us?"))
        hint = translator.text(translate("kiosk.message", "We answer on the next working day."))
        area = add_writing(self, translator, title, hint, state.words, LONGEST_MESSAGE, self.typed.emit)
        area.setObjectName("message")
        self.go_on = self._main("", self.to_phone)
        self.foot.addWidget(self.go_on)
        self.area = area

    # ----------------------------------------------------------------------------------------------------- the number
    def _build_phone(self, translator: Translator) -> None:
        text = translator.text
        title = translate("kiosk.message", "On which number may we call you?")
        self.title(text(title), text(translate("kiosk.message", "You can leave it out if you left words.")))
        display = Panel(self.appearance)
        px = self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(NUMBER_MM))
        self.phone = TicketNumber(self.appearance, "–", max_px=px)
        mark_typed(self.phone, private=True)
        self.local = own_digits(self, translator)
        for part in (self.phone, self.local):
            display.add(part)
        pad = digit_pad(self, translator)
        pad.digit.connect(self.pressed)
        pad.erased.connect(self.erased)
        pad.cleared.connect(self.cleared)
        place_keypad(self, pad, display)
        self.busy_line = BusyLine(self.appearance, text(translate("kiosk.rating", "Sending.")))
        self.foot.addWidget(self.busy_line)
        self.send_button = self._main("", self.send)
        self.foot.addWidget(self.send_button)

    # ------------------------------------------------------------------------------------------------ what was left
    def _build_left(self, state: MessageState, translator: Translator) -> None:
        text = translator.text
        icon = IconView(self.appearance, Icon.CHECK, self.appearance.metrics.mm(20), Tone.GOOD)
        self.body.addWidget(icon, 0, CENTER)
        received = translate("kiosk.case", "We have received it")
        title = text(received if state.is_case else translate("kiosk.message", "We have your message"))
        self.heading = PlainText(self.appearance, title, TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        if state.due is not None:
            answer = translate("kiosk.message", "You get an answer by: {day}", day=state.due)
            self.body.addWidget(
                PlainText(self.appearance, text(answer), TextRole.TITLE, Tone.QUIET, CENTER, bold=False)
            )
        if state.to_bring:
            bring = translate("kiosk.message", "Please bring to a counter: {papers}", papers=Listing(state.to_bring))
            self.body.addWidget(PlainText(self.appearance, text(bring), TextRole.TITLE, align=CENTER))
        advice = FOLLOWED if state.follow_offered else ASKED
        failed = state.paper is SlipState.FAILED
        self.code = add_code(self, translator, LABEL, state.code, advice, no_paper=failed)
        self.paper, self.again = add_paper(self, translator, self.print_again.emit)
        # "Send" was at the foot of the page before: a second tap there must not close this one.
        self.foot.addWidget(self._main(text(translate("kiosk.ticket", "Finish")), self.finish))

    def _main(self, text: str, pressed: SignalInstance) -> ActionButton:
        button = ActionButton(self.appearance, text, ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        button.activated.connect(pressed)
        return button


LABEL = translate("kiosk.message", "Your follow-up code")
GO_ON: Text = translate("kiosk.number", "Continue")
ONLY_CALL = translate("kiosk.message", "No words: please call me back")
SEND = translate("kiosk.message", "Send: please call me on this number")
SEND_WITHOUT = translate("kiosk.message", "Send without a number")
FOLLOWED = translate("kiosk.message", "With this code you find the answer here: touch “Follow my request”.")
ASKED = translate("kiosk.message", "With this code staff find your message at any counter.")
