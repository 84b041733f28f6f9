"""Quarters of a year, and what was achieved in one."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from shared.quality.improvement.model.reviews import Achieved
from shared.quality.standards.model import DayShare


def quarter_of(day: date) -> str:
    """Return the quarter of a day, as 2026Q4."""
    return f"{day.year}Q{(day.month + 2) // 3}"


def bounds(quarter: str) -> tuple[date, date]:
    """Return the first and the last day of a quarter. Raises ValueError for what is none."""
    year, number = (int(part) for part in quarter.split("Q"))
    first = date(year, 3 * number - 2, 1)
    following = date(year + 1, 1, 1) if number == 4 else date(year, 3 * number + 1, 1)
    return first, following - timedelta(days=1)


def before(day: date) -> str:
    """Return the last quarter that is over on a day."""
    first, _ = bounds(quarter_of(day))
    return quarter_of(first - timedelta(days=1))


def achieved(shares: Mapping[UUID, Iterable[DayShare]], quarter: str) -> tuple[Achieved, ...]:
    """Return how often each standard was kept: the cases of its closed days together, each version for itself."""
    first, last = bounds(quarter)
    found: dict[tuple[UUID, int], Achieved] = {}
    for standard_id, days in shares.items():
        for day in days:
            if first <= day.day <= last:
                known = found.get((standard_id, day.number))
                met, judged = (0, 0) if known is None else (known.met, known.judged)
                met, judged = met + day.met, judged + day.met + day.broken
                found[standard_id, day.number] = Achieved(standard_id, day.number, day.target, met, judged)
    return tuple(found[key] for key in sorted(found, key=lambda each: (str(each[0]), each[1])))
