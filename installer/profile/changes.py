"""What a profile would change in a running branch, and the change itself: everything in one transaction, or nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any
from uuid import UUID

from installer.profile.install import OneTransaction
from installer.profile.model import BranchProfile
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.forms import CATALOG_FIELDS
from shared.office.catalog.model import Catalog, Outcome, Service, SpecialDay
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.parts import BRANCH, COUNTERS, PARTS, SERVICES, SetUpPart, answers_of
from shared.office.settings.model import SETTINGS_FORM
from shared.office.settings.operations import SettingsOperations
from shared.office.staff.forms import STAFF_MEMBER
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import StaffOperations
from shared.platform.db.database import Database
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers, Form
from shared.platform.forms.readable import FieldChange, field_changes, periods_in_words
from shared.platform.i18n.text import Day, Listing, Showable, Weekday, translate
from shared.platform.live.topics import Topic

_LABELS = {field.key: field.label for field in CATALOG_FIELDS}
_ORDER = translate("setup_file", "Order")
#: Parts whose entries choose among the entries of another one.
_CHOOSING = (SERVICES, COUNTERS)
_PERSON = ("name", "role", "language", "active")


class Difference(StrEnum):
    """What happens to one entry."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    OUT_OF_USE = "out_of_use"  # not in the profile, but past visits refer to it


@dataclass(frozen=True)
class ProfileChange:
    """One entry that differs: its list as in a profile, its code ("" for a list as a whole), and its changed fields.

    `refused` is why it cannot be done ("" : it can); then nothing of the profile is carried out.
    """

    part: str
    code: str
    difference: Difference
    fields: tuple[FieldChange, ...] = ()
    refused: Showable = ""


class _TriedOnlyError(Exception):
    """Ends a transaction that must leave nothing behind."""


def changes_of(branch: OpenBranch, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
    """Return what the profile would change; it is carried out and taken back, so that every refusal is known.

    People who are not in the profile stay as they are, and PINs are never changed.
    """
    found: list[ProfileChange] = []
    try:
        with branch.database.write() as tx:
            found.extend(_apply(OneTransaction(branch.database, tx), branch.day.today(), profile, actor))
            raise _TriedOnlyError
    except _TriedOnlyError:
        return tuple(found)


def apply_profile(branch: OpenBranch, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
    """Make the branch as the profile says, in one transaction, and return what changed.

    When one change is refused, nothing is changed; the result then holds the reasons.
    """
    found: list[ProfileChange] = []
    try:
        with branch.database.write(Topic.CATALOG, Topic.SETTINGS) as tx:
            found.extend(_apply(OneTransaction(branch.database, tx), branch.day.today(), profile, actor))
            if any(change.refused for change in found):
                raise _TriedOnlyError
    except _TriedOnlyError:
        pass
    return tuple(found)


def _apply(database: Database, today: date, profile: BranchProfile, actor: Actor) -> Iterator[ProfileChange]:
    catalog = CatalogOperations(database)
    wanted = answers_of(profile.catalog)
    removals: list[tuple[SetUpPart, str, Answers]] = []
    for part in PARTS.values():
        now = _entries(part, answers_of(catalog.stored()))
        new = _entries(part, _in_order(wanted, catalog.stored()) if part in _CHOOSING else wanted)
        for code, answers in new.items():
            # A branch has one entry, whatever its code; the code itself stays.
            seen = next(iter(now.values())) if part is BRANCH else now.get(code)
            keeps_code = part is BRANCH and seen is not None
            wished = {**answers, "code": seen["code"]} if keeps_code and seen else answers
            if wished != seen:
                yield _tried(
                    part.key,
                    code,
                    Difference.CHANGED if seen else Difference.ADDED,
                    _changes(part.form, seen, wished) if seen else (),
                    partial(catalog.save, part, wished, seen, actor),
                )
        if part is not BRANCH:
            removals += [(part, code, answers) for code, answers in now.items() if code not in new]
    for part, code, answers in reversed(removals):
        yield _removed(catalog, part, code, answers, actor)
    for part in PARTS.values():
        if part is not BRANCH:
            yield from _order(catalog, part, list(_entries(part, wanted)), actor)
    yield from _hours(catalog, profile.catalog, today, actor)
    yield from _settings(SettingsOperations(database), profile.settings, actor)
    yield from _people(StaffOperations(database), catalog.stored(), profile, actor)


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


def _removed(catalog: CatalogOperations, part: SetUpPart, code: str, answers: Answers, actor: Actor) -> ProfileChange:
    """Remove an entry; one that something refers to is taken out of use instead, where it can be."""
    done = _tried(part.key, code, Difference.REMOVED, (), lambda: catalog.remove(part, code, answers, actor))
    if done.refused and "active" in answers:
        if not answers["active"]:
            return replace(done, difference=Difference.OUT_OF_USE, refused="")
        return _tried(
            part.key,
            code,
            Difference.OUT_OF_USE,
            (),
            lambda: catalog.save(part, {**answers, "active": False}, answers, actor),
        )
    return done


def _hours(catalog: CatalogOperations, wanted: Catalog, today: date, actor: Actor) -> Iterator[ProfileChange]:
    now = catalog.stored()
    if now.hours != wanted.hours:
        change = FieldChange(_LABELS["hours"], _periods(now), _periods(wanted))
        yield _tried(
            "hours", "", Difference.CHANGED, (change,), lambda: catalog.save_hours(wanted.hours, now.hours, actor)
        )
    seen, new = (tuple(each for each in of.special_days if each.day >= today) for of in (now, wanted))
    if seen != new:
        change = FieldChange(_LABELS["special_days"], _days(seen, new), _days(new, seen))
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


def _people(staff: StaffOperations, catalog: Catalog, profile: BranchProfile, actor: Actor) -> Iterator[ProfileChange]:
    known = {member.code: member for member in staff.members()}
    codes = {service.id: service.code for service in profile.catalog.services}
    ids = {service.code: service.id for service in catalog.services}
    for entry in profile.staff:
        skills = {ids[codes[service]]: level for service, level in entry.member.skills.items() if codes[service] in ids}
        old, new = known.get(entry.member.code), replace(entry.member, skills=skills)
        if old is None:
            yield _tried(
                "staff",
                new.code,
                Difference.ADDED,
                (),
                partial(staff.add_member, new, entry.pin, actor),
            )
        elif fields := _person_changes(old, new, {service: code for code, service in ids.items()}):
            yield _tried(
                "staff",
                new.code,
                Difference.CHANGED,
                fields,
                partial(_change_person, staff, replace(new, id=old.id), old, actor),
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
    return tuple(
        change
        for field in form.fields
        if old.get(field.key) != new.get(field.key)
        for change in field_changes(field, old.get(field.key), new.get(field.key))
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
