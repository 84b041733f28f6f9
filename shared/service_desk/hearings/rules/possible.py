"""What can be done with a hearing: minutes until they are confirmed, decisions after them, and until they are done."""

from shared.service_desk.cases.model import Case
from shared.service_desk.hearings.model import Hearing, HearingVerb


def possible(case: Case, hearing: Hearing | None, verb: HearingVerb) -> bool:
    """Return whether something can be done; a decision can also be carried out after the case was closed."""
    written = hearing is not None and hearing.minutes_id is not None
    confirmed = hearing is not None and hearing.confirmed is not None
    if verb is HearingVerb.DONE:
        return hearing is not None and any(each.done is None for each in hearing.decisions)
    if case.closed is not None or confirmed:
        return False
    if verb is HearingVerb.ARRANGE:
        return not written
    return verb is HearingVerb.WRITE or written
