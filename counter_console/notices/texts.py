"""What staff read in a notice: what happened where, and what to do about it."""

from collections.abc import Mapping
from datetime import date, datetime

from shared.office.catalog.rules import counter_label
from shared.office.notices.model import (
    ACTIONS,
    EXIT_CODES,
    LOST_APPOINTMENTS,
    NAME_TAKEN,
    RIGHT_CODE,
    Notice,
    NoticeKind,
)
from shared.platform.i18n.text import ClockTime, Day, Listing, LocalText, Number, Showable, Text, isolated, translate
from shared.platform.mail.model import MailFault
from shared.platform.mail.texts import FAULTS
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.printer import FaultKind
from shared.quality.targets.forms import GUARDS
from shared.quality.targets.model import TargetGuard

#: A kiosk's word for somebody who takes one slip after the other.
TOO_MANY_SLIPS = "too_many_slips"

_CARETAKER = translate(
    "console.notices", "The queue continues. Please tell your administrator; the details are in the log."
)

_MAIL_FAULTS: Mapping[str, MailFault] = {fault.value: fault for fault in MailFault}
_FAULTS: Mapping[str, FaultKind] = {kind.value: kind for kind in FaultKind}

#: What the housekeeping could not do, by the duty that a notice names as its subject.
_DUTIES: Mapping[str, Text] = {
    "backup": translate("console.notices", "The backup could not be made"),
    "check": translate("console.notices", "The check of the records found something wrong"),
    "close_days": translate("console.notices", "A past day could not be closed"),
    "missed": translate("console.notices", "Tickets of visitors who did not come back could not be ended"),
    "watch": translate("console.notices", "The maintenance service reported a fault"),
    "clock": translate("console.notices", "The maintenance service reported a fault"),
    "targets": translate("console.notices", "Targets could not be looked at"),
    "messages": translate("console.notices", "E-mail to visitors cannot be sent"),
    "messages_given_up": translate("console.notices", "A message to a visitor could not be delivered"),
    "reports": translate("console.notices", "A report could not be made"),
    "disk": translate("console.notices", "The disk is running out of space"),
    "log": translate("console.notices", "The database is growing faster than it should"),
    "saved": translate("console.notices", "The database file was damaged and has been repaired"),
    "saved_in_part": translate("console.notices", "The database file was damaged and has been repaired"),
    "restored": translate("console.notices", "The records were restored from a backup"),
}
#: Why a report did not get where it goes; the page “Reports” shows which one was not made.
_REPORT_FAULTS: Mapping[str, Text] = {
    "folder": translate(
        "console.notices",
        "It could not be written into its folder. Please check the folder; it is tried again every quarter of an hour.",
    ),
    "mail": translate(
        "console.notices",
        "It could not be sent by e-mail. Please check the settings of e-mail; it is tried again every quarter of an"
        " hour.",
    ),
}


