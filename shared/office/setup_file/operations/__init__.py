"""A set-up file and a branch: written, compared, and carried out in one transaction, everything or nothing."""

from shared.office.audit.model import SYSTEM, Actor
from shared.office.audit.store import before_change
from shared.office.catalog.operations import CatalogOperations
from shared.office.settings.operations import SettingsOperations
from shared.office.setup_file.model import BranchProfile, ProfileChange
from shared.office.setup_file.operations.carrying_out import OneTransaction, WouldChangeError, apply_profile
from shared.office.setup_file.rules.writer import profile_text
from shared.office.setup_file.store import copy_of_set_up
from shared.office.staff.errors import WEAK_PIN
from shared.office.staff.operations import Pins, StaffOperations, hashed_pins, require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic


class _TriedOnlyError(Exception):
    """Ends a transaction that must leave nothing behind."""


class SetupFileOperations:
    """Writes the set-up as a file, and makes the branch as a file says."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def text(self, actor: Actor) -> str:
        """Return the set-up as a file, without PINs; the same set-up always gives the same text.

        Raises UserError(NOT_ALLOWED).
        """
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.CHANGE_CATALOG)
            one = OneTransaction(self._database, tx)
            people = StaffOperations(one)
            return profile_text(
                CatalogOperations(one).stored(), SettingsOperations(one).values(), people.members(), people.rights()
            )

    @reads
    def differences(self, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
        """Return what the profile would change; it is carried out on a copy, so that every refusal is known.

        People who are not in the profile stay as they are, and PINs are never changed. Nobody who writes has to wait.
        Raises UserError(NOT_ALLOWED).
        """
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.CHANGE_CATALOG)
            if self._is_same(tx, profile, actor):
                return ()
            with copy_of_set_up(tx, self._database) as (copy, trial):
                return tuple(apply_profile(OneTransaction(copy, trial, records=tx), tx.now, profile, actor, {}))

    @sets
    def apply(self, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
        """Make the branch as the profile says, in one transaction, and return what changed.

        When one change is refused, nothing is changed; the result then holds the reasons. Raises
        UserError(NOT_ALLOWED).
        """
        found: list[ProfileChange] = []
        pins = self._hashed(profile)
        try:
            with self._database.write(Topic.CATALOG, Topic.SETTINGS) as tx:
                require(tx, self._database.branch_id, actor, Right.CHANGE_CATALOG)
                before_change(tx, self._database.branch_id)  # from here on nobody else changes the set-up
                found.extend(apply_profile(OneTransaction(self._database, tx), tx.now, profile, actor, pins))
                if any(change.refused for change in found):
                    raise _TriedOnlyError
        except _TriedOnlyError:
            pass
        return tuple(found)

    def create(self, profile: BranchProfile, actor: Actor = SYSTEM) -> None:
        """Create the branch, its people, settings and rights in one transaction of a database that has its tables.

        The database may be that of any branch: the new one has its own id. Raises UserError: NOT_ALLOWED,
        BRANCH_EXISTS.
        """
        own = Database(self._database.engine, self._database.clock, profile.catalog.branch.id)
        pins = hashed_pins({entry.member.code: entry.pin for entry in profile.staff})
        if any(entry.pin is not None and entry.member.code not in pins for entry in profile.staff):
            raise UserError(WEAK_PIN)
        with own.write(Topic.CATALOG, Topic.SETTINGS) as tx:
            one = OneTransaction(own, tx)
            CatalogOperations(one).create_branch(profile.catalog, actor)
            people, settings = StaffOperations(one), SettingsOperations(one)
            people.add_members(tx, [(entry.member, pins.get(entry.member.code)) for entry in profile.staff], actor)
            for key, value in profile.settings.items():
                settings.change(key, value, actor)
            for (role, right), held in profile.rights.decided.items():
                people.change_right(role, right, held, actor)

    def _is_same(self, tx: Transaction, profile: BranchProfile, actor: Actor) -> bool:
        one = OneTransaction(self._database, tx, reads_only=True)
        try:
            return next(apply_profile(one, tx.now, profile, actor, {}), None) is None
        except WouldChangeError:
            return False

    def _hashed(self, profile: BranchProfile) -> Pins:
        """Return the hashes of the PINs of all new people; they take their time, so before anybody has to wait."""
        with self._database.read() as tx:
            known = {member.code for member in StaffOperations(OneTransaction(self._database, tx)).members()}
        return hashed_pins({each.member.code: each.pin for each in profile.staff if each.member.code not in known})
