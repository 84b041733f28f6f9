"""A profile becomes a whole branch in one transaction, or nothing at all, on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from installer.profile import BranchProfile, default_profile_path, install_profile, read_profile
from shared.bootstrap import assemble, create_database, open_branch, open_database
from shared.office.catalog.errors import BRANCH_EXISTS, NO_BRANCH
from shared.office.catalog.operations import CatalogOperations
from shared.office.staff.model import Role
from shared.platform.db.database import Database
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from tests.helpers.databases import Databases


@pytest.fixture
def profile() -> BranchProfile:
    return read_profile(default_profile_path())


@pytest.fixture
def address(databases: Databases) -> Iterator[str]:
    made = databases.fresh("tables-only", create_database)
    yield made
    databases.drop(made)


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    opened = open_database(address)
    yield opened
    opened.close()


def test_the_branch_is_read_back_as_it_was_written(address: str, database: Database, profile: BranchProfile) -> None:
    install_profile(database, profile)
    branch = open_branch(address)
    try:
        assert branch.catalog.catalog() == profile.catalog
        assert {member.code: member for member in branch.staff.members()} == {
            entry.member.code: entry.member for entry in profile.staff
        }
        assert branch.settings.values().promise_minutes == 15
    finally:
        branch.close()


def test_everybody_signs_in_with_the_pin_of_the_profile(
    address: str, database: Database, profile: BranchProfile
) -> None:
    install_profile(database, profile)
    branch = assemble(address, Database(database.engine, database.clock, profile.catalog.branch.id))
    for entry in profile.staff:
        assert branch.staff.check_pin(entry.member.id, entry.pin) == entry.member


def test_settings_of_the_profile_hold(address: str, database: Database, profile: BranchProfile) -> None:
    install_profile(database, replace(profile, settings={"promise_minutes": 25, "slip_width_mm": 58}))
    branch = assemble(address, Database(database.engine, database.clock, profile.catalog.branch.id))
    values = branch.settings.values()
    assert (values.promise_minutes, values.slip_width_mm) == (25, 58)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda profile: replace(profile, settings={"promise_minutes": 15, "unheard_of": 1}),
        lambda profile: replace(profile, staff=(*profile.staff[:-1], replace(profile.staff[-1], pin="111111"))),
    ],
    ids=["the-last-setting", "the-last-pin"],
)
def test_a_fault_at_the_very_end_leaves_nothing_behind(
    address: str, database: Database, profile: BranchProfile, spoil: object
) -> None:
    assert callable(spoil)
    with pytest.raises(UserError):
        install_profile(database, spoil(profile))
    with pytest.raises(UserError) as raised:
        open_branch(address)
    assert raised.value.code is NO_BRANCH
    install_profile(database, profile)
    here = Database(database.engine, database.clock, profile.catalog.branch.id)
    assert CatalogOperations(here).catalog() == profile.catalog


def test_the_same_branch_is_not_written_twice(database: Database, profile: BranchProfile) -> None:
    install_profile(database, profile)
    with pytest.raises(UserError) as raised:
        install_profile(database, read_profile(default_profile_path()))
    assert raised.value.code is BRANCH_EXISTS


def test_two_branches_share_a_database(address: str, database: Database, profile: BranchProfile) -> None:
    other = read_profile(default_profile_path())
    other_branch = replace(other.catalog.branch, code="medeu")
    install_profile(database, profile)
    install_profile(database, replace(other, catalog=replace(other.catalog, branch=other_branch)))
    branch = open_branch(address, branch_code="medeu")
    try:
        assert branch.catalog.catalog().branch == other_branch
        assert {member.role for member in branch.staff.members()} == {
            Role.CLERK, Role.MANAGER, Role.ADMIN,
        }  # fmt: skip
    finally:
        branch.close()


@pytest.mark.parametrize("language", list(Language))
def test_a_fault_is_one_sentence_in_every_language(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "branch.toml"
    path.write_text("[branch]\ncode = almaly\n", encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read_profile(path)
    said = Translator(language).text(error_text(raised.value))
    assert "branch.toml" in said
    assert "{" not in said
    assert Translator(language).number(2) in said
