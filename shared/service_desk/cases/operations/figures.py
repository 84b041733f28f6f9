"""Reading the figures of cases in a period, and whether visits of known clients were enough."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.office.catalog.model import Catalog, Matter
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, local
from shared.office.history.model import RecordEvent
from shared.office.settings.model import Settings
from shared.office.settings.store import read_settings
from shared.office.staff.model import Role
from shared.office.staff.store import read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Report
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import DAYS_IN_WRONG_ORDER
from shared.service_desk.cases.model import CaseType
from shared.service_desk.cases.rules.costs import Rates, costs_of
from shared.service_desk.cases.rules.figures import figures_of
from shared.service_desk.cases.rules.figures_report import figures_report
from shared.service_desk.cases.rules.first_visits import FURTHER_VISIT_DAYS, FirstVisits, first_visits
from shared.service_desk.clients import store as clients

_MINUTE = 60.0
#: These say something about the branch; they do not continue what the visitor came for.
_NOT_CONTINUING = (Matter.PRAISE, Matter.SUGGESTION)
_DAY = timedelta(days=1)


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
            every = store.read_types(tx, branch_id)
            spans = (before, start), (start, end)
            visits = self._first_visits(tx, catalog, every, spans, now)
            rates = rates_of(read_settings(tx, branch_id))
            served = served_minutes(tx, branch_id, stories) if rates.known else {}
            roles = {str(each.id): each.role.value for each in read_members(tx, branch_id)} if rates.known else {}
            soon = now + timedelta.resolution
            earlier, figures = (
                replace(
                    figures_of(stories, *span, now, calendar),
                    visits=of_span,
                    costs=costs_of(stories, (span[0], min(span[1], soon)), served, roles, rates),
                )
                for span, of_span in zip(spans, visits, strict=True)
            )
            types = {code: kind for (code, _), kind in sorted(every.items())}
            return figures_report(figures, earlier, types, catalog, (start, end), language)

    def _first_visits(
        self,
        tx: Transaction,
        catalog: Catalog,
        types: Mapping[tuple[str, int], CaseType],
        spans: Sequence[tuple[datetime, datetime]],
        now: datetime,
    ) -> tuple[FirstVisits, ...]:
        """Return the first visits of each of these periods, the earliest of which begins first."""
        branch_id, zone = self._database.branch_id, catalog.branch.time_zone
        begins, ends = spans[0][0], spans[-1][1] + timedelta(days=FURTHER_VISIT_DAYS)
        # A visit may end on another day than that on which it began.
        steps = clients.steps_of_clients(
            tx, branch_id, local(begins, zone).date() - _DAY, local(ends, zone).date() + _DAY
        )
        about = store.cases_of_visits(tx, branch_id, begins - _DAY, ends + _DAY)
        cases = [case for case in about if types[case.type_code, case.type_version].matter not in _NOT_CONTINUING]
        completed = {outcome.code for outcome in catalog.outcomes if outcome.completed}
        found = []
        for start, end in spans:
            days = local(start, zone).date() - _DAY, local(end, zone).date()
            until = min(end, now + timedelta.resolution)
            counted = clients.visits_with_outcome(tx, branch_id, days, (start, until))
            found.append(first_visits(steps, cases, completed, counted, (start, end), now))
        return tuple(found)


def rates_of(settings: Settings) -> Rates:
    """Return the rates that a branch has set."""
    hours = {
        Role.CLERK.value: settings.cost_hour_clerk,
        Role.MANAGER.value: settings.cost_hour_manager,
        Role.ADMIN.value: settings.cost_hour_admin,
    }
    return Rates(hours, settings.cost_sending, settings.cost_fixed)


def served_minutes(
    tx: Transaction, branch_id: UUID, stories: Iterable[Sequence[RecordEvent]]
) -> dict[str, dict[str, float]]:
    """Return the minutes of serving at the visits at which these cases were registered, by visit and role.

    Several cases of one visit share its minutes equally.
    """
    tickets = {ticket for events in stories if events and (ticket := events[0].details.get("ticket"))}
    found: dict[str, dict[str, float]] = {}
    for ticket, role, seconds, cases in store.servings_of_cases(tx, branch_id, [UUID(each) for each in tickets]):
        minutes = found.setdefault(str(ticket), {})
        minutes[role] = minutes.get(role, 0.0) + seconds / _MINUTE / cases
    return found
