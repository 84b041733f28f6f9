"""Why does the visitor wait aside, and for how long?"""

from counter_console.desk.answers import Answer, Parking
from counter_console.desk.panels.choice_panels import ChoicePanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.widgets.number_field import NumberField
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance

LEAST_MINUTES = 5
MOST_MINUTES = 240
STEP_MINUTES = 5


class ParkPanel(ChoicePanel):
    """A reason by digit, and minutes in steps of five."""

    verb = DeskVerb.PARK
    confirm_text = translate("console.desk", "Put the visitor on hold")

    def fields(self, appearance: Appearance) -> None:
        """Add reasons and minutes."""
        super().fields(appearance)
        self.minutes = NumberField(appearance, LEAST_MINUTES, MOST_MINUTES, STEP_MINUTES)
        self.add(self.minutes)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show reasons and minutes."""
        super().fill(panel, translator, fresh=fresh)
        self.minutes.set_texts(translator.text(translate("console.desk", "Minutes")), translator)
        if fresh:
            self.minutes.set_value(panel.minutes)

    def result(self) -> Answer | None:
        """Return reason and minutes."""
        return Parking(self.choices.key, self.minutes.value()) if self.choices.key else None

    def set_docked(self, docked: bool) -> None:
        """Show the reasons in one column when there is little room."""
        self.choices.set_columns(1 if docked else 2)
