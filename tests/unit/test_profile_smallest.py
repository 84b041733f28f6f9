"""The smallest profile that a branch can begin with: what may be left out, and what stands in for it."""

from datetime import time
from pathlib import Path

import pytest

from installer.profile import BranchProfile, read_profile
from shared.platform.i18n.text import LocalText

NAME = '{ en = "One", ru = "Один", kk = "Бір", fa = "یک", ar = "واحد" }'
SMALLEST = f"""
[branch]
code = "small"
time_zone = "Asia/Almaty"
default_language = "kk"
name = {NAME}
place = {NAME}
contact = {NAME}

[[groups]]
code = "all"
icon = "document"
name = {NAME}
hint = {NAME}

[[services]]
code = "only"
group = "all"
prefix = "Z"
icon = "document"
promise_minutes = 10
published_minutes = 5.5
name = {NAME}
hint = {NAME}
purpose = {NAME}
fee = {NAME}
documents = [{{ name = {NAME} }}]

[[counters]]
label = "1"
name = {NAME}

[[priority_classes]]
code = "ordinary"
weight = 1
rank = 0
name = {NAME}
hint = {NAME}

[[outcomes]]
code = "done"
completed = true
name = {NAME}

[[staff]]
code = "me"
name = "Me"
role = "admin"
language = "ar"
pin = "471926"
"""


def read(folder: Path, text: str) -> BranchProfile:
    """Read this text as a profile."""
    path = folder / "small.toml"
    path.write_text(text, encoding="utf-8")
    return read_profile(path)


@pytest.fixture
def smallest(tmp_path: Path) -> BranchProfile:
    return read(tmp_path, SMALLEST)


def test_a_branch_without_hours_never_closes_and_begins_its_day_at_midnight(smallest: BranchProfile) -> None:
    assert smallest.catalog.hours == ()
    assert smallest.catalog.branch.day_starts == time(0)


def test_a_counter_without_services_and_a_person_without_skills_serve_everything(smallest: BranchProfile) -> None:
    assert smallest.catalog.counters[0].service_ids == frozenset()
    assert smallest.staff[0].member.skills == {}


def test_a_document_needs_no_hint_and_a_service_no_steps(smallest: BranchProfile) -> None:
    card = smallest.catalog.services[0].card
    assert card.documents[0].hint == LocalText(())
    assert card.steps == ()


def test_a_service_is_offered_without_limit_unless_told_otherwise(smallest: BranchProfile) -> None:
    service = smallest.catalog.services[0]
    assert (service.active, service.daily_allowance, service.outcome_required, service.zone) == (True, None, False, "")
    assert (service.promise_seconds, service.published_minutes) == (600, 5.5)


def test_settings_stay_at_their_defaults(smallest: BranchProfile) -> None:
    assert smallest.settings == {}


def test_a_branch_may_close_at_midnight(tmp_path: Path) -> None:
    hours = '[[hours]]\ndays = ["monday"]\nopens = "09:00"\ncloses = "00:00"\n'
    assert read(tmp_path, SMALLEST + hours).catalog.hours[0].closes == time(0)


def test_a_limit_of_tickets_a_day_is_taken_over(tmp_path: Path) -> None:
    text = SMALLEST.replace('prefix = "Z"', 'prefix = "Z"\ndaily_allowance = 30')
    assert read(tmp_path, text).catalog.services[0].daily_allowance == 30
