"""A notice to staff and the answer to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class NoticeKind(StrEnum):
    """The kinds of notices to staff."""

    PERSON_WANTED = "person_wanted"  # a visitor touched "Call a person"
    HELP_WANTED = "help_wanted"  # a clerk needs a colleague
    SLIP_NOT_PRINTED = "slip_not_printed"
    PAPER_LOW = "paper_low"
    DEVICE_FAULT = "device_fault"
    # Somebody typed an exit code at a kiosk; detail says how that went. Closing it writes it into the audit trail.
    KIOSK_EXIT = "kiosk_exit"
    CLOCK_JUMPED = "clock_jumped"  # subject "jumped", or "doubt" while staff must confirm it; detail: what it shows
    # The time for a case runs out; subject is its number, detail its id.
    CASE_NEAR = "case_near"
    CASE_LATE = "case_late"
    CASE_VERY_LATE = "case_very_late"
    EVIDENCE_ENDS = "evidence_ends"  # subject is person and competency; detail the person's id and the last valid day
    SERVICE_UNSERVED = "service_unserved"  # nobody may serve it today: subject is its name, detail its id
    # Actions of improvement; subject is the number of the action, detail its id.
    ACTION_LATE = "action_late"  # for its owner and who leads improvement
    ACTION_CHECKED = "action_checked"  # its effect was checked: for its owner
    ACTION_RESULT = "action_result"  # the same, for who leads improvement
    IDEA_LATE = "idea_late"  # an idea waits too long for its answer; for who leads improvement
    REVIEW_LATE = "review_late"  # a quarter is not reviewed yet: subject is the quarter; for who leads improvement
    # Merits and measures; subject is the number, detail the id.
    MERIT_NEWS = "merit_news"  # for the person alone
    MERIT_WAITS = "merit_waits"  # something is to be decided; for who may decide it
    # About a target of a standard; subject is its code (and which guard), detail the id of the raise.
    RAISE_PROPOSED = "raise_proposed"
    GUARD_WORSE = "guard_worse"
    # A published time of a service charter does not fit; subject is the service, detail the charter's id.
    CHARTER_TIME = "charter_time"
    # The answer to a challenge of the branch is overdue; subject is its number; for who sees the roll-out.
    CHALLENGE_LATE = "challenge_late"
    # The waits that tickets had shown on a day were wrong by more than usual; subject is the day; for who reviews days.
    BAD_ESTIMATES = "bad_estimates"


#: A visitor waits there for a member of staff.
PEOPLE = frozenset({NoticeKind.PERSON_WANTED, NoticeKind.HELP_WANTED, NoticeKind.SLIP_NOT_PRINTED})

#: About cases, and only for those who handle or lead them.
CASES = frozenset({NoticeKind.CASE_NEAR, NoticeKind.CASE_LATE, NoticeKind.CASE_VERY_LATE})

#: About actions of improvement, and only for their owners and who leads improvement.
ACTIONS = frozenset(
    {
        NoticeKind.ACTION_LATE,
        NoticeKind.ACTION_CHECKED,
        NoticeKind.ACTION_RESULT,
        NoticeKind.IDEA_LATE,
        NoticeKind.REVIEW_LATE,
    }
)

#: About merits and measures, and only for the person and who decides.
MERITS = frozenset({NoticeKind.MERIT_NEWS, NoticeKind.MERIT_WAITS})

#: About targets of standards and published times, and only for those who keep them.
TARGETS = frozenset({NoticeKind.RAISE_PROPOSED, NoticeKind.GUARD_WORSE, NoticeKind.CHARTER_TIME})

#: About learning: one's own, and all for who looks after it.
LEARNING = frozenset({NoticeKind.EVIDENCE_ENDS, NoticeKind.SERVICE_UNSERVED})

#: What a notice of a device fault is about when a second program wanted the name of a device.
NAME_TAKEN = "name_taken"
#: How the try of an exit code went; and the subject of the fault when too many were wrong.
RIGHT_CODE, WRONG_CODE, EXIT_CODES = "right", "wrong", "exit_codes"
#: In the detail of a notice that records were restored: before the number of appointments that were booked since.
LOST_APPOINTMENTS = "appointments="


@dataclass(frozen=True)
class Notice:
    """One open or answered notice; `subject` is what it is about ("D042", a counter), `detail` a fault's kind."""

    id: UUID
    kind: NoticeKind
    device: str
    subject: str
    detail: str
    raised: datetime
    answered_by: str | None
    answered: datetime | None
    closed: datetime | None
