"""The page of a closed branch."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.closed.state import ClosedState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import Panel

LEAVE_MESSAGE = translate("kiosk.message", "Leave a message")
BOOK = translate("kiosk.book", "Book an appointment")
CENTER = Qt.AlignmentFlag.AlignHCenter


class ClosedScreen(KioskPage):
    """Signals: `rate`, `follow`, `message_wanted`, `book_wanted`."""

    rate = Signal()
    follow = Signal()
    message_wanted = Signal()
    book_wanted = Signal()

    def outline(self, state: ClosedState) -> Hashable:
        """Return what decides which widgets there are."""
        return (
            state.title,
            state.when,
            state.special_day,
            state.contact,
            state.rate_offered,
            state.follow_offered,
            state.message_offered,
            state.book_offered,
        )

    def build(self, state: ClosedState, translator: Translator) -> None:
        """Say that it is closed, until when, and whom to ask."""
        self.body.addStretch(1)
        self.body.addWidget(
            IconView(self.appearance, Icon.CLOCK, self.appearance.metrics.mm(26), Tone.ACCENT), 0, CENTER
        )
        title = translator.text(state.title)
        self.heading = PlainText(self.appearance, title, TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        if state.special_day is not None:
            for text, role in ((state.special_day.name, TextRole.TITLE), (state.special_day.notice, TextRole.BODY)):
                if text.texts:
                    self.body.addWidget(
                        PlainText(self.appearance, translator.text(text), role, Tone.QUIET, CENTER, bold=False)
                    )
        panel = Panel(self.appearance, soft=True)
        panel.add(PlainText(self.appearance, translator.text(state.when), TextRole.TITLE, align=CENTER))
        self.body.addWidget(panel)
        if state.contact.texts:
            self.body.addWidget(
                PlainText(self.appearance, translator.text(state.contact), TextRole.BODY, Tone.QUIET, CENTER)
            )
        self.body.addStretch(2)
        buttons, others = self._row(), self._row()
        if state.rate_offered:
            rate = translator.text(translate("kiosk.closed", "Rate today’s visit"))
            buttons.addWidget(self._button(rate, Icon.STAR, self.rate), 1)
        if state.follow_offered:
            follow = translator.text(translate("kiosk.welcome", "Follow my request"))
            buttons.addWidget(self._button(follow, Icon.DOCUMENT, self.follow), 1)
        if state.book_offered:
            book = translator.text(BOOK)
            others.addWidget(self._button(book, Icon.CALENDAR, self.book_wanted), 1)
        if state.message_offered:
            message = translator.text(LEAVE_MESSAGE)
            others.addWidget(self._button(message, Icon.PHONE, self.message_wanted), 1)
        self.foot.addLayout(others)
        # Beside the page, the largest letters leave room for two buttons.
        (self.body if self.wide and self.crowded else self.foot).addLayout(buttons)

    def _row(self) -> QBoxLayout:
        """Return the place of two buttons: one below the other where the largest letters leave half a word each."""
        row = QVBoxLayout() if self.wide and self.crowded else QHBoxLayout()
        row.setSpacing(self.appearance.metrics.gap)
        return row

    def _button(self, text: str, icon: Icon, pressed: SignalInstance) -> ActionButton:
        button = ActionButton(self.appearance, text, icon=icon)
        button.activated.connect(pressed)
        return button
