"""A keypad for the number of a ticket."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.digit_pad import digit_pad, own_digits, place_keypad, typed_digit
from kiosk.number.state import NumberState
from kiosk.visit import Errand
from shared.platform.forms.plain_text import normalise_number
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_typed
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import BusyLine, MessageKind, Panel

NUMBER_MM = 16


class NumberScreen(KioskPage):
    """Signals: `pressed` (a letter or digit), `erased`, `cleared`, `go_on`."""

    pressed = Signal(str)
    erased = Signal()
    cleared = Signal()
    go_on = Signal()

    def outline(self, state: NumberState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.errand, state.letters

    def shares(self, state: NumberState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (11, 9)

    def build(self, state: NumberState, translator: Translator) -> None:
        """Make the place of the number, the keypad and the button."""
        if state.errand is Errand.MISSED:
            title = translate("kiosk.number", "Which number did you miss?")
            hint = translate("kiosk.number", "It is on your ticket: one letter and three digits.")
        else:
            title = translate("kiosk.number", "Which number did you have?")
            hint = translate("kiosk.number", "Your visit can be rated once, today.")
        self.title(translator.text(title), translator.text(hint))
        display = self._display(translator)
        pad = digit_pad(self, translator, state.letters)
        pad.digit.connect(self.pressed)
        pad.erased.connect(self.erased)
        pad.cleared.connect(self.cleared)
        place_keypad(self, pad, display)
        self.busy_line = BusyLine(
            self.appearance, translator.text(translate("kiosk.number", "Looking for your number."))
        )
        self.foot.addWidget(self.busy_line)
        text = translate("kiosk.number", "Continue")
        self.continue_button = ActionButton(
            self.appearance, translator.text(text), ButtonKind.PRIMARY, main=True, role=TextRole.TITLE
        )
        self.continue_button.activated.connect(self.go_on)
        self.foot.addWidget(self.continue_button)

    def fill(self, state: NumberState, translator: Translator) -> None:
        """Show what is typed."""
        self.typed.set_number(state.typed or "–")
        self.typed.setAccessibleName(state.typed)
        local = self.translators.local_number(state.typed, translator.language)
        self.local.setText(local)
        self.continue_button.setEnabled(state.ready)
        if state.busy:
            self.busy_line.start()
        else:
            self.busy_line.stop()
        self.say(state.problem, MessageKind.CAUTION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters and digits from a real keyboard or a keypad with bumps, in any digits."""
        typed = normalise_number(event.text()) if event.text().isalpha() else typed_digit(event)
        if typed:
            self.pressed.emit(typed)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    def _display(self, translator: Translator) -> Panel:
        panel = Panel(self.appearance)
        if not (self.wide and self.crowded):
            label = translator.text(translate("kiosk.number", "Your number"))
            panel.add(PlainText(self.appearance, label, TextRole.CAPTION, Tone.QUIET, Qt.AlignmentFlag.AlignHCenter))
        px = self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(NUMBER_MM))
        self.typed = TicketNumber(self.appearance, "–", max_px=px)
        mark_typed(self.typed, private=False)
        panel.add(self.typed)
        self.local = own_digits(self, translator)
        panel.add(self.local)
        return panel
