"""What should be noted on the ticket? The next one to serve this visitor reads it before calling."""

from counter_console.desk.answers import Answer, NoteText
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.inputs import TextInput

MOST_LETTERS = 300


class NotePanel(QuestionPanel):
    """One line of text."""

    verb = DeskVerb.NOTE
    confirm_text = translate("console.desk", "Save the note")

    def fields(self, appearance: Appearance) -> None:
        """Add the line."""
        self.line = TextInput(appearance)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.returnPressed.connect(self._confirm)
        self.add(self.line)
        self._about: tuple[str, str] | None = None

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the note as it is."""
        name = translator.text(translate("console.desk", "Note on the ticket"))
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        if (panel.chosen, panel.subject) != self._about:
            # If the clerk goes back without saving, the text is kept for this note.
            self._about = (panel.chosen, panel.subject)
            self.line.setText(panel.subject)

    def result(self) -> Answer:
        """Return the text; an empty one takes the note away."""
        return NoteText(self.line.text())

    def first_field(self) -> None:
        """Begin with the line."""
        self.line.setFocus()
        self.line.selectAll()
