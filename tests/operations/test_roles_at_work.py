"""Every program does its whole work with its own role, on a real PostgreSQL server."""

import queue
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from installer.commands.keeper import make_keeper
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.catalog.model import SpecialDay
from shared.office.catalog.parts import COUNTERS, SERVICES
from shared.office.devices.model import DeviceKind, DeviceState
from shared.office.history.operations import HistoryOperations
from shared.office.notices.model import NoticeKind
from shared.office.settings.model import OrderPolicy
from shared.office.staff.errors import WRONG_PIN
from shared.office.staff.model import CounterSession, Role
from shared.office.staff.rights import Right
from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.feedback.model import RatingReason
from shared.queue.tickets.model import (
    Destination,
    Finish,
    IssueRequest,
    LeaveReason,
    Placement,
    Ticket,
    TicketState,
)
from shared.service_desk.appointments.model import AppointmentState, CancelReason
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from shared.service_desk.cases.model import CaseVerb, Channel, VisitorMessage
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.public import Arrived, Followed
from shared.service_desk.clients.model import MergeReason
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.views import ClientViews
from shared.upkeep.backup.make import make_backup
from shared.upkeep.retention.model import ErasureReason, KeptKind
from tests.helpers.appointments import book_here, booking, check_in, free_time, kiosk_booking
from tests.helpers.branches import change_entry, pin_of, service_id, sign_in
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.clients import IIN, PHONE, agreement, identification
from tests.helpers.complaints import find
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.small_branches import words
from tests.helpers.visits import call, refused, serving, take

pytestmark = pytest.mark.postgres
__all__ = ["roles"]

DONE = Finish("completed")
PATIENCE = 120.0  # how long a test waits before it fails; nothing here is expected to take long


@pytest.fixture
def kiosk(roles: RoleBranch) -> Iterator[OpenBranch]:
    """The branch as a kiosk has it."""
    with roles.opened(AppRole.KIOSK) as branch:
        yield branch


@pytest.fixture
def console(roles: RoleBranch) -> Iterator[OpenBranch]:
    """The branch as a clerk's console has it."""
    with roles.opened(AppRole.CONSOLE) as branch:
        yield branch


@pytest.fixture
def board(roles: RoleBranch) -> Iterator[OpenBranch]:
    """The branch as a board has it."""
    with roles.opened(AppRole.BOARD) as branch:
        yield branch


@pytest.fixture
def manager(roles: RoleBranch) -> Iterator[OpenBranch]:
    """The branch as the manager's PC has it."""
    with roles.opened(AppRole.MANAGER) as branch:
        yield branch


def missed(roles: RoleBranch, kiosk: OpenBranch, console: OpenBranch, session: CounterSession) -> Ticket:
    """Take a ticket that is called three times in vain."""
    ticket = take(kiosk)
    call(console, session)
    for _ in range(2):
        roles.clock.advance(31)
        console.desk.recall(session.id, new_id())
    roles.clock.advance(31)
    console.desk.no_show(session.id, new_id())
    return ticket


@pytest.mark.parametrize("policy", OrderPolicy)
def test_a_kiosk_issues_under_every_order_of_calling(
    roles: RoleBranch,
    kiosk: OpenBranch,
    console: OpenBranch,
    board: OpenBranch,
    manager: OpenBranch,
    policy: OrderPolicy,
) -> None:
    manager.settings.change("policy", policy.value, SYSTEM)
    desk = sign_in(console, "aigerim", "3")
    request = IssueRequest(new_id(), (service_id(kiosk, "passport-replace"),), "kk", "ordinary")
    first = kiosk.visitor.issue(request, "kiosk-1")
    assert kiosk.visitor.issue(request, "kiosk-1").ticket == first.ticket
    take(kiosk, priority="disability")
    call(console, desk)
    third = kiosk.visitor.issue(
        IssueRequest(new_id(), (service_id(kiosk, "passport-replace"),), "ru", "ordinary"), "kiosk-1"
    )
    assert third.people_ahead >= 1
    assert third.quote is not None
    assert {wait.service_id for wait in kiosk.forecast.waits()} == {wait.service_id for wait in board.forecast.waits()}
    assert manager.check.run().faults == ()


