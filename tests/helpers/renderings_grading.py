"""What is filled into the sentences about quoted waits that were graded, and about counters that are needed."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from shared.platform.i18n.text import ClockTime, Day, Duration, Listing, Minutes, Number, Percent, Value
from shared.queue.forecast.model import BadDay, JudgedDay, Shortcoming, UnusualFigure, UnusualKind
from shared.queue.inquiry.rules.grades_report import unusual_text, why

_CLOCKS = tuple(ClockTime(datetime(2026, 11, 30, hour, tzinfo=UTC)) for hour in (9, 11))
_DAY = Day(date(2026, 11, 30))
_UNUSUAL = (
    UnusualFigure(UnusualKind.COUNTERS, 2.4, 4.0),
    UnusualFigure(UnusualKind.VISITORS, 60, 31),
    UnusualFigure(UnusualKind.SERVINGS, 612, 480),
)
_JUDGED = tuple(
    JudgedDay(_DAY.day, BadDay(what, 185, 0.58, 500, 11, 13, 900), found)
    for what, found in zip(Shortcoming, ((), _UNUSUAL[:1], _UNUSUAL), strict=True)
)
#: Only of these sentences.
OF_GRADING: Mapping[str, tuple[Value, ...]] = {
    "found": (Number(2.4, 1), Number(60), Duration(612)),
    "usual": (Number(4), Number(31), Duration(480)),
    "inside": (Percent(0.58),),
    "why": tuple(why(each) for each in _JUDGED),
    "causes": (Listing(tuple(unusual_text(each) for each in _UNUSUAL)),),
}
_GRADING: Mapping[str, tuple[Value, ...]] = {
    **OF_GRADING,
    **dict.fromkeys(("first", "last"), _CLOCKS),
    "day": (_DAY,),
    "time": (Minutes(300), Minutes(1260)),
    "share": (Percent(0.58),),
    "cases": (30,),
    "what": tuple(why(each) for each in _JUDGED if not each.causes),
}
_STAFFING: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(("first", "last"), _CLOCKS),
    "time": (Minutes(900), Minutes(1260)),
    **dict.fromkeys(("done", "all"), (5, 18)),
}
GRADED: Mapping[str, Mapping[str, tuple[Value, ...]]] = {"grading": _GRADING, "staffing": _STAFFING}
