"""Charters on both databases: written, approved by somebody else, published, measured, and checked."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.errors import IN_USE
from shared.office.catalog.parts import BODIES
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.versions.errors import OWN_VERSION, VERSION_INCOMPLETE
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing, LocalText
from shared.platform.ids import new_id
from shared.quality.charters.errors import CHARTER_ELSEWHERE
from shared.quality.charters.model import CharterStep, Measure, StepMeasured, TimeUnit
from shared.quality.charters.operations.views import CharterViews
from shared.quality.charters.store.tables import charter_versions
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.queue.stats.store import served_seconds, step_records
from shared.queue.summary.store import frozen_times
from shared.upkeep.keeper.duties import KeepTargets
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.charters import (
    AT_COUNTER,
    STEPS,
    all_charters,
    approved_charter,
    do_with,
    in_all,
    service_of,
    steps_from,
    write_charter,
)
from tests.helpers.visits import DONE, call, refused, take

FRIDAY = date(2026, 11, 20)
MONDAY = FRIDAY + timedelta(days=3)
DAY = 86400.0


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def marat(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "marat")


def read_by_visitors(branch: OpenBranch) -> dict[UUID, int]:
    return {service: row.number for service, row in branch.of(CharterViews).in_force().items()}


def test_visitors_read_a_charter_from_its_first_day_when_two_people_have_brought_it_into_force(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, marat: Actor
) -> None:
    with refused(NOT_ALLOWED):
        write_charter(branch, clerk_of(branch, "aigerim"))
    gap = replace(AT_COUNTER, text=LocalText.of({"en": "Hand in"}))
    draft = write_charter(branch, timur, steps_from(branch, steps=(gap, *STEPS[1:])))
    with refused(CHARTER_ELSEWHERE):
        write_charter(branch, marat)
    with pytest.raises(UserError) as lacking:
        do_with(branch, draft, VersionVerb.SUBMIT, timur)
    parts = lacking.value.values["parts"]
    assert isinstance(parts, Listing)
    assert (lacking.value.code, len(parts.items)) == (VERSION_INCOMPLETE, 1)
    draft = do_with(branch, draft, VersionVerb.WRITE, timur, terms=steps_from(branch))
    proposed = do_with(branch, draft, VersionVerb.SUBMIT, timur)
    with refused(OWN_VERSION):
        do_with(branch, proposed, VersionVerb.APPROVE, timur)
    assert read_by_visitors(branch) == {}
    first = do_with(branch, proposed, VersionVerb.APPROVE, marat)
    service = service_of(branch)
    assert read_by_visitors(branch) == {}
    clock.advance(DAY)
    assert read_by_visitors(branch) == {service: 1}
    later = do_with(branch, first, VersionVerb.WRITE, timur, terms=steps_from(branch, MONDAY, STEPS[:1]))
    second = do_with(branch, do_with(branch, later, VersionVerb.SUBMIT, timur), VersionVerb.APPROVE, marat)
    found = branch.of(CharterViews).charters(timur, second.id)
    (row,) = found.rows
    assert (row.state, row.prepared, len(row.shown.terms.steps)) == (VersionState.IN_FORCE, VersionState.APPROVED, 3)
    assert found.file is not None
    assert VersionVerb.WRITE not in found.file.verbs
    clock.advance(2 * DAY)
    assert read_by_visitors(branch) == {service: 2}
    ended = do_with(branch, second, VersionVerb.END, marat, day=MONDAY + timedelta(days=1))
    clock.advance(DAY)
    assert read_by_visitors(branch) == {}
    assert all_charters(branch) == (ended,)
    assert branch.check.run().faults == ()


def test_what_a_kiosk_shows_is_what_was_approved(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, marat: Actor
) -> None:
    approved_charter(branch, timur, marat)
    with branch.database.write() as tx:
        tx.execute(update(charter_versions).values(steps=(replace(AT_COUNTER, fee=0),)))
    (fault,) = branch.check.run().faults
    assert (fault.rule, fault.found) == ("published charters as approved", "changed")


def test_a_body_that_does_a_step_of_a_charter_is_not_removed(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, marat: Actor
) -> None:
    write_charter(branch, timur)
    catalog = branch.catalog.catalog()
    archive, other = (BODIES.find(catalog, code) for code in ("archive", "migration"))
    with refused(IN_USE):
        branch.catalog.remove(BODIES, "archive", BODIES.answers(archive, catalog), timur)
    branch.catalog.remove(BODIES, "migration", BODIES.answers(other, catalog), timur)


def visits(branch: OpenBranch, clock: VirtualClock, day: int, days: int) -> None:
    """Eleven visits, each with a wait of a minute and ten to twenty minutes at the counter; then some days later."""
    began, session = clock.now(), sign_in(branch, "aigerim", "1")
    for at in range(11):
        take(branch)
        clock.advance(60)
        call(branch, session)
        branch.desk.serve(session.id, new_id())
        clock.advance((10 + (at + day) % 11) * 60)
        branch.desk.finish(session.id, DONE, new_id())
        branch.desk.end_wrap_up(session.id, new_id())
    branch.counters.sign_out(session.id)
    clock.advance(days * DAY - (clock.now() - began).total_seconds())


def test_steps_are_measured_from_visits_of_the_days_before_today(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, marat: Actor
) -> None:
    whole: CharterStep = replace(AT_COUNTER, text=in_all("The visit"), measure=Measure.VISIT, legal_limit=16)
    unmeasured: CharterStep = replace(AT_COUNTER, measure=Measure.CASES, kind="request", unit=TimeUnit.WORKING_DAYS)
    passport = service_id(branch, "passport-replace")
    terms = replace(steps_from(branch, steps=(AT_COUNTER, whole, unmeasured)), service_id=passport)
    approved_charter(branch, timur, marat, terms)

    def measured() -> tuple[StepMeasured | None, ...]:
        return branch.of(CharterViews).charters(timur).rows[0].measured

    for day, days in enumerate((3, 1, 1)):  # Friday, Monday, Tuesday
        visits(branch, clock, day, days)
        counter, visit, cases = measured()
        assert counter is not None
        assert (counter.cases, counter.measured is None) == (11 * (day + 1), day < 2)
    # Three times each of 10 to 20 minutes: the 80 % point of 33 values is the 26.6th, 18 minutes.
    assert visit is not None
    assert cases is not None
    assert (counter.cases, counter.measured, counter.suggested) == (33, pytest.approx(18.0), 18)
    assert (visit.cases, visit.measured, visit.suggested) == (33, pytest.approx(19.0), 19)
    assert (cases.cases, cases.measured) == (0, None)
    # Four in five visits were over within 19 minutes, and the law allows 16: that is told once, whatever becomes of it.
    (questioned,) = branch.of(CharterViews).questioned()
    duty = KeepTargets(
        branch.of(RaiseKeeping), branch.of(CharterViews), branch.notices, branch.clock, branch.catalog, "keeper"
    )
    assert duty.run(clock.now()) == "1 published times questioned"
    (notice,) = branch.notices.open_notices()
    assert (notice.id, notice.kind, notice.detail) == (
        questioned.notice_id, NoticeKind.CHARTER_TIME, str(branch.of(CharterViews).charters(timur).rows[0].charter.id),
    )  # fmt: skip
    branch.notices.close(notice.id, timur)
    # What is not true any more goes away by itself: here, a time that was published before.
    branch.notices.raise_notice(NoticeKind.CHARTER_TIME, "keeper", "Replace a passport", "", new_id())
    duty.run(clock.now())
    assert branch.notices.open_notices() == ()
    with branch.database.read() as tx:
        here, first, last = branch.database.branch_id, FRIDAY, branch.day.today()
        lean = sorted(seconds for _, _, seconds in served_seconds(tx, here, first, last))
        times = (step.service_time for step in step_records(tx, here, first, last))
        assert lean == sorted(time for time in times if time is not None)
    # Closed days say the same without their visits; only the days that are still open are counted from them.
    open_days = measured()
    branch.summary.close_forgotten_days("keeper")
    with branch.database.read() as tx:
        frozen = list(frozen_times(tx, here, first, last))
    assert [len(day.servings[passport]) for day in frozen] == [len(day.visits[passport]) for day in frozen] == [11] * 3
    assert measured() == open_days
