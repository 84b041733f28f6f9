"""One action: its stages, what can be done with it, its effect in figures and week by week, and all that is known."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.improvement_charts import EffectChart, StagesLine
from counter_console.records.improvement_texts import (
    MARKS,
    STAGES,
    STATES,
    VERBS,
    between_text,
    change_text,
    facts,
    named_figure,
    question,
    value_text,
)
from counter_console.section.connection import Connection
from shared.platform.i18n.text import Day, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.model import (
    CHECKED,
    ActionFile,
    ActionStage,
    ActionVerb,
    Choices,
)
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable
from shared.ui.widgets.tiles import StatTile

#: What is usually done next, the first that is possible.
_MAIN = (ActionVerb.ACCEPT, ActionVerb.START, ActionVerb.DONE, ActionVerb.FOLLOW)
_TILES = ("before", "after", "others", "change")
LEGEND = translate(
    "improvement",
    "The week in which it was noticed is not counted: after a very bad week figures improve by themselves. Dashed line:"
    " the week in which it was done. Dotted: the median of the others.",
)


def facts_table(appearance: Appearance, translator: Translator) -> RecordTable:
    """Return a list of what is known, each with its label."""
    columns = (
        Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
        Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
    )
    model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
    return RecordTable(appearance, translator, model, wraps=True)


class ActionDetails(QWidget):
    """Shows one action; `panel` carries what is done with it."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.stages = StagesLine(appearance)
        self.panel: ActionPanel[ActionVerb] = ActionPanel(appearance, translator, VERBS)
        self.tiles = {key: StatTile(appearance, "") for key in _TILES}
        self._tiles = QWidget()
        line = QHBoxLayout(self._tiles)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(appearance.metrics.unit * 1.5))
        for tile in self.tiles.values():
            tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.addWidget(tile, 1)
        self._title = PlainText(appearance, role=TextRole.LABEL, bold=True)
        self.weeks = EffectChart(appearance)
        self._legend = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.stages, self.panel, self._tiles, self._title, self.weeks, self._legend, self.facts):
            column.addWidget(part)

    def show_file(
        self,
        file: ActionFile,
        choices: Choices,
        today: date,
        zone: ZoneInfo,
        done: int,
        connection: Connection,
        translator: Translator,
    ) -> None:
        """Show an action."""
        main = next((verb for verb in _MAIN if verb in file.verbs), None)
        self.stages.show_stages(_stages(file, zone, translator), translator)
        self.panel.show_record(
            file.action.id,
            file.verbs,
            lambda verb: question(verb, file, choices, today),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=main,
            translator=translator,
        )
        self._show_effect(file, translator)
        self._show_weeks(file, choices, translator)
        self.facts.setAccessibleName(translator.text(translate("improvement", "What is known of this action")))
        self.facts.show_rows(tuple(facts(file, choices)), translator)

    def _show_effect(self, file: ActionFile, translator: Translator) -> None:
        effect, plan = file.action.effect, file.action.plan
        self._tiles.setVisible(effect is not None and plan is not None)
        if effect is None or plan is None:
            return
        kind, state = plan.figure.kind, file.action.state
        _, tone = MARKS[state]
        before, after = translate("improvement", "Before"), translate("improvement", "After")
        shown: dict[str, tuple[Showable, Showable, Showable, Tone]] = {
            "before": (before, value_text(effect.before, kind), _weeks(effect.weeks_before), Tone.QUIET),
            "after": (after, value_text(effect.after, kind), _weeks(effect.weeks_after), Tone.QUIET),
            "others": (
                translate("improvement", "Change of the others"),
                change_text(effect.others, kind),
                translate("improvement", "in the same weeks"),
                Tone.QUIET,
            ),
            "change": (STATES[state], change_text(effect.change, kind), between_text(effect, kind), tone),
        }
        for key, (label, value, below, colour) in shown.items():
            tile = self.tiles[key]
            tile.set_label(translator.text(label))
            tile.set_value(translator.text(value))
            tile.set_delta(translator.text(below), colour)
        self.tiles["others"].setVisible(effect.others is not None)

    def _show_weeks(self, file: ActionFile, choices: Choices, translator: Translator) -> None:
        action = file.action
        plan = action.plan
        shown = plan is not None and any(week.value is not None for week in file.weeks)
        for part in (self._title, self.weeks, self._legend):
            part.setVisible(shown)
        if plan is not None and shown:
            title = translate("improvement", "{figure}, week by week", figure=named_figure(plan.figure, choices))
            self._title.setText(translator.text(title))
            self._legend.setText(translator.text(LEGEND))
            self.weeks.show_weeks(file.weeks, plan, action.trigger_week, action.done, translator)


def _weeks(count: int) -> Showable:
    return translate("improvement", "mean of %n weeks", n=count)


def _stages(file: ActionFile, zone: ZoneInfo, translator: Translator) -> list[tuple[str, str, bool]]:
    """Return the stages with their days and people; the last one is the check, or that the action was rejected."""
    taken = {each.state: each for each in file.action.steps}
    last = next((state for state in (*CHECKED, ActionStage.REJECTED) if state in taken), None)
    states = [state for state in STAGES if last is not ActionStage.REJECTED or state in taken]
    found = []
    for state in (*states, *(() if last is None else (last,))):
        known = ""
        step = taken.get(state)
        if step is not None:
            day = translator.text(Day(step.instant.astimezone(zone).date(), year=True, weekday=False))
            who = "" if step.person is None else isolated(file.people.get(step.person, ""))
            known = " · ".join(filter(None, (day, who)))
        found.append((translator.text(STATES[state]), known, step is not None))
    if last is None:
        known = ""
        if file.check_on is not None:
            known = translator.text(Day(file.check_on, year=True, weekday=False))
        found.append((translator.text(translate("improvement", "Checked")), known, False))
    return found


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"
