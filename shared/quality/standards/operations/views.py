"""Reading standards: the list with how they are kept, and one with its versions and where it differs.

Closed days are read as they were frozen; only today is counted from the records.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_members
from shared.office.versions.errors import UNKNOWN_ENTRY
from shared.office.versions.model import VersionState
from shared.office.versions.operations.change import rights_in_register
from shared.office.versions.rules import in_force, shown_on
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.quality.standards import store
from shared.quality.standards.model import (
    BASELINE_WEEKS,
    Count,
    DayShare,
    Standard,
    StandardFile,
    StandardList,
    StandardRow,
    StandardVerb,
    WeekShare,
)
from shared.quality.standards.operations.measuring import measured
from shared.quality.standards.rules import compliance
from shared.quality.standards.rules.versions import RULES
from shared.queue.stats.rules.intervals import change, process_limits, wilson

#: Spread, hours and counters are those of so many days.
MONTH = timedelta(days=28)


class StandardViews:
    """Reads standards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def standards(self, actor: Actor, chosen: UUID | None = None) -> StandardList:
        """Return all standards, those that ended last, and everything about a chosen one.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            reading = _Reading(self._database, tx, store.STANDARDS.all(tx, branch_id))
            rights = rights_in_register(tx, branch_id, actor, RULES)
            rows = sorted(map(reading.row, reading.standards), key=lambda row: row.state is VersionState.ENDED)
            wanted = next((each for each in reading.standards if each.id == chosen), None)
            return StandardList(
                branch=reading.branch,
                rows=tuple(rows),
                file=None if wanted is None else reading.file(tx, wanted, rights, actor),
                today=reading.today,
                verbs=_verbs(None, reading.today, rights, actor),
                people=reading.people,
                services=reading.services,
            )

    @reads
    def standard(self, standard_id: UUID, actor: Actor) -> StandardFile:
        """Return everything about one standard. Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            known = store.STANDARDS.get(tx, branch_id, standard_id)
            if known is None:
                raise UserError(UNKNOWN_ENTRY)
            reading = _Reading(self._database, tx, (known,))
            return reading.file(tx, known, rights_in_register(tx, branch_id, actor, RULES), actor)


class _Reading:
    """One reading of standards: what all of them need is read once."""

    def __init__(self, database: Database, tx: Transaction, standards: Sequence[Standard]) -> None:
        branch_id, now = database.branch_id, database.present()
        self._branch_id, self.standards = branch_id, standards
        self._catalog: Catalog = read_catalog(tx, branch_id)
        branch = self._catalog.branch
        self.branch = branch.name
        self.today = business_day(now, branch.time_zone, branch.day_starts)
        self._members: tuple[StaffMember, ...] = read_members(tx, branch_id)
        self.names: Mapping[UUID, str] = {each.id: each.name for each in self._members}
        self.people = tuple((each.id, each.name) for each in self._members if each.active)
        self.services = tuple((each.id, each.name) for each in self._catalog.services)
        only = standards[0].id if len(standards) == 1 else None
        self._shares = store.shares(tx, branch_id, only)
        first, last = self.today - MONTH, self.today - timedelta(days=1)
        self._hours: dict[UUID, list[dict[str, Count]]] = {}
        for standard_id, hours in store.hours_between(tx, branch_id, first, last, only):
            self._hours.setdefault(standard_id, []).append(hours)
        # A day that was closed early is shown as it was closed.
        closed = {day.standard_id: day for day in store.days_between(tx, branch_id, self.today, self.today, only)}
        running = [each for each in standards if each.id not in closed]
        self._today = {day.standard_id: day for day in measured(tx, branch, running, self.today, now)} | closed

    def file(self, tx: Transaction, standard: Standard, rights: Collection[Right], actor: Actor) -> StandardFile:
        """Return everything about one of the standards."""
        first, last = self.today - MONTH, self.today - timedelta(days=1)
        days = store.days_between(tx, self._branch_id, first, last, standard.id)
        month = compliance.pooled(days)
        counters, hours = compliance.by_counter(days), compliance.by_weekday_and_hour(days)
        return StandardFile(
            row=self.row(standard),
            verbs=_verbs(standard, self.today, rights, actor),
            authors=self.names,
            services=self.services,
            people=self.people,
            month=month,
            interval=wilson(month.met, month.judged),
            hours=hours,
            weakest=compliance.weakest(hours),
            counters=self.named(counters),
            between_counters=compliance.spread(counters.values()),
            between_hours=compliance.spread(compliance.by_hour(days).values()),
            between_weekdays=compliance.spread(compliance.by_weekday(days).values()),
        )

    def row(self, standard: Standard) -> StandardRow:
        """Return a standard as the list shows it."""
        shown, state, prepared = shown_on(standard, self.today)
        days = self._alike(standard)
        today = self._today.get(standard.id)
        monday = compliance.monday_of(self.today)
        whole = {week: count for week, count in compliance.weeks(days).items() if week < monday}
        enough = [
            count.met / count.judged
            for week, count in sorted(whole.items())
            if count.share is not None and standard.of_limits(week)
        ]
        limits = process_limits(enough)
        owner = self.names.get(shown.terms.owner_id) if shown.terms.owner_id is not None else None
        week: Count | None = None
        if today is not None:
            week = compliance.pooled([*(day for day in days if monday <= day.day < self.today), today])
        return StandardRow(
            standard=standard,
            shown=shown,
            state=state,
            prepared=prepared,
            owner=owner or "",
            today=None if today is None else today.count,
            week=week,
            weeks=tuple(
                WeekShare(each, whole.get(each, Count()))
                for each in (monday - timedelta(weeks=back) for back in range(BASELINE_WEEKS, 0, -1))
            ),
            limits=limits,
            change=change(enough, limits),
            streak=None if today is None else compliance.streak(days),
            spread=compliance.spread(compliance.together(self._hours.get(standard.id, ())).values()),
        )

    def named(self, counters: Mapping[str, Count]) -> tuple[tuple[str, Count], ...]:
        """Return the counters of the branch by their labels, in its order."""
        return tuple(
            (each.label, counters[str(each.id)]) for each in self._catalog.counters if str(each.id) in counters
        )

    def _alike(self, standard: Standard) -> list[DayShare]:
        """Return the closed days on which the same was counted as now."""
        current = in_force(standard, self.today) or standard.latest
        alike = {each.number for each in standard.versions if each.terms.measures_like(current.terms)}
        return [day for day in self._shares.get(standard.id, []) if day.number in alike]


def _verbs(standard: Standard | None, today: date, rights: Collection[Right], actor: Actor) -> tuple[StandardVerb, ...]:
    return tuple(map(StandardVerb, RULES.possible(standard, today, rights, actor.id)))
