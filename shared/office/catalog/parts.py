"""The parts of the set-up that are edited entry by entry: answers of a form ↔ records of the catalog, both ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any, TypeVar
from uuid import UUID

from shared.office.audit.model import AuditKind
from shared.office.catalog import forms
from shared.office.catalog.forms.bodies import BODY
from shared.office.catalog.forms.case_kinds import CASE_KIND, case_kind_answers, case_kind_of
from shared.office.catalog.forms.competencies import COMPETENCY
from shared.office.catalog.forms.hearing_duties import HEARING_DUTY
from shared.office.catalog.forms.message_templates import MESSAGE_TEMPLATE, template_answers
from shared.office.catalog.forms.units import ABSENCE, UNIT, unit_answers
from shared.office.catalog.model import (
    Branch,
    CaseKind,
    Catalog,
    Counter,
    Document,
    MessageTemplate,
    Occasion,
    OpeningHours,
    Outcome,
    PriorityClass,
    ProcedureStep,
    Reason,
    Service,
    ServiceCard,
    ServiceGroup,
    SpecialDay,
)
from shared.office.catalog.model.workflow import (
    Absence,
    BranchUnit,
    Competency,
    Gate,
    HearingDuty,
    OutsideBody,
    PersonCapacity,
)
from shared.office.staff.rights import Right
from shared.platform.forms.model import Answers, Form
from shared.platform.ids import new_id

R = TypeVar("R")


@dataclass(frozen=True)
class SetUpPart:
    """One list of the set-up. `key` is its name in a profile and in Answers, `code` the field that names an entry.

    `answers` makes the answers of the form from a record; `record` the record from checked answers, with the id and the
    position of the record they replace (None: new, `position` then says where). `renamed` says whether an entry may
    get another code: the codes of the others are stored with tickets. `complete` adds to checked answers what a
    condition of the form leaves out, so that equal records have equal answers. `right` is needed to change the list.
    """

    key: str
    form: Form
    table: str
    kind: AuditKind
    answers: Callable[[Any, Catalog], Answers]
    record: Callable[[Answers, Catalog, Any, int], Any]
    code: str = "code"
    complete: Callable[[Answers], Answers] = lambda answers: answers
    renamed: bool = True
    right: Right = Right.CHANGE_CATALOG

    def entries(self, catalog: Catalog) -> tuple[Any, ...]:
        """Return the records of this part in their order."""
        return (catalog.branch,) if self.key == "branch" else getattr(catalog, self.key)

    def find(self, catalog: Catalog, code: str) -> Any:
        """Return the record with this code, or None."""
        return next((entry for entry in self.entries(catalog) if getattr(entry, self.code) == code), None)


def _own(record: Any, form: Form) -> dict[str, Any]:
    """Return the fields of a record that the form asks for under the same name."""
    return {field.key: getattr(record, field.key) for field in form.fields if hasattr(record, field.key)}


def _plain(form: Form) -> Callable[[Any, Catalog], Answers]:
    return lambda record, catalog: _own(record, form)


def _branch(answers: Answers, _catalog: Catalog | None, old: Branch | None, _position: int) -> Branch:
    return Branch(id=old.id if old else new_id(), **answers)


def _group(answers: Answers, _catalog: Catalog | None, old: ServiceGroup | None, position: int) -> ServiceGroup:
    return ServiceGroup(id=old.id if old else new_id(), position=old.position if old else position, **answers)


def _as_answered(record: Callable[..., R]) -> Callable[[Answers, Catalog | None, Any, int], R]:
    """Return the maker of a record whose fields are the answers of its form."""
    return lambda answers, _catalog, old, position: record(position=old.position if old else position, **answers)


_class, _outcome, _reason = _as_answered(PriorityClass), _as_answered(Outcome), _as_answered(Reason)


def _case_kind(answers: Answers, _catalog: Catalog | None, old: CaseKind | None, position: int) -> CaseKind:
    return case_kind_of(answers, old.position if old else position)


def _unit(answers: Answers, _catalog: Catalog | None, old: BranchUnit | None, position: int) -> BranchUnit:
    capacities = tuple(PersonCapacity(**each) for each in answers.get("capacities", ()))
    return BranchUnit(position=old.position if old else position, **{**answers, "capacities": capacities})


def _absence(answers: Answers, _catalog: Catalog | None, old: Absence | None, position: int) -> Absence:
    return Absence(position=old.position if old else position, **{**answers, "deputy": answers.get("deputy") or ""})


def _hearing_duty(answers: Answers, _catalog: Catalog | None, old: HearingDuty | None, position: int) -> HearingDuty:
    own = {**answers, "days": tuple(answers["days"])}
    return HearingDuty(position=old.position if old else position, **own)


def _body(answers: Answers, _catalog: Catalog | None, old: OutsideBody | None, position: int) -> OutsideBody:
    own = {**answers, "merged_into": answers.get("merged_into") or ""}
    return OutsideBody(position=old.position if old else position, **own)


def _template(
    answers: Answers, _catalog: Catalog | None, old: MessageTemplate | None, position: int
) -> MessageTemplate:
    own = {**answers, "occasion": Occasion(answers["occasion"]), "kinds": tuple(answers["kinds"])}
    return MessageTemplate(position=old.position if old else position, **own)


def _service(answers: Answers, catalog: Catalog, old: Service | None, position: int) -> Service:
    groups = {group.code: group.id for group in catalog.groups}
    return service_of(answers, groups, old.id if old else new_id(), old.position if old else position)


def _counter(answers: Answers, catalog: Catalog, old: Counter | None, position: int) -> Counter:
    services = {service.code: service.id for service in catalog.services}
    return counter_of(answers, services, old.id if old else new_id(), old.position if old else position)


def service_of(answers: Answers, groups: Mapping[str, UUID], service_id: UUID, position: int) -> Service:
    """Return the service of checked answers; `groups` gives the id of each group's code."""
    other = {"group", "promise_minutes", "purpose", "documents", "fee", "steps", "outcomes", *forms.WEEKDAYS}
    documents = tuple(Document(**document) for document in answers["documents"])
    steps = tuple(ProcedureStep(**step) for step in answers["steps"])
    return Service(
        id=service_id,
        group_id=groups[answers["group"]],
        position=position,
        promise_seconds=answers["promise_minutes"] * 60,
        card=ServiceCard(answers["purpose"], documents, answers["fee"], steps),
        hours=forms.weekly_hours(answers),
        outcomes=frozenset(answers["outcomes"]),
        **{key: value for key, value in answers.items() if key not in other},
    )


