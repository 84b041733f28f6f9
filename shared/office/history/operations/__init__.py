"""Reading the changes of the set-up, and undoing one: a new change, by the operation of its own subject."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, AuditKind, Entry
from shared.office.audit.store import last_of_each, read_by_id, read_kinds
from shared.office.catalog.forms import weekly_answers, weekly_hours
from shared.office.catalog.model import Catalog, Span, SpecialDay
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.parts import SetUpPart
from shared.office.history.errors import CHANGED_SINCE, NOT_UNDONE
from shared.office.history.model import History, Names, Part
from shared.office.history.rules import PART_OF, before_and_after, change_of, field_of, kinds_of, names_of
from shared.office.settings.operations import SettingsOperations
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.operations import StaffOperations, require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.records import from_plain, to_plain
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.forms.readable import answer_of, readable


class HistoryOperations:
    """Reads changes of the set-up and undoes them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._settings = SettingsOperations(database)
        self._staff = StaffOperations(database)
        self._catalog = CatalogOperations(database)
        self._undo: dict[AuditKind, Callable[[Entry, Actor], None]] = {
            AuditKind.SETTING_CHANGED: self._undo_setting,
            AuditKind.HOURS_CHANGED: self._undo_hours,
            AuditKind.SPECIAL_DAY_CHANGED: self._undo_special_day,
            AuditKind.STAFF_CHANGED: self._undo_person,
            AuditKind.RIGHT_CHANGED: self._undo_right,
            **dict.fromkeys(PART_OF, self._undo_entry),
        }

    @reads
    def changes(
        self,
        actor: Actor,
        part: Part | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        limit: int = 500,
    ) -> History:
        """Return the newest changes of a part (None: all) in the half-open period (None: without bound).

        Raises UserError(NOT_ALLOWED).
        """
        names = self._names()
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_CHANGES)
            found = read_kinds(tx, branch_id, kinds_of(part), start, end, limit + 1)
            changes = tuple(change_of(entry, names) for entry in found[:limit])
            undone = read_by_id(tx, branch_id, {change.undoes for change in changes if change.undoes})
        return History(changes, len(found) > limit, {entry.id: entry.instant for entry in undone})

    @reads
    def last_changed(self, kind: AuditKind, actor: Actor) -> Mapping[str, tuple[datetime, str | None]]:
        """Return when each subject of a kind was last changed, and by whom (None: the program).

        Raises UserError(NOT_ALLOWED).
        """
        people = {member.id: member.name for member in self._staff.members()}
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.REVIEW_CHANGES)
            last = last_of_each(tx, self._database.branch_id, kind)
        return {
            key: (entry.instant, people.get(entry.actor_id) if entry.actor_id else None) for key, entry in last.items()
        }

    def undo(self, change_id: UUID, actor: Actor) -> None:
        """Set again what a change had replaced; the new entry says which change it undid.

        What already has the earlier value stays as it is. Raises UserError: NOT_ALLOWED, NOT_UNDONE, CHANGED_SINCE
        (with `field`, `now`, `before`), and whatever the operation of the subject refuses.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.REVIEW_CHANGES)
            entry = next(iter(read_by_id(tx, branch_id, {change_id})), None)
        if entry is None or not change_of(entry, self._names()).can_undo:
            raise UserError(NOT_UNDONE)
        self._undo[entry.kind](entry, replace(actor, undoes=entry.id))

    def _names(self) -> Names:
        members = self._staff.members()
        people, codes = ({getattr(each, key): each.name for each in members} for key in ("id", "code"))
        return names_of(self._catalog.catalog(), people, self._settings.values(), codes)

    def _undo_setting(self, entry: Entry, actor: Actor) -> None:
        before = _unchanged(entry, vars(self._settings.values()))
        self._settings.change(entry.subject, before[entry.subject], actor, seen=entry.details["after"])

    def _undo_hours(self, entry: Entry, actor: Actor) -> None:
        seen = self._catalog.catalog().hours
        now = weekly_answers(seen)
        before = {day: from_plain(tuple[Span, ...], value) for day, value in _unchanged(entry, now).items()}
        self._catalog.save_hours(weekly_hours({**now, **before}), seen, actor)

    def _undo_special_day(self, entry: Entry, actor: Actor) -> None:
        day = date.fromisoformat(entry.subject)
        known = next((each for each in self._catalog.catalog().special_days if each.day == day), None)
        now = vars(known) if known else dict.fromkeys(field.name for field in fields(SpecialDay))
        before = _unchanged(entry, now)
        was_there = before_and_after(entry)[0] is not None
        stored = {**({"day": entry.subject} if known is None else to_plain(known)), **before}
        self._catalog.save_special_days(
            (from_plain(SpecialDay, stored),) if was_there else (), (known,) if known else (), actor
        )

    def _undo_person(self, entry: Entry, actor: Actor) -> None:
        person = next(member for member in self._staff.members() if str(member.id) == entry.subject)
        if "skills" in (before_and_after(entry)[1] or {}):
            self._undo_skills(entry, person, actor)
            return
        values = _unchanged(entry, vars(person)).items()
        before = {key: answer_of(field_of(entry.kind, key), value) for key, value in values}
        self._staff.change_member(replace(person, **before), actor)

    def _undo_skills(self, entry: Entry, person: StaffMember, actor: Actor) -> None:
        ids = {service.code: service.id for service in self._catalog.catalog().services}
        codes = {key: code for code, key in ids.items()}
        before = _unchanged(entry, {"skills": {codes[key]: level for key, level in person.skills.items()}})["skills"]
        if not before.keys() <= ids.keys():
            raise UserError(NOT_UNDONE)
        self._staff.change_skills(person.id, {ids[code]: at for code, at in before.items()}, person.skills, actor)

    def _undo_right(self, entry: Entry, actor: Actor) -> None:
        role, right = entry.subject.split(".")
        held = _unchanged(entry, {"held": self._staff.rights().allowed(Role(role), Right(right))})["held"]
        self._staff.change_right(Role(role), Right(right), held, actor)

    def _undo_entry(self, entry: Entry, actor: Actor) -> None:
        part, catalog = PART_OF[entry.kind], self._catalog.catalog()
        before, after = before_and_after(entry)
        if "order" in (after or {}):
            present = [getattr(record, part.code) for record in part.entries(catalog)]
            self._catalog.arrange(part, _unchanged(entry, {"order": present})["order"], actor)
            return
        record = _record_of(part, catalog, entry, before)
        now = None if record is None else part.answers(record, catalog)
        old = {key: answer_of(part.form.field(key), value) for key, value in (before or {}).items()}
        if now is None and after is None:
            self._catalog.save(part, old, None, actor)
        elif now is not None:
            _unchanged(entry, now)
            if before is None:
                self._catalog.remove(part, getattr(record, part.code), now, actor)
            else:
                self._catalog.save(part, {**now, **old}, now, actor)
        elif before is not None:
            raise UserError(CHANGED_SINCE)


def _record_of(part: SetUpPart, catalog: Catalog, entry: Entry, before: Mapping[str, Any] | None) -> Any:
    """Return what an entry is about, as it is now; it may have had another code, or be known by its id."""
    names = {entry.subject, str((before or {}).get(part.code, entry.subject))}
    known = part.entries(catalog)
    return next((each for each in known if {getattr(each, part.code), str(getattr(each, "id", ""))} & names), None)


def _unchanged(entry: Entry, now: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values before a change. Raises UserError(CHANGED_SINCE) when one of them has been changed since."""
    before, after = before_and_after(entry)
    old, new = before or {}, after or {}
    for key in old.keys() | new.keys():
        if to_plain(now.get(key)) not in (new.get(key), old.get(key)):
            field = field_of(entry.kind, key)
            said = {"now": readable(field, now.get(key)), "before": readable(field, old.get(key))}
            raise UserError(CHANGED_SINCE, field=field.label, **said)
    return old
