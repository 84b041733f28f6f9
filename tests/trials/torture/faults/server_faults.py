"""The faults of a PostgreSQL server and of the connection to it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.trials.torture.faults import server
from tests.trials.torture.faults.proxy import Manner, Mode, ProxyConnection
from tests.trials.torture.faults.server import TrialServer


@dataclass
class ServerFault:
    """A change to the server or the connection that is undone later; `seen` says what a person would see."""

    name: str
    seen: str
    do: Callable[[], object]
    undo: Callable[[], object]
    missing: Callable[[], str | None] = server.available

    def reason_missing(self) -> str | None:
        """Return why this computer cannot inject the fault, or None."""
        return self.missing()

    def strike(self) -> None:
        """Do it."""
        self.do()

    def heal(self) -> None:
        """Undo it."""
        self.undo()


LOST = (
    "Kiosk and console say that the database cannot be reached; the board says since when; all recover automatically."
)
ONCE = "At most one operation must be repeated; its command id makes sure that it happens once."
FULL = (
    "Kiosk and console say that the disk is full, or that the database cannot be reached, and that nothing was saved."
)
SLOW = "Everything takes longer."


def server_faults(trial: TrialServer) -> list[ServerFault]:
    """Return the faults of a server. Its disk can be filled only if it is a small one."""

    def cannot_be_full() -> str | None:
        return server.no_small_disk() if trial.small_disk else "This server does not have its own small disk."

    return [
        ServerFault("server killed", LOST, trial.kill, trial.start),
        ServerFault("server stopped at once", LOST, lambda: trial.stop(at_once=True), trial.start),
        ServerFault("server restarted", LOST, trial.stop, trial.start),
        ServerFault("server frozen", LOST, trial.freeze, trial.thaw),
        ServerFault("server's writes fail", FULL, trial.refuse_writes, trial.allow_writes, missing=server.no_limits),
        ServerFault("connections ended", ONCE, trial.cut_connections, trial.start),
        ServerFault("server's disk full", FULL, trial.fill, trial.make_room, missing=cannot_be_full),
    ]


def connection_faults(line: ProxyConnection) -> list[ServerFault]:
    """Return the faults of the connection to the server."""

    def be(**how: object) -> Callable[[], None]:
        return lambda: line.change(Manner(**how))  # type: ignore[arg-type]  # the words below are its fields

    return [
        ServerFault("connection slow", SLOW, be(delay_ms=150), line.heal),
        ServerFault("connection very slow", SLOW, be(bytes_per_second=20_000), line.heal),
        ServerFault("connection silent", LOST, be(mode=Mode.SWALLOW), line.heal),
        ServerFault("connection refused", LOST, be(mode=Mode.REFUSE), line.heal),
        ServerFault("connection cut", ONCE, line.cut, line.heal),
        ServerFault("connection cut at a commit", ONCE, line.cut_at_commit, line.heal),
        ServerFault("connection cut before a commit", ONCE, lambda: line.cut_at_commit(delivered=False), line.heal),
        ServerFault("connection cut in the middle", ONCE, lambda: line.cut_after(5_000), line.heal),
    ]