def test_a_kiosk_lets_a_visitor_come_back_leave_and_rate(
    roles: RoleBranch, kiosk: OpenBranch, console: OpenBranch, manager: OpenBranch
) -> None:
    desk = sign_in(console, "aigerim", "3")
    ticket = missed(roles, kiosk, console, desk)
    assert kiosk.visitor.find(ticket.display).state is TicketState.PARKED
    command = new_id()
    assert kiosk.visitor.came_back(ticket.display, command, "kiosk-1").ticket.state is TicketState.WAITING
    assert kiosk.visitor.came_back(ticket.display, command, "kiosk-1").ticket.id == ticket.id
    left = take(kiosk)
    assert kiosk.visitor.leave(left.id, new_id(), "kiosk-1").state is TicketState.LEFT
    call(console, desk)
    console.desk.serve(desk.id, new_id())
    console.desk.finish(desk.id, DONE, new_id())
    visit = kiosk.feedback.find_visit(ticket.display)
    rated = kiosk.feedback.rate(visit.ticket_id, 4, [RatingReason.CLARITY], "Thank you", "en", command)
    assert kiosk.feedback.rate(visit.ticket_id, 4, [RatingReason.CLARITY], "Thank you", "en", command) == rated
    assert manager.check.run().faults == ()


def test_a_kiosk_calls_for_help_and_tells_how_it_and_its_printer_are(kiosk: OpenBranch, console: OpenBranch) -> None:
    raised = kiosk.notices.raise_notice(NoticeKind.PERSON_WANTED, "kiosk-1", "", "", new_id())
    helper = Actor(ActorKind.CLERK, console.staff.members()[0].id, "console-1")
    console.notices.answer(raised.id, helper)
    assert [notice.answered_by for notice in kiosk.notices.open_notices()] == ["Aigerim S."]
    console.notices.close(raised.id, helper)
    kiosk.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    kiosk.devices.heartbeat("kiosk-1 printer", DeviceKind.PRINTER, DeviceState.NO_PAPER)
    kiosk.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    kiosk.devices.leave("kiosk-1")
    assert [each.state for each in console.devices.devices()] == [DeviceState.CLOSED, DeviceState.NO_PAPER]
    assert kiosk.catalog.opening().open
    assert kiosk.settings.values().missed_minutes > 0


def test_a_board_shows_calls_and_waits_and_tells_that_it_is_there(
    kiosk: OpenBranch, console: OpenBranch, board: OpenBranch
) -> None:
    desk = sign_in(console, "aigerim", "3")
    serving(console, desk)
    console.desk.finish(desk.id, DONE, new_id())
    take(kiosk)
    called = call(console, desk)
    view = board.views.board()
    assert view.calls[0].ticket_id == called.id
    assert view.called_today == 1
    assert sum(wait.waiting for wait in board.forecast.waits()) == 0
    assert not board.views.waiting_counts()
    before = board.database.versions()
    board.devices.heartbeat("board-1", DeviceKind.BOARD)
    told = board.database.versions()
    board.devices.heartbeat("board-1", DeviceKind.BOARD)
    assert board.database.versions() == told != before
    board.devices.leave("board-1")
    assert [(each.name, each.kind, each.state) for each in console.devices.devices()] == [
        ("board-1", DeviceKind.BOARD, DeviceState.CLOSED)
    ]


def test_a_board_hears_of_a_ticket_and_another_board_is_heard_of(kiosk: OpenBranch, board: OpenBranch) -> None:
    heard: queue.Queue[frozenset[Topic]] = queue.Queue()
    feed = board.feed(heard.put, lambda: None, lambda: None)
    feed.start()
    try:
        assert heard.get(timeout=PATIENCE) == set(Topic)
        take(kiosk)
        assert heard.get(timeout=PATIENCE) == {Topic.QUEUE}
        board.devices.heartbeat("board-2", DeviceKind.BOARD)
        assert heard.get(timeout=PATIENCE) == {Topic.NOTICES}
    finally:
        feed.stop()


