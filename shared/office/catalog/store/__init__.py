"""Queries on what a branch offers; it is read together, as one catalog."""

from typing import Any
from uuid import UUID

from sqlalchemy import Table, insert, select, update

from shared.office.catalog.errors import NO_BRANCH
from shared.office.catalog.model import Branch, Catalog, Holiday, OpeningHours
from shared.office.catalog.store import rows
from shared.office.catalog.store.tables import (
    branches,
    counters,
    holidays,
    opening_hours,
    outcomes,
    priority_classes,
    service_groups,
    services,
)
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.i18n.text import LocalText


def read_catalog(tx: Transaction, branch_id: UUID) -> Catalog:
    """Return everything set up for the branch, in display order, in eight small queries.

    Raises UserError(NO_BRANCH).
    """

    def entries(table: Table, *order: str) -> Any:
        columns = (table.c[name] for name in order)
        return tx.rows(select(table).where(table.c.branch_id == branch_id).order_by(*columns))

    branch = tx.first(select(branches).where(branches.c.id == branch_id))
    if branch is None:
        raise UserError(NO_BRANCH)
    return Catalog(
        branch=rows.branch(branch),
        groups=tuple(rows.group(row) for row in entries(service_groups, "position", "code")),
        services=tuple(rows.service(row) for row in entries(services, "position", "code")),
        counters=tuple(rows.counter(row) for row in entries(counters, "position", "label")),
        priority_classes=tuple(rows.priority_class(row) for row in entries(priority_classes, "position", "code")),
        outcomes=tuple(rows.outcome(row) for row in entries(outcomes, "position", "code")),
        hours=tuple(OpeningHours(r.weekday, r.opens, r.closes) for r in entries(opening_hours, "weekday", "opens")),
        holidays=tuple(Holiday(row.day, LocalText.of(row.name)) for row in entries(holidays, "day")),
    )


def read_branch(tx: Transaction, branch_id: UUID) -> Branch:
    """Return the branch itself. Raises UserError(NO_BRANCH)."""
    row = tx.first(select(branches).where(branches.c.id == branch_id))
    if row is None:
        raise UserError(NO_BRANCH)
    return rows.branch(row)


def read_branches(tx: Transaction) -> tuple[Branch, ...]:
    """Return all branches of this database by code; the only reading that looks past one branch."""
    return tuple(rows.branch(row) for row in tx.rows(select(branches).order_by(branches.c.code)))


def lock_branch(tx: Transaction, branch_id: UUID) -> None:
    """Make other writers of this branch wait until this transaction ends. Raises UserError(NO_BRANCH).

    On SQLite a writing transaction already holds the only lock; there the statement just reads the row.
    """
    if tx.first(select(branches.c.id).where(branches.c.id == branch_id).with_for_update(key_share=True)) is None:
        raise UserError(NO_BRANCH)


def insert_catalog(tx: Transaction, catalog: Catalog) -> None:
    """Write a whole new branch."""
    branch = catalog.branch
    mine = {"branch_id": branch.id}
    tx.execute(insert(branches), [rows.branch_values(branch)])
    parts: tuple[tuple[Table, list[dict[str, Any]]], ...] = (
        (service_groups, [rows.group_values(group) for group in catalog.groups]),
        (services, [rows.service_values(service) for service in catalog.services]),
        (counters, [rows.counter_values(counter) for counter in catalog.counters]),
        (priority_classes, [rows.priority_values(entry) for entry in catalog.priority_classes]),
        (outcomes, [rows.outcome_values(outcome) for outcome in catalog.outcomes]),
        (opening_hours, [{"weekday": h.weekday, "opens": h.opens, "closes": h.closes} for h in catalog.hours]),
        (holidays, [{"day": holiday.day, "name": holiday.name.as_dict()} for holiday in catalog.holidays]),
    )
    for table, values in parts:
        if values:
            tx.execute(insert(table), [mine | row for row in values])


def set_service_active(tx: Transaction, branch_id: UUID, service_id: UUID, active: bool) -> bool:
    """Offer a service or stop offering it; return whether there is such a service."""
    here = (services.c.branch_id == branch_id, services.c.id == service_id)
    return tx.execute(update(services).where(*here).values(active=active)).rowcount == 1


def set_counter_active(tx: Transaction, branch_id: UUID, counter_id: UUID, active: bool) -> bool:
    """Put a counter into use or out of it; return whether there is such a counter."""
    here = (counters.c.branch_id == branch_id, counters.c.id == counter_id)
    return tx.execute(update(counters).where(*here).values(active=active)).rowcount == 1
