"""Leads a case from step to step: what an event tells of the step that begins, and who gets it."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from shared.office.catalog.model import (
    Catalog,
)
from shared.office.catalog.model.workflow import CaseWorkStep, StepDuty, WorkKind
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.office.staff.store import read_members, read_rights
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE, FOR_THE_HEAD, STEP_MISSING, WORK_FOLLOWS
from shared.service_desk.cases.model import Case, CaseCommand, CaseState, CaseType, CaseVerb, Pause
from shared.service_desk.cases.operations.deadlines import Deadlines
from shared.service_desk.cases.operations.readers import away_today
from shared.service_desk.cases.rules.assigning import Assigned, Candidate, assign, done_by
from shared.service_desk.cases.rules.conflict import may_handle
from shared.service_desk.cases.rules.steps import earlier_steps, ends_with_a_decision, next_step, step_of

Told = dict[str, Any]
#: Who did something with a case that was closed since then was not idle.
_RECENT = timedelta(days=7)


class CaseSteps:
    """The steps of one kind of case, in one transaction."""

    def __init__(
        self, tx: Transaction, branch_id: UUID, kind: CaseType, catalog: Catalog, deadlines: Deadlines
    ) -> None:
        self._tx, self._branch_id, self._kind = tx, branch_id, kind
        self._catalog, self._deadlines = catalog, deadlines

    def first_unit(self, answers: Mapping[str, Any], otherwise: str) -> str:
        """Return the unit that a new case begins in."""
        step = next_step(self._kind, answers)
        return otherwise if step is None else self._unit(step)

    def first(
        self, answers: Mapping[str, Any], start: datetime, concerns: UUID | None, taker: UUID | None, language: str
    ) -> Told:
        """Return what a new case begins with; `taker` wants to handle it, and gets it if the step is for anybody."""
        step = next_step(self._kind, answers)
        if step is None:
            return {}
        found = self._assigned(step, lambda person: person != concerns, None, language)
        told = self._entered(step, found, start)
        mine = found.handler is None and step.duty is StepDuty.EXPERT
        return {**told, "handler": str(taker), "stranded": False} if mine and taker is not None else told

    def told(self, case: Case, command: CaseCommand, after: CaseState, now: datetime, by: UUID | None) -> Told:
        """Return what the event of a command tells of the steps; `by` gives the command.

        Raises UserError: CASE_NOT_POSSIBLE, STEP_MISSING, WORK_FOLLOWS.
        """
        verb = command.verb
        if verb is CaseVerb.BACK:
            return self._back(case, command.step, now)
        if not self._kind.steps:
            if verb is CaseVerb.DONE:
                raise UserError(CASE_NOT_POSSIBLE)
            return {}
        if verb is CaseVerb.ANSWER:
            return self._later(case, now)
        if verb is CaseVerb.REOPEN:
            again = next_step(self._kind, self.answers(case))
            return {} if again is None else self._begin(case, again, now)
        if verb in (CaseVerb.RETURN, CaseVerb.REVISE):
            return self._undecided(case, now)
        if verb not in (CaseVerb.DONE, CaseVerb.DECIDE, CaseVerb.APPROVE) or not case.step:
            return {}
        following = next_step(self._kind, self.answers(case), case.step)
        works = following is not None and following.kind is WorkKind.WORK
        if verb is CaseVerb.DONE:
            if following is None or not works:
                raise UserError(CASE_NOT_POSSIBLE)
            return self._begin(case, following, now, by)
        if works:
            raise UserError(WORK_FOLLOWS)
        if after is CaseState.APPROVING and following is not None:
            return self._entered(following, None, now)
        return {"step": "", "step_due": None, "stranded": False, "unit": self._last_unit(case)}

    def answers(self, case: Case) -> Mapping[str, Any]:
        """Return the answers with which a case was registered."""
        found: Mapping[str, Any] = json.loads(
            store.answers_of_cases(self._tx, self._branch_id, (case.id,)).get(case.id) or "{}"
        )
        return found

    def state_after(self, case: Case, verb: CaseVerb) -> CaseState | None:
        """Return where a decision or an approval leads; None: to wherever it leads without steps."""
        if not self._kind.steps or not case.step or verb not in (CaseVerb.DECIDE, CaseVerb.APPROVE):
            return None
        following = next_step(self._kind, self.answers(case), case.step)
        if following is not None and following.kind is WorkKind.APPROVE:
            return CaseState.APPROVING
        return CaseState.DECIDED if verb is CaseVerb.APPROVE else None

    def refuse_taker(self, case: Case, member: StaffMember | None, *, leads: bool) -> None:
        """Refuse somebody who may not do the present step. Raises UserError(FOR_THE_HEAD)."""
        step = step_of(self._kind, case.step)
        unit = None if step is None else self._catalog.unit(case.unit)
        if step is None or unit is None or step.duty is not StepDuty.HEAD or leads or step.unit != case.unit:
            return
        if member is None or member.code not in unit.heads:
            raise UserError(FOR_THE_HEAD)

    def _back(self, case: Case, code: str, now: datetime) -> Told:
        step = next((each for each in earlier_steps(case, self._kind) if each.code == code), None)
        if step is None:
            raise UserError(STEP_MISSING)
        before = done_by(case, code)
        if before is None or not any(each.id == before and not each.away for each in self._candidates(step, case)):
            return self._begin(case, step, now)
        return self._entered(step, Assigned(before), now)

    def _begin(self, case: Case, step: CaseWorkStep, now: datetime, finished_by: UUID | None = None) -> Told:
        # In a new round nobody has done anything yet.
        other = done_by(case, step.other) if case.closed is None else None
        if finished_by is not None and step.other == case.step:
            other = finished_by  # right now: the case does not tell it yet
        return self._entered(
            step, self._assigned(step, lambda person: may_handle(case, person), other, case.language), now
        )

    def _undecided(self, case: Case, now: datetime) -> Told:
        """A decision is taken back: its step goes on with the same handler."""
        works = [each for each in case.steps_done if (step := step_of(self._kind, each.code)) and _is_work(step)]
        step = step_of(self._kind, works[-1].code) if works else None
        return {} if step is None else self._entered(step, None, now)

    def _later(self, case: Case, now: datetime) -> Told:
        step = step_of(self._kind, case.step)
        if step is None or case.step_since is None or case.asked_since is None:
            return {}
        pauses = (*case.pauses, Pause(case.asked_since, now))
        return {"step_due": self._deadlines.due(case.step_since, step.days, pauses)}

    def _last_unit(self, case: Case) -> str:
        works = [step for each in case.steps_done if (step := step_of(self._kind, each.code)) and _is_work(step)]
        present = step_of(self._kind, case.step)
        if present is not None and _is_work(present):
            return case.unit
        return self._unit(works[-1]) if works else case.unit

    def _unit(self, step: CaseWorkStep) -> str:
        return step.unit if step.unit in {each.code for each in self._catalog.units_in_use} else ""

    def _entered(self, step: CaseWorkStep, found: Assigned | None, now: datetime) -> Told:
        told: Told = {
            "step": step.code,
            "step_due": self._deadlines.due(now, step.days),
            "unit": self._unit(step),
            "stranded": found is not None and found.nobody,
        }
        if found is None:
            return told
        told |= {"handler": None if found.handler is None else str(found.handler), "rule": step.assign.value}
        if found.instead_of is not None:
            told["instead_of"] = str(found.instead_of)
        if found.open_cases is not None:
            told["open_cases"] = found.open_cases
            if found.capacity != 1:
                told["capacity"] = found.capacity
            if found.speaks:
                told["speaks"] = True
            if step.skill:
                told["skill"] = step.skill
        return told

    def _assigned(
        self, step: CaseWorkStep, able: Callable[[UUID], bool], other: UUID | None, language: str
    ) -> Assigned:
        return assign(step, self._people(step, able, language), other)

    def _candidates(self, step: CaseWorkStep, case: Case) -> Sequence[Candidate]:
        return self._people(step, lambda person: may_handle(case, person), case.language)

    def _people(self, step: CaseWorkStep, able: Callable[[UUID], bool], language: str) -> Sequence[Candidate]:
        """Return who could get a step; `language` is that of the visitor."""
        rights, away = read_rights(self._tx, self._branch_id), away_today(self._tx, self._catalog)
        here = {
            each.code: each
            for each in read_members(self._tx, self._branch_id)
            if each.active and rights.allowed(each.role, Right.HANDLE_CASES) and able(each.id)
        }
        unit = self._catalog.unit(self._unit(step))
        wanted = here if unit is None else unit.heads if step.duty is StepDuty.HEAD else unit.members
        loads = store.open_of_handlers(self._tx, self._branch_id)
        last = store.last_of_handlers(self._tx, self._branch_id, self._tx.now - _RECENT)

        def deputy(member: StaffMember) -> UUID | None:
            code = away.get(member.code, "")
            return here[code].id if code in here and code not in away and self._skilled(here[code], step) else None

        return [
            Candidate(
                member.id,
                member.code,
                loads.get(member.id, 0),
                last.get(member.id),
                away=member.code in away,
                deputy=deputy(member),
                capacity=1.0 if unit is None else unit.capacity_of(member.code),
                skilled=self._skilled(member, step),
                speaks=member.language == language,
            )
            for member in here.values()
            if member.code in wanted
        ]

    def _skilled(self, member: StaffMember, step: CaseWorkStep) -> bool:
        """Return whether somebody can provide the service that the step needs; who has no list provides all."""
        service = next((each.id for each in self._catalog.services if each.code == step.skill), None)
        return service is None or not member.skills or service in member.skills


def may_decide(case: Case, kind: CaseType, answers: Mapping[str, Any], verb: CaseVerb) -> bool:
    """Return whether the present step ends with this verb."""
    if verb is CaseVerb.DECIDE:
        return ends_with_a_decision(case, kind, answers)
    if verb is CaseVerb.DONE:
        return not ends_with_a_decision(case, kind, answers)
    return verb is not CaseVerb.BACK or bool(earlier_steps(case, kind))


def _is_work(step: CaseWorkStep) -> bool:
    return step.kind is WorkKind.WORK
