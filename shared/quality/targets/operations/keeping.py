"""What the keeper does about targets every week: it finds candidates, lets proposals lapse, and watches the guards.

Reading comes first, in a transaction that keeps nobody waiting; then each result is written in a short one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import lock_branch, read_catalog
from shared.office.notices.model import Notice, NoticeKind
from shared.office.notices.store import insert_notice, notice, same_open_notice
from shared.office.versions.rules import in_force, is_prepared
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import reads, sets
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.standards.model import IN_MINUTES, DayShare, Standard, StandardVersion
from shared.quality.standards.rules.compliance import monday_of
from shared.quality.standards.store import STANDARDS, shares
from shared.quality.targets import store
from shared.quality.targets.model import (
    EARLIER_PERIODS,
    GIVEN_OF,
    GUARD_WEEKS,
    LAPSE_DAYS,
    Evidence,
    GuardWeek,
    Lever,
    LeverFinding,
    Raise,
    RaiseState,
    RaiseVerb,
    TargetGuard,
)
from shared.quality.targets.operations.change import RaiseChange, notice_id
from shared.quality.targets.operations.measuring import (
    Series,
    has_rates,
    week_capacity,
    week_costs,
    week_minutes,
)
from shared.quality.targets.operations.replay import first_told
from shared.quality.targets.rules import levers
from shared.quality.targets.rules.evidence import alike, evidence_of, is_candidate, is_held_back, periods
from shared.quality.targets.rules.guards import guards_of, is_worse
from shared.quality.targets.rules.raises import levels as set_levels
from shared.quality.targets.rules.raises import state_on

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class _Candidate:
    standard: Standard
    version: StandardVersion
    evidence: Evidence
    mondays: tuple[date, ...]
    levels: Mapping[Lever, float]


@dataclass(frozen=True)
class _Watched:
    """A raise whose guards are looked at for the last whole week: `before` and `after` are Mondays."""

    known: Raise
    standard: Standard
    version: StandardVersion
    before: tuple[date, ...]
    after: tuple[date, ...]


@dataclass(frozen=True)
class _Found:
    proposed: tuple[Raise, ...]
    lapsed: tuple[Raise, ...]
    watched: tuple[tuple[Raise, GuardWeek], ...]
    codes: Mapping[UUID, str]


class RaiseKeeping:
    """The weekly work of the keeper on targets."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def look(self, device: str) -> tuple[int, int]:
        """Propose, let lapse and watch what is due; return how many proposals were made and how many guards are worse.

        The same week again changes nothing.
        """
        found = self._find()
        made = sum(self._write(each, RaiseVerb.PROPOSE, first_told(each), device, found) for each in found.proposed)
        for each in found.lapsed:
            self._write(each, RaiseVerb.LAPSE, {}, device, found)
        for each, week in found.watched:
            self._write(each, RaiseVerb.WATCH, {"week": to_plain(week)}, device, found)
        return made, sum(bool(week.worse) for _, week in found.watched)

    @reads
    def _find(self) -> _Found:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            branch = catalog.branch
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            standards = STANDARDS.all(tx, branch_id)
            days, known = shares(tx, branch_id), _by_standard(store.read_raises(tx, branch_id))
            candidates = tuple(
                found
                for each in standards
                if (found := _candidate(each, days.get(each.id, []), known.get(each.id, ()), today)) is not None
            )
            watched = tuple(
                due
                for each in standards
                for one in known.get(each.id, ())
                if (due := _to_watch(each, one, today)) is not None
            )
            week = _Weeks(tx, catalog, candidates, watched)
            proposed = tuple(_proposal(each, week, today) for each in candidates)
            return _Found(
                proposed,
                tuple(
                    one
                    for some in known.values()
                    for one in some
                    if state_on(one, today) is RaiseState.LAPSED and one.state is RaiseState.PROPOSED
                ),
                tuple((each.known, week.guards(each)) for each in watched),
                {each.id: each.code for each in standards},
            )

    @sets
    def _write(self, known: Raise, verb: RaiseVerb, details: Mapping[str, object], device: str, found: _Found) -> bool:
        """Write one event and its notice; nothing when somebody was faster."""
        branch_id = self._database.branch_id
        actor = Actor(ActorKind.SYSTEM, None, device)
        with self._database.write(Topic.STANDARDS, Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            change = RaiseChange(tx, branch_id, actor)
            if verb is RaiseVerb.PROPOSE:
                if is_proposed(store.read_raises(tx, branch_id, known.standard_id), known.period):
                    return False
                new = change.record(None, verb, details, new_id())
                _tell(tx, branch_id, new, NoticeKind.RAISE_PROPOSED, found.codes[new.standard_id], "", device)
                return True
            now = change.known(known.id)
            if now.version != known.version:
                return False
            new = change.record(now, verb, details, new_id())
            for guard in new.watched[-1].worse if verb is RaiseVerb.WATCH else ():
                # Told once for each guard, however many weeks it stays so.
                _tell(tx, branch_id, new, NoticeKind.GUARD_WORSE, found.codes[new.standard_id], guard.value, device)
            return True


def is_proposed(known: Sequence[Raise], period: date) -> bool:
    """Return whether a proposal was made after this week already."""
    return any(each.period == period and not each.lowering for each in known)


def _tell(
    tx: Transaction, branch_id: UUID, known: Raise, kind: NoticeKind, code: str, detail: str, device: str
) -> None:
    told, subject = notice_id(known.id, kind, detail), f"{code} {detail}".strip()
    here = tx, branch_id
    if notice(*here, told) is None and same_open_notice(*here, kind, device, subject) is None:
        insert_notice(tx, branch_id, Notice(told, kind, device, subject, str(known.id), tx.now, None, None, None))


def _by_standard(found: Sequence[Raise]) -> dict[UUID, tuple[Raise, ...]]:
    known: dict[UUID, tuple[Raise, ...]] = {}
    for each in found:
        known[each.standard_id] = (*known.get(each.standard_id, ()), each)
    return known


def _candidate(standard: Standard, days: Sequence[DayShare], known: Sequence[Raise], today: date) -> _Candidate | None:
    """Return a standard that may be asked more of; None for every other one."""
    version = in_force(standard, today)
    if version is None or version.terms.metric is None or version.terms.target is None:
        return None
    if is_held_back(known, today) or is_proposed(known, monday_of(today) - WEEK):
        return None
    preparing = is_prepared(standard, today)
    evidence = evidence_of(standard, version, days, known, today, preparing=preparing)
    if not is_candidate(evidence, today):
        return None
    mondays = tuple(each.monday for each in periods(alike(standard, version, days), today))
    return _Candidate(standard, version, evidence, mondays, set_levels(standard, known, today))


def _to_watch(standard: Standard, known: Raise, today: date) -> _Watched | None:
    """Return a raise that holds since at most eight weeks, if its last whole week was not looked at yet."""
    if known.state is not RaiseState.ACCEPTED or known.begins is None:
        return None
    version = next((each for each in standard.versions if each.number == known.next_number), None)
    current = in_force(standard, today)
    if version is None or current is None or current.number != version.number:
        return None
    # The first whole week in which the raise holds.
    first = monday_of(known.begins + timedelta(days=6))
    last = monday_of(today) - WEEK
    weeks = (last - first).days // 7 + 1
    seen = known.watched[-1].monday if known.watched else None
    if not 1 <= weeks <= GUARD_WEEKS or (seen is not None and seen >= last):
        return None
    began = monday_of(known.begins)
    return _Watched(
        known,
        standard,
        version,
        tuple(began - WEEK * back for back in range(GIVEN_OF, 0, -1)),
        tuple(first + WEEK * number for number in range(weeks)),
    )


class _Weeks:
    """The weekly values that candidates and guards ask for; each week's records are read once."""

    def __init__(
        self, tx: Transaction, catalog: Catalog, candidates: Sequence[_Candidate], watched: Sequence[_Watched]
    ) -> None:
        self._tx, self._catalog, self.now = tx, catalog, tx.now
        self.rates = has_rates(tx, catalog.branch.id)
        asked = {
            each.standard.id: (each.version.terms, frozenset(each.mondays[-GIVEN_OF:]))
            for each in candidates
            if levers.obstacle_of(Lever.SPEED, each.version.terms, rates=self.rates) is None
        }
        strict: set[date] = set()
        for each in watched:
            weeks = frozenset((*each.before, *each.after))
            strict |= weeks
            if each.version.terms.metric in IN_MINUTES and TargetGuard.SPEED in guards_of(each.known.lever):
                asked[each.standard.id] = (each.version.terms, weeks)
        self.minutes, self.strict = week_minutes(tx, catalog, asked, strict)
        mondays = [day for one in candidates for day in one.mondays[-(GIVEN_OF + EARLIER_PERIODS) :]]
        mondays += [day for one in watched for day in (*one.before, *one.after)]
        self.capacity: Series = {}
        self.happy: Series = {}
        if mondays:
            self.capacity, self.happy = week_capacity(
                tx, catalog.branch.id, min(mondays), max(mondays) + timedelta(days=6)
            )

    def findings(self, each: _Candidate) -> tuple[LeverFinding, ...]:
        """Return what was found about each lever of a candidate."""
        terms, long = each.version.terms, each.mondays[-(GIVEN_OF + EARLIER_PERIODS) :]
        made: Mapping[Lever, Callable[[], LeverFinding]] = {
            Lever.SPEED: lambda: levers.speed(
                [self.minutes[each.standard.id].get(day) for day in each.mondays[-GIVEN_OF:]], terms.limit or 0
            ),
            Lever.CAPACITY: lambda: levers.capacity(
                [self.capacity.get(day) for day in long], each.levels.get(Lever.CAPACITY)
            ),
            Lever.COST: lambda: levers.cost(self._costs(each, long), each.levels.get(Lever.COST)),
        }
        found = []
        for lever, make in made.items():
            obstacle = levers.obstacle_of(lever, terms, rates=self.rates)
            found.append(make() if obstacle is None else LeverFinding(lever, obstacle=obstacle))
        return tuple(found)

    def _costs(self, each: _Candidate, mondays: Sequence[date]) -> list[float | None]:
        costs = week_costs(self._tx, self._catalog, each.version.terms, mondays)
        return [costs.get(day) for day in mondays]

    def guards(self, each: _Watched) -> GuardWeek:
        """Return what the last whole week says about each guard of a raise."""
        series: dict[TargetGuard, Series] = {}
        terms = each.version.terms
        for guard in guards_of(each.known.lever):
            match guard:
                case TargetGuard.SPEED:
                    series[guard] = self.minutes.get(each.standard.id, {})
                case TargetGuard.CAPACITY:
                    series[guard] = self.capacity
                case TargetGuard.COST if terms.metric in levers.OF_CASES:
                    series[guard] = week_costs(self._tx, self._catalog, terms, (*each.before, *each.after))
                case TargetGuard.STRICT:
                    series[guard] = self.strict
                case TargetGuard.HAPPY:
                    series[guard] = self.happy
        last = each.after[-1]
        values = {guard: weeks[last] for guard, weeks in series.items() if last in weeks}
        worse = tuple(
            guard
            for guard in values
            if is_worse(
                guard,
                [series[guard][day] for day in each.before if day in series[guard]],
                [series[guard][day] for day in each.after if day in series[guard]],
            )
        )
        return GuardWeek(last, values, worse)


def _proposal(each: _Candidate, weeks: _Weeks, today: date) -> Raise:
    found = weeks.findings(each)
    chosen = levers.chosen(found)
    return Raise(
        id=new_id(),
        standard_id=each.standard.id,
        period=monday_of(today) - WEEK,
        lowering=False,
        version=1,
        changed=weeks.now,
        state=RaiseState.PROPOSED,
        number=each.version.number,
        evidence=each.evidence,
        levers=found,
        lever=None if chosen is None else chosen.lever,
        value=None if chosen is None else chosen.step,
        until=today + timedelta(days=LAPSE_DAYS),
    )
