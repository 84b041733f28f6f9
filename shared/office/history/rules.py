"""Turns an entry of the audit trail into what people read: what was changed, before and after."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from shared.office.audit.model import AuditKind, Entry
from shared.office.catalog import forms as catalog_forms
from shared.office.catalog.forms.bodies import BODY
from shared.office.catalog.forms.case_kinds import CASE_KIND
from shared.office.catalog.forms.competencies import COMPETENCY
from shared.office.catalog.forms.hearing_duties import HEARING_DUTY
from shared.office.catalog.forms.message_templates import MESSAGE_TEMPLATE
from shared.office.catalog.forms.units import ABSENCE, UNIT
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import ABSENCES, COUNTERS, PARTS
from shared.office.catalog.working_time import local
from shared.office.history.model import Names, Part, SetUpChange
from shared.office.settings.model import SETTINGS_FORM, Settings
from shared.office.staff.forms import DAY_PASS, RIGHT_NAMES, ROLE_NAMES, STAFF_MEMBER
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.forms.model import Field, Form, Kind, plain_form
from shared.platform.forms.readable import FieldChange, field_changes
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, Listing, LocalText, Showable, Text, isolated, template, translate
from shared.platform.reports.report import ReportColumn, Row


@dataclass(frozen=True)
class _Told:
    """How a kind of change is told: its part, its name, the form that its fields are of, and whether it is undone.

    `in_full`: the sentence tells the fields although it cannot be undone.
    """

    part: Part
    what: Text
    form: Form | None = None
    undone: bool = True
    in_full: bool = False


_TOLD: Mapping[AuditKind, _Told] = {
    AuditKind.SETTING_CHANGED: _Told(Part.SETTINGS, template("history", "Setting “{name}”"), SETTINGS_FORM),
    AuditKind.SOUND_TESTED: _Told(Part.SETTINGS, template("history", "Sound of the boards tested"), undone=False),
    AuditKind.LAYERS_TAKEN_OVER: _Told(Part.SETTINGS, template("history", "Settings from {name}"), undone=False),
    AuditKind.HOURS_CHANGED: _Told(Part.CALENDAR, template("history", "Weekly hours"), catalog_forms.WEEK),
    AuditKind.SPECIAL_DAY_CHANGED: _Told(
        Part.CALENDAR, template("history", "Special day: {name}"), catalog_forms.SPECIAL_DAY
    ),
    AuditKind.STAFF_ADDED: _Told(Part.PEOPLE, template("history", "New person: {name}"), STAFF_MEMBER, undone=False),
    AuditKind.STAFF_CHANGED: _Told(Part.PEOPLE, template("history", "Person: {name}"), STAFF_MEMBER),
    AuditKind.QUALIFICATION_CHANGED: _Told(Part.PEOPLE, template("history", "Competencies of {name}"), undone=False),
    AuditKind.DAY_ALLOWED: _Told(
        Part.PEOPLE, template("history", "Pass for a day: {name}"), DAY_PASS, undone=False, in_full=True
    ),
    AuditKind.PIN_SET: _Told(Part.PEOPLE, template("history", "New PIN for {name}"), undone=False),
    AuditKind.SERVICE_CHANGED: _Told(Part.SERVICES, template("history", "Service “{name}”"), catalog_forms.SERVICE),
    AuditKind.COUNTER_CHANGED: _Told(Part.COUNTERS, template("history", "Counter {name}"), catalog_forms.COUNTER),
    AuditKind.BRANCH_CHANGED: _Told(Part.BRANCH, template("history", "Branch “{name}”"), catalog_forms.BRANCH),
    AuditKind.GROUP_CHANGED: _Told(Part.SERVICES, template("history", "Service group “{name}”"), catalog_forms.GROUP),
    AuditKind.PRIORITY_CLASS_CHANGED: _Told(
        Part.SERVICES, template("history", "Priority class “{name}”"), catalog_forms.PRIORITY_CLASS
    ),
    AuditKind.OUTCOME_CHANGED: _Told(Part.SERVICES, template("history", "Outcome “{name}”"), catalog_forms.OUTCOME),
    AuditKind.CASE_KIND_CHANGED: _Told(Part.SERVICES, template("history", "Kind of case “{name}”"), CASE_KIND),
    AuditKind.UNIT_CHANGED: _Told(Part.PEOPLE, template("history", "Unit “{name}”"), UNIT),
    AuditKind.BODY_CHANGED: _Told(Part.SERVICES, template("history", "Other body “{name}”"), BODY),
    AuditKind.COMPETENCY_CHANGED: _Told(Part.PEOPLE, template("history", "Competency “{name}”"), COMPETENCY),
    AuditKind.HEARING_DUTY_CHANGED: _Told(Part.PEOPLE, template("history", "Duty “{name}”"), HEARING_DUTY),
    AuditKind.ABSENCE_CHANGED: _Told(Part.PEOPLE, template("history", "Absence of {name}"), ABSENCE),
    AuditKind.MESSAGE_TEMPLATE_CHANGED: _Told(
        Part.SERVICES, template("history", "Message to visitors “{name}”"), MESSAGE_TEMPLATE
    ),
    AuditKind.REASON_CHANGED: _Told(Part.SERVICES, template("history", "Reason “{name}”"), catalog_forms.REASON),
    AuditKind.RIGHT_CHANGED: _Told(
        Part.PEOPLE,
        template("history", "Right of a role: {name}"),
        plain_form("right", Field("held", Kind.YES_NO, translate("history", "Allowed"))),
    ),
    AuditKind.EXIT_OPENED: _Told(Part.COUNTERS, template("history", "Exit code at {name}: right"), undone=False),
    AuditKind.EXIT_REFUSED: _Told(Part.COUNTERS, template("history", "Exit code at {name}: wrong"), undone=False),
    AuditKind.DEVICE_REMOVED: _Told(Part.COUNTERS, template("history", "Device {name} was removed"), undone=False),
    AuditKind.LOOK_REFUSED: _Told(Part.CASES, template("history", "A look at case {name} was refused"), undone=False),
    AuditKind.FILE_COPIED: _Told(Part.CASES, template("history", "A file of case {name} was copied"), undone=False),
    AuditKind.BRANCH_CREATED: _Told(Part.BRANCH, template("history", "The branch was set up"), undone=False),
}


#: The subject of these entries is a member of staff.
_OF_PEOPLE = (AuditKind.STAFF_ADDED, AuditKind.STAFF_CHANGED, AuditKind.PIN_SET, AuditKind.QUALIFICATION_CHANGED)
#: The subject of these entries is a device.
_OF_DEVICES = (AuditKind.DEVICE_REMOVED, AuditKind.EXIT_OPENED, AuditKind.EXIT_REFUSED)
#: What an entry about the order of a part says.
_ORDER = _Told(
    Part.SERVICES,
    template("history", "Order: {name}"),
    plain_form("order", Field("order", Kind.TEXT, translate("history", "Order"), many=True)),
)
PART_OF = {part.kind: part for part in PARTS.values()}


def kinds_of(part: Part | None) -> tuple[AuditKind, ...]:
    """Return the kinds of entries of one part of the set-up, or of all."""
    return tuple(kind for kind, told in _TOLD.items() if part in (None, told.part))


def set_up_kinds() -> tuple[AuditKind, ...]:
    """Return the kinds of entries that are about the set-up itself."""
    return tuple(kind for kind, told in _TOLD.items() if told.part is not Part.CASES)


def field_of(kind: AuditKind, key: str) -> Field:
    """Return the declaration of a field of a kind of change."""
    form = (_ORDER if key == "order" else _TOLD[kind]).form
    return form.field(key) if form else Field(key, Kind.TEXT, key)


def names_of(
    catalog: Catalog, people: Mapping[UUID, str], settings: Settings, codes: Mapping[str, str] = MappingProxyType({})
) -> Names:
    """Return what the ids in entries mean now. `codes` gives the name of the person with a code."""
    return Names(
        people,
        {
            (part.kind, key): record.label if part is COUNTERS else record.name
            for part in PARTS.values()
            if part is not ABSENCES
            for record in part.entries(catalog)
            # Earlier versions wrote the id, not the code.
            for key in (getattr(record, part.code), str(getattr(record, "id", "")))
        }
        | {(ABSENCES.kind, code): isolated(name) for code, name in codes.items()},
        settings,
    )


def change_of(entry: Entry, names: Names) -> SetUpChange:
    """Return an entry about the set-up in words."""
    before, after = before_and_after(entry)
    told = _ORDER if "order" in (after or {}) else _TOLD[entry.kind]
    what, fields = told.what.filled(name=_subject(entry, names, before, after)), tuple(_fields(told, before, after))
    undoes = entry.details.get("undoes")
    return SetUpChange(
        id=entry.id,
        instant=entry.instant,
        who=names.people.get(entry.actor_id, "?") if entry.actor_id else None,
        device=names.settings.name_of(entry.device),
        part=told.part,
        what=what,
        summary=_summary(told, what, fields, before, after),
        fields=fields,
        undoes=UUID(undoes) if undoes else None,
        can_undo=told.undone and bool(fields),
    )


def before_and_after(entry: Entry) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return the fields that an entry says were changed, before and after; None: it was not there.

    Earlier versions wrote some kinds in another shape, which is read too.
    """
    details = {key: value for key, value in entry.details.items() if key not in ("digests", "undoes", "pin")}
    if entry.kind is AuditKind.SETTING_CHANGED:
        return {entry.subject: details["before"]}, {entry.subject: details["after"]}
    if entry.kind is AuditKind.SPECIAL_DAY_CHANGED and any(_is_name(each) for each in details.values()):
        named = ({"name": details[when]} if details[when] else None for when in ("before", "after"))
        return next(named), next(named)
    if details.keys() <= {"before", "after"}:
        return details.get("before"), details.get("after")
    if all(isinstance(value, Mapping) and value.keys() == {"before", "after"} for value in details.values()):
        pairs = details.items()
        return {key: pair["before"] for key, pair in pairs}, {key: pair["after"] for key, pair in pairs}
    if details.keys() == {"active"}:
        return {"active": not details["active"]}, details
    return None, details


