"""One review: what was achieved, and its questions until it is signed."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.improvement_details import facts_table
from counter_console.records.improvement_texts import review_facts
from counter_console.section.connection import Connection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.forms import review_form
from shared.quality.improvement.model import Choices
from shared.quality.improvement.model.reviews import ReviewFile
from shared.ui.appearance import Appearance

SIGN = "sign"
SIGN_TEXT = translate("improvement", "Write and sign")


class ReviewDetails(QWidget):
    """Shows one review; `panel` carries it when it is signed."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[str] = ActionPanel(appearance, translator, {SIGN: SIGN_TEXT})
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.facts, self.panel):
            column.addWidget(part)

    def show_file(
        self, key: UUID, file: ReviewFile, choices: Choices, done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show a review."""
        verbs = (SIGN,) if file.review is None else ()
        self.panel.show_record(
            key,
            verbs,
            lambda _verb: review_form(),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=SIGN,
            translator=translator,
        )
        self.facts.setAccessibleName(translator.text(translate("improvement", "What was achieved, and what follows")))
        self.facts.show_rows(tuple(review_facts(file, choices)), translator)
