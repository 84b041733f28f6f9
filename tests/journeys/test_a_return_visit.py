"""A visit is finished with a day to come again; the visitor checks in at the kiosk and is called before walk-ins."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_console.desk.panels.finish_panel import FinishPanel
from counter_console.records.appointments import AppointmentsPage
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.codes import read_code
from shared.platform.i18n.text import without_direction_controls
from shared.queue.tickets.model import TicketState
from shared.service_desk.appointments.model import CODE_DIGITS, AppointmentState, Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.appointments import check_in, clerk_of, free
from tests.helpers.branches import sign_in
from tests.helpers.consoles import console_on, settle, take_ticket
from tests.helpers.visits import call

pytestmark = pytest.mark.journey
PAGE = "Ctrl+Shift+T"


def test_a_visitor_returns_on_the_booked_day_and_waits_less(
    qtbot: QtBot, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    first = take_ticket(office, "passport-replace", "kk")
    day = free(office)[2]
    slot = day.slots[2].start
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("aigerim", "3")
        clerk.press("F2", "F3", "F4", "1")
        panel = next(iter(clerk.window.findChildren(FinishPanel)))
        panel.returns.choose(day.day)
        assert not panel.confirm.isEnabled()
        panel.returns.choose(day.day, slot)
        assert without_direction_controls(panel.confirm.text()) == "Finish and book"
        panel.confirm.activated.emit()
        settle()
        assert clerk.desk.booked is not None
        shown = clerk.desk.booked.code
        assert read_code(shown, CODE_DIGITS) == shown
        clerk.press(PAGE)
        page = next(iter(clerk.window.findChildren(AppointmentsPage)))
        page.search.setText(shown)
        settle()
        assert page.model.rowCount() == 1
    assert office.visitor.find(first.display).state is TicketState.SERVED
    hours.advance((slot - hours.now()).total_seconds() - 6 * 60)
    walk_in = take_ticket(office, "passport-replace")
    hours.advance(5 * 60)
    came = check_in(office, shown)
    hours.advance(11 * 60)
    desk = sign_in(office, "aigerim", "3", "console-2")
    assert call(office, desk).id == came.issued.ticket.id
    (row,) = office.of(AppointmentViews).day(day.day, clerk_of(office)).rows
    assert (row.appointment.state, row.appointment.purpose) == (AppointmentState.ARRIVED, Purpose.RETURN)
    assert row.appointment.from_ticket_id == first.id
    assert walk_in.booked_for is None
    assert office.check.run().faults == ()


def test_taking_back_the_end_of_the_visit_takes_back_what_was_booked_with_it(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    take_ticket(office, "passport-replace", "kk")
    day = free(office)[2]
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("aigerim", "3")
        clerk.press("F2", "F3", "F4", "1")
        panel = next(iter(clerk.window.findChildren(FinishPanel)))
        panel.returns.choose(day.day, day.slots[2].start)
        panel.confirm.activated.emit()
        settle()
        assert clerk.desk.booked is not None
        clerk.press("Ctrl+Z")
        settle()
        assert clerk.desk.booked is None
        assert clerk.desk.visitor is not None
    (row,) = office.of(AppointmentViews).day(day.day, clerk_of(office)).rows
    assert row.appointment.state is AppointmentState.CANCELLED
    assert office.check.run().faults == ()
