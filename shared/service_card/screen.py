"""The card of a service: checklist, wait, time and fee, steps, and the one button that takes a ticket."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from shared.platform.i18n.text import Listing, Showable, capitalised, translate
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.rules.wait_figures import named_wait
from shared.service_card.state import Busy, CardState
from shared.service_card.steps import StepLine
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import LARGE_MM, KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.checklist import PaperLine
from shared.ui.widgets.labels import HairLine, PlainText
from shared.ui.widgets.panels import BusyLine, Panel
from shared.ui.widgets.tiles import StatTile

#: More steps than this are shown one below the other.
MOST_SIDE_BY_SIDE = 3
BOOK = translate("kiosk.book", "Book for another day")
TRAILING = Qt.AlignmentFlag.AlignTrailing


class CardScreen(KioskPage):
    """Signals: `take`, `print_list`, `add_another`, `ask_priority`, `message_wanted`, `book_wanted`, `steps_wanted`."""

    take = Signal()
    print_list = Signal()
    add_another = Signal()
    ask_priority = Signal()
    message_wanted = Signal()
    book_wanted = Signal()
    steps_wanted = Signal()
    show_wait: Callable[[str, str], None]
    buttons: tuple[ActionButton, ...]

    def outline(self, state: CardState) -> Hashable:
        """Return what decides which widgets there are."""
        card = (state.name, state.hint, state.documents, state.at_counter, state.fee, state.steps)
        return (
            card,
            state.together,
            state.can_add,
            state.list_offered,
            state.priorities_offered,
            state.priority,
            state.refusal,
            state.warning,
            state.message_offered,
            state.book_offered,
            state.steps_offered,
            state.announcement,
        )

    def shares(self, state: CardState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (1, 1) if self.low or state.together else (11, 9)

    def build(self, state: CardState, translator: Translator) -> None:
        """Make the card and the buttons below it."""
        hint = translator.text(translate("kiosk.card", "You do not need any documents for this."))
        if state.documents:
            hint = translator.text(translate("kiosk.card", "Do you have everything with you?"))
        together = self._together(state, translator)
        # A wide screen has no room for two lines below the name.
        self.title(translator.text(state.name), together if together and self.wide else hint)
        if together and not self.wide:
            self.head.addWidget(PlainText(self.appearance, together, TextRole.BODY, bold=True))
        self._add_papers(state, translator)
        self._add_announcement(state, translator)
        self._add_figures(state, translator)
        made: list[ActionButton] = []
        self._add_steps(state, translator, made)
        self.busy_line = BusyLine(self.appearance, translator.text(translate("kiosk.card", "One moment, please.")))
        self.foot.addWidget(self.busy_line)
        self._add_taking(state, translator, made)
        others = self._others(state, translator, made)
        at_side = self.side is not self.body
        # Where there is little room these come last: when the card is long, they are what is further down.
        self.body.addStretch(1)
        (self.foot if at_side and not self.low else self.body).addLayout(others)
        if at_side:
            self.side.addStretch(1)
        self.buttons = tuple(made)

    def fill(self, state: CardState, translator: Translator) -> None:
        """Show the wait now, and what is under way."""
        name, wait = named_wait(state.wait)
        self.show_wait(translator.text(name), capitalised(translator.text(wait)))
        for button in self.buttons:
            button.setEnabled(state.busy is Busy.NOTHING)
        if state.busy is Busy.NOTHING:
            self.busy_line.stop()
        else:
            self.busy_line.start()
        self.say(state.notice)

    def _together(self, state: CardState, translator: Translator) -> str:
        if not state.together:
            return ""
        services = Listing(state.together)
        return translator.text(translate("kiosk.card", "On the same ticket: {services}", services=services))

    def _add_papers(self, state: CardState, translator: Translator) -> None:
        if state.documents:
            panel = Panel(self.appearance)
            panel.body.setSpacing(self.unit // 8)
            for index, (name, hint) in enumerate(state.documents):
                if index:
                    panel.add(HairLine(self.appearance))
                panel.add(PaperLine(self.appearance, translator.text(name), translator.text(hint)))
            self.body.addWidget(panel)

    def _add_announcement(self, state: CardState, translator: Translator) -> None:
        if state.announcement is not None:
            panel = Panel(self.appearance, soft=True)
            panel.add(PlainText(self.appearance, translator.text(state.announcement), TextRole.BODY))
            self.body.addWidget(panel)

    def _add_figures(self, state: CardState, translator: Translator) -> None:
        figures: tuple[tuple[Showable, Showable], ...] = (
            named_wait(state.wait),
            (translate("kiosk.card", "At the counter"), state.at_counter),
            (translate("kiosk.card", "Fee"), state.fee),
        )
        shown = [(translator.text(label), translator.text(value)) for label, value in figures]
        if self.wide or self.letters_from(LARGE_MM):
            self.side.addWidget(self._figures_as_lines(shown))
        else:
            self.side.addLayout(self._figures_as_tiles(shown))

    def _figures_as_tiles(self, figures: list[tuple[str, str]]) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(self.appearance.metrics.gap)
        tiles = [StatTile(self.appearance, label, value, soft=True) for label, value in figures]
        for tile in tiles:
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            box.addWidget(tile)  # without a stretch: the longer words get more room
        tile = tiles[0]

        def show(name: str, wait: str) -> None:
            tile.set_label(name)
            tile.set_value(wait)

        self.show_wait = show
        return box

    def _figures_as_lines(self, figures: list[tuple[str, str]]) -> Panel:
        panel = Panel(self.appearance, soft=True)
        panel.body.setSpacing(self.unit // 2)
        lines = []
        for label, value in figures:
            named = PlainText(self.appearance, label, TextRole.CAPTION)
            lines.append((named, PlainText(self.appearance, value, TextRole.LABEL, align=TRAILING)))
            line = QHBoxLayout()
            line.setSpacing(self.unit)
            # Without a stretch: the longer words get more room.
            for part in lines[-1]:
                line.addWidget(part)
            panel.add(line)

        def show(name: str, wait: str) -> None:
            for part, text in zip(lines[0], (name, wait), strict=True):
                part.setText(text)

        self.show_wait = show
        return panel

    def _add_steps(self, state: CardState, translator: Translator, made: list[ActionButton]) -> None:
        if state.steps_offered:
            text = translator.text(translate("kiosk.card", "Every step, with times and fees"))
            reading = ActionButton(self.appearance, text, icon=Icon.LIST)
            reading.setObjectName("steps")
            reading.activated.connect(self.steps_wanted)
            made.append(reading)
            self.body.addWidget(reading)
        if state.steps:
            steps = [(translator.text(when), translator.text(what)) for when, what in state.steps]
            upright = self.letters_from(LARGE_MM) or len(steps) > MOST_SIDE_BY_SIDE
            self.body.addWidget(StepLine(self.appearance, steps, upright, beside=self.wide and self.crowded))

    def _add_taking(self, state: CardState, translator: Translator, made: list[ActionButton]) -> None:
        if state.refusal is not None:
            self._add_refusal(state, state.refusal, translator, made)
            return
        if state.warning is not None:
            warning = translator.text(state.warning)
            self.foot.addWidget(PlainText(self.appearance, warning, TextRole.BODY, Tone.CAUTION, bold=True))
        if state.priorities_offered:
            # Beside the page, the largest letters leave room for one button.
            place = self.body if self.wide and self.crowded else self.foot
            line = QHBoxLayout()
            line.setSpacing(self.appearance.metrics.gap)
            line.addWidget(self._priority(state, translator, made), 2)
            if self._booking_beside(state):
                short = self._booking(translator, made)
                short.setText(translator.text(translate("kiosk.book", "Another day")))
                short.setAccessibleName(translator.text(BOOK))
                line.addWidget(short, 1)
            place.addLayout(line)
        text = translator.text(self._take_words(state))
        take = ActionButton(self.appearance, text, ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        take.setObjectName("take")
        take.activated.connect(self.take)
        made.append(take)
        self.foot.addWidget(take)

    def _add_refusal(
        self, state: CardState, refusal: Showable, translator: Translator, made: list[ActionButton]
    ) -> None:
        """Say why there is no ticket, and offer what can be had instead."""
        panel = Panel(self.appearance)
        panel.add(PlainText(self.appearance, translator.text(refusal), TextRole.BODY, Tone.CAUTION, bold=True))
        instead: list[ActionButton] = []
        if state.priorities_offered:
            instead.append(self._priority(state, translator, made))
        if state.book_offered:
            instead.append(self._booking(translator, made))
        if state.message_offered:
            text = translator.text(translate("kiosk.message", "Leave a message"))
            message = ActionButton(self.appearance, text, icon=Icon.MESSAGE)
            message.activated.connect(self.message_wanted)
            instead.append(message)
        # Beside the page, the largest letters leave room for buttons only: the reason is what is read first.
        beside = self.wide and self.crowded
        if beside:
            self.body.insertWidget(0, panel)
        else:
            self.foot.addWidget(panel)
        for place, button in enumerate(instead):
            (self.body if beside and not place and len(instead) > 2 else self.foot).addWidget(button)

    def _others(self, state: CardState, translator: Translator, made: list[ActionButton]) -> QVBoxLayout:
        others: list[ActionButton] = []
        if state.list_offered:
            text = translator.text(translate("kiosk.card", "Print this list"))
            printing = ActionButton(self.appearance, text, icon=Icon.PRINTER)
            printing.activated.connect(self.print_list)
            others.append(printing)
        if state.can_add and state.refusal is None:
            another = ActionButton(
                self.appearance, translator.text(translate("kiosk.card", "One more service")), icon=Icon.PLUS
            )
            another.activated.connect(self.add_another)
            others.append(another)
        made.extend(others)
        if state.book_offered and state.refusal is None and not self._booking_beside(state):
            others.append(self._booking(translator, made))
        # Three in one row would break their words into many lines.
        in_one = 2 if self.wide or self.crowded else 1 if self.letters_from(LARGE_MM) else len(others) or 1
        rows = QVBoxLayout()
        rows.setSpacing(self.appearance.metrics.gap)
        for first in range(0, len(others), in_one):
            row = QHBoxLayout()
            row.setSpacing(self.appearance.metrics.gap)
            for button in others[first : first + in_one]:
                row.addWidget(button, 1)
            rows.addLayout(row)
        return rows

    def _booking_beside(self, state: CardState) -> bool:
        """Say whether booking is beside the question of priority, where there is no height for one more line."""
        little_height = self.crowded if self.wide else not self.letters_from(LARGE_MM)
        return state.book_offered and state.priorities_offered and little_height

    def _booking(self, translator: Translator, made: list[ActionButton]) -> ActionButton:
        button = ActionButton(self.appearance, translator.text(BOOK), icon=Icon.CALENDAR)
        button.setObjectName("book")
        button.activated.connect(self.book_wanted)
        made.append(button)
        return button

    def _priority(self, state: CardState, translator: Translator, made: list[ActionButton]) -> ActionButton:
        if state.priority is None:
            text = translate("kiosk.card", "Do you need to be served first?")
        else:
            text = translate("kiosk.card", "Priority: {reason}", reason=state.priority)
        icon = Icon.FIRST if state.priority is None else Icon.CHECK
        button = ActionButton(self.appearance, translator.text(text), icon=icon)
        button.setObjectName("priority")
        button.activated.connect(self.ask_priority)
        made.append(button)
        return button

    def _take_words(self, state: CardState) -> Showable:
        if state.together:
            count = len(state.together) + 1
            return translate("kiosk.card", "I have everything: one ticket for %n services", n=count)
        if not state.documents:
            return translate("kiosk.card", "Take a ticket")
        return translate("kiosk.card", "I have everything: take a ticket")
