"""What people ask of closed days, and the reports that they save."""

import importlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.settings.store import read_settings
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report
from shared.queue.inquiry import store
from shared.queue.inquiry.errors import (
    BAD_REPORT_ADDRESS,
    BAD_REPORT_FOLDER,
    NO_WHOLE_WEEK,
    REPORT_CHANGED,
    REPORT_GOES_NOWHERE,
    REPORT_NAME_TAKEN,
    REPORT_NOT_YOURS,
    REPORT_WITHOUT_NAME,
    UNKNOWN_REPORT,
)
from shared.queue.inquiry.model import (
    Inquiry,
    Repeat,
    ReportCommand,
    ReportTerms,
    ReportVerb,
    SavedReport,
    Schedule,
)
from shared.queue.inquiry.operations.change import ReportChange
from shared.queue.inquiry.operations.keeping import missing_days
from shared.queue.inquiry.rules.asking import days_of, problem_of
from shared.queue.inquiry.rules.report import Asked, ValueNames, inquiry_report
from shared.queue.inquiry.rules.scheduling import due_for

LONGEST_NAME, LONGEST_PATH = 80, 400
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
#: Loaded when the first report is made, as it brings numpy.
_GROUPING = "shared.queue.inquiry.rules.grouping"


@dataclass(frozen=True)
class ReportLine:
    """A saved report with the name of who saved it; `own`: it is the reader's. `made_for`: its schedule's last day."""

    report: SavedReport
    owner: str
    own: bool
    made_for: date | None = None


@dataclass(frozen=True)
class ReportList:
    """The reports that somebody sees, and what the questions of a report offer."""

    lines: tuple[ReportLine, ...]
    catalog: Catalog
    today: date


@dataclass(frozen=True)
class DueReport:
    """A saved report that is to be made now, for a day of its schedule."""

    report: SavedReport
    day: date


