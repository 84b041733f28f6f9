"""A server that does not keep what it confirms, or an unsafe connection, is reported in time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from installer.check_result import State
from installer.server_health import check_server
from shared.bootstrap import open_branch
from shared.platform.clock import SystemClock
from shared.platform.db import server_health as looking
from shared.platform.db.engine import open_engine, parse_address, postgres_conninfo
from shared.platform.db.errors import DATABASE_SERVER_OLD
from shared.platform.db.server_health import SERVER_FAULTS, ServerFault, server_health
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import build_open_branch
from tests.helpers.tls_servers import AUTHORITY, remote_address, tls_door
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres

#: What the tests' own server is told to be quick about.
IN_TESTS = {ServerFault.FSYNC_OFF, ServerFault.COMMITS_EARLY, ServerFault.PAGES_IN_PARTS, ServerFault.NO_CHECKSUMS}


@pytest.fixture
def local(postgres_databases: PostgresDatabases) -> Iterator[str]:
    """A branch's address on this computer's own socket."""
    address = postgres_databases.fresh("open", build_open_branch)
    yield address
    postgres_databases.drop(address)


def faults(address: str) -> set[ServerFault]:
    """What the look finds wrong, but for what the tests' server does on purpose."""
    engine = open_engine(address)
    try:
        return set(server_health(engine).faults) - IN_TESTS
    finally:
        engine.dispose()


def test_a_server_that_hurries_is_a_problem_with_a_remedy_in_every_language(local: str) -> None:
    for language in Language:
        finding = check_server(local, language)
        assert finding.state is State.PROBLEM
        for word in ("fsync = on", "synchronous_commit = on", "full_page_writes = on", "postgresql.conf"):
            assert word in finding.remedy
    assert finding.found.startswith("PostgreSQL ")


def test_a_pc_whose_clock_is_wrong_learns_the_present_from_the_server(local: str) -> None:
    class LateClock(SystemClock):
        def now(self) -> datetime:
            return super().now() - timedelta(hours=1)

    opened = open_branch(local, clock=LateClock())
    database = opened.database
    with database.read() as tx:
        server = tx.now
    assert timedelta(0) <= database.present() - server < timedelta(minutes=5)
    opened.close()


def test_every_fault_has_a_sentence_in_every_language() -> None:
    assert SERVER_FAULTS.keys() == set(ServerFault)
    for language in Language:
        assert len({Translator(language).text(sentence) for sentence in SERVER_FAULTS.values()}) == len(ServerFault)


def test_this_computer_may_talk_to_itself_in_the_open(local: str) -> None:
    assert faults(local) == set()


def test_a_line_to_another_computer_is_told_how_safe_it_is(local: str) -> None:
    behind = Path(str(parse_address(local).query["host"])) / ".s.PGSQL.5432"
    database = str(parse_address(local).database)
    with tls_door(behind, "right.pem") as door:
        proven = remote_address(door.port, "postgres", database, sslrootcert=str(AUTHORITY))
        assert faults(proven) == set()
        half = remote_address(door.port, "postgres", database, sslmode="require")
        assert faults(half) == {ServerFault.NOT_PROVEN}


def test_letters_that_would_be_lost_are_noticed(postgres_databases: PostgresDatabases, local: str) -> None:
    other = f"{parse_address(local).database}_ascii"
    with psycopg.connect(postgres_conninfo(local), autocommit=True) as line:
        line.execute(f'CREATE DATABASE "{other}" ENCODING SQL_ASCII LOCALE "C" TEMPLATE template0'.encode())
    address = parse_address(local).set(database=other).render_as_string(hide_password=False)
    assert faults(address) == {ServerFault.NOT_UTF8}
    postgres_databases.drop(address)


def test_a_server_that_is_too_old_opens_no_branch(local: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "LEAST", 99)
    with refused(DATABASE_SERVER_OLD):
        open_branch(local)
    finding = check_server(local, Language.EN)
    assert finding.state is State.PROBLEM
    assert "99" in finding.remedy


def test_what_is_wrong_is_written_down_at_the_start(local: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("WARNING"):
        open_branch(local).close()
    records = [record for record in caplog.records if record.name == looking.__name__]
    assert "fsync_off" in str(records[0].__dict__["details"]["faults"])


def test_a_file_needs_no_server() -> None:
    assert check_server("sqlite:///branch.sqlite3", Language.EN).state is State.OK
    assert check_server("nonsense", Language.RU).state is State.PROBLEM
