"""One measured figure with its floor and its target, and the table of all figures."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `value` and `floor` are in `unit`; `ratio` is value ÷ floor, `aim` what is promised of the ratio or of the value.
    `floor` None: there is nothing below it to compare with. `met` None: no aim.
    """

    bench: str
    work: str
    value: float
    unit: str
    floor: float | None = None
    floor_is: str = ""
    ratio: float | None = None
    aim: str = ""
    met: bool | None = None


def times_floor(
    bench: str, work: str, value: float, floor: float, floor_is: str, limit: float | None, *, unit: str = "ms"
) -> Figure:
    """Return a figure that may be at most `limit` times its floor."""
    ratio = value / floor if floor else math.inf
    aim = "" if limit is None else f"≤ {limit:g} ×"
    return Figure(bench, work, value, unit, floor, floor_is, ratio, aim, None if limit is None else ratio <= limit)


def at_most(
    bench: str, work: str, value: float, unit: str, limit: float | None, floor: float | None = None, floor_is: str = ""
) -> Figure:
    """Return a figure whose aim is an upper limit in its own unit, whatever its floor."""
    aim = "" if limit is None else f"≤ {limit:g} {unit}"
    ratio = None if floor is None else value / floor if floor else math.inf
    return Figure(bench, work, value, unit, floor, floor_is, ratio, aim, None if limit is None else value <= limit)


def at_least(bench: str, work: str, value: float, unit: str, limit: float, floor: float, floor_is: str) -> Figure:
    """Return a speed that must not be below `limit` in its own unit; the floor is the engine's own speed."""
    return Figure(bench, work, value, unit, floor, floor_is, value / floor, f"≥ {limit:,.0f} {unit}", value >= limit)


def share_of_floor(bench: str, work: str, value: float, unit: str, floor: float, floor_is: str, least: float) -> Figure:
    """Return a speed that must reach a share of the engine's own speed."""
    share = value / floor if floor else 0.0
    return Figure(bench, work, value, unit, floor, floor_is, share, f"≥ {least:.0%} of the floor", share >= least)


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` (0 to 1) of all do not exceed: the nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table that reads in a terminal and as Markdown."""
    head = ("work", "measured", "floor", "ratio", "aim", "met")
    rows = [head, tuple("-" for _ in head), *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = []
    for row in rows:
        fill = "-" if row[0] == "-" else " "
        lines.append("| " + " | ".join(cell.ljust(width, fill) for cell, width in zip(row, widths, strict=True)) + " |")
    return "\n".join(lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    floor = "–" if figure.floor is None else f"{number(figure.floor)} {figure.unit} ({figure.floor_is})"
    ratio = "–" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = "–" if figure.met is None else "yes" if figure.met else "**no**"
    return (figure.work, f"{number(figure.value)} {figure.unit}", floor, ratio, figure.aim or "–", met)


def number(value: float) -> str:
    """Return a figure with three significant digits, whole numbers whole."""
    if abs(value) >= 1000 or value == int(value):
        return f"{value:,.0f}"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:.{digits}f}"
