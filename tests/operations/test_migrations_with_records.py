"""Records that every version has written survive the upgrade, field by field, on both databases; a fault undoes it."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Boolean, Connection, Date, DateTime, MetaData, Table, Time, Uuid, insert, select, text

from installer import cli
from shared.bootstrap import open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import open_engine
from shared.platform.db.errors import DATABASE_NEWER, DATABASE_OLDER
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.upkeep.backup.restore import restore
from shared.upkeep.backup.upgrading import upgrade_with_copy
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.upgrade import run_migrations
from tests.helpers.databases import Databases, SqliteDatabases

#: Rows as the versions 0001 to 0004 wrote them: letters of five languages, quotes, signs that mean something in SQL.
RECORDS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "records_of_0004.json").read_text(encoding="utf-8")
)
#: A day later than the records.
LATER = datetime(2026, 3, 4, 6, 0, tzinfo=UTC)


def as_python(value: Any, kind: Any) -> Any:
    """Return a value of the file as a table of this kind takes it."""
    if value is None:
        return None
    if isinstance(kind, Uuid):
        return UUID(value)
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return time.fromisoformat(value) if isinstance(kind, Time) else value


def as_text(value: Any) -> str:
    """Return a value as both databases mean it."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S.%f")
    if isinstance(value, float):
        return repr(value)
    return str(value)


def tables_of(connection: Connection) -> list[Table]:
    """Return the tables that are there now and of which there are records, owners first."""
    there = MetaData()
    there.reflect(connection)
    return [table for table in there.sorted_tables if table.name in RECORDS]


def fill(connection: Connection) -> None:
    """Write the records into the tables that are there."""
    for table in tables_of(connection):
        columns, rows = RECORDS[table.name]["columns"], RECORDS[table.name]["rows"]
        kinds = {name: table.c[name].type for name in columns}
        if connection.dialect.name == "sqlite":
            plain = [dict(zip(columns, row, strict=True)) for row in rows]
            for row in plain:
                names = ", ".join(row)
                marks = ", ".join(f":{name}" for name in row)
                connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", row)
        elif rows:
            made = [
                {name: as_python(value, kinds[name]) for name, value in zip(columns, row, strict=True)} for row in rows
            ]
            connection.execute(insert(table), made)


def read(connection: Connection, names: dict[str, list[str]]) -> dict[str, list[tuple[str, ...]]]:
    """Return these columns of these tables, as both databases mean them."""
    there = MetaData()
    there.reflect(connection)
    found = {}
    for name, columns in names.items():
        query = select(*(there.tables[name].c[column] for column in columns))
        if connection.dialect.name == "sqlite":
            rows = connection.exec_driver_sql(f"SELECT {', '.join(columns)} FROM {name}").all()
        else:
            rows = connection.execute(query).all()
        texts = (tuple(as_text(value) for value in row) for row in rows)
        # An upgrade adds one entry of its own, with which the audit chain begins.
        found[name] = sorted(row for row in texts if "records_sealed" not in row)
    return found


def written(version_tables: dict[str, list[str]]) -> dict[str, list[tuple[str, ...]]]:
    """Return what was written into these tables."""
    return {
        name: sorted(tuple(as_text(value) for value in row) for row in RECORDS[name]["rows"]) for name in version_tables
    }


def build(version: str) -> Any:
    """Return what makes a database of a version with its records."""

    def make(address: str) -> None:
        engine = open_engine(address)
        run_migrations(engine, version)
        with engine.begin() as connection:
            fill(connection)
        if version == HEAD:
            run_migrations(engine)  # nothing is left to do but to begin the audit chain
        engine.dispose()

    return make


#: The versions that wrote the records, and the last ones: an upgrade goes through every version between them.
TRIED = (*KNOWN[:4], *KNOWN[-2:])


