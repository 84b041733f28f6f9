"""All settings of a branch: each declared once with its type, default, limits and label."""

import re
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any

from shared.office.settings.errors import BAD_SETTING, UNKNOWN_SETTING
from shared.platform.errors import UserError
from shared.platform.i18n.text import Text, translate

Value = bool | int | float | str

_COLOUR = r"#[0-9A-Fa-f]{6}"
_TIME_OR_NONE = r"(?:[01]\d|2[0-3]):[0-5]\d|"
#: What a person is told about a pattern.
_SHAPES = {_COLOUR: "#RRGGBB", _TIME_OR_NONE: "HH:MM"}


class OrderPolicy(StrEnum):
    """How the next ticket is chosen (see DOMAIN: who is called next)."""

    PROMISE = "promise"
    FIFO = "fifo"
    STRICT = "strict"
    RATIO = "ratio"


class Digits(StrEnum):
    """Which digits Persian and Arabic pages show."""

    LOCAL = "local"
    LATIN = "latin"


@dataclass(frozen=True)
class SettingInfo:
    """What is known about one setting. `choices` empty: anything between `minimum` and `maximum` (None: no limit).

    `pattern` is a regular expression that a text must match wholly ("" : any text).
    """

    key: str
    kind: type[Any]
    default: Value
    minimum: float | None
    maximum: float | None
    choices: tuple[Value, ...]
    pattern: str
    label: Text

    @property
    def limits(self) -> str:
        """The limits as they are told to a person ("30–300", "80, 58", "#RRGGBB")."""
        if self.choices:
            return ", ".join(str(choice) for choice in self.choices)
        if self.minimum is not None or self.maximum is not None:
            return f"{_plain(self.minimum)}–{_plain(self.maximum)}"
        return _SHAPES.get(self.pattern, "")


def setting(
    default: Any,
    label: Text,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[Value, ...] = (),
    pattern: str = "",
) -> Any:
    """Declare one setting; a choice of words (an enum) brings its own choices."""
    if isinstance(default, StrEnum):
        choices = tuple(type(default))
    limits = {"minimum": minimum, "maximum": maximum, "choices": choices, "pattern": pattern, "label": label}
    return field(default=default, metadata=limits)


