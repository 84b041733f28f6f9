"""How did it end? The outcome, how many pieces of work, how many people, and when the visitor comes again."""

from PySide6.QtWidgets import QHBoxLayout

from counter_console.desk.answers import Answer, FinishAndReturn
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.panels.return_question import ReturnQuestion
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
    booking_text = translate("console.appointments", "Finish and book")
    _translator: Translator | None = None

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
        self.returns = ReturnQuestion(appearance)
        self.returns.edited.connect(self._day_chosen)
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit * 2)
        row.addWidget(self.quantity, 1)
        row.addWidget(self.persons, 1)
        self.add(row)
        self.add(self.returns)

    def _day_chosen(self) -> None:
        self._show_button()
        self.check()

    def _show_button(self) -> None:
        if self._translator is not None and self._state is not None:
            plain = self.paperwork_text if self._state.paperwork else self.confirm_text
            self.confirm.setText(self._translator.text(plain if self.returns.day is None else self.booking_text))

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show outcomes and numbers."""
        text = translator.text
        self.choices.show_choices(panel.choices, translator, panel.chosen if fresh else None)
        self.quantity.set_texts(text(translate("console.desk", "Number of matters")), translator)
        self.persons.set_texts(text(translate("console.desk", "People")), translator)
        needed = translate("console.desk", "This service needs an outcome.")
        self._required.setText(text(needed) if panel.required else "")
        self._required.setVisible(panel.required)
        self._translator = translator
        self.returns.setVisible(bool(panel.free))
        self.returns.show_free(panel.free, panel.zone, translator, fresh=fresh)
        self._show_button()
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
        result = Finish(outcome or None, self.quantity.value(), self.persons.value(), panel.paperwork)
        if not panel.free or self.returns.day is None:
            return result
        slot = self.returns.slot
        return None if slot is None else FinishAndReturn(result, slot)

    def first_field(self) -> None:
        """Begin with the outcomes."""
        self.choices.focus_first()

    def digits_list(self) -> ChoiceList:
        """Digits choose outcomes."""
        return self.choices

    def set_docked(self, docked: bool) -> None:
        """Show the outcomes in one column when there is little room."""
        self.choices.set_columns(1 if docked else 2)
