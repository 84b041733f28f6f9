"""What is filled into sentences about targets, for the lists that people read."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.standard_texts import measured_text
from counter_console.records.target_texts import VERBS, target_text
from shared.platform.i18n.text import Day, Listing, Number, Percent, Value, translate
from shared.quality.standards.model import Dimension, Metric, StandardChannel, Terms
from shared.quality.targets.forms import GUARDS, LEVERS, REASONS
from tests.helpers.rendered_quality import STANDARDS
from tests.helpers.standards import TEXT

_DAY = date(2026, 11, 11)
_TERMS = Terms(Dimension.TIMELINESS, StandardChannel.COUNTER, (), TEXT, Metric.WAIT, 15, 0.8, None, _DAY, _DAY)
_SMALL = (1, 2, 5, 21)
_MINUTES = tuple(translate("targets", "%n minutes", n=count) for count in _SMALL)
_SHARE = (Percent(0.84),)
TARGETS: Mapping[str, tuple[Value, ...]] = {
    **STANDARDS,
    "verb": tuple(VERBS.values()),
    "lever": tuple(LEVERS.values()),
    **dict.fromkeys(("now", "best"), _MINUTES),
    "value": (*_MINUTES, Number(6.3, 2)),
    "guard": tuple(GUARDS.values()),
    "reason": tuple(REASONS.values()),
    "before": (target_text(_TERMS),),
    "measured": (measured_text(_TERMS),),
    **dict.fromkeys(("share", "target", "low", "high"), _SHARE),
    "shares": (Listing((*_SHARE, *_SHARE)),),
    **dict.fromkeys(("met", "all"), _SMALL),
}
#: Placeholders that no other sentence has, and those of problems.
OF_TARGETS: Mapping[str, tuple[Value, ...]] = {
    **{name: TARGETS[name] for name in ("best", "guard", "lever", "measured", "met", "shares")},
    **dict.fromkeys(("earliest", "latest"), (Day(_DAY, year=True, weekday=False),)),
    **dict.fromkeys(("low", "high"), (Number(14),)),
}
