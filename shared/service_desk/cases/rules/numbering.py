"""How the numbers of cases continue after a restore: no number is issued a second time."""

from collections.abc import Iterable, Mapping

from shared.service_desk.cases.model import LeftOutCases

#: The last number of each year.
LastNumbers = Mapping[int, int]
_HUNDRED = 100


def cases_lost(kept: LastNumbers, given: LastNumbers) -> tuple[LeftOutCases, ...]:
    """Return the numbers that were issued and are not in the records that are kept."""
    return tuple(
        LeftOutCases(year, kept.get(year, 0) + 1, last, certain=True)
        for year, last in sorted(given.items())
        if last > kept.get(year, 0)
    )


def cases_left_out(kept: LastNumbers, found: LastNumbers, years: Iterable[int]) -> tuple[LeftOutCases, ...]:
    """Return the numbers of these years that must not be issued because nobody knows which were issued.

    `found` is what could still be read somewhere. The next number is beyond the full hundred above the highest of any
    year, and a hundred more.
    """
    highest = max((*kept.values(), *found.values()), default=0)
    last = (highest // _HUNDRED + 2) * _HUNDRED
    return tuple(LeftOutCases(year, kept.get(year, 0) + 1, last, certain=False) for year in sorted(set(years)))
