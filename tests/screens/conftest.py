"""Fixtures of the tests with windows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import Clerk, console_on
from tests.helpers.hand_timers import hand_time
from tests.helpers.kiosks import UPRIGHT, KioskRig, Open, open_kiosk

__all__ = ["clerk", "hand_time", "kiosk"]


@pytest.fixture
def clerk(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    """Somebody in front of a console of `office`."""
    with console_on(office, tmp_path) as someone:
        yield someone


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens kiosks on a sample branch of their own, and closes them after the test."""
    opened: list[KioskRig] = []

    def opens(size: tuple[int, int] = UPRIGHT, language: Language | None = Language.EN, **options: Any) -> KioskRig:
        rig = open_kiosk(tmp_path, kit_fonts(), size=size, language=language, **options)
        opened.append(rig)
        qtbot.addWidget(rig.window, before_close_func=lambda window: window.end())
        return rig

    yield opens
    for rig in opened:
        rig.branch.close()
