"""The figures of cases on both databases: each by a small story, and all of them against separate code."""

import json
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from typing import Any
from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import calendar_of, worked
from shared.office.history.store import events_of_records
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.reports.report import Report, Table
from shared.quality.standards.model import Metric
from shared.quality.targets.operations.measuring import week_costs
from shared.queue.tickets.model import Finish
from shared.service_desk.cases.errors import DAYS_IN_WRONG_ORDER
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel, VisitorMessage
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.figures import CaseFigureOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from tests.helpers.branches import open_sample_branch, sign_in
from tests.helpers.cases import answered, application, clerk_of, do
from tests.helpers.simulated_days import simulated
from tests.helpers.standards import promise
from tests.helpers.visits import serving

DAY = 86400
FRIDAY = date(2026, 11, 20)
ALMATY = timezone(timedelta(hours=5))


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def register(branch: OpenBranch, clerk: Actor, kind: str = "request", **more: Any) -> Case:
    return branch.of(CaseOperations).register(application(kind, **more), clerk)


def report(branch: OpenBranch, first: date = FRIDAY, last: date = FRIDAY) -> Report:
    return branch.of(CaseFigureOperations).report(first, last, Language.EN)


def table(found: Report, key: str) -> Table:
    return next(block for block in found.blocks if isinstance(block, Table) and block.key == key)


def test_without_cases_counts_are_zero_and_shares_are_dashes(branch: OpenBranch) -> None:
    figures = report(branch).figures()
    assert figures["registered"] == figures["open"] == figures["overdue"] == 0
    assert figures["answered_in_time"] is figures["reopened"] is figures["branch_median"] is None


def test_a_case_answered_at_once_is_registered_decided_closed_and_in_time_when_its_deadline_comes(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    answered(branch, register(branch, clerk), clerk)
    today = report(branch).figures()
    assert (today["registered"], today["decided"], today["closed"], today["open"]) == (1, 1, 1, 0)
    assert today["answered_in_time"] is None  # its deadline is a week away
    clock.advance(10 * DAY)
    later = report(branch, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=9)).figures()
    assert (later["registered"], later["decided"]) == (0, 0)
    assert later["answered_in_time"] == later["told_in_time"] == 1


