"""Groups what is kept of closed days and computes the figures; loaded where a report is made, as it needs numpy."""

import zlib
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shared.platform.errors import UserError
from shared.queue.inquiry.errors import TOO_MANY_ROWS
from shared.queue.inquiry.model import (
    BASES,
    MOST_ROWS,
    OF_WORK,
    RATINGS_OF_A_PERSON,
    Base,
    DayFacts,
    Inquiry,
    ReportDimension,
    ReportMeasure,
)
from shared.queue.inquiry.rules.answers import AnswerRow, Figure, Hidden, ReportAnswer
from shared.queue.inquiry.rules.facts import FINISHED, FIRST, GAVE_UP, NAMED, NONE, SERVED
from shared.queue.inquiry.rules.hiding import Limits, Tally, hidden_cells
from shared.queue.inquiry.rules.persons import counted_weeks
from shared.queue.stats.rules.measures import FACE_POINTS

Numbers = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Grouping:
    """How rows fall into values: a number for each row, and what the numbers mean."""

    codes: Numbers
    values: Sequence[Any]


class Facts:
    """The steps of many days, a column at a time; a column is unpacked when it is first asked for."""

    def __init__(self, days: Sequence[DayFacts], groups: Mapping[str, str], month_of: Callable[[date], date]) -> None:
        """`groups` is the group of each service, both as texts; `month_of` gives the first day of a day's month."""
        self.days, self._groups, self._month_of = days, groups, month_of
        self._lengths = np.array([day.steps for day in days], dtype=np.int64)
        self._known: dict[str, Numbers] = {}
        self._names: dict[str, list[str]] = {}

    def column(self, name: str) -> Numbers:
        """Return one column of all days; the numbers of names are those of `names`."""
        if name not in self._known:
            parts = [_unpacked(day, name) for day in self.days]
            if name in NAMED:
                parts = [self._renumbered(name, day, part) for day, part in zip(self.days, parts, strict=True)]
            none: Numbers = np.zeros(0, dtype=np.int64)
            self._known[name] = np.concatenate(parts).astype(np.int64) if parts else none
        return self._known[name]

    def names(self, name: str) -> list[str]:
        """Return what the numbers of a column mean."""
        self.column(name)
        return self._names.get(name, [])

    def grouping(self, dimension: ReportDimension) -> Grouping:
        """Return how the steps fall into the values of a dimension; a step without one is in None."""
        match dimension:
            case ReportDimension.DAY:
                return self._of_days(lambda day: day)
            case ReportDimension.WEEK:
                return self._of_days(week_of)
            case ReportDimension.MONTH:
                return self._of_days(self._month_of)
            case ReportDimension.WEEKDAY:
                return self._of_days(lambda day: day.weekday())
            case ReportDimension.HOUR:
                return Grouping(self.column("hour"), range(24))
            case ReportDimension.ORIGIN:
                return Grouping(self.column("booked"), (False, True))
            case ReportDimension.GROUP:
                services = self.grouping(ReportDimension.SERVICE)
                known = list(dict.fromkeys(self._groups.get(value) for value in services.values))
                places = np.array([known.index(self._groups.get(value)) for value in services.values], dtype=np.int64)
                return Grouping(places[services.codes], known)
            case _:
                name = dimension.value
                # The last value is found with −1, too: it stands for nothing.
                return Grouping(self.column(name) % (len(self.names(name)) + 1), [*self.names(name), None])

    def _of_days(self, value: Callable[[date], Hashable]) -> Grouping:
        of_day = [value(day.day) for day in self.days]
        known = list(dict.fromkeys(of_day))
        codes = np.array([known.index(each) for each in of_day], dtype=np.int64)
        return Grouping(np.repeat(codes, self._lengths), known)

    def _renumbered(self, name: str, day: DayFacts, numbers: NDArray[Any]) -> NDArray[Any]:
        known = self._names.setdefault(name, [])
        for each in day.names[name]:
            if each not in known:
                known.append(each)
        places = np.array([*(known.index(each) for each in day.names[name]), NONE], dtype=np.int64)
        found: NDArray[Any] = places[numbers]
        return found


def _unpacked(day: DayFacts, name: str) -> NDArray[Any]:
    """Return a column of a day; one that the version which closed the day did not know says nothing."""
    if name not in day.columns:
        return np.full(day.steps, NONE, dtype="<i4")
    return np.frombuffer(zlib.decompress(day.columns[name]), dtype="<i4")


def week_of(day: date) -> date:
    """Return the Monday of a day's ISO week."""
    return day - timedelta(days=day.weekday())


