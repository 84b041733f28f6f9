"""The end of a day: what is open is closed with its reason, figures are frozen, and only those who may, do it."""

from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import StaffMember
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.reports.report import Notes
from shared.queue.tickets.errors import DAY_CLOSED, DAY_OVER
from shared.queue.tickets.model import Finish, IssueRequest, TicketState
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import refused


def person(branch: OpenBranch, code: str) -> StaffMember:
    """Return a member of the sample branch's staff."""
    return next(member for member in branch.staff.members() if member.code == code)


def acting(branch: OpenBranch, code: str) -> Actor:
    """Return somebody as the console names them."""
    return Actor(ActorKind.MANAGER, person(branch, code).id, "console-1")


@pytest.fixture
def busy(branch: OpenBranch, clock: VirtualClock) -> OpenBranch:
    """One visitor served, one being served, one waiting, a clerk signed in."""
    session = sign_in(branch, "aigerim", "3")
    for _ in range(3):
        branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")
        clock.advance(60)
    for _ in range(2):
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        clock.advance(300)
        if branch.views.desk(session.id).served_today == 0:
            branch.desk.finish(session.id, Finish("completed"), new_id())
    return branch


def test_closing_a_day_ends_what_is_open_and_tells_why(busy: OpenBranch) -> None:
    today = busy.day.today()
    assert [ticket.display for ticket in busy.day.still_open(today)] == ["D002", "D003"]
    done = busy.summary.close_day(today, acting(busy, "timur"))
    assert [ticket.state for ticket in done.closed_tickets] == [TicketState.LEFT, TicketState.LEFT]
    assert done.forced_sessions == 1
    figures = busy.summary.figures(today)
    assert (figures.counts["served"], figures.counts["left"], figures.counts["open"]) == (1, 2, 0)
    # Who was still waiting at the close went home unserved; who was being served did not give up.
    assert figures.headline["abandon_share"] == pytest.approx(1 / 3)
    assert figures.headline["abandon_median"] is None
    assert busy.check.run().faults == ()


def test_closing_twice_changes_nothing(busy: OpenBranch) -> None:
    today = busy.day.today()
    busy.summary.close_day(today, acting(busy, "timur"))
    events = busy.check.run().events
    again = busy.summary.close_day(today, acting(busy, "timur"))
    assert not again.first_time
    assert busy.check.run().events == events


def test_a_frozen_day_stays_as_it_was(busy: OpenBranch, clock: VirtualClock) -> None:
    today = busy.day.today()
    busy.summary.close_day(today, acting(busy, "timur"))
    before = busy.summary.figures(today)
    clock.set(clock.now() + timedelta(days=30))
    with busy.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE ticket_steps SET hold_seconds = 100")
    assert busy.summary.figures(today) == before


@pytest.mark.parametrize("code", ["aigerim", "olga"])
def test_a_clerk_cannot_close_the_day_whatever_the_screen_says(busy: OpenBranch, code: str) -> None:
    with pytest.raises(UserError) as told:
        busy.summary.close_day(busy.day.today(), acting(busy, code))
    assert told.value.code is NOT_ALLOWED
    assert not busy.day.is_closed(busy.day.today())


def test_a_note_of_the_day_is_in_the_report_once(busy: OpenBranch) -> None:
    today, note = busy.day.today(), new_id()
    for _ in range(2):
        busy.summary.add_note(today, "Printer \x00changed at ten.", acting(busy, "timur"), note)
    blocks = {block.key: block for block in busy.summary.report(today, Language.EN).blocks}
    notes = blocks["notes"]
    assert isinstance(notes, Notes)
    assert notes.items == ("Printer changed at ten.",)


def test_a_closed_day_takes_no_more_notes(busy: OpenBranch) -> None:
    today = busy.day.today()
    busy.summary.close_day(today, acting(busy, "timur"))
    with pytest.raises(UserError) as told:
        busy.summary.add_note(today, "Too late", acting(busy, "timur"), new_id())
    assert told.value.code is DAY_CLOSED


def test_a_day_opened_again_brings_back_who_was_there_as_old_as_before(busy: OpenBranch, clock: VirtualClock) -> None:
    today, timur = busy.day.today(), acting(busy, "timur")
    before = {ticket.display: ticket.issued for ticket in busy.day.still_open(today)}
    busy.summary.close_day(today, timur)
    clock.advance(300)
    assert busy.summary.reopen_day(today, timur) == 2
    assert busy.summary.reopen_day(today, timur) == 0
    assert {ticket.display: ticket.issued for ticket in busy.day.still_open(today)} == before
    assert busy.check.run().faults == ()
    session = sign_in(busy, "aigerim", "3")
    for display in before:
        called = busy.desk.call_next(session.id, new_id())
        assert called is not None
        assert called.display == display
        busy.desk.serve(session.id, new_id())
        busy.desk.finish(session.id, Finish("completed"), new_id())
    busy.visitor.issue(IssueRequest(new_id(), (service_id(busy, "passport-replace"),), "kk"), "kiosk-1")
    assert busy.check.run().faults == ()


def test_a_day_opened_again_is_frozen_anew_and_its_summary_tells(busy: OpenBranch, clock: VirtualClock) -> None:
    today, timur = busy.day.today(), acting(busy, "timur")
    busy.summary.close_day(today, timur)
    clock.advance(300)
    busy.summary.reopen_day(today, timur)
    assert not busy.summary.figures(today).closed
    assert busy.summary.figures(today).counts["open"] == 2
    assert not any(line.kind == "left_open" for line in busy.summary.figures(today).exceptions)
    clock.advance(300)
    busy.summary.close_day(today, timur)
    figures = busy.summary.figures(today)
    assert (figures.closed, figures.counts["left"]) == (True, 2)
    assert [line.subject[11:16] for line in figures.exceptions if line.kind == "reopened"] == ["10:18"]
    assert "opened again" in str(busy.summary.report(today, Language.EN))
    assert busy.check.run().faults == ()


def test_the_services_still_to_come_come_back_with_the_day(branch: OpenBranch) -> None:
    today, timur = branch.day.today(), acting(branch, "timur")
    services = (service_id(branch, "passport-replace"), service_id(branch, "id-card"))
    issued = branch.visitor.issue(IssueRequest(new_id(), services, "kk"), "kiosk-1").ticket
    branch.summary.close_day(today, timur)
    branch.summary.reopen_day(today, timur)
    assert branch.visitor.find(issued.display).planned == services[1:]
    assert branch.check.run().faults == ()


def test_a_day_that_is_over_stays_closed(busy: OpenBranch, clock: VirtualClock) -> None:
    friday = busy.day.today()
    busy.summary.close_day(friday, acting(busy, "timur"))
    clock.advance(86400)
    with refused(DAY_OVER):
        busy.summary.reopen_day(friday, acting(busy, "timur"))
    assert busy.day.is_closed(friday)


def test_whoever_was_closed_out_by_no_reopening_is_found_by_the_check(busy: OpenBranch) -> None:
    busy.summary.close_day(busy.day.today(), acting(busy, "timur"))
    with busy.database.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM business_days")
    assert "a day that was closed stays closed" in {fault.rule for fault in busy.check.run().faults}
