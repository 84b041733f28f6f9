"""Carries out a set-up file within one transaction, entry by entry, and says what differs and what is refused."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog, Outcome, Service, SpecialDay
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.parts import BRANCH, COUNTERS, PARTS, SERVICES, SetUpPart, answers_of
from shared.office.catalog.store.uses import uses_of
from shared.office.catalog.working_time import local
from shared.office.settings.model import SETTINGS_FORM
from shared.office.settings.operations import SettingsOperations
from shared.office.setup_file.model import PART_NAMES, BranchProfile, Difference, ProfileChange, StaffEntry
from shared.office.staff.errors import WEAK_PIN
from shared.office.staff.forms import RIGHT_NAMES, STAFF_MEMBER, rights_form
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import Pins, StaffOperations
from shared.office.staff.rights import PEOPLE, RoleRights
from shared.office.staff.rules import is_weak_pin, normalise_pin
from shared.platform.db.database import Database, Transaction
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers, Form
from shared.platform.forms.readable import FieldChange, field_changes, periods_in_words
from shared.platform.i18n.text import Day, Listing, Text, Weekday, translate
from shared.platform.live.topics import Topic

_ORDER = translate("setup_file", "Order")
#: Parts whose entries choose among the entries of another one.
_CHOOSING = (SERVICES, COUNTERS)
_PERSON = ("name", "role", "language", "active")


class WouldChangeError(Exception):
    """Something differs: an operation wanted to write where the branch is only read."""


class OneTransaction(Database):
    """A database whose operations all join one open transaction, so that they succeed or fail together.

    `written` counts the operations that may have changed something. With `reads_only` there is none: the first one
    raises WouldChangeError. On a copy of the set-up, `records` are those of the branch itself.
    """

    def __init__(
        self,
        database: Database,
        transaction: Transaction,
        *,
        reads_only: bool = False,
        records: Transaction | None = None,
    ) -> None:
        super().__init__(database.engine, database.clock, database.branch_id)
        self._transaction, self._reads_only = transaction, reads_only
        self.records = records
        self.written = 0

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Give the open transaction."""
        yield self._transaction

    @contextmanager
    def write(self, *topics: Topic) -> Iterator[Transaction]:
        """Give the open transaction; its own end raises the topics."""
        if self._reads_only:
            raise WouldChangeError
        yield self._transaction
        self.written += 1


class _SetUp(CatalogOperations):
    """The set-up within one transaction; it is read again only after something was written."""

    def __init__(self, database: OneTransaction) -> None:
        super().__init__(database)
        self._one = database
        self._known: tuple[int, Catalog] | None = None

    def _uses(self, tx: Transaction, part: SetUpPart, key: Any) -> tuple[Text, ...]:
        return uses_of(tx, self._one.branch_id, part.table, key, self._one.records)

    def _read(self, tx: Transaction) -> Catalog:
        if self._known is None or self._known[0] != self._one.written:
            self._known = self._one.written, super()._read(tx)
        return self._known[1]


def apply_profile(
    database: OneTransaction, now: datetime, profile: BranchProfile, actor: Actor, pins: Pins
) -> Iterator[ProfileChange]:
    """Carry out a profile. `pins` are the hashes of the new people's PINs; a trial needs none."""
    catalog = _SetUp(database)
    wanted = answers_of(profile.catalog)
    removals: list[tuple[SetUpPart, str, Answers]] = []
    for part in PARTS.values():
        stored = _entries(part, answers_of(catalog.stored()))
        new = _entries(part, _in_order(wanted, catalog.stored()) if part in _CHOOSING else wanted)
        for code, answers in new.items():
            # A branch has one entry, whatever its code; the code itself stays.
            seen = next(iter(stored.values())) if part is BRANCH else stored.get(code)
            keeps_code = part is BRANCH and seen is not None
            wished = {**answers, "code": seen["code"]} if keeps_code and seen else answers
            if wished != seen:
                yield _tried(
                    part.key,
                    code,
                    Difference.CHANGED if seen else Difference.ADDED,
                    _changes(part.form, seen or {}, wished),
                    partial(catalog.save, part, wished, seen, actor),
                )
        if part is not BRANCH:
            removals += [(part, code, answers) for code, answers in stored.items() if code not in new]
    # Before anything is removed: a skill that the file does not have any more would keep its service.
    yield from _people(database, catalog.stored(), profile, actor, pins)
    for part, code, answers in reversed(removals):
        yield from _removed(catalog, part, code, answers, actor)
    for part in PARTS.values():
        if part is not BRANCH:
            yield from _order(catalog, part, list(_entries(part, wanted)), actor)
    today = local(now, catalog.stored().branch.time_zone).date()
    yield from _hours(catalog, profile.catalog, today, actor)
    yield from _settings(SettingsOperations(database), profile.settings, actor)
    yield from _rights(StaffOperations(database), profile.rights, actor)


