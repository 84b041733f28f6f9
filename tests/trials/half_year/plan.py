"""What happens in the half-year, by weeks: what really changes, what only looks like a change, and what people do."""

from datetime import date, timedelta

from shared.simulation.changes import ServingChange

#: A Monday; the half-year ends with the Sunday of its last week.
FIRST, WEEKS = date(2027, 1, 11), 26
TICKETS = 75

#: Each of these services has a standard: a serving takes at most so many minutes.
LIMIT = 12
IMPROVED, BAD_WEEK, DRIFTING, STEADY = (
    "driving-licence", "id-card", "address-registration", ("passport-replace", "birth-certificate"),
)  # fmt: skip
FOLLOWED = (IMPROVED, BAD_WEEK, DRIFTING, *STEADY)

#: The week in which something is noticed, and the one in which the remedy is in place.
NOTICED, REMEDIED = 10, 11
#: The week in which everything goes wrong by chance; it goes back by itself.
BAD = 11
#: From this week on the servings of a service take longer and longer, by so much a week.
DRIFTS, DRIFT = 14, 1.05
#: First and last weeks of the two waves of visits; the notice hangs out two weeks before.
WAVES = ((5, 6), (18, 19))
SURVEY = 16
#: Somebody's evidence ends at the end of this week, and is shown again two weeks later.
LAPSES = 20
#: The Mondays on which the reviews of the two quarters are signed.
REVIEWS = {"2027Q1": 14, "2027Q2": 26}


def monday(week: int) -> date:
    """Return the Monday of a week of the half-year; the first one is week 1."""
    return FIRST + timedelta(weeks=week - 1)


def week_of(day: date) -> int:
    """Return the number of the week of a day."""
    return (day - FIRST).days // 7 + 1


LAST = monday(WEEKS + 1) - timedelta(days=1)

CHANGES = (
    ServingChange(IMPROVED, monday(REMEDIED), factor=0.65),
    ServingChange(BAD_WEEK, monday(BAD), factor=1.7, last=monday(BAD + 1) - timedelta(days=1)),
    ServingChange(DRIFTING, monday(DRIFTS), weekly=DRIFT),
)
