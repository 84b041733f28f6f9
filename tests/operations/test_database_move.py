"""A branch takes its whole history along into another database: every field of it, or nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import insert, select

from shared.bootstrap import create_database, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.db.base import metadata
from shared.platform.db.engine import open_engine, postgres_conninfo
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_MISSING, DATABASE_OLDER, NOT_A_NOBAT_DATABASE
from shared.platform.db.sqlite import WRITES
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.upkeep.backup.errors import (
    MOVE_BAD_TEXT,
    MOVE_NOT_THE_SAME,
    MOVE_SOURCE_BUSY,
    MOVE_TARGET_IN_USE,
    MOVE_UNDER_WAY,
)
from shared.upkeep.backup.move_targets import MoveStep
from shared.upkeep.backup.moving import Moved, move
from shared.upkeep.migrations.schema import SchemaState, schema_state
from shared.upkeep.migrations.upgrade import run_migrations
from tests.helpers.branches import OPEN_MORNING, build_sample_branch, service_id, sign_in
from tests.helpers.databases import Databases, SqliteDatabases

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
#: What a text may hold: all scripts of the five languages, signs that COPY or SQL treat as special, both line ends.
WORDS = (
    "Қанат Әлиұлы — ҰҮҺІ ёЁ «№»",
    "می‌خواهم ۱۲۳ پاسپورت، لطفاً؛ گچپژ",
    "شُكراً جزيلاً، رقم ٤٥٦",
    "👩🏽‍💻🇰🇿 𝔑 ﷽ e\u0301",
    "tab\there, line\nend, return\r, \\N and \\. and 'quotes' \"double\" ; -- ${}%s {x}",
    "",
)


class Silent:
    """Listens, and does something when a step begins."""

    def __init__(self, at: MoveStep | None = None, act: Callable[[], object] = lambda: None) -> None:
        self.steps: list[MoveStep] = []
        self.most = (0, 0)
        self._at, self._act = at, act

    def began(self, step: MoveStep) -> None:
        self.steps.append(step)
        if step is self._at:
            self._act()

    def rows(self, table: str, done: int, whole: int) -> None:
        assert table in metadata.tables
        self.most = (done, whole)


def nothing(_address: str) -> None:
    """Leave a new database as it is."""


def build_lived_in(address: str) -> None:
    """Make the sample branch with a closed day and a morning behind it, and texts of every kind in it."""
    build_sample_branch(address)
    clock = VirtualClock(OPEN_MORNING - timedelta(days=1))
    branch = open_branch(address, clock=clock)
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1")
    branch.summary.close_day(branch.day.today(), SYSTEM)
    clock.advance(24 * 3600)
    session = sign_in(branch, "aigerim", "1")
    for _ in range(3):
        branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "fa"), "kiosk-1")
    called = branch.desk.call_next(session.id, new_id())
    assert called is not None
    clock.advance(seconds=0.123456)
    branch.desk.serve(session.id, new_id())
    notes = metadata.tables["day_notes"]
    with branch.database.engine.connect() as fresh, fresh.execution_options(**{WRITES: True}).begin() as writing:
        for words in WORDS:
            values = {"id": new_id(), "branch_id": branch.database.branch_id, "day": date(2026, 11, 20)}
            writing.connection.execute(insert(notes).values(**values, text=words, staff_id=None, written=NOW))
    branch.close()


@pytest.fixture
def place(
    sqlite_databases: SqliteDatabases, request: pytest.FixtureRequest
) -> Iterator[Callable[[str, str, Callable[[str], None]], str]]:
    """Makes a fresh database: of which kind, of which template, built how."""
    made: list[tuple[Databases, str]] = []

    def fresh(kind: str, template: str, build: Callable[[str], None]) -> str:
        databases: Databases = sqlite_databases
        if kind == "postgres":
            databases = request.getfixturevalue("postgres_databases")
        elif template == "nothing":
            return f"{sqlite_databases.fresh('sample', build_sample_branch)}.new"
        address = databases.fresh(template, build)
        made.append((databases, address))
        return address

    yield fresh
    for databases, address in made:
        databases.drop(address)


Place = Callable[[str, str, Callable[[str], None]], str]


def contents(address: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table as the program reads them."""
    engine = open_engine(address)
    with engine.connect() as connection:
        found = {
            each.name: sorted((tuple(row) for row in connection.execute(select(each))), key=repr)
            for each in metadata.sorted_tables
        }
    engine.dispose()
    return found


