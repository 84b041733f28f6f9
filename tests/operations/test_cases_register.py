"""The register of cases on both databases: intake, hand-over, the clock, decision, approval, telling, reopening."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, AuditKind
from shared.office.history.model import Part
from shared.office.history.operations import HistoryOperations
from shared.office.staff.errors import NOT_ALLOWED, UNKNOWN_STAFF
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.clock import VirtualClock
from shared.platform.errors import ErrorCode, UserError
from shared.platform.forms.plain_text import TEXT_TOO_LONG
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.service_desk.cases.errors import (
    BAD_CASE_ANSWER,
    CANNOT_HANDLE,
    CASE_CHANGED,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    CHANNEL_MISSING,
    OUTCOME_MISSING,
    OWN_WORK,
    TOO_FEW_TRIES,
    TOO_LATE_TO_REOPEN,
    UNKNOWN_CASE,
    UNKNOWN_CASE_TYPE,
    WATCH_DAY_MISSING,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import NOT_CONTINUED, Case, CaseState, CaseVerb, Channel, Ending
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import answered, application, clerk_of, do
from tests.helpers.visits import refused, take

DAY = 86400


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def other(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "daniyar")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def case(branch: OpenBranch, clerk: Actor) -> Case:
    return branch.of(CaseOperations).register(application(), clerk)


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def first_was(code: ErrorCode, person: str, branch: OpenBranch, case: Case, verb: CaseVerb, actor: Actor) -> None:
    with pytest.raises(UserError) as problem:
        do(branch, case, verb, actor, outcome="granted")
    assert (problem.value.code, problem.value.values.get("person")) == (code, person)


def test_a_case_gets_the_next_number_of_its_year_and_five_working_days(branch: OpenBranch, clerk: Actor) -> None:
    ticket = take(branch)
    first = branch.of(CaseOperations).register(application(ticket_id=ticket.id), clerk)
    second = branch.of(CaseOperations).register(application("information", take=False), clerk)
    assert [(each.year, each.number) for each in (first, second)] == [(2026, 1), (2026, 2)]
    assert (first.state, first.handler_id, first.ticket_id) == (CaseState.WORKING, clerk.id, ticket.id)
    assert (second.state, second.handler_id) == (CaseState.RECEIVED, None)
    # Friday is day 0, Saturday is open, Sunday is not: Thursday at 18:00 in Almaty.
    assert first.next_due == datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    shown = branch.of(CaseViews).case(first.id, clerk)
    assert (shown.display, shown.ticket, shown.handler) == ("ALMALY-2026-000001", ticket.display, "Aigerim S.")
    assert shown.answers["subject"] == "Address in a statement"


def test_the_same_command_registers_once_and_its_code_finds_the_case(branch: OpenBranch, clerk: Actor) -> None:
    request = application()
    made = branch.of(CaseOperations).register(request, clerk)
    assert branch.of(CaseOperations).register(request, clerk) == made
    views = branch.of(CaseViews)
    assert views.cases(clerk).total == 1
    assert [row.case for row in views.cases(clerk, search=request.code).rows] == [made]
    with branch.database.read() as tx:
        for table in ("cases", "record_events", "case_words"):
            assert request.code not in str(tx.connection.exec_driver_sql(f"SELECT * FROM {table}").all())


def test_what_is_wrong_with_an_intake_is_said_and_nothing_is_kept(branch: OpenBranch, clerk: Actor) -> None:
    register = branch.of(CaseOperations).register
    with refused(UNKNOWN_CASE_TYPE):
        register(application("party"), clerk)
    with refused(BAD_CASE_ANSWER):
        register(application(answers={"subject": "only this"}), clerk)
    with refused(UNKNOWN_TICKET):
        register(application(ticket_id=new_id()), clerk)
    with refused(UNKNOWN_STAFF):
        register(application("complaint", concerns_id=new_id()), clerk)
    with pytest.raises(ValueError, match="follow-up code"):
        register(application(code="123456789012"), clerk)
    assert branch.of(CaseViews).cases(clerk, Scope.ALL).total == 0
    assert register(application(), clerk).number == 1


def test_of_two_who_take_a_case_the_second_is_told_who_has_it(
    branch: OpenBranch, clerk: Actor, other: Actor, boss: Actor
) -> None:
    case = branch.of(CaseOperations).register(application(take=False), clerk)
    taken = do(branch, case, CaseVerb.TAKE, clerk)
    assert (taken.state, taken.handler_id) == (CaseState.WORKING, clerk.id)
    first_was(CASE_TAKEN, "Aigerim S.", branch, case, CaseVerb.TAKE, other)
    first_was(CASE_CHANGED, "Aigerim S.", branch, case, CaseVerb.TAKE, boss)
    assert do(branch, taken, CaseVerb.TAKE, boss).handler_id == boss.id


def test_a_colleague_does_not_interfere_and_a_manager_may(
    branch: OpenBranch, case: Case, other: Actor, boss: Actor
) -> None:
    for verb in (CaseVerb.DECIDE, CaseVerb.ASK, CaseVerb.ASSIGN):
        first_was(CASE_TAKEN, "Aigerim S.", branch, case, verb, other)
    noted = do(branch, case, CaseVerb.NOTE, other)
    assert do(branch, noted, CaseVerb.DECIDE, boss, outcome="refused").decided_by == boss.id


def test_who_decides_on_an_old_picture_is_told_who_changed_the_case(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor
) -> None:
    do(branch, case, CaseVerb.NOTE, other)
    first_was(CASE_CHANGED, "Daniyar K.", branch, case, CaseVerb.DECIDE, clerk)
    # A note decides nothing.
    do(branch, case, CaseVerb.NOTE, clerk)


def test_a_case_is_handed_over_only_to_somebody_who_may_handle_it(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor
) -> None:
    given = do(branch, case, CaseVerb.ASSIGN, clerk, staff_id=other.id)
    assert given.handler_id == other.id
    with refused(UNKNOWN_STAFF):
        do(branch, given, CaseVerb.ASSIGN, other, staff_id=new_id())
    assert given.version == 2


def test_the_clock_stands_while_the_visitor_has_to_act(
    branch: OpenBranch, case: Case, clerk: Actor, clock: VirtualClock
) -> None:
    asked = do(branch, case, CaseVerb.ASK, clerk)
    assert (asked.state, asked.next_due) == (CaseState.ASKED, None)
    clock.advance(4 * DAY)
    back = do(branch, asked, CaseVerb.ANSWER, clerk)
    # Saturday and Monday did not count, because the visitor had to act for all of their working time.
    assert back.state is CaseState.WORKING
    assert back.next_due == datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


def test_asking_just_before_closing_gains_no_day(
    branch: OpenBranch, case: Case, clerk: Actor, clock: VirtualClock
) -> None:
    clock.advance(8 * 3600 - 60)
    asked = do(branch, case, CaseVerb.ASK, clerk)
    clock.advance(120)
    assert do(branch, asked, CaseVerb.ANSWER, clerk).answer_due == case.answer_due


def test_a_visitor_who_does_not_answer_ends_the_case_as_not_continued(
    branch: OpenBranch, case: Case, clerk: Actor
) -> None:
    asked = do(branch, case, CaseVerb.ASK, clerk)
    lapsed = do(branch, asked, CaseVerb.LAPSE, clerk)
    assert (lapsed.state, lapsed.outcome) == (CaseState.DECIDED, NOT_CONTINUED)


def test_a_referral_has_a_day_on_which_the_answer_is_asked_for(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    with refused(WATCH_DAY_MISSING):
        do(branch, case, CaseVerb.REFER, clerk)
    with refused(WATCH_DAY_MISSING):
        do(branch, case, CaseVerb.REFER, clerk, watch=date(2026, 11, 19))
    referred = do(branch, case, CaseVerb.REFER, clerk, watch=date(2026, 11, 25))
    assert (referred.state, referred.watch) == (CaseState.REFERRED, date(2026, 11, 25))
    assert do(branch, referred, CaseVerb.COME_BACK, clerk).watch is None


def test_a_decision_needs_an_outcome_of_the_kind_and_words(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    with refused(OUTCOME_MISSING):
        do(branch, case, CaseVerb.DECIDE, clerk)
    with refused(OUTCOME_MISSING):
        do(branch, case, CaseVerb.DECIDE, clerk, outcome="not_upheld")
    with refused(WORDS_MISSING):
        do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words=" \n ")
    with refused(TEXT_TOO_LONG):
        do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words="x" * 4001)


def test_a_case_is_closed_only_when_it_was_told_how(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    decided = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    # Two working days after Friday: Monday, because Saturday is open.
    assert decided.next_due == decided.tell_due == datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
    with refused(CHANNEL_MISSING):
        do(branch, decided, CaseVerb.TELL, clerk)
    told = do(branch, decided, CaseVerb.TELL, clerk, channel=Channel.PHONE, words="")
    assert (told.state, told.ending, told.next_due) == (CaseState.CLOSED, Ending.TOLD, None)
    last = branch.of(CaseViews).case(told.id, clerk).history[-1]
    assert (last.verb, last.person, last.details["channel"]) == (CaseVerb.TELL, "Aigerim S.", "phone")
    with refused(CASE_IS_CLOSED):
        do(branch, told, CaseVerb.DECIDE, clerk, outcome="granted")


def test_nobody_counts_as_not_reached_before_three_tries_on_two_days(
    branch: OpenBranch, case: Case, clerk: Actor, clock: VirtualClock
) -> None:
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    for _ in range(3):
        case = do(branch, case, CaseVerb.TRY, clerk, channel=Channel.PHONE)
        with refused(TOO_FEW_TRIES):
            do(branch, case, CaseVerb.GIVE_UP, clerk)
    clock.advance(DAY)
    case = do(branch, case, CaseVerb.TRY, clerk, channel=Channel.E_MAIL)
    assert do(branch, case, CaseVerb.GIVE_UP, clerk).ending is Ending.NOT_REACHED


def test_another_manager_approves_a_complaint(branch: OpenBranch, clerk: Actor, boss: Actor) -> None:
    complaint = branch.of(CaseOperations).register(application("complaint"), clerk)
    proposed = do(branch, complaint, CaseVerb.DECIDE, clerk, outcome="not_upheld")
    assert (proposed.state, proposed.tell_due) == (CaseState.APPROVING, None)
    with refused(NOT_ALLOWED):
        do(branch, proposed, CaseVerb.APPROVE, clerk)
    returned = do(branch, proposed, CaseVerb.RETURN, boss)
    assert (returned.state, returned.outcome, returned.handler_id) == (CaseState.WORKING, "", clerk.id)
    own = do(branch, returned, CaseVerb.DECIDE, boss, outcome="not_upheld")
    with refused(OWN_WORK):
        do(branch, own, CaseVerb.APPROVE, boss)
    assert CaseVerb.APPROVE not in branch.of(CaseViews).case(own.id, boss).verbs
    chief = clerk_of(branch, next(each.code for each in branch.staff.members() if each.role is Role.ADMIN))
    approved = do(branch, own, CaseVerb.APPROVE, chief, words="")
    assert (approved.state, approved.approved_by) == (CaseState.DECIDED, chief.id)


def test_a_person_neither_sees_nor_handles_a_complaint_about_them(
    branch: OpenBranch, clerk: Actor, other: Actor
) -> None:
    request = application("complaint", concerns_id=other.id)
    complaint = branch.of(CaseOperations).register(request, clerk)
    views = branch.of(CaseViews)
    for search in ("", request.code, "1"):
        assert views.cases(other, Scope.ALL, search).total == 0
    assert views.cases(clerk, Scope.ALL).total == 1
    with refused(NOT_ALLOWED):
        views.case(complaint.id, other)
    with refused(NOT_ALLOWED):
        do(branch, complaint, CaseVerb.NOTE, other)
    with refused(CANNOT_HANDLE):
        do(branch, complaint, CaseVerb.ASSIGN, clerk, staff_id=other.id)
    about_me = branch.of(CaseOperations).register(application("complaint", concerns_id=clerk.id), clerk)
    assert about_me.handler_id is None


def test_a_reopened_case_is_decided_by_somebody_else(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor, clock: VirtualClock
) -> None:
    closed = answered(branch, case, clerk)
    clock.advance(5 * DAY)
    again = do(branch, closed, CaseVerb.REOPEN, other)
    assert (again.round, again.state, again.handler_id, again.outcome) == (2, CaseState.WORKING, None, "")
    assert again.answer_due is not None
    assert case.answer_due is not None
    assert again.answer_due > case.answer_due
    first_was(CANNOT_HANDLE, "Aigerim S.", branch, again, CaseVerb.TAKE, clerk)
    first_was(CANNOT_HANDLE, "Aigerim S.", branch, again, CaseVerb.DECIDE, clerk)
    mine = do(branch, again, CaseVerb.TAKE, other)
    told = answered(branch, mine, other)
    clock.advance(31 * DAY)
    with refused(TOO_LATE_TO_REOPEN):
        do(branch, told, CaseVerb.REOPEN, clerk)


def test_a_case_can_be_withdrawn_in_every_open_state(branch: OpenBranch, clerk: Actor) -> None:
    asked = do(branch, branch.of(CaseOperations).register(application(), clerk), CaseVerb.ASK, clerk)
    gone = do(branch, asked, CaseVerb.WITHDRAW, clerk)
    assert (gone.state, gone.ending, len(gone.pauses)) == (CaseState.CLOSED, Ending.WITHDRAWN, 1)


def test_a_command_is_carried_out_once_and_belongs_to_one_verb_case_and_person(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor
) -> None:
    command = new_id()
    decided = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", command_id=command)
    assert do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", command_id=command) == decided
    second = branch.of(CaseOperations).register(application(), clerk)
    others = ((case, CaseVerb.NOTE, clerk), (second, CaseVerb.DECIDE, clerk), (case, CaseVerb.DECIDE, other))
    for asked, verb, actor in others:
        with refused(CASE_NOT_POSSIBLE):
            do(branch, asked, verb, actor, outcome="granted", command_id=command)
    with refused(UNKNOWN_CASE):
        do(branch, replace(case, id=new_id()), CaseVerb.NOTE, clerk)


def test_the_lists_show_the_most_urgent_first(
    branch: OpenBranch, clerk: Actor, other: Actor, clock: VirtualClock
) -> None:
    register = branch.of(CaseOperations).register
    late = register(application(), clerk)
    clock.advance(DAY)
    free = register(application(take=False), clerk)
    done = answered(branch, register(application(), clerk), clerk)
    asked = do(branch, register(application(), other), CaseVerb.ASK, other)
    clock.advance(6 * DAY)

    def listed(scope: Scope, search: str = "") -> list[int]:
        return [row.case.number for row in branch.of(CaseViews).cases(clerk, scope, search).rows]

    assert listed(Scope.OPEN) == [late.number, free.number, asked.number]
    assert listed(Scope.MINE) == [late.number]
    assert listed(Scope.UNASSIGNED) == [free.number]
    assert listed(Scope.OVERDUE) == [late.number]
    assert listed(Scope.ALL) == [4, 3, 2, 1]
    assert listed(Scope.MINE, f"2026-{done.number}") == [done.number]
    assert listed(Scope.ALL, "address") == []
    rows = branch.of(CaseViews).cases(clerk).rows
    assert [row.overdue for row in rows] == [True, False, False]
    assert rows[0].about == "Address in a statement"


def test_the_verbs_on_a_page_are_those_that_are_not_refused(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor
) -> None:
    views = branch.of(CaseViews)
    assert set(views.case(case.id, clerk).verbs) == {
        CaseVerb.ASSIGN, CaseVerb.NOTE, CaseVerb.ASK, CaseVerb.REFER, CaseVerb.DECIDE, CaseVerb.WITHDRAW,
        CaseVerb.EXTEND, CaseVerb.MERGE, CaseVerb.ASK_OPINION, CaseVerb.REFER_UNIT,
    }  # fmt: skip
    assert set(views.case(case.id, other).verbs) == {CaseVerb.NOTE, CaseVerb.WITHDRAW}
    names = dict(views.case(case.id, clerk).people).values()
    assert "Daniyar K." in names
    assert "Aigerim S." not in names


def test_a_kind_keeps_its_name_with_the_case(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    kept = branch.of(CaseViews).cases(clerk).types[case.type_code, case.type_version]
    assert kept.name.text(Language.KK) == "Арыз"


def test_times_of_a_case_never_run_backwards(branch: OpenBranch, case: Case, clerk: Actor, clock: VirtualClock) -> None:
    clock.advance(-timedelta(hours=1).total_seconds())
    assert do(branch, case, CaseVerb.NOTE, clerk).changed == case.changed


def looks_refused(branch: OpenBranch, clock: VirtualClock) -> list[tuple[UUID | None, str]]:
    """Return who was refused a look, and at which case, as the audit trail says."""
    entries = branch.audit.entries(clock.now() - timedelta(days=2), clock.now() + timedelta(days=1))
    return [(entry.actor_id, entry.subject) for entry in entries if entry.kind is AuditKind.LOOK_REFUSED]


def test_a_refused_look_is_written_down_once_an_hour(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, other: Actor, boss: Actor
) -> None:
    about = application("complaint", concerns_id=other.id, take=False)
    case, views = branch.of(CaseOperations).register(about, clerk), branch.of(CaseViews)
    for _ in range(3):
        with refused(NOT_ALLOWED):
            views.case(case.id, other)
    assert looks_refused(branch, clock) == [(other.id, "ALMALY-2026-000001")]
    clock.advance(3601)
    with refused(NOT_ALLOWED):
        views.case(case.id, other)
    assert len(looks_refused(branch, clock)) == 2
    newest = branch.of(HistoryOperations).changes(boss, Part.CASES).changes[0]
    assert Translator(Language.EN).text(newest.summary).endswith("was refused")
    assert (newest.who, newest.can_undo) == ("Daniyar K.", False)
    assert branch.check.run().faults == ()


def test_who_may_not_handle_cases_is_written_down_too_and_a_case_that_is_not_there_is_not(
    branch: OpenBranch, clock: VirtualClock, case: Case, other: Actor, boss: Actor
) -> None:
    branch.staff.change_right(Role.CLERK, Right.HANDLE_CASES, False, clerk_of(branch, "marat"))
    views = branch.of(CaseViews)
    for case_id in (case.id, new_id()):
        with refused(NOT_ALLOWED):
            views.case(case_id, other)
    assert looks_refused(branch, clock) == [(other.id, "ALMALY-2026-000001")]