def test_a_console_does_all_the_verbs_of_a_clerk(
    roles: RoleBranch, kiosk: OpenBranch, console: OpenBranch, manager: OpenBranch
) -> None:
    member = next(member for member in console.staff.members() if member.code == "aigerim")
    with refused(WRONG_PIN):
        console.staff.check_pin(member.id, "000000", "console-1")
    desk, other = sign_in(console, "aigerim", "3"), sign_in(console, "zarina", "5", "console-2")
    serving(console, desk)
    console.desk.finish(desk.id, DONE, new_id())
    console.desk.undo(desk.id, new_id())
    console.desk.finish(desk.id, DONE, new_id())
    console.desk.end_wrap_up(desk.id, new_id())
    served = serving(console, desk)
    console.desk.set_note(desk.id, served.id, "brings the other paper")
    console.desk.add_service(desk.id, service_id(console, "address-registration"), new_id())
    console.desk.park(desk.id, "fetching_document", 10, new_id())
    console.desk.call_parked(desk.id, served.id, new_id())
    console.desk.serve(desk.id, new_id())
    console.desk.transfer(desk.id, Destination(served.service_id, staff_id=other.staff_id), new_id())
    boss = sign_in(console, "timur", "4", "console-4")
    console.desk.transfer_waiting(boss.id, served.id, Destination(served.service_id), new_id())
    console.desk.call_number(desk.id, served.display, "urgent_need", new_id())
    console.desk.requeue(desk.id, Placement.LAST, new_id())
    console.desk.remove(desk.id, served.id, LeaveReason.WALKED_OUT, new_id())
    console.desk.mark_untrusted(desk.id, served.id, new_id())
    missed(roles, kiosk, console, desk)
    began = console.day.today()
    roles.clock.advance(3600)
    console.desk.create_and_call(desk.id, served.service_id, "ru", "ordinary", new_id())
    console.desk.serve(desk.id, new_id())
    console.desk.finish(desk.id, DONE, new_id())
    assert console.desk.call_next(desk.id, new_id()) is None
    console.counters.pause(desk.id, "meal")
    console.counters.end_pause(desk.id)
    assert console.views.desk(desk.id).served_today == 2
    assert console.views.history(served.id)
    # The clock of these tests begins now, so the hour may have passed midnight: then one of them was called today.
    assert console.views.board().called_today == (2 if console.day.today() == began else 1)
    console.counters.sign_out(desk.id)
    assert {session.id for session in console.counters.sessions()} == {other.id, boss.id}
    console.devices.heartbeat("console-1", DeviceKind.CONSOLE)
    assert console.summary.close_forgotten_days("console-1") == ()
    assert manager.check.run().faults == ()


def test_the_managers_account_erases_texts_of_a_closed_day_and_a_consoles_does_not(
    kiosk: OpenBranch, console: OpenBranch, manager: OpenBranch
) -> None:
    desk, ticket = sign_in(console, "aigerim", "3"), take(kiosk)
    call(console, desk)
    console.desk.set_note(desk.id, ticket.id, "needs a chair")
    console.desk.serve(desk.id, new_id())
    console.desk.finish(desk.id, DONE, new_id())
    kiosk.feedback.rate(ticket.id, 4, (RatingReason.SPEED,), "kind", "kk", new_id())
    boss = next(member for member in manager.staff.members() if member.code == "timur")
    actor = Actor(ActorKind.MANAGER, boss.id, "manager-1")
    manager.summary.add_note(ticket.day, "a quiet day", actor, new_id())
    manager.summary.close_day(ticket.day, actor)
    with refused(DATABASE_FORBIDS):
        console.retention.erase_visit(ticket.id, ErasureReason.VISITOR, actor)
    erased = manager.retention.erase_visit(ticket.id, ErasureReason.VISITOR, actor)
    assert erased == {KeptKind.TICKET_NOTES: 1, KeptKind.COMMENTS: 1}
    assert manager.check.run().faults == ()


def test_what_only_managers_do_is_told_in_words_at_a_clerks_console(console: OpenBranch, kiosk: OpenBranch) -> None:
    take(kiosk)
    boss = next(member for member in console.staff.members() if member.code == "timur")
    with refused(DATABASE_FORBIDS):
        console.summary.close_day(console.day.today(), Actor(ActorKind.MANAGER, boss.id, "console-1"))
    with refused(DATABASE_FORBIDS):
        console.summary.report(console.day.today(), Language.EN)
    with refused(DATABASE_FORBIDS):
        kiosk.staff.check_pin(boss.id, pin_of("timur"), "kiosk-1")


