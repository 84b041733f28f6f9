"""Learning on both databases: what services ask for decides who is called, and the check knows it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.model.workflow import Gate
from shared.office.notices.model import LEARNING, NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import PassReason
from shared.office.versions.errors import OWN_VERSION, UNKNOWN_ENTRY
from shared.office.versions.model import VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.i18n.text import Listing, LocalText
from shared.platform.ids import new_id
from shared.quality.learning.errors import (
    EVIDENCE_DAYS_WRONG,
    GUIDE_FILE_NOT_PDF,
    GUIDE_NOT_IN_FORCE,
    LEARNING_CHANGED,
    LEARNING_NOT_POSSIBLE,
    OWN_LEARNING,
    PASS_NOT_NEEDED,
    TRAINING_IS_PAST,
)
from shared.quality.learning.model import EvidenceKind, LearningVerb, Standing
from shared.quality.learning.model.guides import GuideAttachment, ReceiptVerb
from shared.quality.learning.operations.guides import GuideOperations, GuideViews, needed_files
from shared.quality.learning.operations.telling import LearningNotices
from shared.quality.learning.operations.views import LearningViews
from shared.queue.tickets.errors import COMPETENCY_MISSING
from shared.queue.tickets.model import Destination, Placement
from shared.service_desk.cases.model.attachments import BYTES_RULE
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.files import checked, one_page_pdf, paper
from tests.helpers.learning import (
    ANYBODYS_NAME,
    act_on,
    add_competency,
    do,
    guide_of,
    line_of,
    prove,
    publish,
    receive,
    record_of,
    write_guide,
)
from tests.helpers.visits import DONE, call, refused, take

FRIDAY = date(2026, 11, 20)
DAY = 86400.0


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def aigerim(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


def test_a_hard_gate_keeps_visitors_from_a_clerk_until_the_competency_is_shown(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    session = sign_in(branch, "aigerim", "1")
    here = branch.catalog.catalog().counter(session.counter_id)
    first = take(branch)
    add_competency(branch, timur)
    assert branch.desk.call_next(session.id, new_id()) is None
    assert not any(each.eligible for each in branch.views.desk(session.id).waiting)
    for attempt in (
        lambda: branch.desk.call_number(session.id, first.display, "urgent_need", new_id()),
        lambda: branch.desk.create_and_call(session.id, first.service_id, "kk", "ordinary", new_id()),
        lambda: branch.desk.transfer_waiting(
            sign_in(branch, "timur", "2").id,
            first.id,
            Destination(first.service_id, counter_id=here.id, placement=Placement.KEEPS_AGE),
            new_id(),
        ),
    ):
        with refused(COMPETENCY_MISSING):
            attempt()
    prove(branch, aigerim, timur, FRIDAY)
    assert call(branch, session).id == first.id
    branch.desk.serve(session.id, new_id())
    clock.advance(366 * DAY)
    # It has lapsed meanwhile, but no visit is cut off.
    assert branch.desk.finish(session.id, DONE, new_id()).ended is not None
    assert line_of(branch, aigerim, timur).lines[-1].standing is Standing.OVER
    assert branch.check.run().faults == ()


def test_a_pass_opens_a_service_for_one_day_and_stands_with_its_reason(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    passports = service_id(branch, "passport-replace")
    pass_ = {"service_id": passports, "reason": PassReason.NOBODY_ELSE}
    with refused(PASS_NOT_NEEDED):
        do(branch, aigerim, LearningVerb.ALLOW_TODAY, timur, **pass_)
    add_competency(branch, timur)
    assert line_of(branch, aigerim, timur).closed == (passports,)
    for actor, person, problem in ((timur, timur, OWN_LEARNING), (aigerim, timur, NOT_ALLOWED)):
        with refused(problem):
            do(branch, person, LearningVerb.ALLOW_TODAY, actor, **pass_)
    do(branch, aigerim, LearningVerb.ALLOW_TODAY, timur, **pass_)
    line = line_of(branch, aigerim, timur)
    assert (line.closed, [each.reason for each in line.passes]) == ((), [PassReason.NOBODY_ELSE])
    ticket, session = take(branch), sign_in(branch, "aigerim", "1")
    assert call(branch, session).id == ticket.id
    clock.advance(DAY)
    line = line_of(branch, aigerim, timur)
    assert (line.closed, line.passes) == ((passports,), ())
    assert branch.check.run().faults == ()


def test_a_soft_gate_warns_at_the_desk_and_the_call_tells_of_it(
    branch: OpenBranch, timur: Actor, aigerim: Actor
) -> None:
    add_competency(branch, timur, Gate.SOFT, services=())
    ticket, session = take(branch), sign_in(branch, "aigerim", "1")
    call(branch, session)
    (missing,) = branch.views.desk(session.id).unproved
    assert missing == LocalText.of(ANYBODYS_NAME)
    (called,) = (each for each in branch.views.history(ticket.id) if each.kind.value == "call")
    assert called.details["unproved"] == ["passports"]
    assert branch.check.run().faults == ()


def test_records_are_kept_by_those_who_look_after_learning_and_read_by_their_person(
    branch: OpenBranch, timur: Actor, aigerim: Actor
) -> None:
    add_competency(branch, timur, Gate.NONE)
    due = FRIDAY + timedelta(days=10)
    training = {"competency": "passports", "kind": EvidenceKind.COURSE, "trainer": timur.id}
    with refused(NOT_ALLOWED):
        do(branch, aigerim, LearningVerb.PLAN, aigerim, day=due, **training)
    with refused(TRAINING_IS_PAST):
        do(branch, aigerim, LearningVerb.PLAN, timur, day=FRIDAY - timedelta(days=1), **training)
    do(branch, aigerim, LearningVerb.PLAN, timur, day=due, **training)
    with refused(EVIDENCE_DAYS_WRONG):
        prove(branch, aigerim, timur, FRIDAY + timedelta(days=1))
    command = new_id()
    once = prove(branch, aigerim, timur, FRIDAY, score=92, command_id=command)
    assert prove(branch, aigerim, timur, FRIDAY, score=92, command_id=command, seen=1) == once
    assert (once.evidence[0].until, once.plan[0].done) == (FRIDAY.replace(year=2027), 1)
    with refused(LEARNING_CHANGED):
        do(branch, aigerim, LearningVerb.WITHDRAW, timur, number=1, seen=1)
    do(branch, aigerim, LearningVerb.WITHDRAW, timur, number=1)
    with refused(LEARNING_NOT_POSSIBLE):
        do(branch, aigerim, LearningVerb.WITHDRAW, timur, number=1)
    assert [each.id for each in branch.of(LearningViews).board(aigerim).people] == [aigerim.id]
    assert line_of(branch, aigerim, aigerim).record == record_of(branch, aigerim)
    assert branch.check.run().faults == ()


def test_a_guide_is_published_by_somebody_else_read_by_everybody_and_counted(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    marat = clerk_of(branch, "marat")
    with refused(NOT_ALLOWED):
        write_guide(branch, aigerim)
    draft = write_guide(branch, timur, terms=replace(guide_of(FRIDAY), paragraphs=()))
    with pytest.raises(UserError) as lacking:
        act_on(branch, draft, VersionVerb.SUBMIT, timur)
    parts = lacking.value.values["parts"]
    assert isinstance(parts, Listing)
    assert len(parts.items) == 2  # a paragraph, and a first day after today
    draft = act_on(branch, draft, VersionVerb.WRITE, timur, terms=guide_of(FRIDAY + timedelta(days=1)))
    with refused(OWN_VERSION):
        act_on(branch, act_on(branch, draft, VersionVerb.SUBMIT, timur), VersionVerb.APPROVE, timur)
    views = branch.of(GuideViews)
    (known,) = views.guides(timur).rows
    guide = act_on(branch, known.guide, VersionVerb.APPROVE, marat)
    assert (views.guides(aigerim).rows, views.briefing(aigerim).unread) == ((), ())
    with refused(GUIDE_NOT_IN_FORCE):
        receive(branch, guide, aigerim)
    clock.advance(DAY)
    (unread,) = views.briefing(aigerim).unread
    assert (unread.guide.id, unread.reach.read) == (guide.id, 0)
    for count in (1, 2):
        assert receive(branch, guide, aigerim, ReceiptVerb.LATER).later == count
    read = receive(branch, guide, aigerim)
    assert receive(branch, guide, aigerim, ReceiptVerb.LATER) == read
    assert views.briefing(aigerim).unread == ()
    file = views.guides(timur, guide.id).file
    assert file is not None
    assert ("Aigerim S.", 2) not in file.unread
    assert views.reach(guide.id).read == 1
    assert not views.reach(guide.id).enough
    for member in branch.staff.members():
        receive(branch, guide, clerk_of(branch, member.code))
    assert views.reach(guide.id).enough
    assert branch.check.run().faults == ()


def test_evidence_that_ends_is_told_of_once_for_each_warning_to_its_person_and_who_looks_after_learning(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    add_competency(branch, timur)
    prove(branch, aigerim, timur, FRIDAY, until=FRIDAY + timedelta(days=61))
    notices = branch.of(LearningNotices)

    def told(reader: Actor) -> list[tuple[NoticeKind, str]]:
        notices.tell("keeper")
        assert notices.tell("keeper") == 0  # once each
        found = notices.for_reader(branch.notices.open_notices(), reader)
        return [(each.kind, each.detail.split()[-1]) for each in found if each.kind in LEARNING]

    assert told(aigerim) == []
    for days in (1, 30, 23):
        clock.advance(days * DAY)
        assert told(aigerim) == [(NoticeKind.EVIDENCE_ENDS, "2027-01-20")]
        assert told(clerk_of(branch, "daniyar")) == []
    clock.advance(8 * DAY)
    # It was the last person who could serve passports.
    passports = str(service_id(branch, "passport-replace"))
    assert told(aigerim) == []
    assert told(timur) == [(NoticeKind.SERVICE_UNSERVED, passports)]
    branch.notices.close(branch.notices.open_notices()[0].id, timur)
    assert told(timur) == []
    prove(branch, aigerim, timur, FRIDAY, until=FRIDAY + timedelta(days=200))
    assert told(timur) == []


def test_a_guide_has_a_pdf_that_is_kept_while_a_version_names_it(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    operations, views, files = branch.of(GuideOperations), branch.of(GuideViews), branch.of(AttachmentOperations)
    with refused(GUIDE_FILE_NOT_PDF):
        operations.keep_file(checked(), "rules.png", timur)
    unkept = GuideAttachment("rules.pdf", "0" * 64, 3, 1)
    with refused(FILE_BYTES_LOST):
        write_guide(branch, timur, terms=replace(guide_of(FRIDAY), file=unkept))
    kept = operations.keep_file(paper(), "rules.pdf", timur)
    assert (kept.name, kept.size, kept.pages) == ("rules.pdf", len(one_page_pdf()), 1)
    terms = replace(guide_of(branch.day.today() + timedelta(days=1)), file=kept)
    guide = publish(branch, write_guide(branch, timur, terms=terms), timur, clerk_of(branch, "marat"))
    assert views.content(guide.id, 1, aigerim) == one_page_pdf()
    with refused(UNKNOWN_ENTRY):
        views.content(guide.id, 2, aigerim)
    clock.advance(7200)
    assert files.clean(SYSTEM, needed_files) == 0
    assert branch.check.run().faults == ()
    assert files.clean(SYSTEM) == 1  # as if no guide named it
    assert [fault.rule for fault in branch.check.run().faults] == [BYTES_RULE]
    with refused(FILE_BYTES_LOST):
        views.content(guide.id, 1, aigerim)
