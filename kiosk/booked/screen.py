"""Day, time and code of the appointment, as large as the screen allows, and what became of the paper."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal

from kiosk.booked.state import BookedState
from kiosk.page.paper_texts import NO_PAPER, PAPER
from kiosk.ticket.state import SlipState
from shared.platform.codes import shown_code
from shared.platform.i18n.text import left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import Panel

CODE_MM = 18
CENTER = Qt.AlignmentFlag.AlignHCenter
AT_KIOSK = translate("slip", "Enter this code at the kiosk when you come. You then get a ticket and wait less.")
BOOKED = translate("kiosk.booked", "Your appointment is booked")
MOVED = translate("kiosk.booked", "Your appointment is moved")
AT_COUNTER = translate("kiosk.booked", "Show this code at any counter when you come.")


class BookedScreen(KioskPage):
    """Signals: `print_again`, `finish`."""

    print_again = Signal()
    finish = Signal()

    def outline(self, state: BookedState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.service, state.day, state.time, state.code, state.paper is SlipState.FAILED, state.check_in_offered

    def shares(self, state: BookedState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (11, 9)

    def build(self, state: BookedState, translator: Translator) -> None:
        """Show when to come, and with which code."""
        text = translator.text
        title = text(MOVED if state.moved else BOOKED)
        self.heading = PlainText(self.appearance, title, TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        service = PlainText(self.appearance, text(state.service), TextRole.BODY, Tone.QUIET, CENTER)
        self.body.addWidget(service)
        when = translate("kiosk.case", "{day}, {time}", day=state.day, time=state.time)
        self.body.addWidget(PlainText(self.appearance, text(when), TextRole.TITLE, align=CENTER))
        panel = Panel(self.appearance, soft=True)
        label = text(translate("slip", "Your code"))
        panel.add(PlainText(self.appearance, label, TextRole.BODY, Tone.QUIET, CENTER))
        px = self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(CODE_MM))
        self.code = TicketNumber(self.appearance, shown_code(state.code), max_px=px)
        panel.add(self.code)
        if translator.right_to_left:
            local = left_to_right(translator.digits(shown_code(state.code)))
            panel.add(PlainText(self.appearance, local, TextRole.TITLE, Tone.QUIET, CENTER, bold=False))
        if state.paper is SlipState.FAILED and self.crowded:
            # Further down it would be out of sight, and the code is all that is left.
            panel.add(PlainText(self.appearance, text(NO_PAPER), TextRole.BODY, Tone.CAUTION, CENTER, bold=True))
        advice = text(AT_KIOSK if state.check_in_offered else AT_COUNTER)
        panel.add(PlainText(self.appearance, advice, TextRole.BODY, align=CENTER))
        self.body.addWidget(panel)
        self.body.addStretch(1)
        if state.paper is SlipState.FAILED and not self.crowded:
            self.side.addWidget(PlainText(self.appearance, text(NO_PAPER), TextRole.BODY, Tone.CAUTION, bold=True))
        self.paper = PlainText(self.appearance, "", TextRole.CAPTION)
        words = text(translate("kiosk.ticket", "Print again"))
        self.again = ActionButton(self.appearance, words, icon=Icon.PRINTER, main=True)
        self.again.activated.connect(self.print_again)
        for part in (self.paper, self.again):
            self.side.addWidget(part)
        words = text(translate("kiosk.ticket", "Finish"))
        done = ActionButton(self.appearance, words, ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        done.activated.connect(self.finish)
        self.foot.addWidget(done)

    def fill(self, state: BookedState, translator: Translator) -> None:
        """Show what became of the paper."""
        self.paper.setText(translator.text(PAPER.get(state.paper, "")))
        self.again.setEnabled(state.can_print_again)
