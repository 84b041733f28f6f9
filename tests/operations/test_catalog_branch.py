"""A branch is written and read back whole; nonsense is refused before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import event

from shared.office.catalog.errors import BAD_PROFILE, BRANCH_EXISTS, NO_BRANCH
from shared.office.catalog.model import Catalog
from shared.office.catalog.operations import CatalogOperations, check_catalog
from shared.office.catalog.store import read_catalog
from shared.platform.db.database import Database
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from tests.helpers.databases import Databases
from tests.helpers.small_branches import SmallBranch, build_empty_tables, make_small_branch, small_catalog, words


def test_a_catalog_is_read_as_it_was_written(small: SmallBranch) -> None:
    assert CatalogOperations(small.database).catalog() == small.catalog


def test_a_branch_has_more_services_than_letters(databases: Databases) -> None:
    catalog = small_catalog()
    many = tuple(
        replace(catalog.services[0], id=new_id(), code=f"service-{number}", position=number) for number in range(300)
    )
    whole = replace(catalog, services=(*catalog.services, *many))
    branch = make_small_branch(databases.fresh("tables", build_empty_tables), whole)
    assert len(CatalogOperations(branch.database).catalog().services) == 302
    branch.database.close()
    databases.drop(branch.address)


def test_reading_a_catalog_takes_few_queries(small: SmallBranch) -> None:
    asked: list[str] = []
    with small.database.read() as tx:
        event.listen(tx.connection, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
        read_catalog(tx, small.catalog.branch.id)
    # One for each of its lists, however long they are.
    assert len(asked) <= 15


def test_a_second_branch_lives_beside_the_first(small: SmallBranch) -> None:
    other = small_catalog("other")
    CatalogOperations(small.database).create_branch(other)
    beside = CatalogOperations(Database(small.database.engine, small.clock, other.branch.id))
    assert beside.catalog() == other
    assert CatalogOperations(small.database).catalog() == small.catalog
    assert [branch.code for branch in beside.branches()] == ["other", "small"]


def test_a_branch_code_is_taken_once(small: SmallBranch) -> None:
    with pytest.raises(UserError) as refused:
        CatalogOperations(small.database).create_branch(small_catalog())
    assert refused.value.code is BRANCH_EXISTS
    assert refused.value.values == {"branch": "small"}


def test_an_unknown_branch_is_told(small: SmallBranch) -> None:
    nowhere = CatalogOperations(Database(small.database.engine, small.clock, new_id()))
    with pytest.raises(UserError) as refused:
        nowhere.catalog()
    assert refused.value.code is NO_BRANCH


def test_the_branch_knows_whether_it_is_open_now(small: SmallBranch) -> None:
    operations = CatalogOperations(small.database)
    assert operations.opening().open
    small.clock.set(datetime(2026, 3, 2, 14, 0, tzinfo=UTC))
    assert not operations.opening().open


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c: replace(c, branch=replace(c.branch, time_zone="Asia/Atlantis")),
        lambda c: replace(c, branch=replace(c.branch, time_zone="../../etc/passwd")),
        lambda c: replace(c, branch=replace(c.branch, default_language="xx")),
        lambda c: replace(c, branch=replace(c.branch, code="")),
        lambda c: replace(c, services=(replace(c.services[0], prefix="O"), c.services[1])),
        lambda c: replace(c, services=(replace(c.services[0], prefix="AB"), c.services[1])),
        lambda c: replace(c, services=(replace(c.services[0], group_id=new_id()), c.services[1])),
        lambda c: replace(c, services=(replace(c.services[0], promise_seconds=0), c.services[1])),
        lambda c: replace(c, counters=(replace(c.counters[0], service_ids=frozenset({new_id()})),)),
        lambda c: replace(c, counters=(c.counters[0], replace(c.counters[1], label="1"))),
        lambda c: replace(c, priority_classes=c.priority_classes[1:]),
        lambda c: replace(
            c, priority_classes=(*c.priority_classes, replace(c.priority_classes[1], code="x", weight=0))
        ),
        lambda c: replace(c, outcomes=(c.outcomes[0], replace(c.outcomes[1], code="completed"))),
        lambda c: replace(c, hours=(c.hours[0], c.hours[0])),
        lambda c: replace(c, special_days=(c.special_days[0], replace(c.special_days[0], name=words("again")))),
    ],
)
def test_a_branch_that_could_not_work_is_refused(spoil: Callable[[Catalog], Catalog]) -> None:
    with pytest.raises(UserError) as refused:
        check_catalog(spoil(small_catalog()))
    assert refused.value.code is BAD_PROFILE
    assert refused.value.values["problem"]
