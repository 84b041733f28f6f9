"""All settings of a branch: each declared once with its type, default, limits, label and group."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time, timedelta
from typing import Any

from shared.office.settings.errors import BAD_SETTING, UNKNOWN_SETTING
from shared.office.settings.model.costs import CostSettings
from shared.office.settings.model.declaring import (
    APPEARANCE,
    APPOINTMENTS,
    CALLING,
    COMPLAINTS,
    DAY,
    DEVICE_LINES,
    GROUPS,
    KIOSK,
    LANGUAGES,
    POLICIES,
    PRINTER,
    RETURNING,
    SIGN_IN,
    BoardSide,
    Digits,
    NoticePlace,
    OrderPolicy,
    ScreenTheme,
    setting,
)
from shared.office.settings.model.exit_code import ExitSettings, kept_code
from shared.office.settings.model.formats import FormatSettings
from shared.office.settings.model.keeping import KeepingSettings
from shared.office.settings.model.mail import MailSettings
from shared.office.settings.model.screens import ScreenSettings, by_device
from shared.office.settings.model.slips import LARGEST_LOGO, SlipSettings
from shared.platform.errors import UserError
from shared.platform.forms.check import check_field
from shared.platform.forms.model import Field, Form, FormSection, Kind
from shared.platform.forms.readable import limits
from shared.platform.forms.values import InvalidAnswerError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, translate

__all__ = [
    "LARGEST_LOGO",
    "SETTINGS_FORM",
    "BoardSide",
    "Digits",
    "NoticePlace",
    "OrderPolicy",
    "ScreenTheme",
    "Settings",
    "Value",
    "checked",
    "setting_field",
    "stored",
]

_TOLD = 60
Value = bool | int | float | str | tuple[str, ...] | LocalText


@dataclass(frozen=True)
class Settings(ScreenSettings, ExitSettings, FormatSettings, SlipSettings, MailSettings, CostSettings, KeepingSettings):
    """The values that hold for a branch."""

    # setting() is dataclasses.field with limits and a label; the linter cannot know.
    policy: OrderPolicy = setting(  # noqa: RUF009
        OrderPolicy.PROMISE, CALLING, translate("settings", "Order of calling"), choices=POLICIES
    )
    strict_ceiling: int = setting(
        5, CALLING, translate("settings", "How many may pass one waiting person"), minimum=1, maximum=50
    )
    ratio_priority: int = setting(
        2, CALLING, translate("settings", "Priority visitors called in a row"), minimum=1, maximum=20
    )
    ratio_ordinary: int = setting(
        1, CALLING, translate("settings", "Ordinary visitors called after them"), minimum=1, maximum=20
    )
    promise_minutes: int = setting(15, CALLING, translate("settings", "Promised wait, minutes"), minimum=1, maximum=240)
    longest_wait_minutes: int = setting(
        60,
        CALLING,
        translate("settings", "By the promised wait: time after which anyone is next, minutes"),
        minimum=5,
        maximum=480,
    )
    service_level_target: float = setting(
        0.80,
        CALLING,
        translate("settings", "Target: share of visitors called within the promise"),
        minimum=0.0,
        maximum=1.0,
    )
    no_show_calls: int = setting(
        3, RETURNING, translate("settings", "Calls before a number counts as missed"), minimum=1, maximum=10
    )
    no_show_seconds: int = setting(
        30, RETURNING, translate("settings", "Time between these calls, seconds"), minimum=0, maximum=300
    )
    missed_minutes: int = setting(
        10,
        RETURNING,
        translate("settings", "Time in which a missed visitor may come back, minutes"),
        minimum=0,
        maximum=240,
    )
    undo_minutes: int = setting(
        10,
        RETURNING,
        translate("settings", "Time in which a finished visit can be undone, minutes"),
        minimum=0,
        maximum=120,
    )
    requeue_limit: int = setting(
        1,
        RETURNING,
        translate("settings", "How often a called number may go back to the queue"),
        minimum=0,
        maximum=10,
    )
    default_park_minutes: int = setting(
        10,
        RETURNING,
        translate("settings", "Time suggested when a visitor is put on hold, minutes"),
        minimum=1,
        maximum=240,
    )
    appointment_minutes: int = setting(
        60,
        APPOINTMENTS,
        translate("settings", "Length of one appointment period, minutes"),
        minimum=5,
        maximum=240,
        hint=translate("settings", "All places of a period begin at the same time."),
    )
    return_share: float = setting(
        0.10,
        APPOINTMENTS,
        translate("settings", "Share of the counters’ time for return visits"),
        minimum=0.0,
        maximum=0.5,
        hint=translate("settings", "What is left of it one day before is open to everybody who books."),
    )
    booking_share: float = setting(
        0.20,
        APPOINTMENTS,
        translate("settings", "Share of the counters’ time for booked visits"),
        minimum=0.0,
        maximum=0.5,
    )
    appointment_days: int = setting(
        28, APPOINTMENTS, translate("settings", "How many days ahead can be booked"), minimum=1, maximum=120
    )
    appointment_most_open: int = setting(
        2,
        APPOINTMENTS,
        translate("settings", "Most open appointments of one person for the same service"),
        minimum=1,
        maximum=50,
        hint=translate("settings", "For the same telephone number or the same known visitor."),
    )
    appointment_late_minutes: int = setting(
        15,
        APPOINTMENTS,
        translate("settings", "After this delay an appointment is an ordinary ticket, minutes"),
        minimum=0,
        maximum=120,
    )
    appointment_weight: float = setting(
        2.0,
        APPOINTMENTS,
        translate("settings", "By the promised wait: weight of a minute waited with an appointment"),
        minimum=1.0,
        maximum=5.0,
    )
    answer_anonymous: bool = setting(
        True,
        COMPLAINTS,
        translate("settings", "Anonymous complaints are answered"),
        hint=translate("settings", "If not, they are decided and then closed without looking for the visitor."),
    )
    remedy_money_limit: int = setting(
        10_000,
        COMPLAINTS,
        translate("settings", "Money that a manager may promise alone"),
        minimum=0,
        maximum=1_000_000_000,
        hint=translate("settings", "In your own currency. Another manager approves what is above it."),
    )
    idle_seconds: int = setting(
        120,
        KIOSK,
        translate("settings", "Time without a touch before the kiosk asks, seconds"),
        minimum=30,
        maximum=300,
    )
    idle_warning_seconds: int = setting(
        30, KIOSK, translate("settings", "Time the kiosk waits for an answer, seconds"), minimum=20, maximum=45
    )
    ticket_page_seconds: int = setting(
        10, KIOSK, translate("settings", "Time the ticket stays on the kiosk, seconds"), minimum=5, maximum=60
    )
    weak_sample: int = setting(
        10, DAY, translate("settings", "Figures from fewer cases are marked as weak"), minimum=2, maximum=100
    )
    report_visitors: int = setting(
        5,
        DAY,
        translate("settings", "Reports: a figure of fewer visitors is hidden"),
        minimum=3,
        maximum=100,
        hint=translate("settings", "And one more beside it, so that it cannot be worked out from the totals."),
    )
    issue_stops_before_close_minutes: int = setting(
        0,
        KIOSK,
        translate("settings", "Time before closing when tickets are no longer issued, minutes"),
        minimum=0,
        maximum=240,
    )
    stop_when_too_late: bool = setting(
        False,
        KIOSK,
        translate("settings", "No ticket when the expected wait ends after closing"),
        hint=translate(
            "settings",
            "When even the shortest expected wait is too long. Otherwise the kiosk says so and gives the ticket. An "
            "estimate that is only rough stops nothing.",
        ),
    )
    languages: str = setting(
        "",
        KIOSK,
        translate("settings", "Languages for visitors"),
        maximum=40,
        hint=translate(
            "settings", "For example kk,ru,en. The kiosk offers these languages, the board shows them in turn."
        ),
        pattern=LANGUAGES,
    )
    kiosk_printer: str = setting(
        "",
        KIOSK,
        translate("settings", "Printer of the kiosk"),
        maximum=200,
        hint=translate(
            "settings",
            "For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.",
        ),
        pattern=PRINTER,
    )
    counter_printer: str = setting(
        "",
        KIOSK,
        translate("settings", "Printer of the counters"),
        maximum=200,
        hint=translate(
            "settings", "It prints the papers of cases. Empty: the printer of the kiosk, if it is on the network."
        ),
        pattern=PRINTER,
    )
    day_close_time: str = setting(
        "", DAY, translate("settings", "Hour at which the day is closed automatically (empty: never)"), kind=Kind.TIME
    )
    country: str = setting(
        "KZ",
        DAY,
        translate("settings", "Country, for its public holidays"),
        hint=translate("settings", "Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on."),
        pattern="[A-Z]{2}",
    )
    backup_time: str = setting(
        "22:30", DAY, translate("settings", "Hour of the daily backup (empty: never)"), kind=Kind.TIME
    )
    backup_keep: int = setting(14, DAY, translate("settings", "How many backups are kept"), minimum=1, maximum=365)
    device_names: str = setting(
        "",
        APPEARANCE,
        translate("settings", "Names of devices in notices"),
        maximum=1000,
        kind=Kind.LONG_TEXT,
        hint=translate("settings", "One device on each line: kiosk-1 = Kiosk by the entrance."),
        pattern=DEVICE_LINES,
    )
    idle_lock_minutes: int = setting(
        10,
        SIGN_IN,
        translate("settings", "Time without key or mouse until the desk locks, minutes"),
        minimum=1,
        maximum=30,
    )
    idle_lock_manager_minutes: int = setting(
        5,
        SIGN_IN,
        translate("settings", "Time without key or mouse until the other pages lock, minutes"),
        minimum=1,
        maximum=30,
    )
    resume_minutes: int = setting(
        5,
        SIGN_IN,
        translate("settings", "Time after the last work in which a restarted console asks for no PIN, minutes"),
        minimum=0,
        maximum=30,
    )

    @property
    def missed_offered(self) -> bool:
        """Whether somebody who missed the call can return to the queue at the kiosk."""
        return self.kiosk_missed and self.missed_minutes > 0

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages for visitors in their order; empty when none are set."""
        return _languages(self.languages)

    @property
    def shown_on_board(self) -> tuple[Language, ...]:
        """The languages of the board in their order; empty when none are set."""
        return _languages(self.board_languages) or self.offered

    @property
    def issue_stop(self) -> timedelta:
        """How long before the close no more tickets are issued."""
        return timedelta(minutes=self.issue_stops_before_close_minutes)

    def name_of(self, device: str) -> str:
        """Return the name by which people know a device: as it is set here, else its own."""
        return by_device(self.device_names).get(device, device)


