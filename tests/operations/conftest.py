"""Databases for the tests of operations: each test runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest

from tests.helpers.databases import Databases
from tests.helpers.small_branches import SmallBranch, build_empty_tables, make_small_branch


@pytest.fixture
def small(databases: Databases) -> Iterator[SmallBranch]:
    """A small branch in a fresh database."""
    branch = make_small_branch(databases.fresh("tables", build_empty_tables))
    yield branch
    branch.database.close()
    databases.drop(branch.address)
