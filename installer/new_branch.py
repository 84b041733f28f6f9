"""Creates a branch's database from a profile, completely or not at all."""

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from installer.profile import BranchProfile, install_profile
from shared.bootstrap import create_database, open_database
from shared.office.catalog.errors import BRANCH_EXISTS
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.pin_key import load_pin_key, save_pin_key
from shared.platform.errors import UserError
from shared.upkeep.backup.errors import BRANCH_FILE_MISSING
from shared.upkeep.backup.soundness import former_branch


def make_branch(address: str, profile: BranchProfile) -> None:
    """Write a new branch into a database, which is created if it does not exist.

    Raises UserError: BAD_PROFILE, BAD_SETTING, WEAK_PIN, BRANCH_EXISTS, BRANCH_FILE_MISSING, and the problems of a
    database (BAD_DATABASE_URL, NETWORK_PATH, FOLDER_NOT_WRITABLE, DATABASE_NEWER, …). After each of these nothing has
    changed.
    """
    target = sqlite_file(address)
    if target is None or target.exists():
        _write(address, profile)
        return
    # Checks the address only, so that a folder that is not writable is reported first.
    open_engine(address).dispose()
    if former_branch(target):
        raise UserError(BRANCH_FILE_MISSING, path=str(target))
    # A new file is completed under another name, so that nobody ever sees an incomplete branch.
    with tempfile.TemporaryDirectory(prefix=".nobat-", dir=target.parent) as folder:
        made = Path(folder) / "new.sqlite3"
        # PINs are sealed with the key next to the file. One that is there already may belong to a file moved elsewhere.
        key = load_pin_key(target) or save_pin_key(target)
        save_pin_key(made, key)
        _write(f"sqlite:///{made.as_posix()}", profile)
        _put_in_place(made, target, profile)


def always_open(profile: BranchProfile) -> BranchProfile:
    """Return the profile without opening hours and special days, so that it can be tried at any hour."""
    return replace(profile, catalog=replace(profile.catalog, hours=(), special_days=()))


def _write(address: str, profile: BranchProfile) -> None:
    create_database(address)
    database = open_database(address, profile.catalog.branch.id)
    try:
        install_profile(database, profile)
    finally:
        database.close()


def _put_in_place(made: Path, target: Path, profile: BranchProfile) -> None:
    # A link, unlike a rename, never replaces a database that another program created in the meantime.
    try:
        os.link(made, target)
    except FileExistsError:
        raise UserError(BRANCH_EXISTS, branch=profile.catalog.branch.code) from None
    except OSError:
        made.rename(target)