def _languages(codes: str) -> tuple[Language, ...]:
    return tuple(dict.fromkeys(Language(code.strip()) for code in codes.split(",") if code.strip()))


def _form() -> Form:
    declared = [
        (entry.metadata["group"], Field(key=entry.name, default=entry.default, **entry.metadata["field"]))
        for entry in fields(Settings)
    ]
    sections = (FormSection(group, tuple(field for of, field in declared if of is group)) for group in GROUPS)
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
        answer = stored(check_field(declared, value, gaps=True))
        return kept_code(answer) if declared.kind is Kind.CODE and isinstance(answer, str) else answer
    except InvalidAnswerError:
        told = limits(declared)
        allowed = "hint" if told == declared.problem else "limits"
        said = {"name": declared.label, "value": str(value)[:_TOLD], allowed: told}
        raise UserError(BAD_SETTING, key=key, **said) from None


def stored(answer: Any) -> Value:
    """Return a checked answer as a setting holds it: a time is the text "HH:MM", no time is ""."""
    if isinstance(answer, time):
        return f"{answer:%H:%M}"
    value: Value = "" if answer is None else answer
    return value


def differing(answers: Mapping[str, Any], seen: Mapping[str, Any]) -> dict[str, Value]:
    """Return the checked answers of a form of settings that differ from the values which it showed."""
    return {key: stored(answer) for key, answer in answers.items() if stored(answer) != seen.get(key)}
