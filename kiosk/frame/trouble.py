"""What the kiosk shows while it cannot work: what happened, whom to see, and that it comes back."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from kiosk.frame.state import Trouble
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.multilingual_text import MultilingualText
from shared.ui.widgets.panels import BusyLine

CENTER = Qt.AlignmentFlag.AlignHCenter
TITLES = {
    Trouble.LOST: translate("kiosk.trouble", "No tickets here at the moment"),
    Trouble.ASKING: translate("kiosk.trouble", "One moment, please"),
    Trouble.BROKEN: translate("kiosk.trouble", "Out of service for a moment"),
}
GO = translate("kiosk.trouble", "Please go to a member of staff.")
ADVICE = {
    Trouble.LOST: GO,
    Trouble.ASKING: translate(
        "kiosk.trouble", "The connection is interrupted. Please wait here: your ticket will be printed when it is back."
    ),
    Trouble.BROKEN: GO,
}
COMFORT = translate("kiosk.trouble", "Tickets already issued are still valid. This screen will be back soon.")
ICON_MM, ICON_MM_WIDE = 26, 14


@dataclass(frozen=True)
class TroubleState:
    """Which trouble, in which language, or `for_everybody` in all; `cause` is shown to the staff, None when unknown."""

    language: Language
    trouble: Trouble
    for_everybody: bool = False
    cause: Text | None = None


class TroubleScreen(KioskPage):
    """Nothing can be touched here."""

    def outline(self, state: TroubleState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.trouble, state.for_everybody, state.cause

    def build(self, state: TroubleState, translator: Translator) -> None:
        """Say it in the middle of the page."""
        self.body.addStretch(1)
        if state.trouble is Trouble.STARTING:
            busy = BusyLine(self.appearance, translator.text(translate("kiosk.trouble", "One moment, please.")))
            busy.start()
            self.body.addWidget(busy)
        else:
            self._say(state, translator)
        self.body.addStretch(2)
        if state.cause is not None:
            self.foot.addWidget(
                PlainText(self.appearance, translator.text(state.cause), TextRole.CAPTION, Tone.QUIET, CENTER)
            )

    def _say(self, state: TroubleState, translator: Translator) -> None:
        icon, tone = (Icon.CLOCK, Tone.ACCENT) if state.trouble is Trouble.ASKING else (Icon.WARNING, Tone.CAUTION)
        side = self.appearance.metrics.mm(ICON_MM_WIDE if self.wide else ICON_MM)
        self.body.addWidget(IconView(self.appearance, icon, side, tone), 0, CENTER)
        title, advice = TITLES[state.trouble], ADVICE[state.trouble]
        self.heading = PlainText(self.appearance, translator.text(title), TextRole.DISPLAY, align=CENTER)
        self.body.addWidget(self.heading)
        self.body.addWidget(
            PlainText(self.appearance, translator.text(advice), TextRole.TITLE, align=CENTER, bold=False)
        )
        if state.for_everybody and state.trouble is Trouble.LOST:
            others = [language for language in Language if language is not state.language]
            self.body.addSpacing(self.unit)
            columns = 2 if self.wide else 1
            self.body.addWidget(
                MultilingualText(self.appearance, [self._in(other) for other in others], columns=columns)
            )
        elif state.trouble is not Trouble.ASKING:
            self.body.addWidget(PlainText(self.appearance, translator.text(COMFORT), TextRole.BODY, Tone.QUIET, CENTER))

    def _in(self, language: Language) -> tuple[Language, tuple[str, str]]:
        translator = self.translators.of(language)
        return language, (translator.text(TITLES[Trouble.LOST]), translator.text(GO))
