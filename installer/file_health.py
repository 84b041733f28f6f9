"""The check of `nobat doctor` for a SQLite file: whether it is undamaged, or was repaired or restored recently."""

import sqlite3
from datetime import UTC, datetime, timedelta

from installer.branch_health import local_time, zone_of
from installer.check_result import DoctorResult, State
from shared.bootstrap import open_branch
from shared.office.audit.model import AuditKind
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import UserError
from shared.upkeep.backup.soundness import Soundness, look_at

_WHAT = "Database file"
_RECENT = timedelta(days=30)
_KINDS = {AuditKind.DATABASE_RESTORED: "restored", AuditKind.DATABASE_REPAIRED: "repaired"}


def check_file(database_url: str) -> DoctorResult:
    """A quick check of the branch's file; the keeper checks all of it every night."""
    try:
        file = sqlite_file(database_url)
        if file is None:
            return DoctorResult(_WHAT, State.NOTE, "none; the records are on a server")
        state = look_at(file)
        if not file.exists():
            if state is Soundness.SOUND:
                return DoctorResult(_WHAT, State.NOTE, "none yet")
            remedy = "Put it back, or start 'nobat run' or 'nobat keeper': they restore the newest backup."
            return DoctorResult(_WHAT, State.PROBLEM, "missing, but a branch worked there", remedy)
    except (sqlite3.Error, OSError, UserError):
        return DoctorResult(_WHAT, State.NOTE, "not checked, because it cannot be opened now")
    if state is Soundness.DAMAGED:
        return DoctorResult(_WHAT, State.PROBLEM, "damaged", "Start 'nobat run' or 'nobat keeper': they repair it.")
    if state is Soundness.GONE_BACK:
        remedy = "Start 'nobat keeper': it makes sure that no number is issued twice."
        log = file.with_name(f"{file.name}-wal")
        if log.exists():
            return DoctorResult(_WHAT, State.PROBLEM, "it went back to an older state; tickets are missing", remedy)
        found = f"the newest tickets are missing; they were in its log {log.name}, which is not there"
        return DoctorResult(_WHAT, State.PROBLEM, found, f"Put the log next to the file if you can. {remedy}")
    recent = _recent_repairs(database_url)
    kept = sorted(path.name for path in file.parent.glob(f"{file.stem}-damaged-*{file.suffix}"))
    if not recent and not kept:
        return DoctorResult(_WHAT, State.OK, "the quick check found nothing")
    found = "; ".join([*recent, *(f"kept: {name}" for name in kept)])
    remedy = "The disk may be failing: have it checked. Delete the kept files when nobody needs them any more."
    return DoctorResult(_WHAT, State.NOTE, found, remedy if kept else "")


def _recent_repairs(database_url: str) -> list[str]:
    """Return the repairs and restores of the last 30 days."""
    try:
        branch = open_branch(database_url, application="nobat-doctor", sealed_too=True)
    except UserError:
        return []
    try:
        now = datetime.now(UTC)
        entries = branch.audit.entries(now - _RECENT, now + timedelta(days=1), limit=10_000)
        zone = zone_of(branch)
        return [f"{_KINDS[entry.kind]} {local_time(entry.instant, zone)}" for entry in entries if entry.kind in _KINDS]
    except UserError:
        return []
    finally:
        branch.close()