def _in_order(wanted: Answers, catalog: Catalog) -> Answers:
    """Return the answers with what each service and counter chooses in the order that the branch has now."""

    def ordered(key: str, chosen: str, entries: Iterable[Service] | Iterable[Outcome]) -> tuple[Answers, ...]:
        place = {entry.code: entry.position for entry in entries}
        return tuple(
            {**each, chosen: tuple(sorted(each[chosen], key=lambda code: place.get(code, 0)))} for each in wanted[key]
        )

    return {
        **wanted,
        "services": ordered("services", "outcomes", catalog.outcomes),
        "counters": ordered("counters", "services", catalog.services),
    }


def _order(catalog: CatalogOperations, part: SetUpPart, order: list[str], actor: Actor) -> Iterator[ProfileChange]:
    """Put the entries into the order of the profile; those that it does not have come last."""
    stored = list(_entries(part, answers_of(catalog.stored())))
    wanted = [code for code in order if code in stored] + [code for code in stored if code not in order]
    if wanted != stored:
        moved = FieldChange(_ORDER, Listing(tuple(stored)), Listing(tuple(wanted)))
        yield _tried(part.key, "", Difference.CHANGED, (moved,), lambda: catalog.arrange(part, wanted, actor))


def _entries(part: SetUpPart, answers: Answers) -> dict[str, Answers]:
    listed = (answers["branch"],) if part is BRANCH else answers[part.key]
    return {str(entry[part.code]): entry for entry in listed}


def _removed(
    catalog: CatalogOperations, part: SetUpPart, code: str, answers: Answers, actor: Actor
) -> Iterator[ProfileChange]:
    """Remove an entry; one that something refers to is taken out of use instead, where it can be and is not yet."""
    done = _tried(part.key, code, Difference.REMOVED, (), lambda: catalog.remove(part, code, answers, actor))
    if not done.refused or "active" not in answers:
        yield done
    elif answers["active"]:
        yield _tried(
            part.key,
            code,
            Difference.OUT_OF_USE,
            (),
            lambda: catalog.save(part, {**answers, "active": False}, answers, actor),
        )


def _hours(catalog: CatalogOperations, wanted: Catalog, today: date, actor: Actor) -> Iterator[ProfileChange]:
    now = catalog.stored()
    if now.hours != wanted.hours:
        change = FieldChange(PART_NAMES["hours"], _periods(now), _periods(wanted))
        yield _tried(
            "hours", "", Difference.CHANGED, (change,), lambda: catalog.save_hours(wanted.hours, now.hours, actor)
        )
    seen, new = (tuple(each for each in of.special_days if each.day >= today) for of in (now, wanted))
    if seen != new:
        change = FieldChange(PART_NAMES["special_days"], _days(seen, new), _days(new, seen))
        yield _tried(
            "special_days", "", Difference.CHANGED, (change,), lambda: catalog.save_special_days(new, seen, actor)
        )


def _periods(catalog: Catalog) -> Listing:
    """Return the weekly hours in words."""
    days = sorted({hours.weekday for hours in catalog.hours})
    return Listing(
        tuple(
            translate(
                "forms",
                "{name}: {part}",
                name=Weekday(day),
                part=periods_in_words((each.opens, each.closes) for each in catalog.hours if each.weekday == day),
            )
            for day in days
        )
    )


def _days(days: tuple[SpecialDay, ...], without: tuple[SpecialDay, ...]) -> Listing:
    """Return the days that are not the same among the others."""
    return Listing(tuple(Day(each.day, year=True) for each in days if each not in without))


def _settings(settings: SettingsOperations, wanted: Mapping[str, object], actor: Actor) -> Iterator[ProfileChange]:
    now = vars(settings.values())
    for field in SETTINGS_FORM.fields:
        value = wanted.get(field.key, field.default)
        if now[field.key] != value:
            yield _tried(
                "settings",
                field.key,
                Difference.CHANGED,
                tuple(field_changes(field, now[field.key], value)),
                partial(settings.change, field.key, value, actor),
            )


