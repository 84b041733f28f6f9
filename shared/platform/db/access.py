"""What each kind of PC may do with a table of a PostgreSQL database, declared with the table itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class AppRole(StrEnum):
    """Who connects: the four kinds of PC, who keeps the tables up, and the owner of the tables, who never connects."""

    KIOSK = "kiosk"
    BOARD = "board"
    CONSOLE = "console"
    MANAGER = "manager"
    UPKEEP = "upkeep"
    OWNER = "owner"


#: The roles of daily work, in the order of the parameters of `access`.
WORKING = (AppRole.KIOSK, AppRole.BOARD, AppRole.CONSOLE, AppRole.MANAGER)


class Privilege(StrEnum):
    """What may be done with the rows of a table."""

    READ = "read"
    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    #: make others wait for a row, without changing it
    LOCK = "lock"


@dataclass(frozen=True)
class RowRule:
    """Which rows a privilege reaches: those that are so before (`having`) and those that are so after (`leaving`)."""

    having: str = ""
    leaving: str = ""


@dataclass(frozen=True)
class TableAccess:
    """What the working roles may do with one table.

    A cell of `cells` names privileges; brackets after one narrow it to these columns; an empty cell is no right at all.
    Where a table has `rules`, every other privilege on it reaches all its rows.
    """

    cells: tuple[str, str, str, str]
    rules: Mapping[tuple[AppRole, Privilege], RowRule]


#: Rows of the days that can still matter; a business day may begin hours after the calendar's, and a client could move
#: its own time zone, so the server counts in UTC with room to spare.
RUNNING = "day >= (now() AT TIME ZONE 'UTC')::date - 2"


def access(
    kiosk: str,
    board: str,
    console: str,
    manager: str,
    rules: Mapping[tuple[AppRole, Privilege], RowRule] | None = None,
) -> dict[Any, Any]:
    """Return the `info` of a table with what each role may do with it."""
    return {TableAccess: TableAccess((kiosk, board, console, manager), rules or {})}
