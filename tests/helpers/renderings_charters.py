"""What is filled into messages about service charters and announcements, for the list of renderings."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.announcement_texts import VERBS as ANNOUNCEMENT_VERBS
from counter_console.records.charter_texts import TO_LOOK_AT
from counter_console.records.charter_texts import VERBS as CHARTER_VERBS
from counter_console.records.version_texts import STATES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Listing, Number, Value, translate
from shared.quality.announcements.forms import EMERGENCIES
from shared.quality.announcements.rules.emergencies import SENTENCES
from shared.quality.charters.model import TimeUnit
from shared.quality.charters.rules.texts import FREE, limit_text, time_text
from tests.helpers.standards import TEXT

CHARTERS: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(("time", "sum"), tuple(time_text(count, unit) for unit in TimeUnit for count in (1, 3, 15))),
    **dict.fromkeys(("fee", "amount"), (Number(2000), FREE)),
    "currency": ("₸",),
    **dict.fromkeys(("number", "most"), (Number(3),)),
    "part": (translate("charters", "a time within the legal limit"), translate("charters", "who does it")),
    "languages": (Listing((Language.RU.own_name, Language.AR.own_name)),),
    **dict.fromkeys(("name", "other", "who"), (TEXT,)),
    **dict.fromkeys(("where", "what", "documents"), (TEXT,)),
    "limit": (limit_text(30, TimeUnit.MINUTES),),
    "figures": (time_text(15, TimeUnit.MINUTES),),
    "finding": tuple(TO_LOOK_AT.values()),
    "verb": tuple(CHARTER_VERBS.values()),
    "day": (Day(date(2026, 3, 2), year=True, weekday=False),),
    "state": tuple(STATES.values()),
}

ANNOUNCEMENTS: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(("text", "salutation"), (TEXT,)),
    **dict.fromkeys(("first", "last"), (Day(date(2026, 3, 2), year=True, weekday=False),)),
    **dict.fromkeys(("services", "classes"), (Listing((TEXT, TEXT)),)),
    "verb": tuple(ANNOUNCEMENT_VERBS.values()),
    "parts": (Listing((translate("announcements", "the text"), translate("announcements", "a place"))),),
    "what": tuple(EMERGENCIES.values()),
    "sentence": tuple(SENTENCES.values()),
    "words": (TEXT,),
}
