"""Quoted waits are graded from what is kept of closed days; a bad day is told once, and a log carries no names."""

import re
from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.reports.report import Block, Notes, Report, Table
from shared.queue.forecast.model import StaffingAsked
from shared.queue.forecast.rules.learned.log_file import read_log
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.queue.inquiry.operations.grades import GradeOperations
from shared.queue.inquiry.operations.keeping import FactsKeeping
from shared.queue.inquiry.operations.staffing import StaffingOperations
from shared.queue.inquiry.operations.waiting_log import WaitingLogOperations
from shared.queue.inquiry.rules.grades_report import TOO_FEW
from shared.queue.inquiry.store.tables import inquiry_days
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.kept_days import keep_days
from tests.helpers.visits import refused

EN = Translator(Language.EN)


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def block(report: Report, key: str) -> Block:
    return next(each for each in report.blocks if each.key == key)


def sentences(report: Report) -> Sequence[str]:
    found = block(report, "bad_days")
    assert isinstance(found, Notes)
    return [without_direction_controls(EN.text(each)) for each in found.items]


def test_a_bad_day_is_named_with_its_hours_and_told_once_to_who_reviews_days(branch: OpenBranch, timur: Actor) -> None:
    today = branch.day.today()
    passport, id_card = service_id(branch, "passport-replace"), service_id(branch, "id-card")
    bad = keep_days(branch, today - timedelta(days=1), (passport, id_card))
    grades = branch.of(GradeOperations)
    report = grades.report(today - timedelta(days=27), today, None, Language.EN, timur)
    (sentence,) = sentences(report)
    assert re.search(r"longer than said: from 11:00 to 13:00 by 2[56].min on average\.", sentence)
    assert "Nothing unusual is known" in sentence
    figures = report.figures()
    assert (figures["estimates"], figures["bad_days"]) == (840, 1)
    table = block(report, "services")
    assert isinstance(table, Table)
    assert [row.values[2] == TOO_FEW for row in table.rows] == [False, False]
    few = grades.report(bad, bad, id_card, Language.EN, timur)
    assert few.figures()["inside"] is None
    assert few.figures()["estimates"] == 3
    assert sentences(few) == ["There are not enough days yet to tell a bad day from an ordinary one."]
    with refused(NOT_ALLOWED):
        grades.report(bad, bad, None, Language.EN, clerk_of(branch, "aigerim"))

    telling = branch.of(BadDayNotices)
    assert (telling.tell("keeper"), telling.tell("keeper")) == (1, 0)
    (notice,) = branch.notices.open_notices()
    assert (notice.kind, notice.subject) == (NoticeKind.BAD_ESTIMATES, bad.isoformat())
    assert telling.for_reader((notice,), timur) == (notice,)
    assert telling.for_reader((notice,), clerk_of(branch, "aigerim")) == ()
    branch.notices.close(notice.id, timur)
    assert BadDayNotices(branch.database).tell("keeper") == 0  # another keeper does not tell it again

    asked = StaffingAsked(bad.weekday(), (), 900.0, 0.8)
    question = branch.of(StaffingOperations).question(asked, timur)
    assert question.days == 2
    assert [(line.half, line.visitors) for line in question.lines] == [(half, 5.0) for half in range(18, 30)]
    need = next(question.search)
    assert (need.formula, need.simulated) == (2, 1)
    assert need.level >= 0.8


def test_a_day_that_an_earlier_version_kept_is_counted_once_it_was_kept_again(
    branch: OpenBranch, timur: Actor, clock: VirtualClock
) -> None:
    session = sign_in(branch, "aigerim", "3")
    for priority in ("ordinary", "ordinary"):
        request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk", priority)
        branch.visitor.issue(request, "kiosk-1")
        clock.advance(60)
    branch.desk.call_next(session.id, new_id())
    branch.desk.serve(session.id, new_id())
    clock.advance(120)
    branch.desk.finish(session.id, Finish("completed"), new_id())
    day = branch.day.today()
    branch.summary.close_day(day, SYSTEM)
    with branch.database.write() as tx:
        tx.execute(update(inquiry_days).values(version=1))
    report = branch.of(GradeOperations).report(day, day, None, Language.EN, timur)
    assert "1 more closed day is not counted yet" in EN.text(report.subtitle)
    keeping = branch.of(FactsKeeping)
    assert (keeping.catch_up("keeper"), keeping.catch_up("keeper")) == (1, 0)
    assert branch.check.run().faults == ()
    report = branch.of(GradeOperations).report(day, day, None, Language.EN, timur)
    assert "not counted yet" not in EN.text(report.subtitle)

    text = branch.of(WaitingLogOperations).text(day, day)
    served, left = read_log(text.splitlines())
    assert served.called is not None
    assert served.ended is not None
    assert (served.wait, served.ended - served.called, served.open_counters) == (120.0, 120.0, 1)
    assert (left.called, left.service, left.priority) == (None, "passport-replace", "0")
    for name in ("Aigerim", "aigerim", "kiosk-1", "ordinary", str(session.counter_id)):
        assert name not in text
