"""The questions that are answered with one choice: why the counter pauses, where a called visitor returns to."""

from counter_console.desk.answers import Answer, Pausing, Requeueing
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.widgets.choice_list import ChoiceList
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import Placement
from shared.ui.appearance import Appearance


class ChoicePanel(QuestionPanel):
    """A question with one list of choices."""

    def fields(self, appearance: Appearance) -> None:
        """Add the list."""
        self.choices = ChoiceList(appearance)
        self.choices.chosen.connect(lambda _key: self.check())
        self.choices.confirmed.connect(self._confirm)
        self.add(self.choices)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the choices."""
        self.choices.show_choices(panel.choices, translator, panel.chosen if fresh else None)

    def first_field(self) -> None:
        """Begin with the list."""
        self.choices.focus_first()

    def digits_list(self) -> ChoiceList | None:
        """Return the only list."""
        return self.choices


class PausePanel(ChoicePanel):
    """Why does the counter pause?"""

    verb = DeskVerb.PAUSE
    confirm_text = translate("console.desk", "Start the pause")

    def result(self) -> Answer | None:
        """Return the pause with its reason."""
        return Pausing(self.choices.key) if self.choices.key else None


class RequeuePanel(ChoicePanel):
    """Where in the queue does the visitor return to?"""

    verb = DeskVerb.REQUEUE
    confirm_text = translate("console.desk", "Return to the queue")

    def result(self) -> Answer | None:
        """Return the place."""
        return Requeueing(Placement(self.choices.key)) if self.choices.key else None
