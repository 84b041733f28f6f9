"""Fixtures of the tests with windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared.bootstrap import OpenBranch
from tests.helpers.consoles import Clerk, console_on


@pytest.fixture
def clerk(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    """Somebody in front of a console of `office`."""
    with console_on(office, tmp_path) as someone:
        yield someone
