"""What a form about an action offers."""

from uuid import UUID

from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.staff.store import read_members
from shared.office.versions.rules import in_force
from shared.platform.db.database import Transaction
from shared.quality.improvement.model import (
    Choices,
)
from shared.quality.standards.store import STANDARDS


def read_choices(tx: Transaction, branch_id: UUID) -> Choices:
    """Return the people at work, the standards that are measured, services and outcomes."""
    catalog = read_catalog(tx, branch_id)
    today = business_day(tx.now, catalog.branch.time_zone, catalog.branch.day_starts)
    standards = []
    for each in STANDARDS.all(tx, branch_id):
        version = in_force(each, today)
        if version is not None and version.terms.metric is not None:
            standards.append((each.id, each.code, version.terms.text))
    return Choices(
        people=tuple((each.id, each.name) for each in read_members(tx, branch_id) if each.active),
        standards=tuple(standards),
        services=tuple((each.id, each.name) for each in catalog.services),
        outcomes=tuple((each.code, each.name) for each in catalog.outcomes),
    )
