"""Reads what goes into the copies, and the copies as files: canonical JSON with the digest of everything in it."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from shared.office.catalog.working_time import local
from shared.office.staff.store.tables import staff_members
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import from_plain, to_plain
from shared.platform.errors import UserError
from shared.platform.i18n.text import isolated, left_to_right
from shared.quality.copies.errors import COPIES_DIFFER, COPY_NOT_READABLE, NO_COPIES
from shared.quality.copies.model import BranchCopy, CopiedTicket, DayCopy
from shared.queue.tickets.model import display_number
from shared.queue.tickets.rules.code import ticket_code
from shared.queue.tickets.store.tables import ticket_steps, tickets

C = TypeVar("C", BranchCopy, DayCopy)
_KINDS: dict[type, str] = {BranchCopy: "nobat-branch", DayCopy: "nobat-day"}
#: A day of two thousand tickets takes a fifth of this.
LARGEST_COPY = 2_000_000
_T, _S, _P = tickets.c, ticket_steps.c, staff_members.c


def copied_tickets(
    tx: Transaction, branch_id: UUID, day: date, services: dict[UUID, str], time_zone: str
) -> tuple[CopiedTicket, ...]:
    """Return the tickets of a day, by number. `services` are the codes by id."""
    people = {row.id: row.code for row in tx.rows(select(_P.id, _P.code).where(_P.branch_id == branch_id))}
    steps: dict[UUID, list[Any]] = defaultdict(list)
    of_day = select(ticket_steps).join(tickets, _T.id == _S.ticket_id).where(_T.branch_id == branch_id, _T.day == day)
    for step in tx.rows(of_day.order_by(_S.position)):
        steps[step.ticket_id].append(step)
    query = select(_T.id, _T.prefix, _T.number, _T.token, _T.issued).where(_T.branch_id == branch_id, _T.day == day)
    found = []
    for row in tx.rows(query.order_by(_T.prefix, _T.number)):
        first, last = steps[row.id][0], steps[row.id][-1]
        served = [_minutes(each.started, each.ended, each.hold_seconds) for each in steps[row.id]]
        serving = [each for each in served if each is not None]
        found.append(
            CopiedTicket(
                number=display_number(row.prefix, row.number),
                code=ticket_code(row.token),
                service=services.get(first.service_id, ""),
                issued=local(row.issued, time_zone).time().replace(microsecond=0),
                wait=_minutes(first.queued, first.called_first),
                serving=round(sum(serving), 1) if serving else None,
                calls=sum(each.calls for each in steps[row.id]),
                outcome=last.outcome or "",
                clerk=people.get(last.staff_id, ""),
            )
        )
    return tuple(found)


def _minutes(start: datetime | None, end: datetime | None, held: float = 0.0) -> float | None:
    if start is None or end is None:
        return None
    return round(((end - start).total_seconds() - held) / 60, 1)


def copy_text(copy: BranchCopy | DayCopy) -> str:
    """Return a copy as the text of its file."""
    plain = to_plain(copy)
    return canonical_json({"kind": _KINDS[type(copy)], "copy": plain, "digest": _digest(plain)}) + "\n"


def read_copy(kind: type[C], content: bytes, name: str = "") -> C:
    """Return the copy of a file. Raises UserError(COPY_NOT_READABLE)."""
    try:
        if len(content) > LARGEST_COPY:
            raise ValueError("too large")
        read = json.loads(content)
        if (read["kind"], read["digest"]) != (_KINDS[kind], _digest(read["copy"])):
            raise ValueError("another kind of file, or a changed one")
        found: C = from_plain(kind, read["copy"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(COPY_NOT_READABLE, file=name) from error
    return found


def read_copies(kind: type[C], folder: Path) -> Sequence[C]:
    """Return every copy of this kind in a folder, by the names of the files; other files are left alone.

    A file that came twice counts once. Raises UserError: NO_COPIES when there is none, COPIES_DIFFER for two about the
    same that differ, COPY_NOT_READABLE for a file of this kind that cannot be read, or was changed.
    """
    found: dict[str, tuple[str, C]] = {}
    for file in sorted(folder.glob(f"{_KINDS[kind]}-*.json")):
        try:
            content = file.read_bytes()
        except OSError as error:
            raise UserError(COPY_NOT_READABLE, file=file.name) from error
        copy = read_copy(kind, content, file.name)
        first, same = found.setdefault(file_name(copy), (file.name, copy))
        if same != copy:
            raise UserError(COPIES_DIFFER, file=isolated(first), twin=isolated(file.name))
    if not found:
        raise UserError(NO_COPIES, pattern=left_to_right(f"{_KINDS[kind]}-….json"), folder=left_to_right(str(folder)))
    return [copy for _, copy in found.values()]


def file_name(copy: BranchCopy | DayCopy) -> str:
    """Return the name of the file of a copy."""
    what = copy.code if isinstance(copy, BranchCopy) else f"{copy.branch}-{copy.day.isoformat()}"
    return f"{_KINDS[type(copy)]}-{what}.json"


def _digest(plain: Any) -> str:
    return hashlib.sha256(canonical_json(plain).encode()).hexdigest()
