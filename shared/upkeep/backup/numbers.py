"""Continues the numbering in a restored database, and reports lost numbers to staff."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.office.notices.model import LOST_APPOINTMENTS, NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.db.high_water_mark import HighWaterMark
from shared.platform.ids import new_id
from shared.queue.tickets.model import LostNumbers
from shared.upkeep.backup.manifest import Manifest
from shared.upkeep.backup.swap_in import Present

#: The device name in the audit trail and in notices.
DEVICE = "restore"
#: The subject of the notice that records were restored.
RESTORED = "restored"
#: The subjects of the notices that a damaged file was repaired: all of it, or with tables that are older in part.
SAVED, SAVED_IN_PART = "saved", "saved_in_part"


def go_on(
    fresh: Path, present: Present | None, manifest: Manifest, now: datetime, archive: str, by: str
) -> Mapping[str, tuple[LostNumbers, ...]]:
    """Continue the restored file's numbering after all numbers that may have been issued; return the gaps.

    `present` is the database that is replaced; without one, a database that is gone may have issued numbers.
    """
    lost = {}
    for head in manifest.branches:
        branch = open_branch(
            f"sqlite:///{fresh.as_posix()}",
            clock=VirtualClock(now),
            application="nobat-restore",
            branch_code=head.code,
            sealed_too=True,
        )
        try:
            lost[head.code] = _go_on(branch, present, UUID(head.id), manifest, now, archive, by)
        finally:
            branch.close()
    return lost


def _go_on(
    branch: OpenBranch,
    present: Present | None,
    branch_id: UUID,
    manifest: Manifest,
    now: datetime,
    archive: str,
    by: str,
) -> tuple[LostNumbers, ...]:
    given = {} if present is None else present.given.get(branch_id, {})
    # Nothing can have been issued since a backup of this moment; one from the future was made by a wrong clock.
    certain = now == manifest.made if present is None else present.certain
    details: dict[str, Any] = {"backup": archive, "made": manifest.made.isoformat(), "by": by, "key": manifest.key}
    actor = Actor(ActorKind.SYSTEM, None, DEVICE)
    # First, while the backup's own clock can still say whether the present one is far ahead.
    erased, terms = ({}, {}) if present is None else (present.erased, present.terms)
    branch.retention.erase_again(erased.get(branch_id, ()), terms.get(branch_id, {}), actor)
    registered = {} if present is None else present.cases.get(branch_id, {})
    cases = branch.case_numbers.leave_out(registered, manifest.made, actor, certain=certain)
    details["lost_cases"] = [str(each) for each in cases]
    booked = 0 if present is None else present.appointments.get(branch_id, 0)
    details["lost_appointments"] = booked
    lost = branch.numbers.go_on_after(given, manifest.made, actor, details, certain=certain)
    gone = [each for each in cases if each.certain]
    told = f"{LOST_APPOINTMENTS}{booked}" if booked else ""
    text = ", ".join(filter(None, (lost_text(lost), *map(str, gone), told)))
    if text:
        branch.notices.raise_notice(NoticeKind.DEVICE_FAULT, DEVICE, RESTORED, text, new_id())
    return lost


def restart_audit_chain(fresh: Path, now: datetime) -> None:
    """Begin the audit chains of a saved file again: some of the records they describe are missing or older."""
    for branch in _branches(fresh, now):
        branch.keeper.restart_audit_chain(Actor(ActorKind.SYSTEM, None, DEVICE))


def after_saving(
    fresh: Path, now: datetime, unreadable: tuple[str, ...], aside: str
) -> Mapping[str, tuple[LostNumbers, ...]]:
    """Record in the audit trail that all records of a damaged file were saved, and notify staff."""
    for branch in _branches(fresh, now):
        actor = Actor(ActorKind.SYSTEM, None, DEVICE)
        branch.keeper.record_repair(actor, {"damaged_file": aside, "older_in_part": list(unreadable)})
        if unreadable:  # what came from a backup may have been erased since
            branch.retention.erase_again(branch.retention.log(), {}, actor)
        subject = SAVED_IN_PART if unreadable else SAVED
        branch.notices.raise_notice(NoticeKind.DEVICE_FAULT, DEVICE, subject, ", ".join(unreadable), new_id())
    return {}


def after_gone_back(
    file: Path, said: Mapping[UUID, HighWaterMark], now: datetime
) -> Mapping[str, tuple[LostNumbers, ...]]:
    """Continue the numbering of a file with missing records after its high-water mark."""
    lost = {}
    for branch in _branches(file, now):
        here = branch.catalog.catalog().branch
        known = said.get(here.id)
        if known is not None:
            actor = Actor(ActorKind.SYSTEM, None, DEVICE)
            reached = branch.numbers.testimony()
            # Where only cases are missing, every ticket is there, and no number needs to be left out.
            whole_queue, whole_registers = reached.seq >= known.seq, reached.record_seq >= known.record_seq
            cases = branch.case_numbers.leave_out({}, now, actor, certain=whole_registers)
            details = {
                "backup": "",
                "by": "",
                "events_lost_from": 0 if whole_queue else known.seq,
                "records_lost_from": 0 if whole_registers else known.record_seq,
                "lost_cases": [str(each) for each in cases],
            }
            lost[here.code] = branch.numbers.go_on_after(known.numbers, now, actor, details, certain=whole_queue)
            text = ", ".join(filter(None, (lost_text(lost[here.code]), *map(str, cases))))
            branch.notices.raise_notice(NoticeKind.DEVICE_FAULT, DEVICE, RESTORED, text, new_id())
    return lost


def _branches(file: Path, now: datetime) -> Iterator[OpenBranch]:
    with closing(sqlite3.connect(file)) as connection:
        codes = [code for (code,) in connection.execute("SELECT code FROM branches ORDER BY code")]
    for code in codes:
        branch = open_branch(
            f"sqlite:///{file.as_posix()}",
            clock=VirtualClock(now),
            application="nobat-restore",
            branch_code=code,
            sealed_too=True,
        )
        try:
            yield branch
        finally:
            branch.close()


def lost_text(lost: tuple[LostNumbers, ...]) -> str:
    """Return the numbers of the newest day as text; nobody comes with an older one."""
    newest = max((each.day for each in lost), default=None)
    return ", ".join(str(each) for each in lost if each.day == newest)
