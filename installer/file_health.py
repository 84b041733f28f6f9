"""What `nobat doctor` looks at in a SQLite file: whether it is whole, and was repaired or restored lately."""

import sqlite3
from datetime import UTC, datetime, timedelta

from installer.check_result import DoctorResult, State
from shared.bootstrap import open_branch
from shared.office.audit.model import AuditKind
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import UserError
from shared.upkeep.backup.soundness import Soundness, look_at

_WHAT = "Database file"
_LATELY = timedelta(days=30)
_KINDS = {AuditKind.DATABASE_RESTORED: "restored", AuditKind.DATABASE_REPAIRED: "repaired"}


def look_at_file(database_url: str) -> DoctorResult:
    """Whether a branch's file is whole, looked at for some seconds; the keeper looks at all of it every night."""
    try:
        file = sqlite_file(database_url)
        if file is None:
            return DoctorResult(_WHAT, State.NOTE, "none; the records are on a server")
        if not file.exists() and look_at(file) is Soundness.SOUND:
            return DoctorResult(_WHAT, State.NOTE, "none yet")
        state = look_at(file)
    except (sqlite3.Error, OSError, UserError):
        return DoctorResult(_WHAT, State.NOTE, "not looked at, because it cannot be opened now")
    if state is Soundness.DAMAGED:
        return DoctorResult(
            _WHAT, State.PROBLEM, "damaged", "Start 'nobat run' or 'nobat keeper': they repair it at once."
        )
    if state is Soundness.GONE_BACK:
        remedy = "Start 'nobat keeper': it sees to it that no number is given twice."
        return DoctorResult(_WHAT, State.PROBLEM, "older than it was; tickets are missing", remedy)
    lately = _lately(database_url)
    kept = sorted(path.name for path in file.parent.glob(f"{file.stem}-damaged-*{file.suffix}"))
    if not lately and not kept:
        return DoctorResult(_WHAT, State.OK, "nothing found in a short look")
    found = "; ".join([*lately, *(f"kept: {name}" for name in kept)])
    remedy = "The disk may be failing: have it looked at. What is kept may be deleted when nobody needs it any more."
    return DoctorResult(_WHAT, State.NOTE, found, remedy if kept else "")


def _lately(database_url: str) -> list[str]:
    """Return when the database was repaired or restored in the last month, in a few words each."""
    try:
        branch = open_branch(database_url, application="nobat-doctor")
    except UserError:
        return []
    try:
        now = datetime.now(UTC)
        entries = branch.audit.entries(now - _LATELY, now + timedelta(days=1), limit=10_000)
        return [f"{_KINDS[entry.kind]} {entry.instant:%Y-%m-%d %H:%M} UTC" for entry in entries if entry.kind in _KINDS]
    except UserError:
        return []
    finally:
        branch.close()