def counter_of(answers: Answers, services: Mapping[str, UUID], counter_id: UUID, position: int) -> Counter:
    """Return the counter of checked answers; `services` gives the id of each service's code."""
    served = frozenset(services[code] for code in answers["services"])
    own = {key: value for key, value in answers.items() if key != "services"}
    return Counter(id=counter_id, position=position, service_ids=served, **own)


def _competency(answers: Answers, catalog: Catalog, old: Competency | None, position: int) -> Competency:
    services = {service.code: service.id for service in catalog.services}
    return competency_of(answers, services, old.position if old else position)


def competency_of(answers: Answers, services: Mapping[str, UUID], position: int) -> Competency:
    """Return the competency of checked answers; `services` gives the id of each service's code."""
    asking = frozenset(services[code] for code in answers["services"])
    own = {key: value for key, value in answers.items() if key not in ("services", "gate")}
    return Competency(gate=Gate(answers["gate"]), service_ids=asking, position=position, **own)


def _service_answers(service: Service, catalog: Catalog) -> Answers:
    card = service.card
    group = next((group.code for group in catalog.groups if group.id == service.group_id), "")
    other = {
        "group": group,
        "promise_minutes": service.promise_seconds // 60,
        "purpose": card.purpose,
        "fee": card.fee,
        "documents": tuple(vars(document) for document in card.documents),
        "steps": tuple(vars(step) for step in card.steps),
        "outcomes": tuple(outcome.code for outcome in catalog.outcomes if outcome.code in service.outcomes),
        **forms.weekly_answers(service.hours),
    }
    own = _own(service, forms.SERVICE)
    return {field.key: other.get(field.key, own.get(field.key)) for field in forms.SERVICE.fields}


