"""A report as plain data: what it is about and its blocks, with raw figures; writers give it a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable


class Unit(StrEnum):
    """What a figure is; the value itself is always raw: a share from 0 to 1, a duration in seconds."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    PERCENT = "percent"
    SECONDS = "seconds"


class FigureTone(StrEnum):
    """How a figure is meant; writers show it as a word or sign too, never by colour alone."""

    NEUTRAL = "neutral"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


class SeriesStyle(StrEnum):
    """How a row of figures is drawn."""

    BAR = "bar"
    LINE = "line"
    STACK = "stack"


Figure = int | float | None
CellValue = Showable | int | float | None


@dataclass(frozen=True)
class Period:
    """The time a report covers, half-open, in the branch's time zone."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Definition:
    """How a figure is computed; `key` is that of the card, column or series."""

    key: str
    text: Showable


@dataclass(frozen=True)
class Comparison:
    """What a figure is compared with: `base` in the same unit, None when there is nothing yet."""

    base: Figure
    label: Showable


@dataclass(frozen=True)
class Card:
    """One figure; `value` None is a dash, never 0."""

    key: str
    label: Showable
    value: Figure
    unit: Unit = Unit.NUMBER
    comparison: Comparison | None = None
    tone: FigureTone = FigureTone.NEUTRAL


@dataclass(frozen=True)
class Cards:
    """The figures that are read first; all of them are compared with the same."""

    key: str
    title: Showable
    cards: tuple[Card, ...]

    def __post_init__(self) -> None:
        """Refuse cards that are compared with different things with ValueError."""
        if len({card.comparison.label for card in self.cards if card.comparison is not None}) > 1:
            raise ValueError(f"the cards of {self.key} are not compared with the same")


@dataclass(frozen=True)
class Series:
    """One row of figures of a chart, one for each category; None is a gap."""

    key: str
    label: Showable
    values: tuple[Figure, ...]
    style: SeriesStyle = SeriesStyle.BAR


@dataclass(frozen=True)
class Chart:
    """Rows of figures over common categories; `mark` is a level to compare with, drawn as a line across.

    `heading` says what the categories are: services, half-hours. With `one_scale` bars and lines are of one kind and
    can be compared; else a screen draws lines beside bars on a scale of their own.
    """

    key: str
    title: Showable
    categories: tuple[Showable, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.NUMBER
    mark: Figure = None
    mark_label: Showable = ""
    heading: Showable = ""
    one_scale: bool = False

    def __post_init__(self) -> None:
        """Refuse a row that has not one figure for each category with ValueError."""
        for row in self.series:
            if len(row.values) != len(self.categories):
                raise ValueError(f"series {row.key} does not fit the categories of {self.key}")


@dataclass(frozen=True)
class Histogram:
    """How many fall between each two neighbouring edges (lower included); a last edge of None is open.

    `mark` is a value on the axis of the edges, such as the promised wait; `counted` says what is counted.
    """

    key: str
    title: Showable
    edges: tuple[float | None, ...]
    counts: tuple[int, ...]
    unit: Unit = Unit.SECONDS
    mark: Figure = None
    mark_label: Showable = ""
    counted: Showable = ""

    def __post_init__(self) -> None:
        """Refuse edges that do not enclose the counts with ValueError."""
        if len(self.edges) != len(self.counts) + 1 or None in self.edges[:-1]:
            raise ValueError(f"the edges of {self.key} do not fit its counts")


@dataclass(frozen=True)
class ReportColumn:
    """One column of a table."""

    key: str
    label: Showable
    unit: Unit = Unit.TEXT


@dataclass(frozen=True)
class Row:
    """One row of a table. `key` identifies it (a service's code); values are in the order of the columns."""

    key: str
    values: tuple[CellValue, ...]


@dataclass(frozen=True)
class Table:
    """Rows and columns of raw values."""

    key: str
    title: Showable
    columns: tuple[ReportColumn, ...]
    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        """Refuse a row that has not one value for each column with ValueError."""
        for row in self.rows:
            if len(row.values) != len(self.columns):
                raise ValueError(f"row {row.key} does not fit the columns of {self.key}")


@dataclass(frozen=True)
class Notes:
    """Sentences one below the other."""

    key: str
    title: Showable
    items: tuple[Showable, ...]


Block = Cards | Chart | Histogram | Table | Notes


@dataclass(frozen=True)
class Report:
    """Everything a daily summary or another report says, from top to bottom; `name` says which kind of report it is."""

    key: str
    name: Showable
    title: Showable
    subtitle: Showable
    language: Language
    period: Period
    blocks: tuple[Block, ...]
    definitions: tuple[Definition, ...] = ()

    def figures(self) -> Mapping[str, Figure]:
        """Return the figures of all cards by their keys."""
        return {card.key: card.value for block in self.blocks if isinstance(block, Cards) for card in block.cards}