def _is_name(value: object) -> bool:
    """Return whether this is all that version 0.1 wrote of a closed day: its name by language."""
    return isinstance(value, Mapping) and value.keys() <= set(Language)


def _subject(entry: Entry, names: Names, *versions: Mapping[str, Any] | None) -> Showable:
    """Return the name of what was changed; of something that is gone, the name it had."""
    if entry.kind is AuditKind.SETTING_CHANGED:
        return next((each.label for each in SETTINGS_FORM.fields if each.key == entry.subject), entry.subject)
    if entry.kind is AuditKind.SPECIAL_DAY_CHANGED:
        return Day(date.fromisoformat(entry.subject), year=True)
    if entry.kind in _OF_PEOPLE:
        return isolated(names.people.get(UUID(entry.subject), "?"))
    if entry.kind is AuditKind.DAY_ALLOWED:
        person, service = entry.subject.split(".", 1)
        part = names.subjects.get((AuditKind.SERVICE_CHANGED, service), isolated(service))
        name = isolated(names.people.get(UUID(person), "?"))
        return translate("forms", "{name}: {part}", name=name, part=part)
    if entry.kind is AuditKind.RIGHT_CHANGED:
        role, right = entry.subject.split(".")
        return translate("forms", "{name}: {part}", name=ROLE_NAMES[Role(role)], part=RIGHT_NAMES[Right(right)][0])
    if "order" in (versions[-1] or {}):
        return next(each.label for each in catalog_forms.CATALOG_FIELDS if each.key == PART_OF[entry.kind].key)
    if entry.kind in _OF_DEVICES:
        return isolated(names.settings.name_of(entry.subject))
    known = names.subjects.get((entry.kind, entry.subject))
    if known or entry.kind is AuditKind.COUNTER_CHANGED:
        return known or isolated(entry.subject)
    had = next((version["name"] for version in versions if version and version.get("name")), None)
    return LocalText.of(had) if isinstance(had, Mapping) else isolated(entry.subject)


