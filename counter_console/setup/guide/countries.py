"""What the guide suggests for each country: languages, time zones and the usual working week."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate

_MONDAY_TO_FRIDAY = ("monday", "tuesday", "wednesday", "thursday", "friday")
_SUNDAY_TO_THURSDAY = ("sunday", "monday", "tuesday", "wednesday", "thursday")
_SATURDAY_TO_WEDNESDAY = ("saturday", "sunday", "monday", "tuesday", "wednesday")
_EN, _RU, _KK, _FA, _AR = (language.value for language in Language)


@dataclass(frozen=True)
class Country:
    """One country: `languages` in the order in which a branch usually offers them, `time_zones` by population.

    A branch works on `days`; on `short_days`, if there are any, only until noon. No time zones: one must be typed.
    """

    code: str
    name: Text
    languages: tuple[str, ...]
    time_zones: tuple[str, ...]
    days: tuple[str, ...] = _MONDAY_TO_FRIDAY
    short_days: tuple[str, ...] = ()


_RUSSIAN_ZONES = (
    "Europe/Moscow",
    "Europe/Kaliningrad",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Novosibirsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Kamchatka",
)

COUNTRIES = (
    Country(
        "kz",
        translate("guide.countries", "Kazakhstan"),
        (_KK, _RU, _EN),
        ("Asia/Almaty", "Asia/Aqtau", "Asia/Aqtobe", "Asia/Atyrau", "Asia/Oral", "Asia/Qostanay", "Asia/Qyzylorda"),
        short_days=("saturday",),
    ),
    Country("ru", translate("guide.countries", "Russia"), (_RU, _EN), _RUSSIAN_ZONES, short_days=("saturday",)),
    Country("kg", translate("guide.countries", "Kyrgyzstan"), (_RU, _KK, _EN), ("Asia/Bishkek",)),
    Country("uz", translate("guide.countries", "Uzbekistan"), (_RU, _EN), ("Asia/Tashkent",), short_days=("saturday",)),
    Country("tj", translate("guide.countries", "Tajikistan"), (_RU, _FA), ("Asia/Dushanbe",), short_days=("saturday",)),
    Country(
        "ir",
        translate("guide.countries", "Iran"),
        (_FA, _EN),
        ("Asia/Tehran",),
        _SATURDAY_TO_WEDNESDAY,
        ("thursday",),
    ),
    Country(
        "af",
        translate("guide.countries", "Afghanistan"),
        (_FA, _EN),
        ("Asia/Kabul",),
        _SATURDAY_TO_WEDNESDAY,
        ("thursday",),
    ),
    Country("sa", translate("guide.countries", "Saudi Arabia"), (_AR, _EN), ("Asia/Riyadh",), _SUNDAY_TO_THURSDAY),
    Country(
        "ae",
        translate("guide.countries", "United Arab Emirates"),
        (_AR, _EN),
        ("Asia/Dubai",),
        _MONDAY_TO_FRIDAY[:4],
        ("friday",),
    ),
    Country("eg", translate("guide.countries", "Egypt"), (_AR, _EN), ("Africa/Cairo",), _SUNDAY_TO_THURSDAY),
    Country("iq", translate("guide.countries", "Iraq"), (_AR, _EN), ("Asia/Baghdad",), _SUNDAY_TO_THURSDAY),
    Country("jo", translate("guide.countries", "Jordan"), (_AR, _EN), ("Asia/Amman",), _SUNDAY_TO_THURSDAY),
    Country("kw", translate("guide.countries", "Kuwait"), (_AR, _EN), ("Asia/Kuwait",), _SUNDAY_TO_THURSDAY),
    Country("qa", translate("guide.countries", "Qatar"), (_AR, _EN), ("Asia/Qatar",), _SUNDAY_TO_THURSDAY),
    Country("gb", translate("guide.countries", "United Kingdom"), (_EN,), ("Europe/London",)),
    Country("other", translate("guide.countries", "Another country"), (_EN,), ()),
)


def country_of(code: str) -> Country:
    """Return the country with this code; another country for an unknown one."""
    return next((country for country in COUNTRIES if country.code == code), COUNTRIES[-1])
