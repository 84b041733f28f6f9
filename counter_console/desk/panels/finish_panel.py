"""How did it end? The outcome, how many pieces of work, how many people, and when the visitor comes again."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from counter_console.desk.answers import Answer, FinishAndReturn
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.records.appointment_forms import return_form
from counter_console.widgets.choice_list import ChoiceList
from counter_console.widgets.number_field import NumberField
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import Finish
from shared.ui.appearance import Appearance
from shared.ui.forms.field_row import NARROW
from shared.ui.forms.view import FormView
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
        self._day: date | None = None
        self.returns = FormView(return_form((), None, "UTC"), appearance, Translator(Language.EN))
        # Narrow enough for the chips to be below their label, in the whole width.
        self.returns.setMaximumWidth(NARROW * appearance.metrics.px(TextRole.BODY) - 1)
        self.returns.edited.connect(lambda _key, _value: self._choose_day())
        self.returns.committed.connect(lambda _key, _value: self._choose_day())
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit * 2)
        row.addWidget(self.quantity, 1)
        row.addWidget(self.persons, 1)
        self.add(row)
        self.add(self.returns)

    def _choose_day(self) -> None:
        """Offer the times of the chosen day, and say what the button will do."""
        panel, day = self._state, self.returns.answers().get("day")
        if panel is not None:
            self._day = day
            self.returns.offer(return_form(panel.free, day, panel.zone))
            self.returns.show_only({"day"} if day is None else None)
        self._show_button()
        self.check()

    def _show_button(self) -> None:
        if self._translator is not None and self._state is not None:
            plain = self.paperwork_text if self._state.paperwork else self.confirm_text
            self.confirm.setText(self._translator.text(plain if self._day is None else self.booking_text))

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show outcomes and numbers."""
        text = translator.text
        self.choices.show_choices(panel.choices, translator, panel.chosen if fresh else None)
        self.quantity.set_texts(text(translate("console.desk", "Number of matters")), translator)
        self.persons.set_texts(text(translate("console.desk", "People")), translator)
        needed = translate("console.desk", "This service needs an outcome.")
        self._required.setText(text(needed) if panel.required else "")
        self._required.setVisible(panel.required)
        if translator is not self._translator:
            self._translator = translator
            self.returns.set_translator(translator)
        if fresh:
            self._day = None
            self.returns.offer(return_form(panel.free, None, panel.zone))
            self.returns.start({})
            self.returns.show_only({"day"})
        self.returns.setVisible(bool(panel.free))
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
        if self._day is None:
            return result
        slot = self.returns.answers().get("slot")
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