def _people(
    database: OneTransaction, catalog: Catalog, profile: BranchProfile, actor: Actor, pins: Pins
) -> Iterator[ProfileChange]:
    staff = StaffOperations(database)
    known = {member.code: member for member in staff.members()}
    codes = {service.id: service.code for service in profile.catalog.services}
    ids = {service.code: service.id for service in catalog.services}
    added: list[tuple[StaffMember, StaffEntry]] = []
    for entry in profile.staff:
        skills = {ids[codes[service]]: level for service, level in entry.member.skills.items() if codes[service] in ids}
        old, new = known.get(entry.member.code), replace(entry.member, skills=skills)
        if old is None:
            added.append((new, entry))
        elif fields := _person_changes(old, new, {service: code for code, service in ids.items()}):
            yield _tried(
                "staff",
                new.code,
                Difference.CHANGED,
                fields,
                partial(_change_person, staff, replace(new, id=old.id), old, actor),
            )
    if added:
        yield from _added(database, added, pins, actor)


def _added(
    database: OneTransaction, people: Sequence[tuple[StaffMember, StaffEntry]], pins: Pins, actor: Actor
) -> Iterator[ProfileChange]:
    """Add new people together; only if that is refused one by one, so that each refusal is known."""
    try:
        _add(database, people, pins, actor)
    except UserError:
        for each in people:
            yield _tried("staff", each[0].code, Difference.ADDED, (), partial(_add, database, (each,), pins, actor))
    else:
        yield from (ProfileChange("staff", new.code, Difference.ADDED) for new, _entry in people)


def _add(database: OneTransaction, people: Sequence[tuple[StaffMember, StaffEntry]], pins: Pins, actor: Actor) -> None:
    if any(entry.pin is not None and is_weak_pin(normalise_pin(entry.pin)) for _new, entry in people):
        raise UserError(WEAK_PIN)
    with database.write(Topic.CATALOG) as tx, tx.connection.begin_nested():
        StaffOperations(database).add_members(tx, [(new, pins.get(new.code)) for new, _entry in people], actor)


def _rights(staff: StaffOperations, wanted: RoleRights, actor: Actor) -> Iterator[ProfileChange]:
    now = staff.rights()
    for role, right in itertools.product(PEOPLE, RIGHT_NAMES):
        held = wanted.allowed(role, right)
        if now.allowed(role, right) != held:
            field = rights_form(role).field(right)
            yield _tried(
                "rights",
                f"{role}.{right}",
                Difference.CHANGED,
                tuple(field_changes(field, not held, held)),
                partial(staff.change_right, role, right, held, actor),
            )


def _person_changes(old: StaffMember, new: StaffMember, codes: Mapping[UUID, str]) -> tuple[FieldChange, ...]:

    def value(member: StaffMember, key: str) -> Any:
        return (
            {codes.get(each, "?"): at for each, at in member.skills.items()}
            if key == "skills"
            else getattr(member, key)
        )

    keys = [key for key in (*_PERSON, "skills") if getattr(old, key) != getattr(new, key)]
    return tuple(
        change for key in keys for change in field_changes(STAFF_MEMBER.field(key), value(old, key), value(new, key))
    )


def _change_person(staff: StaffOperations, new: StaffMember, old: StaffMember, actor: Actor) -> None:
    staff.change_member(new, actor)
    if new.skills != old.skills:
        staff.change_skills(old.id, new.skills, old.skills, actor)


def _changes(form: Form, old: Answers, new: Answers) -> tuple[FieldChange, ...]:
    """Return the fields that differ; of a new entry (`old` is empty) all that say something."""
    return tuple(
        change
        for field in form.fields
        if old.get(field.key) != new.get(field.key)
        for change in field_changes(field, old.get(field.key), new.get(field.key))
        if change.before != change.after
    )


def _tried(
    part: str,
    code: str,
    difference: Difference,
    fields: tuple[FieldChange, ...],
    work: Callable[[], Any],
) -> ProfileChange:
    """Carry out one change; a refusal, which has changed nothing, becomes part of the result."""
    try:
        work()
    except UserError as problem:
        return ProfileChange(part, code, difference, fields, error_text(problem))
    return ProfileChange(part, code, difference, fields)
