"""The page of appointments: booking by phone, the list of a day, moving, cancelling, and two people at once."""

import pytest

from counter_console.records.appointments import AppointmentsPage
from shared.bootstrap import OpenBranch
from shared.office.catalog.working_time import local
from shared.platform.codes import shown_code
from shared.platform.i18n.text import without_direction_controls
from shared.platform.ids import new_id
from shared.service_desk.appointments.model import AppointmentState, BookedBy, CancelReason, Purpose
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.appointments import booking, clerk_of, free
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle

PAGE = "Ctrl+Shift+T"


@pytest.fixture
def page(clerk: Clerk) -> AppointmentsPage:
    clerk.sign_in("aigerim", "3")
    clerk.press(PAGE)
    settle()
    return next(iter(clerk.window.findChildren(AppointmentsPage)))


def said(clerk: Clerk, page: AppointmentsPage) -> str:
    assert page._state is not None
    message = page._state.connection.message
    return "" if message is None else without_direction_controls(clerk.console.translator.text(message.text))


def test_somebody_who_telephones_gets_a_time_and_a_code(
    clerk: Clerk, page: AppointmentsPage, office: OpenBranch
) -> None:
    page.new.opener.activated.emit()
    wanted = free(office, "id-card", Purpose.BOOKING)[2]
    form = page.new.form
    form.type_answers({"service": service_id(office, "id-card")})
    form.committed.emit("service", service_id(office, "id-card"))
    settle()
    form.type_answers({"day": wanted.day})
    form.committed.emit("day", wanted.day)
    form.type_answers({"slot": wanted.slots[0].start, "language": "fa"})
    page.new.save.activated.emit()
    settle()
    (row,) = office.of(AppointmentViews).day(wanted.day, clerk_of(office)).rows
    assert (row.appointment.booked_by, row.appointment.language) == (BookedBy.PHONE, "fa")
    assert page.booked.isVisible()
    assert page._state is not None
    booked = page._state.booked
    assert booked is not None
    assert shown_code(booked.code) in without_direction_controls(page.booked.code.text())
    page.booked.done.activated.emit()
    settle()
    assert not page.booked.isVisible()


def test_an_appointment_is_found_by_its_code_moved_and_cancelled(
    clerk: Clerk, page: AppointmentsPage, office: OpenBranch
) -> None:
    request = booking(office)
    old = office.of(AppointmentOperations).book(request, clerk_of(office))
    page.search.setText(shown_code(request.code))
    settle()
    page.table.choose_row(0)
    settle()
    wanted = free(office)[3]
    page.panel.buttons["move"].activated.emit()
    question = page.panel.form
    question.type_answers({"day": wanted.day})
    question.previewed.emit(None)
    question.type_answers({"slot": wanted.slots[1].start})
    page.panel.save.activated.emit()
    settle()
    assert "The appointment was moved" in said(clerk, page)
    found = office.of(AppointmentViews).with_code(request.code, clerk_of(office))
    assert found is not None
    assert (found.appointment.slot, found.appointment.moved_from) == (wanted.slots[1].start, old.id)
    page.table.choose_row(0)
    settle()
    page.panel.buttons["cancel"].activated.emit()
    page.panel.form.type_answers({"reason": CancelReason.BRANCH})
    page.panel.save.activated.emit()
    settle()
    found = office.of(AppointmentViews).with_code(request.code, clerk_of(office))
    assert found is not None
    assert (found.appointment.state, found.appointment.reason) == (AppointmentState.CANCELLED, CancelReason.BRANCH)


def test_what_a_colleague_has_changed_meanwhile_is_not_overwritten(
    clerk: Clerk, page: AppointmentsPage, office: OpenBranch
) -> None:
    request = booking(office)
    old = office.of(AppointmentOperations).book(request, clerk_of(office))
    page.search.setText(request.code)
    settle()
    page.table.choose_row(0)
    settle()
    page.panel.buttons["cancel"].activated.emit()
    page.panel.form.type_answers({"reason": CancelReason.VISITOR})
    office.of(AppointmentOperations).cancel(old.id, CancelReason.BRANCH, 1, new_id(), clerk_of(office, "daniyar"))
    page.cancel_wanted.emit(page.record(), {"reason": CancelReason.VISITOR})
    settle()
    assert "changed in the meantime" in said(clerk, page)


def test_days_are_turned_with_buttons(clerk: Clerk, page: AppointmentsPage, office: OpenBranch) -> None:
    request = booking(office)
    office.of(AppointmentOperations).book(request, clerk_of(office))
    zone = office.catalog.catalog().branch.time_zone
    wanted = local(request.slot, zone).date()
    assert page._state is not None
    assert page._state.today is not None
    assert not page.today.isEnabled()
    for _ in range((wanted - page._state.today).days):
        page.after.activated.emit()
        settle()
    assert page.model.rowCount() == 1
    page.today.activated.emit()
    settle()
    assert page.model.rowCount() == 0
