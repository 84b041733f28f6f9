"""What is filled into the messages about learning, so that they can be read."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.guides import VERBS as GUIDE_VERBS
from counter_console.records.learning_texts import VERBS as LEARNING_VERBS
from shared.office.staff.forms import PASS_REASONS
from shared.platform.i18n.text import Day, Listing, LocalText, Number, Value
from shared.quality.learning.forms import EVIDENCE_KINDS
from shared.quality.learning.model import EvidenceKind
from tests.helpers.learning import ANYBODYS_NAME

_SMALL = (1, 2, 3, 5, 11, 21)
_DAY = Day(date(2026, 3, 12), year=True, weekday=False)

#: What is filled in about learning.
LEARNING: Mapping[str, tuple[Value, ...]] = {
    "verb": (*LEARNING_VERBS.values(), *GUIDE_VERBS.values()),
    "kind": tuple(EVIDENCE_KINDS.values()),
    "points": (Number(92),),
    **dict.fromkeys(("number", "total"), (Number(3),)),
    "reason": tuple(PASS_REASONS.values()),
    **dict.fromkeys(("name", "title"), (LocalText.of(ANYBODYS_NAME),)),
    "code": ("politeness",),
    "evidence": (EVIDENCE_KINDS[EvidenceKind.TEST],),
    "day": (_DAY,),
}
#: The same, also outside its pages.
OF_LEARNING: Mapping[str, tuple[Value, ...]] = {
    "competencies": (Listing((LocalText.of(ANYBODYS_NAME),)),),
    "evidence": LEARNING["evidence"],
}
