"""A sealed database of mystery shopping for tests: two branches, four assessors, two officers, and a wave."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from installer.new_sealed import make_sealed, new_unit
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.model import Role, StaffMember
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.quality.copies.model import BranchCopy, CopiedCard, CopiedService, CopiedTicket, DayCopy
from shared.quality.scorecards.model import NOT_APPLICABLE, WORTH
from shared.quality.shopping.model import (
    NOTICE_DAYS,
    ItemAnswer,
    Scenario,
    SetAsideReason,
    VisitReport,
    VisitState,
    VisitVerb,
    Wave,
    WaveVerb,
)
from shared.quality.shopping.model.commands import (
    ReadingCommand,
    Submission,
    VisitRow,
    WaveCommand,
    WavePlan,
    WaveRow,
)
from shared.quality.shopping.operations.views import ShoppingViews
from shared.quality.shopping.operations.visits import VisitOperations
from shared.quality.shopping.operations.waves import WaveOperations
from tests.helpers.scorecards import card_terms, words

PIN = "482915"
OFFICERS, ASSESSORS = ("dana", "erlan"), ("asel", "bolat", "gulnar", "madina")
#: A Monday, after which OPEN_MORNING's Friday comes.
FIRST_DAY, LAST_DAY = date(2026, 11, 16), date(2026, 11, 27)


def build_sealed(address: str) -> None:
    """Make a sealed database with its people."""
    roles = {**dict.fromkeys(OFFICERS, Role.OFFICER), **dict.fromkeys(ASSESSORS, Role.ASSESSOR)}
    people = tuple(
        (StaffMember(new_id(), code, code.title(), role, "en", {}, True), PIN) for code, role in roles.items()
    )
    make_sealed(address, new_unit("unit", "Excellence unit", "Asia/Almaty", "en"), people)


def open_sealed(address: str, clock: VirtualClock) -> OpenBranch:
    """Open it."""
    return open_branch(address, clock=clock, sealed_too=True)


def person(unit: OpenBranch, code: str) -> Actor:
    """Return somebody of the unit."""
    member = next(each for each in unit.staff.members() if each.code == code)
    return Actor(ActorKind.STAFF, member.id, "console-1")


def branch_copy(code: str, staff: int = 10) -> BranchCopy:
    """Return what a branch sends about itself."""
    services = tuple(CopiedService(each, words(each)) for each in ("passport", "address"))
    cards = (CopiedCard("counter", 1, card_terms()),)
    return BranchCopy(
        new_id(), code, words(code), "Asia/Almaty", services, time(9), time(18), (0, 1, 2, 3, 4), staff, cards
    )


def wished(seed: int = 7, branches: Sequence[BranchCopy] | None = None, first: date = FIRST_DAY) -> WavePlan:
    """Return what an officer asks for."""
    scenarios = tuple(Scenario(each, f"I need {each}", "Who greets first?", 15) for each in ("passport", "address"))
    places = tuple(branches or (branch_copy("centre"), branch_copy("north")))
    notice = first - timedelta(days=NOTICE_DAYS)
    return WavePlan(
        words("Autumn"), words("Visits"), notice, first, first + (LAST_DAY - FIRST_DAY), 3, "counter", places,
        scenarios, seed=seed,
    )  # fmt: skip


def do(unit: OpenBranch, wave: Wave, verb: WaveVerb, **given: object) -> Wave:
    """Do something with a wave as it is now."""
    row = wave_row(unit, wave.id)
    command = replace(WaveCommand(new_id(), wave.id, verb, row.wave.version), **given)  # type: ignore[arg-type]
    return unit.of(WaveOperations).carry_out(command, person(unit, "dana"))


def wave_row(unit: OpenBranch, wave_id: UUID) -> WaveRow:
    """Return a wave as an officer sees it."""
    return next(each for each in unit.of(ShoppingViews).waves(person(unit, "dana")).rows if each.wave.id == wave_id)


def open_wave(unit: OpenBranch, plan: WavePlan | None = None) -> Wave:
    """Plan a wave whose notice was confirmed by everybody, and open it."""
    wave = unit.of(WaveOperations).plan(plan or wished(), new_id(), person(unit, "dana"))
    for place in wave.places:
        do(unit, wave, WaveVerb.RECEIPTS, place=place.code, staff=place.staff, receipts=place.staff)
    return do(unit, wave, WaveVerb.OPEN)


def rows_of(unit: OpenBranch, code: str = "dana") -> list[VisitRow]:
    """Return the visits that somebody sees."""
    return list(unit.of(ShoppingViews).visits(person(unit, code)).rows)


def best_answers(row: VisitRow, **worse: str) -> tuple[ItemAnswer, ...]:
    """Return the best answer to each item, except to those in `worse`."""
    found = []
    for item in row.wave.card.terms.items:
        answer = worse.get(item.key.replace("-", "_"), next(iter(WORTH[item.scale])))
        comment = "It was not done." if answer in ("no", "not", "1") else ""
        found.append(ItemAnswer(row.assignment.id, item.key, answer, comment))
    return tuple(found)


def filled_in(row: VisitRow, slip: str = "12345678", **worse: str) -> Submission:
    """Return the form of a visit that was made as planned."""
    planned = row.assignment.planned
    report = VisitReport("D042", planned.day, planned.hour, slip, 5.0)
    return Submission(row.assignment.id, report, best_answers(row, **worse))


def submit(unit: OpenBranch, code: str, forms: Sequence[Submission]) -> None:
    """Hand forms in."""
    unit.of(VisitOperations).submit(forms, new_id(), person(unit, code))


def day_copies(rows: Sequence[VisitRow], slip: str = "12345678", wait: float = 5.0) -> tuple[DayCopy, ...]:
    """Return the days of all branches with the ticket of each of these visits, and three clerks at work."""
    copies: list[DayCopy] = []
    for row in rows:
        planned = row.assignment.planned
        clerk = ("aigerim", "olga", "timur")[sum(each.branch == planned.place for each in copies) % 3]
        ticket = CopiedTicket("D042", slip, planned.service, planned.hour, wait, 8.0, 1, "done", clerk)
        copies.append(DayCopy(planned.place, planned.day, (ticket,)))
    return tuple(copies)


def read(unit: OpenBranch, row: VisitRow, verb: VisitVerb = VisitVerb.READ, by: str = "dana", **given: object) -> None:
    """Decide about a visit as it is now."""
    seen = next(each for each in rows_of(unit) if each.assignment.id == row.assignment.id).visit.version
    command = replace(ReadingCommand(new_id(), row.assignment.id, verb, seen), **given)  # type: ignore[arg-type]
    unit.of(VisitOperations).read(command, person(unit, by))


def submit_all(unit: OpenBranch, answers: Callable[[int], dict[str, str]] = lambda _at: {}) -> list[VisitRow]:
    """Let every assessor hand in all visits except reserves; return them."""
    made = []
    for code in ASSESSORS:
        mine = [each for each in rows_of(unit, code) if not each.assignment.planned.reserve]
        submit(unit, code, [filled_in(row, **answers(at)) for at, row in enumerate(mine)])
        made += mine
    return made


def read_all(unit: OpenBranch) -> None:
    """Read every visit that came in, and those of the second reading again by somebody else."""
    for row in rows_of(unit):
        if row.visit.state is VisitState.SUBMITTED:
            read(unit, row)
            if row.assignment.planned.again:
                read(unit, row, VisitVerb.READ_AGAIN, by="erlan")


__all__ = ["NOT_APPLICABLE", "SetAsideReason"]
