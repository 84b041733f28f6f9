"""The branch as simulated people see it: the clock, what is going to happen, who waits, which clerk is free."""

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.settings.model import Settings
from shared.platform.clock import Clock
from shared.simulation.branch import SimulatedBranch
from shared.simulation.event_queue import Action, EventQueue
from shared.simulation.model import Habits

if TYPE_CHECKING:
    from shared.simulation.clerks import SimulatedClerk
    from shared.simulation.guests import Guest


class SimulationContext:
    """Shared by the visitors and clerks of one day.

    `pace` shortens what people do themselves (serving, walking, patience), never what the branch prescribes; 1 is
    ordinary life.
    """

    def __init__(self, branch: SimulatedBranch, clock: Clock, dice: Random, habits: Habits, pace: float = 1.0) -> None:
        self.branch = branch
        self.clock = clock
        self.dice = dice
        self.habits = habits
        self.catalog: Catalog = branch.catalog.catalog()
        self.settings: Settings = branch.settings.values()
        self.event_queue = EventQueue()
        self.guests: dict[UUID, Guest] = {}
        self.clerks: list[SimulatedClerk] = []
        self.at_the_desks: list[Guest] = []  # came without a number
        self._pace = pace

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()

    def at(self, instant: datetime, action: Action) -> None:
        """Let something happen at an instant."""
        self.event_queue.at(instant, action)

    def after(self, seconds: float, action: Action) -> None:
        """Let something happen when somebody has done something that takes them so long."""
        self.event_queue.at(self.now() + timedelta(seconds=seconds * self._pace), action)

    def after_exactly(self, seconds: float, action: Action) -> None:
        """Let something happen after a time that the branch prescribes."""
        self.event_queue.at(self.now() + timedelta(seconds=seconds), action)

    def happens(self, share: float) -> bool:
        """Throw the dice."""
        return self.dice.random() < share

    def wake(self, service_id: UUID | None = None) -> None:
        """Somebody waits for this service (None: for any): the clerks with nothing to do who serve it look up."""
        for clerk in self.clerks:
            if clerk.idle and (service_id is None or service_id in clerk.services):
                clerk.look_up()

    def working(self) -> "list[SimulatedClerk]":
        """Return the clerks who are signed in, also those in a pause."""
        return [clerk for clerk in self.clerks if clerk.session is not None]
