"""Fixtures: the sample branch on both databases, with a clock that the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from tests.helpers.branches import HERE, build_sample_branch, morning_clock, open_sample_branch
from tests.helpers.databases import Databases
from tests.helpers.outages import Outage


@pytest.fixture
def clock() -> VirtualClock:
    """A clock standing at ten o'clock on a working Friday in Almaty."""
    return morning_clock()


@pytest.fixture
def branch(databases: Databases, clock: VirtualClock) -> Iterator[OpenBranch]:
    """The sample branch, once on SQLite and once on PostgreSQL."""
    address = databases.fresh("sample", build_sample_branch)
    opened = open_branch(address, clock=clock, installation=HERE)
    yield opened
    opened.close()
    databases.drop(address)


@pytest.fixture
def hours() -> VirtualClock:
    """The clock of `office`, standing at ten o'clock on a working Friday in Almaty."""
    return morning_clock()


@pytest.fixture
def office(tmp_path: Path, hours: VirtualClock) -> Iterator[OpenBranch]:
    """The sample branch in a file, for tests of windows and presenters."""
    opened = open_sample_branch(tmp_path, hours)
    yield opened
    opened.close()


@pytest.fixture
def outage(office: OpenBranch, monkeypatch: pytest.MonkeyPatch) -> Outage:
    """What is wrong with the database of `office`; nothing at first."""
    return Outage(office.database, monkeypatch)
