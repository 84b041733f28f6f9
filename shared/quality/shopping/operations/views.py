"""What the pages of a sealed database show: waves to officers, visits to whom they concern."""

from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.staff.model import Role
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.quality.shopping import store
from shared.quality.shopping.model import (
    Assignment,
    Flag,
    ShopVisit,
    TicketProof,
    VisitState,
    VisitVerb,
    Wave,
    WaveState,
    WaveVerb,
)
from shared.quality.shopping.model.commands import VisitList, VisitRow, WaveList, WaveRow
from shared.quality.shopping.operations.waves import WaveReading, release_day
from shared.quality.shopping.rules.lifecycle import VISITS, WAVES, informed, opens_at_the_earliest, state_on
from shared.quality.shopping.rules.planning import explanation
from shared.quality.shopping.rules.releasing import Made, counted, deviation, smallest


class ShoppingViews:
    """Reads waves and visits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def waves(self, actor: Actor) -> WaveList:
        """Return all waves, for an officer. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            reading, today = WaveReading(tx, branch_id), self._today(tx)
            waves = {wave.id: wave for wave in store.read_waves(tx, branch_id)}
            made = {wave_id: reading.made(wave) for wave_id, wave in waves.items()}
            rows = tuple(_row(wave, made[wave.id], _spread(wave, waves, made), today) for wave in waves.values())
            people = [(m.id, m.name) for m in read_members(tx, branch_id) if m.active and m.role is Role.ASSESSOR]
        return WaveList(rows, tuple(people), today)

    @reads
    def planned(self, wave_id: UUID, actor: Actor) -> tuple[VisitRow, ...]:
        """Return the visits of a wave as they are planned, for the officer's paper. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            names = {each.id: each.name for each in read_members(tx, branch_id)}
            reading = WaveReading(tx, branch_id)
            wave = reading.wave(wave_id)
            rows = [
                VisitRow(wave, assignment, visit, (), names.get(assignment.planned.assessor_id, ""), ())
                for assignment, visit, _ in reading.made(wave)
            ]
        return tuple(sorted(rows, key=lambda row: (row.assignment.planned.day, row.assignment.planned.hour)))

    @reads
    def visits(self, actor: Actor) -> VisitList:
        """Return the visits that the actor may see: an officer all that came in, an assessor the own ones.

        Who reads a visit again is not told who read it first, nor how. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.MAKE_VISITS)
            reads_all = actor.id is not None and may(tx, branch_id, actor.id, Right.LEAD_WAVES)
            names = {each.id: each.name for each in read_members(tx, branch_id)}
            rows = [
                VisitRow(
                    wave,
                    assignment,
                    visit,
                    tuple(answers),
                    names.get(assignment.planned.assessor_id, "") if reads_all else "",
                    _verbs(wave, assignment, visit, actor.id, reads_all=reads_all),
                )
                for wave in store.read_waves(tx, branch_id)
                if wave.state not in (WaveState.PLANNED, WaveState.CANCELLED)
                for assignment, visit, answers in WaveReading(tx, branch_id).made(wave)
                if reads_all or assignment.planned.assessor_id == actor.id
            ]
            today = self._today(tx)
        return VisitList(tuple(rows), today, reads_all)

    def _today(self, tx: Transaction) -> date:
        unit = read_branch(tx, self._database.branch_id)
        return business_day(tx.now, unit.time_zone, unit.day_starts)


def _row(wave: Wave, made: list[Made], spread: float, today: date) -> WaveRow:
    states = counted(made)
    planned = [assignment.planned for assignment, _, _ in made]
    untold = any(each.counted is None for each in wave.places)
    next_day = {
        WaveState.PLANNED: opens_at_the_earliest(wave.notice_day),
        WaveState.READING: release_day(wave, made),
    }.get(wave.state)
    return WaveRow(
        wave,
        state_on(wave, today),
        planned=sum(not each.reserve for each in planned),
        reserve=sum(each.reserve for each in planned),
        submitted=sum(visit.submitted is not None for _, visit, _ in made),
        read=states[VisitState.FIT] + states[VisitState.SET_ASIDE],
        fit=states[VisitState.FIT],
        smallest=smallest(spread, wave.per_branch),
        explained=tuple(explanation(planned, wave.places)),
        uninformed=tuple(each.name for each in wave.places if not informed(each)),
        verbs=tuple(
            each
            for each in WAVES.verbs(wave.state)
            if each is not WaveVerb.PLAN and (each is not WaveVerb.RECEIPTS or untold)
        ),
        next_day=next_day if next_day is not None and next_day > today else None,
        proved=sum(visit.proof is TicketProof.PROVED for _, visit, _ in made),
        likely=sum(visit.proof is TicketProof.LIKELY for _, visit, _ in made),
        not_found=sum(Flag.NOT_FOUND in visit.flags for _, visit, _ in made),
    )


def _spread(wave: Wave, waves: dict[UUID, Wave], made: dict[UUID, list[Made]]) -> float:
    """Return how far scores are apart, measured in the wave before."""
    earlier = None if wave.before is None else waves.get(wave.before)
    return deviation(earlier, [] if earlier is None else made[earlier.id])


def _verbs(
    wave: Wave, assignment: Assignment, visit: ShopVisit, actor_id: UUID | None, *, reads_all: bool
) -> tuple[VisitVerb, ...]:
    """Return what the person may do with a visit now."""
    in_field, own = wave.state is WaveState.FIELD, assignment.planned.assessor_id == actor_id
    found = []
    for verb in VISITS.verbs(visit.state):
        possible = {
            VisitVerb.SUBMIT: own and in_field,
            VisitVerb.READ: reads_all and not own,
            VisitVerb.SET_ASIDE: reads_all and not own,
            VisitVerb.RETURN: reads_all and not own and in_field and not visit.returned,
            VisitVerb.READ_AGAIN: reads_all
            and not own
            and assignment.planned.again
            and visit.again_by is None
            and visit.read_by != actor_id,
        }.get(verb, False)
        if possible and wave.state in (WaveState.FIELD, WaveState.READING):
            found.append(verb)
    return tuple(found)