def test_a_manager_reads_and_closes_the_day_and_changes_the_set_up(
    roles: RoleBranch, kiosk: OpenBranch, console: OpenBranch, manager: OpenBranch
) -> None:
    desk = sign_in(console, "aigerim", "3")
    serving(console, desk)
    console.desk.finish(desk.id, DONE, new_id())
    take(kiosk)
    boss = next(member for member in manager.staff.members() if member.code == "timur")
    assert manager.staff.check_pin(boss.id, pin_of("timur"), "manager-1") == boss
    actor, today = Actor(ActorKind.MANAGER, boss.id, "manager-1"), manager.day.today()
    manager.summary.add_note(today, "The lift was out of order.", actor, new_id())
    assert manager.summary.report(today, Language.KK).blocks
    manager.counters.force_sign_out(desk.id, Actor(ActorKind.MANAGER, boss.id, "manager-1"))
    manager.settings.change("missed_minutes", 15, actor)
    change_entry(manager, SERVICES, "passport-replace", actor, active=False)
    change_entry(manager, COUNTERS, manager.catalog.catalog().counters[0].label, actor, active=False)
    manager.catalog.save_hours((), manager.catalog.catalog().hours, actor)
    manager.catalog.save_special_days((SpecialDay(today + timedelta(days=9), words("Repairs")),), (), actor)
    manager.staff.set_pin(boss.id, "482915", actor)
    olga = next(member for member in manager.staff.members() if member.code == "olga")
    manager.staff.change_member(replace(olga, name="Olga Kim"), actor)
    newcomer = manager.staff.add_member(replace(olga, id=new_id(), code="yerlan"), "615802", actor)
    assert manager.staff.check_pin(newcomer.id, "615802", "manager-1").code == "yerlan"
    assert manager.summary.close_day(today, actor).first_time
    assert manager.summary.figures(today).headline["issued"] == 2
    now = roles.clock.now()
    assert manager.audit.entries(now - timedelta(days=1), now + timedelta(days=1))
    history = manager.of(HistoryOperations)
    manager.settings.change("missed_minutes", 20, actor)
    history.undo(history.changes(actor, limit=1).changes[0].id, actor)
    assert manager.settings.values().missed_minutes == 15
    assert history.last_changed(AuditKind.SETTING_CHANGED, actor)["missed_minutes"] == (now, boss.name)
    with refused(DATABASE_FORBIDS):
        console.of(HistoryOperations).changes(actor)
    assert manager.check.run().faults == ()


def test_the_keeper_works_with_the_managers_role(
    roles: RoleBranch, kiosk: OpenBranch, manager: OpenBranch, tmp_path: Path
) -> None:
    take(kiosk)
    keeper = make_keeper(manager, tmp_path, "keeper", threading.Event())
    assert keeper.tick()
    keeper.release_lease()
    state = manager.keeper.state()
    assert state.duties
    assert not any(record.trouble for record in state.duties.values())
    assert make_backup(manager.address, tmp_path, roles.clock.now(), 3).manifest.counts["tickets"] == 1


def test_a_given_right_reaches_as_far_as_the_account_of_the_pc(
    roles: RoleBranch, manager: OpenBranch, console: OpenBranch
) -> None:
    roles.clock.set(datetime.now(UTC))  # locks count by the server's clock
    staff = {each.code: each for each in manager.staff.members()}
    olga, clerk = staff["olga"], Actor(ActorKind.CLERK, staff["aigerim"].id, "console-1")
    for _ in range(5):
        with refused(WRONG_PIN):
            console.staff.check_pin(olga.id, "000000")
    assert list(manager.staff.locked()) == [olga.id]
    assert console.staff.locked() == {}
    manager.staff.change_right(Role.CLERK, Right.CHANGE_SETTINGS, True, SYSTEM)
    assert console.staff.rights().allowed(Role.CLERK, Right.CHANGE_SETTINGS)
    manager.settings.change("undo_minutes", 3, clerk)
    with refused(DATABASE_FORBIDS):
        console.settings.change("undo_minutes", 4, clerk)
    assert manager.staff.members() == console.staff.members()


def test_a_console_registers_and_tells_cases_and_a_manager_approves_them(
    console: OpenBranch, manager: OpenBranch, kiosk: OpenBranch, board: OpenBranch
) -> None:
    clerk, boss = clerk_of(console, "aigerim"), clerk_of(console, "timur")
    case = console.of(CaseOperations).register(application("complaint"), clerk)
    find(console, case, clerk)
    case = do(console, case, CaseVerb.DECIDE, clerk, outcome="partly")
    case = do(manager, case, CaseVerb.APPROVE, boss)
    assert do(console, case, CaseVerb.TELL, clerk, channel=Channel.LETTER).closed is not None
    assert console.of(CaseViews).cases(clerk, Scope.ALL).total == 1
    for stranger in (kiosk, board):
        with refused(DATABASE_FORBIDS):
            stranger.of(CaseViews).cases(clerk)
    assert manager.check.run().faults == ()


