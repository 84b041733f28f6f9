"""Keeps what reports need of a day: with its close, or later for days that an earlier version closed."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.store import read_catalog
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import sets
from shared.platform.live.topics import Topic
from shared.queue.feedback.store import ratings_of_days
from shared.queue.inquiry import store
from shared.queue.inquiry.model import FACTS_VERSION
from shared.queue.inquiry.operations.change import ReportChange
from shared.queue.inquiry.rules.facts import day_facts
from shared.queue.stats.store import step_records, ticket_records
from shared.queue.summary.store import frozen
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.store import days as ticket_days

#: Days in one transaction of catching up: counters wait for the registers meanwhile.
AT_ONCE = 5


def keep_facts(queue: QueueChange, day: date, actor: Actor) -> None:
    """Keep a day that is being closed."""
    catalog = queue.facts.catalog
    promise = {service.id: float(service.promise_seconds) for service in catalog.services}
    _keep(queue.tx, queue.branch_id, day, actor, promise, catalog.branch.time_zone)


def forget_facts(queue: QueueChange, day: date, actor: Actor) -> None:
    """Forget a day that is opened again; its next close keeps it as a whole."""
    if store.remove_day(queue.tx, queue.branch_id, day):
        ReportChange(queue.tx, queue.branch_id, actor).tell_opened(day)


class FactsKeeping:
    """Catches up on days that were closed before this version."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @sets
    def catch_up(self, device: str) -> int:
        """Keep the newest closed days that are not kept yet, a few at once, and return how many these were.

        So are days of which an earlier version kept less. They are judged by the promises that were frozen with them.
        Nothing is written when there are none.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            if not missing_days(tx, branch_id, FACTS_VERSION):
                return 0
        with self._database.write(Topic.DAY) as tx:
            days = missing_days(tx, branch_id, FACTS_VERSION)[:AT_ONCE]
            zone = read_catalog(tx, branch_id).branch.time_zone
            actor = Actor(ActorKind.SYSTEM, None, device)
            for day in days:
                if store.remove_day(tx, branch_id, day):
                    ReportChange(tx, branch_id, actor).tell_opened(day)
                _keep(tx, branch_id, day, actor, _promise_then(tx, branch_id, day), zone)
            return len(days)


def _keep(
    tx: Transaction, branch_id: UUID, day: date, actor: Actor, promise: Mapping[UUID, float], time_zone: str
) -> None:
    steps = step_records(tx, branch_id, day, day)
    if not steps:
        return
    tickets, ratings = ticket_records(tx, branch_id, day, day), ratings_of_days(tx, branch_id, day, day)
    closed = ticket_days.day_closed(tx, branch_id, day)
    ratings = tuple(rating for rating in ratings if closed is None or rating.given <= closed)
    change = ReportChange(tx, branch_id, actor)
    store.add_day(tx, branch_id, day_facts(day, steps, tickets, ratings, promise, time_zone))
    change.tell_kept(day)


def missing_days(tx: Transaction, branch_id: UUID, version: int = 1) -> list[date]:
    """Return the closed days with tickets that are not kept, or were by a version before this one, newest first."""
    closed, kept = ticket_days.closed_days(tx, branch_id), store.days_kept(tx, branch_id)
    return [day for day in ticket_days.days_with_tickets(tx, branch_id) if day in closed and kept.get(day, 0) < version]


def _promise_then(tx: Transaction, branch_id: UUID, day: date) -> dict[UUID, float]:
    figures = frozen(tx, branch_id, day)
    lines = () if figures is None else figures.services
    return {UUID(line.service_id): line.promise_seconds for line in lines}
