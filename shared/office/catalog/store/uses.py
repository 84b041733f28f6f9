"""What refers to an entry of the set-up, so that a removal can be refused with what uses it.

The tables of higher subjects are asked by name; tickets refer without a foreign key, because of their speed.
"""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Text as StoredText
from sqlalchemy import func, select, type_coerce

from shared.office.audit.store import SET_UP
from shared.platform.db.base import canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.i18n.text import Text, translate


def _tickets(count: int) -> Text:
    return translate("catalog", "%n ticket(s)", n=count)


#: By table of the set-up: the tables and columns that refer to its entries, and the text for their number.
_REFERENCES: Mapping[str, tuple[tuple[str, str, Callable[[int], Text]], ...]] = {
    # only visits that are not over: they keep the clock of the branch
    "branches": (("tickets", "branch_id", _tickets),),
    "service_groups": (("services", "group_id", lambda count: translate("catalog", "%n service(s)", n=count)),),
    "services": (
        ("ticket_steps", "service_id", _tickets),
        ("staff_skills", "service_id", lambda count: translate("catalog", "skills of %n clerk(s)", n=count)),
    ),
    "counters": (
        ("ticket_steps", "counter_id", _tickets),
        ("counter_sessions", "counter_id", lambda count: translate("catalog", "%n sign-in(s)", n=count)),
    ),
    "priority_classes": (("tickets", "priority", _tickets),),
    "outcomes": (("ticket_steps", "outcome", _tickets),),
    "case_kinds": (("cases", "type_code", lambda count: translate("catalog", "%n case(s)", n=count)),),
    "units": (("cases", "unit", lambda count: translate("catalog", "%n case(s)", n=count)),),
    "reasons": (
        ("tickets", "park_reason", _tickets),
        ("session_pauses", "reason", lambda count: translate("catalog", "%n pause(s)", n=count)),
    ),
}
#: The same where the code stands inside of stored JSON, as `"body":"archive"`.
_MENTIONS: Mapping[str, tuple[tuple[str, str, str, Callable[[int], Text]], ...]] = {
    "bodies": (("charters", "versions", "body", lambda count: translate("catalog", "%n service charter(s)", n=count)),),
}
#: More references are not counted; a long history must not hold up the branch.
_COUNTED = 10_000


def uses_of(
    tx: Transaction, branch_id: UUID, table: str, key: Any, records: Transaction | None = None
) -> tuple[Text, ...]:
    """Return what refers to the entry of a table with this id or code; nothing when it can be removed.

    Where the set-up in `tx` is only a copy, what visits and sign-ins refer to is asked in `records`.
    """
    found = []
    conditions = [
        (name, column, metadata.tables[name].c[column] == key, text_for)
        for name, column, text_for in _REFERENCES.get(table, ())
    ]
    for name, column, field, text_for in _MENTIONS.get(table, ()):
        words = canonical_json({field: key}).strip("{}")
        told = type_coerce(metadata.tables[name].c[column], StoredText).contains(words, autoescape=True)
        conditions.append((name, column, told, text_for))
    for name, column, refers, text_for in conditions:
        columns = metadata.tables[name].c
        here = [refers] + ([columns.branch_id == branch_id] if "branch_id" in columns else [])
        if table == "branches":
            here.append(columns.ended.is_(None))
        rows = select(columns[column]).where(*here).limit(_COUNTED).subquery()
        asked = tx if records is None or name in SET_UP else records
        count = asked.execute(select(func.count()).select_from(rows)).scalar_one()
        if count:
            found.append(text_for(count))
    return tuple(found)
