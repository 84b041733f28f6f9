"""One released wave: its figures, sections, four views of each standard, and its items with replies."""

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.wave_charts import SectionGrid, SourceMark, ViewsGrid, legend_text
from counter_console.records.wave_texts import (
    HIDDEN,
    LEGEND,
    SEALED,
    SOURCES,
    TRENDS,
    VERBS,
    about,
    failed_text,
    item_notes,
    question,
    tiles,
)
from counter_console.section.connection import Connection
from shared.platform.i18n.text import Day, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.quality.scorecards.model.assessment import AssessmentVerb, ItemResult, ViewSource, WaveResult, WaveTrend
from shared.quality.scorecards.rules.assessment import months_of
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.table import Column, RecordModel, RecordTable
from shared.ui.widgets.tiles import StatTile

_TREND_TONES = {WaveTrend.BETTER: Tone.GOOD, WaveTrend.WORSE: Tone.BAD, WaveTrend.NOT_SURE: Tone.QUIET}


def _notes(item: ItemResult, _now: datetime | None, translator: Translator) -> str:
    return "\n".join(translator.text(note) for note in item_notes(item))


def _trend(item: ItemResult, _now: datetime | None, translator: Translator) -> str:
    return DASH if item.trend is None else translator.text(TRENDS[item.trend])


def _described(item: ItemResult, now: datetime | None, translator: Translator) -> str:
    known = f"{translator.text(item.text)}: {translator.text(failed_text(item))}"
    return "\n".join(filter(None, (known, _notes(item, now, translator))))


def _mark(item: ItemResult) -> tuple[Icon, Tone] | None:
    if not item.failed:
        return (Icon.CHECK, Tone.GOOD)
    return (Icon.WARNING, Tone.BAD if item.proposal is not None else Tone.CAUTION)


COLUMNS = (
    Column("item", translate("assessment", "Item"), lambda item, now, t: t.text(item.text), hint=_notes, mark=_mark),
    Column("failed", translate("assessment", "Failed"), lambda item, now, t: t.text(failed_text(item)), width=14),
    Column("trend", translate("assessment", "Wave before"), _trend, width=22),
)
SECTIONS_BESIDE = translate("assessment", "Sections; an upright line is the wave before")


class WaveDetails(QWidget):
    """Shows one wave; `panel` carries its actions."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        unit = appearance.metrics.unit
        self.panel: ActionPanel[AssessmentVerb] = ActionPanel(appearance, translator, VERBS)
        self._about = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self.tiles = [StatTile(appearance, "") for _ in range(4)]
        figures = QGridLayout()
        figures.setSpacing(round(unit * 1.5))
        for number, tile in enumerate(self.tiles):
            figures.addWidget(tile, number // 2, number % 2)
            figures.setColumnStretch(number % 2, 1)
        self._hidden = PlainText(appearance, role=TextRole.LABEL, tone=Tone.CAUTION, bold=False)
        self._until = PlainText(appearance, role=TextRole.LABEL, bold=False)
        self._sections_title, self._views_title = (
            PlainText(appearance, role=TextRole.LABEL, bold=True) for _ in range(2)
        )
        self.sections, self.views = SectionGrid(appearance), ViewsGrid(appearance)
        self._legend_row = QWidget()
        flow = FlowLayout(unit, self._legend_row)
        self._legend: dict[ViewSource, tuple[QWidget, PlainText]] = {}
        for source in SOURCES:
            each, name = QWidget(), PlainText(appearance, role=TextRole.CAPTION)
            line = QHBoxLayout(each)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(unit // 2)
            line.addWidget(SourceMark(appearance, source))
            line.addWidget(name)
            self._legend[source] = each, name
            flow.addWidget(each)
        self._explained, self._sealed = (
            PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET) for _ in range(2)
        )
        model = RecordModel(COLUMNS, lambda item: item.key, translator, _described)
        self.items = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        column.addWidget(self._about)
        column.addLayout(figures)
        for part in (
            self._hidden, self._until, self.panel, self._sections_title, self.sections, self._views_title,
            self._legend_row, self.views, self._explained, self.items, self._sealed,
        ):  # fmt: skip
            column.addWidget(part)

    def show_wave(self, result: WaveResult, done: int, connection: Connection, translator: Translator) -> None:
        """Show a wave."""
        text, wave = translator.text, result.wave.content
        self._about.setText(text(about(wave, *months_of(wave.months))))
        for tile, (label, value, meaning) in zip(self.tiles, tiles(result), strict=True):
            tile.set_label(text(label))
            tile.set_value(text(value))
            tile.set_delta(text(meaning))
        self._hidden.setText(text(HIDDEN))
        self._hidden.setVisible(wave.score is None)
        self._until.setText(text(_until(result)))
        main = AssessmentVerb.REPLY if AssessmentVerb.REPLY in result.verbs else AssessmentVerb.DECIDE
        self.panel.show_record(
            result.wave.id,
            result.verbs,
            lambda verb: question(verb, result),
            done=done,
            blocked=text(connection.blocked_reason),
            main=main,
            translator=translator,
        )
        compared = any(section.before is not None for section in result.sections)
        self._sections_title.setText(text(SECTIONS_BESIDE if compared else translate("assessment", "Sections")))
        self._views_title.setText(text(translate("assessment", "One standard, four views")))
        _show(bool(result.sections), self._sections_title, self.sections)
        self.sections.show_sections(result.sections, translator)
        _show(bool(result.standards), self._views_title, self._legend_row, self.views, self._explained)
        for source, (each, name) in self._legend.items():
            name.setText(legend_text(source, result.standards, translator))
            each.setVisible(bool(name.text()))
        self.views.show_standards(result.standards, translator)
        self._explained.setText(text(LEGEND))
        self.items.setAccessibleName(text(translate("assessment", "Items of the wave")))
        self.items.show_rows(result.items, translator)
        self._sealed.setText(text(SEALED))


def _until(result: WaveResult) -> Text:
    if result.final:
        return translate("assessment", "The time for replies is over.")
    return translate("assessment", "The branch may reply until {day}.", day=Day(result.reply_day, weekday=False))


def _show(visible: bool, *parts: QWidget) -> None:
    for part in parts:
        part.setVisible(visible)
