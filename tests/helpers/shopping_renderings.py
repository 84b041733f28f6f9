"""What is filled into the messages about mystery shopping when all messages are read."""

from collections.abc import Mapping
from datetime import date

from shared.platform.i18n.text import Day, Listing, LocalText, Number, Value, translate

_SMALL = (1, 2, 3, 5, 11, 21)
_DAY = Day(date(2026, 11, 23), weekday=False)
#: What is filled into sentences about waves and visits of mystery shopping.
SHOPPING: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(
        (
            "morning",
            "midday",
            "afternoon",
            "visits",
            "reserve",
            "submitted",
            "read",
            "fit",
            "calls",
            "proved",
            "likely",
            "lost",
            "staff",
        ),
        _SMALL,
    ),
    **dict.fromkeys(("planned", "wanted", "found", "number", "row"), _SMALL),
    **dict.fromkeys(("wait", "serving", "points"), (Number(7.5, 1), Number(12.0, 1))),
    **dict.fromkeys(("day", "first", "last"), (_DAY,)),
    "branch": (LocalText.of({"en": "Civic centre", "ru": "ЦОН", "kk": "ХҚКО", "fa": "مرکز", "ar": "المركز"}),),
    "answer": (translate("shopping", "partly"),),
    "comment": ("The paper was not named",),
    "text": (
        LocalText.of({"en": "Visits by assessors", "ru": "Визиты", "kk": "Сапарлар", "fa": "بازدیدها", "ar": "زيارات"}),
    ),
    "title": (LocalText.of({"en": "Counter", "ru": "Окно", "kk": "Терезе", "fa": "باجه", "ar": "الشباك"}),),
    "item": ("ticket.number",),
    "pattern": ("nobat-day-….json",),
    "twin": ("nobat-branch-centre (1).json",),
    "answers": (Listing(("yes", "no")),),
    "names": (Listing(("counter", "phone")),),
    **dict.fromkeys(("code", "assignment"), ("4711 0815",)),
    "outcome": ("done",),
    "clerk": ("aigerim",),
    "rows": (translate("shopping", "this item comes twice"),),
    "fault": (translate("shopping", "this item comes twice"),),
    "verb": (translate("shopping", "Read again"),),
    "what": (translate("shopping", "Open the wave"),),
    "tickets": (
        translate(
            "shopping",
            "{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found",
            proved=Number(5),
            likely=Number(1),
            lost=Number(0),
        ),
    ),
}
