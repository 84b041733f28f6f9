"""Why a kiosk gives no tickets, in one line for the staff who come to look."""

from datetime import datetime

from kiosk.branch import BranchNow
from kiosk.connection_state import ConnectionFault
from shared.platform.i18n.text import ClockTime, Text, translate


def cause_text(fault: ConnectionFault, when: datetime | None, branch: BranchNow | None) -> Text | None:
    """Return what is wrong with the database, None while nothing is; `when` (UTC) is shown in branch time."""
    match fault:
        case ConnectionFault.NONE:
            return None
        case ConnectionFault.FULL:
            return translate("kiosk.trouble", "For staff: the disk of the database is full.")
        case ConnectionFault.READ_ONLY:
            return translate("kiosk.trouble", "For staff: the database is read-only.")
        case ConnectionFault.AWAY if when is not None and branch is not None:
            since = ClockTime(branch.here(when).replace(second=0, microsecond=0))
            return translate("kiosk.trouble", "For staff: no connection to the database since {time}.", time=since)
        case _:
            return translate("kiosk.trouble", "For staff: there is no connection to the database.")
