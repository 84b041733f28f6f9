"""Text size, colours and reach."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.access.state import AccessState
from kiosk.option_button import OptionButton
from kiosk.page.screen import PageView
from kiosk.visit import Colours
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.metrics import CAPITAL_MM
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText

SIZES = {
    TextSize.SMALL: translate("kiosk.access", "Small"),
    TextSize.DEFAULT: translate("kiosk.access", "Usual"),
    TextSize.LARGE: translate("kiosk.access", "Large"),
    TextSize.LARGEST: translate("kiosk.access", "Very large"),
}
COLOURS = {
    Colours.LIGHT: translate("kiosk.access", "Light"),
    Colours.DARK: translate("kiosk.access", "Dark"),
    Colours.HIGH_CONTRAST: translate("kiosk.access", "Strong contrast"),
    Colours.LOW_CONTRAST: translate("kiosk.access", "Soft contrast"),
}
REACH = {
    False: translate("kiosk.access", "Whole screen"),
    True: translate("kiosk.access", "Lower part"),
}


class AccessScreen(PageView):
    """Signals: `size_chosen`, `colours`, `reach`, `usual`, `done`."""

    size_chosen = Signal(object)
    colours = Signal(object)
    reach = Signal(bool)
    usual = Signal()
    done = Signal()

    def outline(self, state: AccessState) -> Hashable:
        """Return that nothing here ever changes its outline."""
        return "access"

    def shares(self, state: AccessState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return (16, 9)

    def build(self, state: AccessState, translator: Translator) -> None:
        """Make a row of answers for each question."""
        hint = translate("kiosk.access", "These settings are for you. They go back by themselves when you leave.")
        self.title(translator.text(translate("kiosk.access", "What makes it easier for you?")), translator.text(hint))
        self.sizes: dict[object, OptionButton] = {}
        self.colour_choices: dict[object, OptionButton] = {}
        self.reaches: dict[object, OptionButton] = {}
        for size, text in SIZES.items():
            px = self.appearance.fonts.px_for_capital(self.appearance.metrics.mm(CAPITAL_MM[size]))
            choice = OptionButton(self.appearance, translator.text(text), sample_px=px)
            choice.activated.connect(lambda size=size: self.size_chosen.emit(size))
            self.sizes[size] = choice
        for colours, text in COLOURS.items():
            choice = OptionButton(self.appearance, translator.text(text))
            choice.activated.connect(lambda colours=colours: self.colours.emit(colours))
            self.colour_choices[colours] = choice
        for low, text in REACH.items():
            choice = OptionButton(self.appearance, translator.text(text))
            choice.activated.connect(lambda low=low: self.reach.emit(low))
            self.reaches[low] = choice
        self._group(translator, translate("kiosk.access", "Size of the letters"), list(self.sizes.values()), self.body)
        self._group(translator, translate("kiosk.access", "Colours"), list(self.colour_choices.values()), self.body)
        self._group(
            translator, translate("kiosk.access", "Where the buttons are"), list(self.reaches.values()), self.side
        )
        self.body.addStretch(1)
        self.usual_button = ActionButton(
            self.appearance, translator.text(translate("kiosk.access", "Put everything back"))
        )
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

    def _group(self, translator: Translator, title: Text, choices: Sequence[OptionButton], place: QVBoxLayout) -> None:
        place.addWidget(PlainText(self.appearance, translator.text(title), TextRole.TITLE))
        box = QWidget()
        box.setAccessibleName(translator.text(title))
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.appearance.metrics.gap)
        columns = len(choices) if self.wide else 2
        for index, choice in enumerate(choices):
            grid.addWidget(choice, index // columns, index % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        place.addWidget(box)
