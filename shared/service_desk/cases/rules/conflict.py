"""Who must not handle, decide, approve or see a case."""

from collections.abc import Collection
from uuid import UUID

from shared.service_desk.cases.model import Case, CaseState, CaseVerb
from shared.service_desk.cases.rules.opinions import to_answer


def concerns(case: Case, person: UUID | None) -> bool:
    """Return whether a case is about this person, who then must not see it."""
    return case.concerns_id is not None and case.concerns_id == person


def may_handle(case: Case, person: UUID | None) -> bool:
    """Return whether a person may handle this round: not who it concerns, nor who decided an earlier one."""
    return not concerns(case, person) and person not in case.deciders


def may_approve(case: Case, person: UUID | None) -> bool:
    """Return whether a person may approve: who may handle the case, but neither decided nor handles it."""
    return may_handle(case, person) and person not in (case.decided_by, case.handler_id, case.approved_by)


def possible_for(case: Case, verb: CaseVerb, person: UUID | None, units: Collection[str] = ()) -> bool:
    """Return whether a person could do this: they have no conflict of interest, and for opinions somebody asked.

    `units` are those to which the person belongs.
    """
    if verb is CaseVerb.GIVE_OPINION:
        return to_answer(case, person, units) is not None
    if verb is CaseVerb.CONFIRM:
        return case.requester in units and person != case.decided_by
    if verb is CaseVerb.DROP_OPINION:
        return any(each.given is None for each in case.opinions)
    if case.state is CaseState.APPROVING and verb in (CaseVerb.APPROVE, CaseVerb.RETURN):
        return may_approve(case, person)
    return verb not in (CaseVerb.TAKE, CaseVerb.DECIDE, CaseVerb.LAPSE) or may_handle(case, person)