def test_a_case_decided_after_its_deadline_is_not_in_time(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    late = register(branch, clerk)
    early = register(branch, clerk)
    do(branch, early, CaseVerb.DECIDE, clerk, outcome="granted")
    clock.advance(12 * DAY)
    assert report(branch, FRIDAY, FRIDAY + timedelta(days=12)).figures()["overdue"] == 2  # one to decide, one to tell
    do(branch, late, CaseVerb.DECIDE, clerk, outcome="granted")
    assert report(branch, FRIDAY, FRIDAY + timedelta(days=12)).figures()["answered_in_time"] == 0.5


def test_withdrawn_cases_and_those_that_wait_for_the_visitor_are_not_late(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    do(branch, register(branch, clerk), CaseVerb.WITHDRAW, clerk)
    do(branch, register(branch, clerk), CaseVerb.ASK, clerk)
    lapsed = do(branch, register(branch, clerk), CaseVerb.ASK, clerk)
    clock.advance(12 * DAY)
    do(branch, lapsed, CaseVerb.LAPSE, clerk)
    assert report(branch, FRIDAY, FRIDAY + timedelta(days=12)).figures()["answered_in_time"] is None


def test_a_visitor_who_was_not_reached_was_not_told_in_time(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    case = do(branch, register(branch, clerk), CaseVerb.DECIDE, clerk, outcome="granted")
    for _ in range(3):
        case = do(branch, case, CaseVerb.TRY, clerk, channel=Channel.PHONE)
        clock.advance(DAY)
    do(branch, case, CaseVerb.GIVE_UP, clerk)
    clock.advance(7 * DAY)
    figures = report(branch, FRIDAY, FRIDAY + timedelta(days=7)).figures()
    assert (figures["not_reached"], figures["told_in_time"]) == (1, 0)


def test_a_reopened_case_counts_for_the_period_in_which_it_was_closed_and_its_second_look_for_its_own(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, boss: Actor
) -> None:
    answered(branch, register(branch, clerk), clerk)
    case = answered(branch, register(branch, clerk), clerk)
    clock.advance(4 * DAY)
    case = do(branch, case, CaseVerb.REOPEN, clerk)
    case = do(branch, case, CaseVerb.TAKE, boss)
    do(branch, case, CaseVerb.DECIDE, boss, outcome="refused")
    first, second = report(branch), report(branch, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=4))
    assert (first.figures()["reopened"], first.figures()["looks_changed"]) == (0.5, None)
    assert (second.figures()["looks_changed"], second.figures()["decided"]) == (1, 1)
    assert any(block.key == "provisional" for block in first.blocks)
    clock.advance(30 * DAY)
    assert not any(block.key == "provisional" for block in report(branch).blocks)


def test_a_period_that_is_over_says_the_same_whatever_is_done_later(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    cases = [register(branch, clerk) for _ in range(3)]
    do(branch, cases[0], CaseVerb.ASK, clerk)
    clock.advance(2 * DAY)
    before = report(branch)
    do(branch, cases[1], CaseVerb.DECIDE, clerk, outcome="granted")
    do(branch, cases[2], CaseVerb.WITHDRAW, clerk)
    clock.advance(20 * DAY)
    assert report(branch).blocks == before.blocks


def test_kinds_outcomes_channels_and_who_had_to_act_are_tables(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    question = register(branch, clerk, "information", channel=Channel.PHONE)
    do(branch, question, CaseVerb.DECIDE, clerk, outcome="answered")
    case = do(branch, register(branch, clerk), CaseVerb.ASK, clerk)
    clock.advance(3600)
    case = do(branch, case, CaseVerb.ANSWER, clerk)
    clock.advance(3600)
    do(branch, case, CaseVerb.DECIDE, clerk, outcome="partly")
    found = report(branch)
    assert [row.key for row in table(found, "kinds").rows] == ["information", "request"]
    assert [row.key for row in table(found, "decisions").rows] == ["information.answered", "request.partly"]
    assert {row.key: row.values[-1] for row in table(found, "channels").rows} == {"counter": 1, "phone": 1}
    shares = {row.key: row.values[-1] for row in table(found, "parties").rows}
    assert shares == {"branch": pytest.approx(0.5), "visitor": pytest.approx(0.5), "others": 0}


def test_days_in_the_wrong_order_are_refused(branch: OpenBranch) -> None:
    with pytest.raises(UserError) as refused:
        report(branch, FRIDAY, FRIDAY - timedelta(days=1))
    assert refused.value.code == DAYS_IN_WRONG_ORDER


def test_a_month_of_desk_work_is_whole_and_its_figures_agree_with_separate_code(tmp_path: Path) -> None:
    sample = open_sample_branch(tmp_path)
    sample.close()
    branch, _ = simulated(sample.address, 22, 3, cases_per_day=3)
    with branch.database.read() as tx:
        done = Counter(tx.connection.exec_driver_sql("SELECT kind FROM record_events").scalars())
        cases = tx.connection.exec_driver_sql("SELECT id FROM cases").scalars().all()
        registered = set(tx.connection.exec_driver_sql("SELECT type_code FROM cases").scalars())
        complaints = "SELECT id FROM cases WHERE type_code = 'complaint'"
        decided = f"SELECT details FROM record_events WHERE kind = 'decide' AND record_id IN ({complaints})"
        outcomes = {json.loads(each)["outcome"] for each in tx.connection.exec_driver_sql(decided).scalars()}
    # What is rarer, a month may be without.
    common = {
        CaseVerb.REGISTER, CaseVerb.TAKE, CaseVerb.ASSIGN, CaseVerb.NOTE, CaseVerb.ASK, CaseVerb.ANSWER, CaseVerb.REFER,
        CaseVerb.DECIDE, CaseVerb.APPROVE, CaseVerb.ASK_OPINION, CaseVerb.GIVE_OPINION,
        CaseVerb.EXTEND, CaseVerb.REMIND, CaseVerb.TRY, CaseVerb.TELL, CaseVerb.DONE, CaseVerb.BACK, CaseVerb.RETURN,
        CaseVerb.REOPEN,
    }  # fmt: skip
    others = {"book", "check_in", "miss", "assess", "find", "confirm", "refer_unit", "make", "link", "consent"}
    assert done.keys() >= {*common, *others}
    assert outcomes == {"upheld", "partly", "not_upheld", "resolved"}
    assert registered == {kind.code for kind in branch.catalog.catalog().case_kinds_in_use}
    assert branch.of(CaseViews).stuck(clerk_of(branch, "timur")).rows, "somebody has forgotten a case"
    assert branch.check.run().faults == ()
    first, last = date(2026, 10, 28), date(2026, 11, 14)
    counted = _counted_otherwise(branch, [UUID(each) for each in cases], first, last)
    found = report(branch, first, last).figures()
    assert {key: found[key] for key in counted} == pytest.approx(counted)
    assert (counted["decided"] or 0) > 5  # the days were not empty
    assert found["first_visit"] not in (None, 0, 1)
    branch.close()


def _counted_otherwise(branch: OpenBranch, ids: list[Any], first: date, last: date) -> dict[str, float | None]:
    """The same figures from the raw events, written without the product's rules."""
    with branch.database.read() as tx:
        stories = list(events_of_records(tx, branch.database.branch_id, ids))
    catalog = branch.catalog.catalog()
    calendar = calendar_of(catalog)
    starts = catalog.branch.day_starts
    start = datetime.combine(first, starts, ALMATY)
    end = datetime.combine(last + timedelta(days=1), starts, ALMATY)
    found: dict[str, list[Any]] = defaultdict(list)
    for story in stories:
        seen = [event for event in story if event.instant < end]
        if not seen:
            continue
        if seen[0].instant >= start:
            found["registered"].append(1)
        if seen[-1].after != CaseState.CLOSED:
            found["open"].append(1)
        person = min((event.instant for event in seen if event.actor_kind in ("clerk", "manager")), default=end)
        next_close = _close_after(seen[0].instant, catalog)
        rounds: list[list[Any]] = [[]]
        for event in story:
            if event.kind == CaseVerb.REOPEN:
                rounds.append([])
            rounds[-1].append(event)
        for number, events in enumerate(rounds):
            inside = [event for event in events if event.instant < end]
            if not inside:
                continue
            decision = None
            for event in inside:
                if event.after == CaseState.DECIDED and event.before != CaseState.DECIDED:
                    decision = event
                elif event.before == CaseState.DECIDED and event.after == CaseState.WORKING:
                    decision = None
            due = [each.details["answer_due"] for each in inside if each.details.get("answer_due")][-1]
            ending = inside[-1].kind if inside[-1].after == CaseState.CLOSED else None
            lapsed = decision is not None and decision.kind == CaseVerb.LAPSE
            owed = ending not in (CaseVerb.WITHDRAW, CaseVerb.MERGE) and not lapsed
            if number == 0 and owed and start <= next_close < end:
                found["acknowledged_in_time"].append(float(person <= next_close))
            if ending is not None and inside[-1].instant >= start:
                found["closed"].append(1)
                if ending in (CaseVerb.TELL, CaseVerb.GIVE_UP):
                    found["reopened"].append(float(number + 1 < len(rounds)))
            waits = inside[-1].after == CaseState.ASKED
            if owed and not waits and start <= datetime.fromisoformat(due) < end:
                found["answered_in_time"].append(
                    float(decision is not None and decision.instant <= datetime.fromisoformat(due))
                )
            if decision is not None and owed and start <= decision.instant:
                found["decided"].append(1)
                spent = timedelta()
                for one, next_one in pairwise(inside):
                    if one.after in (CaseState.RECEIVED, CaseState.WORKING, CaseState.APPROVING):
                        spent += worked(one.instant, next_one.instant, (), calendar)
                found["spent"].append(spent.total_seconds())
    ninths = quantiles(found["spent"], n=10, method="inclusive")
    counts: dict[str, float | None] = {key: len(found[key]) for key in ("registered", "open", "closed", "decided")}
    for key in ("acknowledged_in_time", "answered_in_time", "reopened"):
        counts[key] = sum(found[key]) / len(found[key]) if found[key] else None
    return {**counts, "branch_median": ninths[4], "branch_p90": ninths[8]}


def _close_after(instant: datetime, catalog: Catalog) -> datetime:
    """Return when the branch closes on the first working day after that of an instant, read off the opening hours."""
    closed = {special.day for special in catalog.special_days if not special.periods}
    closes = []
    for ahead in range(-1, 15):
        day = instant.astimezone(ALMATY).date() + timedelta(days=ahead)
        ends = [hours.closes for hours in catalog.hours if hours.weekday == day.weekday() and day not in closed]
        if ends and datetime.combine(day, max(ends), ALMATY) > instant:
            closes.append(datetime.combine(day, max(ends), ALMATY))
    return closes[1]


def test_what_a_visitor_left_must_be_seen_by_a_person_by_the_close_of_the_next_day(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor
) -> None:
    kiosk = branch.of(CaseKioskOperations)
    for _ in range(2):
        kiosk.leave_message(VisitorMessage(new_id(), new_code(), "Please call me", "", "en", "kiosk-1"))
    branch.of(CaseInboxOperations).take_in("keeper")
    register(branch, clerk)
    clock.advance(DAY)
    first = branch.of(CaseViews).cases(clerk).rows[0].case
    do(branch, first, CaseVerb.TAKE, clerk)
    clock.advance(3 * DAY)
    found = report(branch, FRIDAY, FRIDAY + timedelta(days=4)).figures()
    assert found["acknowledged_in_time"] == pytest.approx(2 / 3)


def test_what_a_closed_case_costs_is_measured_typed_sent_and_shared(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, boss: Actor
) -> None:
    for key, rate in {"clerk": 3000.0, "manager": 6000.0}.items():
        branch.settings.change(f"cost_hour_{key}", rate, SYSTEM)
    desk = sign_in(branch, "aigerim", "3")
    visit = serving(branch, desk)
    one, other = (register(branch, clerk, ticket_id=visit.id) for _ in range(2))
    register(branch, clerk)  # it stays open
    clock.advance(12 * 60)
    branch.desk.finish(desk.id, Finish("completed"), new_id())
    branch.settings.change("cost_sending", 50.0, SYSTEM)
    branch.settings.change("cost_fixed", 200.0, SYSTEM)
    assert report(branch).figures()["cost"] is None  # nothing is closed
    one = do(branch, one, CaseVerb.DECIDE, clerk, outcome="granted", minutes=30)
    one = do(branch, one, CaseVerb.TRY, clerk, channel=Channel.LETTER, minutes=5)
    do(branch, one, CaseVerb.TELL, boss, channel=Channel.PHONE, minutes=10)
    other = do(branch, other, CaseVerb.DECIDE, clerk, outcome="granted")
    other = do(branch, other, CaseVerb.TELL, clerk, channel=Channel.E_MAIL)
    # Counted again, from what is stored.
    with branch.database.read() as tx:
        minutes = dict.fromkeys((clerk.id, boss.id), 0)
        sent = 0
        for events in events_of_records(tx, branch.database.branch_id, [one.id, other.id]):
            for event in events:
                if event.actor_id is not None:
                    minutes[event.actor_id] += event.details.get("minutes", 0)
                sent += event.details.get("channel") in ("letter", "e_mail") and event.kind != "register"
    assert (minutes, sent) == ({clerk.id: 35, boss.id: 10}, 2)
    served = 12 / 60 * 3000
    expected = (served + 35 / 60 * 3000 + 10 / 60 * 6000 + sent * 50 + 2 * 200) / 2
    assert report(branch).figures()["cost"] == pytest.approx(expected)
    # A target of cases is raised by the same figure, week by week.
    monday = FRIDAY - timedelta(days=4)
    answers = replace(promise(clerk), metric=Metric.CASES_ANSWERED, limit=None)
    complaints = replace(answers, metric=Metric.COMPLAINTS_ANSWERED)
    with branch.database.read() as tx:
        weeks = [week_costs(tx, branch.catalog.catalog(), each, (monday,)) for each in (answers, complaints)]
    assert weeks == [{monday: pytest.approx(expected)}, {}]
    assert [row.values[1] for row in table(report(branch), "costs").rows] == [12, 45, None, None]
    do(branch, other, CaseVerb.REOPEN, clerk, minutes=60)
    later = report(branch, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=1))
    assert (later.figures()["cost"], table(report(branch), "costs").rows[1].values[1]) == (None, 45)
    branch.settings.change("cost_hour_clerk", 0.0, SYSTEM)
    branch.settings.change("cost_hour_manager", 0.0, SYSTEM)
    assert report(branch).figures()["cost"] is None
    with pytest.raises(ValueError, match="minutes"):
        do(branch, one, CaseVerb.NOTE, clerk, minutes=0)
