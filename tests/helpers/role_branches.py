"""A branch on PostgreSQL with its roles, opened by each of them as its own PC would open it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from installer.new_branch import always_open
from installer.profile import default_profile_path, install_profile, read_profile
from shared.bootstrap import OpenBranch, create_database, open_branch, open_database
from shared.platform.clock import VirtualClock
from shared.platform.db.access import AppRole
from shared.platform.db.engine import parse_address, postgres_conninfo
from shared.upkeep.db_roles.model import role_name
from shared.upkeep.db_roles.setting_up import set_up_roles
from tests.helpers.databases import PostgresDatabases

#: How far the clock of a branch is before the server's, which refuses a moment five minutes ahead or a minute behind.
AHEAD = timedelta(minutes=2)


def build_open_branch(address: str) -> None:
    """Make the sample branch, open at any hour, in an empty database, where it is about noon now.

    The clock of a server cannot be set: late in the evening there would be no free time for an appointment today.
    """
    create_database(address)
    database = open_database(address)
    profile = always_open(read_profile(default_profile_path()))
    # In these names the sign is the other way round: Etc/GMT-5 is five hours ahead of UTC.
    zone = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
    catalog = replace(profile.catalog, branch=replace(profile.catalog.branch, time_zone=zone))
    install_profile(database, replace(profile, catalog=catalog))
    database.close()


def address_for(admin: str, role: AppRole) -> str:
    """Return a database's address as a role uses it; the test server asks for no password."""
    url = parse_address(admin)
    return url.set(username=role_name(str(url.database), role)).render_as_string(hide_password=False)


@dataclass(frozen=True)
class RoleBranch:
    """The address of the server's administrator, and a clock that begins now: the rules about rows ask the server's."""

    admin: str
    clock: VirtualClock

    @contextmanager
    def opened(self, role: AppRole) -> Iterator[OpenBranch]:
        """Open the branch as a role. A clock that a slow run has left behind is set; one of another day stays."""
        if timedelta() < datetime.now(UTC) - self.clock.now() < timedelta(hours=1):
            self.clock.set(datetime.now(UTC) + AHEAD)
        branch = open_branch(address_for(self.admin, role), clock=self.clock, application=f"nobat {role.value}")
        try:
            yield branch
        finally:
            branch.close()

    @contextmanager
    def line(self, role: AppRole | None = None) -> Iterator[psycopg.Connection]:
        """Open a bare line as a role; without one as the administrator."""
        address = self.admin if role is None else address_for(self.admin, role)
        with psycopg.connect(postgres_conninfo(address), autocommit=True) as connection:
            yield connection


@contextmanager
def role_branch(databases: PostgresDatabases) -> Iterator[RoleBranch]:
    """Make a branch with its roles in a fresh database."""
    admin = databases.fresh("open", build_open_branch)
    set_up_roles(admin)
    try:
        yield RoleBranch(admin, VirtualClock(datetime.now(UTC) + AHEAD))
    finally:
        databases.drop(admin)


@pytest.fixture
def roles(postgres_databases: PostgresDatabases) -> Iterator[RoleBranch]:
    """A branch with its roles for one test."""
    with role_branch(postgres_databases) as made:
        yield made
