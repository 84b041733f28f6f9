"""Rules of mystery shopping: plans, whose ticket it was, complete forms, rows of a file, and what is released."""

import math
import random
import statistics
from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.quality.copies.model import CopiedTicket, DayCopy
from shared.quality.scorecards.model.wave import ASSUMED_DEVIATION, DayPart
from shared.quality.shopping.model import (
    Flag,
    Place,
    PlaceService,
    PlannedVisit,
    Scenario,
    TicketProof,
    VisitReport,
)
from shared.quality.shopping.rules.checks import tidy
from shared.quality.shopping.rules.lifecycle import informed, working_days_after
from shared.quality.shopping.rules.matching import match, wait_differs
from shared.quality.shopping.rules.planning import Assessor, PlanWish, explanation, part_of, plan
from shared.quality.shopping.rules.releasing import pooled, smallest
from shared.queue.stats.rules.samples import Sample, sample
from tests.helpers.scorecards import words

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 27)
ENGLISH = Translator(Language.EN)


def place(code: str, services: int = 2, staff: int = 10) -> Place:
    offered = tuple(PlaceService(f"service-{at}", words(f"service-{at}")) for at in range(services))
    return Place(new_id(), code, words(code), "Asia/Almaty", offered, time(9), time(18), (0, 1, 2, 3, 4), staff)


def scenarios(services: int = 2) -> tuple[Scenario, ...]:
    return tuple(Scenario(f"service-{at}", "need", "facts", 15) for at in range(services))


def assessors(count: int) -> tuple[Assessor, ...]:
    return tuple(Assessor(new_id(), f"person-{at}", frozenset(), {}) for at in range(count))


def wish(places: int = 2, per_branch: int = 3, people: int = 8, services: int = 2) -> PlanWish:
    there = tuple(place(f"branch-{at}", services) for at in range(places))
    return PlanWish(there, scenarios(services), per_branch, FIRST, LAST, assessors(people))


def planned(asked: PlanWish, seed: int) -> list[PlannedVisit]:
    found = plan(asked, seed)
    assert all(isinstance(each, PlannedVisit) for each in found), [ENGLISH.text(each) for each in found]  # type: ignore[arg-type]
    return [each for each in found if isinstance(each, PlannedVisit)]


def why_not(asked: PlanWish) -> str:
    found = plan(asked, 1)
    assert not any(isinstance(each, PlannedVisit) for each in found)
    return without_direction_controls(" / ".join(ENGLISH.text(each) for each in found))  # type: ignore[arg-type]


@given(places=st.integers(1, 5), per_branch=st.integers(3, 8), services=st.integers(1, 4), seed=st.integers(0, 10**9))
@settings(max_examples=12)
def test_every_plan_keeps_the_quotas(places: int, per_branch: int, services: int, seed: int) -> None:
    asked = wish(places, per_branch, people=per_branch * 2 + 4, services=services)
    found = planned(asked, seed)
    assert planned(asked, seed) == found
    visits = [each for each in found if not each.reserve]
    assert len(found) - len(visits) == math.ceil(places * per_branch / 10)
    assert sum(each.again for each in found) == math.ceil(len(found) / 10)
    for here in asked.places:
        mine = [each for each in found if each.place == here.code]
        assert sum(not each.reserve for each in mine) == per_branch
        assert len({each.day for each in mine}) == len(mine)
        assert len({each.assessor_id for each in mine}) == len(mine)
        for each in mine:
            assert FIRST <= each.day <= LAST
            assert each.day.weekday() < 5
            assert here.opens <= each.hour < here.closes
            assert part_of(each.hour) is each.part
        for counts in (Counter(each.part for each in mine), Counter(each.service for each in mine)):
            assert max(counts.values()) - min(counts.values()) <= 2
        cells = Counter((each.service, each.part) for each in mine)
        assert len(mine) > services * 3 or max(cells.values()) == 1
    per_person = Counter((each.assessor_id, each.day) for each in found)
    assert max(per_person.values()) == 1


def test_nobody_is_sent_where_they_are_known_or_were_within_180_days() -> None:
    asked = wish(people=8)
    known, rested, tired, *others = asked.assessors
    known = replace(known, known=frozenset({"branch-0"}))
    rested = replace(rested, last={"branch-0": FIRST - timedelta(days=180)})
    tired = replace(tired, last={"branch-0": LAST - timedelta(days=179)})
    asked = replace(asked, assessors=(known, rested, tired, *others))
    sent: set[UUID] = set()
    for seed in range(12):
        sent |= {each.assessor_id for each in planned(asked, seed) if each.place == "branch-0"}
    assert not {known.id, tired.id} & sent
    assert rested.id in sent


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (wish(per_branch=2), "at least three visits"),
        (wish(people=0), "no assessor"),
        (wish(people=2), "nobody may visit"),
        (wish(per_branch=25), "needs 28 open days"),
        (replace(wish(), scenarios=(Scenario("service-0", "need", "facts", 21),)), "at most 20 minutes"),
        (
            replace(wish(), scenarios=(Scenario("other", "need", "facts", 5),)),
            "no scenario is for a service of branch-0",
        ),
        (
            replace(wish(), scenarios=(*wish().scenarios, Scenario("servise-0", "need", "facts", 5))),
            "no branch has a service with the code servise-0",
        ),
        (
            replace(wish(), assessors=(*wish().assessors, Assessor(new_id(), "Asel", frozenset({"brunch-0"}), {}))),
            "there is no branch with the code brunch-0",
        ),
        (replace(wish(), last_day=FIRST - timedelta(days=1)), "the last day comes before the first"),
    ],
)
def test_what_cannot_be_planned_says_why(asked: PlanWish, reason: str) -> None:
    assert reason in why_not(asked)


