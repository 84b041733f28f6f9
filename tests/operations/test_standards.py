"""Standards on both databases: written, approved by somebody else, measured, frozen with the day, and checked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import CounterSession
from shared.office.versions.errors import (
    CODE_TAKEN,
    CODE_WRONG,
    END_TOO_EARLY,
    ENTRY_CHANGED,
    OWN_VERSION,
    VERSION_INCOMPLETE,
    VERSION_NOT_POSSIBLE,
)
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing, LocalText
from shared.platform.ids import new_id
from shared.quality.improvement.rules.effect import WEEK
from shared.quality.standards.errors import GOAL_INCOMPLETE, LIMITS_INCOMPLETE
from shared.quality.standards.model import Metric, RenewedLimits, Standard, StandardVerb, Terms
from shared.quality.standards.operations.views import StandardViews
from shared.quality.standards.store import day_digests
from shared.quality.standards.store.tables import day_compliance
from shared.queue.feedback.model import Score
from shared.queue.stats.rules.intervals import Change
from shared.queue.tickets.model import Ticket
from shared.service_desk.cases.operations.desk import CaseOperations
from tests.helpers.branches import sign_in
from tests.helpers.cases import application, clerk_of
from tests.helpers.improvement import keep_days
from tests.helpers.standards import approved_standard, do, promise, write
from tests.helpers.visits import DONE, call, refused, take

FRIDAY = date(2026, 11, 20)
SATURDAY, MONDAY = FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=3)
DAY = 86400.0


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def admin(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "marat")


def missing_of(problem: UserError) -> int:
    parts = problem.values["parts"]
    assert isinstance(parts, Listing)
    return len(parts.items)


def test_a_standard_is_written_submitted_and_approved_by_somebody_else(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    terms = promise(timur)
    with refused(NOT_ALLOWED):
        write(branch, clerk_of(branch, "aigerim"), terms)
    with refused(CODE_WRONG):
        write(branch, timur, terms, code="Wait 15")
    command = new_id()
    once, again = (write(branch, timur, terms, command_id=command) for _ in range(2))
    assert once == again
    with refused(CODE_TAKEN):
        write(branch, admin, terms)
    unfinished = replace(terms, text=LocalText.of({"en": "Only English"}), begins=FRIDAY, owner_id=None)
    draft = do(branch, once, StandardVerb.WRITE, timur, terms=unfinished)
    with pytest.raises(UserError) as lacking:
        do(branch, draft, StandardVerb.SUBMIT, timur)
    assert (lacking.value.code, missing_of(lacking.value)) == (VERSION_INCOMPLETE, 3)
    draft = do(branch, draft, StandardVerb.WRITE, timur, terms=terms)
    with refused(ENTRY_CHANGED):
        do(branch, once, StandardVerb.SUBMIT, timur)
    with refused(VERSION_NOT_POSSIBLE):
        do(branch, draft, StandardVerb.APPROVE, admin)
    proposed = do(branch, draft, StandardVerb.SUBMIT, timur)
    with refused(OWN_VERSION):
        do(branch, proposed, StandardVerb.APPROVE, timur)
    assert StandardVerb.APPROVE not in branch.of(StandardViews).standard(proposed.id, timur).verbs
    done = do(branch, proposed, StandardVerb.APPROVE, admin)
    (row,) = branch.of(StandardViews).standards(timur).rows
    assert (row.state, row.today, row.owner) == (VersionState.APPROVED, None, "Timur A.")
    clock.advance(DAY)
    (row,) = branch.of(StandardViews).standards(timur).rows
    assert (row.state, row.standard) == (VersionState.IN_FORCE, done)
    with refused(END_TOO_EARLY):
        do(branch, done, StandardVerb.END, admin, day=SATURDAY)
    ended = do(branch, done, StandardVerb.END, admin, day=FRIDAY + timedelta(days=2))
    clock.advance(DAY)
    (row,) = branch.of(StandardViews).standards(timur).rows
    assert (row.state, row.standard) == (VersionState.ENDED, ended)
    assert branch.check.run().faults == ()


def visit(branch: OpenBranch, clock: VirtualClock, session: CounterSession, waits: float) -> Ticket:
    ticket = take(branch)
    clock.advance(waits * 60)
    call(branch, session)
    branch.desk.serve(session.id, new_id())
    branch.desk.finish(session.id, DONE, new_id())
    clock.advance(30)
    branch.desk.end_wrap_up(session.id, new_id())
    return ticket


def in_force_on_monday(branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor) -> Standard:
    standard = approved_standard(branch, timur, admin, begins=MONDAY)
    clock.advance(3 * DAY)
    return standard


def test_a_day_is_measured_frozen_with_its_close_measured_again_when_opened_and_never_changed_unseen(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    standard = in_force_on_monday(branch, clock, timur, admin)
    views, session = branch.of(StandardViews), sign_in(branch, "aigerim", "1")
    for waits in (1, 15, 16):
        visit(branch, clock, session, waits)
    take(branch)  # waits until the day is closed
    clock.advance(20 * 60)
    row = views.standard(standard.id, timur).row
    assert row.today is not None
    assert (row.today.met, row.today.broken, row.streak) == (2, 2, None)
    branch.summary.close_day(MONDAY, timur)
    frozen = views.standard(standard.id, timur).row
    assert frozen.today == row.today
    branch.summary.reopen_day(MONDAY, timur)
    assert views.standard(standard.id, timur).row.today == row.today  # the visitor waits again
    branch.summary.close_day(MONDAY, timur)
    assert branch.check.run().faults == ()
    clock.advance(DAY)
    file = views.standard(standard.id, timur)
    assert (file.month.met, file.month.broken) == (2, 2)
    assert sum((count.judged for count in file.hours.values()), 0) == 4
    assert [label for label, _ in file.counters] == ["1"]
    with pytest.raises(UserError) as lacking:
        do(branch, standard, StandardVerb.SET_GOAL, timur, value=0.9, day=MONDAY + timedelta(days=365))
    assert (lacking.value.code, missing_of(lacking.value)) == (GOAL_INCOMPLETE, 2)
    with branch.database.write() as tx:
        tx.execute(update(day_compliance).values(met=4, broken=0))
    (fault,) = branch.check.run().faults
    assert (fault.rule, fault.found) == ("standards on closed days", "changed")


def test_ratings_and_cases_are_measured_too(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    faces: Terms = replace(promise(timur), metric=Metric.RATING, limit=3)
    answers = replace(promise(timur), metric=Metric.CASES_ANSWERED, limit=None)
    approved_standard(branch, timur, admin, code="faces", terms=faces)
    approved_standard(branch, timur, admin, code="answers", terms=answers)
    case = branch.of(CaseOperations).register(application(), clerk_of(branch, "aigerim"))
    clock.advance(3 * DAY)
    session = sign_in(branch, "aigerim", "1")
    for score in (Score.VERY_GOOD, Score.POOR):
        ticket = visit(branch, clock, session, 1)
        branch.feedback.rate(ticket.id, score, (), "", "kk", new_id())
    rows = {row.standard.code: row.today for row in branch.of(StandardViews).standards(timur).rows}
    assert {code: (count.met, count.broken) for code, count in rows.items() if count} == {
        "faces": (1, 1),
        "answers": (0, 0),
    }
    assert case.answer_due is not None
    branch.summary.close_day(branch.day.today(), timur)
    clock.advance((case.answer_due - clock.now()).total_seconds() + 60)
    rows = {row.standard.code: row.today for row in branch.of(StandardViews).standards(timur).rows}
    count = rows["answers"]
    assert count is not None
    assert (count.met, count.broken) == (0, 1)


def test_limits_are_renewed_with_a_reason_and_no_closed_day_changes(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    standard = in_force_on_monday(branch, clock, timur, admin)
    keep_days(branch, standard.id, MONDAY, 10, lambda week: 70 + 5 * (week % 2))
    since = MONDAY + 10 * WEEK
    keep_days(branch, standard.id, since, 8, lambda week: 90 + 5 * (week % 2))
    clock.advance(18 * 7 * DAY)
    views = branch.of(StandardViews)
    before = views.standard(standard.id, timur).row
    assert before.limits is not None
    assert (round(before.limits.centre, 3), before.change) == (0.758, Change.HIGHER)
    with branch.database.read() as tx:
        frozen = day_digests(tx, branch.database.branch_id)
    for day, reason in ((since, ""), (branch.day.today() + timedelta(days=1), "A second counter")):
        with pytest.raises(UserError) as lacking:
            do(branch, standard, StandardVerb.RENEW_LIMITS, timur, day=day, reason=reason)
        assert (lacking.value.code, missing_of(lacking.value)) == (LIMITS_INCOMPLETE, 1)
    renewed = do(
        branch, standard, StandardVerb.RENEW_LIMITS, timur, day=since + timedelta(days=2), reason="A second counter"
    )
    assert renewed.renewed == RenewedLimits(since, "A second counter", timur.id)
    row = views.standard(standard.id, timur).row
    assert row.limits is not None
    assert (round(row.limits.centre, 3), row.change, row.weeks) == (0.925, Change.NONE, before.weeks)
    with pytest.raises(UserError, check=lambda problem: problem.code is LIMITS_INCOMPLETE):
        do(branch, renewed, StandardVerb.RENEW_LIMITS, timur, day=since, reason="Again")
    # Too few weeks since then: no limits yet, rather than the old ones.
    late = branch.day.today() - timedelta(days=7)
    do(branch, renewed, StandardVerb.RENEW_LIMITS, timur, day=late, reason="New forms")
    assert views.standard(standard.id, timur).row.limits is None
    with branch.database.read() as tx:
        assert day_digests(tx, branch.database.branch_id) == frozen
    assert {each.rule for each in branch.check.run().faults} <= {"standards on closed days"}  # days without a close
