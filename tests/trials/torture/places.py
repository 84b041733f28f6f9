"""Where the branch of a torture is: a SQLite file on a faulty disk, or a PostgreSQL server behind a proxy."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from installer.problems import SetUpError
from shared.platform.db.engine import parse_address
from tests.trials.bench.places import open_place
from tests.trials.torture.environment import TortureEnvironment
from tests.trials.torture.faults import disk
from tests.trials.torture.faults import server as servers
from tests.trials.torture.faults.disk_faults import PowerCut, disk_faults
from tests.trials.torture.faults.fault import InjectedFault
from tests.trials.torture.faults.proxy import ProxyConnection
from tests.trials.torture.faults.server_faults import connection_faults, server_faults

DATABASE = "nobat_torture"


class TorturePlace(Protocol):
    """An empty database for one branch, and the faults for this kind of database."""

    kind: str
    #: The control folder of the faulty disk that the processes use, or "".
    disk: str
    #: The address for the processes, and one of the same database that no fault affects.
    address: str
    true_address: str

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the faults of this kind of database."""
        ...

    def close(self) -> None:
        """Remove the database."""
        ...


class SqliteTorture:
    """A SQLite file in the torture's folder, on a faulty disk if this computer can have one."""

    kind = "SQLite"

    def __init__(self, folder: Path) -> None:
        self.address = self.true_address = f"sqlite:///{(folder / 'branch.sqlite3').as_posix()}"
        self._control = disk.DiskControl(folder / "disk") if disk.available() is None else None
        self.disk = "" if self._control is None else str(folder / "disk")

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the disk faults, or the reason why there are none."""
        if self._control is None:
            return (Missing("faulty disk", disk.available() or ""),)
        cut = PowerCut(
            self._control, environment.processes.kill_all, environment.processes.start_all, environment.random
        )
        return (*disk_faults(self._control, environment.random), cut, cut)

    def close(self) -> None:
        """Do nothing; the file is deleted with the torture's folder."""


class OwnServer:
    """A temporary PostgreSQL server behind a proxy; both get faults."""

    kind = "PostgreSQL"
    disk = ""

    def __init__(self, folder: Path) -> None:
        """Start the server. Raises SetUpError when PostgreSQL is not installed."""
        reason = servers.available()
        if reason is not None:
            raise SetUpError(reason)
        self._server = servers.TrialServer(folder, small_disk=servers.no_small_disk() is None)
        # The write-ahead log alone must not fill the small disk.
        self._server.run("ALTER SYSTEM SET max_wal_size = '64MB'")
        self._server.run("SELECT pg_reload_conf()")
        self.true_address = self._server.fresh(DATABASE)
        self._line = ProxyConnection(self._server.port)
        self.address = self._server.address(DATABASE, self._line.port)

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the faults of server and connection."""
        return (*server_faults(self._server), *connection_faults(self._line))

    def close(self) -> None:
        """Stop the server and remove its files."""
        self._line.close()
        self._server.close()


class GivenServer:
    """A new database on the server of a given address. Only the connection to it gets faults."""

    kind = "PostgreSQL"
    disk = ""

    def __init__(self, address: str) -> None:
        """Create an empty database there. Raises SetUpError and UserError as `open_place` does."""
        self._place = open_place(address)
        self.true_address = self._place.fresh(DATABASE)
        url = parse_address(self.true_address)
        self._line = ProxyConnection(url.port or 5432, url.host or "127.0.0.1")
        self.address = url.set(host="127.0.0.1", port=self._line.port).render_as_string(hide_password=False)

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the faults of the connection."""
        mine = Missing(
            "server killed, frozen, filled", "Only a temporary server gets these faults (--postgres starts one)."
        )
        return (*connection_faults(self._line), mine)

    def close(self) -> None:
        """Remove the database."""
        self._line.close()
        self._place.close()


class Missing:
    """A fault that cannot be injected here."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self._reason = reason

    def reason_missing(self) -> str | None:
        """Return why."""
        return self._reason

    def strike(self) -> None:
        """Never called."""
        raise NotImplementedError(self._reason)

    def heal(self) -> None:
        """Never called."""
        raise NotImplementedError(self._reason)
