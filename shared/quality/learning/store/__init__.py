"""Queries on the records of learning, on guides and on who has read them."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from shared.office.audit.store import stored_form
from shared.office.versions.store import VersionStore
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.quality.learning.model import PersonRecord
from shared.quality.learning.model.guides import Receipt, StaffGuide
from shared.quality.learning.store.tables import guides, learning_records, receipts

#: Guide, version, person.
Key = tuple[UUID, int, UUID]

_RECORDS = Records(learning_records, PersonRecord)
GUIDES = VersionStore(guides, StaffGuide)
_RECEIPTS = Records(receipts, Receipt)
_JSON = ("evidence", "plan", "passes")


def guide_digests(tx: Transaction) -> set[str]:
    """Return under which digests the PDFs of guides are kept, in all branches and versions."""
    rows = tx.rows(select(guides.c.versions))
    return {each.terms.file.digest for row in rows for each in row.versions if each.terms.file is not None}


def read_records(tx: Transaction, branch_id: UUID) -> dict[UUID, PersonRecord]:
    """Return the records of all people, by id."""
    return {record.id: record for record in _RECORDS.find(tx, branch_id=branch_id)}


def read_record(tx: Transaction, branch_id: UUID, staff_id: UUID) -> PersonRecord | None:
    """Return the record of one person, or None."""
    return _RECORDS.get(tx, branch_id=branch_id, id=staff_id)


def write_record(tx: Transaction, branch_id: UUID, old: PersonRecord | None, new: PersonRecord) -> None:
    """Write a first record, or what a change has made of one."""
    if old is None:
        _RECORDS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(new).items() if name not in ("id", "version")}
    written = _RECORDS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_records(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every record as it is stored, by id."""
    stored = as_stored(learning_records)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}


def as_row(record: PersonRecord) -> dict[str, Any]:
    """Return a record as `stored_records` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name in _JSON else stored_form(value)
        for name, value in vars(record).items()
    }


def read_receipts(tx: Transaction, branch_id: UUID, staff_id: UUID | None = None) -> dict[Key, Receipt]:
    """Return what everybody, or one person, did with guides."""
    only = () if staff_id is None else (receipts.c.staff_id == staff_id,)
    return {receipt_key(each): each for each in _RECEIPTS.find(tx, *only, branch_id=branch_id)}


def receipt_key(receipt: Receipt) -> Key:
    """Return guide, version and person of a receipt."""
    return receipt.guide_id, receipt.number, receipt.staff_id


def write_receipt(tx: Transaction, branch_id: UUID, old: Receipt | None, new: Receipt) -> None:
    """Write a new receipt, or what a further action has made of one."""
    if old is None:
        _RECEIPTS.add(tx, new, branch_id=branch_id)
        return
    changed = {"later": new.later, "read": new.read}
    _RECEIPTS.change(tx, changed, branch_id=branch_id, guide_id=new.guide_id, number=new.number, staff_id=new.staff_id)
