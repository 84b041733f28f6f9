"""The keeper tells staff of silent devices, once, and the doctor shows keeper and devices."""

import threading
from datetime import datetime
from pathlib import Path

import pytest

from installer.branch_health import check_devices, check_keeper
from installer.check_result import State
from installer.commands.keeper import make_keeper
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.devices.model import DeviceKind, DeviceState, printer_of
from shared.office.devices.rules import FORGOTTEN_AFTER, SILENT_AFTER
from shared.office.notices.model import NoticeKind
from shared.platform.clock import SystemClock, VirtualClock
from shared.upkeep.keeper.keeper import Keeper
from shared.upkeep.keeper.model import DutyName
from tests.helpers.branches import open_sample_branch

SILENCE = SILENT_AFTER.total_seconds()


@pytest.fixture
def keeper(branch: OpenBranch, tmp_path: Path) -> Keeper:
    """A keeper with its real duties."""
    return make_keeper(branch, tmp_path / "backups", "keeper", threading.Event())


def test_a_silent_device_is_told_once_and_taken_back_when_it_is_heard(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    branch.devices.heartbeat("console-1", DeviceKind.CONSOLE)
    branch.devices.leave("console-1")
    keeper.tick()
    assert branch.notices.open_notices() == ()
    clock.advance(SILENCE)
    keeper.tick()
    (told,) = branch.notices.open_notices()
    assert (told.kind, told.device, told.subject) == (NoticeKind.DEVICE_FAULT, "kiosk-1", "silent")
    clock.advance(SILENCE)
    keeper.tick()
    assert branch.notices.open_notices() == (told,)
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    keeper.tick()
    assert branch.notices.open_notices() == ()
    clock.advance(SILENCE)
    keeper.tick()
    assert [notice.device for notice in branch.notices.open_notices()] == ["kiosk-1"]


def test_a_silence_that_staff_know_of_is_not_told_again_also_by_another_keeper(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock, tmp_path: Path
) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    clock.advance(SILENCE)
    keeper.tick()
    (told,) = branch.notices.open_notices()
    branch.notices.close(told.id, SYSTEM)
    keeper.tick()
    keeper.release_lease()
    make_keeper(branch, tmp_path / "backups", "other", threading.Event()).tick()
    assert branch.notices.open_notices() == ()


def test_nobody_is_told_at_night_but_in_the_morning(branch: OpenBranch, keeper: Keeper, clock: VirtualClock) -> None:
    branch.devices.heartbeat("board-1", DeviceKind.BOARD)
    clock.set(datetime.fromisoformat("2026-11-20T21:00:00+05:00"))
    keeper.tick()
    assert branch.notices.open_notices() == ()
    clock.set(datetime.fromisoformat("2026-11-23T10:00:00+05:00"))
    keeper.tick()
    assert [notice.device for notice in branch.notices.open_notices()] == ["board-1"]


def test_a_device_taken_away_is_forgotten_with_its_notice(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    clock.advance(SILENCE)
    keeper.tick()
    clock.advance(FORGOTTEN_AFTER.total_seconds())
    keeper.tick()
    assert branch.devices.devices() == ()
    # A month that passes in a moment is also a clock that jumps.
    assert {notice.kind for notice in branch.notices.open_notices()} == {NoticeKind.CLOCK_JUMPED}


def test_the_doctor_shows_who_keeps_house_and_how_it_went(tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path, SystemClock())
    none = check_keeper(branch.address)
    assert (none.state, none.found) == (State.NOTE, "none is working")
    keeper = make_keeper(branch, tmp_path / "backups", "server", threading.Event())
    keeper.tick()
    found = check_keeper(branch.address)
    assert found.state is State.OK
    assert found.found.startswith("server, since ")
    assert "backup 20" in found.found
    branch.keeper.remember(DutyName.BACKUP, "no space")
    bad = check_keeper(branch.address)
    assert bad.state is State.PROBLEM
    assert "no space" in bad.found
    branch.close()


def test_the_doctor_shows_every_device_and_whom_to_look_at(tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path, SystemClock())
    assert check_devices(branch.address).state is State.NOTE
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    assert check_devices(branch.address).state is State.OK
    branch.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.NO_PAPER)
    found = check_devices(branch.address)
    assert found.state is State.PROBLEM
    assert found.remedy == "Check kiosk-1/printer."
    assert "kiosk-1: working" in found.found
    assert "kiosk-1/printer: out of paper since" in found.found
    branch.settings.change("device_names", "kiosk-1 = Kiosk by the entrance", SYSTEM)
    named = check_devices(branch.address)
    assert named.remedy == "Check kiosk-1/printer (Kiosk by the entrance)."
    assert "kiosk-1 (Kiosk by the entrance): working" in named.found
    branch.close()


def test_the_doctor_says_when_it_cannot_look(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path.as_posix()}/none.sqlite3"
    assert check_keeper(address).state is State.NOTE
    assert check_devices(address).state is State.NOTE
    assert list(tmp_path.iterdir()) == []
