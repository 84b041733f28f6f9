"""What the kiosk shows while it cannot work: what happened, whom to see, and that it comes back."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from kiosk.frame.state import Trouble
from kiosk.page_view import PageView
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Role, Tone
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import BusyLine

CENTER = Qt.AlignmentFlag.AlignHCenter
TITLES = {
    Trouble.LOST: translate("kiosk.trouble", "The kiosk has lost its connection"),
    Trouble.BROKEN: translate("kiosk.trouble", "Out of service for a moment"),
}
ADVICE = translate(
    "kiosk.trouble",
    "Please see a member of staff. Tickets that were taken already stay valid. This screen comes back by itself.",
)


@dataclass(frozen=True)
class TroubleState:
    """Which trouble, in which language."""

    language: Language
    trouble: Trouble


class TroubleScreen(PageView):
    """Nothing can be touched here."""

    def outline(self, state: TroubleState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.trouble

    def build(self, state: TroubleState, words: Translator) -> None:
        """Say it in the middle of the page."""
        self.body.addStretch(1)
        if state.trouble is Trouble.STARTING:
            busy = BusyLine(self.look, words.text(translate("kiosk.trouble", "One moment, please.")))
            busy.start()
            self.body.addWidget(busy)
        else:
            self.body.addWidget(IconView(self.look, Icon.WARNING, self.look.metrics.mm(26), Tone.CAUTION), 0, CENTER)
            self.heading = PlainText(self.look, words.text(TITLES[state.trouble]), Role.DISPLAY, align=CENTER)
            self.body.addWidget(self.heading)
            self.body.addWidget(PlainText(self.look, words.text(ADVICE), Role.TITLE, align=CENTER, bold=False))
        self.body.addStretch(2)
