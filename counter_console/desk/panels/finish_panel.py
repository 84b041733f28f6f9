"""How did it end? The outcome, how many pieces of work, how many people."""

from PySide6.QtWidgets import QHBoxLayout

from counter_console.desk.answers import Answer
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.widgets.choice_list import ChoiceList
from counter_console.widgets.number_field import NumberField
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import Finish
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText


class FinishPanel(QuestionPanel):
    """The outcome is chosen by digit; quantity and persons are one unless somebody says more.

    A service says how many there can be; what is always one is not asked.
    """

    verb = DeskVerb.FINISH
    confirm_text = translate("console.desk", "Finish serving")
    paperwork_text = translate("console.desk", "Finish, then paperwork")

    def fields(self, appearance: Appearance) -> None:
        """Add outcomes, quantity and persons."""
        self.choices = ChoiceList(appearance)
        self.choices.chosen.connect(lambda _key: self.check())
        self.choices.confirmed.connect(self._confirm)
        self.quantity = NumberField(appearance, 1, 1)
        self.persons = NumberField(appearance, 1, 1)
        self._required = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.add(self._required)
        self.add(self.choices)
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit * 2)
        row.addWidget(self.quantity, 1)
        row.addWidget(self.persons, 1)
        self.add(row)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show outcomes and numbers."""
        text = translator.text
        self.choices.show_choices(panel.choices, translator, panel.chosen if fresh else None)
        self.quantity.set_texts(text(translate("console.desk", "Number of matters")), translator)
        self.persons.set_texts(text(translate("console.desk", "People")), translator)
        needed = translate("console.desk", "This service needs an outcome.")
        self._required.setText(text(needed) if panel.required else "")
        self._required.setVisible(panel.required)
        if panel.paperwork:
            self.confirm.setText(text(self.paperwork_text))
        self.quantity.set_high(panel.most_quantity)
        self.quantity.setVisible(panel.most_quantity > 1)
        self.persons.set_high(panel.most_persons)
        self.persons.setVisible(panel.most_persons > 1)
        if fresh:
            self.quantity.set_value(1)
            self.persons.set_value(1)

    def result(self) -> Answer | None:
        """Return the finish; None while a needed outcome is missing."""
        panel, outcome = self._state, self.choices.key
        if panel is None or (panel.required and not outcome):
            return None
        return Finish(outcome or None, self.quantity.value(), self.persons.value(), panel.paperwork)

    def first_field(self) -> None:
        """Begin with the outcomes."""
        self.choices.focus_first()

    def digits_list(self) -> ChoiceList:
        """Digits choose outcomes."""
        return self.choices

    def set_docked(self, docked: bool) -> None:
        """Show the outcomes in one column when there is little room."""
        self.choices.set_columns(1 if docked else 2)
