"""The faults of a PostgreSQL server and of the line to it, for whoever lets them strike."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.trials.torture.faults import server
from tests.trials.torture.faults.fault import POSTGRES
from tests.trials.torture.faults.proxy import Manner, Mode, ProxyConnection
from tests.trials.torture.faults.server import TrialServer


@dataclass
class ServerFault:
    """Something is done to the server or the line, and later undone; `seen` says what a person would see."""

    name: str
    seen: str
    do: Callable[[], object]
    undo: Callable[[], object]
    database: str = POSTGRES
    missing: Callable[[], str | None] = server.available

    def reason_missing(self) -> str | None:
        """Return why this cannot be done here, or None."""
        return self.missing()

    def strike(self) -> None:
        """Do it."""
        self.do()

    def heal(self) -> None:
        """Undo it."""
        self.undo()


LOST = (
    "Kiosk and console say that the database cannot be reached; the board says since when; all recover by themselves."
)
ONCE = "At most one thing that was just being done has to be done again; the command's id sees that it happens once."
FULL = (
    "Kiosk and console say that the disk is full, or that the database cannot be reached, and that nothing was saved."
)
SLOW = "Everything takes longer."


def server_faults(trial: TrialServer) -> list[ServerFault]:
    """Return what can happen to a server; it can be filled only if it has a small disk."""

    def cannot_be_full() -> str | None:
        return server.no_small_disk() if trial.small_disk else "This server has no small disk of its own."

    return [
        ServerFault("server killed", LOST, trial.kill, trial.start),
        ServerFault("server stopped at once", LOST, lambda: trial.stop(at_once=True), trial.start),
        ServerFault("server restarted", LOST, trial.stop, trial.start),
        ServerFault("server frozen", LOST, trial.freeze, trial.thaw),
        ServerFault("server's writes fail", LOST, trial.refuse_writes, trial.allow_writes, missing=server.no_limits),
        ServerFault("connections ended", ONCE, trial.cut_connections, trial.start),
        ServerFault("server's disk full", FULL, trial.fill, trial.make_room, missing=cannot_be_full),
    ]


def line_faults(line: ProxyConnection) -> list[ServerFault]:
    """Return what can happen to the line to the server."""

    def be(**how: object) -> Callable[[], None]:
        return lambda: line.change(Manner(**how))  # type: ignore[arg-type]  # the words below are its fields

    return [
        ServerFault("line slow", SLOW, be(delay_ms=150), line.heal),
        ServerFault("line trickles", SLOW, be(bytes_per_second=20_000), line.heal),
        ServerFault("line silent", LOST, be(mode=Mode.SWALLOW), line.heal),
        ServerFault("line refuses", LOST, be(mode=Mode.REFUSE), line.heal),
        ServerFault("line cut", ONCE, line.cut, line.heal),
        ServerFault("line cut at a commit", ONCE, line.cut_at_commit, line.heal),
        ServerFault("line cut before a commit", ONCE, lambda: line.cut_at_commit(delivered=False), line.heal),
        ServerFault("line cut in the middle", ONCE, lambda: line.cut_after(5_000), line.heal),
    ]
