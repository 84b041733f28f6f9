"""The list of a day's appointments; booking one by phone or at the counter, moving, cancelling and printing it."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.appointment_forms import CANCEL_FORM, move_form, new_form
from counter_console.records.appointment_presenter import (
    CANCEL,
    MOVE,
    AppointmentLine,
    AppointmentsPresenter,
    AppointmentsState,
)
from counter_console.records.booked_card import BookedCard
from counter_console.records.booking import BOOK, Booking
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.office.catalog.working_time import local
from shared.platform.forms.model import Answers, Form, Kind
from shared.platform.i18n.text import ClockTime, Day, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.appointments.model import Appointment, AppointmentState, BookedBy, CancelReason, Purpose
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TITLE = translate("console.appointments", "Appointments")
TEXTS = PageTexts(
    translate("console.appointments", "Reading the appointments"),
    translate("console.appointments", "The list is from that time."),
    translate("console.appointments", "No appointments on this day"),
    translate("console.appointments", "Look at another day, or book an appointment."),
)
MOVED, CANCELLED, PRINTED = "move", "cancel", "print"
NAMES = {MOVED: MOVE, CANCELLED: CANCEL, PRINTED: translate("console.cases", "Print the slip")}
STATES = {
    AppointmentState.BOOKED: translate("console.appointments", "Booked"),
    AppointmentState.ARRIVED: translate("console.appointments", "Came"),
    AppointmentState.MISSED: translate("console.appointments", "Did not come"),
    AppointmentState.CANCELLED: translate("console.appointments", "Cancelled"),
}
WHY = {
    CancelReason.VISITOR: translate("console.appointments", "by the visitor"),
    CancelReason.BRANCH: translate("console.appointments", "by the branch"),
    CancelReason.MOVED: translate("console.appointments", "moved to another time"),
    CancelReason.UNDONE: translate("console.appointments", "the visit was continued"),
}
FROM = {
    BookedBy.COUNTER: translate("console.appointments", "booked at the counter"),
    BookedBy.PHONE: translate("console.appointments", "booked by phone"),
    BookedBy.KIOSK: translate("console.appointments", "booked at the kiosk"),
}
RETURN = translate("console.appointments", "return visit")
MARKS = {
    AppointmentState.BOOKED: (Icon.CLOCK, Tone.QUIET),
    AppointmentState.ARRIVED: (Icon.CHECK, Tone.GOOD),
    AppointmentState.MISSED: (Icon.WARNING, Tone.BAD),
    AppointmentState.CANCELLED: (Icon.CROSS, Tone.QUIET),
}


def _time(line: AppointmentLine) -> ClockTime:
    return ClockTime(local(line.row.appointment.slot, line.zone))


def _origin(appointment: Appointment) -> Showable:
    return RETURN if appointment.purpose is Purpose.RETURN else FROM[appointment.booked_by]


def _state_hint(line: AppointmentLine) -> Showable:
    appointment = line.row.appointment
    if appointment.reason is not None:
        return WHY[appointment.reason]
    if not line.row.ticket:
        return ""
    number = isolated(line.row.ticket)
    if appointment.late:
        return translate("console.appointments", "late, ticket {number}", number=number)
    return translate("console.appointments", "ticket {number}", number=number)


def _description(line: AppointmentLine, _now: datetime | None, translator: Translator) -> str:
    parts = (_day(line), _time(line), line.service, STATES[line.row.appointment.state])
    return translator.language.comma.join(translator.text(part) for part in parts)


def _day(line: AppointmentLine) -> Day:
    return Day(local(line.row.appointment.slot, line.zone).date())


REGISTER = Register(
    TITLE,
    (
        Column(
            "time",
            translate("console.appointments", "Time"),
            lambda line, now, t: t.text(_time(line)),
            width=22,
            hint=lambda line, now, t: t.text(_day(line)),
        ),
        Column(
            "service",
            translate("console.appointments", "Service"),
            lambda line, now, t: t.text(line.service),
            hint=lambda line, now, t: t.text(_origin(line.row.appointment)),
        ),
        Column(
            "state",
            translate("console.appointments", "State"),
            lambda line, now, t: t.text(STATES[line.row.appointment.state]),
            width=30,
            mark=lambda line: MARKS[line.row.appointment.state],
            hint=lambda line, now, t: t.text(_state_hint(line)),
        ),
    ),
    lambda line: line.row.appointment.id,
    _description,
    filters=(
        (
            translate("console.appointments", "Still expected"),
            lambda line: line.row.appointment.state is AppointmentState.BOOKED,
        ),
    ),
)


class AppointmentsPage(RecordPage[AppointmentsState]):
    """The page.

    `day_wanted` carries a number of days forward or back (0: today), `sought` what was typed, `service_chosen` and
    `appointment_wanted` an id; `move_wanted` and `cancel_wanted` the line and the answers, `print_wanted` the line.
    """

    day_wanted = Signal(int)
    sought = Signal(str)
    service_chosen = Signal(object)
    appointment_wanted = Signal(object)
    move_wanted = Signal(object, object)
    cancel_wanted = Signal(object, object)
    print_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CALENDAR, REGISTER)
        self.before, self.today, self.after = (ActionButton(appearance, "") for _ in range(3))
        for button, days in ((self.before, -1), (self.today, 0), (self.after, 1)):
            button.filters_double_tap = False
            button.activated.connect(lambda days=days: self.day_wanted.emit(days))
        self._days = QWidget()
        line = QVBoxLayout(self._days)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(row(self.before, self.today, self.after, None, spacing=appearance.metrics.unit))
        self.booked = BookedCard(appearance)
        at = self._column.indexOf(self._empty)
        self._column.insertWidget(at, self._days)
        self._column.insertWidget(at, self.booked)
        self.add_new(NewRecord(new_form((), (), None, "UTC"), BOOK, appearance, translator))
        self._new_day: date | None = None
        self.new.form.committed.connect(self._answered)
        self._move_day: date | None = None
        self.panel: ActionPanel[str] = ActionPanel(appearance, translator, NAMES)
        self.panel.given.connect(self._act)
        self.panel.previewed.connect(self._previewed)
        self.details.add(self.panel)

    # ------------------------------------------------------------------------------------------------ what is shown
    def _show_content(self, state: AppointmentsState) -> None:
        self._show_head(TITLE, _summary(state), loading=not state.loaded, empty=state.loaded and not state.lines)
        text = self._text
        self._days.setVisible(state.loaded)
        self.before.setText(text(translate("console.appointments", "Day before")))
        self.today.setText(text(translate("console.appointments", "Today")))
        self.after.setText(text(translate("console.appointments", "Day after")))
        self.today.setEnabled(state.day != state.today)
        self.new.opener.setVisible(bool(state.services) and self.new.isHidden())
        self._offer_new(state)
        first = state.services[0][0] if state.services else None
        self.new.show_texts(
            self._translator,
            state.connection,
            state.added,
            service=first,
            language=self._translator.language.value,
        )
        self.booked.show_booked(state.booked, self._translator)
        self._show_records(state.lines)
        # The search stays in reach when it has found nothing.
        self.list.setVisible(bool(state.lines) or bool(self.search.text()))

    def _show_details(self, record: AppointmentLine) -> None:
        state = self._state
        assert state is not None
        booked = record.row.appointment.state is AppointmentState.BOOKED
        blocked = self._text(state.connection.blocked_reason)
        self.panel.show_record(
            record.row.appointment.id,
            tuple(NAMES) if booked else (),
            self._asks,
            done=state.done,
            blocked=blocked,
            main=None,
            translator=self._translator,
        )
        self.panel.buttons[MOVED].setEnabled(not blocked and bool(state.free_to_move))

    def _asks(self, act: str) -> Form | None:
        """Return what is asked before an act: the times of the day that is chosen already, or why."""
        if act == PRINTED or self._state is None:
            return None
        state = self._state
        return CANCEL_FORM if act == CANCELLED else move_form(state.free_to_move, self._move_day, state.zone)

    def _offer_new(self, state: AppointmentsState) -> None:
        form = new_form(state.services, state.free, self._new_day, state.zone)
        self.new.form.offer(form)
        self.new.form.show_only({field.key for field in form.fields if field.choices or field.kind is Kind.TEXT})
        here = (
            None
            if state.visitor is None
            else translate(
                "console.appointments",
                "At the counter: it then belongs to the visit {number}, and to the visitor who is known there.",
                number=isolated(state.visitor.display),
            )
        )
        self.new.form.show_hint("booked_by", here or "")

    def _previewed(self) -> None:
        """Offer the times of the day that was chosen for a move."""
        form = self.panel.form if self.panel.verb == MOVED else None
        day = None if form is None else form.answers().get("day")
        if day != self._move_day:
            self._move_day = day
            self.panel.ask_again()
        elif form is not None:
            form.show_only({field.key for field in form.form.fields if field.choices})

    def _act(self, act: str, answers: Answers) -> None:
        line = self.record()
        if line is not None:
            wanted = {MOVED: self.move_wanted, CANCELLED: self.cancel_wanted}
            self.print_wanted.emit(line) if act == PRINTED else wanted[act].emit(line, answers)

    def _answered(self, key: str, answer: object) -> None:
        """Offer what follows from an answer in the form of a new appointment."""
        if key == "service":
            self._new_day = None
            self.service_chosen.emit(answer)
        elif key == "day" and isinstance(answer, date):
            self._new_day = answer
        if self._state is not None:
            self._offer_new(self._state)

    def _choose(self, record: object) -> None:
        before = self._chosen
        super()._choose(record)
        if self._chosen is not None and self._chosen != before:
            self.appointment_wanted.emit(self._chosen)

    def _narrow(self, changed: object) -> None:
        """Look up a code in all appointments; other words narrow the list that is shown."""
        self.sought.emit(self.search.text())
        super()._narrow(changed)
        if self._state is not None and self._state.found:
            self.model.search("")
            self._show_page(0)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.form.set_translator(translator)
        super().set_translator(translator)


def _summary(state: AppointmentsState) -> Showable:
    if not state.loaded or state.day is None:
        return ""
    if state.found:
        return translate("console.appointments", "Found by its code")
    day = Day(state.day, year=True)
    if not state.arrived and not state.missed:
        return day
    return translate(
        "console.appointments",
        "{day}. Came: {arrived}, did not come: {missed}",
        day=day,
        arrived=state.arrived,
        missed=state.missed,
    )


class AppointmentsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = AppointmentsPage(context.appearance, context.translator)
        booking, session = Booking(context.branch, context.clerk, context.slips), context.who.session
        self.appointments = AppointmentsPresenter(
            context.branch,
            context.runner,
            context.clerk,
            None if session is None else session.id,
            booking,
            self.screen.show_state,
        )
        super().__init__(self.appointments, self.screen)
        self.screen.day_wanted.connect(self.appointments.go)
        self.screen.sought.connect(self.appointments.search)
        self.screen.service_chosen.connect(self.appointments.choose_service)
        self.screen.appointment_wanted.connect(self.appointments.choose)
        self.screen.new.given.connect(self.appointments.book)
        self.screen.move_wanted.connect(self.appointments.move)
        self.screen.cancel_wanted.connect(self.appointments.cancel)
        self.screen.print_wanted.connect(self.appointments.print_slip)
        self.screen.booked.told.connect(self.appointments.told)
        self.screen.booked.print_again.connect(self.appointments.print_again)
        self.screen.message_closed.connect(self.appointments.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return AppointmentsSection(context)
