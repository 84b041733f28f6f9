"""What each kind of PC may do with a table of a PostgreSQL database, declared with the table itself."""

from collections.abc import Iterable, Mapping
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
class Guard:
    """What the server asks of each row that one of `roles` adds or changes, where a rule about rows is not enough.

    `holds` is SQL over NEW and, for a change, OLD. It may read all tables by their full names, and is asked when the
    statement ends, or `at_commit`, when the rows that belong together are all there. `only` is a condition without
    queries: rows that do not meet it are not asked about, which costs next to nothing.
    """

    roles: tuple[AppRole, ...]
    verb: Privilege
    holds: str = "false"
    only: str = "true"
    at_commit: bool = False


@dataclass(frozen=True)
class TableAccess:
    """What the working roles may do with one table.

    A cell of `cells` names privileges; brackets after one narrow it to these columns; an empty cell is no right at all.
    Where a table has `rules`, every other privilege on it reaches all its rows.
    """

    cells: tuple[str, str, str, str]
    rules: Mapping[tuple[AppRole, Privilege], RowRule]
    guards: tuple[Guard, ...] = ()


#: Rows of the days that can still matter; a business day may begin hours after the calendar's, and a client could move
#: its own time zone, so the server counts in UTC with room to spare.
RUNNING = "day >= (now() AT TIME ZONE 'UTC')::date - 2"


def fresh(column: str) -> str:
    """Return the condition that an instant is the present one; a transaction may have taken some seconds since."""
    return f"{column} BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp() + interval '5 minutes'"


_EXISTS = "EXISTS (SELECT FROM public.{} WHERE {})"


def exists(rows: str, *conditions: str) -> str:
    """Return the condition that there is such a row; `rows` is a table and its short name."""
    return _EXISTS.format(rows, " AND ".join(conditions))


def one_of(values: Iterable[str]) -> str:
    """Return a list for SQL's IN; the values are words of the program."""
    return "(" + ", ".join(f"'{value}'" for value in values) + ")"


_END = "(SELECT h.seq FROM public.{} h WHERE h.branch_id = NEW.branch_id)"


def chain_guards(heads: str, entries: str, roles: tuple[AppRole, ...]) -> tuple[tuple[Guard, ...], tuple[Guard, ...]]:
    """Return the guards of a hash chain's ends and of its entries: an entry is the next one, and the end moves to it.

    An end set far ahead, or an entry that the end does not reach, would stop everybody who adds one.
    """
    the_next = "(e.branch_id, e.seq, e.hash, e.previous_hash) = (NEW.branch_id, NEW.seq, NEW.hash, OLD.hash)"
    moved = "NEW.seq <> OLD.seq OR NEW.hash <> OLD.hash"
    end = _END.format(heads)
    return (
        (
            Guard(roles, Privilege.ADD, f"NEW.seq = 0 AND {exists('branches b', 'b.id = NEW.branch_id')}"),
            Guard(roles, Privilege.CHANGE, exists(f"{entries} e", "NEW.seq = OLD.seq + 1", the_next), only=moved),
        ),
        (
            Guard(roles, Privilege.ADD, f"NEW.seq = {end} + 1"),
            Guard(roles, Privilege.ADD, f"NEW.seq <= {end}", at_commit=True),
        ),
    )


def access(
    kiosk: str,
    board: str,
    console: str,
    manager: str,
    rules: Mapping[tuple[AppRole, Privilege], RowRule] | None = None,
    guards: tuple[Guard, ...] = (),
) -> dict[Any, Any]:
    """Return the `info` of a table with what each role may do with it."""
    return {TableAccess: TableAccess((kiosk, board, console, manager), rules or {}, guards)}
