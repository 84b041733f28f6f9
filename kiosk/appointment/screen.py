"""When the appointment is, large, and what can be done with it; the question before it is cancelled."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.appointment.state import OwnState
from kiosk.visit import Page
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import BusyLine, MessageKind, Panel

ICON_MM = 26
CENTER = Qt.AlignmentFlag.AlignHCenter
YOURS = translate("kiosk.appointment", "Your appointment")
COME = translate("kiosk.appointment", "Please come then, with the code.")
CANCEL = translate("kiosk.appointment", "Cancel this appointment?")
GONE = translate("kiosk.appointment", "Somebody else can have the time then.")
CANCELLED = translate("kiosk.appointment", "Your appointment is cancelled")


class OwnScreen(KioskPage):
    """Signals: `move_wanted`, `ask_cancel`, `cancel`, `keep`, `take_ticket`, `book`, `finish`."""

    move_wanted = Signal()
    ask_cancel = Signal()
    cancel = Signal()
    keep = Signal()
    take_ticket = Signal()
    book = Signal()
    finish = Signal()

    def outline(self, state: OwnState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.page, state.service, state.day, state.time, state.ticket_offered, state.book_offered

    def build(self, state: OwnState, translator: Translator) -> None:
        """Make the appointment and the buttons below it."""
        text = translator.text
        self.buttons: list[ActionButton] = []
        self.busy_line = BusyLine(self.appearance, text(translate("kiosk.card", "One moment, please.")))
        match state.page:
            case Page.APPOINTMENT:
                self.title(text(YOURS), text(COME))
                self.body.addWidget(self._when(state, translator))
                self.body.addStretch(1)
                others = QVBoxLayout() if self.large else QHBoxLayout()
                others.setSpacing(self.appearance.metrics.gap)
                if state.book_offered:
                    others.addWidget(self._button(MOVE, Icon.CALENDAR, self.move_wanted, translator), 1)
                others.addWidget(self._button(DROP, Icon.CROSS, self.ask_cancel, translator), 1)
                # With the largest letters they come after the day, which must be seen first.
                (self.body if self.crowded else self.foot).addLayout(others)
                if state.ticket_offered:
                    place = self.body if self.crowded else self.foot
                    place.addWidget(self._button(TODAY, Icon.TICKET, self.take_ticket, translator))
                self._main(KNOWN, self.finish, translator)
            case Page.CANCEL:
                self.title(text(CANCEL), text(GONE))
                self.body.addWidget(self._when(state, translator))
                self.body.addStretch(1)
                self.foot.addWidget(self.busy_line)
                # Keeping it is at the foot: a second touch there must not cancel anything.
                yes = self._button(YES, Icon.CROSS, self.cancel, translator)
                # A screen reader says at the button what is cancelled with it.
                said = [text(each) for each in (state.service, state.day, state.time) if each is not None]
                yes.setAccessibleDescription(translator.language.comma.join(said))
                self.foot.addWidget(yes)
                self._main(NO, self.keep, translator)
            case _:
                self.body.addStretch(1)
                icon = IconView(self.appearance, Icon.CHECK, self.appearance.metrics.mm(ICON_MM), Tone.GOOD)
                self.body.addWidget(icon, 0, CENTER)
                self.heading = PlainText(self.appearance, text(CANCELLED), TextRole.DISPLAY, align=CENTER)
                self.body.addWidget(self.heading)
                self.body.addStretch(2)
                if state.book_offered:
                    self.foot.addWidget(self._button(BOOK, Icon.CALENDAR, self.book, translator))
                self._main(translate("kiosk.ticket", "Finish"), self.finish, translator)

    def fill(self, state: OwnState, translator: Translator) -> None:
        """Show what is under way and what went wrong."""
        for button in self.buttons:
            button.setEnabled(not state.busy)
        if state.busy:
            self.busy_line.start()
        else:
            self.busy_line.stop()
        self.say(state.problem, MessageKind.CAUTION)

    def _when(self, state: OwnState, translator: Translator) -> Panel:
        panel = Panel(self.appearance, soft=True)
        for words, role in (
            (state.service, TextRole.BODY),
            (state.day, TextRole.TITLE),
            (state.time, TextRole.DISPLAY),
        ):
            if words is not None:
                panel.add(PlainText(self.appearance, translator.text(words), role))
        return panel

    def _button(self, words: Text, icon: Icon, pressed: SignalInstance, translator: Translator) -> ActionButton:
        button = ActionButton(self.appearance, translator.text(words), icon=icon)
        button.activated.connect(pressed)
        self.buttons.append(button)
        return button

    def _main(self, words: Text, pressed: SignalInstance, translator: Translator) -> None:
        button = ActionButton(
            self.appearance, translator.text(words), ButtonKind.PRIMARY, main=True, role=TextRole.TITLE
        )
        button.activated.connect(pressed)
        self.buttons.append(button)
        self.foot.addWidget(button)


MOVE = translate("kiosk.appointment", "Choose another time")
DROP = translate("kiosk.appointment", "Cancel it")
TODAY = translate("kiosk.appointment", "Take a ticket for today")
KNOWN = translate("kiosk.appointment", "I will come then")
YES = translate("kiosk.appointment", "Yes, cancel it")
NO = translate("kiosk.appointment", "No, I will come")
BOOK = translate("kiosk.book", "Book an appointment")
