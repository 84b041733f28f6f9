"""All settings of a branch: each declared once with its type, default, limits, label and group."""

from dataclasses import dataclass, field, fields
from datetime import time, timedelta
from enum import StrEnum
from typing import Any

from shared.office.settings.errors import BAD_SETTING, UNKNOWN_SETTING
from shared.platform.errors import UserError
from shared.platform.forms.check import check_field
from shared.platform.forms.model import Choice, Field, Form, FormSection, Kind
from shared.platform.forms.readable import limits
from shared.platform.forms.values import InvalidAnswerError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Number, Text, translate

Value = bool | int | float | str


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


_CALLING = translate("settings", "Calling")
_RETURNING = translate("settings", "Missed visitors and corrections")
_KIOSK = translate("settings", "Kiosk")
_BOARD = translate("settings", "Board and appearance")
_DAY = translate("settings", "Figures, closing and backups")
_SIGN_IN = translate("settings", "Signing in and locking")
_GROUPS = (_CALLING, _RETURNING, _KIOSK, _BOARD, _DAY, _SIGN_IN)
_KINDS = {int: Kind.WHOLE, float: Kind.DECIMAL, str: Kind.TEXT, bool: Kind.YES_NO}


def setting(
    default: Any,
    group: Text,
    label: Text,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[Choice, ...] = (),
    kind: Kind | None = None,
    hint: Text | None = None,
    pattern: str = "",
) -> Any:
    """Declare one setting; the kind of its form field follows from the default unless `kind` or `choices` say more."""
    declared = {
        "kind": kind or (Kind.CHOICE if choices else _KINDS[type(default)]),
        "label": label,
        "minimum": minimum,
        "maximum": maximum,
        "choices": choices,
        "hint": hint,
        "pattern": pattern,
        "problem": hint,
        # A time may be left empty, which means "never", and a text that is empty by default.
        "required": kind is not Kind.TIME and default != "",
    }
    return field(default=default, metadata={"group": group, "field": declared})


_CODE = f"(?:{'|'.join(Language)})"
_PORT = r"(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])"
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)"
#: What `open_printer` understands: a kiosk must be able to start with every value that was accepted.
_PRINTER = (
    rf"network:{_HOST}(?::{_PORT})?|usb:[0-9A-Fa-f]{{4}}:[0-9A-Fa-f]{{4}}|serial:[^:\s]+(?::\d{{3,6}})?"
    r"|device:/\S+|file:\S.*"
)
_POLICIES = (
    Choice(OrderPolicy.PROMISE, translate("settings", "By the promised wait")),
    Choice(OrderPolicy.FIFO, translate("settings", "In order of arrival")),
    Choice(OrderPolicy.STRICT, translate("settings", "Priority visitors first")),
    Choice(OrderPolicy.RATIO, translate("settings", "Priority and ordinary visitors in turn")),
)
_DIGITS = (
    Choice(Digits.LOCAL, translate("settings", "Digits of the language")),
    Choice(Digits.LATIN, translate("settings", "Latin digits")),
)


