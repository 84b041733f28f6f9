"""The one list of subjects is complete: packages, tables, topics and what a branch is assembled of."""

import typing
from pathlib import Path

from shared.bootstrap import OpenBranch
from shared.platform.db.access import TableAccess
from shared.platform.db.base import metadata
from shared.platform.live.topics import Topic
from shared.subjects import SUBJECTS, TABLES

SHARED = Path(__file__).resolve().parents[2] / "shared"
#: Groups that hold nothing but subjects.
GROUPS = ("office", "queue", "service_desk", "quality", "branches")


def test_every_package_of_a_group_is_a_subject() -> None:
    packages = {
        f"{group}.{folder.name}"
        for group in GROUPS
        for folder in (SHARED / group).iterdir()
        if (folder / "__init__.py").exists()
    }
    assert packages == {subject.name for subject in SUBJECTS if subject.name.split(".")[0] in GROUPS}


def test_every_table_belongs_to_one_subject_and_says_who_may_use_it() -> None:
    names = [table.name for table in TABLES]
    assert sorted(names) == sorted(metadata.tables)
    assert all(TableAccess in table.info for table in TABLES)


def test_every_topic_belongs_to_one_subject() -> None:
    topics = [topic for subject in SUBJECTS for topic in subject.topics]
    assert sorted(topics) == sorted(Topic)


def test_a_branch_has_the_operations_of_all_subjects(branch: OpenBranch) -> None:
    declared = [operations for subject in SUBJECTS for operations in subject.operations]
    assert len(declared) == len(set(declared))
    assert set(branch.operations) == set(declared)
    assert all(isinstance(branch.of(kind), kind) for kind in declared)
    parts = {part for part in typing.get_type_hints(OpenBranch).values() if isinstance(part, type)}
    assert {part for part in parts if ".operations" in part.__module__} <= set(declared)
