"""Makes the desk of the signed-in person at a counter."""

from counter_console.desk.presenter import DeskPresenter
from counter_console.desk.screen import DeskScreen
from counter_console.desk.state import DeskState
from counter_console.desk.verbs import Phase
from counter_console.records.booking import Booking
from counter_console.records.case_registration import CaseRegistration
from counter_console.records.delays import DelayAsking
from counter_console.records.known_visitor import VisitorLookUp
from counter_console.section.section import OpenSection, SectionContext
from shared.office.catalog.model import Counter
from shared.office.staff.model import CounterSession
from shared.office.staff.rights import Right


class DeskSection(OpenSection):
    """The desk of one counter session."""

    def __init__(self, context: SectionContext, session: CounterSession, counter: Counter) -> None:
        self.screen = screen = DeskScreen(context.appearance, context.translator, context.branch.database.present)
        self.delays = DelayAsking(context.branch, context.runner, context.clerk, screen.show_delay)
        self.desk = desk = DeskPresenter(
            context.branch,
            context.runner,
            session,
            counter,
            context.who.member.name,
            self._show,
            context.left,
            context.ask_for_help,
            case_registration(context),
            booking_of(context),
            look_up_of(context),
        )
        super().__init__(desk, screen)
        screen.delay.chosen.connect(self.delays.note)
        screen.verb.connect(desk.perform)
        screen.answered.connect(desk.answer)
        screen.call_waiting.connect(desk.call_waiting)
        screen.told.connect(desk.told)
        screen.print_again.connect(desk.print_again)
        screen.booked.told.connect(desk.booked_told)
        screen.booked.print_again.connect(desk.print_booked_again)
        screen.panel_closed.connect(desk.close_panel)
        screen.message_closed.connect(desk.close_message)

    def _show(self, state: DeskState) -> None:
        self.screen.show_state(state)
        serving = state.visitor if state.phase is Phase.SERVING else None
        self.delays.follow(None if serving is None else serving.ticket_id, None if serving is None else serving.since)

    def set_docked(self, docked: bool) -> None:
        """Change between the narrow column and the full window."""
        self.screen.set_docked(docked)

    def sign_out(self) -> bool:
        """End the counter session."""
        self.desk.sign_out()
        return True


def booking_of(context: SectionContext) -> Booking | None:
    """Return what books appointments, for who may do so."""
    if Right.BOOK_APPOINTMENTS not in context.who.rights:
        return None
    return Booking(context.branch, context.clerk, context.slips)


def look_up_of(context: SectionContext) -> VisitorLookUp | None:
    """Return what identifies visitors, for who may know them."""
    if Right.KNOW_CLIENTS not in context.who.rights:
        return None
    return VisitorLookUp(context.branch, context.clerk)


def case_registration(context: SectionContext) -> CaseRegistration | None:
    """Return what registers cases, for who may handle them."""
    if Right.HANDLE_CASES not in context.who.rights:
        return None
    return CaseRegistration(context.branch, context.clerk, context.slips, context.file_runner)


def open_section(context: SectionContext) -> OpenSection:
    """Return the desk; somebody must be signed in at a counter."""
    who = context.who
    if who.session is None or who.counter is None:
        raise ValueError("the desk needs a counter")
    return DeskSection(context, who.session, who.counter)
