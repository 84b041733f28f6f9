"""The number, as large as the screen allows, and what happens next."""

from collections.abc import Hashable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.ticket.state import SlipState, TicketPageState
from shared.platform.i18n.text import LocalText, Showable, capitalised, translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.rules.wait_figures import PEOPLE_AHEAD, named_wait
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
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
LEAST_NUMBER_MM = 30.0
NUMBER_STEP_MM = 2.0
#: What is said of the paper beside the button that prints it again.
PAPER: dict[SlipState, Showable] = {
    SlipState.PRINTING: translate("kiosk.ticket", "Your ticket is being printed."),
    SlipState.PRINTED: translate("kiosk.ticket", "Your ticket has been printed."),
    SlipState.SENT: translate("kiosk.ticket", "If no paper comes out, remember your number or print it again."),
}
WITHOUT_COPIES: dict[SlipState, Showable] = {
    SlipState.SENT: translate("kiosk.ticket", "If no paper comes out, remember your number."),
}
NO_PAPER = (
    translate("kiosk.ticket", "The paper did not come out."),
    translate(
        "kiosk.ticket",
        "Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.",
    ),
)

#: What it is about, the advice, and its letters.
Advice = tuple[Showable, Showable, TextRole]


class TicketScreen(KioskPage):
    """Signals: `finish`, `print_again`."""

    finish = Signal()
    print_again = Signal()
    again: ActionButton
    number: TicketNumber
    _summary: str = ""
    _paper: QStackedWidget
    _said: dict[SlipState, PlainText]

    def outline(self, state: TicketPageState) -> Hashable:
        """Return what decides which widgets there are."""
        fixed = (state.number, state.services, state.people_ahead, state.wait, state.came_back, state.priority)
        offered = (state.missed_minutes, state.copies_offered, state.chimes, state.arrival)
        return fixed, offered, state.paper is SlipState.FAILED

    def shares(self, state: TicketPageState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (11, 9)

    def build(self, state: TicketPageState, translator: Translator) -> None:
        """Make number, figures, advice and buttons."""
        for column in (self.body, self.side):
            column.setSpacing(self.unit)
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
        printing = self._printing(state, translator)
        # "Finish" is not where "take a ticket" was touched: another tap there would close the page unread.
        if self.wide and not self.low and not self.large:
            self.foot.addLayout(printing)
            self.foot.addWidget(finish)
        else:
            self.foot.addWidget(finish)
            self.foot.addLayout(printing)

    def announcement(self) -> str:
        """Say the number, and what a visitor looks for first."""
        return self._summary

    def fill(self, state: TicketPageState, translator: Translator) -> None:
        """Say what became of the paper."""
        self.again.setEnabled(state.can_print_again)
        said = self._said.get(state.paper)
        self._paper.setVisible(said is not None)
        if said is not None:
            self._paper.setCurrentWidget(said)

    def _printing(self, state: TicketPageState, translator: Translator) -> QBoxLayout:
        """Return what is known of the paper, with the button that prints it again: no sentence moves the others."""
        self.again = ActionButton(
            self.appearance, translator.text(translate("kiosk.ticket", "Print again")), icon=Icon.PRINTER, main=True
        )
        self.again.activated.connect(self.print_again)
        if not state.copies_offered:
            self.again.hide()
        self._paper = QStackedWidget()
        self._said = {
            paper: PlainText(self.appearance, translator.text(words), TextRole.CAPTION)
            for paper, words in (PAPER if state.copies_offered else PAPER | WITHOUT_COPIES).items()
        }
        for sentence in self._said.values():
            self._paper.addWidget(sentence)
        row = QVBoxLayout() if self.large else QHBoxLayout()
        row.setSpacing(self.appearance.metrics.gap)
        row.addWidget(self._paper, 1)
        row.addWidget(self.again, 1)
        return row

    def _add_number(self, state: TicketPageState, translator: Translator) -> None:
        lead = translate("kiosk.ticket", "Your number")
        if state.came_back:
            lead = translate("kiosk.ticket", "You are waiting again with your number")
        if self.wide:
            self.body.addStretch(1)
        # The same number in the reader's digits is for the ear and the paper; what the board shows is the large one.
        local = self.translators.local_number(state.number, translator.language)
        names = "\n".join(translator.text(name) for name in state.services)
        figures = (
            ": ".join(translator.text(part) for part in named_wait(state.wait)),
            f"{translator.text(PEOPLE_AHEAD)}: {translator.number(state.people_ahead)}",
        )
        self.setAccessibleName(without_direction_controls(f"{translator.text(lead)} {state.number}"))
        self._summary = ". ".join((self.accessibleName(), *names.splitlines(), *figures))
        above = QVBoxLayout()
        above.setSpacing(self.unit // 2)
        for words, bold in ((f"{translator.text(lead)} {local}".rstrip(), False), (names, True)):
            tone = Tone.INK if bold else Tone.QUIET
            line = PlainText(self.appearance, words, TextRole.TITLE, tone, CENTER, bold=bold)
            if not bold:
                line.setAccessibleName(translator.text(lead))
            above.addWidget(line)
        self.body.addLayout(above)
        self.number = TicketNumber(self.appearance, state.number, max_px=self._number_px(LEAST_NUMBER_MM))
        self.scroll_body.fit = self._fit_number
        self.body.addWidget(self.number)
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
        ahead, (name, wait) = translator.number(state.people_ahead), named_wait(state.wait)
        for label, value, share in ((PEOPLE_AHEAD, ahead, 3), (name, capitalised(translator.text(wait)), 4)):
            figures.addWidget(StatTile(self.appearance, translator.text(label), value), share)
        self.side.addLayout(figures)
        more, failed = list(_more(state)), state.paper is SlipState.FAILED
        if failed:
            # In the place of "take your ticket", because that is where people look.
            bar = MessageBar(self.appearance)
            bar.show_message(" ".join(translator.text(words) for words in NO_PAPER), MessageKind.CAUTION)
            self.side.addWidget(bar)
        elif self.wide:
            self.side.addWidget(self._panel([_next(state)], translator, soft=True))
        else:
            more.insert(0, _next(state))
        if more:
            panel = self._panel(more, translator, soft=not (self.wide or failed))
            (self.body if self.wide else self.side).addWidget(panel)

    def _panel(self, advice: Sequence[Advice], translator: Translator, soft: bool) -> Panel:
        """Return a card with one piece of advice below the other."""
        panel = Panel(self.appearance, soft=soft)
        panel.body.setSpacing(self.unit // 4)
        for index, (lead, text, role) in enumerate(advice):
            if index:
                panel.body.addSpacing(self.unit // 2)
            panel.add(PlainText(self.appearance, translator.text(lead), TextRole.BODY, bold=True))
            if words := translator.text(text):
                panel.add(PlainText(self.appearance, words, role))
        return panel


def _next(state: TicketPageState) -> Advice:
    lead = translate("kiosk.ticket", "Your place is kept.")
    if not state.came_back:
        lead = translate("kiosk.ticket", "Please take your ticket.")
    text = translate("kiosk.ticket", "Please sit down. Your number and the counter will be shown on the board.")
    if state.chimes:
        text = translate(
            "kiosk.ticket", "Please sit down. Your number and the counter will be shown on the board, with a chime."
        )
    return lead, text, TextRole.BODY


def _more(state: TicketPageState) -> Iterator[Advice]:
    """Return what else the visitor should know."""
    if state.arrival:
        yield translate("kiosk.ticket", "Your appointment"), state.arrival, TextRole.BODY
    if state.priority is not None:
        lead = translate("kiosk.ticket", "Priority: {reason}", reason=state.priority)
        yield lead, state.proof or LocalText(()), TextRole.CAPTION
    if not state.came_back:
        yield translate("kiosk.ticket", "Missed your number?"), _missed(state.missed_minutes), TextRole.BODY


def _missed(minutes: int) -> Showable:
    if minutes <= 0:
        return translate("kiosk.ticket", "Please speak to any member of staff.")
    return translate(
        "kiosk.ticket",
        "Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.",
        n=minutes,
    )
