"""Reading what a branch offers, and setting it up."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.audit.store import before_change, last_actor, record
from shared.office.catalog import store
from shared.office.catalog.errors import (
    BAD_ENTRY,
    BAD_PROFILE,
    BRANCH_EXISTS,
    CODE_IN_USE,
    DAY_IS_PAST,
    IN_USE,
    QUEUE_IS_OPEN,
)
from shared.office.catalog.forms import CATALOG, weekly_answers
from shared.office.catalog.model import Branch, Catalog, OpeningHours, SpecialDay
from shared.office.catalog.parts import BRANCH, OUTCOMES, SERVICES, UNITS, SetUpPart, answers_of
from shared.office.catalog.problems import catalog_problems, hours_problems
from shared.office.catalog.rules import OpeningStatus, opening
from shared.office.catalog.store.uses import uses_of
from shared.office.catalog.working_time import local
from shared.office.staff.errors import CHANGED_MEANWHILE
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_member
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import reads, sets
from shared.platform.drawn_icons import is_drawn
from shared.platform.errors import UserError
from shared.platform.forms.check import check_form
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Day, Listing, Showable, Text, translate
from shared.platform.live.topics import Topic


class CatalogOperations:
    """Reads and changes the set-up of the branch."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cache = VersionedCache(database, (Topic.CATALOG,), lambda tx: store.read_catalog(tx, database.branch_id))

    @reads
    def catalog(self) -> Catalog:
        """Return everything set up for the branch. Raises UserError(NO_BRANCH)."""
        with self._database.read() as tx:
            return self._cache.read(tx)

    @reads
    def stored(self) -> Catalog:
        """Return the set-up as it is stored, also within a transaction that changes it. Raises UserError(NO_BRANCH)."""
        with self._database.read() as tx:
            return self._read(tx)

    @reads
    def branches(self) -> tuple[Branch, ...]:
        """Return all branches of this database by code, whichever this one is; for choosing one at the start."""
        with self._database.read() as tx:
            return store.read_branches(tx)

    @reads
    def opening(self) -> OpeningStatus:
        """Return whether the branch is open now, until when, or when it opens next."""
        with self._database.read() as tx:
            return opening(self._cache.read(tx), tx.now)

    def create_branch(self, catalog: Catalog, actor: Actor = SYSTEM) -> None:
        """Write a whole new branch.

        Raises UserError: NOT_ALLOWED, BAD_PROFILE (with `problem`), BRANCH_EXISTS (with `branch`).
        """
        check_catalog(catalog)
        branch = catalog.branch
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch.id, actor, Right.MAINTAIN)
            if any(known.code == branch.code or known.id == branch.id for known in store.read_branches(tx)):
                raise UserError(BRANCH_EXISTS, branch=branch.code)
            store.insert_catalog(tx, catalog)
            record(tx, branch.id, actor, AuditKind.BRANCH_CREATED, branch.code)

    @sets
    def save_hours(self, hours: tuple[OpeningHours, ...], seen: tuple[OpeningHours, ...], actor: Actor) -> None:
        """Save the weekly hours as a whole; `seen` are those that the editor read.

        Raises UserError: NOT_ALLOWED, CHANGED_MEANWHILE (with `name`), BAD_ENTRY (with `problem`).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_CATALOG)
            before = before_change(tx, branch_id, "opening_hours")
            stored = self._read(tx).hours
            if hours == stored:
                return
            if stored != seen:
                raise UserError(CHANGED_MEANWHILE, name=self._who(tx, AuditKind.HOURS_CHANGED, ""))
            for problem in hours_problems(hours):
                raise UserError(BAD_ENTRY, problem=problem)
            store.write_hours(tx, branch_id, hours)
            details = changes(weekly_answers(stored), weekly_answers(hours))
            record(tx, branch_id, actor, AuditKind.HOURS_CHANGED, "", details, before=before)

    @sets
    def save_special_days(self, days: tuple[SpecialDay, ...], seen: tuple[SpecialDay, ...], actor: Actor) -> None:
        """Save special days, all or none, in the place of those that the editor read (`seen`).

        Nothing in `seen` adds days, nothing in `days` removes them. A day that is over stays as it was.
        Raises UserError: NOT_ALLOWED, DAY_IS_PAST, CODE_IN_USE (with `name`: a day that is special already),
        CHANGED_MEANWHILE (with `name`), BAD_ENTRY (with `problem`).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_CATALOG)
            catalog = self._read(tx)
            stored = {special.day: special for special in catalog.special_days}
            old, new = ({special.day: special for special in each} for each in (seen, days))
            if all(stored.get(day) == new.get(day) for day in (*old, *new)):
                return  # asked again, because the answer was lost
            today = local(tx.now, catalog.branch.time_zone).date()
            for day in (*old, *new):
                if day < today:
                    raise UserError(DAY_IS_PAST)
                if day not in old and day in stored:
                    raise UserError(CODE_IN_USE, name=Day(day, year=True))
                if day in old and stored.get(day) != old[day]:
                    by = self._who(tx, AuditKind.SPECIAL_DAY_CHANGED, day.isoformat())
                    raise UserError(CHANGED_MEANWHILE, name=by)
            for special in days:
                for problem in hours_problems([OpeningHours(0, *period) for period in special.periods]):
                    raise UserError(BAD_ENTRY, problem=problem)
            for day in sorted({*old, *new}):
                before = before_change(tx, branch_id, "holidays")
                store.write_special_day(tx, branch_id, day, new.get(day))
                details = changes(*(None if each is None else vars(each) for each in (old.get(day), new.get(day))))
                record(tx, branch_id, actor, AuditKind.SPECIAL_DAY_CHANGED, day.isoformat(), details, before=before)

    @sets
    def save(self, part: SetUpPart, answers: Answers, seen: Answers | None, actor: Actor) -> None:
        """Save one entry of the set-up: `answers` are checked answers of the part's form.

        `seen` are the answers as the editor read them (None: a new entry). If somebody else has changed the entry since
        then, nothing is saved. The whole set-up is checked as a profile is; only a problem that this change causes
        refuses it. Raises UserError: NOT_ALLOWED, CHANGED_MEANWHILE (with `name`), CODE_IN_USE (with `name`), BAD_ENTRY
        (with `problem`), QUEUE_IS_OPEN.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, part.right)
            before = before_change(tx, branch_id, part.table)
            catalog = self._read(tx)
            answers = part.complete(answers)
            code = str((seen or answers)[part.code])
            old = part.find(catalog, code)
            stored = None if old is None else part.answers(old, catalog)
            renamed = part.find(catalog, answers[part.code])
            if answers in (stored, None if renamed is None else part.answers(renamed, catalog)):
                return  # asked again, because the answer was lost
            if (seen is None and old is not None) or (answers[part.code] != code and renamed is not None):
                raise UserError(CODE_IN_USE, name=answers[part.code])
            if stored != seen:
                raise UserError(CHANGED_MEANWHILE, name=self._who(tx, part.kind, code))
            if answers[part.code] != code and not part.renamed:
                raise UserError(
                    BAD_ENTRY, problem=translate("forms", "a code stays as it is, because tickets hold it.")
                )
            self._check(tx, part, catalog, old, answers)
            position = 1 + max((entry.position for entry in part.entries(catalog)), default=-1) if old is None else 0
            store.write_entry(tx, branch_id, part.table, part.record(answers, catalog, old, position), old)
            details = changes(stored, answers)
            record(tx, branch_id, actor, part.kind, answers[part.code], details, before=before)

    @sets
    def remove(self, part: SetUpPart, code: str, seen: Answers, actor: Actor) -> None:
        """Remove an entry that nothing refers to.

        Raises UserError: NOT_ALLOWED, CHANGED_MEANWHILE (with `name`), IN_USE (with `name` and `uses`), BAD_ENTRY (with
        `problem`).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, part.right)
            before = before_change(tx, branch_id, part.table)
            catalog = self._read(tx)
            old = part.find(catalog, code)
            if old is None:
                return
            if part.answers(old, catalog) != seen:
                raise UserError(CHANGED_MEANWHILE, name=self._who(tx, part.kind, code))
            uses: list[Showable] = list(self._uses(tx, part, getattr(old, "id", code)))
            if part is SERVICES:
                counters = (counter.name for counter in catalog.counters if old.id in counter.service_ids)
                uses = [*uses, *counters]
            if part is UNITS:
                uses = [*uses, *(kind.name for kind in catalog.case_kinds if code in kind.units)]
            if part is OUTCOMES:
                uses = [*uses, *(service.name for service in catalog.services if code in service.outcomes)]
            if uses:
                raise UserError(IN_USE, name=old.name, uses=Listing(tuple(uses)))
            self._check(tx, part, catalog, old, None)
            store.remove_entry(tx, branch_id, part.table, old)
            record(tx, branch_id, actor, part.kind, code, changes(seen, None), before=before)

    @sets
    def arrange(self, part: SetUpPart, codes: Sequence[str], actor: Actor) -> None:
        """Put the entries of a part in this order, which holds on every screen.

        Raises UserError: NOT_ALLOWED, CHANGED_MEANWHILE when these are not all entries.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, part.right)
            before = before_change(tx, branch_id, part.table)
            catalog = self._read(tx)
            present = [getattr(entry, part.code) for entry in part.entries(catalog)]
            if sorted(codes) != sorted(present):
                raise UserError(CHANGED_MEANWHILE)
            if list(codes) == present:
                return
            for position, code in enumerate(codes):
                old = part.find(catalog, code)
                store.write_entry(tx, branch_id, part.table, replace(old, position=position), old)
            details = {"before": {"order": present}, "after": {"order": list(codes)}}
            record(tx, branch_id, actor, part.kind, "", details, before=before)

    def _check(self, tx: Transaction, part: SetUpPart, catalog: Catalog, old: Any, answers: Answers | None) -> None:
        """Refuse what would cause a problem that was not there before."""
        now = answers_of(catalog)
        if part is BRANCH:
            assert answers is not None
            moved = any(answers[key] != now["branch"][key] for key in ("time_zone", "day_starts"))
            if moved and self._uses(tx, part, old.id):
                raise UserError(QUEUE_IS_OPEN)
            after: dict[str, Any] = {**now, "branch": answers}
        else:
            at = None if old is None else part.entries(catalog).index(old)
            entries = list(now[part.key])
            entries[len(entries) if at is None else at : len(entries) if at is None else at + 1] = (
                [] if answers is None else [answers]
            )
            after = {**now, part.key: tuple(entries)}
        caused = [problem for _path, problem in catalog_problems(after, is_drawn)]
        known = [problem for _path, problem in catalog_problems(now, is_drawn)] if caused else []
        for problem in caused:
            if problem not in known:
                raise UserError(BAD_ENTRY, problem=problem)

    def _read(self, tx: Transaction) -> Catalog:
        """Return the set-up as the transaction sees it."""
        return store.read_catalog(tx, self._database.branch_id)

    def _uses(self, tx: Transaction, part: SetUpPart, key: Any) -> tuple[Text, ...]:
        """Return what refers to an entry."""
        return uses_of(tx, self._database.branch_id, part.table, key)

    def _who(self, tx: Transaction, kind: AuditKind, code: str) -> str | None:
        """Return the name of who changed this entry last."""
        by = last_actor(tx, self._database.branch_id, kind, code)
        member = None if by is None else read_member(tx, self._database.branch_id, by)
        return None if member is None else member.name


def changes(old: Answers | None, new: Answers | None) -> dict[str, Any]:
    """Return what the audit trail keeps of a change: the fields that differ, before and after; None: no entry."""
    if old is None or new is None:
        return {"before": to_plain(old), "after": to_plain(new)}
    keys = [key for key in new if old.get(key) != new[key]]
    return {
        "before": {key: to_plain(old.get(key)) for key in keys},
        "after": {key: to_plain(new[key]) for key in keys},
    }


def check_catalog(catalog: Catalog) -> None:
    """Raise UserError(BAD_PROFILE) with the first `problem` why a branch could not work like this."""
    answers = answers_of(catalog)
    wrong = check_form(CATALOG, answers, gaps=True).problems
    for _path, problem in (*wrong.items(), *catalog_problems(answers, is_drawn)):
        raise UserError(BAD_PROFILE, problem=problem)
