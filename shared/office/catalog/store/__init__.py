"""Queries on what a branch offers; it is read together, as one catalog."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from shared.office.catalog.errors import NO_BRANCH
from shared.office.catalog.model import (
    Branch,
    CaseKind,
    Catalog,
    Counter,
    MessageTemplate,
    OpeningHours,
    Outcome,
    PriorityClass,
    Reason,
    Service,
    ServiceGroup,
    SpecialDay,
)
from shared.office.catalog.model.workflow import Absence, BranchUnit, Competency, HearingDuty, OutsideBody
from shared.office.catalog.store.tables import (
    absences,
    bodies,
    branches,
    case_kinds,
    competencies,
    counters,
    hearing_duties,
    message_templates,
    opening_hours,
    outcomes,
    priority_classes,
    reasons,
    service_groups,
    services,
    special_days,
    units,
)
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records
from shared.platform.errors import UserError

R = TypeVar("R")

_BRANCHES = Records(branches, Branch)
_SERVICES = Records(services, Service)
_COUNTERS = Records(counters, Counter)
_GROUPS = Records(service_groups, ServiceGroup)
_PRIORITIES = Records(priority_classes, PriorityClass)
_OUTCOMES = Records(outcomes, Outcome)
_REASONS = Records(reasons, Reason)
_CASE_KINDS = Records(case_kinds, CaseKind)
_UNITS = Records(units, BranchUnit)
_ABSENCES = Records(absences, Absence)
_HEARING_DUTIES = Records(hearing_duties, HearingDuty)
_BODIES = Records(bodies, OutsideBody)
_COMPETENCIES = Records(competencies, Competency)
_TEMPLATES = Records(message_templates, MessageTemplate)
_HOURS = Records(opening_hours, OpeningHours)
_SPECIAL_DAYS = Records(special_days, SpecialDay)
#: The lists whose entries are edited one by one, by table.
_ENTRIES: Mapping[str, Records[Any]] = {
    records.table.name: records
    for records in (
        _BRANCHES,
        _GROUPS,
        _SERVICES,
        _COUNTERS,
        _PRIORITIES,
        _OUTCOMES,
        _REASONS,
        _CASE_KINDS,
        _UNITS,
        _ABSENCES,
        _HEARING_DUTIES,
        _BODIES,
        _TEMPLATES,
        _COMPETENCIES,
    )
}


def read_catalog(tx: Transaction, branch_id: UUID) -> Catalog:
    """Return everything set up for the branch, in display order, in sixteen small queries.

    Raises UserError(NO_BRANCH).
    """

    def entries(records: Records[R], *order: str) -> tuple[R, ...]:
        return records.find(tx, order=[records.table.c[name] for name in order], branch_id=branch_id)

    return Catalog(
        branch=read_branch(tx, branch_id),
        groups=entries(_GROUPS, "position", "code"),
        services=entries(_SERVICES, "position", "code"),
        counters=entries(_COUNTERS, "position", "label"),
        priority_classes=entries(_PRIORITIES, "position", "code"),
        outcomes=entries(_OUTCOMES, "position", "code"),
        hours=entries(_HOURS, "weekday", "opens"),
        special_days=entries(_SPECIAL_DAYS, "day"),
        reasons=entries(_REASONS, "position", "code"),
        case_kinds=entries(_CASE_KINDS, "position", "code"),
        units=entries(_UNITS, "position", "code"),
        absences=entries(_ABSENCES, "position", "code"),
        hearing_duties=entries(_HEARING_DUTIES, "position", "code"),
        bodies=entries(_BODIES, "position", "code"),
        message_templates=entries(_TEMPLATES, "position", "code"),
        competencies=entries(_COMPETENCIES, "position", "code"),
    )


def read_branch(tx: Transaction, branch_id: UUID) -> Branch:
    """Return the branch itself. Raises UserError(NO_BRANCH)."""
    found = _BRANCHES.get(tx, id=branch_id)
    if found is None:
        raise UserError(NO_BRANCH)
    return found


def read_branches(tx: Transaction) -> tuple[Branch, ...]:
    """Return all branches of this database by code; the only query that is not limited to one branch."""
    return _BRANCHES.find(tx, order=[branches.c.code])


def lock_branch(tx: Transaction, branch_id: UUID) -> None:
    """Make other writers of this branch wait until this transaction ends. Raises UserError(NO_BRANCH).

    On SQLite a writing transaction already holds the only lock; there the statement only reads the row.
    """
    if tx.first(select(branches.c.id).where(branches.c.id == branch_id).with_for_update(key_share=True)) is None:
        raise UserError(NO_BRANCH)


def insert_catalog(tx: Transaction, catalog: Catalog) -> None:
    """Write a whole new branch."""
    branch_id = catalog.branch.id
    _BRANCHES.add(tx, catalog.branch)
    _GROUPS.add(tx, *catalog.groups, branch_id=branch_id)
    _SERVICES.add(tx, *catalog.services, branch_id=branch_id)
    _COUNTERS.add(tx, *catalog.counters, branch_id=branch_id)
    _PRIORITIES.add(tx, *catalog.priority_classes, branch_id=branch_id)
    _OUTCOMES.add(tx, *catalog.outcomes, branch_id=branch_id)
    _REASONS.add(tx, *catalog.reasons, branch_id=branch_id)
    _CASE_KINDS.add(tx, *catalog.case_kinds, branch_id=branch_id)
    _UNITS.add(tx, *catalog.units, branch_id=branch_id)
    _ABSENCES.add(tx, *catalog.absences, branch_id=branch_id)
    _HEARING_DUTIES.add(tx, *catalog.hearing_duties, branch_id=branch_id)
    _BODIES.add(tx, *catalog.bodies, branch_id=branch_id)
    _TEMPLATES.add(tx, *catalog.message_templates, branch_id=branch_id)
    _COMPETENCIES.add(tx, *catalog.competencies, branch_id=branch_id)
    _HOURS.add(tx, *catalog.hours, branch_id=branch_id)
    _SPECIAL_DAYS.add(tx, *catalog.special_days, branch_id=branch_id)


def write_hours(tx: Transaction, branch_id: UUID, hours: Iterable[OpeningHours]) -> None:
    """Write the weekly hours in the place of those that are there."""
    _HOURS.remove(tx, branch_id=branch_id)
    _HOURS.add(tx, *hours, branch_id=branch_id)


def write_special_day(tx: Transaction, branch_id: UUID, day: date, special: SpecialDay | None) -> None:
    """Write what is special on a day, in the place of what is there; None: nothing."""
    _SPECIAL_DAYS.remove(tx, branch_id=branch_id, day=day)
    if special is not None:
        _SPECIAL_DAYS.add(tx, special, branch_id=branch_id)


def write_entry(tx: Transaction, branch_id: UUID, table: str, entry: Any, old: Any) -> None:
    """Add an entry of a list of the set-up, or write it in the place of `old`."""
    records: Records[Any] = _ENTRIES[table]
    if old is None:
        records.add(tx, entry, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(entry).items() if value != getattr(old, name)}
    if changed:
        records.change(tx, changed, **_key(branch_id, table, old))


def remove_entry(tx: Transaction, branch_id: UUID, table: str, entry: Any) -> None:
    """Remove an entry of a list of the set-up."""
    _ENTRIES[table].remove(tx, **_key(branch_id, table, entry))


def _key(branch_id: UUID, table: str, entry: Any) -> dict[str, Any]:
    if table == "branches":
        return {"id": branch_id}
    own = "id" if "id" in _ENTRIES[table].table.c else "code"
    return {"branch_id": branch_id, own: getattr(entry, own)}
