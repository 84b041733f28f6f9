"""Faults for every kind of database: killed programs, keepers, clocks, time zones, closing the day, restores."""

import time
from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta

from tests.trials.torture.environment import TortureEnvironment
from tests.trials.torture.staffing import closers

#: Time for both to load the branch, so that they close the day together.
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


class CommonFault(ABC):
    """The base class of the faults in this module."""

    name = ""

    def __init__(self, environment: TortureEnvironment) -> None:
        self._environment = environment

    def reason_missing(self) -> str | None:
        """Every computer can inject these."""
        return None

    @abstractmethod
    def strike(self) -> None:
        """Inject the fault."""

    def heal(self) -> None:
        """End the fault; most end without help."""
        self._environment.wait(0.0)


class KillOne(CommonFault):
    """One program is killed at a random moment and restarted at once."""

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
    """A keeper is killed; another one takes over."""

    name = "keeper killed"
    lives = ("keeper",)


class KillAll(CommonFault):
    """All programs are killed at once, as if the only PC lost its power."""

    name = "all programs killed"

    def strike(self) -> None:
        """Kill all, then start all."""
        self._environment.processes.kill_all()
        self._environment.processes.start_all()


class ThirdKeeper(CommonFault):
    """One more keeper is started, and killed later."""

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
    """The clocks of all PCs jump, for a while or permanently."""

    name = "clock jump"

    def __init__(self, environment: TortureEnvironment) -> None:
        super().__init__(environment)
        self._before = 0.0

    def strike(self) -> None:
        """Jump."""
        environment = self._environment
        description, delta = environment.random.choice(list(JUMPS.items()))
        self._before = environment.signs.clock.moved()
        environment.say(f"  the clock jumps {description}")
        environment.jump(self._before + delta.total_seconds())

    def heal(self) -> None:
        """Jump back, or, after a jump ahead, perhaps stay."""
        now = self._environment.signs.clock.moved()
        if now < self._before or self._environment.random.random() < 0.5:
            self._environment.jump(self._before)


class ZoneChange(CommonFault):
    """The branch's time zone is changed while visitors wait, and changed back."""

    name = "time zone changed"

    def strike(self) -> None:
        """Change it."""
        _move(self._environment, self._environment.random.choice(ZONES))

    def heal(self) -> None:
        """Change it back."""
        _move(self._environment, HOME_ZONE)


class SummerTime(CommonFault):
    """Summer time begins or ends while all clients work."""

    name = "summer time"

    def __init__(self, environment: TortureEnvironment) -> None:
        super().__init__(environment)
        self._before = 0.0

    def strike(self) -> None:
        """Go to two seconds before the change, in a zone that has one, and wait until it is over."""
        environment = self._environment
        zone, instant = environment.random.choice(CHANGES)
        self._before = environment.signs.clock.moved()
        _move(environment, zone)
        environment.jump((instant - datetime.now(UTC)).total_seconds() - 2)
        environment.wait(4.0)

    def heal(self) -> None:
        """Return to the home zone and time."""
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
    """An earlier backup is restored while all clients work."""

    name = "earlier backup restored"

    def strike(self) -> None:
        """Restore the newest backup or an earlier one."""
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
    """Make a backup while all clients work."""
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