def _with_services(form: Form) -> Callable[[Any, Catalog], Answers]:
    """Return the answers of a record that names services by their ids."""

    def answers(record: Any, catalog: Catalog) -> Answers:
        chosen = catalog.services if record.service_ids else ()
        codes = {service.id: service.code for service in chosen if service.id in record.service_ids}
        # A service that does not exist keeps its id, so that a check finds it.
        named = (*codes.values(), *map(str, record.service_ids - codes.keys()))
        own = _own(record, form)
        return {field.key: named if field.key == "services" else own[field.key] for field in form.fields}

    return answers


BRANCH = SetUpPart("branch", forms.BRANCH, "branches", AuditKind.BRANCH_CHANGED, _plain(forms.BRANCH), _branch)
GROUPS = SetUpPart("groups", forms.GROUP, "service_groups", AuditKind.GROUP_CHANGED, _plain(forms.GROUP), _group)
SERVICES = SetUpPart("services", forms.SERVICE, "services", AuditKind.SERVICE_CHANGED, _service_answers, _service)
COUNTERS = SetUpPart(
    "counters",
    forms.COUNTER,
    "counters",
    AuditKind.COUNTER_CHANGED,
    _with_services(forms.COUNTER),
    _counter,
    code="label",
)
PRIORITY_CLASSES = SetUpPart(
    "priority_classes",
    forms.PRIORITY_CLASS,
    "priority_classes",
    AuditKind.PRIORITY_CLASS_CHANGED,
    _plain(forms.PRIORITY_CLASS),
    _class,
    renamed=False,
)
OUTCOMES = SetUpPart(
    "outcomes", forms.OUTCOME, "outcomes", AuditKind.OUTCOME_CHANGED, _plain(forms.OUTCOME), _outcome, renamed=False
)
REASONS = SetUpPart(
    "reasons", forms.REASON, "reasons", AuditKind.REASON_CHANGED, _plain(forms.REASON), _reason, renamed=False
)
CASE_KINDS = SetUpPart(
    "case_kinds",
    CASE_KIND,
    "case_kinds",
    AuditKind.CASE_KIND_CHANGED,
    lambda kind, _catalog: case_kind_answers(kind),
    _case_kind,
    renamed=False,
    complete=lambda answers: case_kind_answers(_case_kind(answers, None, None, 0)),
)
UNITS = SetUpPart(
    "units",
    UNIT,
    "units",
    AuditKind.UNIT_CHANGED,
    lambda unit, _catalog: unit_answers(unit),
    _unit,
    renamed=False,
    right=Right.MANAGE_STAFF,
)
ABSENCES = SetUpPart(
    "absences",
    ABSENCE,
    "absences",
    AuditKind.ABSENCE_CHANGED,
    _plain(ABSENCE),
    _absence,
    renamed=False,
    right=Right.MANAGE_STAFF,
    complete=lambda answers: {**answers, "deputy": answers.get("deputy") or ""},
)
HEARING_DUTIES = SetUpPart(
    "hearing_duties",
    HEARING_DUTY,
    "hearing_duties",
    AuditKind.HEARING_DUTY_CHANGED,
    _plain(HEARING_DUTY),
    _hearing_duty,
    renamed=False,
    right=Right.MANAGE_STAFF,
)
BODIES = SetUpPart(
    "bodies",
    BODY,
    "bodies",
    AuditKind.BODY_CHANGED,
    _plain(BODY),
    _body,
    renamed=False,
    complete=lambda answers: {**answers, "merged_into": answers.get("merged_into") or ""},
)
COMPETENCIES = SetUpPart(
    "competencies",
    COMPETENCY,
    "competencies",
    AuditKind.COMPETENCY_CHANGED,
    _with_services(COMPETENCY),
    _competency,
    renamed=False,
    right=Right.KEEP_LEARNING,
)
MESSAGE_TEMPLATES = SetUpPart(
    "message_templates",
    MESSAGE_TEMPLATE,
    "message_templates",
    AuditKind.MESSAGE_TEMPLATE_CHANGED,
    lambda template, _catalog: template_answers(template),
    _template,
    renamed=False,
)
#: Every part, in an order in which each refers only to those before it.
PARTS = {
    part.key: part
    for part in (
        BRANCH,
        GROUPS,
        OUTCOMES,
        SERVICES,
        COUNTERS,
        PRIORITY_CLASSES,
        REASONS,
        UNITS,
        CASE_KINDS,
        ABSENCES,
        HEARING_DUTIES,
        BODIES,
        MESSAGE_TEMPLATES,
        COMPETENCIES,
    )
}


