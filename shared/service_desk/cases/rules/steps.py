"""The steps of a kind of case: which apply to a case, which comes next, and to which it can go back. Pure."""

from collections.abc import Mapping
from typing import Any

from shared.office.catalog.model.workflow import CaseWorkStep, WorkKind
from shared.platform.forms.model import Condition, Kind
from shared.service_desk.cases.model import Case, CaseType

_YES, _NO = "yes", "no"


def applies(step: CaseWorkStep, kind: CaseType, answers: Mapping[str, Any]) -> bool:
    """Return whether a case with these answers goes through a step."""
    if not step.asked:
        return True
    question = next((each for each in kind.fields if each.key == step.asked), None)
    wanted: Any = step.answer
    if question is not None and question.kind is Kind.YES_NO:
        wanted = {_YES: True, _NO: False}.get(step.answer)
    elif question is not None and question.kind is Kind.WHOLE:
        wanted = int(step.answer) if step.answer.isdecimal() else None
    return Condition(step.asked, (wanted,)).holds(answers)


def step_of(kind: CaseType, code: str) -> CaseWorkStep | None:
    """Return the step with a code, or None."""
    return next((each for each in kind.steps if each.code == code), None)


def next_step(kind: CaseType, answers: Mapping[str, Any], code: str = "") -> CaseWorkStep | None:
    """Return the step after the one with this code ("": the first one); None after the last."""
    codes = [each.code for each in kind.steps]
    rest = kind.steps[codes.index(code) + 1 :] if code in codes else kind.steps if not code else ()
    return next((each for each in rest if applies(each, kind, answers)), None)


def ends_with_a_decision(case: Case, kind: CaseType, answers: Mapping[str, Any]) -> bool:
    """Return whether no more work follows the present step, so that it is time to decide."""
    if not case.step:
        return True
    following = next_step(kind, answers, case.step)
    return following is None or following.kind is WorkKind.APPROVE


def earlier_steps(case: Case, kind: CaseType) -> tuple[CaseWorkStep, ...]:
    """Return the steps of this round to which a case can go back, in their order."""
    done = {each.code for each in case.steps_done} - {case.step}
    return tuple(each for each in kind.steps if each.code in done and each.kind is WorkKind.WORK)
