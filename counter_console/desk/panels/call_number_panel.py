"""Which number is called out of turn, and why? The reason is kept and reported."""

from counter_console.desk.answers import Answer, NumberCall
from counter_console.desk.panels.choice_panels import ChoicePanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.widgets.choice_list import ChoiceList
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.inputs import TextInput

LONGEST_NUMBER = 8


class CallNumberPanel(ChoicePanel):
    """A number to type, and a reason by Tab, arrows or pointer: digits belong to the number here."""

    verb = DeskVerb.CALL_NUMBER
    confirm_text = translate("console.desk", "Call this number")

    def fields(self, appearance: Appearance) -> None:
        """Add the number and the reasons."""
        self.number = TextInput(appearance)
        self.number.setMaxLength(LONGEST_NUMBER)
        self.number.textChanged.connect(lambda _text: self.check())
        self.number.returnPressed.connect(self._number_entered)
        self.add(self.number)
        self.choices = ChoiceList(appearance, digits=False)
        self.choices.chosen.connect(lambda _key: self.check())
        self.choices.confirmed.connect(self._confirm)
        self.add(self.choices)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the number and the reasons."""
        self.number.setAccessibleName(translator.text(translate("console.desk", "Number on the ticket")))
        self.number.setPlaceholderText(translator.text(translate("console.desk", "For example D042")))
        if fresh:
            self.number.setText(panel.subject)
        super().fill(panel, translator, fresh=fresh)

    def result(self) -> Answer | None:
        """Return number and reason."""
        if not self.number.text().strip() or not self.choices.key:
            return None
        return NumberCall(self.number.text(), self.choices.key)

    def first_field(self) -> None:
        """Begin with the number, or with the reason when the number is known."""
        if self.number.text():
            self.choices.focus_first()
        else:
            self.number.setFocus()

    def digits_list(self) -> ChoiceList | None:
        """Return no list: digits belong to the number."""
        return None

    def set_docked(self, docked: bool) -> None:
        """Show the reasons in one column when there is little room."""
        self.choices.set_columns(1 if docked else 2)

    def _number_entered(self) -> None:
        if self.result() is None:
            self.choices.focus_first()
        else:
            self._confirm()
