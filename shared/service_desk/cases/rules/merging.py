"""When two cases are one matter, and which of them goes on."""

import json
from typing import Any

from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.lifecycle import UNDECIDED

_CONTACTS = ("contact_phone", "contact_mail")


def in_order(one: Case, other: Case) -> tuple[Case, Case]:
    """Return (the case that goes on, the duplicate): the lower number goes on."""
    first, second = sorted((one, other), key=lambda case: (case.year, case.number))
    return first, second


def may_merge(lead: Case, duplicate: Case) -> bool:
    """Return whether two cases can be one: both undecided, of one kind, and about nobody whom the first would hide."""
    return (
        lead.id != duplicate.id
        and lead.state in UNDECIDED
        and duplicate.state in UNDECIDED
        and lead.type_code == duplicate.type_code
        and duplicate.concerns_id in (None, lead.concerns_id)
    )


def same_visitor(one: Case, other: Case, answers: str, other_answers: str) -> bool:
    """Return whether two cases came from one visit, or name the same phone or e-mail. `answers` are those of forms."""
    if one.ticket_id is not None and one.ticket_id == other.ticket_id:
        return True
    mine, others = (json.loads(each or "{}") for each in (answers, other_answers))
    return any(_contact(mine, key) and _contact(mine, key) == _contact(others, key) for key in _CONTACTS)


def _contact(answers: dict[str, Any], key: str) -> str:
    """Return a phone or an address without what people write differently."""
    written = str(answers.get(key) or "").casefold()
    return "".join(each for each in written if each.isalnum() or each in "@.")