def state_of(address: str) -> SchemaState:
    engine = open_engine(address)
    try:
        return schema_state(engine)
    finally:
        engine.dispose()


WAYS = [
    pytest.param("sqlite", "postgres", marks=pytest.mark.postgres),
    pytest.param("postgres", "sqlite", marks=pytest.mark.postgres),
    pytest.param("postgres", "postgres", marks=pytest.mark.postgres),
    ("sqlite", "sqlite"),
]


@pytest.mark.parametrize(("old", "new"), WAYS)
def test_every_field_arrives_as_it_was_and_work_goes_on(place: Place, old: str, new: str) -> None:
    source, target = place(old, "lived-in", build_lived_in), place(new, "nothing", nothing)
    before, listener = contents(source), Silent()
    moved = move(source, target, NOW, listener)
    after = contents(target)
    assert after == before
    assert len(after["inquiry_days"]) == 1
    assert {row.text for row in _notes(target)} == set(WORDS)
    assert moved.counts["tickets"] == 4
    assert [(each.tickets, each.faults) for each in moved.checked] == [(4, 0)]
    assert listener.steps == [step for step in MoveStep if new == "postgres" or step is not MoveStep.COMPARE]
    if new == "postgres":
        assert listener.most == (sum(moved.counts.values()),) * 2
    assert contents(source) == before, "the old database stays as it is"
    branch = open_branch(target, clock=VirtualClock(NOW))
    fresh = branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1")
    assert fresh.ticket.number == 4
    assert branch.check.run().faults == ()
    branch.close()


def _notes(address: str) -> list[Any]:
    engine = open_engine(address)
    with engine.connect() as connection:
        rows = list(connection.execute(select(metadata.tables["day_notes"])))
    engine.dispose()
    return rows


@pytest.mark.postgres
@pytest.mark.parametrize("stopped", list(MoveStep)[1:-1])
def test_a_move_that_is_stopped_leaves_an_empty_database_and_can_be_done_again(place: Place, stopped: MoveStep) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place("postgres", "nothing", nothing)

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(source, target, NOW, Silent(stopped, stop))
    assert state_of(target) is SchemaState.EMPTY
    assert move(source, target, NOW, Silent()).counts["tickets"] == 4


@pytest.mark.postgres
def test_tables_without_a_branch_are_an_empty_database(place: Place) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place("postgres", "tables-only", create_database)
    move(source, target, NOW, Silent())
    assert contents(target) == contents(source)


@pytest.mark.parametrize("new", [pytest.param("postgres", marks=pytest.mark.postgres), "sqlite"])
def test_a_database_that_holds_something_is_refused_and_stays(place: Place, new: str) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place(new, "sample", build_sample_branch)
    before = contents(target)
    assert refusal(source, target) is MOVE_TARGET_IN_USE
    assert contents(target) == before


@pytest.mark.postgres
def test_of_two_moves_into_one_database_the_second_is_refused(place: Place) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place("postgres", "nothing", nothing)
    other, refused = place("sqlite", "sample", build_sample_branch), list[ErrorCode]()
    move(source, target, NOW, Silent(MoveStep.PUT, lambda: refused.append(refusal(other, target))))
    assert refused == [MOVE_UNDER_WAY]
    assert contents(target) == contents(source)