def answer(inquiry: Inquiry, facts: Facts, visitors: int, person: int) -> ReportAnswer:
    """Return what a report says.

    `visitors` and `person` are the limits below which something is hidden. Raises UserError(TOO_MANY_ROWS).
    """
    chosen = _chosen(inquiry, facts, Limits(visitors, person, of_work=True))
    groupings = [facts.grouping(dimension) for dimension in inquiry.dimensions]
    combined = reduce(
        lambda key, each: key * len(each.values) + each.codes, groupings, np.zeros(len(chosen), dtype=np.int64)
    )
    present, groups = np.unique(combined[chosen], return_inverse=True)
    if len(present) > MOST_ROWS:
        raise UserError(TOO_MANY_ROWS)
    keys = [_key(number, groupings) for number in present.tolist()]
    tables = {
        base: _Table(inquiry, facts, base, chosen, groups, keys, visitors, person)
        for base in dict.fromkeys(BASES[measure] for measure in inquiry.measures)
    }
    shown = dict.fromkeys(keys)
    for table in tables.values():
        shown |= dict.fromkeys(table.hidden)
    columns = [tables[BASES[measure]].figures(measure) for measure in inquiry.measures]
    rows = tuple(AnswerRow(key, tuple(column[0].get(key) for column in columns)) for key in shown)
    total = tuple(column[1] for column in columns)
    return ReportAnswer(
        rows=rows,
        total=total,
        days=len(facts.days),
        hidden=any(Hidden.HIDDEN in each for each in (total, *(row.figures for row in rows))),
    )


def _key(number: int, groupings: Sequence[Grouping]) -> tuple[Any, ...]:
    found = []
    for grouping in reversed(groupings):
        number, place = divmod(number, len(grouping.values))
        found.append(grouping.values[place])
    return tuple(reversed(found))


def _chosen(inquiry: Inquiry, facts: Facts, limits: Limits) -> Mask:
    """Return the steps that the filters let through.

    What a report without a filter would hide cannot be picked out with it: the filters leave it out.
    """
    wanted: dict[ReportDimension, frozenset[Hashable]] = {
        ReportDimension.SERVICE: frozenset(map(str, inquiry.services)),
        ReportDimension.WEEKDAY: frozenset(inquiry.weekdays),
        ReportDimension.HOUR: frozenset(inquiry.hours),
        ReportDimension.PRIORITY: frozenset(inquiry.priorities),
    }
    filters = {dimension: values for dimension, values in wanted.items() if values}
    everything = np.ones(int(sum(day.steps for day in facts.days)), dtype=np.bool_)
    if not filters:
        return everything
    groupings = [facts.grouping(dimension) for dimension in filters]
    combined = reduce(lambda key, each: key * len(each.values) + each.codes, groupings, 0 * facts.column("hour"))
    present, groups = np.unique(combined, return_inverse=True)
    keys = [_key(number, groupings) for number in present.tolist()]
    tallies = _tallies(groups, everything, len(keys), facts.column("clerk"))
    hidden = hidden_cells(dict(zip(keys, tallies, strict=True)), limits.hides)[tuple(range(len(groupings)))]
    passes = [
        key not in hidden and all(value in values for value, values in zip(key, filters.values(), strict=True))
        for key in keys
    ]
    return np.array(passes, dtype=np.bool_)[groups] if keys else everything


