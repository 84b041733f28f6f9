"""Who may promise which remedy without asking anybody."""

from uuid import UUID

from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.rules.conflict import may_handle
from shared.service_desk.cases.rules.lifecycle import UNDECIDED
from shared.service_desk.complaints.model import Complaint, ComplaintVerb, Remedy, RemedyKind, RemedyState

#: Everybody who handles cases promises these; the others are for who leads cases.
OF_EVERYBODY = frozenset({RemedyKind.APOLOGY, RemedyKind.EXPLANATION, RemedyKind.PRIORITY_VISIT})


def within_limit(kind: RemedyKind, amount: int | None, *, leads: bool, money_limit: int) -> bool:
    """Return whether somebody may promise a remedy alone."""
    if kind in OF_EVERYBODY:
        return True
    return leads and (kind is not RemedyKind.MONEY or (amount or 0) <= money_limit)


def may_answer(case: Case, remedy: Remedy, person: UUID | None, *, leads: bool) -> bool:
    """Return whether a person may approve or refuse a remedy: they lead cases, and somebody else offered it."""
    return leads and person is not None and person != remedy.by and may_handle(case, person)


def possible(case: Case, complaint: Complaint | None, verb: ComplaintVerb) -> bool:
    """Return whether something can be done with a complaint in the state of its case.

    Remedies and findings belong to a decision, so they stand still once it is made.
    """
    undecided = case.state in UNDECIDED
    if verb in (ComplaintVerb.APPROVE, ComplaintVerb.REFUSE):
        return (undecided or case.state is CaseState.APPROVING) and bool(complaint and complaint.waiting)
    if verb is ComplaintVerb.DROP:
        return undecided and complaint is not None and any(_stands(each) for each in complaint.remedies)
    if verb is ComplaintVerb.CONTACT:
        return case.closed is None and not (complaint and complaint.contacted)
    return undecided


def _stands(remedy: Remedy) -> bool:
    return remedy.state not in (RemedyState.REFUSED, RemedyState.DROPPED)
