"""One idea: what can be answered, and all that is known."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.improvement_details import facts_table
from counter_console.records.improvement_texts import IDEA_VERBS, idea_facts, idea_question
from counter_console.section.connection import Connection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.model import (
    Choices,
    IdeaFile,
    IdeaVerb,
)
from shared.ui.appearance import Appearance


class IdeaDetails(QWidget):
    """Shows one idea; `panel` carries what is answered."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[IdeaVerb] = ActionPanel(appearance, translator, IDEA_VERBS)
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.facts):
            column.addWidget(part)

    def show_file(
        self, file: IdeaFile, choices: Choices, today: date, done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show an idea."""
        self.panel.show_record(
            file.idea.id,
            file.verbs,
            lambda verb: idea_question(verb, choices, today),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=None,
            translator=translator,
            known=lambda verb: {"finding": file.text} if verb is IdeaVerb.ADOPT else {},
        )
        self.facts.setAccessibleName(translator.text(translate("improvement", "What is known of this idea")))
        self.facts.show_rows(tuple(idea_facts(file)), translator)
