"""What the roles may do with every table, read from the tables of all subjects."""

from collections.abc import Mapping

from shared.platform.db.access import WORKING, AppRole, Privilege, RowRule, TableAccess
from shared.subjects import TABLES
from shared.upkeep.db_roles import pin_check
from shared.upkeep.db_roles.model import TableRight, rights

_ACCESS: Mapping[str, TableAccess] = {table.name: table.info[TableAccess] for table in TABLES}

#: table: what kiosk, board, console and manager may do with it
GRANTS: Mapping[str, tuple[str, str, str, str]] = {
    "alembic_version": ("read", "read", "read", "read"),
    **dict.fromkeys(pin_check.TABLES, ("", "", "", "")),
    **{name: access.cells for name, access in _ACCESS.items()},
}
ROW_RULES: Mapping[tuple[str, AppRole, Privilege], RowRule] = {
    (name, role, verb): rule for name, access in _ACCESS.items() for (role, verb), rule in access.rules.items()
}


def granted(table: str, role: AppRole) -> Mapping[Privilege, TableRight]:
    """Return what a role may do with a table. Raises KeyError for a table without a row."""
    return rights(GRANTS[table][WORKING.index(role)])


def row_rule(table: str, role: AppRole, verb: Privilege) -> RowRule | None:
    """Return which rows a right reaches; None where the table has no rules and every right reaches all rows."""
    if table not in _ACCESS or not _ACCESS[table].rules:
        return None
    return _ACCESS[table].rules.get((role, verb), RowRule("true", "true"))
