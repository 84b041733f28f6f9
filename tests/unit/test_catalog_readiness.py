"""What is missing before a branch can work well: each rule by itself."""

from dataclasses import replace
from datetime import date, time

import pytest

from shared.office.catalog.model import Catalog, OpeningHours
from shared.office.catalog.readiness import Severity, findings
from shared.office.settings.model import Settings
from shared.office.staff.model import Role, StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.i18n.translator import Translator
from tests.helpers.small_branches import clerk, small_catalog

SPRING = date(2026, 3, 2)
SETTINGS = Settings(languages="en,fa")


def ready_catalog() -> Catalog:
    """Return a branch with services A and B that every counter serves."""
    catalog = small_catalog()
    counters = tuple(replace(counter, service_ids=frozenset()) for counter in catalog.counters)
    return replace(catalog, counters=counters)


def lines(
    catalog: Catalog, *members: StaffMember, settings: Settings = SETTINGS, today: date = SPRING
) -> list[tuple[Severity, str, str]]:
    text = Translator(Language.EN).text
    return [
        (found.severity, without_direction_controls(text(found.sentence)), found.section)
        for found in findings(catalog, members or (clerk(),), settings, today)
    ]


def test_a_whole_branch_is_ready() -> None:
    assert lines(ready_catalog()) == []


def test_a_service_in_use_needs_a_counter_that_serves_it() -> None:
    name = small_catalog().services[1].name.text(Language.EN)
    assert lines(small_catalog()) == [(Severity.PREVENTS, f"No counter in use serves “{name}”.", "counters")]


def test_a_counter_out_of_use_or_of_another_zone_serves_nobody() -> None:
    catalog = ready_catalog()
    closed = replace(catalog, counters=tuple(replace(each, active=False) for each in catalog.counters))
    zoned = replace(catalog, services=tuple(replace(each, zone="upstairs") for each in catalog.services))
    for missing in (closed, zoned):
        assert [section for _, _, section in lines(missing)] == ["counters", "counters"]


def test_a_service_in_use_needs_an_active_clerk_with_the_skill() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    name = second.name.text(Language.EN)
    skilled = replace(clerk(), skills={first.id: 1})
    left = replace(clerk("anna"), skills={second.id: 1}, active=False)
    assert lines(catalog, skilled, left) == [(Severity.PREVENTS, f"No active clerk can serve “{name}”.", "skills")]
    assert lines(catalog, skilled, replace(left, active=True)) == []
    manager = clerk("timur", Role.MANAGER)
    assert [severity for severity, _, _ in lines(catalog, skilled, manager)] == [Severity.HINDERS]


def test_without_any_active_clerk_one_line_says_so() -> None:
    left, manager = replace(clerk(), active=False), clerk("timur", Role.MANAGER)
    assert lines(ready_catalog(), left) == [(Severity.PREVENTS, "There is no active clerk.", "people")]
    # A manager can serve too.
    assert lines(ready_catalog(), left, manager) == [(Severity.HINDERS, "There is no active clerk.", "people")]


def test_without_any_service_in_use_there_is_nothing_to_wait_for() -> None:
    catalog = ready_catalog()
    unused = replace(catalog, services=tuple(replace(each, active=False) for each in catalog.services))
    assert lines(unused) == [(Severity.PREVENTS, "No service is in use.", "services")]


def test_counters_and_clerks_of_services_out_of_use_have_nothing_to_do() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    counter, other = catalog.counters
    idle = replace(
        catalog,
        services=(first, replace(second, active=False)),
        counters=(counter, replace(other, service_ids=frozenset({second.id}))),
    )
    assert lines(idle, clerk(), replace(clerk("anna"), skills={second.id: 2})) == [
        (Severity.HINDERS, "Counter 2 is in use, but all its services are out of use.", "counters"),
        (Severity.HINDERS, "Anna: all services among the skills are out of use.", "skills"),
    ]


