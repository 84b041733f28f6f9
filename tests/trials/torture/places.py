"""Where a tortured branch lies: a SQLite file on a disk that can fail, or a PostgreSQL server behind a bad line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from installer.problems import SetUpError
from shared.platform.db.engine import parse_address
from tests.trials.bench.places import open_place
from tests.trials.torture.common_faults import InjectedFault
from tests.trials.torture.environment import TortureEnvironment
from tests.trials.torture.faults import disk
from tests.trials.torture.faults import server as servers
from tests.trials.torture.faults.disk_faults import PowerCut, disk_faults
from tests.trials.torture.faults.proxy import ProxyConnection
from tests.trials.torture.faults.server_faults import line_faults, server_faults

DATABASE = "nobat_torture"


class TorturePlace(Protocol):
    """One empty database for one branch, and what can befall it there."""

    kind: str
    #: The control folder of a faulty disk under the processes, or "".
    disk: str
    #: As the processes know it, and a way to the same database that no harm stands in.
    address: str
    true_address: str

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the harms that only this kind of database knows."""
        ...

    def close(self) -> None:
        """Remove the database."""
        ...


class SqliteTorture:
    """A SQLite file in the torture's own folder, on a disk that fails when it is told to, where that can be had."""

    kind = "SQLite"

    def __init__(self, folder: Path) -> None:
        self.address = self.true_address = f"sqlite:///{(folder / 'branch.sqlite3').as_posix()}"
        self._control = disk.DiskControl(folder / "disk") if disk.available() is None else None
        self.disk = "" if self._control is None else str(folder / "disk")

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the harms of the disk; without one, one that says why it cannot be had."""
        if self._control is None:
            return (Missing("faulty disk", disk.available() or ""),)
        cut = PowerCut(
            self._control, environment.processes.kill_all, environment.processes.start_all, environment.random
        )
        return (*disk_faults(self._control, environment.random), cut, cut)

    def close(self) -> None:
        """The file goes with the torture's folder."""


class OwnServer:
    """A PostgreSQL server of its own behind a line of its own; both can be harmed."""

    kind = "PostgreSQL"
    disk = ""

    def __init__(self, folder: Path) -> None:
        """Start it. Raises SetUpError where there is none."""
        reason = servers.available()
        if reason is not None:
            raise SetUpError(reason)
        self._server = servers.TrialServer(folder, small_disk=servers.no_small_disk() is None)
        # The log of changes must not fill the small disk by itself.
        self._server.run("ALTER SYSTEM SET max_wal_size = '64MB'")
        self._server.run("SELECT pg_reload_conf()")
        self.true_address = self._server.fresh(DATABASE)
        self._line = ProxyConnection(self._server.port)
        self.address = self._server.address(DATABASE, self._line.port)

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the harms of server and line."""
        return (*server_faults(self._server), *line_faults(self._line))

    def close(self) -> None:
        """Stop the server and remove its files."""
        self._line.close()
        self._server.close()


class GivenServer:
    """A database of the torture's own on the server of the one that was named: only the line to it is harmed."""

    kind = "PostgreSQL"
    disk = ""

    def __init__(self, address: str) -> None:
        """Make an empty database there. Raises SetUpError and UserError as `open_place`."""
        self._place = open_place(address)
        self.true_address = self._place.fresh(DATABASE)
        url = parse_address(self.true_address)
        self._line = ProxyConnection(url.port or 5432, url.host or "127.0.0.1")
        self.address = url.set(host="127.0.0.1", port=self._line.port).render_as_string(hide_password=False)

    def faults(self, environment: TortureEnvironment) -> Sequence[InjectedFault]:
        """Return the harms of the line."""
        mine = Missing("server killed, frozen, filled", "This server is not the torture's own (--postgres starts one).")
        return (*line_faults(self._line), mine)

    def close(self) -> None:
        """Remove the database."""
        self._line.close()
        self._place.close()


class Missing:
    """A harm that cannot be done here."""

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
