"""Harms that befall every branch, whatever its database: kills, keepers, clocks, zones, closers and restores."""

import time
from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tests.trials.torture.environment import TortureEnvironment
from tests.trials.torture.staffing import closers

#: Until then both have loaded the branch and wait for each other.
CLOSERS_START_NANOSECONDS = 2_000_000_000
HOME_ZONE = "Asia/Almaty"
ZONES = ("Europe/London", "Africa/Cairo", "Asia/Tehran", "Pacific/Auckland", "America/Anchorage")
JUMPS = {
    "1 h back": timedelta(hours=-1),
    "1 h ahead": timedelta(hours=1),
    "1 day back": timedelta(days=-1),
    "1 day ahead": timedelta(days=1),
    "1 year ahead": timedelta(days=365),
}
#: Zones and the instants (month, day, hour in UTC) at which their clocks change in 2027 and 2028.
CHANGES = (
    ("Europe/London", datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ("Europe/London", datetime(2027, 10, 31, 1, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2027, 4, 29, 22, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2027, 10, 28, 21, tzinfo=UTC)),
)


class InjectedFault(Protocol):
    """One thing that goes wrong and comes right again; what the faults of disk, server and network are too."""

    @property
    def name(self) -> str:
        """Return a short name for the log and the figures."""
        ...

    def reason_missing(self) -> str | None:
        """Return why it cannot be done here, as a sentence; None when it can."""
        ...

    def strike(self) -> None:
        """Let it happen."""
        ...

    def heal(self) -> None:
        """Make it right again."""
        ...


class CommonFault(ABC):
    """What all harms of this module have in common."""

    name = ""

    def __init__(self, environment: TortureEnvironment) -> None:
        self._environment = environment

    def reason_missing(self) -> str | None:
        """These can be done on every machine."""
        return None

    @abstractmethod
    def strike(self) -> None:
        """Let it happen."""

    def heal(self) -> None:
        """Make it right again; most leave nothing behind."""
        self._environment.wait(0.0)


class KillOne(CommonFault):
    """One program is killed at a random moment and started again at once."""

    name = "program killed"
    lives: tuple[str, ...] = ("kiosk", "clerk", "clerk", "board", "manager")

    def strike(self) -> None:
        """Kill one."""
        environment = self._environment
        life = environment.random.choice(self.lives)
        client = environment.random.choice(environment.processes.of(life))
        environment.wait(environment.random.uniform(0.0, 0.3))
        environment.processes.kill(client)
        environment.processes.restart(client)


class KillKeeper(KillOne):
    """The keeper that may be at work is killed; another one takes its place."""

    name = "keeper killed"
    lives = ("keeper",)


class KillAll(CommonFault):
    """The plug of the only PC is pulled as far as programs can tell: all are killed at once."""

    name = "all programs killed"

    def strike(self) -> None:
        """Kill all, then start all."""
        self._environment.processes.kill_all()
        self._environment.processes.start_all()


class ThirdKeeper(CommonFault):
    """Somebody starts one more keeper beside those that are there, and ends it the hard way."""

    name = "keeper doubled"

    def strike(self) -> None:
        """Start it."""
        environment = self._environment
        environment.processes.start(environment.task("keeper", client="keeper-extra"))
        environment.wait(2.0)

    def heal(self) -> None:
        """Kill it."""
        processes = self._environment.processes
        if "keeper-extra" in processes.members:
            processes.kill("keeper-extra")
            del processes.members["keeper-extra"]


class ClockJump(CommonFault):
    """The clocks of all PCs are wrong for a while, or were wrong and are put right."""

    name = "clock jump"

    def __init__(self, environment: TortureEnvironment) -> None:
        super().__init__(environment)
        self._before = 0.0

    def strike(self) -> None:
        """Jump."""
        environment = self._environment
        words, delta = environment.random.choice(list(JUMPS.items()))
        self._before = environment.signs.clock.moved()
        environment.say(f"  the clock jumps {words}")
        environment.jump(self._before + delta.total_seconds())

    def heal(self) -> None:
        """Jump back to where it was, or stay there, which is as right when it went ahead."""
        now = self._environment.signs.clock.moved()
        if now < self._before or self._environment.random.random() < 0.5:
            self._environment.jump(self._before)


class ZoneChange(CommonFault):
    """The branch's time zone is changed while people wait, and changed back."""

    name = "time zone changed"

    def strike(self) -> None:
        """Change it."""
        _move(self._environment, self._environment.random.choice(ZONES))

    def heal(self) -> None:
        """Change it back."""
        _move(self._environment, HOME_ZONE)


class SummerTime(CommonFault):
    """The clocks of the zone are put forward or back while everybody works."""

    name = "summer time"

    def __init__(self, environment: TortureEnvironment) -> None:
        super().__init__(environment)
        self._before = 0.0

    def strike(self) -> None:
        """Stand two seconds before the change, in a zone that has one, and live through it."""
        environment = self._environment
        zone, instant = environment.random.choice(CHANGES)
        self._before = environment.signs.clock.moved()
        _move(environment, zone)
        environment.jump((instant - datetime.now(UTC)).total_seconds() - 2)
        environment.wait(4.0)

    def heal(self) -> None:
        """Go home."""
        _move(self._environment, HOME_ZONE)
        self._environment.jump(self._before)


class TwoClosers(CommonFault):
    """Two managers close the same day at the same instant; then the next day begins."""

    name = "two close the day"

    def __init__(self, environment: TortureEnvironment) -> None:
        super().__init__(environment)
        self._closed = 0

    def strike(self) -> None:
        """Let both close it."""
        environment = self._environment
        self._closed += 1
        begin_at = time.monotonic_ns() + CLOSERS_START_NANOSECONDS
        running = [
            environment.processes.one_off(task)
            for task in closers(environment.address, environment.folder, begin_at, self._closed)
        ]
        for process in running:
            process.join(60)

    def heal(self) -> None:
        """Begin the next day."""
        self._environment.begin_open_day()


class RestoreEarlier(CommonFault):
    """A backup that was made some faults ago is put back while everybody works."""

    name = "earlier backup restored"

    def strike(self) -> None:
        """Put back one that was made just now, or an earlier one, as often."""
        environment = self._environment
        make_copy(environment)
        environment.wait(environment.random.uniform(1.0, 4.0))
        number = (
            environment.backups[-1]
            if environment.random.random() < 0.5
            else environment.random.choice(environment.backups[-3:])
        )
        environment.errand(environment.task("restore", number=number))


def make_copy(environment: TortureEnvironment) -> None:
    """Make a backup while everybody works."""
    number = len(environment.backups) + 1
    environment.errand(environment.task("backup", number=number))
    if any((environment.folder / "backups" / str(number)).glob("*.zip")):
        environment.backups.append(number)


def _move(environment: TortureEnvironment, zone: str) -> None:
    environment.errand(environment.task("zone", words=zone))


EVERYWHERE: tuple[type[CommonFault], ...] = (
    KillOne, KillOne, KillKeeper, KillAll, ThirdKeeper, ClockJump, ClockJump, ZoneChange, SummerTime, TwoClosers,
    RestoreEarlier,
)  # fmt: skip
