"""How a setting is declared: its kind, limits and label, and the answers of those that are chosen from a list."""

from dataclasses import field
from enum import StrEnum
from typing import Any

from shared.platform.forms.model import Choice, Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate


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


class ScreenTheme(StrEnum):
    """The colours of a screen."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class BoardSide(StrEnum):
    """What the board shows beside the calls."""

    WAITS = "waits"
    PEOPLE = "people"
    NOTHING = "nothing"


class NoticePlace(StrEnum):
    """Where the board shows messages."""

    BELOW = "below"
    ABOVE = "above"


CALLING = translate("settings", "Calling")
RETURNING = translate("settings", "Missed visitors and corrections")
APPOINTMENTS = translate("settings", "Appointments")
COMPLAINTS = translate("settings", "Complaints")
KIOSK = translate("settings", "Kiosk")
SLIP = translate("settings", "Slip")
BOARD = translate("settings", "Board")
APPEARANCE = translate("settings", "Colours, digits and names")
DAY = translate("settings", "Figures, closing and backups")
SIGN_IN = translate("settings", "Signing in and locking")
KEEPING = translate("settings", "Retention of texts about people")
MAIL = translate("settings", "E-mail to visitors")
FILES = translate("settings", "Files of cases")
COSTS = translate("settings", "Cost of a case")
GROUPS = (
    CALLING,
    RETURNING,
    APPOINTMENTS,
    COMPLAINTS,
    FILES,
    KIOSK,
    SLIP,
    BOARD,
    APPEARANCE,
    DAY,
    SIGN_IN,
    MAIL,
    COSTS,
    KEEPING,
)
_KINDS = {int: Kind.WHOLE, float: Kind.DECIMAL, str: Kind.TEXT, bool: Kind.YES_NO, LocalText: Kind.LOCAL_TEXT}
NO_TEXT = LocalText(())


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
        "required": kind is not Kind.TIME and default not in ("", NO_TEXT),
        "many": isinstance(default, tuple),
        "ordered": isinstance(default, tuple),
    }
    return field(default=default, metadata={"group": group, "field": declared})


def button(name: Text) -> Text:
    """Return the label of a setting that decides whether the kiosk has a button."""
    return translate("settings", "Button “{name}”", name=name)


POLICIES = (
    Choice(OrderPolicy.PROMISE, translate("settings", "By the promised wait")),
    Choice(OrderPolicy.FIFO, translate("settings", "In order of arrival")),
    Choice(OrderPolicy.STRICT, translate("settings", "Priority visitors first")),
    Choice(OrderPolicy.RATIO, translate("settings", "Priority and ordinary visitors in turn")),
)
THEMES = (
    Choice(ScreenTheme.LIGHT, translate("settings", "Light colours")),
    Choice(ScreenTheme.DARK, translate("settings", "Dark colours")),
    Choice(ScreenTheme.HIGH_CONTRAST, translate("settings", "Strong contrast")),
)
ACCENTS = (
    Choice("#0B5A5E", translate("settings", "Teal")),
    Choice("#0A5AA8", translate("settings", "Blue")),
    Choice("#1F6B33", translate("settings", "Green")),
    Choice("#6A1B9A", translate("settings", "Violet")),
    Choice("#A3231F", translate("settings", "Red")),
    Choice("#7A4A00", translate("settings", "Brown")),
    Choice("#37474F", translate("settings", "Grey")),
)
BOARD_SIDES = (
    Choice(BoardSide.WAITS, translate("settings", "People waiting and expected wait")),
    Choice(BoardSide.PEOPLE, translate("settings", "Only people waiting")),
    Choice(BoardSide.NOTHING, translate("settings", "Nothing, only calls")),
)
NOTICE_PLACES = (
    Choice(NoticePlace.BELOW, translate("settings", "Below the calls")),
    Choice(NoticePlace.ABOVE, translate("settings", "Above the calls")),
)
#: More calls do not fit on any board.
MOST_CALLS = 12
_CODE = f"(?:{'|'.join(Language)})"
LANGUAGES = rf"(?:{_CODE}(?:, ?{_CODE})*)"
_PORT = r"(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])"
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)"
#: What `open_printer` understands: a kiosk must be able to start with every value that was accepted.
PRINTER = (
    rf"network:{_HOST}(?::{_PORT})?|usb:[0-9A-Fa-f]{{4}}:[0-9A-Fa-f]{{4}}|serial:[^:\s]+(?::\d{{3,6}})?"
    r"|device:/\S+|file:\S.*"
)
#: Something about a device on each line: "kiosk-1 = Kiosk by the entrance".
DEVICE_LINES = r"(?:[ \t]*(?:[^=\s][^=\n]*=[ \t]*\S[^\n]*)?(?:\n|$))*"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d"
_QUIET = rf"[ \t]*[,،][ \t]*{_TIME}[ \t]*[-–][ \t]*{_TIME}"
#: The loudness of a board on each line, and its quiet hours: "board-2 = 40, 13:00-15:00".
SOUND_LINES = rf"(?:[ \t]*(?:[^=\s][^=\n]*=[ \t]*(?:100|[1-9]?\d)(?:{_QUIET})?[ \t]*)?(?:\n|$))*"
