"""What a report has found, as plain data."""

from dataclasses import dataclass
from enum import Enum
from typing import Any


class Hidden(Enum):
    """Stands for a figure that is not shown."""

    HIDDEN = "hidden"


Figure = float | None | Hidden


@dataclass(frozen=True)
class AnswerRow:
    """One row: the values of the groupings, and a figure for each measure (None: nothing happened)."""

    key: tuple[Any, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class ReportAnswer:
    """What a report says, its rows in no order; `total` is about all of them. `days` were closed and are in it."""

    rows: tuple[AnswerRow, ...]
    total: tuple[Figure, ...]
    days: int
    hidden: bool
