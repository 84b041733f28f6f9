"""The check of `nobat doctor` for the backups: how many there are, and whether their order is that of their times."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from installer.check_result import DoctorResult, State
from shared.upkeep.backup.make import backups_in_order, order_of_name
from shared.upkeep.backup.manifest import Manifest

_WHAT = "Backups"


def check_backups(folder: Path, now: datetime | None = None) -> DoctorResult:
    """The order of the backups by their events is that of their times, and none is from the future."""
    present = now or datetime.now(UTC)
    try:
        found = backups_in_order(folder)
    except OSError as fault:
        return DoctorResult(_WHAT, State.PROBLEM, f"{folder}: {fault.strerror or fault}", "Get access to this folder.")
    if not found:
        return DoctorResult(_WHAT, State.OK, "none yet")
    names = [path for _, path in found]
    latest = f"{len(found)}, the latest is {names[-1].name}"
    future = [path.name for manifest, path in found if manifest.made > present]
    if not future and not any(_swapped(*pair) for pair in pairwise(found)):
        return DoctorResult(_WHAT, State.OK, latest)
    wrong = f"; made in the future: {', '.join(future)}" if future else "; their times are in another order"
    remedy = "The clock was wrong when one was made. Nothing needs to be done: a backup's events count, not its time."
    return DoctorResult(_WHAT, State.NOTE, latest + wrong, remedy)


def _swapped(earlier: tuple[Manifest, Path], later: tuple[Manifest, Path]) -> bool:
    """Whether of two backups of the same branches the one with fewer events has the later time in its name."""
    same = [head.id for head in earlier[0].branches] == [head.id for head in later[0].branches]
    return same and order_of_name(earlier[1]) > order_of_name(later[1])
