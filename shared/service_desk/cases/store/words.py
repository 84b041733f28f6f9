"""Queries on what people wrote in cases: which of it is still kept after the closing, and its erasure."""

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select, update

from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import as_stored
from shared.service_desk.cases.store.public import case_public
from shared.service_desk.cases.store.tables import case_words, cases

_C, _W = cases.c, case_words.c
#: What takes the place of the digest of words that were erased.
ERASED = ""


class ClosedCase(NamedTuple):
    """A closed case of which words are kept: when it was closed, and how many texts there are."""

    case_id: UUID
    closed: datetime
    words: int


def closed_cases_with_words(tx: Transaction, branch_id: UUID) -> list[ClosedCase]:
    """Return the closed cases of which words are kept. A case that is open again is none of them."""
    query = (
        select(_C.id, _C.closed, func.count().label("words"))
        .join(case_words, _W.case_id == _C.id)
        .where(_C.branch_id == branch_id, _C.closed.is_not(None), _W.content != "")
        .group_by(_C.id, _C.closed)
    )
    return [ClosedCase(row.id, row.closed, row.words) for row in tx.rows(query)]


def kept_words(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> list[tuple[UUID, UUID]]:
    """Return the ids of the words that these cases still have, each with its case."""
    here = (_W.branch_id == branch_id, _W.case_id.in_(case_ids), _W.content != "")
    return [(row.id, row.case_id) for row in tx.rows(select(_W.id, _W.case_id).where(*here).order_by(_W.id))]


def empty_words(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> None:
    """Erase the words of these cases, also those that their visitors may read at a kiosk.

    The salt goes with them: nobody can try out which words a digest was made of.
    """
    here = (_W.branch_id == branch_id, _W.case_id.in_(case_ids))
    tx.execute(update(case_words).where(*here).values(content="", salt=""))
    read = (case_public.c.branch_id == branch_id, case_public.c.case_id.in_(case_ids))
    tx.execute(update(case_public).where(*read).values(asked="", result=""))


def stored_words(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the digests of everything that was written, by id; ERASED for what is erased."""
    w = as_stored(case_words).c
    query = select(w.id, w.case_id, w.kind, w.salt, w.content).where(w.branch_id == branch_id)
    found = {}
    for row in tx.rows(query):
        parts = (row.id.hex, row.case_id.hex, row.kind, row.salt, row.content)
        digest = hashlib.sha256(canonical_json(parts).encode()).hexdigest()
        found[row.id.hex] = digest if row.content or row.salt else ERASED
    return found
