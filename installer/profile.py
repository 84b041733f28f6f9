"""The profile of the sample branch that comes with the product, and how a profile becomes a branch."""

from pathlib import Path

from shared.office.setup_file.model import BranchProfile, StaffEntry
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.setup_file.rules.reader import read_profile
from shared.platform.db.database import Database

__all__ = ["BranchProfile", "StaffEntry", "default_profile_path", "install_profile", "read_profile"]


def default_profile_path() -> Path:
    """Return the profile of the sample branch that comes with the product."""
    return Path(__file__).resolve().parent / "sample_branch" / "branch.toml"


def install_profile(database: Database, profile: BranchProfile) -> None:
    """Create the branch of a profile; see `SetupFileOperations.create`."""
    SetupFileOperations(database).create(profile)
