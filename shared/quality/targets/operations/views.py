"""Reading targets: what the weeks say of each measured standard, what is proposed, and what was decided."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.office.versions.rules import held_versions, in_force, is_prepared
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads
from shared.quality.standards.model import DayShare, Standard
from shared.quality.standards.rules.versions import asks_less
from shared.quality.standards.store import STANDARDS, shares
from shared.quality.targets import store
from shared.quality.targets.model import (
    GUARD_WEEKS,
    Lowering,
    Raise,
    RaiseState,
    RaiseVerb,
    TargetList,
    TargetRow,
)
from shared.quality.targets.rules.evidence import alike, conditions, evidence_of, periods
from shared.quality.targets.rules.evidence import shares as period_shares
from shared.quality.targets.rules.raises import levels, possible_verbs, state_on
from shared.queue.stats.rules.intervals import change


class TargetViews:
    """Reads targets."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def targets(self, actor: Actor) -> TargetList:
        """Return all measured standards in force. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            catalog = read_catalog(tx, branch_id)
            today = business_day(self._database.present(), catalog.branch.time_zone, catalog.branch.day_starts)
            asked = (Right.KEEP_STANDARDS, Right.APPROVE_STANDARDS)
            rights = [each for each in asked if actor.id is not None and may(tx, branch_id, actor.id, each)]
            days, known = shares(tx, branch_id), store.read_raises(tx, branch_id)
            rows = tuple(
                row
                for each in STANDARDS.all(tx, branch_id)
                if (row := _row(each, catalog, days.get(each.id, []), known, today)) is not None
            )
            return TargetList(
                rows=rows,
                verbs={row.standard.id: _verbs(row, today, rights) for row in rows},
                people={each.id: each.name for each in read_members(tx, branch_id)},
                today=today,
            )

    @reads
    def may_read(self, actor: Actor) -> bool:
        """Return whether somebody keeps standards, and so reads notices about targets."""
        with self._database.read() as tx:
            return actor.id is not None and may(tx, self._database.branch_id, actor.id, Right.KEEP_STANDARDS)

    @reads
    def lowerings(self, actor: Actor) -> Mapping[UUID, Lowering]:
        """Return of each standard in force that asks less than the version before it what was promised, and why.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            branch = read_branch(tx, branch_id)
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            known = store.read_raises(tx, branch_id)
            found = ((each.id, lowering_of(each, known, today)) for each in STANDARDS.all(tx, branch_id))
            return {standard_id: lowering for standard_id, lowering in found if lowering is not None}


def lowering_of(standard: Standard, raises: Iterable[Raise], today: date) -> Lowering | None:
    """Return the lowering that holds today; None when the version in force does not ask less than the one before."""
    current, held = in_force(standard, today), held_versions(standard, today)
    if current is None or current not in held[1:]:
        return None
    before = held[held.index(current) - 1]
    if not asks_less(before, current):
        return None
    told = (each.reason for each in raises if each.lowering and each.standard_id == standard.id)
    numbers = (each.next_number for each in raises if each.lowering and each.standard_id == standard.id)
    reasons = dict(zip(numbers, told, strict=True))
    return Lowering(current.terms.begins, before, reasons.get(current.number))


def _row(
    standard: Standard, catalog: Catalog, days: list[DayShare], raises: Iterable[Raise], today: date
) -> TargetRow | None:
    version = in_force(standard, today)
    if version is None or version.terms.metric is None or version.terms.target is None:
        return None
    known = [each for each in raises if each.standard_id == standard.id]
    evidence = evidence_of(standard, version, days, known, today, preparing=is_prepared(standard, today))
    values = period_shares(periods(alike(standard, version, days), today))
    open_now = next((each for each in known if state_on(each, today) is RaiseState.PROPOSED), None)
    return TargetRow(
        standard=standard,
        shown=version,
        evidence=evidence,
        conditions=conditions(evidence, today),
        change=change(values, evidence.limits),
        open=open_now,
        past=tuple(each for each in reversed(known) if each is not open_now),
        guarded=next((each for each in reversed(known) if _is_guarded(each, today)), None),
        levels=levels(standard, known, today),
        services=tuple(each.name for each in catalog.services if each.id in version.terms.services),
    )


def _is_guarded(known: Raise, today: date) -> bool:
    if known.state is not RaiseState.ACCEPTED or known.begins is None:
        return False
    # The last week that is watched ends at most a week later than the raise's own eight weeks.
    return known.begins <= today and (today - known.begins).days <= 7 * (GUARD_WEEKS + 1)


def _verbs(row: TargetRow, today: date, rights: Iterable[Right]) -> tuple[RaiseVerb, ...]:
    held = list(rights)
    found = () if row.open is None else possible_verbs(row.open, today, held)
    return (*found, *possible_verbs(None, today, held)) if not row.evidence.preparing else found