@dataclass(frozen=True)
class Settings:
    """The values that hold for a branch."""

    # setting() is dataclasses.field with limits and a label; the linter cannot know.
    policy: OrderPolicy = setting(  # noqa: RUF009
        OrderPolicy.PROMISE, _CALLING, translate("settings", "Order of calling"), choices=_POLICIES
    )
    strict_ceiling: int = setting(
        5, _CALLING, translate("settings", "How many may pass one waiting person"), minimum=1, maximum=50
    )
    ratio_priority: int = setting(
        2, _CALLING, translate("settings", "Priority visitors called in a row"), minimum=1, maximum=20
    )
    ratio_ordinary: int = setting(
        1, _CALLING, translate("settings", "Ordinary visitors called after them"), minimum=1, maximum=20
    )
    promise_minutes: int = setting(
        15, _CALLING, translate("settings", "Promised wait, minutes"), minimum=1, maximum=240
    )
    longest_wait_minutes: int = setting(
        60,
        _CALLING,
        translate("settings", "By the promised wait: time after which anyone is next, minutes"),
        minimum=5,
        maximum=480,
    )
    service_level_target: float = setting(
        0.80,
        _CALLING,
        translate("settings", "Target: share of visitors called within the promise"),
        minimum=0.0,
        maximum=1.0,
    )
    no_show_calls: int = setting(
        3, _RETURNING, translate("settings", "Calls before a number counts as missed"), minimum=1, maximum=10
    )
    no_show_seconds: int = setting(
        30, _RETURNING, translate("settings", "Time between these calls, seconds"), minimum=0, maximum=300
    )
    missed_minutes: int = setting(
        10,
        _RETURNING,
        translate("settings", "Time in which a missed visitor may come back, minutes"),
        minimum=0,
        maximum=240,
    )
    undo_minutes: int = setting(
        10,
        _RETURNING,
        translate("settings", "Time in which a finished visit can be undone, minutes"),
        minimum=0,
        maximum=120,
    )
    requeue_limit: int = setting(
        1,
        _RETURNING,
        translate("settings", "How often a called number may go back to the queue"),
        minimum=0,
        maximum=10,
    )
    default_park_minutes: int = setting(
        10,
        _RETURNING,
        translate("settings", "Time suggested when a visitor is put on hold, minutes"),
        minimum=1,
        maximum=240,
    )
    idle_seconds: int = setting(
        60,
        _KIOSK,
        translate("settings", "Time without a touch before the kiosk asks, seconds"),
        minimum=30,
        maximum=300,
    )
    idle_warning_seconds: int = setting(
        30, _KIOSK, translate("settings", "Time the kiosk waits for an answer, seconds"), minimum=20, maximum=45
    )
    ticket_page_seconds: int = setting(
        10, _KIOSK, translate("settings", "Time the ticket stays on the kiosk, seconds"), minimum=5, maximum=60
    )
    call_alone_seconds: int = setting(
        8, _BOARD, translate("settings", "Time a new call is shown alone on the board, seconds"), minimum=3, maximum=60
    )
    announce_repeats: int = setting(
        2, _BOARD, translate("settings", "How often a call is spoken"), minimum=0, maximum=3
    )
    weak_sample: int = setting(
        10, _DAY, translate("settings", "Figures from fewer cases are marked as weak"), minimum=2, maximum=100
    )
    digits: Digits = setting(  # noqa: RUF009
        Digits.LOCAL, _BOARD, translate("settings", "Digits on Persian and Arabic pages"), choices=_DIGITS
    )
    issue_stops_before_close_minutes: int = setting(
        0,
        _KIOSK,
        translate("settings", "Time before closing when tickets are no longer issued, minutes"),
        minimum=0,
        maximum=240,
    )
    farthest_seat_m: float = setting(
        5.0,
        _BOARD,
        translate("settings", "Distance from the board to the farthest seat, metres"),
        minimum=1.0,
        maximum=30.0,
    )
    slip_width_mm: int = setting(
        80,
        _KIOSK,
        translate("settings", "Width of the paper, millimetres"),
        choices=(Choice(80, Number(80)), Choice(58, Number(58))),
    )
    languages: str = setting(
        "",
        _KIOSK,
        translate("settings", "Languages for visitors"),
        maximum=40,
        hint=translate(
            "settings", "For example kk,ru,en. The kiosk offers these languages, the board shows them in turn."
        ),
        pattern=rf"(?:{_CODE}(?:, ?{_CODE})*)",
    )
    kiosk_printer: str = setting(
        "",
        _KIOSK,
        translate("settings", "Printer of the kiosk"),
        maximum=200,
        hint=translate(
            "settings",
            "For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.",
        ),
        pattern=_PRINTER,
    )
    accent: str = setting("#0B5A5E", _BOARD, translate("settings", "Main colour"), kind=Kind.COLOUR)
    day_close_time: str = setting(
        "", _DAY, translate("settings", "Hour at which the day is closed automatically (empty: never)"), kind=Kind.TIME
    )
    country: str = setting(
        "KZ",
        _DAY,
        translate("settings", "Country, for its public holidays"),
        hint=translate("settings", "Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on."),
        pattern="[A-Z]{2}",
    )
    backup_time: str = setting(
        "22:30", _DAY, translate("settings", "Hour of the daily backup (empty: never)"), kind=Kind.TIME
    )
    backup_keep: int = setting(14, _DAY, translate("settings", "How many backups are kept"), minimum=1, maximum=365)
    device_names: str = setting(
        "",
        _BOARD,
        translate("settings", "Names of devices in notices"),
        maximum=1000,
        kind=Kind.LONG_TEXT,
        hint=translate("settings", "One device on each line: kiosk-1 = Kiosk by the entrance."),
        pattern=r"(?:[ \t]*(?:[^=\s][^=\n]*=[ \t]*\S[^\n]*)?(?:\n|$))*",
    )
    idle_lock_minutes: int = setting(
        10,
        _SIGN_IN,
        translate("settings", "Time without key or mouse until the desk locks, minutes"),
        minimum=1,
        maximum=30,
    )
    idle_lock_manager_minutes: int = setting(
        5,
        _SIGN_IN,
        translate("settings", "Time without key or mouse until the other pages lock, minutes"),
        minimum=1,
        maximum=30,
    )
    resume_minutes: int = setting(
        5,
        _SIGN_IN,
        translate("settings", "Time after the last work in which a restarted console asks for no PIN, minutes"),
        minimum=0,
        maximum=30,
    )

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages for visitors in their order; empty when none are set."""
        codes = (code.strip() for code in self.languages.split(","))
        return tuple(dict.fromkeys(Language(code) for code in codes if code))

    @property
    def issue_stop(self) -> timedelta:
        """How long before the close no more tickets are issued."""
        return timedelta(minutes=self.issue_stops_before_close_minutes)

    def name_of(self, device: str) -> str:
        """Return the name by which people know a device: as it is set here, else its own."""
        for line in self.device_names.splitlines():
            own, _, known = line.partition("=")
            if own.strip() == device:
                return known.strip()
        return device


def _form() -> Form:
    declared = [
        (entry.metadata["group"], Field(key=entry.name, default=entry.default, **entry.metadata["field"]))
        for entry in fields(Settings)
    ]
    sections = (FormSection(group, tuple(field for of, field in declared if of is group)) for group in _GROUPS)
    return Form("settings", 1, tuple(sections))


#: Every setting as a field, in groups.
SETTINGS_FORM = _form()
_FIELDS = {field.key: field for field in SETTINGS_FORM.fields}


def setting_field(key: str) -> Field:
    """Return the declaration of one setting. Raises UserError(UNKNOWN_SETTING)."""
    if key not in _FIELDS:
        raise UserError(UNKNOWN_SETTING, key=key)
    return _FIELDS[key]


def checked(key: str, value: object) -> Value:
    """Return `value` in the setting's own type; text is read as a person typed it.

    Raises UserError: UNKNOWN_SETTING, or BAD_SETTING with `key`, its label as `name`, `value`, and `hint` (what to
    enter, as a sentence) or `limits`.
    """
    declared = setting_field(key)
    try:
        return stored(check_field(declared, value))
    except InvalidAnswerError:
        allowed = "limits" if declared.problem is None else "hint"
        said = {"name": declared.label, "value": str(value), allowed: limits(declared)}
        raise UserError(BAD_SETTING, key=key, **said) from None


def stored(answer: Any) -> Value:
    """Return a checked answer as a setting holds it: a time is the text "HH:MM", no time is ""."""
    if isinstance(answer, time):
        return f"{answer:%H:%M}"
    value: Value = "" if answer is None else answer
    return value
