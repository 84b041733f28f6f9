"""How many counters a day of the week needs: the measured load of the last weeks, and the search for the answer."""

import importlib
from datetime import timedelta
from typing import Any

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads
from shared.queue.forecast.model import StaffingAsked, StaffingQuestion
from shared.queue.inquiry import store
from shared.queue.inquiry.model import FACTS_VERSION
from shared.queue.summary.store import frozen_counters

WEEKS = 8
#: Loaded when somebody asks, as it brings numpy.
_LOADS = "shared.queue.inquiry.rules.loads"


class StaffingOperations:
    """Measures the load of a branch."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def question(self, asked: StaffingAsked, actor: Actor) -> StaffingQuestion:
        """Return the load of this weekday on the closed days of the last weeks, and the search for what it needs.

        The search is not begun: each answer that is taken from it takes a moment. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_DAYS)
            branch = read_catalog(tx, branch_id).branch
            last = business_day(tx.now, branch.time_zone, branch.day_starts)
            first = last - timedelta(weeks=WEEKS)
            known = {day for day, version in store.days_kept(tx, branch_id).items() if version >= FACTS_VERSION}
            kept = [
                each
                for each in store.facts_between(tx, branch_id, first, last)
                if each.day.weekday() == asked.weekday and each.day in known
            ]
            wanted = {each.day for each in kept}
            counters = {
                day: halves for day, halves in frozen_counters(tx, branch_id, first, last).items() if day in wanted
            }
        loads: Any = importlib.import_module(_LOADS)
        found: StaffingQuestion = loads.question(kept, asked, counters, branch.time_zone)
        return found
