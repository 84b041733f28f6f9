"""Harms that befall every branch, whatever its database: kills, keepers, clocks, zones, closers and restores."""

import time
from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tests.trials.torture.environment import Hall
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


class Harm(Protocol):
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


class Everywhere(ABC):
    """What all harms of this module have in common."""

    name = ""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def reason_missing(self) -> str | None:
        """These can be done on every machine."""
        return None

    @abstractmethod
    def strike(self) -> None:
        """Let it happen."""

    def heal(self) -> None:
        """Make it right again; most leave nothing behind."""
        self._hall.wait(0.0)


class KillOne(Everywhere):
    """One program is killed at a random moment and started again at once."""

    name = "program killed"
    lives: tuple[str, ...] = ("kiosk", "clerk", "clerk", "board", "manager")

    def strike(self) -> None:
        """Kill one."""
        hall = self._hall
        life = hall.random.choice(self.lives)
        client = hall.random.choice(hall.crew.of(life))
        hall.wait(hall.random.uniform(0.0, 0.3))
        hall.crew.kill(client)
        hall.crew.restart(client)


class KillKeeper(KillOne):
    """The keeper that may be at work is killed; another one takes its place."""

    name = "keeper killed"
    lives = ("keeper",)


class KillAll(Everywhere):
    """The plug of the only PC is pulled as far as programs can tell: all are killed at once."""

    name = "all programs killed"

    def strike(self) -> None:
        """Kill all, then start all."""
        self._hall.crew.kill_all()
        self._hall.crew.start_all()


class ThirdKeeper(Everywhere):
    """Somebody starts one more keeper beside those that are there, and ends it the hard way."""

    name = "keeper doubled"

    def strike(self) -> None:
        """Start it."""
        hall = self._hall
        hall.crew.start(hall.task("keeper", client="keeper-extra"))
        hall.wait(2.0)

    def heal(self) -> None:
        """Kill it."""
        crew = self._hall.crew
        if "keeper-extra" in crew.members:
            crew.kill("keeper-extra")
            del crew.members["keeper-extra"]


class ClockJump(Everywhere):
    """The clocks of all PCs are wrong for a while, or were wrong and are put right."""

    name = "clock jump"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._before = 0.0

    def strike(self) -> None:
        """Jump."""
        hall = self._hall
        words, delta = hall.random.choice(list(JUMPS.items()))
        self._before = hall.signs.clock.moved()
        hall.say(f"  the clock jumps {words}")
        hall.jump(self._before + delta.total_seconds())

    def heal(self) -> None:
        """Jump back to where it was, or stay there, which is as right when it went ahead."""
        now = self._hall.signs.clock.moved()
        if now < self._before or self._hall.random.random() < 0.5:
            self._hall.jump(self._before)


class ZoneChange(Everywhere):
    """The branch's time zone is changed while people wait, and changed back."""

    name = "time zone changed"

    def strike(self) -> None:
        """Change it."""
        _move(self._hall, self._hall.random.choice(ZONES))

    def heal(self) -> None:
        """Change it back."""
        _move(self._hall, HOME_ZONE)


class SummerTime(Everywhere):
    """The clocks of the zone are put forward or back while everybody works."""

    name = "summer time"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._before = 0.0

    def strike(self) -> None:
        """Stand two seconds before the change, in a zone that has one, and live through it."""
        hall = self._hall
        zone, instant = hall.random.choice(CHANGES)
        self._before = hall.signs.clock.moved()
        _move(hall, zone)
        hall.jump((instant - datetime.now(UTC)).total_seconds() - 2)
        hall.wait(4.0)

    def heal(self) -> None:
        """Go home."""
        _move(self._hall, HOME_ZONE)
        self._hall.jump(self._before)


class TwoClosers(Everywhere):
    """Two managers close the same day at the same instant; then the next day begins."""

    name = "two close the day"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._closed = 0

    def strike(self) -> None:
        """Let both close it."""
        hall = self._hall
        self._closed += 1
        begin_at = time.monotonic_ns() + CLOSERS_START_NANOSECONDS
        running = [hall.crew.one_off(task) for task in closers(hall.address, hall.folder, begin_at, self._closed)]
        for process in running:
            process.join(60)

    def heal(self) -> None:
        """Begin the next day."""
        self._hall.begin_open_day()


class RestoreEarlier(Everywhere):
    """A backup that was made some faults ago is put back while everybody works."""

    name = "earlier backup restored"

    def strike(self) -> None:
        """Put back one that was made just now, or an earlier one, as often."""
        hall = self._hall
        make_copy(hall)
        hall.wait(hall.random.uniform(1.0, 4.0))
        number = hall.backups[-1] if hall.random.random() < 0.5 else hall.random.choice(hall.backups[-3:])
        hall.errand(hall.task("restore", number=number))


def make_copy(hall: Hall) -> None:
    """Make a backup while everybody works."""
    number = len(hall.backups) + 1
    hall.errand(hall.task("backup", number=number))
    if any((hall.folder / "backups" / str(number)).glob("*.zip")):
        hall.backups.append(number)


def _move(hall: Hall, zone: str) -> None:
    hall.errand(hall.task("zone", words=zone))


EVERYWHERE: tuple[type[Everywhere], ...] = (
    KillOne, KillOne, KillKeeper, KillAll, ThirdKeeper, ClockJump, ClockJump, ZoneChange, SummerTime, TwoClosers,
    RestoreEarlier,
)  # fmt: skip
