"""A device's name belongs to one program; another one is refused with a message, and staff get a notice."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.devices.errors import DEVICE_NAME_TAKEN
from shared.office.devices.model import DeviceKind, DeviceState
from shared.office.devices.rules import SILENT_AFTER
from shared.office.notices.model import NAME_TAKEN
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.installation import Installation
from tests.helpers.visits import refused

FRONT, BACK = Installation("f" * 64, "front-pc"), Installation("b" * 64, "back-pc")
KINDS = (DeviceKind.KIOSK, DeviceKind.CONSOLE, DeviceKind.BOARD)


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_program_on_another_pc_is_refused_in_words_and_staff_are_told(
    branch: OpenBranch, kind: DeviceKind
) -> None:
    branch.take_name("hall", kind, FRONT, alone=True)
    with pytest.raises(UserError) as problem:
        branch.take_name("hall", kind, BACK, alone=True)
    assert problem.value.code is DEVICE_NAME_TAKEN
    words = without_direction_controls(Translator(Language.EN).text(error_text(problem.value)))
    assert "hall" in words
    assert "front-pc" in words
    assert "--device" in words
    (notice,) = branch.notices.open_notices()
    assert (notice.device, notice.subject, notice.detail) == ("hall", NAME_TAKEN, "back-pc")
    assert [each.computer for each in branch.devices.devices()] == ["front-pc"]


def test_a_second_program_on_the_same_pc_is_refused_too(branch: OpenBranch) -> None:
    branch.take_name("console-1", DeviceKind.CONSOLE, FRONT, alone=True)
    with refused(DEVICE_NAME_TAKEN):
        branch.take_name("console-1", DeviceKind.CONSOLE, FRONT, alone=False)
    assert [each.subject for each in branch.notices.open_notices()] == [NAME_TAKEN]


def test_a_program_that_crashed_starts_again_at_once(branch: OpenBranch) -> None:
    for _ in range(2):
        branch.take_name("kiosk-1", DeviceKind.KIOSK, FRONT, alone=True)
    assert not branch.notices.open_notices()


@pytest.mark.parametrize("way", ["closed", "silent"])
def test_the_name_of_a_program_that_is_gone_is_free(branch: OpenBranch, clock: VirtualClock, way: str) -> None:
    branch.take_name("board-1", DeviceKind.BOARD, FRONT, alone=True)
    if way == "closed":
        branch.devices.leave("board-1", FRONT)
    else:
        clock.advance(SILENT_AFTER.total_seconds())
    branch.take_name("board-1", DeviceKind.BOARD, BACK, alone=True)
    assert not branch.notices.open_notices()


def test_a_pc_that_slept_takes_nothing_from_the_one_that_took_its_place(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    branch.take_name("console-1", DeviceKind.CONSOLE, FRONT, alone=True)
    clock.advance(SILENT_AFTER.total_seconds())
    branch.take_name("console-1", DeviceKind.CONSOLE, BACK, alone=True)
    with refused(DEVICE_NAME_TAKEN):
        branch.devices.heartbeat("console-1", DeviceKind.CONSOLE, by=FRONT)
    branch.devices.leave("console-1", FRONT)
    (device,) = branch.devices.devices()
    assert (device.computer, device.state) == ("back-pc", DeviceState.WORKING)


def test_a_printer_has_the_installation_of_its_kiosk(branch: OpenBranch) -> None:
    branch.devices.heartbeat("kiosk-1/printer", DeviceKind.PRINTER, by=FRONT)
    with refused(DEVICE_NAME_TAKEN):
        branch.devices.heartbeat("kiosk-1/printer", DeviceKind.PRINTER, by=BACK)


def test_a_device_of_version_0_1_is_nobodys_and_keeps_nobody_out(branch: OpenBranch) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    branch.take_name("kiosk-1", DeviceKind.KIOSK, FRONT, alone=True)
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
