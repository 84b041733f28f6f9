"""The branch whose pages of quality are measured: a year of tickets, frozen days, ratings, actions and two waves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from sqlalchemy import insert, select

from installer.new_branch import make_branch
from installer.profile import BranchProfile, default_profile_path, read_profile
from installer.sample_announcements import add_sample_announcements
from installer.sample_charters import add_sample_charters
from installer.sample_learning import add_sample_learning
from installer.sample_scorecards import add_sample_scorecards
from installer.sample_standards import add_sample_standards
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.clock import SystemClock, VirtualClock
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement.model import (
    ActionCommand,
    ActionProposal,
    ActionVerb,
    CauseGroup,
    Figure,
    FigureKind,
    WantedDirection,
)
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.standards.model import Count, DayCompliance, Standard
from shared.quality.standards.store import STANDARDS, add_days
from shared.queue.feedback.model import RatingReason, Score
from shared.queue.feedback.store import ratings
from shared.queue.summary.store import day_summaries
from shared.queue.tickets.store.tables import ticket_steps
from tests.helpers.scorecards import import_wave, released
from tests.trials.bench.branch import PIN, bench_profile
from tests.trials.bench.history import write_history

MANAGER, SECOND = "timur", "marat"
#: The standards began so long ago; so many of the visitors rate.
AGE, RATED_EACH = timedelta(days=400), 5
ACTIONS, TRIGGER = 20, timedelta(weeks=20)
HOURS = tuple(map(str, range(9, 18)))
SYSTEM = Actor(ActorKind.SYSTEM, None, "nobat-bench")


def make_year(address: str, tickets: int) -> OpenBranch:
    """Make the branch with so many past tickets, 2,000 a day, and open it."""
    make_branch(address, _profile())
    then = open_branch(address, clock=VirtualClock(SystemClock().now() - AGE), application="nobat-bench")
    for add in (
        add_sample_standards, add_sample_learning, add_sample_scorecards, add_sample_charters, add_sample_announcements,
    ):  # fmt: skip
        add(then)
    then.close()
    branch = open_branch(address, application="nobat-bench")
    days = write_history(branch, tickets, with_events=False, with_today=True)
    _rate(branch, days)
    for closed in days[-2:-1]:
        branch.summary.close_day(closed, SYSTEM)
        _freeze_like(branch, closed, days[:-2])
        _keep(branch, days[:-2])
    manager, second = (person(branch, code) for code in (MANAGER, SECOND))
    for _ in range(ACTIONS):
        _act(branch, manager, second)
    for wave in ("2026-1", "2026-2"):
        import_wave(branch, manager, released(branch.database.branch_id, wave))
    return branch


def _act(branch: OpenBranch, manager: Actor, owner: Actor) -> None:
    """Let an action be accepted that half a year of frozen days belongs to, and be done."""
    operations, figure = branch.of(ImprovementOperations), Figure(FigureKind.LEVEL)
    today = branch.day.today()
    proposal = ActionProposal(
        "Long waits", CauseGroup.ORGANISATIONAL, remedy="One more counter", trigger_week=today - TRIGGER, figure=figure
    )
    action = operations.carry_out(ActionCommand(new_id(), None, ActionVerb.PROPOSE, proposal=proposal), manager)
    accept = ActionCommand(
        new_id(), action.id, ActionVerb.ACCEPT, action.version, owner_id=owner.id, due=today, figure=figure,
        direction=WantedDirection.HIGHER,
    )  # fmt: skip
    action = operations.carry_out(accept, manager)
    for verb, words in ((ActionVerb.START, ""), (ActionVerb.DONE, "Two photos")):
        command = ActionCommand(new_id(), action.id, verb, action.version, words=words)
        action = operations.carry_out(command, owner)


def person(branch: OpenBranch, code: str) -> Actor:
    """Return somebody of the branch."""
    return Actor(ActorKind.STAFF, next(each.id for each in branch.staff.members() if each.code == code), "nobat-bench")


def _profile() -> BranchProfile:
    """Return the branch of the other benchmarks, with the people of the sample branch."""
    profile, sample = bench_profile(), read_profile(default_profile_path())
    people = tuple(replace(entry, member=replace(entry.member, skills={}), pin=PIN) for entry in sample.staff)
    return replace(profile, staff=(*profile.staff, *people))


def _rate(branch: OpenBranch, days: Sequence[date]) -> None:
    """Let every fifth visitor who was served rate the visit."""
    dice, steps, branch_id = Random(1), ticket_steps.c, branch.database.branch_id
    reasons = tuple(RatingReason)
    for day in days:
        with branch.database.write() as tx:
            served = tx.rows(
                select(steps.ticket_id, steps.service_id, steps.counter_id, steps.staff_id, steps.ended).where(
                    steps.branch_id == branch_id, steps.day == day, steps.started.is_not(None)
                )
            )
            tx.execute(
                insert(ratings),
                [
                    {
                        "id": new_id(), "branch_id": branch_id, "ticket_id": row.ticket_id, "day": day,
                        "service_id": row.service_id, "counter_id": row.counter_id, "staff_id": row.staff_id,
                        "score": dice.choice((*Score, Score.GOOD)),
                        "reasons": (dice.choice(reasons),), "comment": "", "language": "kk", "given": row.ended,
                    }
                    for row in served[::RATED_EACH]
                ],
            )  # fmt: skip


def _freeze_like(branch: OpenBranch, closed: date, days: Sequence[date]) -> None:
    """Freeze the figures of other days as those of one that was closed."""
    branch_id, c = branch.database.branch_id, day_summaries.c
    with branch.database.write() as tx:
        figures = tx.rows(select(c.figures).where(c.branch_id == branch_id, c.day == closed))[0].figures
        rows = [
            {
                "branch_id": branch_id,
                "day": day,
                "frozen": tx.now,
                "figures": replace(figures, day=f"{day}"),
                "salt": "",
            }
            for day in days
        ]
        tx.execute(insert(day_summaries), rows) if rows else None


def _keep(branch: OpenBranch, days: Sequence[date]) -> None:
    """Keep each measured standard on these days, a little differently each day."""
    dice, counters = Random(2), [str(each.id) for each in branch.catalog.catalog().counters]
    branch_id = branch.database.branch_id
    with branch.database.read() as tx:
        measured = [each for each in STANDARDS.all(tx, branch_id) if each.latest.terms.metric is not None]
    for first in range(0, len(days), 30):
        with branch.database.write(Topic.STANDARDS) as tx:
            add_days(tx, branch_id, [
                _kept(each, day, dice, counters) for day in days[first : first + 30] for each in measured
            ])  # fmt: skip


def _kept(standard: Standard, day: date, dice: Random, counters: Sequence[str]) -> DayCompliance:
    hours = {hour: Count(met := 180 + dice.randrange(40), 222 - met) for hour in HOURS}
    desks = {each: Count(met := 130 + dice.randrange(35), 166 - met) for each in counters}
    met, broken = sum(each.met for each in hours.values()), sum(each.broken for each in hours.values())
    until = datetime(day.year, day.month, day.day, 14, tzinfo=UTC)
    target = standard.latest.terms.target or 0.0
    return DayCompliance(standard.id, day, 1, target, until, met, broken, 0, hours, desks)
