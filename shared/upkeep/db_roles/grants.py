"""What the roles may do with every table, read from the tables of all subjects."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Column, Date, DateTime, Float, Table, Text

from shared.platform.db.access import WORKING, AppRole, Guard, Privilege, RowRule, TableAccess, one_of
from shared.platform.db.base import JsonText
from shared.platform.db.records import Enumerated
from shared.subjects import SEALED_TABLES, TABLES
from shared.upkeep.db_roles import pin_check
from shared.upkeep.db_roles.model import TableRight, rights

_ACCESS: Mapping[str, TableAccess] = {table.name: table.info[TableAccess] for table in (*TABLES, *SEALED_TABLES)}

#: table: what kiosk, board, console and manager may do with it
GRANTS: Mapping[str, tuple[str, str, str, str]] = {
    "alembic_version": ("read", "read", "read", "read"),
    **dict.fromkeys(pin_check.TABLES, ("", "", "", "")),
    **{name: access.cells for name, access in _ACCESS.items()},
}
GUARDS: Mapping[str, tuple[Guard, ...]] = {name: access.guards for name, access in _ACCESS.items() if access.guards}

#: No honest value is longer or more deeply nested; Python reads no JSON that is nested a thousand times.
_LONGEST, _MOST_BRACKETS = 200_000, 200


def _readable(column: Column[Any]) -> str | None:
    """Return the condition that every program can read a value of this column; None where the type says enough.

    PostgreSQL knows instants, days and figures that Python does not, such as 'infinity'. One of them in a row that
    every desk reads would stop them all.
    """
    name, kind = f'"{column.name}"', column.type
    if isinstance(kind, Enumerated):
        return f"{name} IN {one_of(str(member.value) for member in kind.kind)}"
    if isinstance(kind, JsonText):
        flat = f"length(translate({name}, '[{{', '')) >= length({name}) - {_MOST_BRACKETS}"
        return f"length({name}) <= {_LONGEST} AND {flat} AND jsonb_typeof({name}::jsonb) IS NOT NULL"
    if isinstance(kind, Text):
        return f"length({name}) <= {_LONGEST}"
    if isinstance(kind, Float):
        return f"{name} BETWEEN -1e9 AND 1e9"
    if isinstance(kind, Date) or isinstance(getattr(kind, "impl", None), DateTime):
        return f"{name} BETWEEN '2000-01-01' AND '2999-12-31'"
    return None


def _row_rules(table: Table) -> Iterator[tuple[tuple[AppRole, Privilege], RowRule]]:
    """Yield the rules that a table declares; what a kiosk writes must also be readable for everybody else."""
    declared = _ACCESS[table.name].rules
    yield from declared.items()
    for verb, right in rights(_ACCESS[table.name].cells[WORKING.index(AppRole.KIOSK)]).items():
        columns = [table.c[name] for name in right.columns] or table.columns
        readable = [
            f'("{column.name}" IS NULL OR {condition})' for column in columns if (condition := _readable(column))
        ]
        if verb in (Privilege.ADD, Privilege.CHANGE) and readable:
            rule = declared.get((AppRole.KIOSK, verb), RowRule("true", "true"))
            yield (AppRole.KIOSK, verb), replace(rule, leaving=" AND ".join([f"({rule.leaving})", *readable]))


ROW_RULES: Mapping[tuple[str, AppRole, Privilege], RowRule] = {
    (table.name, role, verb): rule for table in TABLES for (role, verb), rule in _row_rules(table)
}
#: The tables in which a right need not reach every row.
RULED = frozenset(table for table, _, _ in ROW_RULES)


def granted(table: str, role: AppRole) -> Mapping[Privilege, TableRight]:
    """Return what a role may do with a table. Raises KeyError for a table without a row."""
    return rights(GRANTS[table][WORKING.index(role)])


def row_rule(table: str, role: AppRole, verb: Privilege) -> RowRule | None:
    """Return which rows a right reaches; None where the table has no rules and every right reaches all rows."""
    if table not in RULED:
        return None
    return ROW_RULES.get((table, role, verb), RowRule("true", "true"))
