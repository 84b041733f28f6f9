"""How far a request is: one sentence, what staff wrote, and when the answer is due."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.case.state import RequestFact, RequestState
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.rules.public import PublicPhase
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_private
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import Panel

ICON_MM = 12
TICKET = translate("kiosk.case", "Take a ticket for a counter")
MESSAGE = translate("kiosk.message", "Leave a message")
BOOK = translate("kiosk.book", "Book an appointment")
ICONS = {
    PublicPhase.RECEIVED: (Icon.DOCUMENT, Tone.ACCENT),
    PublicPhase.WORKING: (Icon.CLOCK, Tone.ACCENT),
    PublicPhase.ASKED: (Icon.WARNING, Tone.CAUTION),
    PublicPhase.DECIDED: (Icon.CHECK, Tone.GOOD),
    PublicPhase.TOLD: (Icon.CHECK, Tone.GOOD),
    PublicPhase.NOT_REACHED: (Icon.CHECK, Tone.GOOD),
    PublicPhase.WITHDRAWN: (Icon.CROSS, Tone.QUIET),
    PublicPhase.MERGED: (Icon.TRANSFER, Tone.ACCENT),
}


class RequestScreen(KioskPage):
    """Signals: `finish`, `take_ticket`, `message_wanted`, `book_wanted`."""

    finish = Signal()
    take_ticket = Signal()
    message_wanted = Signal()
    book_wanted = Signal()

    def outline(self, state: RequestState) -> Hashable:
        """Return what decides which widgets there are: everything, for a request is only looked at."""
        return state

    def shares(self, state: RequestState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the facts are at the side."""
        return (11, 9)

    def build(self, state: RequestState, translator: Translator) -> None:
        """Say how far the request is."""
        text = translator.text
        about = translator.language.comma.join((text(state.kind), isolated(state.number)))
        self.title(text(translate("kiosk.case", "Your request")), about)
        self.body.addWidget(self._news(state, translator))
        facts = Panel(self.appearance)
        for fact in state.facts:
            facts.add(self._fact(fact, translator))
        self.side.addWidget(facts)
        if state.contact.texts:
            self.side.addWidget(PlainText(self.appearance, text(state.contact), TextRole.BODY, Tone.QUIET))
        self.body.addStretch(1)
        buttons = []
        for offered, words, icon, wanted in (
            (state.ticket_offered, TICKET, Icon.TICKET, self.take_ticket),
            (state.book_offered, BOOK, Icon.CALENDAR, self.book_wanted),
            (state.message_offered, MESSAGE, Icon.PHONE, self.message_wanted),
        ):
            if offered:
                button = ActionButton(self.appearance, text(words), icon=icon)
                button.activated.connect(wanted)
                buttons.append(button)
        others = QVBoxLayout()
        others.setSpacing(self.appearance.metrics.gap)
        # At most two side by side, so that their words stay in one line; of three, the first one is alone.
        in_one = 1 if self.large else 2
        alone = len(buttons) % in_one
        for first in (*range(alone), *range(alone, len(buttons), in_one)):
            line = QHBoxLayout()
            line.setSpacing(self.appearance.metrics.gap)
            for button in buttons[first : first + (1 if first < alone else in_one)]:
                line.addWidget(button, 1)
            others.addLayout(line)
        # With the largest letters they come after the news, which must be seen first.
        (self.side if self.crowded else self.foot).addLayout(others)
        done = ActionButton(
            self.appearance,
            text(translate("kiosk.case", "I have read it")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        done.activated.connect(self.finish)
        self.foot.addWidget(done)

    def _news(self, state: RequestState, translator: Translator) -> Panel:
        text, (icon, tone) = translator.text, ICONS[state.phase]
        panel = Panel(self.appearance, soft=True)
        line = QHBoxLayout()
        line.setSpacing(self.unit * 2)
        mark = IconView(self.appearance, icon, self.appearance.metrics.mm(ICON_MM), tone)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(self.unit)
        self.headline = PlainText(self.appearance, text(state.headline), TextRole.TITLE, bold=True)
        said.addWidget(self.headline)
        if state.words:
            words = PlainText(self.appearance, isolated(state.words), TextRole.BODY)
            mark_private(words)
            said.addWidget(words)
        said.addWidget(PlainText(self.appearance, text(state.advice), TextRole.BODY, Tone.QUIET))
        line.addLayout(said, 1)
        panel.add(line)
        return panel

    def _fact(self, fact: RequestFact, translator: Translator) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(0)
        name, value = translator.text(fact.name), translator.text(fact.value)
        told.addWidget(PlainText(self.appearance, name, TextRole.CAPTION, Tone.QUIET))
        known = PlainText(self.appearance, value, TextRole.BODY, bold=True)
        if fact.private:
            mark_private(known)
        told.addWidget(known)
        return told