def notice_text(notice: Notice, *, own: bool, about: LocalText | None = None) -> Text:
    """Return what happened; `own` when this very counter raised it, `about` is the service that it is about."""
    device = notice.device
    match notice.kind:
        case NoticeKind.PERSON_WANTED:
            return translate("console.notices", "A visitor at {device} asks for help", device=device)
        case NoticeKind.HELP_WANTED if own:
            return translate("console.notices", "You asked for help")
        case NoticeKind.HELP_WANTED:
            return translate(
                "console.notices", "Counter {counter} asks for help", counter=counter_label(notice.subject)
            )
        case NoticeKind.SLIP_NOT_PRINTED:
            number = notice.subject
            return translate(
                "console.notices", "The slip of {number} was not printed at {device}", number=number, device=device
            )
        case NoticeKind.PAPER_LOW:
            return translate("console.notices", "The paper is running low at {device}", device=device)
        case NoticeKind.KIOSK_EXIT if notice.detail == RIGHT_CODE:
            return translate("console.notices", "Somebody typed the exit code at {device}", device=device)
        case NoticeKind.KIOSK_EXIT:
            return translate("console.notices", "Somebody typed a wrong exit code at {device}", device=device)
        case NoticeKind.DEVICE_FAULT if notice.subject == EXIT_CODES:
            return translate("console.notices", "Many wrong exit codes at {device}", device=device)
        case NoticeKind.CLOCK_JUMPED:
            shown = _clock_of(notice)
            day, time = Day(shown.date(), year=True, weekday=asks_about_clock(notice)), ClockTime(shown)
            if asks_about_clock(notice):
                return translate("console.notices", "Is the date right? Clock: {day}, {time}", day=day, time=time)
            return translate("console.notices", "The clock was changed to {day}, {time}", day=day, time=time)
        case NoticeKind.DEVICE_FAULT if notice.subject == NAME_TAKEN:
            return translate("console.notices", "A second program tried to use the name {device}", device=device)
        case NoticeKind.DEVICE_FAULT if notice.subject in _DUTIES:
            return _DUTIES[notice.subject]
        case NoticeKind.DEVICE_FAULT if notice.detail == TOO_MANY_SLIPS:
            return translate("console.notices", "Very many tickets are being taken at {device}", device=device)
        case NoticeKind.DEVICE_FAULT if notice.detail in _FAULTS:
            return translate("console.notices", "The printer at {device} needs attention", device=device)
        case NoticeKind.DEVICE_FAULT:
            return translate("console.notices", "{device} reports a fault", device=device)
        case NoticeKind.RAISE_PROPOSED:
            return translate("console.notices", "A higher target is proposed: {code}", code=isolated(notice.subject))
        case NoticeKind.GUARD_WORSE:
            code, _, guard = notice.subject.partition(" ")
            what = GUARDS[TargetGuard(guard)] if guard in set(TargetGuard) else guard
            return translate(
                "console.notices",
                "Since the raise of {code} this has become worse: {guard}",
                code=isolated(code),
                guard=what,
            )
        case NoticeKind.CHARTER_TIME:
            service = isolated(notice.subject)
            return translate("console.notices", "A published time does not fit any more: {service}", service=service)
        case NoticeKind.CHALLENGE_LATE:
            number = isolated(notice.subject)
            return translate(
                "console.notices", "Challenge {number} of the roll-out waits for a strategy", number=number
            )
        case NoticeKind.BAD_ESTIMATES:
            about_day = Day(date.fromisoformat(notice.subject))
            return translate("console.notices", "Many wait estimates were wrong on {day}", day=about_day)
        case NoticeKind.CASE_NEAR | NoticeKind.CASE_LATE | NoticeKind.CASE_VERY_LATE:
            return translate("console.notices", "The time for {number} runs out", number=isolated(notice.subject))
        case NoticeKind.EVIDENCE_ENDS:
            day = Day(date.fromisoformat(notice.detail.split()[-1]), year=True, weekday=False)
            return translate(
                "console.notices", "{name}: the evidence ends on {day}", name=isolated(notice.subject), day=day
            )
        case NoticeKind.SERVICE_UNSERVED:
            known = isolated(notice.subject) if about is None else about
            return translate("console.notices", "Nobody may serve “{service}” today", service=known)
        case NoticeKind.ACTION_LATE:
            return translate("console.notices", "Action {number} is overdue", number=isolated(notice.subject))
        case NoticeKind.IDEA_LATE:
            return translate("console.notices", "Idea {number} waits for an answer", number=isolated(notice.subject))
        case NoticeKind.REVIEW_LATE:
            year, number = notice.subject.split("Q")
            return translate(
                "console.notices",
                "The review of quarter {number}, {year} is overdue",
                number=Number(int(number)),
                year=LocalText.of({"en": year}),
            )
        case NoticeKind.ACTION_CHECKED | NoticeKind.ACTION_RESULT:
            number = isolated(notice.subject)
            return translate("console.notices", "The effect of action {number} was checked", number=number)
        case NoticeKind.MERIT_NEWS:
            return translate("console.notices", "There is news about you")
        case NoticeKind.MERIT_WAITS:
            number = isolated(notice.subject)
            return translate("console.notices", "Merit or measure {number} is to be decided", number=number)


def _clock_of(notice: Notice) -> datetime:
    """Return what the clock showed, in the branch's zone."""
    try:
        return datetime.fromisoformat(notice.detail)
    except ValueError:
        return notice.raised


def asks_about_clock(notice: Notice) -> bool:
    """Return whether settling this notice confirms the clock."""
    return notice.kind is NoticeKind.CLOCK_JUMPED and notice.subject == "doubt"


def _room_left(detail: str) -> Showable:
    """Return how much room the disk has, from what the maintenance service wrote down in English."""
    megabytes, unit, _ = detail.partition(" MB left")
    return translate("console.notices", "{free} MB free", free=int(megabytes)) if unit else detail


def notice_done(notice: Notice) -> Showable:
    """Return what the button says that settles a notice, "" for the usual words."""
    return translate("console.notices", "Date and time are right") if asks_about_clock(notice) else ""


