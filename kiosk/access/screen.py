"""Text size, colours and reach."""

from collections.abc import Hashable, Mapping
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from kiosk.access.state import AccessState
from kiosk.option_button import OptionButton, OptionGroup
from kiosk.visit import Colours
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.metrics import CAPITAL_MM
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText

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
ALOUD = {
    False: translate("kiosk.access", "Silent"),
    True: translate("kiosk.access", "Read aloud"),
}
PRIVATE = {
    False: translate("kiosk.access", "Leave it out"),
    True: translate("kiosk.access", "Read it too"),
}
UNHEARD = translate("kiosk.access", "This kiosk cannot read aloud at the moment. Please touch “Ask for help”.")


class AccessScreen(KioskPage):
    """Signals: `size_chosen`, `colours`, `reach`, `aloud`, `private_too`, `usual`, `done`."""

    size_chosen = Signal(object)
    colours = Signal(object)
    reach = Signal(bool)
    aloud = Signal(bool)
    private_too = Signal(bool)
    usual = Signal()
    done = Signal()

    def outline(self, state: AccessState) -> Hashable:
        """Return what decides which words there are."""
        return state.idle_s, state.comfort.aloud

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
        self.sizes = self._group(translator, translate("kiosk.access", "Text size"), SIZES, self.size_chosen, self.body)
        self.colour_choices = self._group(
            translator, translate("kiosk.access", "Colours"), COLOURS, self.colours, self.body
        )
        self.reaches = self._group(
            translator, translate("kiosk.access", "Where the buttons are"), REACH, self.reach, self.side
        )
        self.alouds = self._group(
            translator, translate("kiosk.access", "Read the pages aloud"), ALOUD, self.aloud, self.side
        )
        self.privates: dict[object, OptionButton] = {}
        if state.comfort.aloud:
            title = translate("kiosk.access", "What is private, such as your words")
            self.privates = self._group(translator, title, PRIVATE, self.private_too, self.side)
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
            (comfort.aloud, self.alouds),
            (comfort.private_too, self.privates),
        ):
            for key, choice in choices.items():
                choice.mark(key == chosen)
        self.usual_button.setEnabled(state.changed)
        self.say(UNHEARD if comfort.unheard else None)

    def _group(
        self, translator: Translator, title: Text, texts: Mapping[Any, Text], chosen: SignalInstance, place: QVBoxLayout
    ) -> dict[object, OptionButton]:
        """Add a title and one option for each text; `chosen` is emitted with the key of a touched option."""
        metrics, fonts = self.appearance.metrics, self.appearance.fonts
        place.addWidget(PlainText(self.appearance, translator.text(title), TextRole.TITLE))
        box = OptionGroup(translator.text(title))
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(metrics.gap)
        columns = len(texts) if self.wide else 2
        options: dict[object, OptionButton] = {}
        for index, (key, text) in enumerate(texts.items()):
            sample_px = fonts.px_for_capital(metrics.mm(CAPITAL_MM[key])) if isinstance(key, TextSize) else 0
            options[key] = option = OptionButton(self.appearance, translator.text(text), sample_px=sample_px)
            option.activated.connect(lambda key=key: chosen.emit(key))
            grid.addWidget(option, index // columns, index % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        place.addWidget(box)
        return options
