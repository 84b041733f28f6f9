"""One line below the buttons of the desk while a serving is long: why. One touch answers it; nothing waits for it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.forms import SHORT_CAUSES
from shared.quality.improvement.model import CauseGroup, DelayQuestion
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import Chip
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

ASKED = translate("console.desk", "This takes longer than usual. Why? You need not answer.")


class DelayCard(QWidget):
    """Hidden until the serving is long. `chosen` carries a cause."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._question: DelayQuestion | None = None
        self._asked = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self.chips = {cause: Chip(appearance, "") for cause in CauseGroup}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        choices = QWidget()
        flow = FlowLayout(appearance.metrics.unit, choices)
        column.addWidget(self._asked)
        column.addWidget(choices)
        for cause, chip in self.chips.items():
            chip.activated.connect(lambda cause=cause: self._choose(cause))
            flow.addWidget(chip)
        self.hide()

    def show_question(self, question: DelayQuestion | None, translator: Translator, now: datetime) -> None:
        """Take over what may be asked about the present serving."""
        self._question = question
        self._asked.setText(translator.text(ASKED))
        for cause, chip in self.chips.items():
            chip.setText(translator.text(SHORT_CAUSES[cause]))
            chip.setChecked(question is not None and question.chosen is cause)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the question from the instant on at which the serving is long."""
        question = self._question
        long = question is not None and (now - question.since).total_seconds() > question.long_from
        if long is self.isHidden():
            self.setVisible(long)

    def _choose(self, cause: CauseGroup) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each is cause)
        self.chosen.emit(cause)
