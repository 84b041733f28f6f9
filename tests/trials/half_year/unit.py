"""The unit of mystery shopping and its two waves: assessors are visitors like all others, and fill in their forms."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from pathlib import Path
from random import Random

from installer.new_sealed import make_sealed, new_unit
from shared.bootstrap import OpenBranch
from shared.office.staff.model import Role, StaffMember
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.copies.model import CopiedTicket, DayCopy
from shared.quality.copies.operations import CopyOperations
from shared.quality.copies.store import read_copy
from shared.quality.scorecards.model import WORTH, Item
from shared.quality.shopping.model import (
    NOTICE_DAYS,
    ItemAnswer,
    Scenario,
    VisitReport,
    VisitState,
    Wave,
    WaveVerb,
)
from shared.quality.shopping.model.commands import Submission, VisitRow, WavePlan
from shared.quality.shopping.operations.waves import WaveOperations
from tests.helpers.shopping import OFFICERS, PIN, do, open_sealed, person, read_all, rows_of, submit
from tests.trials.half_year.plan import WAVES, monday

PER_WAVE = 10
#: As many as there are visits and reserves in both waves: nobody visits a branch twice in half a year.
ASSESSORS = tuple(f"visitor-{number:02}" for number in range(1, 2 * (PER_WAVE + 1) + 1))
SERVICES = ("passport-replace", "id-card", "address-registration")
#: How often one item fails in each wave: between them clerks have learned to name all papers at once. Two items are
#: answered by what the assessor waited and was served; of the others so many fail in both waves, by chance.
LEARNED, FAILS = "all-papers", (0.8, 0.0)
USUALLY_FAILS = 0.06
TIMED = {"called-in-time": 15.0, "served-in-time": 20.0}
COMMENT = "It was not done."
TITLES = (
    {"en": "Winter", "ru": "Зима", "kk": "Қыс", "fa": "زمستان", "ar": "الشتاء"},
    {"en": "Spring", "ru": "Весна", "kk": "Көктем", "fa": "بهار", "ar": "الربيع"},
)


class Unit:
    """The unit with its sealed database, which stands on the same clock as the branch."""

    def __init__(self, folder: Path, clock: VirtualClock, seed: int) -> None:
        address = f"sqlite:///{(folder / 'sealed.sqlite3').as_posix()}"
        roles = {**dict.fromkeys(OFFICERS, Role.OFFICER), **dict.fromkeys(ASSESSORS, Role.ASSESSOR)}
        people = tuple(
            (StaffMember(new_id(), code, code.title(), role, "en", {}, True), PIN) for code, role in roles.items()
        )
        make_sealed(address, new_unit("unit", "Excellence unit", "Asia/Almaty", "en"), people)
        self.sealed = open_sealed(address, clock)
        self._copies, self._dice, self._seed = folder / "copies", Random(f"{seed} visits"), seed
        self._copies.mkdir()
        self.waves: list[Wave] = []

    def take(self, branch: OpenBranch, day: date | None = None) -> None:
        """Take in what the branch sends of itself, or of a day."""
        name, text = branch.of(CopyOperations).branch_file() if day is None else branch.of(CopyOperations).day_file(day)
        (self._copies / name).write_text(text, encoding="utf-8")

    def plan(self, number: int) -> None:
        """Plan a wave two weeks ahead; its notice hangs out from today on."""
        first, last = WAVES[number]
        begins, ends = monday(first), monday(last + 1) - timedelta(days=2)
        (branch,) = self.sealed.of(CopyOperations).branches_in(self._copies)
        wished = WavePlan(
            LocalText.of(TITLES[number]), LocalText.of(TITLES[number]), begins - timedelta(days=NOTICE_DAYS), begins,
            ends, PER_WAVE, "counter-visit", (branch,),
            tuple(Scenario(code, "Ask for it", "Which papers are named?", 15) for code in SERVICES),
            seed=self._seed + number,
        )  # fmt: skip
        self.waves.append(self.sealed.of(WaveOperations).plan(wished, new_id(), person(self.sealed, "dana")))

    def open(self) -> None:
        """Open the wave, after everybody has confirmed the notice."""
        wave = self.waves[-1]
        for place in wave.places:
            do(self.sealed, wave, WaveVerb.RECEIPTS, place=place.code, staff=place.staff, receipts=place.staff)
        do(self.sealed, wave, WaveVerb.OPEN)

    def visit(self, branch: OpenBranch, day: date) -> int:
        """Fill in the forms of the visits of a day, each by one of its visitors; return how many."""
        rows = [
            row
            for row in rows_of(self.sealed)
            if row.assignment.planned.day == day and row.visit.state is VisitState.ASSIGNED
        ]
        if rows:
            name, text = branch.of(CopyOperations).day_file(day)
            tickets = list(read_copy(DayCopy, text.encode(), name).tickets)
            for row in rows:
                self._fill_in(row, tickets)
        return len(rows)

    def _fill_in(self, row: VisitRow, tickets: list[CopiedTicket]) -> None:
        planned = row.assignment.planned
        mine = [each for each in tickets if each.service == planned.service and each.serving is not None]
        if not mine:
            return
        ticket = min(mine, key=lambda each: abs(_minutes(each.issued) - _minutes(planned.hour)))
        tickets.remove(ticket)
        report = VisitReport(ticket.number, planned.day, ticket.issued, ticket.code, ticket.wait)
        code = next(each.code for each in self.sealed.staff.members() if each.id == planned.assessor_id)
        answers = []
        for item in row.wave.card.terms.items:
            best, *_, worst = WORTH[item.scale]
            fails = self._fails(item, ticket, [each.id for each in self.waves].index(row.wave.id))
            answers.append(ItemAnswer(row.assignment.id, item.key, *((worst, COMMENT) if fails else (best, ""))))
        submit(self.sealed, code, [Submission(row.assignment.id, report, tuple(answers))])

    def _fails(self, item: Item, ticket: CopiedTicket, wave: int) -> bool:
        if item.key in TIMED:
            took = ticket.wait if item.key == "called-in-time" else ticket.serving
            return took is not None and took > TIMED[item.key]
        if item.critical:
            return False
        return self._dice.random() < (FAILS[wave] if item.key == LEARNED else USUALLY_FAILS)

    def finish(self) -> Sequence[tuple[str, str]]:
        """Match, close, read and release the wave, and return the files for the branches."""
        wave, unit = self.waves[-1], self.sealed
        days = unit.of(CopyOperations).days_in(self._copies)
        do(unit, wave, WaveVerb.MATCH, copies=days)
        do(unit, wave, WaveVerb.CLOSE)
        read_all(unit)
        self.waves[-1] = do(unit, wave, WaveVerb.RELEASE)
        return unit.of(WaveOperations).release_files(wave.id, person(unit, "dana"))


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