class ReportOperations:
    """Reports of one branch."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def reports(self, actor: Actor) -> ReportList:
        """Return one's own reports and those that colleagues share, by name. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_DAYS)
            names = {member.id: member.name for member in read_members(tx, branch_id)}
            made = store.made_for(tx, branch_id)
            lines = [
                ReportLine(each, names.get(each.owner, ""), each.owner == actor.id, made[each.id])
                for each in store.reports_of(tx, branch_id)
                if each.owner == actor.id or each.terms.shared
            ]
            lines.sort(key=lambda line: (not line.own, line.report.terms.name.casefold(), str(line.report.id)))
            catalog = read_catalog(tx, branch_id)
            return ReportList(tuple(lines), catalog, _today(catalog, tx))

    @reads
    def answer(
        self, inquiry: Inquiry, name: Showable, language: Language, month_of: Callable[[date], date], actor: Actor
    ) -> Report:
        """Return what a report says of the closed days; `month_of` gives the first day of a day's month.

        Raises UserError: NOT_ALLOWED, what cannot be asked (`problem_of`), NO_WHOLE_WEEK, TOO_MANY_ROWS.
        """
        branch_id = self._database.branch_id
        problem = problem_of(inquiry)
        if problem is not None:
            raise UserError(problem)
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_DAYS)
            catalog, settings = read_catalog(tx, branch_id), read_settings(tx, branch_id)
            days = days_of(inquiry, _today(catalog, tx))
            if days is None:
                raise UserError(NO_WHOLE_WEEK)
            people = {str(member.id): member.name for member in read_members(tx, branch_id)}
            kept = store.facts_between(tx, branch_id, *days)
            uncounted = sum(days[0] <= day <= days[1] for day in missing_days(tx, branch_id))
        grouping: Any = importlib.import_module(_GROUPING)
        visitors, person = settings.report_visitors, max(settings.report_visitors, settings.weak_sample)
        groups = {str(service.id): str(service.group_id) for service in catalog.services}
        facts = grouping.Facts(kept, groups, month_of)
        found = grouping.answer(inquiry, facts, visitors, person)
        asked = Asked(name, inquiry, *days, visitors, person, uncounted)
        return inquiry_report(asked, found, catalog, ValueNames(catalog, people), language)

    @decided_by("command.command_id")
    def carry_out(self, command: ReportCommand, actor: Actor) -> SavedReport | None:
        """Save a report or delete one, and return it as it is then; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_REPORT, REPORT_NOT_YOURS, REPORT_CHANGED, and what is wrong with it.
        """
        branch_id, terms = self._database.branch_id, command.terms
        if terms is not None:
            terms = checked(terms)
        with self._database.write(Topic.DAY) as tx:
            require(tx, branch_id, actor, Right.REVIEW_DAYS)
            if actor.id is None:
                raise UserError(NOT_ALLOWED)
            change = ReportChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, UNKNOWN_REPORT, command.verb)
            if done is not None:
                return store.read_report(tx, branch_id, done.record_id)
            old = None if command.report_id is None else self._own(tx, command, actor)
            if (terms is None) is (command.verb is ReportVerb.SAVE) or (old is None and terms is None):
                raise UserError(UNKNOWN_REPORT)
            if terms is not None and self._name_taken(tx, terms.name, old, actor):
                raise UserError(REPORT_NAME_TAKEN)
            since = None if old is None else old.changed
            event = change.event(command.report_id, command.verb, {}, command.command_id, since=since)
            if terms is None:
                store.remove_report(tx, branch_id, event.record_id)
                change.append(event)
                return None
            new = SavedReport(
                id=event.record_id,
                owner=actor.id,
                version=1 if old is None else old.version + 1,
                changed=event.instant,
                terms=terms,
                salt=secrets.token_hex(16),
            )
            store.write_report(tx, branch_id, old, new)
            digest = store.report_digests(tx, branch_id, new.id)[new.id]
            change.append(replace(event, details={"digest": digest}))
            return new

    @reads
    def due(self) -> tuple[DueReport, ...]:
        """Return the reports that their schedules ask for now.

        One whose owner may not see reports any more goes nowhere.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            last = store.last_kept(tx, branch_id)
            if last is None:
                return ()
            today, made = _today(read_catalog(tx, branch_id), tx), store.made_for(tx, branch_id)
            days = [(each, due_for(each, made[each.id], today, last)) for each in store.reports_of(tx, branch_id)]
            return tuple(
                DueReport(report, day)
                for report, day in days
                if day is not None and may(tx, branch_id, report.owner, Right.REVIEW_DAYS)
            )

    @sets
    def made(self, due: DueReport) -> None:
        """Note that a report was made; the keeper calls it."""
        with self._database.write() as tx:
            store.note_made(tx, self._database.branch_id, due.report.id, due.report.version, due.day)

    def _own(self, tx: Transaction, command: ReportCommand, actor: Actor) -> SavedReport:
        assert command.report_id is not None
        found = store.read_report(tx, self._database.branch_id, command.report_id)
        if found is None:
            raise UserError(UNKNOWN_REPORT)
        if found.owner != actor.id:
            raise UserError(REPORT_NOT_YOURS)
        if found.version != command.seen:
            raise UserError(REPORT_CHANGED)
        return found

    def _name_taken(self, tx: Transaction, name: str, old: SavedReport | None, actor: Actor) -> bool:
        own = [each for each in store.reports_of(tx, self._database.branch_id) if each.owner == actor.id]
        known: UUID | None = None if old is None else old.id
        return any(each.terms.name.casefold() == name.casefold() and each.id != known for each in own)


def checked(terms: ReportTerms) -> ReportTerms:
    """Return a report with its name and places as they are kept. Raises UserError with what is wrong."""
    problem = problem_of(terms.inquiry)
    if problem is not None:
        raise UserError(problem)
    name = entered_text(terms.name, LONGEST_NAME)
    if not name:
        raise UserError(REPORT_WITHOUT_NAME)
    schedule = terms.schedule
    folder, address = entered_text(schedule.folder, LONGEST_PATH), entered_text(schedule.address, LONGEST_PATH)
    if schedule.repeat is not Repeat.NEVER and not (folder or address):
        raise UserError(REPORT_GOES_NOWHERE)
    if folder and not (PurePosixPath(folder).is_absolute() or PureWindowsPath(folder).is_absolute()):
        raise UserError(BAD_REPORT_FOLDER)
    if address and not _ADDRESS.fullmatch(address):
        raise UserError(BAD_REPORT_ADDRESS)
    kept = Schedule(schedule.repeat, schedule.form, folder, address)
    return ReportTerms(name, terms.inquiry, terms.shared, kept, terms.language)


def _today(catalog: Catalog, tx: Transaction) -> date:
    return business_day(tx.now, catalog.branch.time_zone, catalog.branch.day_starts)
