"""The page on which staff type the exit code, and then close the kiosk."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.digit_pad import digit_pad, place_keypad, typed_digit
from kiosk.staff_exit.state import ExitState
from shared.office.settings.model.exit_code import LONGEST_CODE
from shared.platform.i18n.text import left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel

_DOT = "●"


class ExitScreen(KioskPage):
    """Signals: `pressed` (a digit), `erased`, `cleared`, `go_on`, `back`, `leave`. It shows nothing about anybody."""

    pressed = Signal(str)
    erased = Signal()
    cleared = Signal()
    go_on = Signal()
    back = Signal()
    leave = Signal()

    def outline(self, state: ExitState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.open

    def shares(self, state: ExitState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return None if state.open else (11, 9)

    def writes_into(self) -> QWidget:
        """Return the page itself: digits of a keyboard need no field."""
        return self

    def build(self, state: ExitState, translator: Translator) -> None:
        """Make the keypad, or the two buttons."""
        text = translator.text
        back = ActionButton(
            self.appearance, text(translate("kiosk.staff_exit", "Back to the kiosk")), role=TextRole.TITLE, main=True
        )
        back.activated.connect(self.back)
        if state.open:
            self.title(text(translate("kiosk.staff_exit", "Close the kiosk?")))
            hint = translate(
                "kiosk.staff_exit",
                "The program ends. Without a touch, the kiosk goes on after 2 minutes.",
            )
            self.body.addWidget(PlainText(self.appearance, text(hint), TextRole.TITLE, bold=False))
            self.body.addStretch(1)
            name = translate("kiosk.staff_exit", "Close the kiosk")
            close = ActionButton(self.appearance, text(name), ButtonKind.DANGER, role=TextRole.TITLE, main=True)
            close.activated.connect(self.leave)
            self.foot.addWidget(close)
            self.foot.addWidget(back)
            return
        self.title(text(translate("kiosk.staff_exit", "Exit code")), text(_FOR_STAFF))
        self.display = Panel(self.appearance)
        self.dots = PlainText(self.appearance, _DOT * LONGEST_CODE, TextRole.TITLE, align=Qt.AlignmentFlag.AlignHCenter)
        # As large as the longest code: the keys must not move while it is typed.
        self.dots.setMinimumSize(self.dots.sizeHint())
        self.display.add(self.dots)
        pad = digit_pad(self, translator)
        pad.digit.connect(self.pressed)
        pad.erased.connect(self.erased)
        pad.cleared.connect(self.cleared)
        place_keypad(self, pad, self.display)
        self.continue_button = ActionButton(
            self.appearance,
            text(translate("kiosk.number", "Continue")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        self.continue_button.activated.connect(self.go_on)
        self.foot.addWidget(back)
        self.foot.addWidget(self.continue_button)

    def fill(self, state: ExitState, translator: Translator) -> None:
        """Show how many digits are there, never which."""
        if state.open:
            self.say(None)
            return
        self.dots.setText(left_to_right(_DOT * state.typed))
        self.dots.setAccessibleName(
            translator.text(translate("kiosk.staff_exit", "Digits typed: {number}", number=state.typed))
        )
        self.continue_button.setEnabled(state.ready)
        self.say(state.problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of any script from a keyboard, and Enter at their end."""
        if digit := typed_digit(event):
            self.pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on.emit()
        else:
            super().keyPressEvent(event)


_FOR_STAFF = translate("kiosk.staff_exit", "For staff. This page closes by itself.")
