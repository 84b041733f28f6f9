"""Who is at the counter? First what the visitor shows or says, then, where several people fit, which of them it is."""

from uuid import UUID

from counter_console.desk.answers import Answer, LookedFor, Recognised
from counter_console.desk.panels.choice_panels import ChoicePanel
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import NEW_VISITOR, OpenPanel
from counter_console.desk.verbs import DeskVerb
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.labels import PlainText

MOST_LETTERS = 200


class IdentifyPanel(QuestionPanel):
    """One line: typed, or read by a scanner, which ends with Enter."""

    verb = DeskVerb.IDENTIFY
    confirm_text = translate("console.visitors", "Look up")

    def fields(self, appearance: Appearance) -> None:
        """Add the line and what it is for."""
        self.about = PlainText(appearance)
        self.add(self.about)
        self.line = TextInput(appearance)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(lambda _text: self.check())
        self.line.returnPressed.connect(self._confirm)
        self.add(self.line)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Name the line; what was typed for somebody else is gone."""
        name = translator.text(translate("console.visitors", "Phone, e-mail, ID number or card"))
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self.about.setText(
            translator.text(
                translate("console.visitors", "It is not stored readably: it only finds the visitor again next time.")
            )
        )
        if fresh:
            self.line.setText("")

    def result(self) -> Answer | None:
        """Return what was typed."""
        ticket = self._state.ticket_id if self._state is not None else None
        typed = self.line.text().strip()
        return LookedFor(ticket, typed) if ticket is not None and typed else None

    def first_field(self) -> None:
        """Begin with the line."""
        self.line.setFocus()


class RecognisePanel(ChoicePanel):
    """Which of the people who are found, or somebody new."""

    verb = DeskVerb.IDENTIFY
    confirm_text = translate("console.visitors", "This is the visitor")

    def result(self) -> Answer | None:
        """Return who it is."""
        state, key = self._state, self.choices.key
        if state is None or state.ticket_id is None or not key:
            return None
        return Recognised(state.ticket_id, state.subject, None if key == NEW_VISITOR else UUID(key))
