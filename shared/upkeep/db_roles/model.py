"""The roles of a branch's database and what a right is."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared.platform.db.access import WORKING, AppRole, Privilege

#: PostgreSQL cuts longer names off, so two long ones could become the same.
LONGEST_NAME = 63


#: Who has a password.
LOGINS = (*WORKING, AppRole.UPKEEP)


@dataclass(frozen=True)
class TableRight:
    """One thing a role may do with a table; without `columns` with all of them."""

    verb: Privilege
    columns: tuple[str, ...] = ()


_RIGHT = re.compile(r"(\w+)(?:\(([^)]*)\))?")


def rights(words: str) -> Mapping[Privilege, TableRight]:
    """Read "read(id, name) add change(name)". Raises ValueError for a verb that is none."""
    found = {}
    for verb, columns in _RIGHT.findall(words):
        names = tuple(name.strip() for name in columns.split(",") if name.strip())
        found[Privilege(verb)] = TableRight(Privilege(verb), names)
    return found


def role_name(database: str, role: AppRole) -> str:
    """Return a role's name on the server: roles belong to the whole server, so the database's name is part of it."""
    name = f"{database}_{role.value}"
    if len(name.encode()) <= LONGEST_NAME:
        return name
    mark = hashlib.sha256(database.encode()).hexdigest()[:12]
    kept = database.encode()[: LONGEST_NAME - len(mark) - len(role.value) - 2].decode(errors="ignore")
    return f"{kept}_{mark}_{role.value}"
