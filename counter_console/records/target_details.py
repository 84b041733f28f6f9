"""One target: what is proposed and why, how the weeks went, what the process gives, and what was decided before."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.standard_charts import Weekly, WeeksChart
from counter_console.records.standard_details import LEGEND
from counter_console.records.target_texts import (
    VERBS,
    RequirementLine,
    guard_facts,
    history,
    proposal_text,
    question,
    requirement_lines,
    step_text,
    value_text,
)
from counter_console.section.connection import Connection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.targets.forms import LEVERS
from shared.quality.targets.model import LeverFinding, RaiseVerb, TargetRow
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable

_MARKS = {True: (Icon.CHECK, Tone.GOOD), False: (Icon.CROSS, Tone.CAUTION)}


class TargetDetails(QWidget):
    """Shows one target; `panel` carries its actions."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._appearance, self._translator = appearance, translator
        self.panel: ActionPanel[RaiseVerb] = ActionPanel(appearance, translator, VERBS)
        self.proposal = PlainText(appearance, role=TextRole.BODY)
        self.weeks = WeeksChart(appearance)
        self._legend = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.requirements = self._table(
            (
                Column(
                    "name",
                    translate("targets", "Requirement"),
                    lambda line, now, t: t.text(line.name),
                    width=40,
                ),
                Column("figures", translate("targets", "Figures"), lambda line, now, t: t.text(line.figures)),
                Column(
                    "met",
                    translate("targets", "Met?"),
                    lambda line, now, t: t.text(line.verdict),
                    width=20,
                    mark=lambda line: _MARKS[line.condition.met],
                ),
            ),
            lambda line: line.condition.requirement,
        )
        self.levers = self._table(
            (
                Column(
                    "lever",
                    translate("targets", "What to raise"),
                    lambda each, now, t: t.text(LEVERS[each.lever]),
                    width=40,
                ),
                Column("now", translate("targets", "Now"), lambda each, now, t: _value(each, each.now, t), width=15),
                Column(
                    "best",
                    translate("targets", "Already reached"),
                    lambda each, now, t: _value(each, each.best, t),
                    width=19,
                ),
                Column("step", translate("targets", "Next step"), lambda each, now, t: t.text(step_text(each))),
            ),
            lambda each: each.lever,
        )
        self.guards, self.past = (self._table(_FACTS, _fact_key) for _ in range(2))
        self._titles: dict[QWidget, PlainText] = {
            table: PlainText(appearance, role=TextRole.LABEL, bold=True)
            for table in (self.weeks, self.requirements, self.levers, self.guards, self.past)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.proposal)
        column.addWidget(self.panel)
        for part, title in self._titles.items():
            column.addWidget(title)
            column.addWidget(part)
            if part is self.weeks:
                column.addWidget(self._legend)

    def _table(self, columns: tuple[Column, ...], key: Any) -> RecordTable:
        model = RecordModel(columns, key, self._translator, _line_text)
        return RecordTable(self._appearance, self._translator, model, wraps=True)

    def show_row(
        self,
        row: TargetRow,
        verbs: tuple[RaiseVerb, ...],
        people: Mapping[UUID, str],
        today: date,
        done: int,
        connection: Connection,
        translator: Translator,
    ) -> None:
        """Show a standard with its target."""
        self.panel.show_record(
            row.standard.id,
            verbs,
            lambda verb: question(verb, row, today),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=RaiseVerb.ACCEPT if row.open is not None else None,
            translator=translator,
        )
        self.proposal.setText("" if row.open is None else translator.text(proposal_text(row.open)))
        self.proposal.setVisible(row.open is not None)
        evidence = row.evidence if row.open is None or row.open.evidence is None else row.open.evidence
        self.weeks.show_weeks(
            Weekly(evidence.weeks, evidence.limits, evidence.target, evidence.limits_since), translator
        )
        self._legend.setText(translator.text(LEGEND))
        guarded = row.guarded
        title = translate("targets", "What must not become worse after the raise, for eight weeks")
        self._show(self.weeks, translate("standards", "The last twelve weeks"), translator)
        requirements = tuple(requirement_lines(row))
        self._fill(self.requirements, translate("targets", "Why, or why not yet"), requirements, translator)
        found = () if row.open is None else row.open.levers
        self._fill(self.levers, translate("targets", "What could be raised"), found, translator)
        watched = () if guarded is None else tuple(guard_facts(guarded))
        self._fill(self.guards, title, watched, translator)
        past = tuple(history(row, people, today))
        self._fill(self.past, translate("targets", "Decided so far"), past, translator)

    def _fill(self, table: RecordTable, title: Any, rows: tuple[Any, ...], translator: Translator) -> None:
        self._show(table, title, translator, visible=bool(rows))
        table.setAccessibleName(translator.text(title))
        table.show_rows(rows, translator)

    def _show(self, part: QWidget, title: Any, translator: Translator, *, visible: bool = True) -> None:
        self._titles[part].setText(translator.text(title))
        self._titles[part].setVisible(visible)
        part.setVisible(visible)


_FACTS = (
    Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=30),
    Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
)


def _fact_key(fact: CaseFact) -> tuple[str, str]:
    return str(fact.label), str(fact.value)


def _value(finding: LeverFinding, value: float | None, translator: Translator) -> str:
    return translator.text(value_text(finding.lever, value))


def _line_text(line: Any, _now: object, translator: Translator) -> str:
    """Return what a screen reader hears of a line of one of the tables."""
    if isinstance(line, RequirementLine):
        return ", ".join(map(translator.text, (line.name, line.figures, line.verdict)))
    if isinstance(line, LeverFinding):
        return ", ".join(map(translator.text, (LEVERS[line.lever], step_text(line))))
    assert isinstance(line, CaseFact)
    return f"{translator.text(line.label)}: {translator.text(line.value)}"
