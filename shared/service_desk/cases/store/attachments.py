"""The table of files with cases, and its queries."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, func, or_, select

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records
from shared.platform.files.model import FileKind
from shared.service_desk.cases.model.attachments import Attachment
from shared.service_desk.cases.store.beside import RowsBesideCases
from shared.service_desk.cases.store.public import waiting_files
from shared.service_desk.cases.store.tables import cases

_CHANGED = "read add change(version, changed, removed, removed_by, reason_id, erased)"

case_files = Table(
    "case_files",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("kind", Enumerated(FileKind, String(8)), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("preview", String(64), nullable=False),
    Column("words_id", Id, nullable=False),
    Column("added", Instant, nullable=False),
    Column("added_by", Id),
    Column("removed", Instant),
    Column("removed_by", Id),
    Column("reason_id", Id),
    Column("erased", Instant),
    Column("question", String(40), nullable=False, server_default=""),
    CheckConstraint("(removed IS NULL) = (reason_id IS NULL)", name="removed"),
    Index("ix_case_files_case_id", "case_id"),
    info=access("", "", _CHANGED, _CHANGED),
)
_F, _C = case_files.c, cases.c
_FILES = Records(case_files, Attachment)
_ROWS = RowsBesideCases(case_files, Attachment, ())
write_file, stored_files, as_row = _ROWS.write, _ROWS.stored, _ROWS.as_row
_KEPT = (_F.removed.is_(None), _F.erased.is_(None))


class ClosedFiles(NamedTuple):
    """A closed case that still has files."""

    case_id: UUID
    closed: datetime
    files: int


def read_file(tx: Transaction, branch_id: UUID, file_id: UUID) -> Attachment | None:
    """Return one file, or None."""
    return _FILES.get(tx, branch_id=branch_id, id=file_id)


def files_of(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> tuple[Attachment, ...]:
    """Return the files of these cases, the oldest first."""
    return _FILES.find(tx, _F.case_id.in_(case_ids), order=(_F.added, _F.id), branch_id=branch_id)


def kept_files(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> tuple[Attachment, ...]:
    """Return the files of these cases that have their bytes."""
    return _FILES.find(tx, _F.case_id.in_(case_ids), *_KEPT, order=(_F.added, _F.id), branch_id=branch_id)


def size_of_case(tx: Transaction, branch_id: UUID, case_id: UUID) -> int:
    """Return how many bytes the files of a case have together."""
    query = select(func.sum(_F.size).label("bytes")).where(_F.branch_id == branch_id, _F.case_id == case_id, *_KEPT)
    row = tx.first(query)
    return 0 if row is None else int(row.bytes or 0)


def needed_digests(tx: Transaction, since: datetime) -> set[str]:
    """Return under which digests bytes are needed, in all branches; also of what was removed `since` an instant.

    One file may be with cases of several branches: its bytes stay while one of them needs them.
    """
    kept = or_(_F.changed >= since, _F.removed.is_(None) & _F.erased.is_(None))
    rows = tx.rows(select(_F.digest, _F.preview).where(kept))
    return {digest for row in rows for digest in (row.digest, row.preview)} | waiting_files(tx)


def closed_cases_with_files(tx: Transaction, branch_id: UUID) -> list[ClosedFiles]:
    """Return the closed cases that still have files. A case that is open again is none of them."""
    query = (
        select(_C.id, _C.closed, func.count().label("files"))
        .join(case_files, _F.case_id == _C.id)
        .where(_C.branch_id == branch_id, _C.closed.is_not(None), *_KEPT)
        .group_by(_C.id, _C.closed)
    )
    return [ClosedFiles(row.id, row.closed, row.files) for row in tx.rows(query)]
