"""The ready-made sets of services are complete: five languages, cards, and letters that are clear to eye and ear."""

import pytest

from counter_console.setup.guide.model import ServiceSet
from counter_console.setup.guide.profile import profile_of
from installer.ready_sets import FOLDER, NAMES, read_sets
from shared.office.catalog.model import Catalog
from shared.office.setup_file.rules.reader import profile_of as branch_of
from shared.office.setup_file.rules.reader import profile_problems
from shared.ui.icons import Icon
from tests.helpers.guides import ANSWERS
from tests.helpers.local_texts import foreign_letters, too_long, untidy, untranslated

READY = read_sets()
SETS = (*READY.sets, READY.blank)
CLEAR_LETTERS = set("DFGJLNRSUVWZ")


@pytest.fixture(params=SETS, ids=lambda ready: ready.code)
def ready(request: pytest.FixtureRequest) -> ServiceSet:
    found: ServiceSet = request.param
    return found


@pytest.fixture
def catalog(ready: ServiceSet) -> Catalog:
    profile = profile_of({**ANSWERS, "set": ready.code}, READY)
    assert profile_problems(profile) == ()
    return branch_of(profile).catalog


def test_every_file_is_offered() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == {*NAMES, "blank", "common"}


def test_a_set_has_six_to_eight_services_in_groups_that_are_used(ready: ServiceSet) -> None:
    assert 6 <= len(ready.services) <= 8 or ready is READY.blank
    assert {service["group"] for service in ready.services} == {group["code"] for group in ready.groups}


def test_prefixes_are_letters_that_are_neither_misread_nor_misheard(ready: ServiceSet) -> None:
    prefixes = [service["prefix"] for service in ready.services]
    assert len(set(prefixes)) == len(prefixes)
    assert set(prefixes) <= CLEAR_LETTERS


def test_every_icon_is_drawn(ready: ServiceSet) -> None:
    for entry in (*ready.groups, *ready.services):
        assert entry["icon"] in [icon.value for icon in Icon], entry["code"]


def test_every_card_tells_what_to_bring_and_what_happens(catalog: Catalog) -> None:
    for service in catalog.services:
        assert service.card.documents, service.code
        assert service.card.steps, service.code
        assert service.card.purpose.texts, service.code
        assert service.card.fee.texts, service.code
        assert service.promise_seconds >= 300, service.code


def test_texts_are_complete_tidy_and_in_their_own_script(catalog: Catalog) -> None:
    parts = (catalog.groups, catalog.services, catalog.counters, catalog.outcomes, catalog.priority_classes)
    assert untranslated(parts) == []
    assert foreign_letters(parts) == []
    assert untidy(parts) == []
    assert too_long(catalog) == []


def test_the_name_of_a_set_is_in_five_languages(ready: ServiceSet) -> None:
    assert untranslated((ready.name, ready.hint)) == []


def test_there_are_reasons_for_priority_and_outcomes_of_both_kinds(catalog: Catalog) -> None:
    assert {entry.code for entry in catalog.priority_classes} >= {"ordinary", "age", "disability"}
    assert {outcome.completed for outcome in catalog.outcomes} == {True, False}
