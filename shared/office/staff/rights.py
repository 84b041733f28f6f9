"""What each role may do: the one table that operations, screens and tests ask."""

from collections.abc import Mapping
from enum import StrEnum

from shared.office.staff.model import Role


class Right(StrEnum):
    """One thing that not everybody may do."""

    SERVE = "serve"  # sign in at a counter, call and serve visitors
    ANSWER_NOTICES = "answer_notices"
    MOVE_WAITING = "move_waiting"  # move a ticket that waits, end a visit at a colleague's counter
    END_SESSIONS = "end_sessions"  # end a colleague's counter session
    REVIEW_DAYS = "review_days"  # open the day summary and write notes in it
    CLOSE_DAYS = "close_days"
    CHANGE_SETTINGS = "change_settings"
    CHANGE_CATALOG = "change_catalog"  # services and counters
    MANAGE_STAFF = "manage_staff"  # people, roles and PINs
    MANAGE_DEVICES = "manage_devices"
    REVIEW_CHANGES = "review_changes"  # see who changed what in the set-up
    MAINTAIN = "maintain"  # create a branch, record a restore or a repair


_CLERK = frozenset({Right.SERVE, Right.ANSWER_NOTICES})
_MANAGER = frozenset(Right) - {Right.MAINTAIN}

RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.KIOSK: frozenset(),
    Role.DISPLAY: frozenset(),
    Role.CLERK: _CLERK,
    Role.MANAGER: _MANAGER,
    Role.ADMIN: _MANAGER,
}
#: What the program does without a person: set-up, the keeper's duties, repairs. It never serves.
SYSTEM_RIGHTS = frozenset(Right) - {Right.SERVE}


def allowed(role: Role, right: Right) -> bool:
    """Return whether somebody with this role may do it."""
    return right in RIGHTS[role]
