"""What people decide about raises: accept, change, reject, put off; and lowering a target in the open."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.store import events_of_record
from shared.office.staff.operations import require
from shared.office.staff.store import read_member
from shared.office.versions.errors import ENTRY_CHANGED, UNKNOWN_ENTRY
from shared.office.versions.rules import in_force, is_prepared
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.text import Day, Number
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.standards.model import Standard, StandardVersion, Terms
from shared.quality.standards.operations.desk import StandardOperations
from shared.quality.standards.rules.compliance import monday_of
from shared.quality.standards.rules.versions import asks_less, asks_more
from shared.quality.standards.store import STANDARDS
from shared.quality.targets.errors import (
    NOT_LOWER,
    RAISE_BEYOND,
    RAISE_CHANGED,
    RAISE_DAY_WRONG,
    RAISE_NOT_POSSIBLE,
    RAISE_REASON_MISSING,
    RAISE_TEXT_MISSING,
    VERSION_PREPARED,
)
from shared.quality.targets.model import (
    LONGEST_DELAY,
    Lever,
    LeverFinding,
    Raise,
    RaiseCommand,
    RaiseState,
    RaiseVerb,
    Told,
)
from shared.quality.targets.operations.change import RaiseChange
from shared.quality.targets.operations.replay import first_told
from shared.quality.targets.rules.levers import PLACES, is_reachable
from shared.quality.targets.rules.raises import RIGHT_OF, possible_verbs

#: A new version is reviewed after a year.
REVIEW = timedelta(days=365)
#: It begins within so many days.
LONGEST_WAIT = 182


class RaiseOperations:
    """Decides raises, and lowers targets."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._standards = StandardOperations(database)

    @decided_by("command.command_id")
    def carry_out(self, command: RaiseCommand, actor: Actor) -> Raise:
        """Do something with a raise, or lower a target; the same command again returns the raise as it is now.

        An accepted raise and a lowering write the next version of the standard and submit it in the name of the actor;
        it holds only after another person has approved it on the page of standards. Raises UserError: NOT_ALLOWED,
        UNKNOWN_RAISE, UNKNOWN_ENTRY, RAISE_CHANGED (with `person`), RAISE_NOT_POSSIBLE, RAISE_BEYOND (with `low`,
        `high`), RAISE_DAY_WRONG (with `earliest`, `latest`), RAISE_REASON_MISSING, RAISE_TEXT_MISSING, NOT_LOWER,
        VERSION_PREPARED, and what StandardOperations raises.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.STANDARDS, Topic.NOTICES) as tx:
            require(tx, branch_id, actor, RIGHT_OF[command.verb])
            change = RaiseChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            if command.verb is RaiseVerb.LOWER:
                return self._lower(tx, command, actor, today)
            if command.raise_id is None:
                raise UserError(RAISE_NOT_POSSIBLE)
            old = change.known(command.raise_id)
            if old.version != command.seen:
                raise UserError(RAISE_CHANGED, person=self._who_changed(tx, old.id))
            if command.verb not in possible_verbs(old, today):
                raise UserError(RAISE_NOT_POSSIBLE)
            details = self._decided(tx, old, command, actor, today)
            # A version of the standard has moved the chain's end meanwhile.
            return RaiseChange(tx, branch_id, actor).record(old, command.verb, details, command.command_id)

    def _decided(self, tx: Transaction, old: Raise, command: RaiseCommand, actor: Actor, today: date) -> Told:
        """Return what the event of a decision tells; an accepted raise also writes the standard's next version."""
        if command.verb is RaiseVerb.ACCEPT:
            return self._accepted(tx, old, command, actor, today)
        if command.reason is None:
            raise UserError(RAISE_REASON_MISSING)
        told = {"reason": command.reason.value}
        if command.verb is RaiseVerb.CHANGE:
            return told | {"value": _reachable(old.finding, command.value)}
        if command.verb is RaiseVerb.POSTPONE:
            return told | {"until": _day_within(command.day, today, LONGEST_DELAY).isoformat()}
        return told

    def _accepted(self, tx: Transaction, old: Raise, command: RaiseCommand, actor: Actor, today: date) -> Told:
        if old.stretch:
            # An action is to be found; the standard stays as it is.
            return {"begins": None, "next_number": None}
        standard, version = self._standard(tx, old.standard_id, today)
        if version.number != old.number:
            raise UserError(RAISE_NOT_POSSIBLE)
        value = _reachable(old.finding, old.value)
        day = _day_within(command.day, today, LONGEST_WAIT)
        terms = replace(version.terms, begins=day, review=day + REVIEW)
        if old.lever is Lever.SPEED:
            if command.text is None:
                raise UserError(RAISE_TEXT_MISSING)
            terms = replace(terms, limit=int(value), text=command.text)
        new = self._standards.submit_within(tx, standard, terms, actor)
        return {"begins": day.isoformat(), "next_number": new.latest.number}

    def _lower(self, tx: Transaction, command: RaiseCommand, actor: Actor, today: date) -> Raise:
        if command.standard_id is None:
            raise UserError(UNKNOWN_ENTRY)
        standard, version = self._standard(tx, command.standard_id, today)
        if standard.version != command.seen:
            raise UserError(ENTRY_CHANGED, person=self._who_changed(tx, standard.id))
        if command.reason is None:
            raise UserError(RAISE_REASON_MISSING)
        if command.text is None:
            raise UserError(RAISE_TEXT_MISSING)
        day = _day_within(command.day, today, LONGEST_WAIT)
        terms = _lowered(version.terms, command, day)
        wanted = replace(version, terms=terms)
        if not asks_less(version, wanted) or asks_more(version, wanted):
            raise UserError(NOT_LOWER)
        new = self._standards.submit_within(tx, standard, terms, actor)
        first = Raise(
            id=new_id(),
            standard_id=standard.id,
            period=monday_of(today),
            lowering=True,
            version=1,
            changed=tx.now,
            state=RaiseState.LOWERED,
            number=version.number,
            reason=command.reason,
            begins=day,
            next_number=new.latest.number,
        )
        return RaiseChange(tx, self._database.branch_id, actor).record(
            None, command.verb, first_told(first), command.command_id
        )

    def _standard(self, tx: Transaction, standard_id: UUID, today: date) -> tuple[Standard, StandardVersion]:
        """Return a standard and its version in force, which nobody is preparing to replace."""
        standard = STANDARDS.get(tx, self._database.branch_id, standard_id)
        if standard is None:
            raise UserError(UNKNOWN_ENTRY)
        version = in_force(standard, today)
        if version is None:
            raise UserError(RAISE_NOT_POSSIBLE)
        if is_prepared(standard, today):
            raise UserError(VERSION_PREPARED)
        return standard, version

    def _who_changed(self, tx: Transaction, record_id: UUID) -> str | None:
        last = events_of_record(tx, self._database.branch_id, record_id)[-1].actor_id
        member = None if last is None else read_member(tx, self._database.branch_id, last)
        return None if member is None else member.name


