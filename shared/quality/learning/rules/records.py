"""What an event makes of somebody's record, and what follows from the record for calls and lists."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import Competency, Gate
from shared.office.history.model import RecordEvent
from shared.office.staff.model import DayPass, PassReason, Qualification, StaffMember
from shared.quality.learning.model import (
    WARNINGS,
    CompetencyEvidence,
    CompetencyLine,
    EvidenceKind,
    LearningCommand,
    LearningVerb,
    PersonRecord,
    Standing,
    TodayPass,
    Training,
)

_V = LearningVerb


def apply_event(record: PersonRecord | None, event: RecordEvent) -> PersonRecord:
    """Return the record after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = LearningVerb(event.kind), event.details
    old = PersonRecord(event.record_id, 0, event.instant) if record is None else record
    now = replace(old, version=old.version + 1, changed=event.instant)
    match verb:
        case _V.PROVE:
            shown = _evidence(told, len(old.evidence) + 1, event.actor_id)
            plan = (
                replace(each, done=shown.number) if each.open and each.competency == shown.competency else each
                for each in old.plan
            )
            return replace(now, evidence=(*old.evidence, shown), plan=tuple(plan))
        case _V.WITHDRAW:
            meant = evidence_to_withdraw(old, told["number"])
            if meant is None:
                raise ValueError("no such evidence")
            changed = (replace(each, withdrawn=True) if each is meant else each for each in old.evidence)
            return replace(now, evidence=tuple(changed))
        case _V.PLAN:
            return replace(now, plan=(*old.plan, _training(told, len(old.plan) + 1)))
        case _V.CANCEL:
            planned = training_to_cancel(old, told["number"])
            if planned is None:
                raise ValueError("no such training")
            left = (replace(each, cancelled=True) if each is planned else each for each in old.plan)
            return replace(now, plan=tuple(left))
        case _V.ALLOW_TODAY:
            given = TodayPass(
                UUID(told["service"]), date.fromisoformat(told["day"]), PassReason(told["reason"]), event.actor_id
            )
            return replace(now, passes=(*old.passes, given))


def evidence_to_withdraw(record: PersonRecord, number: int | None) -> CompetencyEvidence | None:
    """Return the evidence with this number that still holds, or None."""
    return next((each for each in record.evidence if each.number == number and not each.withdrawn), None)


def training_to_cancel(record: PersonRecord, number: int | None) -> Training | None:
    """Return the training with this number that is still to come, or None."""
    return next((each for each in record.plan if each.number == number and each.open), None)


def shown_as_told(command: LearningCommand, until: date | None) -> dict[str, Any]:
    """Return what an event tells of evidence."""
    assert command.kind is not None
    assert command.day is not None
    return {
        "competency": command.competency,
        "kind": command.kind.value,
        "day": command.day.isoformat(),
        "until": None if until is None else until.isoformat(),
        "score": command.score,
    }


def planned_as_told(command: LearningCommand) -> dict[str, Any]:
    """Return what an event tells of planned training."""
    assert command.kind is not None
    assert command.day is not None
    return {
        "competency": command.competency,
        "kind": command.kind.value,
        "due": command.day.isoformat(),
        "trainer": None if command.trainer is None else str(command.trainer),
    }


def _evidence(told: Mapping[str, Any], number: int, by: UUID | None) -> CompetencyEvidence:
    until = None if told["until"] is None else date.fromisoformat(told["until"])
    kind, day = EvidenceKind(told["kind"]), date.fromisoformat(told["day"])
    return CompetencyEvidence(number, told["competency"], kind, day, until, told["score"], by)


def _training(told: Mapping[str, Any], number: int) -> Training:
    trainer = None if told["trainer"] is None else UUID(told["trainer"])
    return Training(number, told["competency"], EvidenceKind(told["kind"]), date.fromisoformat(told["due"]), trainer)


def last_valid_day(day: date, months: int | None) -> date | None:
    """Return the last day of evidence from a day that lasts so many months; None: it lasts for ever."""
    if months is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def best_evidence(record: PersonRecord | None, competency: str) -> CompetencyEvidence | None:
    """Return the evidence of a competency that lasts longest; of several, the latest."""
    shown = [] if record is None else [each for each in record.evidence if each.competency == competency]
    valid = [each for each in shown if not each.withdrawn]
    return max(valid, key=lambda each: (each.until is None, each.until or date.max, each.number), default=None)


def qualifications(record: PersonRecord | None) -> tuple[Qualification, ...]:
    """Return what follows from a record for calls: each competency with its last valid day."""
    codes = sorted({each.competency for each in record.evidence}) if record else []
    best = [best_evidence(record, code) for code in codes]
    return tuple(Qualification(each.competency, each.until) for each in best if each is not None)


def day_passes(record: PersonRecord | None) -> tuple[DayPass, ...]:
    """Return the passes of the last day that had any: those of earlier days open nothing."""
    given = record.passes if record else ()
    last = max((each.day for each in given), default=None)
    opened = sorted({each.service_id for each in given if each.day == last}, key=str)
    return tuple(DayPass(service_id, last) for service_id in opened if last is not None)


def standing(evidence: CompetencyEvidence | None, day: date) -> Standing:
    """Return how somebody with this evidence stands on a day."""
    if evidence is None:
        return Standing.MISSING
    if evidence.until is None:
        return Standing.VALID
    left = (evidence.until - day).days
    return Standing.OVER if left < 0 else Standing.ENDING if left <= WARNINGS[0] else Standing.VALID


def lines(catalog: Catalog, member: StaffMember, record: PersonRecord | None, day: date) -> Iterator[CompetencyLine]:
    """Yield how somebody stands with each competency in use."""
    for competency in catalog.competencies:
        if competency.active:
            best = best_evidence(record, competency.code)
            planned = [] if record is None else [each for each in record.plan if each.open]
            yield CompetencyLine(
                competency,
                standing(best, day),
                None if best is None else best.until,
                best,
                min((each for each in planned if each.competency == competency.code), key=_due, default=None),
                is_asked(catalog, competency, member),
            )


def _due(training: Training) -> date:
    return training.due


def is_asked(catalog: Catalog, competency: Competency, member: StaffMember) -> bool:
    """Return whether a service that somebody serves asks for a competency."""
    return competency.gate is not Gate.NONE and any(
        service.active and competency.asked_by(service.id) and (not member.skills or service.id in member.skills)
        for service in catalog.services
    )
