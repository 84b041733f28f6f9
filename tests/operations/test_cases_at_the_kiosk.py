"""What the visitor with a follow-up code may know of a case, and how reading a result becomes its telling."""

from typing import Any

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.clock import VirtualClock
from shared.platform.codes import shown_code
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest
from shared.service_desk.cases.errors import BAD_CASE_ANSWER, UNKNOWN_CASE_TYPE
from shared.service_desk.cases.model import (
    Case,
    CaseState,
    CaseVerb,
    Channel,
    Ending,
    RegisterRequest,
    VisitorMessage,
)
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.public import Followed, PublicPhase
from tests.helpers.branches import change_entry, service_id, sign_in
from tests.helpers.cases import application, clerk_of, do


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


def register(branch: OpenBranch, clerk: Actor, kind: str = "request") -> tuple[Case, RegisterRequest]:
    request = application(kind)
    return branch.of(CaseOperations).register(request, clerk), request


def follow(branch: OpenBranch, code: str) -> Followed:
    found = branch.of(CaseKioskOperations).follow(code)
    assert isinstance(found, Followed)
    return found


def read(branch: OpenBranch, case: Case) -> None:
    branch.of(CaseKioskOperations).say_read(case.id, "kiosk-1", new_id())
    branch.of(CaseInboxOperations).take_in("console-1")


def stored(branch: OpenBranch, case: Case, clerk: Actor) -> Case:
    return branch.of(CaseViews).case(case.id, clerk).case


def test_every_verb_keeps_what_the_visitor_may_know(branch: OpenBranch, clerk: Actor) -> None:
    case, request = register(branch, clerk)
    at_first = follow(branch, shown_code(request.code))
    assert (at_first.public.phase, at_first.responsible) == (PublicPhase.WORKING, "Aigerim S.")
    assert (at_first.public.registered, at_first.public.due) == (case.registered, case.answer_due)
    case = do(branch, case, CaseVerb.ASK, clerk, words="The rent contract")
    asked = follow(branch, request.code).public
    assert (asked.phase, asked.asked, asked.due) == (PublicPhase.ASKED, "The rent contract", None)
    case = do(branch, case, CaseVerb.ANSWER, clerk, words="It is here")
    answered = follow(branch, request.code).public
    assert (answered.phase, answered.asked, answered.due) == (PublicPhase.WORKING, "", case.answer_due)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words="The register is corrected")
    decided = follow(branch, request.code).public
    assert (decided.phase, decided.result) == (PublicPhase.DECIDED, "The register is corrected")
    case = do(branch, case, CaseVerb.TELL, clerk, channel=Channel.PHONE)
    assert follow(branch, request.code).public.phase is PublicPhase.TOLD
    do(branch, case, CaseVerb.REOPEN, clerk, words="The flat is still 14")
    again = follow(branch, request.code).public
    assert (again.phase, again.result, again.outcome.texts) == (PublicPhase.WORKING, "", ())
    assert branch.check.run().faults == ()


def test_digits_of_any_script_are_a_code_and_a_wrong_one_finds_nothing(branch: OpenBranch, clerk: Actor) -> None:
    _, request = register(branch, clerk)
    persian = request.code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert follow(branch, persian).public.number == 1
    kiosk = branch.of(CaseKioskOperations)
    assert kiosk.follow(new_code()) is None
    assert kiosk.follow(request.code[:-1]) is None
    assert kiosk.follow("") is None


def test_the_result_of_a_complaint_is_not_read_with_the_code_alone(branch: OpenBranch, clerk: Actor) -> None:
    case, request = register(branch, clerk, "complaint")
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="not_upheld", words="We looked into it")
    assert follow(branch, request.code).public.phase is PublicPhase.WORKING  # nobody approved it yet
    case = do(branch, case, CaseVerb.APPROVE, clerk_of(branch, "timur"))
    public = follow(branch, request.code).public
    assert (public.phase, public.result, public.outcome.texts, public.to_be_read) == (
        PublicPhase.DECIDED,
        "",
        (),
        False,
    )
    read(branch, case)
    assert stored(branch, case, clerk).state is CaseState.DECIDED
    assert branch.check.run().faults == ()