def _lowered(terms: Terms, command: RaiseCommand, day: date) -> Terms:
    limit = terms.limit if command.limit is None else command.limit
    target = terms.target if command.target is None else command.target
    assert command.text is not None, "asked before"
    return replace(terms, limit=limit, target=target, text=command.text, begins=day, review=day + REVIEW)


def _reachable(finding: LeverFinding | None, value: float | None) -> float:
    """Return a value that asks more than now, and no more than the process gives. Raises UserError(RAISE_BEYOND)."""
    if finding is None or value is None or not is_reachable(finding, value):
        first, last = _bounds(finding)
        raise UserError(RAISE_BEYOND, low=first, high=last)
    return float(value)


def _bounds(finding: LeverFinding | None) -> tuple[Number | None, Number | None]:
    if finding is None or finding.now is None or finding.best is None:
        return None, None
    if finding.lever is Lever.SPEED:
        return Number(finding.best), Number(finding.now - 1)
    nearest = 1 / PLACES
    if finding.lever is Lever.CAPACITY:
        return Number(finding.now + nearest, 2), Number(finding.best, 2)
    return Number(finding.best, 2), Number(finding.now - nearest, 2)


def _day_within(day: date | None, today: date, days: int) -> date:
    """Return a day from tomorrow on. Raises UserError(RAISE_DAY_WRONG)."""
    first, last = today + timedelta(days=1), today + timedelta(days=days)
    if day is None or not first <= day <= last:
        days_of = {"earliest": first, "latest": last}
        raise UserError(
            RAISE_DAY_WRONG, **{name: Day(each, year=True, weekday=False) for name, each in days_of.items()}
        )
    return day
