"""The sample branch is complete: five languages, letters that can be read, people who can serve everything."""

import shutil
from datetime import date, time
from pathlib import Path

import pytest

from installer.profile import BranchProfile, default_profile_path, read_profile
from shared.office.catalog.model import SpecialDay
from shared.office.catalog.model.workflow import WorkKind
from shared.office.catalog.seeds import STANDARD_CASE_KINDS, STANDARD_TEMPLATES
from shared.office.staff.model import Role
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.ui.icons import Icon
from tests.helpers.local_texts import foreign_letters, too_long, untidy, untranslated


@pytest.fixture(scope="module")
def profile() -> BranchProfile:
    return read_profile(default_profile_path())


def test_every_text_is_in_five_languages_and_none_was_left_in_english(profile: BranchProfile) -> None:
    assert untranslated(profile.catalog) == []


def test_texts_keep_to_their_own_script(profile: BranchProfile) -> None:
    assert foreign_letters(profile.catalog) == []


def test_texts_are_tidy(profile: BranchProfile) -> None:
    assert untidy(profile.catalog) == []


def test_names_fit_a_tile_and_hints_a_line(profile: BranchProfile) -> None:
    assert too_long(profile.catalog) == []


def test_the_cards_tell_what_to_bring_and_what_happens(profile: BranchProfile) -> None:
    for service in profile.catalog.services:
        assert 2 <= len(service.card.steps) <= 4, service.code
        assert 3 <= len(service.card.documents) <= 5, service.code
        assert all(document.hint.texts for document in service.card.documents), service.code


#: Letters that a reader of Cyrillic takes for his own, or that look like a figure.
MISREAD = set("ABCEHKMPTXY") | set("IOQ")
#: Letters whose English names sound alike (Z is "zed"): at most one of each row is in use.
HEARD_ALIKE = (set("BCDEGPTV"), set("FSX"), set("MN"), set("AHJK"), set("QU"), set("IY"))


def test_prefixes_are_single_letters_that_nobody_misreads_or_mishears(profile: BranchProfile) -> None:
    prefixes = [service.prefix for service in profile.catalog.services]
    assert prefixes == ["D", "F", "J", "L", "N", "R", "U", "W", "Z"]
    assert not set(prefixes) & MISREAD
    assert all(len(set(prefixes) & alike) <= 1 for alike in HEARD_ALIKE)


def test_every_icon_is_drawn(profile: BranchProfile) -> None:
    for entry in (*profile.catalog.groups, *profile.catalog.services):
        assert entry.icon in [icon.value for icon in Icon], entry.code


def test_every_service_has_a_first_choice_clerk_and_two_counters(profile: BranchProfile) -> None:
    clerks = [entry.member for entry in profile.staff if entry.member.role is Role.CLERK]
    assert len(clerks) == 4
    for service in profile.catalog.services:
        assert any(clerk.skills.get(service.id) == 1 for clerk in clerks), service.code
        assert sum(service.id in counter.service_ids for counter in profile.catalog.counters) >= 2, service.code


def test_four_clerks_at_four_counters_can_serve_everything(profile: BranchProfile) -> None:
    clerks = {entry.member.code: entry.member for entry in profile.staff}
    counters = {counter.label: counter for counter in profile.catalog.counters}
    places = {"3": "aigerim", "4": "daniyar", "2": "olga", "5": "zarina"}
    served = {
        service
        for label, code in places.items()
        for service in counters[label].service_ids & clerks[code].skills.keys()
    }
    assert served == {service.id for service in profile.catalog.services}


def test_there_is_one_manager_and_one_administrator(profile: BranchProfile) -> None:
    roles = {entry.member.code: entry.member.role for entry in profile.staff}
    assert (roles["timur"], roles["marat"], len(roles)) == (Role.MANAGER, Role.ADMIN, 6)


def test_no_two_people_share_a_pin(profile: BranchProfile) -> None:
    assert len({entry.pin for entry in profile.staff}) == len(profile.staff)


def test_the_centre_is_closed_on_public_holidays_of_two_years(profile: BranchProfile) -> None:
    days = {holiday.day: holiday.name.text(Language.EN) for holiday in profile.catalog.special_days}
    assert days[date(2026, 3, 22)] == "Nauryz"
    assert days[date(2027, 12, 16)] == "Independence Day"
    assert {day.year for day in days} == {2026, 2027}


def test_hours_are_weekdays_and_saturday_morning(profile: BranchProfile) -> None:
    hours = [(period.weekday, f"{period.opens:%H:%M}", f"{period.closes:%H:%M}") for period in profile.catalog.hours]
    assert hours == [*((day, "09:00", "18:00") for day in range(5)), (5, "09:00", "13:00")]


def test_two_kinds_of_requests_with_steps_and_a_message_are_added_to_what_every_branch_has(
    profile: BranchProfile,
) -> None:
    catalog = profile.catalog
    assert catalog.case_kinds[: len(STANDARD_CASE_KINDS)] == STANDARD_CASE_KINDS
    certificate, correction = catalog.case_kinds[len(STANDARD_CASE_KINDS) :]
    assert [step.code for step in certificate.steps if step.kind is WorkKind.APPROVE] == ["sign"]
    assert correction.units == {"registry", "licences"} == {unit.code for unit in catalog.units}
    (message,) = catalog.message_templates[len(STANDARD_TEMPLATES) :]
    assert message.kinds == (certificate.code,)


def test_each_unit_has_people_and_a_head_and_who_is_away_has_a_deputy(profile: BranchProfile) -> None:
    assert all(len(unit.experts) == 2 and unit.heads == ("timur",) for unit in profile.catalog.units)
    assert [(away.code, away.deputy) for away in profile.catalog.absences] == [("zarina", "olga")]


def test_every_reading_makes_a_new_branch() -> None:
    first, second = (read_profile(default_profile_path()) for _ in range(2))
    assert first.catalog.branch.id != second.catalog.branch.id
    assert not {service.id for service in first.catalog.services} & {service.id for service in second.catalog.services}


def test_special_days_have_hours_and_a_notice_and_profiles_of_version_0_1_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "branch"
    shutil.copytree(default_profile_path().parent, folder)
    main = folder / "branch.toml"
    texts = "".join(f'name.{each} = "{each}"\nnotice.{each} = "{each}"\n' for each in Language)
    short = f'[[special_days]]\ndays = [2028-02-29]\nhours = "09:00-12:00, 13:00-00:00"\nannounced_days = 3\n{texts}\n'
    written = main.read_text(encoding="utf-8").replace("[[special_days]]", "[[holidays]]")
    main.write_text(written.replace("[[holidays]]", f"{short}[[holidays]]", 1), encoding="utf-8")
    days = read_profile(main).catalog.special_days
    name = LocalText.of({each.value: each.value for each in Language})
    periods = ((time(9), time(12)), (time(13), time(0)))
    assert days[-1] == SpecialDay(date(2028, 2, 29), name, periods, name, 3)
    assert days[:-1] == read_profile(default_profile_path()).catalog.special_days
