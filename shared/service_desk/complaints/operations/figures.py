"""Reading the figures of cases together with those of complaints."""

import json
from dataclasses import replace
from datetime import date
from uuid import UUID

from shared.office.catalog.rules import day_bounds
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of
from shared.office.history.store import events_of_records
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Notes, Report
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.operations.figures import CaseFigureOperations
from shared.service_desk.complaints import store
from shared.service_desk.complaints.rules.figures import ComplaintStory, complaint_figures
from shared.service_desk.complaints.rules.figures_report import DEFINITIONS, complaint_blocks


class ComplaintFigureOperations:
    """Counts cases and complaints; it says nothing about a single case or person."""

    def __init__(self, database: Database) -> None:
        self._database, self._cases = database, CaseFigureOperations(database)

    @reads
    def report(self, first: date, last: date, language: Language) -> Report:
        """Return the figures of the days from `first` to `last`, both included.

        Raises UserError(DAYS_IN_WRONG_ORDER).
        """
        report = self._cases.report(first, last, language)
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            start, _ = day_bounds(first, catalog.branch.time_zone, catalog.branch.day_starts)
            _, end = day_bounds(last, catalog.branch.time_zone, catalog.branch.day_starts)
            stories = []
            types = cases.read_types(tx, branch_id)
            told = [events for events in cases.stories_of_cases(tx, branch_id, start, end) if events]
            for events in told:
                kind = types.get((events[0].details["type"], events[0].details["type_version"]))
                if kind is not None and kind.matter is not None:
                    stories.append(ComplaintStory(kind.matter, events, ()))
            stories = self._with_their_own(tx, stories)
            figures = complaint_figures(stories, start, end, self._database.present(), calendar_of(catalog))
            findings = {each for counts in figures.themes.values() for each in counts.findings}
            changes = {each: _changes(text) for each, text in store.texts(tx, branch_id, findings).items()}
        blocks = complaint_blocks(figures, changes)
        if not blocks:
            return report
        notes = tuple(block for block in report.blocks if isinstance(block, Notes))
        tables = tuple(block for block in report.blocks if block not in notes)
        return replace(report, blocks=(*tables, *blocks, *notes), definitions=(*report.definitions, *DEFINITIONS))

    def _with_their_own(self, tx: Transaction, stories: list[ComplaintStory]) -> list[ComplaintStory]:
        branch_id = self._database.branch_id
        known = store.complaints_of(tx, branch_id, [each.case[0].record_id for each in stories])
        own: dict[UUID, UUID] = {case_id: complaint.id for case_id, complaint in known.items()}
        ids = list(own.values())
        events = dict(zip(ids, events_of_records(tx, branch_id, ids), strict=True))
        none: tuple[()] = ()
        return [
            replace(each, own=events[own[each.case[0].record_id]] if each.case[0].record_id in own else none)
            for each in stories
        ]


def _changes(text: str) -> str:
    """Return what a finding says was changed; "" when it was erased."""
    said: str = json.loads(text).get("changes", "") if text else ""
    return said
