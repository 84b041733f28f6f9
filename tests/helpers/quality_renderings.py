"""What is filled into sentences about standards, scorecards and waves."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.wave_texts import BANDS, PARTS, SOURCES, TRENDS
from counter_console.records.wave_texts import VERBS as WAVE_VERBS
from shared.platform.i18n.text import Day, Listing, LocalText, Number, Percent, Value, translate
from shared.quality.scorecards.forms import RULINGS

_DAY = date(2026, 11, 11)
_CARD = LocalText.of(
    {
        "en": "Visit at the counter",
        "ru": "Визит к окну",
        "kk": "Терезеге сапар",
        "fa": "بازدید باجه",
        "ar": "زيارة الشباك",
    }
)
#: What is filled in about scorecards, observations and waves.
ASSESSMENT_FILLED: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(("day", "first", "last"), (Day(_DAY, year=True, weekday=False),)),
    **dict.fromkeys(("low", "high", "least", "most", "score", "before"), (Number(83.4, 1),)),
    **dict.fromkeys(("some", "all", "cases", "number", "weight", "points"), (Number(4),)),
    "share": (Percent(0.84),),
    "band": tuple(BANDS.values()),
    "trend": tuple(TRENDS.values()),
    "change": (translate("assessment", "no sure change"),),
    "source": tuple(SOURCES.values()),
    "parts": (Listing(tuple(part.filled(number=Number(2)) for part in PARTS.values())),),
    "verb": tuple(WAVE_VERBS.values()),
    "decision": tuple(RULINGS.values()),
    **dict.fromkeys(("card", "title", "item", "section"), (_CARD,)),
    **dict.fromkeys(("reason", "text", "comment"), ("The list hangs at the entrance.",)),
    "details": (Listing((translate("scorecards", "Yes or no"), translate("scorecards", "critical"))),),
    "file": ("wave.json",),
    "code": ("counter-visit",),
    "wave": (translate("assessment", "Wave “{title}”", title=_CARD),),
}
#: Placeholders that no other sentence has.
_OWN = (
    "band", "trend", "source", "card", "item", "section", "comment", "details",
    "decision", "least", "most", "weight", "some", "score", "text", "title",
)  # fmt: skip
SHARED_FILLED = {"wave": ("2026-3",), **{name: ASSESSMENT_FILLED[name] for name in _OWN}}
