"""Shows a visitor that somebody is coming."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal

from kiosk.person.state import Help, PersonState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText

CENTER = Qt.AlignmentFlag.AlignHCenter
TITLES = {
    Help.SENDING: translate("kiosk.person", "Telling staff"),
    Help.SENT: translate("kiosk.person", "Staff have been told"),
    Help.COMING: translate("kiosk.person", "Somebody is coming to you"),
    Help.FAILED: translate("kiosk.person", "We could not reach staff"),
}
ADVICE = {
    Help.SENDING: translate("kiosk.person", "One moment, please."),
    Help.SENT: translate("kiosk.person", "Please wait here. You can continue in the meantime; nothing is lost."),
    Help.COMING: translate("kiosk.person", "Please wait here."),
    Help.FAILED: translate("kiosk.person", "Please go to any counter, or touch “Ask for help” again."),
}
ICONS = {
    Help.SENDING: (Icon.CLOCK, Tone.QUIET),
    Help.SENT: (Icon.BELL, Tone.ACCENT),
    Help.COMING: (Icon.PERSON, Tone.GOOD),
    Help.FAILED: (Icon.WARNING, Tone.CAUTION),
}


class PersonScreen(KioskPage):
    """Signals: `done`, `message_wanted`."""

    done = Signal()
    message_wanted = Signal()

    def outline(self, state: PersonState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.help, state.message_offered

    def build(self, state: PersonState, translator: Translator) -> None:
        """Say how far the call has come."""
        icon, tone = ICONS[state.help]
        self.body.addStretch(1)
        self.body.addWidget(IconView(self.appearance, icon, self.appearance.metrics.mm(26), tone), 0, CENTER)
        self.heading = PlainText(self.appearance, translator.text(TITLES[state.help]), TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        self.body.addWidget(
            PlainText(self.appearance, translator.text(ADVICE[state.help]), TextRole.BODY, Tone.QUIET, CENTER)
        )
        self.body.addStretch(2)
        if state.message_offered:
            text = translator.text(translate("kiosk.message", "Leave a message"))
            message = ActionButton(self.appearance, text, icon=Icon.PHONE)
            message.activated.connect(self.message_wanted)
            self.foot.addWidget(message)
        done = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.person", "Continue")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        done.activated.connect(self.done)
        self.foot.addWidget(done)
