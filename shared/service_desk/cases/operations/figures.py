"""Reading the figures of cases in a period."""

from datetime import date, timedelta

from shared.office.catalog.rules import day_bounds
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Report
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import DAYS_IN_WRONG_ORDER
from shared.service_desk.cases.rules.figures import figures_of
from shared.service_desk.cases.rules.figures_report import figures_report


class CaseFigureOperations:
    """Counts cases; it says nothing about a single case or person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def report(self, first: date, last: date, language: Language) -> Report:
        """Return the figures of the days from `first` to `last`, both included.

        Raises UserError(DAYS_IN_WRONG_ORDER).
        """
        if last < first:
            raise UserError(DAYS_IN_WRONG_ORDER)
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            branch, calendar = catalog.branch, calendar_of(catalog)
            start, _ = day_bounds(first, branch.time_zone, branch.day_starts)
            _, end = day_bounds(last, branch.time_zone, branch.day_starts)
            # Equally long, so that the days on which clocks change differ by an hour and nothing else.
            before, _ = day_bounds(first - (last - first) - timedelta(days=1), branch.time_zone, branch.day_starts)
            stories = tuple(store.stories_of_cases(tx, branch_id, before, end))
            now = self._database.present()
            figures = figures_of(stories, start, end, now, calendar)
            earlier = figures_of(stories, before, start, now, calendar)
            types = {code: kind for (code, _), kind in sorted(store.read_types(tx, branch_id).items())}
            return figures_report(figures, earlier, types, catalog, (start, end), language)
