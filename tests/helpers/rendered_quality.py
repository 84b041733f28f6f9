"""What is filled into sentences about standards and improvement, for the lists that people read."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.improvement_texts import VERBS
from counter_console.records.merit_texts import VERBS as MERIT_VERBS
from counter_console.records.standard_texts import CHANGES
from counter_console.records.standard_texts import VERBS as STANDARD_VERBS
from counter_console.records.version_texts import STATES
from shared.platform.i18n.text import Day, Listing, Number, Percent, Value, Weekday, translate
from shared.quality.improvement.forms import DIRECTIONS, FIGURES
from shared.quality.recognition.rules.report import ASPECTS
from shared.quality.standards.forms import FACES, METRICS
from tests.helpers.standards import TEXT

_DAY = date(2026, 11, 11)
#: What is filled in about standards.
STANDARDS: Mapping[str, tuple[Value, ...]] = {
    "verb": tuple(STANDARD_VERBS.values()),
    "code": ("wait-15",),
    "number": (Number(3),),
    **dict.fromkeys(("state", "prepared"), tuple(STATES.values())),
    "change": tuple(CHANGES.values()),
    "metric": tuple(METRICS.values()),
    "face": tuple(FACES.values()),
    **dict.fromkeys(("low", "high", "value"), (Percent(0.84),)),
    "cases": (Number(1240),),
    "points": tuple(translate("standards", "%n points", n=count) for count in (1, 2, 5, 21)),
    "hours": ("9–10",),
    "promise": (TEXT,),
    "weekday": tuple(map(Weekday, range(7))),
    "people": (Listing(("Aigerim Sadykova", "سارا احمدی")),),
    **dict.fromkeys(("day", "first", "last"), (Day(_DAY, year=True, weekday=False),)),
}
_POINTS = translate("improvement", "{sign}{count} points", sign="−", count=Number(4.4, 1))
IMPROVEMENT: Mapping[str, tuple[Value, ...]] = {
    "verb": tuple(VERBS.values()),
    "action": (translate("improvement", "Action {number}", number=Number(14)),),
    "number": (Number(14),),
    "figure": tuple(FIGURES.values()),
    "direction": tuple(DIRECTIONS.values()),
    "against": (translate("improvement", "Compared with nothing else."),),
    **dict.fromkeys(("promise", "service", "outcome"), (TEXT,)),
    **dict.fromkeys(("weeks", "settling", "before", "after"), (Number(8),)),
    **dict.fromkeys(("value", "others"), (Percent(0.146, 1),)),
    **dict.fromkeys(("low", "high"), (_POINTS,)),
    "sign": ("+", "−"),
    "score": (Number(70),),
    "year": ("2026",),
    "share": (Percent(0.84),),
    "target": (Percent(0.8),),
    "count": (Number(4.4, 1),),
    "day": (Day(_DAY, year=True, weekday=False),),
}
#: What is filled in about merits and measures.
MERITS: Mapping[str, tuple[Value, ...]] = {
    "verb": tuple(MERIT_VERBS.values()),
    "name": (translate("merits", "Measure {number}", number=Number(14)),),
    "number": (Number(14), "ALM-2026-000318"),
    "aspect": tuple(ASPECTS.values()),
    "person": ("سارا احمدی",),
    "branch": (TEXT,),
    **dict.fromkeys(("share", "others"), (Percent(0.84),)),
    "day": (Day(_DAY, year=True, weekday=False),),
}
#: Placeholders that no other sentence has.
_OWN = ("action", "figure", "direction", "against", "settling", "weeks", "others", "sign", "score", "year")
OF_IMPROVEMENT = {name: IMPROVEMENT[name] for name in _OWN} | {"aspect": MERITS["aspect"]}
