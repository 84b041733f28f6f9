"""Merits and measures on both databases: from the proposal to the appeal, who may not, and what the check finds."""

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import Right
from shared.platform.ids import new_id
from shared.quality.recognition.errors import (
    MERIT_ANOTHER_PERSON,
    MERIT_CHANGED,
    MERIT_NO_EVIDENCE,
    MERIT_NOBODY_LEFT,
    MERIT_NOT_POSSIBLE,
    MERIT_PERSON_LEFT,
)
from shared.quality.recognition.model.merits import Merit, MeritKind, MeritState, MeritText, MeritVerb
from shared.quality.recognition.operations.merit_change import MeritChange
from shared.quality.recognition.operations.merit_views import MeritNotices, MeritViews
from shared.quality.recognition.store.merits import merit_words, merits
from shared.queue.feedback.model import RatingReason, Score
from shared.service_desk.cases.model import CaseVerb, Channel
from shared.service_desk.cases.store import read_case
from shared.upkeep.retention.model import KeptKind
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of, do
from tests.helpers.feedback import rate_visits
from tests.helpers.kept_texts import days_later
from tests.helpers.merits import (
    APPEAL,
    REPLY,
    do_merit,
    file_of,
    heard,
    measure,
    propose,
    proposer_of,
    uphold_complaint,
)
from tests.helpers.visits import refused

_V, _S = MeritVerb, MeritState


@pytest.fixture
def olga(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "olga")


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def marat(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "marat")


def faults(branch: OpenBranch) -> list[str]:
    return sorted({each.rule for each in branch.check.run().faults})


def reopen_complaint(branch: OpenBranch, merit: Merit) -> None:
    """The complaint that proves a measure is told, and looked at again."""
    complaint = None if merit.evidence is None else merit.evidence.complaint
    assert complaint is not None
    with branch.database.read() as tx:
        case = read_case(tx, branch.database.branch_id, complaint.case_id)
    assert case is not None
    case = do(branch, case, CaseVerb.TELL, clerk_of(branch, "timur"), channel=Channel.COUNTER)
    do(branch, case, CaseVerb.REOPEN, clerk_of(branch, "marat"))


def told(branch: OpenBranch, *people: Actor) -> list[set[NoticeKind]]:
    notices = branch.of(MeritNotices)
    notices.tell("keeper")
    open_ones = branch.notices.open_notices()
    return [{each.kind for each in notices.for_reader(open_ones, person)} for person in people]


def test_a_measure_goes_from_evidence_over_reply_and_appeal_to_its_end_and_three_people_decide(
    branch: OpenBranch, olga: Actor, timur: Actor, marat: Actor
) -> None:
    saule, aigerim = proposer_of(branch), clerk_of(branch, "aigerim")
    waiting = measure(branch, saule, olga)
    assert waiting.state is _S.REPLY
    assert told(branch, olga, aigerim, timur, saule) == [{NoticeKind.MERIT_NEWS}, set(), set(), set()]
    with refused(MERIT_NOT_POSSIBLE):
        do_merit(branch, waiting, _V.APPROVE, timur)
    for other in (aigerim, timur):
        with refused(NOT_ALLOWED):
            do_merit(branch, waiting, _V.REPLY, other)
    replied = do_merit(branch, waiting, _V.REPLY, olga, words=REPLY)
    assert told(branch, olga, timur, saule) == [set(), {NoticeKind.MERIT_WAITS}, set()]
    with refused(MERIT_CHANGED):
        do_merit(branch, waiting, _V.APPROVE, timur)
    with refused(MERIT_ANOTHER_PERSON):
        do_merit(branch, replied, _V.APPROVE, saule)
    command_id = new_id()
    approved = do_merit(branch, replied, _V.APPROVE, timur, command_id=command_id)
    assert do_merit(branch, replied, _V.APPROVE, timur, command_id=command_id) == approved
    appealed = do_merit(branch, approved, _V.APPEAL, olga, words=APPEAL)
    for before in (saule, timur):
        with refused(MERIT_ANOTHER_PERSON):
            do_merit(branch, appealed, _V.LIFT, before)
    final = do_merit(branch, appealed, _V.KEEP, marat)
    assert final.state is _S.FINAL
    own = branch.of(MeritViews).own(olga)
    assert [(each.merit.id, each.verbs) for each in own] == [(final.id, ())]
    assert own[0].texts[MeritText.APPEAL] == APPEAL
    assert not branch.of(MeritViews).own(aigerim)
    assert not faults(branch)
    with branch.database.write() as tx:
        tx.execute(update(merits).values(state=_S.LIFTED))
        tx.execute(update(merit_words).values(content="something else"))
    assert faults(branch) == [
        "merits and measures as their events tell",
        "texts of merits and measures as their events tell",
    ]


