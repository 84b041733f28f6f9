"""Day, time and code of the appointment, as large as the screen allows, and what became of the paper."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from kiosk.booked.state import BookedState
from kiosk.page.code_panel import CENTER, add_code, add_paper
from kiosk.page.paper_texts import PAPER
from kiosk.ticket.state import SlipState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText

LABEL = translate("slip", "Your code")
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
        advice = AT_KIOSK if state.check_in_offered else AT_COUNTER
        failed = state.paper is SlipState.FAILED
        self.code = add_code(self, translator, LABEL, state.code, advice, no_paper=failed)
        self.paper, self.again = add_paper(self, translator, self.print_again.emit)
        words = text(translate("kiosk.ticket", "Finish"))
        done = ActionButton(self.appearance, words, ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        done.activated.connect(self.finish)
        self.foot.addWidget(done)

    def fill(self, state: BookedState, translator: Translator) -> None:
        """Show what became of the paper."""
        self.paper.setText(translator.text(PAPER.get(state.paper, "")))
        self.again.setEnabled(state.can_print_again)
