"""The number, as large as the screen allows, and what happens next."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.page.screen import PageView
from kiosk.ticket.state import SlipState, TicketPageState
from shared.platform.i18n.text import Showable, capitalised, translate
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.rules.wait_figures import EXPECTED_WAIT, PEOPLE_AHEAD
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel
from shared.ui.widgets.tiles import StatTile

CENTER = Qt.AlignmentFlag.AlignHCenter
#: Height of the number's letters at most, upright and wide.
NUMBER_MM = 62.0
NUMBER_MM_WIDE = 56.0
LEAST_NUMBER_MM = 34.0
NUMBER_STEP_MM = 2.0


class TicketScreen(PageView):
    """Signals: `finish`, `print_again`."""

    finish = Signal()
    print_again = Signal()
    again: ActionButton
    number: TicketNumber

    def outline(self, state: TicketPageState) -> Hashable:
        """Return what decides which widgets there are."""
        fixed = (state.number, state.services, state.people_ahead, state.wait, state.came_back, state.priority)
        return fixed, state.missed_minutes, state.paper is SlipState.FAILED

    def shares(self, state: TicketPageState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (11, 9)

    def build(self, state: TicketPageState, translator: Translator) -> None:
        """Make number, figures, advice and buttons."""
        self._add_number(state, translator)
        self._add_advice(state, translator)
        self.side.addStretch(1)
        finish = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.ticket", "Finish")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        finish.activated.connect(self.finish)
        self.again = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.ticket", "Print again")),
            icon=Icon.PRINTER,
            main=True,
        )
        self.again.activated.connect(self.print_again)
        # "Finish" is not where "take a ticket" was touched: another tap there would close the page unread.
        lowest = self.wide and not self.low and not self.large
        buttons = (self.again, finish) if lowest else (finish, self.again)
        for button in buttons:
            self.foot.addWidget(button)

    def fill(self, state: TicketPageState, translator: Translator) -> None:
        """Say what became of the paper."""
        self.again.setEnabled(state.can_print_again)
        notices: dict[SlipState, Showable | None] = {
            SlipState.NONE: None,
            SlipState.PRINTED: None,
            SlipState.PRINTING: translate("kiosk.ticket", "Your ticket is being printed."),
            SlipState.SENT: translate("kiosk.ticket", "If no paper comes out, remember your number or print it again."),
            SlipState.FAILED: None,
        }
        self.say(notices[state.paper], MessageKind.INFO)

    def _add_number(self, state: TicketPageState, translator: Translator) -> None:
        lead = translate("kiosk.ticket", "Your number")
        if state.came_back:
            lead = translate("kiosk.ticket", "You are waiting again with your number")
        if self.wide:
            self.body.addStretch(1)
        self.body.addWidget(
            PlainText(self.appearance, translator.text(lead), TextRole.TITLE, Tone.QUIET, CENTER, bold=False)
        )
        names = "\n".join(translator.text(name) for name in state.services)
        self.body.addWidget(PlainText(self.appearance, names, TextRole.TITLE, align=CENTER, bold=True))
        local = self.translators.local_number(state.number, translator.language)
        self.number = TicketNumber(self.appearance, state.number, max_px=self._number_px(LEAST_NUMBER_MM))
        self.scroll_body.fit = self._fit_number
        self.body.addWidget(self.number)
        if local:
            self.body.addWidget(PlainText(self.appearance, local, TextRole.DISPLAY, Tone.QUIET, CENTER, bold=False))
        if self.wide:
            self.body.addStretch(1)

    def _number_px(self, capital_mm: float) -> int:
        return self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(capital_mm))

    def _fit_number(self) -> None:
        """Make the number as large as the words around it allow; larger words never make it smaller, they scroll."""
        height = NUMBER_MM_WIDE if self.wide else NUMBER_MM
        self.number.set_max_px(self._number_px(height))
        while not self.large and self.scroll_body.overflows() and height > LEAST_NUMBER_MM:
            height -= NUMBER_STEP_MM
            self.number.set_max_px(self._number_px(height))

    def _add_advice(self, state: TicketPageState, translator: Translator) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(self.appearance.metrics.gap)
        ahead = translator.number(state.people_ahead)
        figures.addWidget(StatTile(self.appearance, translator.text(PEOPLE_AHEAD), ahead), 1)
        wait = capitalised(translator.text(state.wait))
        figures.addWidget(StatTile(self.appearance, translator.text(EXPECTED_WAIT), wait), 1)
        self.side.addLayout(figures)
        self.side.addWidget(self._next(state, translator))
        if not state.came_back:
            lead = translator.text(translate("kiosk.ticket", "Missed your number?"))
            place = self.body if self.wide else self.side
            place.addWidget(self._panel(lead, translator.text(_missed(state.missed_minutes))))

    def _next(self, state: TicketPageState, translator: Translator) -> QWidget:
        if state.paper is SlipState.FAILED:
            # In the place of "take your ticket", because that is where people look.
            advice = translate(
                "kiosk.ticket",
                "Please note your number or take a photo of it. Staff have been told, and your place in the queue "
                "is safe.",
            )
            return self._not_printed(
                translator.text(translate("kiosk.ticket", "The paper did not come out.")), translator.text(advice)
            )
        advice = translate(
            "kiosk.ticket", "Please sit down. Your number and the counter will be shown on the board, with a chime."
        )
        lead = translate("kiosk.ticket", "Your place is kept.")
        if not state.came_back:
            lead = translate("kiosk.ticket", "Please take your ticket.")
        panel = self._panel(translator.text(lead), translator.text(advice), soft=True)
        if state.priority is not None:
            first = translator.text(translate("kiosk.ticket", "Priority: {reason}", reason=state.priority))
            panel.add(PlainText(self.appearance, first, TextRole.BODY, bold=True))
            if state.proof is not None and state.proof.texts:
                panel.add(PlainText(self.appearance, translator.text(state.proof), TextRole.BODY))
        return panel

    def _not_printed(self, lead: str, text: str) -> QWidget:
        bar = MessageBar(self.appearance)
        bar.show_message(f"{lead} {text}", MessageKind.CAUTION)
        return bar

    def _panel(self, lead: str, text: str, soft: bool = False) -> Panel:
        panel = Panel(self.appearance, soft=soft)
        panel.body.setSpacing(self.unit // 4)
        panel.add(PlainText(self.appearance, lead, TextRole.BODY, bold=True))
        panel.add(PlainText(self.appearance, text, TextRole.BODY))
        return panel


def _missed(minutes: int) -> Showable:
    if minutes <= 0:
        return translate("kiosk.ticket", "Please speak to any member of staff.")
    return translate(
        "kiosk.ticket",
        "Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.",
        n=minutes,
    )