def answers_of(catalog: Catalog) -> dict[str, Any]:
    """Return the catalog as the answers that `catalog_of` makes it from, in the catalog's order."""
    answers: dict[str, Any] = {
        part.key: tuple(part.answers(entry, catalog) for entry in part.entries(catalog)) for part in PARTS.values()
    }
    return {
        **answers,
        "branch": answers["branch"][0],
        "hours": _hours_answers(catalog.hours),
        "special_days": _special_days_answers(catalog.special_days),
    }


def catalog_of(answers: Answers) -> Catalog:
    """Return the catalog of answers without problems, with new ids."""
    groups = tuple(_group(group, None, None, at) for at, group in enumerate(answers["groups"]))
    group_ids = {group.code: group.id for group in groups}
    services = tuple(service_of(each, group_ids, new_id(), at) for at, each in enumerate(answers["services"]))
    ids = {service.code: service.id for service in services}
    periods = (
        OpeningHours(forms.WEEKDAYS.index(day), entry["opens"], entry["closes"])
        for entry in answers["hours"]
        for day in entry["days"]
    )
    special_days = (
        SpecialDay(day, entry["name"], entry["hours"], entry["notice"], entry["announced_days"])
        for key in forms.SPECIAL_DAY_KEYS
        for entry in answers.get(key, ())
        for day in entry["days"]
    )
    return Catalog(
        _branch(answers["branch"], None, None, 0),
        groups,
        services,
        tuple(counter_of(each, ids, new_id(), at) for at, each in enumerate(answers["counters"])),
        tuple(_class(entry, None, None, at) for at, entry in enumerate(answers["priority_classes"])),
        tuple(_outcome(entry, None, None, at) for at, entry in enumerate(answers["outcomes"])),
        tuple(sorted(periods, key=lambda period: (period.weekday, period.opens))),
        tuple(sorted(special_days, key=lambda special: special.day)),
        tuple(_reason(entry, None, None, at) for at, entry in enumerate(answers["reasons"])),
        tuple(_case_kind(entry, None, None, at) for at, entry in enumerate(answers["case_kinds"])),
        tuple(_unit(entry, None, None, at) for at, entry in enumerate(answers["units"])),
        tuple(_absence(entry, None, None, at) for at, entry in enumerate(answers["absences"])),
        tuple(_hearing_duty(entry, None, None, at) for at, entry in enumerate(answers["hearing_duties"])),
        tuple(_body(entry, None, None, at) for at, entry in enumerate(answers["bodies"])),
        tuple(_template(entry, None, None, at) for at, entry in enumerate(answers["message_templates"])),
        tuple(competency_of(entry, ids, at) for at, entry in enumerate(answers.get("competencies", ()))),
    )


def _hours_answers(hours: tuple[OpeningHours, ...]) -> tuple[Answers, ...]:
    """Return the weekly hours with the days of equal periods together, as people write them."""
    days: dict[tuple[time, time], list[str]] = {}
    for period in hours:
        days.setdefault((period.opens, period.closes), []).append(forms.WEEKDAYS[period.weekday])
    return tuple({"days": tuple(named), "opens": opens, "closes": closes} for (opens, closes), named in days.items())


def _special_days_answers(special_days: tuple[SpecialDay, ...]) -> tuple[Answers, ...]:
    """Return the special days with those that differ only in their date together."""
    days: dict[tuple[Any, ...], list[date]] = {}
    for special in special_days:
        same = (special.name, special.periods, special.notice, special.announced_days)
        days.setdefault(same, []).append(special.day)
    return tuple(
        {"name": name, "days": tuple(dates), "hours": periods, "notice": notice, "announced_days": announced}
        for (name, periods, notice, announced), dates in days.items()
    )
