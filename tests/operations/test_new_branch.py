"""A branch that was just created can be worked with: its people sign in with the PINs of its profile."""

from pathlib import Path

import pytest

from installer.new_branch import make_branch
from installer.profile import BranchProfile, default_profile_path, read_profile
from shared.bootstrap import open_branch
from shared.platform.db.pin_key import load_pin_key, save_pin_key


@pytest.fixture
def profile() -> BranchProfile:
    """The sample branch as it is described."""
    return read_profile(default_profile_path())


def test_everybody_can_sign_in_to_a_new_branch(tmp_path: Path, profile: BranchProfile) -> None:
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    make_branch(address, profile)
    branch = open_branch(address)
    people = [branch.staff.check_pin(entry.member.id, entry.pin) for entry in profile.staff]
    branch.close()
    assert [person.code for person in people] == [entry.member.code for entry in profile.staff]


def test_a_new_branch_takes_the_key_that_lies_there(tmp_path: Path, profile: BranchProfile) -> None:
    file = tmp_path / "branch.sqlite3"
    key = save_pin_key(file)
    make_branch(f"sqlite:///{file.as_posix()}", profile)
    assert load_pin_key(file) == key
