"""Fixtures: the sample branch on both databases, with a clock that the test moves."""

from collections.abc import Iterator

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from tests.helpers.branches import build_sample_branch, morning_clock
from tests.helpers.databases import Databases


@pytest.fixture
def clock() -> VirtualClock:
    """A clock standing at ten o'clock on a working Friday in Almaty."""
    return morning_clock()


@pytest.fixture
def branch(databases: Databases, clock: VirtualClock) -> Iterator[OpenBranch]:
    """The sample branch, once on SQLite and once on PostgreSQL."""
    address = databases.fresh("sample", build_sample_branch)
    opened = open_branch(address, clock=clock)
    yield opened
    opened.close()
    databases.drop(address)