def test_a_result_that_is_read_at_the_kiosk_has_been_told(branch: OpenBranch, clerk: Actor) -> None:
    case, request = register(branch, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words="Corrected")
    assert follow(branch, request.code).public.to_be_read
    read(branch, case)
    told = stored(branch, case, clerk)
    assert (told.state, told.ending) == (CaseState.CLOSED, Ending.TOLD)
    history = branch.of(CaseViews).case(case.id, clerk).history
    assert (history[-1].verb, history[-1].details["channel"]) == (CaseVerb.TELL, Channel.KIOSK)
    assert follow(branch, request.code).public.phase is PublicPhase.TOLD
    assert branch.check.run().faults == ()


def test_reading_twice_or_too_early_changes_nothing(branch: OpenBranch, clerk: Actor) -> None:
    case, _ = register(branch, clerk)
    read(branch, case)
    assert stored(branch, case, clerk).state is CaseState.WORKING
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    kiosk, command = branch.of(CaseKioskOperations), new_id()
    for _ in range(2):
        kiosk.say_read(case.id, "kiosk-1", command)
    inbox = branch.of(CaseInboxOperations)
    assert inbox.take_in("console-1") == 1
    assert inbox.take_in("console-2") == 0
    inbox.take(command, "console-2")
    history = branch.of(CaseViews).case(case.id, clerk).history
    assert [step.verb for step in history].count(CaseVerb.TELL) == 1


def test_a_result_that_was_revised_after_it_was_read_must_be_told_again(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    case, _ = register(branch, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    branch.of(CaseKioskOperations).say_read(case.id, "kiosk-1", new_id())
    clock.advance(60)
    case = do(branch, case, CaseVerb.REVISE, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="refused")
    branch.of(CaseInboxOperations).take_in("console-1")
    assert stored(branch, case, clerk).state is CaseState.DECIDED


def complaint(branch: OpenBranch, **more: Any) -> VisitorMessage:
    """A complaint that a visitor leaves at the kiosk."""
    answers = {"what_happened": "Nobody listened", "about": "conduct"}
    given = {"type_code": "complaint", "answers": answers, **more}
    return VisitorMessage(new_id(), new_code(), "", "87011234567", "kk", "kiosk-1", **given)


def test_a_complaint_left_at_the_kiosk_is_a_case_that_who_served_the_visit_does_not_see(
    branch: OpenBranch, clerk: Actor
) -> None:
    session = sign_in(branch, "aigerim", "3")
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")
    visit = branch.desk.call_next(session.id, new_id())
    assert visit is not None
    branch.desk.serve(session.id, new_id())
    branch.desk.finish(session.id, Finish("completed"), new_id())
    message = complaint(branch, ticket_id=visit.id)
    kiosk = branch.of(CaseKioskOperations)
    for _ in range(2):  # the kiosk tries again when it does not know whether it arrived
        kiosk.leave_message(message)
    branch.of(CaseInboxOperations).take_in("console-1")
    assert follow(branch, message.code).public.phase is PublicPhase.RECEIVED
    boss = clerk_of(branch, "timur")
    (row,) = branch.of(CaseViews).cases(boss).rows
    file = branch.of(CaseViews).case(row.case.id, boss)
    assert (row.case.type_code, row.case.channel, file.ticket) == ("complaint", Channel.KIOSK, visit.display)
    assert (file.answers["what_happened"], file.answers["contact_phone"]) == ("Nobody listened", "87011234567")
    assert branch.of(CaseViews).cases(clerk).rows == ()
    assert branch.check.run().faults == ()


def test_a_kind_that_is_not_for_the_kiosk_is_refused_there_and_one_retired_meanwhile_is_still_a_case(
    branch: OpenBranch, clerk: Actor
) -> None:
    kiosk = branch.of(CaseKioskOperations)
    with pytest.raises(UserError) as refused:
        kiosk.leave_message(complaint(branch, type_code="message"))
    assert refused.value.code is UNKNOWN_CASE_TYPE
    with pytest.raises(UserError) as missing:
        kiosk.leave_message(complaint(branch, answers={"about": "conduct"}))
    assert missing.value.code is BAD_CASE_ANSWER
    kiosk.leave_message(complaint(branch))
    change_entry(branch, CASE_KINDS, "complaint", active=False)
    branch.of(CaseInboxOperations).take_in("console-1")
    assert [row.case.type_code for row in branch.of(CaseViews).cases(clerk).rows] == ["complaint"]
    with pytest.raises(UserError) as retired:
        kiosk.leave_message(complaint(branch))
    assert retired.value.code is UNKNOWN_CASE_TYPE
