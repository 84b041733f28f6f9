"""Queries on charters; what is approved is published with each change of a charter."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from shared.office.audit.store import stored_form
from shared.office.versions.store import VersionStore
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.quality.charters.model import Charter, PublishedCharter
from shared.quality.charters.rules.charters import published
from shared.quality.charters.store.tables import charter_versions, charters

_PUBLISHED = Records(charter_versions, PublishedCharter)


class CharterStore(VersionStore[Charter]):
    """Charters, and beside them the approved versions."""

    def write(self, tx: Transaction, branch_id: UUID, old: Charter | None, new: Charter) -> None:
        """Write a charter and what of it is published now."""
        super().write(tx, branch_id, old, new)
        before, after = () if old is None else tuple(published(old)), tuple(published(new))
        if before != after:
            _PUBLISHED.remove(tx, branch_id=branch_id, charter_id=new.id)
            _PUBLISHED.add(tx, *after, branch_id=branch_id)


CHARTERS = CharterStore(charters, Charter)


def read_published(tx: Transaction, branch_id: UUID) -> tuple[PublishedCharter, ...]:
    """Return all approved versions, those that are over too."""
    c = charter_versions.c
    return _PUBLISHED.find(tx, order=(c.service_id, c.begins), branch_id=branch_id)


def stored_published(tx: Transaction, branch_id: UUID) -> dict[tuple[str, str], str]:
    """Return every published version as it is stored, by service and first day."""
    stored = as_stored(charter_versions)
    rows = (
        {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id))
    )
    return {(str(row["service_id"]), str(row["begins"])): _text(row) for row in rows}


def published_as_stored(row: PublishedCharter) -> tuple[tuple[str, str], str]:
    """Return a published version with its key as `stored_published` gives it."""
    values = {name: stored_form(value) for name, value in vars(row).items() if name != "steps"}
    values["steps"] = canonical_json(to_plain(row.steps))
    return (str(values["service_id"]), str(values["begins"])), _text(values)


def _text(row: Mapping[str, Any]) -> str:
    return canonical_json({name: row[name] for name in sorted(row)})
