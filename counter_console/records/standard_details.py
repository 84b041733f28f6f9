"""One standard: what can be done with it, how it was kept, and all its versions."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.facts_table import facts_table
from counter_console.records.standard_charts import HourMap, WeeksChart
from counter_console.records.standard_texts import VERBS, facts, question, share_text
from counter_console.section.connection import Connection
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.quality.standards.model import Count, StandardFile, StandardVerb
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable

#: What is usually done next, the first that is possible.
_MAIN = (StandardVerb.APPROVE, StandardVerb.SUBMIT)
LEGEND = translate(
    "standards",
    "Grey band: the usual variation. Dashed: the target. “Better” and “worse” are said only outside the band,"
    " after 8 weeks on one side, or 3 of 4 near its edge. “Too few”: under 10 cases.",
)


class StandardDetails(QWidget):
    """Shows one standard; `panel` carries its actions."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[StandardVerb] = ActionPanel(appearance, translator, VERBS)
        self.facts = facts_table(appearance, translator)
        self.weeks, self.hours = WeeksChart(appearance), HourMap(appearance)
        counter_columns = (
            Column(
                "counter",
                translate("standards", "Counter"),
                lambda each, now, t: isolated(each[0]),
                width=34,
            ),
            Column("share", translate("standards", "Kept"), lambda each, now, t: t.text(share_text(each[1])), width=24),
            Column("cases", translate("standards", "Cases"), lambda each, now, t: t.number(each[1].judged)),
        )
        counters = RecordModel(counter_columns, lambda each: each[0], translator, _counter_text)
        self.counters = RecordTable(appearance, translator, counters, wraps=True)
        self._weeks_title, self._hours_title, self._counters_title = (
            PlainText(appearance, role=TextRole.LABEL, bold=True) for _ in range(3)
        )
        self._legend = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (
            self.panel, self._weeks_title, self.weeks, self._legend, self._hours_title, self.hours,
            self._counters_title, self.counters, self.facts,
        ):  # fmt: skip
            column.addWidget(part)

    def show_file(
        self, file: StandardFile, today: date, done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show a standard."""
        main = next((verb for verb in _MAIN if verb in file.verbs), None)
        self.panel.show_record(
            file.row.standard.id,
            file.verbs,
            lambda verb: question(verb, file, today),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=main,
            translator=translator,
        )
        self._show_charts(file, translator)
        self.facts.setAccessibleName(translator.text(translate("standards", "What is known of this standard")))
        self.facts.show_rows(tuple(facts(file, today)), translator)

    def _show_charts(self, file: StandardFile, translator: Translator) -> None:
        """Show the drawings as far as something was measured."""
        row, target = file.row, file.row.shown.terms.target
        measured = any(week.count.judged for week in row.weeks)
        self._weeks_title.setText(translator.text(translate("standards", "The last twelve weeks")))
        self._legend.setText(translator.text(LEGEND))
        _show(measured, self._weeks_title, self.weeks, self._legend)
        if measured:
            self.weeks.show_row(row, translator)
        self._hours_title.setText(translator.text(translate("standards", "By weekday and hour, last four weeks")))
        _show(bool(file.hours), self._hours_title, self.hours)
        if file.hours:
            self.hours.show_hours(file.hours, target, translator)
        name = translator.text(translate("standards", "By counter, last four weeks"))
        self._counters_title.setText(name)
        self.counters.setAccessibleName(name)
        _show(bool(file.counters), self._counters_title, self.counters)
        self.counters.show_rows(file.counters, translator)


def _show(visible: bool, *parts: QWidget) -> None:
    for part in parts:
        part.setVisible(visible)


def _counter_text(each: tuple[str, Count], _now: object, translator: Translator) -> str:
    return f"{isolated(each[0])}: {translator.text(share_text(each[1]))}"
