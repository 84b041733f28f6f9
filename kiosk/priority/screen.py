"""The question whether a visitor needs to be served first, with what to show at the counter."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kiosk.option_button import OptionButton, OptionGroup
from kiosk.priority.state import PriorityChoice, PriorityState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage


class PriorityScreen(KioskPage):
    """Signal: `chosen` (the code of a class)."""

    chosen = Signal(str)

    def outline(self, state: PriorityState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.choices

    def build(self, state: PriorityState, translator: Translator) -> None:
        """Make the answers, the ordinary order first."""
        hint = translate("kiosk.priority", "This is your choice. At the counter you may be asked for proof.")
        self.title(
            translator.text(translate("kiosk.priority", "Do you need to be served first?")), translator.text(hint)
        )
        self.body.setSpacing(self.appearance.metrics.gap)
        group = OptionGroup(translator.text(translate("kiosk.priority", "Do you need to be served first?")))
        rows = QVBoxLayout(group)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.appearance.metrics.gap)
        for index, answer in enumerate(state.choices):
            text = translator.text(answer.name)
            if index == 0:
                text = translator.text(translate("kiosk.priority", "No, in the usual order"))
            choice = OptionButton(self.appearance, text, _below(answer, translator) if index else "")
            choice.mark(answer.chosen)
            choice.activated.connect(lambda code=answer.code: self.chosen.emit(code))
            rows.addWidget(choice)
        self.body.addWidget(group)
        self.body.addStretch(1)


def _below(answer: PriorityChoice, translator: Translator) -> str:
    """Return for whom the class is, and on a line of its own what to show at the counter."""
    lines = [translator.text(answer.hint)]
    if answer.proof.texts:
        lines.append(translator.text(translate("kiosk.priority", "Please show: {proof}", proof=answer.proof)))
    return "\n".join(lines)
