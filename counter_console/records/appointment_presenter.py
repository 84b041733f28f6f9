"""What the section of appointments shows, and its presenter: a day's list, booking, moving and cancelling."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from counter_console.records.booking import BOOK, Booked, Booking
from counter_console.records.untold_card import paper_text
from counter_console.records.visitor_here import VisitorHere, visitor_here
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.live_reading import LiveReading
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.working_time import ONE_DAY, local
from shared.platform.background import Runner
from shared.platform.codes import new_code, read_code
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import LocalText, translate
from shared.platform.live.topics import Topic
from shared.platform.printing.printer import Delivery
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    AppointmentRow,
    BookedBy,
    BookRequest,
    CancelReason,
    FreeDay,
    Purpose,
)
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.clients.model import IdentifierKind
from shared.service_desk.clients.rules.identifiers import normalised

MOVE = translate("console.appointments", "Move")
CANCEL = translate("console.appointments", "Cancel the appointment")


@dataclass(frozen=True)
class AppointmentLine:
    """One row of the list, ready to show."""

    row: AppointmentRow
    service: LocalText
    zone: str


@dataclass(frozen=True)
class AppointmentsState(SectionState):
    """Everything the section shows.

    `free` is what can be booked for the service of the new appointment, `free_to_move` for that of the chosen one.
    `booked` is the newest of which nobody was told yet; `added` and `done` count what was saved here. `found` says that
    the list holds what a code found.
    """

    day: date | None = None
    today: date | None = None
    zone: str = "UTC"
    lines: tuple[AppointmentLine, ...] = ()
    arrived: int = 0
    missed: int = 0
    services: tuple[tuple[UUID, LocalText], ...] = ()
    free: tuple[FreeDay, ...] = ()
    free_to_move: tuple[FreeDay, ...] = ()
    found: bool = False
    booked: Booked | None = None
    added: int = 0
    done: int = 0
    visitor: VisitorHere | None = None


@dataclass(frozen=True)
class AppointmentsReading:
    """What is read at once."""

    day: date
    today: date
    zone: str
    lines: tuple[AppointmentLine, ...]
    arrived: int
    missed: int
    services: tuple[tuple[UUID, LocalText], ...]
    free: tuple[FreeDay, ...]
    free_to_move: tuple[FreeDay, ...]
    found: bool
    visitor: VisitorHere | None


class AppointmentsPresenter(SectionPresenter[AppointmentsState, AppointmentsReading]):
    """The section of one person; `session_id` is their counter session, if they sit at a counter."""

    TOPICS = frozenset({Topic.APPOINTMENTS, Topic.CATALOG, Topic.SETTINGS})
    REREAD_SECONDS = 60  # times pass without news

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        session_id: UUID | None,
        booking: Booking,
        show: Callable[[AppointmentsState], None],
    ) -> None:
        super().__init__(branch, runner, AppointmentsState(), show)
        self._actor, self._session_id, self._booking = actor, session_id, booking
        booking.show = lambda newest: self._change(booked=newest)
        self._search = ""
        self._day: date | None = None
        self._service: UUID | None = None
        self._chosen: UUID | None = None
        self._at_counter = LiveReading(
            runner, lambda: visitor_here(branch, session_id), self._visitor_read, self._reading_failed
        )

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news. A ticket changes no appointment: only who is at the counter is read again."""
        super().changed(topics)
        if Topic.QUEUE in topics and not topics & self.TOPICS and self._session_id is not None and self._state.loaded:
            self._at_counter.refresh()

    def _visitor_read(self, visitor: VisitorHere | None) -> None:
        if visitor != self._state.visitor:
            self._change(visitor=visitor)

    # ------------------------------------------------------------------------------------------------------- reading
    def _read(self) -> AppointmentsReading:
        views, catalog = self._branch.of(AppointmentViews), self._branch.catalog.catalog()
        today = self._branch.day.today()
        day, search, chosen = self._day or today, self._search, self._chosen
        shown = views.day(day, self._actor)
        rows: tuple[AppointmentRow, ...] = shown.rows
        if search:
            found = views.with_code(search, self._actor)
            rows = () if found is None else (found,)
        zone = catalog.branch.time_zone
        offered = tuple(each for each in catalog.services if each.active and each.takes_appointments)
        service = self._service if self._service in {each.id for each in offered} else None
        service = service or (offered[0].id if offered else None)
        free = () if service is None else views.free(service, Purpose.BOOKING)
        picked = next((row.appointment for row in rows if row.appointment.id == chosen), None)
        to_move: tuple[FreeDay, ...] = ()
        if picked is not None and picked.service_id in {each.id for each in offered}:
            to_move = views.free(picked.service_id, picked.purpose)
        return AppointmentsReading(
            day=day,
            today=today,
            zone=zone,
            lines=tuple(AppointmentLine(row, catalog.service(row.appointment.service_id).name, zone) for row in rows),
            arrived=shown.arrived,
            missed=shown.missed,
            services=tuple((each.id, each.name) for each in offered),
            free=free,
            free_to_move=to_move,
            found=bool(search),
            visitor=visitor_here(self._branch, self._session_id),
        )

    def _loaded(self, reading: AppointmentsReading) -> None:
        self._change(**vars(reading))

    def go(self, days: int) -> None:
        """Show another day: so many days later, today for 0."""
        today = self._state.today
        if today is None:
            return
        self._day = None if days == 0 else (self._state.day or today) + days * ONE_DAY
        self.refresh()

    def search(self, typed: str) -> None:
        """Find the appointment with a code; "" shows the day again."""
        code = read_code(typed, CODE_DIGITS) or ""
        if code != self._search:
            self._search = code
            self.refresh()

    def choose(self, appointment_id: UUID) -> None:
        """Read what the chosen appointment can be moved to."""
        if appointment_id != self._chosen:
            self._chosen = appointment_id
            self.refresh()

    def choose_service(self, service_id: UUID) -> None:
        """Read what is free for the service of the new appointment."""
        if service_id != self._service:
            self._service = service_id
            self.refresh()

    # ------------------------------------------------------------------------------------------------------ commands
    def book(self, answers: Answers) -> None:
        """Book a place; day, time and code stay on the screen until they were told.

        What is asked for at the counter belongs to the visit there, and so to the visitor who is known at it.
        """
        typed = str(answers.get("phone") or "").strip()
        code, channel, visitor = new_code(CODE_DIGITS), BookedBy(answers["booked_by"]), self._state.visitor
        visit = None if visitor is None or channel is not BookedBy.COUNTER else visitor.ticket_id

        def work(command: UUID) -> Booked:
            return self._booking.book(
                BookRequest(
                    command_id=command,
                    service_id=answers["service"],
                    slot=answers["slot"],
                    purpose=Purpose.BOOKING,
                    booked_by=channel,
                    language=answers["language"],
                    code=code,
                    from_ticket_id=visit,
                    phone=normalised(IdentifierKind.PHONE, typed) if typed else "",
                )
            )

        self._run(work, BOOK, done=self._keep)

    def _keep(self, booked: Booked) -> None:
        self._day = local(booked.appointment.slot, booked.zone).date()
        self._booking.keep(booked)
        self._change(added=self._state.added + 1)

    def told(self) -> None:
        """Remove what was just booked: the visitor has day, time and code."""
        self._booking.told()

    def print_again(self) -> None:
        """Print the slip of what was just booked once more."""
        self._booking.print()

    def move(self, line: AppointmentLine, answers: Answers) -> None:
        """Move an appointment to another time."""
        old = line.row.appointment
        operations, actor = self._branch.of(AppointmentOperations), self._actor
        self._run(
            lambda command: operations.move(old.id, answers["slot"], old.version, command, actor),
            MOVE,
            translate("console.appointments", "The appointment was moved. Its code stays the same."),
            self._moved,
        )

    def _moved(self, new: Any) -> None:
        self._day, self._chosen = local(new.slot, self._state.zone).date(), new.id
        self._change(done=self._state.done + 1)

    def cancel(self, line: AppointmentLine, answers: Answers) -> None:
        """Give a place back."""
        old, reason = line.row.appointment, CancelReason(answers["reason"])
        operations, actor = self._branch.of(AppointmentOperations), self._actor
        self._run(
            lambda command: operations.cancel(old.id, reason, old.version, command, actor),
            CANCEL,
            translate("console.appointments", "The appointment was cancelled. Its place is free again."),
            lambda _gone: self._change(done=self._state.done + 1),
        )

    def print_slip(self, line: AppointmentLine) -> None:
        """Print the slip of an appointment; its code is on it only where it was just typed."""

        def told(outcome: Any) -> None:
            sentence, _ = paper_text(outcome)
            self._report(sentence, MessageTone.GOOD if isinstance(outcome, Delivery) else MessageTone.PROBLEM)

        self._booking.print_paper(line.row.appointment, self._search, 0, told)
