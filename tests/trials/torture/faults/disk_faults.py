"""The faults of the disk under a SQLite branch."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.trials.torture.faults import disk
from tests.trials.torture.faults.disk import Disk, DiskControl


@dataclass
class DiskFault:
    """The disk has a faulty state for a while; the comments of the states below say what people see."""

    control: DiskControl
    name: str
    state: Disk

    def reason_missing(self) -> str | None:
        """Return why this computer cannot have a faulty disk, or None."""
        return disk.available()

    def strike(self) -> None:
        """Set the state of the disk."""
        self.control.change(self.state)

    def heal(self) -> None:
        """Make the disk healthy."""
        self.control.change(disk.HEALTHY)


#: Kiosk and console say that the disk is full and nothing was saved; boards go on.
FULL: Final = Disk(room=0, copies=True)
#: The same, but existing blocks can be overwritten, so that it takes effect later.
FULL_IN_PLACE: Final = Disk(room=0)
#: Told like a full disk by programs that start and find no log of the database.
NO_FILES: Final = Disk(no_files=True)
#: Kiosk and console say that the disk can only be read; boards go on.
READ_ONLY: Final = Disk(read_only=True)
#: One change is not saved and must be repeated.
ONE_WRITE_FAILS: Final = Disk(failing_write=1)
#: Like ONE_WRITE_FAILS; it is not certain at once whether it was saved.
ONE_SYNC_FAILS: Final = Disk(failing_sync=1)
#: Nothing can be saved.
ALL_WRITES_FAIL: Final = Disk(failing_write=1, again=True)
#: Nothing can be saved.
ALL_SYNCS_FAIL: Final = Disk(failing_sync=1, again=True)
#: Everything takes longer.
SLOW: Final = Disk(sync_ms=80)


def disk_faults(control: DiskControl, dice: random.Random) -> list[DiskFault]:
    """Return all disk faults; `dice` choose which write or sync fails."""
    return [
        DiskFault(control, "disk full", FULL),
        DiskFault(control, "disk full, in place", FULL_IN_PLACE),
        DiskFault(control, "disk read-only", READ_ONLY),
        DiskFault(control, "one write fails", Disk(failing_write=dice.randint(1, 40))),
        DiskFault(control, "one sync fails", Disk(failing_sync=dice.randint(1, 10))),
        DiskFault(control, "all writes fail", ALL_WRITES_FAIL),
        DiskFault(control, "all syncs fail", ALL_SYNCS_FAIL),
        DiskFault(control, "disk slow", SLOW),
    ]


@dataclass
class PowerCut:
    """The power fails: all programs end at once, and only what was synced remains in the files.

    People see black screens. When the programs are running again, everything that was confirmed is there.
    """

    control: DiskControl
    #: Kills every process that has the database open, with SIGKILL, and returns when they are gone.
    kill_all: Callable[[], None]
    #: Starts them again.
    start_all: Callable[[], None]
    #: With dice, parts of the data that was not synced survive too.
    dice: random.Random | None = None
    name: str = "power cut"

    def reason_missing(self) -> str | None:
        """Return why this computer cannot have a faulty disk, or None."""
        return disk.available()

    def strike(self) -> None:
        """Kill all programs and keep only what was synced."""
        self.kill_all()
        self.control.cut_power(self.dice)

    def heal(self) -> None:
        """Start all programs."""
        self.start_all()