@pytest.fixture(params=TRIED)
def old(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """The address of a database as one of the versions left it, with records."""
    address = databases.fresh(f"records{request.param}", build(request.param))
    yield address
    databases.drop(address)


@pytest.fixture
def second(databases: Databases) -> Iterator[str]:
    """The address of a database of the second version with records."""
    address = databases.fresh(f"records{KNOWN[1]}", build(KNOWN[1]))
    yield address
    databases.drop(address)


@pytest.fixture
def recent(databases: Databases) -> Iterator[str]:
    """The address of a database of a version with several upgrades left, which are made sooner than all of them."""
    address = databases.fresh(f"records{KNOWN[-9]}", build(KNOWN[-9]))
    yield address
    databases.drop(address)


def names_in(address: str) -> dict[str, list[str]]:
    """Return the tables of a database that have records, with their columns."""
    engine = open_engine(address)
    with engine.connect() as connection:
        found = {table.name: list(RECORDS[table.name]["columns"]) for table in tables_of(connection)}
    engine.dispose()
    return found


def contents(address: str, names: dict[str, list[str]]) -> dict[str, list[tuple[str, ...]]]:
    """Return the rows of these tables."""
    engine = open_engine(address)
    with engine.connect() as connection:
        found = read(connection, names)
    engine.dispose()
    return found


def version(address: str) -> str:
    """Return the version of a database."""
    engine = open_engine(address)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine.dispose()
    return str(found)


def test_there_are_records_of_every_table_but_one() -> None:
    assert [name for name, table in RECORDS.items() if not table["rows"]] == ["staff_skills"]


def test_every_field_survives_the_upgrade_and_the_branch_works_on(old: str, tmp_path: Path) -> None:
    names = names_in(old)
    before = contents(old, names)
    assert before == written(names)
    done = upgrade_with_copy(old, tmp_path, LATER)
    assert version(old) == HEAD
    assert contents(old, names) == before
    assert (done.copy is None) == (done.before == HEAD)
    branch = open_branch(old, clock=VirtualClock(LATER))
    service = branch.catalog.catalog().services[0]
    issued = branch.visitor.issue(IssueRequest(new_id(), (service.id,), "kk"), "kiosk-1").ticket
    assert issued.number >= 1
    if done.before >= KNOWN[3]:
        assert branch.check.run().faults == ()
        with branch.database.write() as tx:
            tx.execute(text("UPDATE audit_entries SET device = 'z' WHERE kind <> 'records_sealed'"))
        assert {fault.rule for fault in branch.check.run().faults} == {"audit chain"}
    branch.close()


def test_the_copy_made_before_brings_the_old_records_back(
    second: str, tmp_path: Path, sqlite_databases: SqliteDatabases
) -> None:
    names = names_in(second)
    before = contents(second, names)
    done = upgrade_with_copy(second, tmp_path / "copies", LATER)
    assert done.copy is not None
    place = f"sqlite:///{(tmp_path / 'again.sqlite3').as_posix()}"
    restored = restore(done.copy, place, LATER)
    assert restored.upgraded_from == KNOWN[1]
    # What a restore itself writes is of these.
    changed = ("number_counters", "topic_versions", "notices", "audit_entries")
    kept = {name: rows for name, rows in before.items() if name not in changed}
    assert contents(place, {name: names[name] for name in kept}) == kept


def test_an_upgrade_that_is_killed_leaves_the_old_version(recent: str, tmp_path: Path) -> None:
    names = names_in(recent)
    before = contents(recent, names)
    for wait in (0.0, 0.1, 0.4):
        process = subprocess.Popen(
            [sys.executable, "-c", UPGRADER, recent], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert process.stdout is not None
        process.stdout.readline()
        threading.Event().wait(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert version(recent) in (KNOWN[-9], HEAD)
        assert contents(recent, names) == before
    upgrade_with_copy(recent, tmp_path, LATER)
    assert version(recent) == HEAD
    assert contents(recent, names) == before


#: Says that it begins, then upgrades slowly enough to be killed in the middle.
UPGRADER = """
import sys, threading
from alembic import op
from shared.upkeep.migrations.upgrade import run_migrations
from shared.platform.db.engine import open_engine
plain = op.create_table
def slowly(*given, **named):
    made = plain(*given, **named)
    threading.Event().wait(0.05)
    return made
op.create_table = slowly
engine = open_engine(sys.argv[1])
print("now", flush=True)
run_migrations(engine)
"""


def test_two_upgrades_at_once_end_in_one_upgraded_database(recent: str, tmp_path: Path) -> None:
    names = names_in(recent)
    before = contents(recent, names)
    words = [sys.executable, "-m", "installer.cli", "upgrade", "--database", recent, "--to"]
    both = [
        subprocess.Popen([*words, str(tmp_path / str(number))], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for number in range(2)
    ]
    told = [each.communicate()[0].decode() for each in both]
    assert [each.returncode for each in both] == [0, 0], told
    assert version(recent) == HEAD
    assert contents(recent, names) == before


@pytest.mark.parametrize("command", [("keeper", "--once"), ("check",), ("simulate", "--days", "1"), ("backup",)])
@pytest.mark.parametrize(("written_by", "words"), [("9999", "newer version"), (KNOWN[1], "nobat upgrade")])
def test_every_program_refuses_another_version_in_words(
    command: tuple[str, ...],
    written_by: str,
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    sqlite_databases: SqliteDatabases,
) -> None:
    address = sqlite_databases.fresh(f"records{KNOWN[1]}", build(KNOWN[1]))
    engine = open_engine(address)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :written"), {"written": written_by})
    engine.dispose()
    with pytest.raises(UserError) as told:
        open_branch(address)
    assert told.value.code is (DATABASE_NEWER if written_by == "9999" else DATABASE_OLDER)
    folder = {"keeper": ["--data", str(tmp_path)], "backup": ["--to", str(tmp_path)]}.get(command[0], [])
    status = cli.main([*command, "--database", address, *folder])
    said = capsys.readouterr().err
    if command[0] == "backup" and written_by != "9999":
        # A copy is made of every version that this program knows.
        assert status == 0
        return
    assert status == 1
    assert words in said
    assert len(said.splitlines()) == 1
