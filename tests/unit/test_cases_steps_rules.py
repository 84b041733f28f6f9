"""Steps of a kind of case: which come, who gets them and why."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from shared.office.catalog.model import (
    CaseField,
)
from shared.office.catalog.model.workflow import AssignRule, CaseWorkStep, WorkKind
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.service_desk.cases.model import CaseType
from shared.service_desk.cases.rules.assigning import Candidate, assign
from shared.service_desk.cases.rules.steps import next_step

NOTHING = LocalText(())
ANNA, BORIS, VERA = (Candidate(new_id(), code, load) for code, load in (("anna", 3), ("boris", 1), ("vera", 1)))


def step(code: str, **more: object) -> CaseWorkStep:
    return CaseWorkStep(code, NOTHING, **more)  # type: ignore[arg-type]


def kind(*steps: CaseWorkStep) -> CaseType:
    questions = (
        CaseField("urgent", Kind.YES_NO, NOTHING),
        CaseField("amount", Kind.WHOLE, NOTHING),
        CaseField("about", Kind.CHOICE, NOTHING),
    )
    return CaseType("request", 1, NOTHING, NOTHING, 5, False, False, questions, (), steps=steps)


@pytest.mark.parametrize(
    ("asked", "answer", "answers", "comes"),
    [
        ("", "", {}, True),
        ("urgent", "yes", {"urgent": True}, True),
        ("urgent", "no", {"urgent": True}, False),
        ("amount", "50", {"amount": 50}, True),
        ("about", "waiting", {"about": "waiting"}, True),
        ("about", "waiting", {}, False),
    ],
)
def test_a_step_comes_only_after_its_answer(asked: str, answer: str, answers: dict[str, object], comes: bool) -> None:
    first, second = step("check", asked=asked, answer=answer), step("write")
    found = next_step(kind(first, second), answers)
    assert found is (first if comes else second)
    assert next_step(kind(first, second), answers, "write") is None


def given(rule: AssignRule, *people: Candidate, person: str = "", done_by: UUID | None = None) -> UUID | None:
    return assign(step("check", assign=rule, person=person), people, done_by).handler


def test_each_rule_gives_the_step_to_its_person() -> None:
    assert given(AssignRule.POOL, ANNA, BORIS) is None
    assert given(AssignRule.LEAST, ANNA, BORIS) == BORIS.id
    assert given(AssignRule.LEAST, VERA, BORIS) == BORIS.id, "equal ones in the order of their codes"
    assert given(AssignRule.FIXED, ANNA, BORIS, person="anna") == ANNA.id
    assert given(AssignRule.SAME, ANNA, BORIS, done_by=ANNA.id) == ANNA.id
    assert given(AssignRule.NOT, ANNA, BORIS, done_by=BORIS.id) == ANNA.id


def test_a_load_is_counted_for_each_unit_of_capacity() -> None:
    half, full, double = (Candidate(new_id(), c, 2, capacity=n) for c, n in (("a", 0.5), ("b", 1.0), ("c", 2.0)))
    assert given(AssignRule.LEAST, half, full, double) == double.id
    found = assign(step("check", assign=AssignRule.LEAST), (full, double))
    assert (found.open_cases, found.capacity, found.speaks) == (2, 2.0, False)


def test_of_equal_loads_who_was_idle_the_longest_gets_the_step() -> None:
    earlier, later = (datetime(2026, 3, day, tzinfo=UTC) for day in (1, 2))
    busy, idle, never = (Candidate(new_id(), c, 1, last) for c, last in (("a", later), ("b", earlier), ("c", None)))
    assert given(AssignRule.LEAST, busy, idle) == idle.id
    assert given(AssignRule.LEAST, busy, idle, never) == never.id


def test_nobody_without_the_needed_skill_gets_the_step() -> None:
    unable = Candidate(new_id(), "anna", 0, skilled=False)
    assert given(AssignRule.LEAST, unable, BORIS) == BORIS.id
    for rule in (AssignRule.LEAST, AssignRule.NOT, AssignRule.POOL):
        assert assign(step("check", assign=rule), (unable,)).nobody


def test_who_speaks_the_language_of_the_visitor_comes_first_when_there_is_somebody() -> None:
    speaker = Candidate(new_id(), "vera", 9, speaks=True)
    found = assign(step("check", assign=AssignRule.LEAST), (BORIS, speaker))
    assert (found.handler, found.speaks) == (speaker.id, True)
    away = replace(speaker, away=True, deputy=BORIS.id)
    assert given(AssignRule.LEAST, ANNA, BORIS, away) == BORIS.id
    # When everybody speaks it, it did not decide anything.
    assert not assign(step("check", assign=AssignRule.LEAST), (speaker,)).speaks


def test_the_deputy_gets_what_only_an_absent_person_could_get() -> None:
    away = Candidate(new_id(), "anna", away=True, deputy=BORIS.id)
    found = assign(step("check", assign=AssignRule.FIXED, person="anna"), (away, BORIS))
    assert (found.handler, found.instead_of, found.nobody) == (BORIS.id, away.id, False)
    # Who did the step before does not get it as somebody's deputy either.
    assert assign(step("check", assign=AssignRule.NOT), (away,), BORIS.id).nobody


@pytest.mark.parametrize("rule", AssignRule)
def test_nobody_left_is_said_at_once(rule: AssignRule) -> None:
    assert assign(step("check", assign=rule, person="anna"), ()).nobody
    gone = Candidate(new_id(), "anna", away=True)
    assert assign(step("check", assign=rule, person="anna"), (gone,), gone.id).nobody


def test_an_approval_is_a_step_that_follows_the_work() -> None:
    sign = step("sign", kind=WorkKind.APPROVE)
    assert next_step(kind(step("check"), sign), {}, "check") is sign
