"""Closed days as reports keep them, made up without playing them: quoted waits that were right, and a bad day."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.inquiry import store
from shared.queue.inquiry.operations.change import ReportChange
from shared.queue.inquiry.rules.facts import day_facts
from shared.queue.stats.model import StepRecord, TicketRecord

#: Seconds of an ordinary wait, and from its 10 % point to its 90 % point.
WAIT, LOW, HIGH = 900.0, 600.0, 1200.0
#: By so much visitors waited longer on the bad day, in these hours of the branch (UTC + 5).
LONGER, FIRST_HOUR, LAST_HOUR = 1500.0, 11, 12


def keep_days(branch: OpenBranch, last: date, services: tuple[UUID, UUID], days: int = 14, bad: int = 12) -> date:
    """Keep `days` days that end with `last`, sixty visitors each; return the bad one. The second service is rare."""
    dice = Random(4)
    with branch.database.write(Topic.DAY) as tx:
        change = ReportChange(tx, branch.database.branch_id, SYSTEM)
        for place in range(days):
            day = last - timedelta(days=days - 1 - place)
            steps = [_step(day, number, services, dice, longer=place == bad) for number in range(60)]
            tickets = [_ticket(day, step) for step in steps]
            facts = day_facts(day, steps, tickets, (), dict.fromkeys(services, WAIT), "Asia/Almaty")
            store.add_day(tx, branch.database.branch_id, facts)
            change.tell_kept(day)
    return last - timedelta(days=days - 1 - bad)


def _step(day: date, number: int, services: tuple[UUID, UUID], dice: Random, *, longer: bool) -> StepRecord:
    # Ten visitors an hour, from nine to fifteen o'clock.
    queued = datetime(day.year, day.month, day.day, 4, tzinfo=UTC) + timedelta(minutes=6 * number)
    hour = 9 + number // 10
    wait = dice.uniform(LOW - 75, HIGH + 75) + (LONGER if longer and FIRST_HOUR <= hour <= LAST_HOUR else 0)
    called = queued + timedelta(seconds=wait)
    ended = called + timedelta(seconds=dice.uniform(240, 480))
    return StepRecord(
        ticket_id=new_id(), display=f"A{number}", position=1, service_id=services[number % 20 == 0],
        priority="ordinary", language="kk", queued=queued, called_first=called, called_last=called, calls=1,
        started=called, ended=ended, wrap_ended=None, end="finished", counter_id=None, staff_id=None, outcome=None,
        hold_seconds=0.0, untrusted=False, quote_low=LOW, quote_median=WAIT, quote_high=HIGH,
    )  # fmt: skip


def _ticket(day: date, step: StepRecord) -> TicketRecord:
    return TicketRecord(
        step.ticket_id, step.display, day, step.service_id, "served", step.queued, step.ended, True, True, None, False
    )