@dataclass(frozen=True)
class Settings:
    """The values that hold for a branch."""

    # setting() is dataclasses.field with limits and a label; the linter cannot know.
    policy: OrderPolicy = setting(OrderPolicy.PROMISE, translate("settings", "Order of calling"))  # noqa: RUF009
    strict_ceiling: int = setting(
        5, translate("settings", "How many may pass one waiting person"), minimum=1, maximum=50
    )
    ratio_priority: int = setting(2, translate("settings", "Priority visitors called in a row"), minimum=1, maximum=20)
    ratio_ordinary: int = setting(
        1, translate("settings", "Ordinary visitors called after them"), minimum=1, maximum=20
    )
    promise_minutes: int = setting(15, translate("settings", "Promised wait, minutes"), minimum=1, maximum=240)
    service_level_target: float = setting(
        0.80, translate("settings", "Share of visitors to be called within the promise"), minimum=0.0, maximum=1.0
    )
    warn_share: float = setting(
        0.80, translate("settings", "Warn when this share of the promise has passed"), minimum=0.1, maximum=1.0
    )
    no_show_calls: int = setting(
        3, translate("settings", "Calls before a number counts as missed"), minimum=1, maximum=10
    )
    no_show_seconds: int = setting(30, translate("settings", "Seconds between these calls"), minimum=0, maximum=300)
    missed_minutes: int = setting(
        10, translate("settings", "Minutes in which a missed visitor may come back"), minimum=0, maximum=240
    )
    undo_minutes: int = setting(
        10, translate("settings", "Minutes in which an end can be undone"), minimum=0, maximum=120
    )
    requeue_limit: int = setting(
        1, translate("settings", "How often a called number may go back to the queue"), minimum=0, maximum=10
    )
    default_park_minutes: int = setting(
        10, translate("settings", "Minutes offered when a number is put aside"), minimum=1, maximum=240
    )
    idle_seconds: int = setting(
        60, translate("settings", "Seconds without a touch before the kiosk asks"), minimum=30, maximum=300
    )
    idle_warning_seconds: int = setting(
        30, translate("settings", "Seconds the kiosk waits for an answer"), minimum=20, maximum=45
    )
    ticket_page_seconds: int = setting(
        10, translate("settings", "Seconds the ticket stays on the kiosk"), minimum=5, maximum=60
    )
    call_alone_seconds: int = setting(
        8, translate("settings", "Seconds a fresh call has the board to itself"), minimum=3, maximum=60
    )
    announce_repeats: int = setting(2, translate("settings", "How often a call is spoken"), minimum=0, maximum=3)
    weak_sample: int = setting(
        10, translate("settings", "Figures from fewer cases are marked as weak"), minimum=2, maximum=100
    )
    digits: Digits = setting(Digits.LOCAL, translate("settings", "Digits on Persian and Arabic pages"))  # noqa: RUF009
    issue_stops_before_close_minutes: int = setting(
        0, translate("settings", "Minutes before closing when numbers are no longer issued"), minimum=0, maximum=240
    )
    farthest_seat_m: float = setting(
        5.0, translate("settings", "Metres from the board to the farthest seat"), minimum=1.0, maximum=30.0
    )
    slip_width_mm: int = setting(80, translate("settings", "Width of the paper, millimetres"), choices=(80, 58))
    accent: str = setting("#0B5A5E", translate("settings", "Main colour"), pattern=_COLOUR)
    day_close_time: str = setting(
        "", translate("settings", "Hour at which the day is closed by itself (empty: never)"), pattern=_TIME_OR_NONE
    )
    backup_time: str = setting(
        "22:30", translate("settings", "Hour of the daily backup (empty: never)"), pattern=_TIME_OR_NONE
    )
    backup_keep: int = setting(14, translate("settings", "How many backups are kept"), minimum=1, maximum=365)


def setting_infos() -> tuple[SettingInfo, ...]:
    """Return what is known about every setting, in the order of their declaration."""
    return tuple(_info(declared) for declared in fields(Settings))


def setting_info(key: str) -> SettingInfo:
    """Return what is known about one setting. Raises UserError(UNKNOWN_SETTING)."""
    for info in setting_infos():
        if info.key == key:
            return info
    raise UserError(UNKNOWN_SETTING, key=key)


def checked(key: str, value: object) -> Value:
    """Return `value` in the setting's own type; text is read as a person typed it.

    Raises UserError: UNKNOWN_SETTING, or BAD_SETTING with `key`, `value` and `limits`.
    """
    info = setting_info(key)
    try:
        return _within(info, _typed(info, value))
    except (ValueError, TypeError, OverflowError):
        raise UserError(BAD_SETTING, key=key, value=str(value), limits=info.limits) from None


def _typed(info: SettingInfo, value: object) -> Value:
    if issubclass(info.kind, StrEnum):
        return info.kind(str(value))
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(value)
    if info.kind is int:
        if isinstance(value, float) and value != int(value):
            raise ValueError(value)
        return int(value)
    if info.kind is float:
        return float(value)
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _within(info: SettingInfo, value: Value) -> Value:
    if info.choices and value not in info.choices:
        raise ValueError(value)
    if isinstance(value, str):
        if info.pattern and re.fullmatch(info.pattern, value) is None:
            raise ValueError(value)
        return value
    # Written so that "not a number" fails both comparisons.
    if info.minimum is not None and not value >= info.minimum:
        raise ValueError(value)
    if info.maximum is not None and not value <= info.maximum:
        raise ValueError(value)
    return value


def _info(declared: "Field[Any]") -> SettingInfo:
    default: Any = declared.default
    return SettingInfo(key=declared.name, kind=type(default), default=default, **declared.metadata)


def _plain(limit: float | None) -> str:
    return "" if limit is None else f"{limit:g}"
