"""Reading what a branch offers, and setting it up."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.catalog import store
from shared.office.catalog.errors import BAD_PROFILE, BRANCH_EXISTS, DAY_IS_PAST, UNKNOWN_COUNTER, UNKNOWN_SERVICE
from shared.office.catalog.forms import SERVICE
from shared.office.catalog.model import ORDINARY, Branch, Catalog
from shared.office.catalog.rules import OpeningStatus, opening
from shared.office.catalog.working_time import local
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, VersionedCache
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.check import check_field
from shared.platform.forms.records import second_ones
from shared.platform.forms.values import InvalidAnswerError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.live.topics import Topic


class CatalogOperations:
    """Reads and changes the set-up of the branch."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cache = VersionedCache(database, (Topic.CATALOG,), lambda tx: store.read_catalog(tx, database.branch_id))

    @reads
    def catalog(self) -> Catalog:
        """Return everything set up for the branch. Raises UserError(NO_BRANCH)."""
        with self._database.read() as tx:
            return self._cache.read(tx)

    @reads
    def branches(self) -> tuple[Branch, ...]:
        """Return all branches of this database by code, whichever this one is; for choosing one at the start."""
        with self._database.read() as tx:
            return store.read_branches(tx)

    @reads
    def opening(self) -> OpeningStatus:
        """Return whether the branch is open now, until when, or when it opens next."""
        with self._database.read() as tx:
            return opening(self._cache.read(tx), tx.now)

    def create_branch(self, catalog: Catalog, actor: Actor = SYSTEM) -> None:
        """Write a whole new branch.

        Raises UserError: NOT_ALLOWED, BAD_PROFILE (with `problem`), BRANCH_EXISTS (with `branch`).
        """
        check_catalog(catalog)
        branch = catalog.branch
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch.id, actor, Right.MAINTAIN)
            if any(known.code == branch.code or known.id == branch.id for known in store.read_branches(tx)):
                raise UserError(BRANCH_EXISTS, branch=branch.code)
            store.insert_catalog(tx, catalog)
            record(tx, branch.id, actor, AuditKind.BRANCH_CREATED, branch.code)

    @sets
    def set_holiday(self, day: date, name: LocalText | None, actor: Actor) -> None:
        """Close the branch on a day, today or later; None: the branch is open again by its hours.

        Raises UserError: NOT_ALLOWED, DAY_IS_PAST.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_CATALOG)
            before = before_change(tx, branch_id, "holidays")
            catalog = store.read_catalog(tx, branch_id)
            if day < local(tx.now, catalog.branch.time_zone).date():
                raise UserError(DAY_IS_PAST)
            known = next((holiday.name for holiday in catalog.holidays if holiday.day == day), None)
            if name == known:
                return
            store.write_holiday(tx, branch_id, day, name)
            details = {"before": _plain(known), "after": _plain(name)}
            record(tx, branch_id, actor, AuditKind.HOLIDAY_CHANGED, day.isoformat(), details, before=before)

    def set_service_active(self, service_id: UUID, active: bool, actor: Actor) -> None:
        """Offer a service, or stop offering it; its tickets stay in the queue.

        Raises UserError: NOT_ALLOWED, UNKNOWN_SERVICE.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_CATALOG)
            before = before_change(tx, branch_id, "services")
            if not store.set_service_active(tx, branch_id, service_id, active):
                raise UserError(UNKNOWN_SERVICE)
            details = {"active": active}
            record(tx, branch_id, actor, AuditKind.SERVICE_CHANGED, str(service_id), details, before=before)

    def set_counter_active(self, counter_id: UUID, active: bool, actor: Actor) -> None:
        """Put a counter into use, or out of it. Raises UserError: NOT_ALLOWED, UNKNOWN_COUNTER."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_CATALOG)
            before = before_change(tx, branch_id, "counters")
            if not store.set_counter_active(tx, branch_id, counter_id, active):
                raise UserError(UNKNOWN_COUNTER)
            details = {"active": active}
            record(tx, branch_id, actor, AuditKind.COUNTER_CHANGED, str(counter_id), details, before=before)


def check_catalog(catalog: Catalog) -> None:
    """Raise UserError(BAD_PROFILE) with the first `problem` why a branch could not work like this."""
    for problem in _problems(catalog):
        raise UserError(BAD_PROFILE, problem=problem)


def _plain(name: LocalText | None) -> dict[str, str] | None:
    return None if name is None else name.as_dict()


def _problems(catalog: Catalog) -> Iterable[str]:
    branch = catalog.branch
    try:
        ZoneInfo(branch.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield f"time_zone {branch.time_zone}"
    if branch.default_language not in tuple(Language):
        yield f"default_language {branch.default_language}"
    if not branch.code or not branch.name.texts:
        yield "branch code, name"
    groups = {group.id for group in catalog.groups}
    for service in catalog.services:
        try:
            check_field(SERVICE.field("prefix"), service.prefix)
        except InvalidAnswerError:
            yield f"{service.code}: prefix {service.prefix}"
        if service.group_id not in groups:
            yield f"{service.code}: group"
        if service.promise_seconds <= 0 or not service.name.texts:
            yield f"{service.code}: promise_seconds, name"
    known = {service.id for service in catalog.services}
    for counter in catalog.counters:
        if not counter.service_ids <= known:
            yield f"counter {counter.label}: service_ids"
    ordinary = [entry for entry in catalog.priority_classes if entry.code == ORDINARY]
    if [(entry.weight, entry.rank) for entry in ordinary] != [(1, 0)]:
        yield f"priority class {ORDINARY}: weight 1, rank 0"
    if any(entry.weight < 1 for entry in catalog.priority_classes):
        yield "priority class: weight"
    if any(not 0 <= hours.weekday <= 6 for hours in catalog.hours):
        yield "hours: weekday"
    yield from _repeated("group", (group.code for group in catalog.groups))
    yield from _repeated("service", (service.code for service in catalog.services))
    yield from _repeated("counter", (counter.label for counter in catalog.counters))
    yield from _repeated("priority class", (entry.code for entry in catalog.priority_classes))
    yield from _repeated("outcome", (outcome.code for outcome in catalog.outcomes))
    yield from _repeated("hours", (f"{hours.weekday} {hours.opens:%H:%M}" for hours in catalog.hours))
    yield from _repeated("holiday", (holiday.day.isoformat() for holiday in catalog.holidays))


def _repeated(what: str, codes: Iterable[str]) -> Iterable[str]:
    for _path, code in second_ones(((), code) for code in codes):
        yield f"{what} {code} (2x)"
