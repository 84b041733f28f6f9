"""Answers of the guide become the branch that was described: languages, hours, services, counters, people."""

from datetime import time
from typing import Any

import pytest

from counter_console.setup.guide.countries import COUNTRIES, Country
from counter_console.setup.guide.profile import profile_of
from installer.profile import BranchProfile
from installer.ready_sets import read_sets
from shared.office.setup_file.rules.reader import profile_of as branch_of
from shared.office.setup_file.rules.reader import profile_problems
from shared.office.staff.model import Role
from shared.office.staff.rules import is_weak_pin
from shared.platform.forms.records import Problem
from shared.platform.i18n.languages import Language
from tests.helpers.guides import ANSWERS

READY = read_sets()


def branch(**answers: Any) -> BranchProfile:
    """Return the branch of the usual answers and these."""
    profile = profile_of({**ANSWERS, **answers}, READY)
    assert profile_problems(profile) == ()
    return branch_of(profile)


def problems(**answers: Any) -> list[Problem]:
    """Return what is wrong with the usual answers and these."""
    return list(profile_problems(profile_of({**ANSWERS, **answers}, READY)))


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
@pytest.mark.parametrize("ready", [*READY.sets, READY.blank], ids=lambda ready: ready.code)
def test_every_set_makes_a_branch_in_every_country(country: Country, ready: Any) -> None:
    zone = {} if country.time_zones else {"time_zone": "Asia/Baku"}
    made = branch(country=country.code, languages=list(country.languages), set=ready.code, **zone).catalog
    assert made.branch.default_language == country.languages[0]
    assert made.branch.time_zone in (country.time_zones[:1] or ("Asia/Baku",))
    assert len(made.services) == len(ready.services)
    assert {period.weekday for period in made.hours} == {
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").index(day)
        for day in (*country.days, *country.short_days)
    }


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_every_suggested_time_zone_exists(country: Country) -> None:
    for zone in country.time_zones:
        assert branch(country=country.code, time_zone=zone).catalog.branch.time_zone == zone


def test_a_language_that_is_not_offered_has_the_text_of_the_first_one() -> None:
    made = branch(languages=["ru", "kk"], first_language="ru").catalog.branch
    assert made.default_language == Language.RU
    assert {language: made.name.text(language) for language in Language} == {
        Language.EN: "Северное отделение",
        Language.RU: "Северное отделение",
        Language.KK: "Солтүстік бөлімше",
        Language.FA: "Северное отделение",
        Language.AR: "Северное отделение",
    }


def test_the_offered_languages_become_a_setting_of_kiosk_and_board() -> None:
    assert branch(languages=["ru", "kk"], first_language="kk").settings["languages"] == "kk,ru"
    assert "languages" not in branch().settings


def test_lunch_and_days_with_other_hours_become_periods() -> None:
    made = branch(days=["monday"], closed_at_noon=True, short=True, short_days=["sunday"], short_closes="12:30")
    assert [(each.weekday, each.opens, each.closes) for each in made.catalog.hours] == [
        (0, time(9), time(13)),
        (0, time(14), time(18)),
        (6, time(9), time(12, 30)),
    ]


def test_day_and_night_means_no_hours() -> None:
    assert branch(always_open=True).catalog.hours == ()


def test_a_day_with_other_hours_is_not_open_twice() -> None:
    made = branch(days=["monday", "saturday"], short=True, short_days=["saturday"]).catalog
    assert [each.weekday for each in made.hours] == [0, 5]


def test_services_that_were_removed_and_their_groups_are_not_made() -> None:
    made = branch(set="bank", services=["cash", "loan"]).catalog
    assert [service.code for service in made.services] == ["cash", "loan"]
    assert [group.code for group in made.groups] == ["everyday", "loans"]


def test_the_first_service_of_another_kind_of_branch_has_the_typed_name() -> None:
    made = branch(set="blank", service_ru="Архив").catalog
    assert [service.name.text(Language.RU) for service in made.services] == ["Архив"]


def test_counters_have_the_labels_that_are_written_on_them() -> None:
    made = branch(numbered=False, labels="11, 12 ،20A;").catalog
    assert [counter.label for counter in made.counters] == ["11", "12", "20A"]
    assert made.counters[0].name.text(Language.KK) == "11-терезе"
    assert [counter.label for counter in branch(counters="٢").catalog.counters] == ["1", "2"]


def test_people_get_codes_by_role_and_pins_that_are_hard_to_guess() -> None:
    people = [
        {"name": "Marat", "role": "admin"},
        {"name": "Olga", "role": "clerk"},
        {"name": "Aigerim", "role": "clerk", "pin_choice": "typed", "pin": "٤٧١٩٢٦"},
    ]
    made = branch(people=people).staff
    assert [(entry.member.code, entry.member.role) for entry in made] == [
        ("admin-1", Role.ADMIN),
        ("clerk-1", Role.CLERK),
        ("clerk-2", Role.CLERK),
    ]
    assert made[2].pin == "471926"
    assert not any(is_weak_pin(entry.pin) for entry in made)


def test_paper_and_hall_become_settings() -> None:
    made = branch(slip_width_mm=58, farthest_seat_m="12,5", kiosk_place="Kiosk by the entrance")
    assert made.settings["slip_width_mm"] == 58
    assert made.settings["farthest_seat_m"] == 12.5
    assert str(made.settings["device_names"]).endswith("= Kiosk by the entrance")


def test_what_the_forms_cannot_know_is_found_by_the_rules_of_a_profile() -> None:
    assert [path[:1] for path, _ in problems(opens="18:00", closes="09:00")] == [("hours",)]
    assert [path[:1] for path, _ in problems(country="other", time_zone="Asia/Nowhere")] == [("branch",)]
    assert [path[:1] for path, _ in problems(numbered=False, labels="1, 1")] == [("counters",)]
    assert [path[:1] for path, _ in problems(people=[{"name": "Olga", "role": "clerk"}])] == [("staff",)]
    weak = {"name": "Olga", "role": "admin", "pin_choice": "typed", "pin": "123456"}
    assert [path[-1] for path, _ in problems(people=[weak])] == ["pin"]
