"""What is refused although the state of a case allows it: too late, too often, or somebody else's to do."""

from datetime import datetime, timedelta

from shared.platform.errors import ErrorCode
from shared.service_desk.cases.errors import (
    CASE_NOT_POSSIBLE,
    EXTENDED_BEFORE,
    TOO_LATE_TO_EXTEND,
    TOO_LATE_TO_REOPEN,
    TOO_LATE_TO_UNMERGE,
)
from shared.service_desk.cases.model import UNMERGE_DAYS, Case, CaseType, CaseVerb, Ending
from shared.service_desk.cases.rules.telling import may_reopen


def refusal(case: Case, verb: CaseVerb, now: datetime, *, leads: bool) -> ErrorCode | None:
    """Return why this cannot be done now, or None. `leads`: the person leads cases."""
    if verb is CaseVerb.EXTEND:
        return _extend(case, now, leads=leads)
    if verb is CaseVerb.ASK:
        # A unit of the branch asks: there is no visitor who could be asked.
        return CASE_NOT_POSSIBLE if case.requester else None
    if verb is CaseVerb.CONFIRM:
        return None if case.requester else CASE_NOT_POSSIBLE
    if verb in (CaseVerb.TRY, CaseVerb.TELL, CaseVerb.GIVE_UP):
        # The unit that asked says itself that it has the answer, and a branch gets it sent.
        return CASE_NOT_POSSIBLE if case.requester or case.parent_branch else None
    if verb is CaseVerb.SEND_ANSWER:
        return None if case.parent_branch else CASE_NOT_POSSIBLE
    if verb is CaseVerb.SEND_BACK:
        return None if case.came_from else CASE_NOT_POSSIBLE
    if verb is CaseVerb.UNMERGE:
        if case.ending is not Ending.DUPLICATE or case.closed is None:
            return CASE_NOT_POSSIBLE
        return None if now - case.closed <= timedelta(days=UNMERGE_DAYS) else TOO_LATE_TO_UNMERGE
    if verb is CaseVerb.REOPEN:
        # A merged case goes on as the other one, which is reopened instead.
        if case.ending is Ending.DUPLICATE or case.closed is None:
            return CASE_NOT_POSSIBLE
        return None if may_reopen(case.closed, now) else TOO_LATE_TO_REOPEN
    return None


def days_in(kind: CaseType, round_: int) -> int:
    """Return the working days for the decision of a round: the first handling, or a second look."""
    return kind.answer_days if round_ == 1 or kind.second_days is None else kind.second_days


def _extend(case: Case, now: datetime, *, leads: bool) -> ErrorCode | None:
    if case.answer_due is None:
        return CASE_NOT_POSSIBLE
    if leads:
        return None
    if case.extra_days:
        return EXTENDED_BEFORE
    return TOO_LATE_TO_EXTEND if now > case.answer_due else None
