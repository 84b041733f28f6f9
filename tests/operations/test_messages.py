"""Messages to visitors: made once from what happened, sent while they hold, tried again, and never lost."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from installer.mail import spoken
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.platform.mail.model import Mail, MailFault, MailNotSentError
from shared.service_desk.appointments.model import Appointment, CancelReason
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.cases.model import Case, CaseVerb, Channel
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.messages.errors import MESSAGE_ENDED
from shared.service_desk.messages.model import PAUSES, OutgoingState
from shared.service_desk.messages.operations import OutgoingOperations
from shared.upkeep.keeper.duties import TroubleError
from shared.upkeep.keeper.send_messages import SendMessages
from tests.helpers.appointments import booking, free_time
from tests.helpers.cases import ANSWERS, application, clerk_of, do
from tests.helpers.clients import agreement, identification, visit
from tests.helpers.visits import refused

ADDRESS = "a.sadykova@example.org"


class PostOffice:
    """Takes letters, or refuses the next ones with a fault."""

    def __init__(self) -> None:
        self.letters: list[Mail] = []
        self.problem: MailNotSentError | None = None

    def send(self, mail: Mail) -> None:
        """Take a letter."""
        if self.problem is not None:
            raise self.problem
        self.letters.append(mail)


@pytest.fixture
def post() -> PostOffice:
    return PostOffice()


@pytest.fixture
def send(branch: OpenBranch, post: PostOffice) -> Callable[[], str]:
    """Lets the keeper look once; sending is switched on, and the first look is over."""
    duty = SendMessages(
        branch.of(OutgoingOperations), branch.settings, branch.notices, "keeper", lambda _settings: post, spoken(branch)
    )
    branch.settings.change("mail_on", True, SYSTEM)
    duty.run(branch.database.clock.now())
    return lambda: duty.run(branch.database.clock.now())


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


def registered(branch: OpenBranch, clerk: Actor, mail: str = ADDRESS) -> Case:
    answers = {**ANSWERS["request"], "contact_mail": mail}
    return branch.of(CaseOperations).register(application(answers=answers, language="en"), clerk)


def states(branch: OpenBranch) -> list[tuple[OutgoingState, str]]:
    rows = branch.of(OutgoingOperations).listed(clerk_of(branch, "timur")).rows
    return [(each.outgoing.state, each.outgoing.problem) for each in rows]


def test_each_thing_that_happens_is_told_once_and_a_sent_result_is_a_try(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str]
) -> None:
    case = registered(branch, clerk)
    registered(branch, clerk, "no address")
    send()
    send()
    assert [each.recipient for each in post.letters] == [ADDRESS]
    assert "ALMALY-2026-000001" in post.letters[0].text
    case = do(branch, case, CaseVerb.ASK, clerk, words="the rent contract")
    send()
    assert "the rent contract" in post.letters[1].text
    case = do(branch, case, CaseVerb.ANSWER, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words="All papers were there")
    send()
    send()
    assert [each.subject for each in post.letters][2:] == ["Your request is decided"]
    file = branch.of(CaseViews).case(case.id, clerk)
    assert [each.verb for each in file.history][-1] is CaseVerb.TRY
    # Nobody knows that it was read: a person still tells it.
    do(branch, file.case, CaseVerb.TELL, clerk, channel=Channel.PHONE)
    assert branch.check.run().faults == ()


def test_a_known_visitor_is_told_of_an_appointment_once_reminded_the_day_before_and_of_no_cancelled_one(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str], clock: VirtualClock
) -> None:
    ticket, operations = visit(branch), branch.of(AppointmentOperations)
    client = branch.of(ClientOperations).identify(identification(ticket), clerk)

    def book(day: int) -> Appointment:
        return operations.book(booking(branch, slot=free_time(branch, day=day), from_ticket_id=ticket), clerk)

    def told() -> list[str]:
        send()
        send()
        return [each.subject for each in post.letters]

    operations.cancel(book(3).id, CancelReason.VISITOR, 1, new_id(), clerk)
    assert told() == []  # there is no consent yet
    branch.of(ClientOperations).consent(agreement(client, e_mail=ADDRESS, language="en"), clerk)
    booked = book(3)
    assert told() == ["Your appointment is booked"]
    assert post.letters[0].recipient == ADDRESS
    moved = operations.move(booked.id, free_time(branch, day=2), 1, new_id(), clerk)
    over = book(2)
    operations.cancel(over.id, CancelReason.VISITOR, 1, new_id(), clerk)
    assert sorted(told()[1:]) == ["Your appointment is cancelled", "Your appointment was moved"]
    clock.advance((moved.slot - timedelta(hours=23) - clock.now()).total_seconds())
    assert told()[3:] == ["Your appointment is tomorrow"]
    assert branch.check.run().faults == ()


def test_a_message_is_not_sent_when_the_case_went_on(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str]
) -> None:
    case = registered(branch, clerk)
    case = do(branch, case, CaseVerb.ASK, clerk)
    do(branch, case, CaseVerb.ANSWER, clerk)
    send()
    assert [each.subject for each in post.letters] == ["We have received your request"]
    assert sorted(state for state, _ in states(branch)) == [OutgoingState.CANCELLED, OutgoingState.SENT]


def test_nothing_is_sent_of_what_happened_while_sending_was_switched_off(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str]
) -> None:
    branch.settings.change("mail_on", False, SYSTEM)
    registered(branch, clerk)
    send()
    branch.settings.change("mail_on", True, SYSTEM)
    send()
    assert post.letters == []


def test_a_server_that_takes_nothing_costs_no_try_and_one_bad_address_only_its_own(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str], clock: VirtualClock
) -> None:
    registered(branch, clerk)
    post.problem = MailNotSentError(MailFault.UNREACHABLE)
    for _ in range(2):
        with pytest.raises(TroubleError, match="unreachable"):
            send()
    assert states(branch) == [(OutgoingState.WAITING, "")]
    post.problem = MailNotSentError(MailFault.RECIPIENT)
    for pause in PAUSES:
        send()
        send()  # too early: nothing is tried
        clock.advance(pause.total_seconds())
    assert states(branch) == [(OutgoingState.WAITING, "recipient")]
    send()
    assert states(branch) == [(OutgoingState.GIVEN_UP, "recipient")]
    assert [each.subject for each in branch.notices.open_notices()] == ["messages_given_up"]


def test_who_leads_cases_sends_again_or_cancels_and_nobody_else(
    branch: OpenBranch, clerk: Actor, post: PostOffice, send: Callable[[], str]
) -> None:
    registered(branch, clerk)
    post.problem = MailNotSentError(MailFault.RECIPIENT, permanent=True)
    send()
    operations, boss = branch.of(OutgoingOperations), clerk_of(branch, "timur")
    (row,) = operations.listed(boss).rows
    for forbidden in (operations.send_again, operations.cancel):
        with refused(NOT_ALLOWED):
            forbidden(row.outgoing.id, clerk)
    operations.cancel(row.outgoing.id, boss)
    with refused(MESSAGE_ENDED):
        operations.send_again(row.outgoing.id, boss)
    case = registered(branch, clerk)
    send()
    (waiting, *_) = operations.listed(boss).rows
    assert (waiting.number[-1], waiting.outgoing.case_id) == ("2", case.id)
    post.problem = None
    operations.send_again(waiting.outgoing.id, boss)
    send()
    assert [each.recipient for each in post.letters] == [ADDRESS]
