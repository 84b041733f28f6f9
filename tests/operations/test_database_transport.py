"""A server on another computer is only talked to through TLS, and only when it proves its name."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from installer.role_addresses import address_of
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.access import AppRole
from shared.platform.db.engine import open_engine, parse_address, postgres_conninfo
from shared.platform.db.errors import DATABASE_LOST, DATABASE_NOT_TRUSTED, DATABASE_REFUSES
from shared.platform.db.postgres import connection_parameters, is_this_computer
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.live.postgres_wakeup import PostgresWakeup
from shared.upkeep.backup.make import make_backup
from shared.upkeep.db_roles.setting_up import Login, set_up_roles
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import build_open_branch
from tests.helpers.tls_servers import (
    AUTHORITY,
    NAME,
    TlsDoor,
    TlsServer,
    real_tls_server,
    remote_address,
    tls_door,
)
from tests.helpers.visits import take

pytestmark = pytest.mark.postgres
__all__ = ["real_tls_server"]


@pytest.fixture
def local(postgres_databases: PostgresDatabases) -> Iterator[str]:
    """A branch's address on this computer's own socket."""
    address = postgres_databases.fresh("open", build_open_branch)
    yield address
    postgres_databases.drop(address)


def behind(local: str) -> Path:
    """The socket of the server of an address."""
    return Path(str(parse_address(local).query["host"])) / ".s.PGSQL.5432"


def far(local: str, door: TlsDoor, **words: str) -> str:
    """The same branch as another computer reaches it."""
    return remote_address(door.port, "postgres", str(parse_address(local).database), **words)


def refused(address: str) -> UserError:
    """Try to open a branch, and return why it was not."""
    with pytest.raises(UserError) as told:
        open_branch(address)
    return told.value


def lines_are_secret(branch: OpenBranch) -> bool:
    """Whether a line of the pool is encrypted."""
    with branch.database.engine.connect() as connection:
        return bool(connection.connection.driver_connection.pgconn.ssl_in_use)


def test_pool_wake_up_and_backup_come_through_the_same_proven_tls(local: str, tmp_path: Path) -> None:
    with tls_door(behind(local), "right.pem") as door:
        address = far(local, door, sslrootcert=str(AUTHORITY))
        branch = open_branch(address)
        assert lines_are_secret(branch)
        branch.close()
        wakeup = PostgresWakeup(postgres_conninfo(address))
        assert wakeup._connection.pgconn.ssl_in_use
        wakeup.close()
        assert make_backup(address, tmp_path, datetime.now(UTC), 3).manifest.counts["branches"] == 1


@pytest.mark.parametrize("certificate", ["elsewhere.pem", "self_made.pem", None])
def test_a_server_that_cannot_prove_its_name_is_refused_in_words(local: str, certificate: str | None) -> None:
    with tls_door(behind(local), certificate) as door:
        problem = refused(far(local, door, sslrootcert=str(AUTHORITY)))
    assert problem.code is DATABASE_NOT_TRUSTED
    signs = {"elsewhere.pem": "does not match host name", "self_made.pem": "certificate verify failed", None: "SSL"}
    assert signs[certificate] in str(problem.values["problem"])
    for language in Language:
        assert str(problem.values["problem"])[:20] in Translator(language).text(error_text(problem, technical=True))


def test_without_a_root_certificate_nothing_is_believed(local: str, tmp_path: Path) -> None:
    with tls_door(behind(local), "right.pem") as door:
        problem = refused(far(local, door, sslrootcert=str(tmp_path / "none.pem")))
    assert problem.code is DATABASE_NOT_TRUSTED


def test_a_server_that_is_merely_away_is_no_refusal(local: str) -> None:
    with tls_door(behind(local), "right.pem") as door:
        address = far(local, door, sslrootcert=str(AUTHORITY))
    assert refused(address).code is DATABASE_LOST


def test_what_the_address_says_about_tls_is_honoured(local: str) -> None:
    with tls_door(behind(local), "self_made.pem") as door:
        branch = open_branch(far(local, door, sslmode="require"))
        assert lines_are_secret(branch)
        branch.close()


@pytest.fixture(scope="module")
def logins(real_tls_server: TlsServer) -> dict[AppRole, Login]:
    """The roles of a branch on a whole server with TLS."""
    build_open_branch(real_tls_server.admin)
    return {login.role: login for login in set_up_roles(real_tls_server.admin)}


def told(server: TlsServer, login: Login, **words: str) -> str:
    """The address that the IT officer is given for a login, with where this test's server really is."""
    url = parse_address(address_of(server.admin, f"{NAME}:{server.port}", login))
    more = {"hostaddr": "127.0.0.1", "sslrootcert": str(AUTHORITY), **words}
    return url.update_query_dict(more).render_as_string(hide_password=False)


