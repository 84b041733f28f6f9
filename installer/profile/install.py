"""Puts a profile into a database: the whole branch at once, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from installer.profile.model import BranchProfile
from shared.office.audit.model import SYSTEM
from shared.office.catalog.operations import CatalogOperations
from shared.office.settings.operations import SettingsOperations
from shared.office.staff.operations import StaffOperations
from shared.platform.db.database import Database, Transaction
from shared.platform.live.topics import Topic


class OneTransaction(Database):
    """A database whose operations all join one open transaction, so that they succeed or fail together."""

    def __init__(self, database: Database, transaction: Transaction) -> None:
        super().__init__(database.engine, database.clock, database.branch_id)
        self._transaction = transaction

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Give the open transaction."""
        yield self._transaction

    @contextmanager
    def write(self, *topics: Topic) -> Iterator[Transaction]:
        """Give the open transaction; its own end raises the topics."""
        yield self._transaction


def install_profile(database: Database, profile: BranchProfile) -> None:
    """Create the branch, its people and its settings in one transaction of a database that has its tables.

    `database` may be that of any branch: the new one has its own id. Raises UserError: BRANCH_EXISTS.
    """
    branch_id = profile.catalog.branch.id
    with Database(database.engine, database.clock, branch_id).write(Topic.CATALOG, Topic.SETTINGS) as transaction:
        together = OneTransaction(Database(database.engine, database.clock, branch_id), transaction)
        CatalogOperations(together).create_branch(profile.catalog)
        people = StaffOperations(together)
        for entry in profile.staff:
            people.add_member(entry.member, entry.pin, SYSTEM)
        settings = SettingsOperations(together)
        for key, value in profile.settings.items():
            settings.change(key, value, SYSTEM)