def _tallies(groups: NDArray[Any], mask: Mask, size: int, clerks: Numbers | None) -> list[Tally]:
    """Return how many cases each group has, and whose work they are."""
    own = groups[mask]
    counts = np.bincount(own, minlength=size).tolist()
    if clerks is None:
        return [Tally(count) for count in counts]
    low, high = [NONE] * size, [NONE] * size
    width = int(clerks.max(initial=0)) + 2
    # From small to large: the first one of a group is its lowest clerk, the last one its highest.
    pairs = np.unique(own * width + clerks[mask] + 1)
    for group, clerk in zip((pairs // width).tolist(), (pairs % width - 1).tolist(), strict=True):
        low[group] = clerk if low[group] == NONE else low[group]
        high[group] = clerk
    return [Tally(*each) for each in zip(counts, low, high, strict=True)]


class _Table:
    """The cases of one base, by group."""

    def __init__(
        self,
        inquiry: Inquiry,
        facts: Facts,
        base: Base,
        chosen: Mask,
        groups: NDArray[Any],
        keys: list[tuple[Any, ...]],
        visitors: int,
        person: int,
    ) -> None:
        self._facts, self._keys = facts, keys
        everybody = _cases(facts, base)
        mask = everybody
        if inquiry.personal:
            limit = max(visitors, person, RATINGS_OF_A_PERSON if base is Base.RATED else 0)
            weeks = facts.grouping(ReportDimension.WEEK).codes
            mask = mask & counted_weeks(everybody, weeks, facts.column("clerk"), facts.column("counter"), limit)
        self._mask: Mask = mask & chosen
        self._groups = groups[self._mask[chosen]]
        self._counts = np.bincount(self._groups, minlength=len(keys))
        if inquiry.personal:
            some = np.bincount(groups[(everybody & chosen)[chosen]], minlength=len(keys))
            self.hidden = {key for key, has, left in zip(keys, some, self._counts, strict=True) if has and not left}
            self._total_hidden = bool(some.sum() and not self._counts.sum())
            return
        clerks = facts.column("clerk") if base in OF_WORK else None
        own = None if clerks is None else clerks[chosen]
        tallies = _tallies(groups, self._mask[chosen], len(keys), own)
        leaves = {key: tally for key, tally in zip(keys, tallies, strict=True) if tally.count}
        found = hidden_cells(leaves, Limits(visitors, person, of_work=base in OF_WORK).hides)
        self._total_hidden = bool(found[()])
        self.hidden = found[tuple(range(len(inquiry.dimensions)))] if leaves else set()

    def figures(self, measure: ReportMeasure) -> tuple[dict[tuple[Any, ...], Figure], Figure]:
        """Return a figure for each group and for all of them together."""
        values = self._values(measure)
        of_all = _computed(measure, values, np.zeros(len(values), dtype=np.int64), 1)
        of_each = _computed(measure, values, self._groups, len(self._keys))
        rows: dict[tuple[Any, ...], Figure] = dict(zip(self._keys, of_each, strict=True))
        rows |= dict.fromkeys(self.hidden, Hidden.HIDDEN)
        return rows, Hidden.HIDDEN if self._total_hidden else of_all[0]

    def _values(self, measure: ReportMeasure) -> Numbers:
        column = self._facts.column(_COLUMNS[BASES[measure]])[self._mask]
        match measure:
            case ReportMeasure.SERVED:
                return (column & SERVED) // SERVED
            case ReportMeasure.GAVE_UP:
                return (column & GAVE_UP) // GAVE_UP
            case _:
                return column


#: The column that tells which steps are cases of a base, and what they say.
_COLUMNS = {
    Base.VISITS: "visit",
    Base.FINISHED: "end",
    Base.CALLED: "wait",
    Base.PROMISED: "promise",
    Base.PROMISED_STRICT: "strict",
    Base.SERVED_TIMES: "serving",
    Base.RATED: "score",
    Base.ESTIMATED: "estimate",
}
_COUNTS = (ReportMeasure.ISSUED, ReportMeasure.FINISHED, ReportMeasure.RATINGS)
_QUANTILES = {ReportMeasure.WAIT_MEDIAN: 0.5, ReportMeasure.WAIT_P90: 0.9, ReportMeasure.SERVICE_MEDIAN: 0.5}
_SECONDS = 1 / 1000


def _cases(facts: Facts, base: Base) -> Mask:
    column = facts.column(_COLUMNS[base])
    found: Mask = column >= 0
    if base is Base.VISITS:
        found = (column & FIRST) == FIRST
    elif base is Base.FINISHED:
        ends = facts.names("end")
        found = column == (ends.index(FINISHED) if FINISHED in ends else len(ends))
    return found


def _computed(measure: ReportMeasure, values: Numbers, groups: NDArray[Any], size: int) -> list[float | None]:
    counts = np.bincount(groups, minlength=size)
    if measure in _COUNTS:
        return [float(count) for count in counts.tolist()]
    if measure in _QUANTILES:
        figures = _quantiles(values, groups, counts, _QUANTILES[measure]) * _SECONDS
    else:
        if measure is ReportMeasure.SATISFACTION:
            points = np.array([FACE_POINTS.get(score, 0.0) for score in range(max(FACE_POINTS) + 1)])
            weights = points[values]
        else:
            weights = values.astype(np.float64)
        sums = np.bincount(groups, weights=weights, minlength=size)
        if measure is ReportMeasure.SERVED:
            return [float(each) for each in sums.tolist()]
        unit = _SECONDS if measure in (ReportMeasure.WAIT_MEAN, ReportMeasure.SERVICE_MEAN) else 1.0
        figures = sums * unit / np.maximum(counts, 1)
    return [figure if count else None for figure, count in zip(figures.tolist(), counts.tolist(), strict=True)]


def _quantiles(values: Numbers, groups: NDArray[Any], counts: NDArray[Any], share: float) -> NDArray[np.float64]:
    """Return a quantile of each group, interpolated between neighbours (type 7), of all groups at once."""
    # Times fit into 31 bits, so that group and time are sorted as one number.
    ordered = np.sort((groups.astype(np.int64) << 31) | values) & 0x7FFFFFFF
    starts = np.cumsum(counts) - counts
    places = np.maximum(counts - 1, 0) * share
    below = np.floor(places).astype(np.int64)
    above = np.minimum(below + 1, np.maximum(counts - 1, 0))
    last = max(len(ordered) - 1, 0)
    padded = ordered if len(ordered) else np.zeros(1, dtype=np.int64)
    low, high = padded[np.minimum(starts + below, last)], padded[np.minimum(starts + above, last)]
    found: NDArray[np.float64] = low + (high - low) * (places - below)
    return found
