"""What the officer does with waves: plan, open, close, match, release, cancel."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.staff.model import Role
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_members
from shared.platform.codes import new_code
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.i18n.text import Day, Listing, Showable, isolated, translate
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.copies.model import BranchCopy, CopiedCard, DayCopy
from shared.quality.scorecards.model.wave import ReleasedWave
from shared.quality.scorecards.store.release_file import release_text, sealed
from shared.quality.shopping import store
from shared.quality.shopping.errors import (
    ANSWERS_DIFFER,
    NO_SUCH_NOTICE,
    NOT_ALL_READ,
    NOTICE_TOO_SHORT,
    PLAN_IMPOSSIBLE,
    RECEIPTS_COUNTED,
    RECEIPTS_IMPOSSIBLE,
    RELEASE_TOO_EARLY,
    TOO_FEW_RECEIPTS,
    WAVE_NOT_POSSIBLE,
    WAVE_OVER,
)
from shared.quality.shopping.model import (
    RELEASE_AFTER,
    REPLY_DAYS,
    Assignment,
    CardInForce,
    ItemAnswer,
    Place,
    PlaceService,
    PlannedVisit,
    ShopVisit,
    VisitState,
    Wave,
    WaveState,
    WaveVerb,
)
from shared.quality.shopping.model.commands import WaveCommand, WavePlan
from shared.quality.shopping.operations.change import WaveChange
from shared.quality.shopping.rules.lifecycle import (
    WAVES,
    informed,
    opens_at_the_earliest,
    with_receipts,
    working_days_after,
)
from shared.quality.shopping.rules.matching import clerks_at_work, match
from shared.quality.shopping.rules.planning import Assessor, PlanWish, plan
from shared.quality.shopping.rules.releasing import Made, past_wave, results

#: The code of an assignment: seven random digits and a check digit.
CODE_LENGTH = 8
_OPEN_VISITS = (VisitState.ASSIGNED, VisitState.SUBMITTED)


class WaveOperations:
    """Changes waves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command_id")
    def plan(self, wished: WavePlan, command_id: UUID, actor: Actor) -> Wave:
        """Plan a wave with all its visits; the same seed gives the same plan.

        Raises UserError: NOT_ALLOWED, PLAN_IMPOSSIBLE (with everything that stands against it as `parts`).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.VISITS) as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            change = WaveChange(tx, branch_id, actor)
            known = change.done_before(command_id, WAVE_NOT_POSSIBLE, WaveVerb.PLAN)
            if known is not None:
                return change.wave(known.record_id)
            card = _card(wished)
            wish = self._wish(tx, wished)
            found = plan(wish, wished.seed)
            planned = tuple(each for each in found if isinstance(each, PlannedVisit))
            problems = tuple(each for each in found if not isinstance(each, PlannedVisit))
            if card is None:
                problems += (_no_card(wished),)
            if wished.last_day < self._today(tx):
                problems += (translate("shopping", "its last day is over"),)
            if card is None or problems:
                raise UserError(PLAN_IMPOSSIBLE, parts=Listing(problems))
            before = next((each.id for each in store.read_waves(tx, branch_id) if _compares(each, card)), None)
            wave = Wave(
                new_id(), 0, tx.now, WAVES.next_state(None, WaveVerb.PLAN), wished.title, wished.notice,
                wished.notice_day, wished.first_day, wished.last_day, wished.per_branch, wished.seed, card,
                wish.places, wish.scenarios, before=before,
            )  # fmt: skip
            store.add_wave(tx, branch_id, wave)
            visits = self._assign(tx, wave, planned)
            change.tell(wave, WaveVerb.PLAN, command_id, {"seed": wished.seed}, before=None, visits=visits)
            return wave

    def _wish(self, tx: Transaction, wished: WavePlan) -> PlanWish:
        branch_id = self._database.branch_id
        visits = store.read_visits(tx, branch_id)
        last: dict[UUID, dict[str, date]] = {}
        for each in store.read_assignments(tx, branch_id):
            if visits[each.id].state is not VisitState.MISSED:
                there = last.setdefault(each.planned.assessor_id, {})
                there[each.planned.place] = max(each.planned.day, there.get(each.planned.place, date.min))
        people = [m for m in read_members(tx, branch_id) if m.active and m.role is Role.ASSESSOR]
        return PlanWish(
            tuple(_place(each) for each in wished.branches),
            wished.scenarios,
            wished.per_branch,
            wished.first_day,
            wished.last_day,
            tuple(Assessor(m.id, m.name, frozenset(wished.known.get(m.id, ())), last.get(m.id, {})) for m in people),
        )

    def _assign(self, tx: Transaction, wave: Wave, planned: Sequence[PlannedVisit]) -> list[UUID]:
        """Write the assignments in a random order of their codes, so that a code tells nothing."""
        branch_id = self._database.branch_id
        codes = {each.code for each in store.read_assignments(tx, branch_id)}
        made: list[Assignment] = []
        for each in planned:
            code = new_code(CODE_LENGTH)
            while code in codes:
                code = new_code(CODE_LENGTH)
            codes.add(code)
            made.append(Assignment(new_id(), wave.id, code, each))
        waiting = [ShopVisit(each.id, wave.id, 0, tx.now, VisitState.ASSIGNED) for each in made]
        store.add_assignments(tx, branch_id, made, waiting)
        return [each.id for each in made]

    @decided_by("command.command_id")
    def carry_out(self, command: WaveCommand, actor: Actor) -> Wave:
        """Do something with a wave and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_WAVE, WAVE_CHANGED, WAVE_NOT_POSSIBLE, NOTICE_TOO_SHORT,
        RECEIPTS_IMPOSSIBLE, RECEIPTS_COUNTED, NO_SUCH_NOTICE, TOO_FEW_RECEIPTS, WAVE_OVER, NOT_ALL_READ,
        RELEASE_TOO_EARLY, ANSWERS_DIFFER.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.VISITS) as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            change = WaveChange(tx, branch_id, actor)
            if change.done_before(command.command_id, WAVE_NOT_POSSIBLE, command.verb) is not None:
                return change.wave(command.wave_id)
            old = change.wave_as_seen(command.wave_id, command.seen)
            after = WAVES.next_state(old.state, command.verb)
            today = self._today(tx)
            touched: list[UUID] = []
            match command.verb:
                case WaveVerb.RECEIPTS:
                    new = _with_receipts(old, command)
                case WaveVerb.COUNT_RECEIPTS:
                    new = _with_counted(old, command)
                case WaveVerb.OPEN:
                    _require_notice(old, today)
                    new = old
                case WaveVerb.MATCH:
                    new = self._match(change, old, command.copies, touched)
                case WaveVerb.CLOSE:
                    new = self._close(change, old, touched)
                case WaveVerb.RELEASE:
                    new = self._release(change, old, today)
                case _:
                    new = replace(old, reason=command.reason)
            new = change.write(old, replace(new, state=after))
            details = {"sealed": new.sealed, "releases": dict(new.releases)} if new.sealed else {}
            change.tell(new, command.verb, command.command_id, details, before=old.state, visits=touched)
            return new

    def _match(self, change: WaveChange, wave: Wave, copies: Sequence[DayCopy], touched: list[UUID]) -> Wave:
        """Find the tickets of the submitted visits, and who was at work in each branch."""
        for assignment, visit, _ in change.made(wave):
            if visit.state is VisitState.SUBMITTED and visit.report is not None:
                found = match(assignment.planned, visit.report, copies)
                if found.ticket is not None or visit.ticket is None:
                    changed = replace(visit, proof=found.proof, ticket=found.ticket, flags=found.flags)
                    change.write_visit(visit, changed)
                    touched.append(assignment.id)
        clerks = {
            place.code: tuple(
                sorted(
                    {
                        *wave.clerks.get(place.code, ()),
                        *clerks_at_work(place.code, wave.first_day, wave.last_day, copies),
                    }
                )
            )
            for place in wave.places
        }
        return replace(wave, clerks=clerks)

    def _close(self, change: WaveChange, wave: Wave, touched: list[UUID]) -> Wave:
        """Let visits that were not made be missed, and seal what was answered."""
        given: list[ItemAnswer] = []
        for assignment, visit, answers in change.made(wave):
            if visit.state is VisitState.ASSIGNED:
                change.write_visit(visit, replace(visit, state=VisitState.MISSED))
                touched.append(assignment.id)
            else:
                given += answers
        return replace(wave, sealed=store.digest_of_answers(given))

    def _release(self, change: WaveChange, wave: Wave, today: date) -> Wave:
        made = change.made(wave)
        unread = sum(
            visit.state in _OPEN_VISITS
            or (visit.state is VisitState.FIT and assignment.planned.again and visit.again_by is None)
            for assignment, visit, _ in made
        )
        if unread:
            raise UserError(NOT_ALL_READ, number=unread)
        earliest = release_day(wave, made)
        if today < earliest:
            raise UserError(RELEASE_TOO_EARLY, day=Day(earliest, weekday=False))
        given = [each for _, visit, answers in made if visit.state is not VisitState.MISSED for each in answers]
        if store.digest_of_answers(given) != wave.sealed:
            raise UserError(ANSWERS_DIFFER)
        wave = replace(wave, release_id=uuid4(), released=today, reply_until=working_days_after(today, REPLY_DAYS))
        files = self._results(change, wave, made)
        return replace(wave, releases={each.code: files[each.code].digest for each in wave.places})

    def _results(self, change: WaveChange, wave: Wave, made: Sequence[Made]) -> dict[str, ReleasedWave]:
        assert wave.release_id is not None
        assert wave.released is not None
        earlier = None if wave.before is None else change.wave(wave.before)
        past = [] if earlier is None else change.made(earlier)
        found = {}
        for place in wave.places:
            before = None if earlier is None else past_wave(earlier, place.code, past)
            found[place.code] = sealed(results(wave, place, made, wave.release_id, wave.released, before))
        return found

    @reads
    def release_files(self, wave_id: UUID, actor: Actor) -> tuple[tuple[str, str], ...]:
        """Return the name and the text of the file that each branch gets of a released wave.

        Raises UserError: NOT_ALLOWED, UNKNOWN_WAVE, WAVE_NOT_POSSIBLE, ANSWERS_DIFFER when the results are not those
        that were released.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            reading = WaveReading(tx, branch_id)
            wave = reading.wave(wave_id)
            if wave.state is not WaveState.RELEASED:
                raise UserError(WAVE_NOT_POSSIBLE)
            found = self._results(reading, wave, reading.made(wave))
            if {code: each.digest for code, each in found.items()} != dict(wave.releases):
                raise UserError(ANSWERS_DIFFER)
            return tuple(
                (f"nobat-wave-{code}-{wave.release_id}.json", release_text(each)) for code, each in found.items()
            )

    def _today(self, tx: Transaction) -> date:
        unit = read_branch(tx, self._database.branch_id)
        return business_day(tx.now, unit.time_zone, unit.day_starts)


class WaveReading(WaveChange):
    """The same readings without a change: nothing is locked."""

    def __init__(self, tx: Transaction, branch_id: UUID) -> None:
        self.tx, self.branch_id = tx, branch_id


def release_day(wave: Wave, made: Sequence[Made]) -> date:
    """Return the first day on which results may be released."""
    days = [visit.report.day for _, visit, _ in made if visit.report is not None]
    return working_days_after(max(days, default=wave.last_day), RELEASE_AFTER)


def _card(wished: WavePlan) -> CardInForce | None:
    """Return the newest version of the chosen scorecard that the branches have."""
    cards: list[CopiedCard] = [card for each in wished.branches for card in each.cards if card.code == wished.card]
    newest = max(cards, key=lambda each: each.number, default=None)
    return None if newest is None else CardInForce(newest.code, newest.number, newest.terms)


def _no_card(wished: WavePlan) -> Showable:
    codes = sorted({card.code for each in wished.branches for card in each.cards})
    if not codes:
        return translate("shopping", "no branch has a scorecard in force")
    return translate(
        "shopping", "no branch has a scorecard with this code; there is: {names}", names=Listing(tuple(codes))
    )


def _compares(wave: Wave, card: CardInForce) -> bool:
    return wave.state is WaveState.RELEASED and wave.card.code == card.code


def _place(copy: BranchCopy) -> Place:
    services = tuple(PlaceService(each.code, each.name) for each in copy.services)
    return Place(
        copy.branch_id, copy.code, copy.name, copy.time_zone, services, copy.opens, copy.closes, copy.weekdays,
        copy.staff,
    )  # fmt: skip


def _with_receipts(wave: Wave, command: WaveCommand) -> Wave:
    if command.place not in {each.code for each in wave.places}:
        raise UserError(WAVE_NOT_POSSIBLE)
    if wave.place(command.place).counted is not None:
        raise UserError(RECEIPTS_COUNTED)
    if not 0 <= command.receipts <= command.staff:
        raise UserError(RECEIPTS_IMPOSSIBLE)
    return replace(
        wave,
        places=tuple(
            replace(each, staff=command.staff, receipts=command.receipts) if each.code == command.place else each
            for each in wave.places
        ),
    )


def _with_counted(wave: Wave, command: WaveCommand) -> Wave:
    here = {each.code for each in wave.places}
    known = {guide.code for copy in command.copies if copy.branch in here for guide in copy.guides}
    if command.guide not in known:
        raise UserError(NO_SUCH_NOTICE, names=Listing(tuple(map(isolated, sorted(known))) or ("–",)))
    return replace(wave, places=with_receipts(wave.places, command.guide, command.copies))


def _require_notice(wave: Wave, today: date) -> None:
    earliest = opens_at_the_earliest(wave.notice_day)
    if today < earliest:
        raise UserError(NOTICE_TOO_SHORT, day=Day(earliest, weekday=False))
    names: list[Showable] = [each.name for each in wave.places if not informed(each)]
    if names:
        raise UserError(TOO_FEW_RECEIPTS, names=Listing(tuple(names)))
    if today > wave.last_day:
        raise UserError(WAVE_OVER)
