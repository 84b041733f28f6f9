"""Databases for the tests of operations: each test runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import open_engine
from tests.helpers.branches import build_sample_branch, morning_clock
from tests.helpers.databases import Databases, PostgresDatabases
from tests.helpers.slow_lines import ServerLine
from tests.helpers.small_branches import SmallBranch, build_empty_tables, make_small_branch


@pytest.fixture
def small(databases: Databases) -> Iterator[SmallBranch]:
    """A small branch in a fresh database."""
    branch = make_small_branch(databases.fresh("tables", build_empty_tables))
    yield branch
    branch.database.close()
    databases.drop(branch.address)


@pytest.fixture
def new_branch(databases: Databases, clock: VirtualClock) -> Iterator[OpenBranch]:
    """The sample branch in a new database: a planner uses statistics, and a reused one has those of other tests."""
    address = databases.fresh("plans", build_sample_branch)
    opened = open_branch(address, clock=clock)
    yield opened
    opened.close()
    databases.drop(address)


def touch(address: str) -> None:
    """Make a database without tables."""
    engine = open_engine(address)
    engine.connect().close()
    engine.dispose()


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """The address of a database without tables, of the kind under test."""
    address = databases.fresh("empty", touch)
    yield address
    databases.drop(address)


@pytest.fixture
def here(postgres_databases: PostgresDatabases) -> Iterator[OpenBranch]:
    """The branch as somebody sees it who sits beside the server."""
    address = postgres_databases.fresh("sample", build_sample_branch)
    opened = open_branch(address, clock=morning_clock())
    yield opened
    opened.close()
    postgres_databases.drop(address)


@pytest.fixture
def line(here: OpenBranch) -> Iterator[ServerLine]:
    """The line between a program and that server."""
    made = ServerLine(here.address)
    yield made
    made.close()
