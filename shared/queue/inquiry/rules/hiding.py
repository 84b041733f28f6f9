"""Which cells of a report are hidden, so that no small one can be worked out from anything that is shown.

A cell is shown in many tables at once: in the report that is looked at, and in every report with fewer or other
groupings of the same days and filters. Each small cell is therefore hidden together with a *box*: for every grouping
another value is chosen, and the cells at all corners of the box are hidden. Adding one visit to the corners with an
even number of changed values, and taking one from the others, changes no sum over any grouping: a reader who knows all
shown figures cannot tell the two apart. Groupings that the box does not name stand at one fixed value each (the most
frequent one), so the corners are hidden in every table that shows them apart.

Which box is taken depends only on the table of its own groupings. Two reports that share groupings therefore hide the
same in what they share, and cannot be played off against each other.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Tally:
    """How many cases a cell has, and the lowest and highest number of a clerk in them (−1: of nobody)."""

    count: int
    low: int = -1
    high: int = -1

    def __add__(self, other: "Tally") -> "Tally":
        """Return both cells together; one without cases has no clerks."""
        if not self.count or not other.count:
            return self if self.count else other
        return Tally(self.count + other.count, min(self.low, other.low), max(self.high, other.high))


@dataclass(frozen=True)
class Limits:
    """From how many cases on a cell is shown: `visitors`, and `person` when all cases are one clerk's work.

    `of_work`: the figure says something about how people work; else only visitors are protected.
    """

    visitors: int
    person: int
    of_work: bool = False

    def hides(self, cell: Tally) -> bool:
        """Return whether a cell by itself is too small to be shown; an empty one says nothing about anybody."""
        one_person = self.of_work and cell.low == cell.high >= 0
        return 0 < cell.count < (max(self.person, self.visitors) if one_person else self.visitors)


def hidden_cells(leaves: Mapping[Key, Tally], small: Callable[[Tally], bool]) -> dict[tuple[int, ...], set[Key]]:
    """Return the hidden cells of a table and of all its sums: by the places of the groupings that are apart.

    The key () is the sum of everything. A hidden cell may be empty: that it is empty is hidden then.
    """
    width = len(next(iter(leaves), ()))
    subsets = [subset for size in range(width + 1) for subset in combinations(range(width), size)]
    sums = {subset: _sums(leaves, subset) for subset in subsets}
    hidden: dict[tuple[int, ...], set[Key]] = {subset: set() for subset in subsets}
    values = [_by_size(sums[(place,)]) for place in range(width)]
    for subset in subsets:
        above = [other for other in subsets if set(subset) <= set(other)]
        lines: list[_Lines] = []
        for cell, tally in sorted(sums[subset].items(), key=lambda each: _order(each[0])):
            if not small(tally) or cell in hidden[subset]:
                continue
            lines = lines or [_lines(sums[subset], index) for index in range(len(subset))]
            corners = list(product(*_box(cell, subset, lines, values)))
            for other in above:
                hidden[other].update(tuple(_at(corner, subset, place, values) for place in other) for corner in corners)
    return hidden


def _at(corner: Key, subset: tuple[int, ...], place: int, values: list[list[Hashable]]) -> Hashable:
    """Return where a corner stands in a grouping: at its own value, or at the fixed one."""
    return corner[subset.index(place)] if place in subset else values[place][0]


#: The two smallest cells of every line of a table along one grouping: their counts and values, by the rest of the key.
_Lines = Mapping[Key, list[tuple[int, tuple[str, ...], Hashable]]]


def _lines(table: Mapping[Key, Tally], index: int) -> _Lines:
    found: dict[Key, list[tuple[int, tuple[str, ...], Hashable]]] = {}
    for key, tally in table.items():
        line = found.setdefault((*key[:index], *key[index + 1 :]), [])
        line.append((tally.count, _order((key[index],)), key[index]))
        line.sort(key=lambda each: each[:2])
        del line[2:]
    return found


def _box(
    cell: Key, subset: tuple[int, ...], lines: Sequence[_Lines], values: list[list[Hashable]]
) -> list[tuple[Hashable, ...]]:
    """Return the two values of each grouping between which the corners stand; one where there is no other.

    The other one is the smallest that is not empty: least is lost, and everybody might know that another is empty.
    """
    sides: list[tuple[Hashable, ...]] = []
    for index, place in enumerate(subset):
        own = cell[index]
        beside = [value for *_, value in lines[index][*cell[:index], *cell[index + 1 :]] if value != own]
        others = beside or [value for value in reversed(values[place]) if value != own]
        sides.append((own, others[0]) if others else (own,))
    return sides


def _sums(leaves: Mapping[Key, Tally], subset: tuple[int, ...]) -> dict[Key, Tally]:
    found: dict[Key, Tally] = {}
    for key, tally in leaves.items():
        cell = tuple(key[place] for place in subset)
        found[cell] = found[cell] + tally if cell in found else tally
    return found


def _by_size(sums: Mapping[Key, Tally]) -> list[Hashable]:
    """Return the values of one grouping, the most frequent first."""
    return [cell[0] for cell, _ in sorted(sums.items(), key=lambda each: (-each[1].count, _order(each[0])))]


def _order(cell: Key) -> tuple[str, ...]:
    return tuple(f"{value:012}" if isinstance(value, int) else str(value) for value in cell)