def test_a_console_knows_visitors_the_managers_account_erases_them_and_a_kiosk_learns_nothing(
    console: OpenBranch, manager: OpenBranch, kiosk: OpenBranch, board: OpenBranch
) -> None:
    clerk, boss, ops = clerk_of(console, "aigerim"), clerk_of(console, "timur"), console.of(ClientOperations)
    first, second = (ops.identify(identification(take(kiosk).id, each), clerk) for each in (PHONE, IIN))
    agreed = ops.consent(agreement(first), clerk)
    ops.merge(first.id, second.id, MergeReason.SAID, agreed.version, new_id(), boss)
    ops.unmerge(second.id, new_id(), boss)
    ops.withdraw(first.id, new_id(), clerk)
    assert [card.client.id for card in ops.look_up(PHONE, None, clerk).found] == [first.id]
    with refused(DATABASE_FORBIDS):
        console.retention.erase_client(first.id, ErasureReason.VISITOR, boss)
    for stranger in (kiosk, board):
        with refused(DATABASE_FORBIDS):
            stranger.of(ClientViews).file(first.id, clerk)
    assert manager.retention.erase_client(first.id, ErasureReason.VISITOR, boss)
    assert ops.look_up(PHONE, None, clerk).found == ()
    assert manager.check.run().faults == ()


def test_a_kiosk_shows_what_a_code_opens_and_says_that_it_was_read_without_seeing_a_case(
    roles: RoleBranch, console: OpenBranch, kiosk: OpenBranch, manager: OpenBranch
) -> None:
    clerk, request = clerk_of(console, "aigerim"), application()
    case = console.of(CaseOperations).register(request, clerk)
    case = do(console, case, CaseVerb.DECIDE, clerk, outcome="granted", words="Corrected")
    followed = kiosk.of(CaseKioskOperations).follow(request.code)
    assert isinstance(followed, Followed)
    assert (followed.public.result, followed.responsible) == ("Corrected", "Aigerim S.")
    command = new_id()
    for _ in range(2):
        kiosk.of(CaseKioskOperations).say_read(case.id, "kiosk-1", command)
    with refused(DATABASE_FORBIDS):
        kiosk.of(CaseInboxOperations).waiting()
    with roles.line(AppRole.KIOSK) as line:
        for table in ("cases", "case_words", "case_types", "case_inbox"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute(f"SELECT * FROM {table}")
        assert line.execute("SELECT * FROM record_events").fetchall() == []
    message = VisitorMessage(new_id(), new_code(), "The lift is broken", "77011234567", "kk", "kiosk-1")
    kiosk.of(CaseKioskOperations).leave_message(message)
    assert kiosk.of(CaseKioskOperations).follow(message.code) == Arrived()
    assert console.of(CaseInboxOperations).take_in("console-1") == 2
    assert console.of(CaseViews).case(case.id, clerk).case.closed is not None
    assert isinstance(kiosk.of(CaseKioskOperations).follow(message.code), Followed)
    kiosk.of(CaseKioskOperations).leave_message(replace(message, command_id=new_id(), code=new_code()))
    assert manager.of(CaseInboxOperations).take_in("keeper") == 1
    assert manager.check.run().faults == ()


def test_a_kiosk_books_and_checks_in_and_learns_nothing_of_cases(
    roles: RoleBranch, console: OpenBranch, manager: OpenBranch, kiosk: OpenBranch, board: OpenBranch
) -> None:
    clerk = clerk_of(console, "aigerim")
    console.of(CaseOperations).register(application(), clerk)
    request = kiosk_booking(kiosk, slot=free_time(kiosk, day=0))
    assert book_here(kiosk, request).state is AppointmentState.BOOKED
    came = check_in(kiosk, request.code)
    assert came.issued.ticket.booked_for == request.slot
    assert take(kiosk).booked_for is None
    visitor, theirs = kiosk.of(AppointmentVisitorOperations), booking(console)
    console.of(AppointmentOperations).book(theirs, clerk)
    elsewhere = visitor.move_own(visitor.own(theirs.code), free_time(kiosk, day=2), "kk", new_id(), "kiosk-1")
    assert visitor.cancel_own(elsewhere, new_id(), "kiosk-1").state is AppointmentState.CANCELLED
    desk = sign_in(console, "aigerim", "3")
    assert len(console.views.desk(desk.id).waiting) == 2
    booked = console.of(AppointmentOperations).book(booking(console), clerk)
    moved = console.of(AppointmentOperations).move(booked.id, free_time(console, day=3), 1, new_id(), clerk)
    console.of(AppointmentOperations).cancel(moved.id, CancelReason.BRANCH, 1, new_id(), clerk)
    with refused(DATABASE_FORBIDS):
        board.of(AppointmentViews).day(request.slot.date(), clerk)
    with roles.line(AppRole.KIOSK) as line:
        found = line.execute("SELECT DISTINCT subject, actor_kind FROM record_events").fetchall()
    assert found == [("appointment", "visitor")]
    manager.summary.close_day(manager.day.today(), SYSTEM)
    assert manager.check.run().faults == ()
