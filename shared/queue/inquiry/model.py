"""A report that somebody puts together: by what it is grouped, what it shows, over which days; and where it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

#: The register of the second chain, and what is written in it of days.
SUBJECT = "report"
FREEZE, UNFREEZE = "freeze", "unfreeze"
#: What is kept of a day: 2 also the half-hour, the time that a counter was taken, and the quoted wait.
FACTS_VERSION = 2
MOST_DIMENSIONS, MOST_MEASURES = 3, 6
#: A table with more rows is for a computer, and nobody finds in it what is hidden.
MOST_ROWS = 5000
#: Ratings of one person are shown from so many on, whatever the branch has set.
RATINGS_OF_A_PERSON = 10


class ReportDimension(StrEnum):
    """By what a report is grouped."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    WEEKDAY = "weekday"
    HOUR = "hour"
    SERVICE = "service"
    GROUP = "group"
    PRIORITY = "priority"
    LANGUAGE = "language"
    ORIGIN = "origin"
    END = "end"
    OUTCOME = "outcome"
    COUNTER = "counter"
    CLERK = "clerk"


#: Tell whose work it was: a counter is where one person sits.
PERSONAL = frozenset({ReportDimension.COUNTER, ReportDimension.CLERK})
#: Known only of a stay in a queue, not of a visit that may have had several.
OF_STEPS = PERSONAL | {ReportDimension.END, ReportDimension.OUTCOME}


class ReportMeasure(StrEnum):
    """A figure of a report."""

    ISSUED = "issued"
    SERVED = "served"
    GAVE_UP = "gave_up"
    FINISHED = "finished"
    WAIT_MEDIAN = "wait_median"
    WAIT_MEAN = "wait_mean"
    WAIT_P90 = "wait_p90"
    PROMISE = "promise"
    PROMISE_STRICT = "promise_strict"
    SERVICE_MEDIAN = "service_median"
    SERVICE_MEAN = "service_mean"
    SATISFACTION = "satisfaction"
    RATINGS = "ratings"
    ESTIMATES = "estimates"


class Base(StrEnum):
    """The cases that a figure is made of; how many they are decides whether it is shown."""

    VISITS = "visits"
    FINISHED = "finished"
    CALLED = "called"
    PROMISED = "promised"
    PROMISED_STRICT = "promised_strict"
    SERVED_TIMES = "served_times"
    RATED = "rated"
    ESTIMATED = "estimated"


BASES: Mapping[ReportMeasure, Base] = {
    ReportMeasure.ISSUED: Base.VISITS,
    ReportMeasure.SERVED: Base.VISITS,
    ReportMeasure.GAVE_UP: Base.VISITS,
    ReportMeasure.FINISHED: Base.FINISHED,
    ReportMeasure.WAIT_MEDIAN: Base.CALLED,
    ReportMeasure.WAIT_MEAN: Base.CALLED,
    ReportMeasure.WAIT_P90: Base.CALLED,
    ReportMeasure.PROMISE: Base.PROMISED,
    ReportMeasure.PROMISE_STRICT: Base.PROMISED_STRICT,
    ReportMeasure.SERVICE_MEDIAN: Base.SERVED_TIMES,
    ReportMeasure.SERVICE_MEAN: Base.SERVED_TIMES,
    ReportMeasure.SATISFACTION: Base.RATED,
    ReportMeasure.RATINGS: Base.RATED,
    ReportMeasure.ESTIMATES: Base.ESTIMATED,
}
#: Says something about how a person works, also where nobody is named.
OF_WORK = frozenset({Base.FINISHED, Base.SERVED_TIMES, Base.RATED})


class ReportSpan(StrEnum):
    """Which days: those of a period that moves with the day, or days of one's own."""

    LAST_WEEK = "last_week"
    LAST_WEEKS = "last_weeks"  # the last four whole weeks
    LAST_MONTH = "last_month"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    OWN = "own"


@dataclass(frozen=True)
class Inquiry:
    """What a report asks. Empty filters let everything through; `services` are ids, `weekdays` 0 to 6, `hours` 0 to 23.

    `first` and `last` are the days of a span of one's own.
    """

    dimensions: tuple[ReportDimension, ...]
    measures: tuple[ReportMeasure, ...]
    span: ReportSpan = ReportSpan.LAST_MONTH
    first: date | None = None
    last: date | None = None
    services: tuple[UUID, ...] = ()
    weekdays: tuple[int, ...] = ()
    hours: tuple[int, ...] = ()
    priorities: tuple[str, ...] = ()

    @property
    def personal(self) -> bool:
        """Whether it tells whose work something was."""
        return not PERSONAL.isdisjoint(self.dimensions)

    @property
    def filtered(self) -> bool:
        """Whether it counts only a part of the days' visits."""
        return bool(self.services or self.weekdays or self.hours or self.priorities)


class Repeat(StrEnum):
    """How often a saved report is made without being asked for."""

    NEVER = "never"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class FileForm(StrEnum):
    """The form of the file that is made; the value is its ending."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True)
class Schedule:
    """When a saved report is made, in which form, and where it goes: into a folder, to an address, or both."""

    repeat: Repeat = Repeat.NEVER
    form: FileForm = FileForm.XLSX
    folder: str = ""
    address: str = ""


@dataclass(frozen=True)
class ReportTerms:
    """What a saved report is: its name, what it asks, whether colleagues see it, its schedule, and its language."""

    name: str
    inquiry: Inquiry
    shared: bool = False
    schedule: Schedule = Schedule()
    language: str = "en"


@dataclass(frozen=True)
class SavedReport:
    """A report that somebody has saved.

    The chain holds only a digest of it, for which `salt` is the key: who deletes a report takes its words and addresses
    with it.
    """

    id: UUID
    owner: UUID
    version: int
    changed: datetime
    terms: ReportTerms
    salt: str


class ReportVerb(StrEnum):
    """What is done with a saved report."""

    SAVE = "save"
    DELETE = "delete"


@dataclass(frozen=True)
class ReportCommand:
    """One command. A new report has no id; `seen` is the version that the person saw."""

    command_id: UUID
    verb: ReportVerb
    report_id: UUID | None = None
    seen: int = 0
    terms: ReportTerms | None = None


@dataclass(frozen=True)
class DayFacts:
    """What is kept of a closed day: one number for each step in each column.

    Columns of `names` hold places in that list of texts (−1: nothing); times are milliseconds (−1: none).
    """

    day: date
    names: Mapping[str, tuple[str, ...]]
    columns: Mapping[str, bytes]
    steps: int
