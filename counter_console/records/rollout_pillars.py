"""The two pillars of a branch: what each attains, how much of it is measured, and each measure from floor to target."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shared.branches.rollout.model.pillars import MeasureLine, Pillar, PillarLine, PillarMeasure, TwoPillars
from shared.platform.i18n.text import Number, Percent, Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable
from shared.ui.widgets.tiles import StatTile

PILLARS: Mapping[Pillar, Text] = {
    Pillar.PEOPLE: translate("rollout", "People"),
    Pillar.PERFORMANCE: translate("rollout", "Performance"),
}
MEASURES: Mapping[PillarMeasure, Text] = {
    PillarMeasure.COMPETENCIES: translate("rollout", "Competencies that services ask for and that are valid"),
    PillarMeasure.GUIDES: translate("rollout", "Guides in force that were read"),
    PillarMeasure.TRAINING: translate("rollout", "Planned training that was done, one year"),
    PillarMeasure.SURVEY: translate("rollout", "Survey of staff: answers that agree"),
    PillarMeasure.RECOGNITION: translate("rollout", "People with a merit, one year"),
    PillarMeasure.STANDARDS: translate("rollout", "Cases that met their standard, four weeks"),
    PillarMeasure.PROMISE: translate("rollout", "Visits within the promised wait, four weeks"),
    PillarMeasure.SATISFIED: translate("rollout", "Ratings with one of the two better faces, four weeks"),
    PillarMeasure.WAVE: translate("rollout", "Score of the last final wave"),
    PillarMeasure.ACTIONS: translate("rollout", "Checked actions with a sure effect, one year"),
}
TITLE = translate("rollout", "Two pillars")


@dataclass(frozen=True)
class MeasureRow:
    """A measure with its pillar."""

    pillar: Pillar
    line: MeasureLine


def measure_rows(found: TwoPillars) -> Iterator[MeasureRow]:
    """Yield the measures of both pillars."""
    return (MeasureRow(pillar.pillar, line) for pillar in found.pillars for line in pillar.lines)


def attained_text(attained: float | None) -> Showable:
    """Return how many of 100 points are attained; a dash where nothing is known."""
    return DASH if attained is None else translate("rollout", "{points} of 100", points=Number(attained))


def state_text(found: TwoPillars) -> Text:
    """Return the state of the branch, which its weaker pillar names."""
    weaker = found.weaker
    if weaker is None:
        return translate("rollout", "Both pillars are alike; neither holds the branch back.")
    pillar = PILLARS[weaker.pillar]
    if weaker.attained is None:
        return translate("rollout", "State of the branch: of “{pillar}” nothing is measured yet.", pillar=pillar)
    return translate(
        "rollout",
        "State of the branch: {points} of 100, by its weaker pillar, “{pillar}”.",
        points=Number(weaker.attained),
        pillar=pillar,
    )


def covered_text(line: PillarLine) -> Text:
    """Return how many measures of a pillar have a value."""
    return translate(
        "rollout", "{known} of {all} measures have a value", known=Number(line.covered), all=Number(len(line.lines))
    )


def value_text(line: MeasureLine) -> Showable:
    """Return the value of a measure, or that there is too little to say."""
    return translate("rollout", "too little known") if line.value is None else Percent(line.value)


def range_text(line: MeasureLine) -> Text:
    """Return from where to where a measure counts."""
    return translate("rollout", "{floor} to {target}", floor=Percent(line.floor), target=Percent(line.target))


COLUMNS = (
    Column(
        "measure",
        translate("rollout", "Measure"),
        lambda row, now, t: t.text(MEASURES[row.line.measure]),
        hint=lambda row, now, t: t.text(PILLARS[row.pillar]),
    ),
    Column("value", translate("rollout", "Value"), lambda row, now, t: t.text(value_text(row.line)), width=18),
    Column(
        "range", translate("rollout", "Counts from … to"), lambda row, now, t: t.text(range_text(row.line)), width=20
    ),
    Column(
        "attained",
        translate("rollout", "Attained"),
        lambda row, now, t: t.text(attained_text(row.line.attained)),
        width=18,
        share=lambda row, now: (row.line.attained or 0.0) / 100,
    ),
)


class PillarsView(QWidget):
    """Shows both pillars: a tile for each, which of them names the state, and the list of measures."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._title = PlainText(appearance, role=TextRole.LABEL, bold=True)
        self._state = PlainText(appearance, role=TextRole.BODY)
        self.tiles = {pillar: StatTile(appearance, "") for pillar in Pillar}
        tiles = QWidget()
        line = QHBoxLayout(tiles)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(appearance.metrics.unit * 1.5))
        for tile in self.tiles.values():
            tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.addWidget(tile, 1)
        model = RecordModel(COLUMNS, lambda row: row.line.measure, translator, lambda row, now, t: _spoken(row, t))
        self.measures = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self._title, tiles, self._state, self.measures):
            column.addWidget(part)

    def show_pillars(self, found: TwoPillars, translator: Translator) -> None:
        """Show the pillars of a branch."""
        self._title.setText(translator.text(TITLE))
        self._state.setText(translator.text(state_text(found)))
        for line in found.pillars:
            tile = self.tiles[line.pillar]
            tile.set_label(translator.text(PILLARS[line.pillar]))
            tile.set_value(translator.text(attained_text(line.attained)))
            weaker = found.weaker is not None and found.weaker.pillar is line.pillar
            tile.set_delta(translator.text(covered_text(line)), Tone.CAUTION if weaker else Tone.QUIET)
        self.measures.setAccessibleName(translator.text(TITLE))
        self.measures.show_rows(tuple(measure_rows(found)), translator)


def _spoken(row: MeasureRow, translator: Translator) -> str:
    parts = (PILLARS[row.pillar], MEASURES[row.line.measure], value_text(row.line), attained_text(row.line.attained))
    return ", ".join(translator.text(part) for part in parts)