def test_texts_are_missing_only_in_languages_that_are_offered() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    english = replace(catalog, services=(replace(first, name=LocalText.of({"en": "Passports"})), second))
    assert lines(english) == [(Severity.HINDERS, "“Passports” lacks texts in: فارسی.", "services")]
    assert lines(english, settings=Settings(languages="en")) == []


@pytest.mark.parametrize("section", ["branch", "groups", "services", "counters"])
def test_without_a_setting_all_five_languages_are_offered(section: str) -> None:
    assert section in {found for _, _, found in lines(ready_catalog(), settings=Settings())}


def test_no_weekly_hours_are_worth_a_word() -> None:
    expected = (Severity.ADVICE, "No weekly hours are set, so the branch is always open.", "calendar")
    assert lines(replace(ready_catalog(), hours=())) == [expected]


def test_the_special_days_of_next_year_are_asked_for_from_december() -> None:
    catalog = ready_catalog()
    expected = (Severity.ADVICE, "The special days of next year are missing.", "calendar")
    assert lines(catalog, today=date(2026, 11, 30)) == []
    assert lines(catalog, today=date(2026, 12, 1)) == [expected]
    entered = replace(catalog.special_days[0], day=date(2027, 3, 22))
    assert lines(replace(catalog, special_days=(entered,)), today=date(2026, 12, 1)) == []


def test_two_services_may_share_a_letter() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    assert lines(replace(catalog, services=(first, replace(second, prefix=first.prefix)))) == []


def test_the_worst_comes_first() -> None:
    severities = [each for each, _, _ in lines(replace(small_catalog(), hours=()), settings=Settings())]
    assert severities == sorted(severities, key=list(Severity).index)
    assert set(severities) == set(Severity)


def test_a_service_needs_hours_within_those_of_the_branch() -> None:
    catalog = ready_catalog()
    first, second = catalog.services

    def with_hours(*hours: OpeningHours) -> Catalog:
        return replace(catalog, services=(replace(first, hours=hours), second))

    name = first.name.text(Language.EN)
    told = f"“{name}” is never open: its hours are outside the hours of the branch."
    assert lines(with_hours(OpeningHours(6, time(9), time(12)))) == [(Severity.PREVENTS, told, "services")]
    assert lines(with_hours(OpeningHours(0, time(9), time(12)))) == []


def test_a_service_whose_outcomes_are_all_out_of_use_is_told() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    chosen = replace(catalog, services=(replace(first, outcomes=frozenset(("papers",))), second))
    assert lines(chosen) == []
    done, papers = catalog.outcomes
    told = f"All outcomes of “{first.name.text(Language.EN)}” are out of use. Clerks choose from all others."
    unused = replace(chosen, outcomes=(done, replace(papers, active=False)))
    assert lines(unused) == [(Severity.HINDERS, told, "services")]


def test_a_notice_while_closed_is_needed_in_every_offered_language() -> None:
    catalog = ready_catalog()
    first, second = catalog.services
    notice = LocalText(((Language.EN, "Come to the hall."),))
    told = lines(replace(catalog, services=(replace(first, closed_notice=notice), second)))
    assert told == [(Severity.HINDERS, f"“{first.name.text(Language.EN)}” lacks texts in: فارسی.", "services")]


def test_a_main_colour_that_cannot_be_read_is_told_with_its_contrast() -> None:
    pale = replace(SETTINGS, accent="#F9A825")
    ((severity, sentence, section),) = lines(ready_catalog(), settings=pale)
    assert (severity, section) == (Severity.ADVICE, "screens")
    assert sentence.startswith("The main colour #F9A825 cannot be read well. Contrast only 1.8 to 1 on light screens")


def test_a_board_of_a_zone_without_counters_is_named() -> None:
    settings = replace(SETTINGS, board_zones="board-2 = Hall A, Hall B", device_names="board-2 = Board upstairs")
    catalog = ready_catalog()
    zoned = replace(catalog, counters=tuple(replace(each, zone="Hall A") for each in catalog.counters))
    sentence = "The board Board upstairs shows the zone “Hall B”, but no counter in use is in it."
    assert lines(zoned, settings=settings) == [(Severity.HINDERS, sentence, "screens")]
