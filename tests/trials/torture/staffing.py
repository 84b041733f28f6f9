"""The branch that is tortured, and who works there."""

from dataclasses import dataclass, replace
from pathlib import Path

from installer.new_branch import always_open, make_branch
from installer.profile import BranchProfile, default_profile_path, read_profile
from tests.trials.torture.task import Task

#: A manager who serves everything comes first, so that nobody's number is left to nobody.
CLERKS = (("marat", "3"), ("olga", "2"), ("daniyar", "4"), ("aigerim", "1"), ("zarina", "5"))
MANAGER = "timur"
#: A visitor who does not come is told at the first call, without waiting half a minute each time.
SETTINGS = {"no_show_calls": 1, "no_show_seconds": 0, "backup_keep": 3}


@dataclass(frozen=True)
class Staffing:
    """How many processes of each kind."""

    kiosks: int = 3
    clerks: int = 4
    boards: int = 1
    keepers: int = 2


def make_tortured_branch(address: str) -> None:
    """Make the sample branch in an empty database, open at any hour."""
    profile = always_open(_profile())
    make_branch(address, replace(profile, settings={**profile.settings, **SETTINGS}))


def tasks(staffing: Staffing, address: str, folder: Path) -> list[Task]:
    """Return what every process is told; seeds are given when it is started."""
    pins = {entry.member.code: entry.pin or "" for entry in _profile().staff}
    here = (address, str(folder))
    people = [Task("kiosk", f"kiosk-{n + 1}", *here) for n in range(staffing.kiosks)]
    people += [
        Task("clerk", f"console-{counter}", *here, staff=code, pin=pins[code], counter=counter)
        for code, counter in CLERKS[: staffing.clerks]
    ]
    people += [Task("manager", "manager-1", *here, staff=MANAGER)]
    people += [Task("board", f"board-{n + 1}", *here) for n in range(staffing.boards)]
    people += [Task("keeper", f"keeper-{n + 1}", *here) for n in range(staffing.keepers)]
    return people


def closers(address: str, folder: Path, begin_at: int, number: int) -> list[Task]:
    """Return two who close the same day at the same nanosecond."""
    return [
        Task("closer", f"closer-{number}-{n}", address, str(folder), staff=MANAGER, begin_at=begin_at) for n in (1, 2)
    ]


def _profile() -> BranchProfile:
    return read_profile(default_profile_path())