def test_a_plan_explains_itself() -> None:
    asked = wish()
    sentence = ENGLISH.text(next(iter(explanation(planned(asked, 3), asked.places))))
    assert "3 visits on different days, 1 in the morning, 1 at midday, 1 in the afternoon" in sentence


def ticket(number: str = "D042", code: str = "12345678", issued: time = time(10), wait: float = 5.0) -> CopiedTicket:
    return CopiedTicket(number, code, "passport", issued, wait, 8.0, 1, "done", "olga")


DAY = date(2026, 11, 20)
PLANNED = PlannedVisit("centre", "passport", DayPart.MORNING, DAY, time(10), new_id())
TOLD = VisitReport("D042", DAY, time(10), "12345678", 5.0)


def matched(report: VisitReport, *tickets: CopiedTicket, branch: str = "centre", day: date = DAY) -> tuple[object, ...]:
    found = match(PLANNED, report, [DayCopy(branch, day, tickets)])
    return found.proof, found.flags, found.ticket and found.ticket.clerk


def test_the_code_of_a_slip_proves_a_ticket_of_this_branch_day_and_number_only() -> None:
    nothing = (TicketProof.NONE, (Flag.NOT_FOUND,), None)
    assert matched(TOLD, ticket(), ticket("D043", "87654321")) == (TicketProof.PROVED, (), "olga")
    assert matched(TOLD, ticket(code="12345679")) == nothing
    assert matched(TOLD, ticket("D043")) == nothing
    assert matched(TOLD, ticket(), branch="north") == nothing
    assert matched(TOLD, ticket(), day=DAY + timedelta(days=1)) == nothing
    later = replace(TOLD, day=DAY + timedelta(days=1))
    assert matched(later, ticket(), day=later.day) == (TicketProof.PROVED, (Flag.OTHER_DAY,), "olga")


def test_without_a_code_number_service_and_time_must_fit_one_ticket() -> None:
    lost = replace(TOLD, slip="")
    assert matched(lost, ticket(issued=time(10, 3)))[0] is TicketProof.LIKELY
    assert matched(lost, ticket(issued=time(9, 57)))[0] is TicketProof.LIKELY
    assert matched(lost, ticket(issued=time(10, 3, 1)))[0] is TicketProof.NONE
    assert matched(lost, replace(ticket(), service="address"))[0] is TicketProof.NONE
    assert matched(lost, ticket("D043"))[0] is TicketProof.NONE


@pytest.mark.parametrize(
    ("claimed", "measured", "differs"),
    [
        (8.0, 5.0, False),
        (8.1, 5.0, True),
        (36.0, 30.0, False),
        (36.1, 30.0, True),
        (23.9, 30.0, True),
        (None, 9.0, False),
    ],
)
def test_a_wait_differs_by_more_than_three_minutes_and_a_fifth(
    claimed: float | None, measured: float, differs: bool
) -> None:
    assert wait_differs(claimed, measured) is differs


def test_numbers_and_codes_are_read_however_they_are_typed() -> None:
    typed = tidy(VisitReport(" d ۰۴۲ ", DAY, time(10), "1234 ٥٦٧٨"))
    assert (typed.number, typed.slip) == ("D042", "12345678")


def test_working_days_leave_out_weekends() -> None:
    friday = date(2026, 11, 20)
    assert working_days_after(friday, 1) == date(2026, 11, 23)
    assert working_days_after(friday, 5) == date(2026, 11, 27)
    assert working_days_after(date(2026, 11, 21), 5) == date(2026, 11, 27)


def test_nine_of_ten_are_enough_and_nobody_is_not() -> None:
    assert [informed(replace(place("a", staff=10), receipts=count)) for count in (8, 9)] == [False, True]
    assert [informed(replace(place("a", staff=7), receipts=count)) for count in (6, 7)] == [False, True]
    assert not informed(place("a", staff=0))


def test_the_deviation_is_pooled_over_branches_and_assumed_before_it_is_measured() -> None:
    chance = random.Random(5)
    groups = [[chance.gauss(60 + 10 * at, 9) for _ in range(4)] for at in range(5)]
    # The same by another way: the residuals from the mean of their own group.
    residuals = [value - statistics.fmean(group) for group in groups for value in group]
    expected = math.sqrt(sum(each * each for each in residuals) / (len(residuals) - len(groups)))
    samples = [found for group in groups if (found := sample(group))]
    assert pooled(samples) == pytest.approx(expected)
    assert pooled([]) == pooled([Sample(1, 80.0, None)]) == ASSUMED_DEVIATION


def test_the_smallest_change_is_found_in_four_of_five_cases() -> None:
    deviation, n = 12.0, 12
    change = smallest(deviation, n)
    assert change == pytest.approx(math.sqrt(15.7 * 144 / 12))
    chance = random.Random(11)
    error = deviation * math.sqrt(2 / n)
    found = sum(abs(chance.gauss(change, error)) > 1.96 * error for _ in range(4000))
    assert found / 4000 == pytest.approx(0.8, abs=0.02)
