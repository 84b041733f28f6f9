"""The questions of booking as tiles, and one look at everything before the place is taken."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout

from kiosk.book.state import BookState
from kiosk.page.screen import TilePage
from kiosk.tile_grid import TileGrid
from kiosk.visit import Page
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.checklist import PaperLine
from shared.ui.widgets.labels import HairLine, IconView, PlainText
from shared.ui.widgets.panels import BusyLine, MessageKind, Panel

ICON_MM = 26
CENTER = Qt.AlignmentFlag.AlignHCenter
QUESTIONS: dict[Page, Text] = {
    Page.BOOK_SERVICE: translate("kiosk.book", "For which service would you like to come?"),
    Page.BOOK_DAY: translate("kiosk.book", "On which day would you like to come?"),
    Page.BOOK_TIME: translate("kiosk.book", "At what time would you like to come?"),
    Page.BOOK_CHECK: translate("kiosk.book", "Is everything right?"),
}
EARLIER = {
    Page.BOOK_SERVICE: translate("kiosk.book", "Previous services"),
    Page.BOOK_DAY: translate("kiosk.book", "Earlier days"),
    Page.BOOK_TIME: translate("kiosk.book", "Earlier times"),
}
LATER = {
    Page.BOOK_SERVICE: translate("kiosk.book", "More services"),
    Page.BOOK_DAY: translate("kiosk.book", "Later days"),
    Page.BOOK_TIME: translate("kiosk.book", "Later times"),
}
TAKE = translate("kiosk.book", "Book this appointment")
MOVE = translate("kiosk.book", "Move the appointment")
ADVICE = translate("kiosk.book", "Leave a message and we help you, or touch “{help}” and somebody comes.",
                   help=translate("kiosk.frame", "Ask for help"))  # fmt: skip
ADVICE_STAFF = translate("kiosk.book", "Touch “{help}” and somebody comes to you.",
                         help=translate("kiosk.frame", "Ask for help"))  # fmt: skip


class BookScreen(TilePage):
    """Signals: `chosen` (the key of an answer), `earlier`, `later`, `book`, `message_wanted`."""

    chosen = Signal(object)
    earlier = Signal()
    later = Signal()
    book = Signal()
    message_wanted = Signal()

    def outline(self, state: BookState) -> Hashable:
        """Return what decides which widgets there are."""
        answers = tuple((tile.key, tile.name, tile.hint, tile.icon) for tile in state.choices)
        paging = (state.earlier, state.later, bool(state.choices))
        chosen = (state.service, state.day, state.time, state.documents, state.instead)
        return state.page, answers, paging, state.nothing, chosen, state.message_offered

    def shares(self, state: BookState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the papers are beside day and time."""
        return (11, 9) if state.page is Page.BOOK_CHECK else None

    def build(self, state: BookState, translator: Translator) -> None:
        """Make the question, its answers, and the buttons below."""
        text = translator.text
        self.busy_line = BusyLine(self.appearance, text(translate("kiosk.card", "One moment, please.")))
        if state.page is Page.BOOK_CHECK:
            self._build_check(state, translator)
            return
        said = [text(each) for each in (state.service, state.day if state.page is Page.BOOK_TIME else None) if each]
        self.title(text(QUESTIONS[state.page]), translator.language.comma.join(said))
        if state.nothing is not None:
            self._build_nothing(state, translator)
            return
        grid: TileGrid = self.grid(state.choices, translator, self.room(), short=state.page is Page.BOOK_TIME)
        grid.chosen.connect(self.chosen)
        self.body.addWidget(grid)
        self.body.addStretch(1)
        self.foot.addWidget(self.busy_line)
        if state.earlier or state.later:
            turn = QHBoxLayout()
            turn.setSpacing(self.appearance.metrics.gap)
            for there, words, icon, pressed in (
                (state.earlier, EARLIER, Icon.BACK, self.earlier),
                (state.later, LATER, Icon.NEXT, self.later),
            ):
                # Both keep their place: a second touch must not meet the other one.
                button = self._button(text(words[state.page]), icon, pressed)
                button.setEnabled(there)
                turn.addWidget(button, 1)
            self.foot.addLayout(turn)

    def fill(self, state: BookState, translator: Translator) -> None:
        """Show what is under way and what went wrong."""
        if state.busy:
            self.busy_line.start()
        else:
            self.busy_line.stop()
        if state.page is Page.BOOK_CHECK:
            self.take.setEnabled(not state.busy)
        self.say(state.problem, MessageKind.CAUTION)

    def _build_check(self, state: BookState, translator: Translator) -> None:
        text = translator.text
        self.title(text(QUESTIONS[state.page]))
        panel = Panel(self.appearance, soft=True)
        lines: tuple[tuple[Showable | None, TextRole], ...] = (
            (state.service, TextRole.BODY), (state.day, TextRole.TITLE), (state.time, TextRole.DISPLAY),
        )  # fmt: skip
        for words, role in lines:
            if words is not None:
                panel.add(PlainText(self.appearance, text(words), role))
        if state.instead is not None:
            given_back = translate("kiosk.book", "Instead of: {time}", time=state.instead)
            panel.add(PlainText(self.appearance, text(given_back), TextRole.BODY, Tone.QUIET))
        self.body.addWidget(panel)
        if state.documents:
            bring = text(translate("kiosk.book", "Please bring"))
            self.side.addWidget(PlainText(self.appearance, bring, TextRole.BODY, Tone.QUIET))
            papers = Panel(self.appearance)
            papers.body.setSpacing(self.unit // 8)
            for index, name in enumerate(state.documents):
                if index:
                    papers.add(HairLine(self.appearance))
                papers.add(PaperLine(self.appearance, text(name)))
            self.side.addWidget(papers)
        self.body.addStretch(1)
        self.foot.addWidget(self.busy_line)
        words = text(TAKE if state.instead is None else MOVE)
        self.take = ActionButton(self.appearance, words, ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        # A screen reader says at the button what is booked with it.
        said = [text(each) for each, _ in lines if each is not None]
        self.take.setAccessibleDescription(translator.language.comma.join(said))
        self.take.activated.connect(self.book)
        self.foot.addWidget(self.take)

    def _build_nothing(self, state: BookState, translator: Translator) -> None:
        text = translator.text
        self.body.addStretch(1)
        icon = IconView(self.appearance, Icon.CALENDAR, self.appearance.metrics.mm(ICON_MM), Tone.ACCENT)
        self.body.addWidget(icon, 0, CENTER)
        panel = Panel(self.appearance, soft=True)
        panel.add(PlainText(self.appearance, text(state.nothing or ""), TextRole.TITLE, align=CENTER))
        advice = ADVICE if state.message_offered else ADVICE_STAFF
        panel.add(PlainText(self.appearance, text(advice), TextRole.BODY, align=CENTER))
        self.body.addWidget(panel)
        self.body.addStretch(2)
        if state.message_offered:
            words = text(translate("kiosk.message", "Leave a message"))
            self.foot.addWidget(self._button(words, Icon.MESSAGE, self.message_wanted))

    def _button(self, text: str, icon: Icon, pressed: SignalInstance) -> ActionButton:
        button = ActionButton(self.appearance, text, icon=icon)
        button.activated.connect(pressed)
        return button
