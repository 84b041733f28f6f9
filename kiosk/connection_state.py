"""The kiosk's connection to its database: whether it works, and what visitors see while it does not."""

from collections.abc import Callable
from enum import StrEnum

from kiosk.frame.state import Trouble
from shared.platform.db.errors import DATABASE_FULL, DATABASE_READ_ONLY
from shared.platform.errors import UserError

#: So long after a loss somebody who touched "take a ticket" is asked to stay. Then they are sent to the staff, and from
#: that moment no ticket may come out any more: nobody would take it.
STAY_S = 20.0


class ConnectionFault(StrEnum):
    """Why the database cannot be used."""

    NONE = "none"
    AWAY = "away"
    FULL = "full"
    READ_ONLY = "read_only"


#: Faults in which everything can be read: only a change that went through ends them.
UNWRITABLE = frozenset({ConnectionFault.FULL, ConnectionFault.READ_ONLY})
_FAULTS = {DATABASE_FULL: ConnectionFault.FULL, DATABASE_READ_ONLY: ConnectionFault.READ_ONLY}


class ConnectionState:
    """Takes the reports of the change feed, of readings and of changes; notifies its watchers of a new state.

    `seconds` is a clock that never runs backwards. A ticket is awaited between `await_ticket` and `ticket_settled`;
    `given_up` says that its visitor was sent away meanwhile.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._watchers: list[Callable[[], None]] = []
        self._since = 0.0
        self._awaited = False
        self.fault = ConnectionFault.NONE
        self.given_up = False

    @property
    def works(self) -> bool:
        """True while nothing is known against it."""
        return self.fault is ConnectionFault.NONE

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` after every change."""
        self._watchers.append(watcher)

    def lost(self) -> None:
        """The connection is lost."""
        self._turn(ConnectionFault.AWAY)

    def heard(self) -> None:
        """Something was read: enough, unless it was writing that failed."""
        if self.fault not in UNWRITABLE:
            self._turn(ConnectionFault.NONE)

    def wrote(self) -> None:
        """A change went through."""
        self._turn(ConnectionFault.NONE)

    def failed(self, problem: Exception) -> bool:
        """Take in what a reading or a change raised; return True when the database was to blame."""
        if not isinstance(problem, UserError) or not problem.code.value.startswith("database_"):
            return False
        self._turn(_FAULTS.get(problem.code, ConnectionFault.AWAY))
        return True

    def await_ticket(self) -> None:
        """A ticket is asked for."""
        self._awaited, self.given_up = True, False

    def ticket_settled(self) -> None:
        """It is known what became of the ticket."""
        self._awaited = False

    def trouble(self) -> Trouble:
        """Return what a visitor sees now; a visitor sent away while waiting for a ticket gives that ticket up."""
        if self.works:
            return Trouble.NONE
        if not self._awaited or self.given_up:
            return Trouble.LOST
        if self.fault is ConnectionFault.AWAY and self._seconds() - self._since < STAY_S:
            return Trouble.ASKING
        self.given_up = True
        return Trouble.LOST

    def _turn(self, fault: ConnectionFault) -> None:
        if fault is self.fault:
            return
        if self.works:
            self._since = self._seconds()
        self.fault = fault
        for watcher in self._watchers:
            watcher()
