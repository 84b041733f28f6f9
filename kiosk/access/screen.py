"""Text size, colours and reach."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.access.state import AccessState
from kiosk.choice_group import add_choices
from kiosk.visit import Colours
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton, ButtonKind

SIZES = {
    TextSize.SMALL: translate("kiosk.access", "Small"),
    TextSize.DEFAULT: translate("kiosk.access", "Normal"),
    TextSize.LARGE: translate("kiosk.access", "Large"),
    TextSize.LARGEST: translate("kiosk.access", "Very large"),
}
COLOURS = {
    Colours.LIGHT: translate("kiosk.access", "Light"),
    Colours.DARK: translate("kiosk.access", "Dark"),
    Colours.HIGH_CONTRAST: translate("kiosk.access", "Strong contrast"),
    Colours.HIGH_CONTRAST_LIGHT: translate("kiosk.access", "Black on white"),
    Colours.LOW_CONTRAST: translate("kiosk.access", "Soft contrast"),
}
REACH = {
    False: translate("kiosk.access", "Whole screen"),
    True: translate("kiosk.access", "Lower part"),
}
READ_ALOUD = translate("kiosk.access", "Read the pages aloud")


class AccessScreen(KioskPage):
    """Signals: `size_chosen`, `colours`, `reach`, `aloud`, `usual`, `done`."""

    size_chosen = Signal(object)
    colours = Signal(object)
    reach = Signal(bool)
    aloud = Signal()
    usual = Signal()
    done = Signal()

    def outline(self, state: AccessState) -> Hashable:
        """Return what decides which words there are."""
        return state.idle_s, state.aloud_offered

    def shares(self, state: AccessState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (16, 9)

    def build(self, state: AccessState, translator: Translator) -> None:
        """Make a row of answers for each question."""
        hint = translate("kiosk.access", "These settings are only for you. They are reset when you leave.")
        limit = translate(
            "kiosk.access",
            "If nothing is touched for %n seconds, this screen asks if you need more time.",
            n=state.idle_s,
        )
        self.title(
            translator.text(translate("kiosk.access", "How should the screen look?")),
            f"{translator.text(hint)} {translator.text(limit)}",
        )
        self.sizes = add_choices(
            self, translator, translate("kiosk.access", "Text size"), SIZES, self.size_chosen, self.body
        )
        self.colour_choices = add_choices(
            self, translator, translate("kiosk.access", "Colours"), COLOURS, self.colours, self.body
        )
        self.reaches = add_choices(
            self, translator, translate("kiosk.access", "Where the buttons are"), REACH, self.reach, self.side
        )
        listening = ActionButton(self.appearance, translator.text(READ_ALOUD), icon=Icon.SPEAKER, main=True)
        listening.activated.connect(self.aloud)
        self.side.addWidget(listening)
        listening.setVisible(state.aloud_offered)
        self.body.addStretch(1)
        self.usual_button = ActionButton(self.appearance, translator.text(translate("kiosk.access", "Reset")))
        self.usual_button.activated.connect(self.usual)
        done = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.access", "Continue")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        done.activated.connect(self.done)
        row = QVBoxLayout() if self.wide else QHBoxLayout()
        row.setSpacing(self.appearance.metrics.gap)
        row.addWidget(self.usual_button, 1)
        row.addWidget(done, 1)
        self.foot.addLayout(row)

    def fill(self, state: AccessState, translator: Translator) -> None:
        """Mark what is chosen."""
        comfort = state.comfort
        for chosen, choices in (
            (comfort.text_size, self.sizes),
            (comfort.colours, self.colour_choices),
            (comfort.low_reach, self.reaches),
        ):
            for key, choice in choices.items():
                choice.mark(key == chosen)
        self.usual_button.setEnabled(state.changed)
