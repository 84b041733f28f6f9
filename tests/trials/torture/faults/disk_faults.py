"""The faults of the disk under a SQLite branch, for whoever lets them strike."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.trials.torture.faults import disk
from tests.trials.torture.faults.disk import Disk, DiskControl
from tests.trials.torture.faults.fault import SQLITE


@dataclass
class IllDisk:
    """The disk is in some state for a while; people see what the states below say."""

    control: DiskControl
    name: str
    state: Disk
    database: str = SQLITE

    def reason_missing(self) -> str | None:
        """Return why there can be no faulty disk here, or None."""
        return disk.available()

    def strike(self) -> None:
        """Make the disk so."""
        self.control.change(self.state)

    def heal(self) -> None:
        """Make the disk well."""
        self.control.change(disk.HEALTHY)


#: Kiosk and console say that the disk is full and that nothing was saved; boards go on showing what there is.
FULL: Final = Disk(room=0, copies=True)
#: The same, but what is already there can be written over, so that it takes a while until it is felt.
FULL_IN_PLACE: Final = Disk(room=0)
#: Kiosk and console say that the disk can only be read; boards go on.
READ_ONLY: Final = Disk(read_only=True)
#: One thing cannot be saved and has to be done again.
ONE_WRITE_FAILS: Final = Disk(failing_write=1)
#: Like ONE_WRITE_FAILS; it is not certain at once whether it was saved.
ONE_SYNC_FAILS: Final = Disk(failing_sync=1)
#: Nothing can be saved.
ALL_WRITES_FAIL: Final = Disk(failing_write=1, again=True)
#: Nothing can be saved.
ALL_SYNCS_FAIL: Final = Disk(failing_sync=1, again=True)
#: Everything takes longer.
SLOW: Final = Disk(sync_ms=80)


def disk_faults(control: DiskControl, dice: random.Random) -> list[IllDisk]:
    """Return every way in which the disk can be ill; `dice` choose which write or sync fails."""
    return [
        IllDisk(control, "disk full", FULL),
        IllDisk(control, "disk full, in place", FULL_IN_PLACE),
        IllDisk(control, "disk read-only", READ_ONLY),
        IllDisk(control, "one write fails", Disk(failing_write=dice.randint(1, 40))),
        IllDisk(control, "one sync fails", Disk(failing_sync=dice.randint(1, 10))),
        IllDisk(control, "all writes fail", ALL_WRITES_FAIL),
        IllDisk(control, "all syncs fail", ALL_SYNCS_FAIL),
        IllDisk(control, "disk slow", SLOW),
    ]


@dataclass
class PowerCut:
    """The power fails: all programs end at once, and of the files only what was brought to the disk is left.

    People see black screens; after the power is back and the programs started, everything that was confirmed is there.
    """

    control: DiskControl
    #: Kills every process that has the database open, with SIGKILL, and returns when they are gone.
    kill_everybody: Callable[[], None]
    #: Starts them again.
    start_everybody: Callable[[], None]
    #: With dice, parts of what was not synced survive too.
    dice: random.Random | None = None
    name: str = "power cut"
    database: str = SQLITE

    def reason_missing(self) -> str | None:
        """Return why there can be no faulty disk here, or None."""
        return disk.available()

    def strike(self) -> None:
        """Kill everybody and leave only what was synced."""
        self.kill_everybody()
        self.control.cut_power(self.dice)

    def heal(self) -> None:
        """Start everybody."""
        self.start_everybody()
