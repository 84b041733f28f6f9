"""A keypad for a code, such as the follow-up code; a scanner that types it, and Enter, do the same."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.code_entry.state import CodeState
from kiosk.digit_pad import digit_pad, own_digits, place_keypad, typed_digit
from shared.platform.codes import shown_code
from shared.platform.i18n.text import Text, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_typed
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import BusyLine, MessageKind, Panel

CODE_MM = 12
CENTER = Qt.AlignmentFlag.AlignHCenter


class CodeScreen(KioskPage):
    """Signals: `pressed` (a digit), `erased`, `cleared`, `go_on`, `other`. Each kind of code has its own words.

    `second`: what else can be done with the code.
    """

    asks: Text
    explains: Text
    looks: Text
    advises: Text
    digits: int
    second: Text | None = None

    pressed = Signal(str)
    erased = Signal()
    cleared = Signal()
    go_on = Signal()
    other = Signal()

    def outline(self, state: CodeState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.rests_until

    def shares(self, state: CodeState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return None if state.rests_until is not None else (11, 9)

    def writes_into(self) -> QWidget:
        """Return the page itself: a scanner types as soon as it is open, and nothing has a ring that nobody touched."""
        return self

    def build(self, state: CodeState, translator: Translator) -> None:
        """Make the place of the code, the keypad and the button."""
        if state.rests_until is not None:
            self._build_rest(state, translator)
            return
        text = translator.text
        self.title(text(self.asks), text(self.explains))
        display = Panel(self.appearance)
        px = self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(CODE_MM))
        self.code = TicketNumber(self.appearance, "", max_px=px)
        mark_typed(self.code, self.digits, private=True)
        self.local = own_digits(self, translator)
        for part in (self.code, self.local):
            display.add(part)
        pad = digit_pad(self, translator)
        pad.digit.connect(self.pressed)
        pad.erased.connect(self.erased)
        pad.cleared.connect(self.cleared)
        place_keypad(self, pad, display)
        self.busy_line = BusyLine(self.appearance, text(self.looks))
        self.foot.addWidget(self.busy_line)
        self.continue_button = ActionButton(
            self.appearance,
            text(translate("kiosk.number", "Continue")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        self.continue_button.activated.connect(self.go_on)
        self.other_button = ActionButton(self.appearance, text(self.second or ""))
        self.other_button.activated.connect(self.other)
        self.other_button.setVisible(self.second is not None)
        # Beside the page, the largest letters leave room for the code and one button.
        (self.body if self.wide and self.crowded else self.foot).addWidget(self.other_button)
        self.foot.addWidget(self.continue_button)

    def fill(self, state: CodeState, translator: Translator) -> None:
        """Show what is typed."""
        if state.rests_until is not None:
            self.say(None)
            return
        shown = shown_code(state.typed.ljust(self.digits, "–"))
        self.code.set_number(shown)
        self.code.setAccessibleName(shown_code(state.typed))
        # Its groups in the order of the slip, although the sentence around them runs from right to left.
        self.local.setText(left_to_right(translator.digits(shown_code(state.typed))))
        self.continue_button.setEnabled(state.ready)
        self.other_button.setEnabled(state.ready)
        if state.busy:
            self.busy_line.start()
        else:
            self.busy_line.stop()
        self.say(state.problem or state.news, MessageKind.CAUTION if state.problem else MessageKind.INFO)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of any script from a keyboard, a keypad with bumps or a scanner, and Enter at their end."""
        if digit := typed_digit(event):
            self.pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on.emit()
        else:
            super().keyPressEvent(event)

    def _build_rest(self, state: CodeState, translator: Translator) -> None:
        text = translator.text
        self.body.addStretch(1)
        clock = IconView(self.appearance, Icon.CLOCK, self.appearance.metrics.mm(26), Tone.ACCENT)
        self.body.addWidget(clock, 0, CENTER)
        title = translate("kiosk.follow", "Too many codes were wrong")
        self.heading = PlainText(self.appearance, text(title), TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        panel = Panel(self.appearance, soft=True)
        when = translate("kiosk.follow", "You can type a code here again at {time}.", time=state.rests_until or "")
        panel.add(PlainText(self.appearance, text(when), TextRole.TITLE, align=CENTER))
        self.body.addWidget(panel)
        self.body.addWidget(PlainText(self.appearance, text(self.advises), TextRole.BODY, Tone.QUIET, CENTER))
        self.body.addStretch(2)