def test_a_time_that_passes_lets_a_measure_be_decided_and_ends_it_and_texts_are_erased_after_a_year(
    branch: OpenBranch, olga: Actor, timur: Actor
) -> None:
    waiting = measure(branch, proposer_of(branch), olga)
    assert waiting.due is not None
    days_later(branch, 15)
    assert branch.database.present() > waiting.due
    assert told(branch, timur) == [{NoticeKind.MERIT_WAITS}]
    approved = do_merit(branch, waiting, _V.APPROVE, timur)
    days_later(branch, 15)
    assert file_of(branch, approved, timur).state is _S.FINAL
    with refused(MERIT_NOT_POSSIBLE):
        do_merit(branch, approved, _V.APPEAL, olga, words=APPEAL)
    days_later(branch, 366)
    assert branch.retention.run(SYSTEM)[KeptKind.MERITS] == 2
    assert set(file_of(branch, approved, timur).texts.values()) == {""}
    assert not faults(branch)


def test_evidence_is_an_upheld_complaint_about_this_person_once_and_a_reversed_one_proves_nothing(
    office: OpenBranch,
) -> None:
    olga, timur, aigerim = (clerk_of(office, code) for code in ("olga", "timur", "aigerim"))
    saule = proposer_of(office)
    about_olga = f"complaint.{uphold_complaint(office, olga, timur)}"
    first, second, other = (propose(office, saule, person) for person in (olga, olga, aigerim))
    thanks = propose(office, saule, olga, MeritKind.THANKS)
    for wrong in (other, thanks):
        with refused(MERIT_NO_EVIDENCE):
            do_merit(office, wrong, _V.EVIDENCE, saule, evidence=about_olga)
    assert [each.key for each in file_of(office, first, saule).options] == [about_olga]
    proved = do_merit(office, first, _V.EVIDENCE, saule, evidence=about_olga)
    assert not file_of(office, second, saule).options
    replied = do_merit(office, proved, _V.REPLY, olga)
    reopen_complaint(office, proved)
    assert file_of(office, replied, saule).reversed
    with refused(MERIT_NO_EVIDENCE):
        do_merit(office, replied, _V.APPROVE, timur)
    assert do_merit(office, replied, _V.REFUSE, timur).state is _S.REFUSED


def test_nobody_is_measured_who_left_and_nothing_is_approved_of_which_nobody_could_hear_an_appeal(
    office: OpenBranch,
) -> None:
    olga, timur, marat = (clerk_of(office, code) for code in ("olga", "timur", "marat"))
    with refused(MERIT_ANOTHER_PERSON):
        propose(office, timur, timur)
    replied = heard(office, timur, olga)
    with refused(MERIT_NOBODY_LEFT):
        do_merit(office, replied, _V.APPROVE, marat)
    for right in (Right.DECIDE_MERITS, Right.RECOGNISE):
        office.staff.change_right(Role.COACH, right, True, SYSTEM)
    office.staff.add_member(StaffMember(new_id(), "coach", "Coach", Role.COACH, "en", {}, active=True), None, SYSTEM)
    left = next(each for each in office.staff.members() if each.id == olga.id)
    office.staff.change_member(type(left)(**{**vars(left), "active": False}), SYSTEM)
    with refused(MERIT_PERSON_LEFT):
        do_merit(office, replied, _V.APPROVE, marat)
    with refused(MERIT_PERSON_LEFT):
        propose(office, timur, olga)
    office.staff.change_member(left, SYSTEM)
    approved = do_merit(office, replied, _V.APPROVE, marat)
    assert approved.state is _S.APPROVED
    assert not file_of(office, approved, marat).reversed
    reopen_complaint(office, approved)
    assert file_of(office, approved, marat).reversed
    assert do_merit(office, approved, _V.REVOKE, timur).state is _S.LIFTED
    assert [each.state for each in office.of(MeritViews).own(olga)] == [_S.LIFTED]


def test_the_check_finds_who_decided_alone_and_before_the_person_could_speak(office: OpenBranch) -> None:
    timur, olga = clerk_of(office, "timur"), clerk_of(office, "olga")
    waiting = measure(office, timur, olga)
    with office.database.write() as tx:
        change = MeritChange(tx, office.database.branch_id, timur)
        change.record(waiting, _V.APPROVE, _S.APPROVED, {}, {}, new_id())
    assert faults(office) == [
        "a measure waits for the reply of its person",
        "another person decides about merits and measures",
    ]


def test_thirty_ratings_that_are_better_than_those_of_others_prove_a_merit_and_stay_as_they_were(
    office: OpenBranch,
) -> None:
    olga, timur = clerk_of(office, "olga"), clerk_of(office, "timur")
    session = sign_in(office, "olga", "2", "console-9")
    rate_visits(office, session, [Score.VERY_GOOD] * 30, RatingReason.SPEED)
    thanks = propose(office, timur, olga, MeritKind.CERTIFICATE)
    assert "figure.speed" in {each.key for each in file_of(office, thanks, timur).options}
    proved = do_merit(office, thanks, _V.EVIDENCE, timur, evidence="figure.speed")
    rate_visits(office, session, [Score.POOR] * 3, RatingReason.SPEED)
    approved = do_merit(office, proved, _V.APPROVE, clerk_of(office, "marat"))
    assert approved.evidence is not None
    assert approved.evidence.figure is not None
    assert approved.evidence.figure.own.met == 30
    assert approved.state is _S.APPROVED
    assert approved.due is None
    assert told(office, olga) == [{NoticeKind.MERIT_NEWS}]
