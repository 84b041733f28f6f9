"""Somebody starts a second console with the name of a console where a manager is signed in."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_console.app import open_for_console
from counter_console.desk.verbs import Phase
from shared.bootstrap import OpenBranch
from shared.office.devices.errors import DEVICE_NAME_TAKEN
from shared.platform.clock import VirtualClock
from shared.platform.config import AppOptions
from shared.platform.installation import only_program
from tests.helpers.branches import pin_of
from tests.helpers.consoles import console_on, take_ticket
from tests.helpers.visits import refused

pytestmark = pytest.mark.journey


def test_a_second_console_is_refused_and_one_that_takes_its_place_asks_for_the_pin(
    qtbot: QtBot, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    folders = (tmp_path / "my pc", tmp_path / "other pc")
    for folder in folders:
        folder.mkdir()
    mine, other = (AppOptions(office.address, folder, "console-1", clock=hours) for folder in folders)
    take_ticket(office, "passport-replace")

    with only_program(mine.data_dir, "console-1") as alone:
        first = open_for_console(mine, alone=alone).branch
        with console_on(first, mine.data_dir) as clerk:
            clerk.sign_in("timur", "3")
            clerk.press("F2", "F3")
            with refused(DEVICE_NAME_TAKEN):
                open_for_console(other)
            with only_program(mine.data_dir, "console-1") as also_alone, refused(DEVICE_NAME_TAKEN):
                open_for_console(mine, alone=also_alone)
            assert clerk.desk.phase is Phase.SERVING
    first.close()

    # The PC breaks down; three minutes later another one takes its place.
    hours.advance(180)
    replacing = open_for_console(other).branch
    with console_on(replacing, other.data_dir) as clerk:
        assert clerk.see("Sign in") is not None
        clerk.press(*pin_of("timur"), "Enter")
        assert clerk.desk.phase is Phase.SERVING
    replacing.close()
