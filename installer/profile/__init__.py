"""A branch profile: the file that describes a new branch, read, checked and put into a database."""

from installer.profile.install import install_profile
from installer.profile.model import BranchProfile, StaffEntry
from installer.profile.reader import default_profile_path, read_profile

__all__ = ["BranchProfile", "StaffEntry", "default_profile_path", "install_profile", "read_profile"]