@pytest.mark.postgres
def test_a_text_with_a_nul_is_refused_and_nothing_is_kept(place: Place) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place("postgres", "nothing", nothing)
    with closing(sqlite3.connect(source.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("UPDATE day_notes SET text = 'a' || char(0) || 'b'")
    with pytest.raises(UserError) as told:
        move(source, target, NOW, Silent())
    assert (told.value.code, told.value.values) == (MOVE_BAD_TEXT, {"table": "day_notes"})
    assert state_of(target) is SchemaState.EMPTY


@pytest.mark.postgres
def test_what_the_server_changed_is_found_before_anything_is_kept(place: Place) -> None:
    source = place("sqlite", "lived-in", build_lived_in)
    target = place("postgres", "tables-only", create_database)
    with psycopg.connect(postgres_conninfo(target), autocommit=True) as administrator:
        administrator.execute(
            "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN NEW.number := NEW.number + 100; RETURN NEW; END';"
            "CREATE TRIGGER spoil BEFORE INSERT ON tickets FOR EACH ROW EXECUTE FUNCTION spoil()"
        )
    assert refusal(source, target) is MOVE_NOT_THE_SAME
    assert not any(contents(target).values())


def test_nobody_can_change_a_file_while_it_is_moved(place: Place) -> None:
    source, target = place("sqlite", "lived-in", build_lived_in), place("sqlite", "nothing", nothing)
    refused: list[str] = []

    def write() -> None:
        with closing(sqlite3.connect(source.removeprefix("sqlite:///"), timeout=0)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                refused.append(fault.sqlite_errorname)

    move(source, target, NOW, Silent(MoveStep.PUT, write))
    assert refused == ["SQLITE_BUSY"]


@pytest.mark.postgres
def test_nobody_can_change_a_branch_on_a_server_while_it_is_moved(place: Place) -> None:
    source, target = place("postgres", "lived-in", build_lived_in), place("sqlite", "nothing", nothing)
    refused: list[str | None] = []

    def write() -> None:
        with psycopg.connect(postgres_conninfo(source), options="-c lock_timeout=50") as other:
            try:
                other.execute("UPDATE event_heads SET seq = seq")
            except psycopg.errors.LockNotAvailable as fault:
                refused.append(fault.sqlstate)

    move(source, target, NOW, Silent(MoveStep.PUT, write))
    assert refused == ["55P03"]


def test_a_branch_in_the_middle_of_a_change_is_not_moved(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.upkeep.backup.moving.PATIENCE_MS", 20)
    source, target = place("sqlite", "lived-in", build_lived_in), place("sqlite", "nothing", nothing)
    with closing(sqlite3.connect(source.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refusal(source, target) is MOVE_SOURCE_BUSY
    assert not Path(target.removeprefix("sqlite:///")).exists()


def test_an_older_a_missing_and_a_foreign_source_are_told_apart(place: Place, tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/new.sqlite3"
    older = f"sqlite:///{tmp_path}/older.sqlite3"
    engine = open_engine(older)
    run_migrations(engine, "0001")
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "foreign.sqlite3")) as connection, connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    (tmp_path / "broken.sqlite3").write_bytes(b"no database at all" * 1000)
    assert refusal(older, target) is DATABASE_OLDER
    assert refusal(f"sqlite:///{tmp_path}/nowhere.sqlite3", target) is DATABASE_MISSING
    assert refusal(f"sqlite:///{tmp_path}/foreign.sqlite3", target) is NOT_A_NOBAT_DATABASE
    assert refusal(f"sqlite:///{tmp_path}/broken.sqlite3", target) is DATABASE_DAMAGED
    assert not (tmp_path / "new.sqlite3").exists()


def refusal(source: str, target: str) -> ErrorCode:
    with pytest.raises(UserError) as told:
        _moved(source, target)
    return told.value.code


def _moved(source: str, target: str) -> Moved:
    return move(source, target, NOW, Silent())
