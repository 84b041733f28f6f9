"""One complaint on its page: what can be done, the question of the chosen action, the facts, and the history."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact, moment
from counter_console.records.complaint_forms import Places, question
from counter_console.records.complaint_texts import VERBS, facts, happened, words_of
from counter_console.section.connection import Connection
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.complaints.model import ComplaintFile, ComplaintStep, ComplaintVerb
from shared.ui.appearance import Appearance
from shared.ui.widgets.table import Column, RecordModel, RecordTable


class ComplaintDetails(QWidget):
    """Shows one complaint."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._translator, self._zone = translator, "UTC"
        self.panel: ActionPanel[ComplaintVerb] = ActionPanel(
            appearance, translator, {verb: names[0] for verb, names in VERBS.items()}
        )
        self.facts = RecordTable(appearance, translator, self._facts_model(), wraps=True)
        self.history = RecordTable(appearance, translator, self._history_model(), wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.facts, self.history):
            column.addWidget(part)

    def _facts_model(self) -> RecordModel:
        columns = (
            Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=40),
            Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
        )
        return RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), self._translator, _fact_text)

    def _history_model(self) -> RecordModel:
        columns = (
            Column(
                "when",
                translate("console.cases", "When"),
                lambda step, now, t: t.text(moment(step.instant, self._zone)),
                width=24,
                hint=lambda step, now, t: isolated(step.person) if step.person else "",
            ),
            Column(
                "what",
                translate("console.complaints", "What was done about the complaint"),
                lambda step, now, t: t.text(happened(step)),
                hint=lambda step, now, t: words_of(step),
            ),
        )
        return RecordModel(columns, lambda step: (step.instant, step.verb), self._translator, _step_text)

    def show_file(
        self,
        file: ComplaintFile,
        places: tuple[Places, Places],
        zone: str,
        done: int,
        connection: Connection,
        translator: Translator,
    ) -> None:
        """Show a complaint; `done` grows with each action that was saved here."""
        self._zone, self._translator = zone, translator
        services, counters = places
        text = translator.text
        self.panel.show_record(
            file.case.id,
            file.verbs,
            lambda verb: question(verb, file, services, counters),
            done=done,
            blocked=text(connection.blocked_reason),
            main=ComplaintVerb.ASSESS if file.complaint is None else None,
            translator=translator,
        )
        self.facts.setAccessibleName(text(translate("console.complaints", "What is known of the complaint")))
        self.history.setAccessibleName(text(translate("console.complaints", "What was done about the complaint")))
        named = dict((*services, *counters))
        self.facts.show_rows(facts(file, named, zone), translator)
        self.history.setVisible(bool(file.history))
        self.history.show_rows(file.history[::-1], translator)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


def _step_text(step: ComplaintStep, _now: object, translator: Translator) -> str:
    return translator.text(happened(step))