def _fields(told: _Told, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Iterator[FieldChange]:
    old, new = before or {}, after or {}
    for field in told.form.fields if told.form else ():
        if old.get(field.key) != new.get(field.key):
            yield from field_changes(field, old.get(field.key), new.get(field.key))


def _summary(
    told: _Told,
    what: Text,
    fields: Sequence[FieldChange],
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> Text:
    """Return a change in one sentence: what it was about, and the values after and before."""
    if not fields or not (told.undone or told.in_full):
        return what
    if told.in_full:
        return translate("forms", "{name}: {part}", name=what, part=Listing(tuple(each.after for each in fields)))
    if before is None:
        return translate("history", "{what}: added", what=what)
    if after is None:
        return translate("history", "{what}: removed", what=what)
    if len(fields) > 1:
        return translate("history", "{what}: {fields}", what=what, fields=Listing(tuple(each.label for each in fields)))
    (field,) = fields
    if told.part is Part.SETTINGS:
        return translate(
            "history", "{what}: {after} (before: {before})", what=what, after=field.after, before=field.before
        )
    return translate(
        "history",
        "{what} – {field}: {after} (before: {before})",
        what=what,
        field=field.label,
        after=field.after,
        before=field.before,
    )


def who_text(change: SetUpChange) -> Showable:
    """Return who made a change."""
    return translate("history", "The program") if change.who is None else isolated(change.who)


def moment_text(instant: datetime, zone: str) -> Text:
    """Return day and time of a change in the branch's time zone."""
    here = local(instant, zone)
    return translate("history", "{day}, {time}", day=Day(here.date(), year=True, weekday=False), time=ClockTime(here))


def change_rows(changes: Iterable[SetUpChange], zone: str) -> tuple[Row, ...]:
    """Return the rows of `CHANGE_COLUMNS`: one for each field that was changed, or one for a change without fields."""
    rows: list[Row] = []
    for change in changes:
        here = local(change.instant, zone)
        head = (Day(here.date(), year=True), ClockTime(here), who_text(change), isolated(change.device), change.what)
        fields = [(each.label, each.before, each.after) for each in change.fields]
        rows += [Row(f"{change.id}/{at}", (*head, *field)) for at, field in enumerate(fields or [(None, None, None)])]
    return tuple(rows)


#: Every change with each of its fields.
CHANGE_COLUMNS = (
    ReportColumn("day", translate("history", "Day")),
    ReportColumn("time", translate("history", "Time")),
    ReportColumn("who", translate("history", "Changed by")),
    ReportColumn("device", translate("history", "Device")),
    ReportColumn("what", translate("history", "What")),
    ReportColumn("field", translate("history", "Field")),
    ReportColumn("before", translate("history", "Before")),
    ReportColumn("after", translate("history", "After")),
)
PART_NAMES: Mapping[Part, Text] = {
    Part.SETTINGS: translate("history", "Settings"),
    Part.CALENDAR: translate("history", "Hours and calendar"),
    Part.PEOPLE: translate("history", "People"),
    Part.SERVICES: translate("history", "Services"),
    Part.COUNTERS: translate("history", "Counters and devices"),
    Part.BRANCH: translate("history", "Branch"),
    Part.CASES: translate("history", "Cases"),
}