def notice_advice(notice: Notice) -> Showable:
    """Return what to do, "" when going there is all there is to do."""
    match notice.kind:
        case NoticeKind.EVIDENCE_ENDS:
            return translate("console.notices", "Please plan the renewal on the page “Learning”.")
        case NoticeKind.SERVICE_UNSERVED:
            return translate(
                "console.notices",
                "A competency that it asks for has ended. The page “Learning” gives a pass for today.",
            )
        case kind if kind in ACTIONS:
            return translate("console.notices", "Please see the page “Improvement”.")
        case NoticeKind.MERIT_NEWS:
            return translate("console.notices", "Please see the page “My feedback”. Nobody else reads this notice.")
        case NoticeKind.MERIT_WAITS:
            return translate("console.notices", "Please see the page “Merits and measures”.")
        case NoticeKind.CLOCK_JUMPED if asks_about_clock(notice):
            return translate(
                "console.notices",
                "Until it is corrected or confirmed, no tickets are issued or called and no day is closed.",
            )
        case NoticeKind.CLOCK_JUMPED:
            return translate("console.notices", "Waiting times around the change may be wrong.")
        case NoticeKind.RAISE_PROPOSED:
            return translate("console.notices", "The page “Targets” says why; it is to be decided within 30 days.")
        case NoticeKind.GUARD_WORSE:
            return translate("console.notices", "The page “Targets” shows the weeks; a target can be lowered there.")
        case NoticeKind.CHARTER_TIME:
            return translate(
                "console.notices", "The page “Service charters” shows what was measured, and suggests a time."
            )
        case NoticeKind.BAD_ESTIMATES:
            return translate("console.notices", "The page “Wait estimates” says when, and what was unusual then.")
        case NoticeKind.PAPER_LOW:
            return translate("console.notices", "Put in a new roll when there is a quiet moment.")
        case NoticeKind.DEVICE_FAULT if notice.subject == EXIT_CODES:
            return translate("console.notices", "Please look who is there. After a few more, only a new code helps.")
        case NoticeKind.DEVICE_FAULT if notice.subject == NAME_TAKEN:
            return translate(
                "console.notices",
                "It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started"
                " it, tell your administrator.",
                computer=notice.detail,
            )
        case NoticeKind.DEVICE_FAULT if notice.subject == "disk":
            return translate(
                "console.notices",
                "When it is full, no tickets can be issued. Please tell your administrator today: {room}.",
                room=_room_left(notice.detail),
            )
        case NoticeKind.DEVICE_FAULT if notice.subject == "messages" and notice.detail in _MAIL_FAULTS:
            return FAULTS[_MAIL_FAULTS[notice.detail]]
        case NoticeKind.DEVICE_FAULT if notice.subject == "messages_given_up":
            return translate(
                "console.notices",
                "Tell the visitor of {number} another way; the page “Messages” says why.",
                number=isolated(notice.detail),
            )
        case NoticeKind.DEVICE_FAULT if notice.subject == "reports" and notice.detail in _REPORT_FAULTS:
            return _REPORT_FAULTS[notice.detail]
        case NoticeKind.DEVICE_FAULT if notice.subject == "saved":
            return translate(
                "console.notices", "Nothing is lost. The disk may be failing: please tell your administrator."
            )
        case NoticeKind.DEVICE_FAULT if notice.subject == "saved_in_part":
            return translate(
                "console.notices",
                "No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing:"
                " please tell your administrator.",
            )
        case NoticeKind.DEVICE_FAULT if notice.subject == "restored":
            return _lost(notice.detail.split(", "))
        case NoticeKind.DEVICE_FAULT if notice.subject in _DUTIES:
            return _CARETAKER
        case NoticeKind.DEVICE_FAULT if notice.detail == TOO_MANY_SLIPS:
            return translate(
                "console.notices",
                "It pauses for a moment between tickets. Please check who is there; tickets that nobody needs"
                " can be removed from the queue.",
            )
        case NoticeKind.DEVICE_FAULT | NoticeKind.SLIP_NOT_PRINTED if notice.detail in _FAULTS:
            return fault_text(_FAULTS[notice.detail])
        case NoticeKind.DEVICE_FAULT:
            return _CARETAKER
    return ""


def _lost(pieces: list[str]) -> Showable:
    """Return what a restore lost: numbers of tickets and cases, and how many appointments were booked."""
    booked = sum(int(piece.removeprefix(LOST_APPOINTMENTS)) for piece in pieces if piece.startswith(LOST_APPOINTMENTS))
    numbers = tuple(piece for piece in pieces if not piece.startswith(LOST_APPOINTMENTS))
    lost = translate(
        "console.notices",
        "Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.",
        numbers=Listing(numbers),
    )
    if not booked:
        return lost
    appointments = translate(
        "console.notices",
        "Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.",
        n=booked,
    )
    return translate("settings", "{first} {second}", first=lost, second=appointments) if numbers else appointments
