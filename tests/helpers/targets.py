"""Targets in tests: weeks of a standard as they are frozen, and proposals that the keeper makes of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert, select

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.standards.model import DayCompliance, DayShare, Standard, StandardVersion
from shared.quality.standards.store import add_days
from shared.quality.targets.model import Raise, RaiseCommand, RaiseReason, RaiseVerb
from shared.quality.targets.operations.desk import RaiseOperations
from shared.quality.targets.store import read_raises
from shared.queue.tickets.store.tables import ticket_steps, tickets
from tests.helpers.cases import clerk_of
from tests.helpers.standards import all_standards, approved_standard, promise
from tests.helpers.visits import take

#: The Monday of the present week in tests of rules.
MONDAY = date(2026, 11, 23)
WEEK = timedelta(days=7)


def a_standard(owner: Actor, *limits: int, target: float = 0.8, every: timedelta = 30 * WEEK) -> Standard:
    """A standard whose versions had these limits, one after the other; the last one is in force."""
    versions = []
    for number, limit in enumerate(limits, 1):
        begins = MONDAY - every * (len(limits) - number + 1)
        terms = promise(owner, begins)
        terms = type(terms)(**{**vars(terms), "limit": limit, "target": target})
        versions.append(StandardVersion(number, VersionState.APPROVED, terms))
    return Standard(new_id(), "wait-15", 1, datetime(2026, 11, 20, tzinfo=UTC), tuple(versions))


def weekly(standard: Standard, counts: Sequence[tuple[int, int]], number: int = 1) -> list[DayShare]:
    """The closed days of the last whole weeks, one day a week: (met, broken) of each."""
    first = MONDAY - WEEK * len(counts)
    return [
        DayShare(standard.id, first + WEEK * week, number, 0.8, met, broken)
        for week, (met, broken) in enumerate(counts)
    ]


def freeze_weeks(branch: OpenBranch, standard: Standard, counts: Sequence[tuple[int, int]], number: int = 1) -> None:
    """Keep the last whole weeks of a standard as if their days had been closed, one day a week."""
    today = branch.day.today()
    first = today - timedelta(days=today.weekday()) - WEEK * len(counts)
    until = datetime(2026, 11, 20, tzinfo=UTC)
    days = [
        DayCompliance(standard.id, first + WEEK * week, number, 0.8, until, met, broken, 0, {}, {})
        for week, (met, broken) in enumerate(counts)
    ]
    with branch.database.write() as tx:
        add_days(tx, branch.database.branch_id, days)


def past_visits(branch: OpenBranch, mondays: Sequence[date], waited: Sequence[float]) -> None:
    """Visits of these weeks that waited so many minutes, copied from a real one, on the Monday of each week."""
    with branch.database.read() as tx:
        known = tx.first(select(tickets.c.id))
    first = take(branch).id if known is None else known.id
    with branch.database.write() as tx:
        ticket = dict(tx.rows(select(tickets).where(tickets.c.id == first))[0]._mapping)
        step = dict(tx.rows(select(ticket_steps).where(ticket_steps.c.ticket_id == first))[0]._mapping)
        copies, steps = [], []
        for monday in mondays:
            for number, minutes in enumerate(waited, 1):
                ticket_id, step_id = new_id(), new_id()
                queued = datetime(monday.year, monday.month, monday.day, 5, tzinfo=UTC)
                called = queued + timedelta(minutes=minutes)
                ended = called + timedelta(minutes=3)
                copies.append(
                    {
                        **ticket, "id": ticket_id, "step_id": step_id, "day": monday, "number": number,
                        "state": "served",
                        "issued": queued, "changed": ended, "ended": ended, "token": ticket_id.hex,
                    }
                )  # fmt: skip
                steps.append(
                    {
                        **step, "id": step_id, "ticket_id": ticket_id, "day": monday, "queued": queued,
                        "called_first": called, "called_last": called, "calls": 1, "started": called, "ended": ended,
                        "wrap_ended": ended, "end": "finished",
                    }
                )  # fmt: skip
        tx.execute(insert(tickets), copies)
        tx.execute(insert(ticket_steps), steps)


def all_raises(branch: OpenBranch) -> tuple[Raise, ...]:
    """Every raise of the branch."""
    with branch.database.read() as tx:
        return read_raises(tx, branch.database.branch_id)


def decide(branch: OpenBranch, known: Raise, verb: RaiseVerb, actor: Actor, **more: object) -> Raise:
    """Do something with a raise as it was last seen."""
    command = RaiseCommand(new_id(), verb, known.id, seen=known.version, **more)  # type: ignore[arg-type]
    return branch.of(RaiseOperations).carry_out(command, actor)


def lower(branch: OpenBranch, standard: Standard, actor: Actor, limit: int = 20, **more: object) -> Raise:
    """Write and submit a version with a longer limit, beginning the day after tomorrow."""
    given: dict[str, object] = {
        "reason": RaiseReason.FEWER_STAFF,
        "day": branch.day.today() + timedelta(days=2),
        "text": LocalText.of(dict.fromkeys(("en", "ru", "kk", "fa", "ar"), f"You are called within {limit} minutes.")),
        **more,
    }
    command = RaiseCommand(
        new_id(),
        RaiseVerb.LOWER,
        standard_id=standard.id,
        seen=standard.version,
        limit=limit,
        **given,  # type: ignore[arg-type]
    )
    return branch.of(RaiseOperations).carry_out(command, actor)


def a_day_later(branch: OpenBranch) -> None:
    """Turn the clock of the branch a day further."""
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    clock.advance(86400)


def lower_a_target(branch: OpenBranch, actor: Actor) -> Raise:
    """Lower the target of a new standard in force, as this person."""
    code, tomorrow = f"target-{len(all_standards(branch))}", branch.day.today() + timedelta(days=1)
    timur, marat = (clerk_of(branch, each) for each in ("timur", "marat"))
    standard = approved_standard(branch, timur, marat, code=code, begins=tomorrow)
    a_day_later(branch)
    return lower(branch, standard, actor)