def test_a_whole_server_with_tls_takes_the_addresses_that_were_written(
    real_tls_server: TlsServer, logins: dict[AppRole, Login], tmp_path: Path
) -> None:
    kiosk = open_branch(told(real_tls_server, logins[AppRole.KIOSK]), application="nobat kiosk K1")
    assert take(kiosk).display
    with kiosk.database.engine.connect() as connection:
        query = (
            "SELECT s.ssl, s.version, a.usename, a.application_name FROM pg_stat_ssl s"
            " JOIN pg_stat_activity a USING (pid) WHERE pid = pg_backend_pid()"
        )
        seen = connection.exec_driver_sql(query).one()
    kiosk.close()
    assert (seen.ssl, seen.version[:4], seen.usename) == (True, "TLSv", "branch_kiosk")
    assert seen.application_name == "nobat kiosk K1"
    manager = told(real_tls_server, logins[AppRole.MANAGER])
    assert make_backup(manager, tmp_path, datetime.now(UTC), 3).manifest.counts["tickets"] == 1


@pytest.mark.parametrize("words", [{"password": "wrong"}, {"sslmode": "disable"}])
def test_a_whole_server_refuses_a_wrong_password_and_an_open_line(
    real_tls_server: TlsServer, logins: dict[AppRole, Login], words: dict[str, str]
) -> None:
    problem = refused(told(real_tls_server, logins[AppRole.BOARD], **words))
    assert problem.code is DATABASE_REFUSES
    assert str(problem.values["problem"]).startswith(("password authentication failed", "no pg_hba.conf entry"))


def test_the_servers_limits_and_the_name_of_the_device_hold_on_every_line(local: str) -> None:
    engine = open_engine(local, "nobat console counter-3")
    with engine.connect() as connection:
        names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "application_name")
        read = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names]
    engine.dispose()
    assert read == ["5s", "2s", "10s", "nobat console counter-3"]
    with psycopg.connect(postgres_conninfo(local, "nobat board board-1")) as line:
        assert line.execute("SHOW application_name").fetchone() == ("nobat board board-1",)
        assert line.info.get_parameters()["tcp_user_timeout"] == "4000"


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("postgresql+psycopg:///branch", True),
        ("postgresql+psycopg://localhost/branch", True),
        ("postgresql+psycopg://127.0.0.7:5433/branch", True),
        ("postgresql+psycopg://[::1]/branch", True),
        ("postgresql+psycopg:///branch?host=%2Frun%2Fpostgresql", True),
        ("postgresql+psycopg://queue.example.org/branch", False),
        ("postgresql+psycopg://192.0.2.10/branch", False),
        ("postgresql+psycopg://localhost.example.org/branch", False),
        ("postgresql+psycopg://queue.example.org/branch?hostaddr=127.0.0.1", False),
        ("postgresql+psycopg:///branch?host=localhost&host=queue.example.org:5433", False),
    ],
)
def test_only_this_computer_itself_is_trusted_without_proof(address: str, here: bool) -> None:
    words = connection_parameters(parse_address(address), "nobat")
    assert is_this_computer(words) is here
    assert words.get("sslmode") == (None if here else "verify-full")


def test_an_address_may_name_several_servers_of_which_the_one_that_takes_changes_is_used(local: str) -> None:
    several = parse_address("postgresql+psycopg://u@/branch?host=one.example.org:5433&host=two.example.org:5432")
    words = connection_parameters(several, "n" * 100)
    assert (words["host"], words["port"]) == ("one.example.org,two.example.org", "5433,5432")
    assert (words["target_session_attrs"], len(words["application_name"])) == ("read-write", 63)
    with psycopg.connect(postgres_conninfo(local), autocommit=True) as line:
        line.execute(f'ALTER DATABASE "{line.info.dbname}" SET default_transaction_read_only = on'.encode())
    assert refused(local).code is DATABASE_LOST


def test_half_open_networks_are_noticed_within_five_seconds() -> None:
    words = connection_parameters(parse_address("postgresql+psycopg://queue.example.org/branch"), "nobat")
    quiet, questions, apart = (int(words[f"keepalives_{key}"]) for key in ("idle", "count", "interval"))
    assert quiet + questions * apart <= 5
    assert int(words["tcp_user_timeout"]) <= 5000
    assert int(words["connect_timeout"]) <= 5
