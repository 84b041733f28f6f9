"""How right the waits were that tickets had shown, over closed days, and which of these days were bad."""

import importlib
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.store import read_catalog
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Report
from shared.queue.forecast.model import Grades, JudgedDay
from shared.queue.inquiry import store
from shared.queue.inquiry.errors import DAYS_MISSING
from shared.queue.inquiry.model import FACTS_VERSION
from shared.queue.inquiry.operations.keeping import missing_days
from shared.queue.inquiry.rules.grades_report import GradesAsked, grades_report
from shared.queue.summary.store import frozen_counters

#: Days before a period with which its days are compared.
BEFORE = timedelta(weeks=8)
#: Loaded when the first report is made, as it brings numpy.
_QUOTES = "shared.queue.inquiry.rules.quotes"


class GradeOperations:
    """Grades the quoted waits of closed days."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def report(self, first: date, last: date, service: UUID | None, language: Language, actor: Actor) -> Report:
        """Return the report of the closed days from `first` to `last`; `service` alone counts (None: all).

        Raises UserError: NOT_ALLOWED, DAYS_MISSING when the last day is before the first.
        """
        if last < first:
            raise UserError(DAYS_MISSING)
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_DAYS)
            missing = missing_days(tx, branch_id, FACTS_VERSION)
        catalog, found = self._grades(first, last, service)
        uncounted = sum(first <= day <= last for day in missing)
        asked = GradesAsked(first, last, "" if service is None else str(service), uncounted)
        return grades_report(asked, found, catalog, language)

    @reads
    def bad_days(self, first: date, last: date) -> tuple[JudgedDay, ...]:
        """Return the closed days from `first` to `last` whose quotes were bad."""
        return self._grades(first, last, None)[1].bad

    def _grades(self, first: date, last: date, service: UUID | None) -> tuple[Catalog, Grades]:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            kept = store.facts_between(tx, branch_id, first - BEFORE, last)
            counters = frozen_counters(tx, branch_id, first - BEFORE, last)
        quotes: Any = importlib.import_module(_QUOTES)
        services = () if service is None else (str(service),)
        found: Grades = quotes.grades(kept, first, services, counters, catalog.branch.time_zone)
        return catalog, found
