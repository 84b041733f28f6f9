"""Puts one kiosk together: pages, presenters and frame, connected by signals; read it once and you know what exists."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kiosk.access.presenter import AccessPresenter
from kiosk.access.screen import AccessScreen
from kiosk.appearance import KioskAppearance
from kiosk.appointment.presenter import OwnPresenter
from kiosk.appointment.screen import OwnScreen
from kiosk.book.presenter import BookPresenter
from kiosk.book.screen import BookScreen
from kiosk.booked.presenter import BookedPresenter
from kiosk.booked.screen import BookedScreen
from kiosk.card.presenter import CardPresenter
from kiosk.case.presenter import RequestPresenter
from kiosk.case.screen import RequestScreen
from kiosk.check_in.presenter import CheckInPresenter
from kiosk.check_in.screen import CheckInScreen
from kiosk.closed.presenter import ClosedPresenter
from kiosk.closed.screen import ClosedScreen
from kiosk.connection_state import ConnectionState
from kiosk.follow.presenter import FollowPresenter
from kiosk.follow.screen import FollowScreen
from kiosk.frame.presenter import BranchReader, FramePresenter
from kiosk.frame.screen import FrameScreen
from kiosk.frame.state import FrameState
from kiosk.intake.presenter import IntakePresenter
from kiosk.intake.screen import IntakeScreen
from kiosk.message.presenter import MessagePresenter
from kiosk.message.screen import MessageScreen
from kiosk.number.presenter import NumberPresenter
from kiosk.number.screen import NumberScreen
from kiosk.page.presenter import (
    KioskTools,
    PagePresenter,
    announcements_of,
    appointments_of,
    cases_of,
    charters_of,
    times_of,
)
from kiosk.person.presenter import PersonPresenter
from kiosk.person.screen import PersonScreen
from kiosk.priority.presenter import PriorityPresenter
from kiosk.priority.screen import PriorityScreen
from kiosk.rate_limit import RateLimit
from kiosk.rating.presenter import RatingPresenter
from kiosk.rating.screen import RatingScreen
from kiosk.read_aloud.control import ReadAloud
from kiosk.read_aloud.presenter import ReadAloudPresenter
from kiosk.read_aloud.screen import ReadAloudScreen
from kiosk.read_aloud.view import scene_of
from kiosk.services.presenter import ServicesPresenter
from kiosk.services.screen import ServicesScreen
from kiosk.staff_alerts import AlertOutbox
from kiosk.staff_exit.presenter import ExitPresenter
from kiosk.staff_exit.screen import ExitScreen
from kiosk.staff_exit.state import ExitState
from kiosk.staff_exit.tries import ExitTries
from kiosk.steps.presenter import StepsPresenter
from kiosk.steps.screen import StepsScreen
from kiosk.ticket.presenter import TicketPresenter
from kiosk.ticket.screen import TicketScreen
from kiosk.try_limit import TryLimit
from kiosk.visit import Comfort
from kiosk.visit_controller import VisitController
from kiosk.welcome.presenter import WelcomePresenter
from kiosk.welcome.screen import WelcomeScreen
from shared.bootstrap import OpenBranch
from shared.office.devices.errors import DEVICE_NAME_TAKEN
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.speech.speaker import SoundTrouble
from shared.platform.speech.teller import SilentTeller, Teller
from shared.queue.feedback.model import Score
from shared.service_card.screen import CardScreen
from shared.ui.appearance import Appearance
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.kiosk_page.translators import Translators


@dataclass(frozen=True)
class KioskParts:
    """What a kiosk is made of; `seconds` is a clock that never runs backwards, `device` its name in events.

    `report` writes into the list of devices that the kiosk is there, exactly as its heartbeat does.
    `tries` is the file in which wrong follow-up codes are counted, `exit_tries` the one for exit codes. `teller` reads
    pages aloud, `leave` ends the program. `plugged` knows whether pages are heard in a headset (None: it cannot be
    known), `headset_only` that they always are.
    """

    branch: OpenBranch
    runner: Runner
    print_desk: PrintDesk
    appearance: KioskAppearance
    seconds: Callable[[], float]
    device: str
    report: Callable[[], object]
    tries: Path | None = None
    teller: Teller = field(default_factory=lambda: SilentTeller(SoundTrouble.NO_SOUND))
    exit_tries: Path | None = None
    leave: Callable[[], None] = lambda: None
    plugged: Callable[[], bool | None] = lambda: None
    headset_only: bool = False


@dataclass(frozen=True)
class KioskFace:
    """The frame to put into a window, and who leads it."""

    frame: FrameScreen
    presenter: FramePresenter
    person: PersonPresenter
    staff_exit: ExitPresenter
    controller: VisitController
    connection: ConnectionState
    read_aloud: ReadAloud


def _write(report: Callable[[], object]) -> None:
    """Write the report; a database that refuses only the name can be written."""
    try:
        report()
    except UserError as problem:
        if problem.code is not DEVICE_NAME_TAKEN:
            raise


def assemble_kiosk(parts: KioskParts, controller: VisitController) -> KioskFace:
    """Return a kiosk that is not started yet; `presenter.start()` reads the branch and shows the first page."""
    branch, translators = parts.branch, Translators()
    frame = FrameScreen(_appearances(parts.appearance), translators, parts.appearance.bottom_mm)
    connection = ConnectionState(parts.seconds)
    presenter = FramePresenter(
        controller,
        BranchReader(
            branch.catalog,
            branch.settings,
            branch.forecast,
            times_of(branch),
            branch.database.clock,
            charters_of(branch),
            announcements_of(branch),
        ),
        parts.runner,
        connection,
        lambda: _write(parts.report),
        parts.seconds,
        frame.show_state,
    )
    frame.language.connect(presenter.choose_language)
    frame.back.connect(presenter.go_back)
    frame.start_again.connect(presenter.start_again)
    frame.access.connect(presenter.open_access)
    frame.still_here.connect(presenter.touched)
    tools = KioskTools(
        branch.visitor,
        branch.feedback,
        branch.notices,
        AlertOutbox(branch.notices.raise_notice, parts.runner, parts.device, connection),
        connection,
        parts.runner,
        parts.print_desk,
        RateLimit(parts.seconds),
        parts.device,
        presenter.hold_open,
        cases_of(branch),
        TryLimit(branch.database.clock.now, parts.tries),
        appointments_of(branch),
        times_of(branch),
    )
    pages = _Pages(frame, translators, controller, tools)
    pages.add_choosing()
    pages.add_ticket()
    pages.add_afterwards()
    pages.add_follow()
    pages.add_message()
    pages.add_intake()
    pages.add_booking()
    pages.add_access()
    person = pages.add_person()
    frame.person.connect(person.call)
    read_aloud = ReadAloud(
        controller,
        parts.teller,
        parts.seconds,
        lambda: scene_of(frame),
        presenter.hear,
        parts.plugged,
        headset_only=parts.headset_only,
    )
    staff_exit = _add_staff_exit(parts, pages, connection)
    return KioskFace(frame, presenter, person, staff_exit, controller, connection, read_aloud)


View = TypeVar("View", bound=KioskPage)
Presenter = TypeVar("Presenter", bound=PagePresenter[Any])


@dataclass(frozen=True)
class _Pages:
    """Makes a view and a presenter for each page and connects them."""

    frame: FrameScreen
    translators: Translators
    controller: VisitController
    tools: KioskTools

    def add_choosing(self) -> None:
        """The pages from the first touch to the card."""
        welcome, leads = self._add(WelcomeScreen, WelcomePresenter)
        welcome.chosen.connect(leads.choose)
        welcome.rate.connect(leads.rate)
        welcome.missed.connect(leads.missed)
        welcome.follow.connect(leads.follow)
        welcome.check_in.connect(leads.check_in)
        welcome.go_on.connect(leads.go_on)
        services, opens = self._add(ServicesScreen, ServicesPresenter)
        services.chosen.connect(opens.choose)
        priority, declares = self._add(PriorityScreen, PriorityPresenter)
        priority.chosen.connect(declares.choose)

    def add_ticket(self) -> None:
        """The card and the number."""
        card, takes = self._add(CardScreen, CardPresenter)
        card.take.connect(takes.take)
        card.print_list.connect(takes.print_list)
        card.add_another.connect(takes.add_another)
        card.ask_priority.connect(takes.ask_priority)
        card.message_wanted.connect(takes.message)
        card.book_wanted.connect(takes.book)
        card.steps_wanted.connect(takes.read_steps)
        steps, tells = self._add(StepsScreen, StepsPresenter)
        steps.done.connect(tells.done)
        ticket, shows = self._add(TicketScreen, TicketPresenter)
        ticket.finish.connect(shows.finish)
        ticket.print_again.connect(shows.print_again)

    def add_afterwards(self) -> None:
        """The pages for people who already have a number, and the page of a closed branch."""
        number, finds = self._add(NumberScreen, NumberPresenter)
        number.pressed.connect(finds.press)
        number.erased.connect(finds.erase)
        number.cleared.connect(finds.clear)
        number.go_on.connect(finds.go_on)
        rating, asks = self._add(RatingScreen, RatingPresenter)
        rating.face.connect(lambda score: asks.choose(Score(score)))
        rating.reason.connect(asks.toggle)
        rating.write.connect(asks.write)
        rating.typed.connect(asks.typed)
        rating.comment_done.connect(asks.comment_done)
        rating.send.connect(asks.send)
        rating.finish.connect(asks.finish)
        rating.complain.connect(asks.complain)
        closed, waits = self._add(ClosedScreen, ClosedPresenter)
        closed.rate.connect(waits.rate)
        closed.follow.connect(waits.follow)
        closed.message_wanted.connect(waits.message)
        closed.book_wanted.connect(waits.book)

    def add_follow(self) -> None:
        """The pages for people who have a follow-up code."""
        follow, finds = self._add(FollowScreen, FollowPresenter)
        follow.pressed.connect(finds.press)
        follow.erased.connect(finds.erase)
        follow.cleared.connect(finds.clear)
        follow.go_on.connect(finds.go_on)
        check_in, comes = self._add(CheckInScreen, CheckInPresenter)
        check_in.pressed.connect(comes.press)
        check_in.erased.connect(comes.erase)
        check_in.cleared.connect(comes.clear)
        check_in.go_on.connect(comes.go_on)
        check_in.other.connect(comes.change)
        case, tells = self._add(RequestScreen, RequestPresenter)
        case.finish.connect(tells.finish)
        case.take_ticket.connect(tells.take_ticket)
        case.message_wanted.connect(tells.message)
        case.book_wanted.connect(tells.book)

    def add_message(self) -> None:
        """The pages of a message."""
        message, keeps = self._add(MessageScreen, MessagePresenter)
        message.typed.connect(keeps.typed)
        message.to_phone.connect(keeps.to_phone)
        message.pressed.connect(keeps.press)
        message.erased.connect(keeps.erase)
        message.cleared.connect(keeps.clear)
        message.send.connect(keeps.send)
        message.print_again.connect(keeps.print_again)
        message.finish.connect(keeps.finish)

    def add_intake(self) -> None:
        """The pages on which a request or a complaint is registered; its last ones are those of a message."""
        intake, asks = self._add(IntakeScreen, IntakePresenter)
        intake.only_message.connect(asks.message)
        intake.kind.connect(asks.choose_kind)
        intake.typed.connect(asks.typed)
        intake.answer.connect(asks.choose)
        intake.go_on.connect(asks.go_on)
        intake.taken.connect(asks.take)

    def add_booking(self) -> None:
        """The pages on which an appointment is booked."""
        book, finds = self._add(BookScreen, BookPresenter)
        book.chosen.connect(finds.choose)
        book.earlier.connect(finds.earlier)
        book.later.connect(finds.later)
        book.book.connect(finds.book)
        book.message_wanted.connect(finds.message)
        booked, keeps = self._add(BookedScreen, BookedPresenter)
        booked.print_again.connect(keeps.print_again)
        booked.finish.connect(keeps.finish)
        own, changes = self._add(OwnScreen, OwnPresenter)
        own.move_wanted.connect(changes.move_it)
        own.ask_cancel.connect(changes.ask_cancel)
        own.cancel.connect(changes.cancel)
        own.keep.connect(changes.keep)
        own.take_ticket.connect(changes.take_ticket)
        own.book.connect(changes.book)
        own.finish.connect(changes.finish)

    def add_access(self) -> None:
        """What is seen, and what is heard."""
        access, changes = self._add(AccessScreen, AccessPresenter)
        access.size_chosen.connect(changes.choose_size)
        access.colours.connect(changes.choose_colours)
        access.reach.connect(changes.choose_reach)
        access.aloud.connect(changes.read_aloud)
        access.usual.connect(changes.usual)
        access.done.connect(changes.done)
        aloud, speaks = self._add(ReadAloudScreen, ReadAloudPresenter)
        aloud.aloud.connect(speaks.choose_aloud)
        aloud.private_too.connect(speaks.choose_private)
        aloud.speed.connect(speaks.faster)
        aloud.volume.connect(speaks.louder)
        aloud.done.connect(speaks.done)

    def add_person(self) -> PersonPresenter:
        """The call for a person."""
        person, calls = self._add(PersonScreen, PersonPresenter)
        person.done.connect(calls.done)
        person.message_wanted.connect(calls.message)
        return calls

    def _add(self, view: type[View], presenter: type[Presenter]) -> tuple[View, Presenter]:
        """Make one page: its screen in the frame and its presenter."""
        screen = view(self.frame.appearance, self.translators, wide=False)
        self.frame.add_page(screen, *presenter.pages)
        return screen, presenter(self.controller, self.tools, screen.show_state)


def _add_staff_exit(parts: KioskParts, pages: _Pages, connection: ConnectionState) -> ExitPresenter:
    """Make the way out for staff; its page is none of a visit."""
    frame, view = pages.frame, ExitScreen(pages.frame.appearance, pages.translators, wide=False)
    frame.add_staff_page(view)

    def show(state: ExitState | None) -> None:
        if state is not None:
            view.show_state(state)
        frame.show_staff_page(state is not None)
        if state is None:
            view.forget()

    exits = ExitPresenter(
        pages.controller,
        parts.runner,
        AlertOutbox(parts.branch.notices.raise_notice, parts.runner, parts.device, connection),
        ExitTries(parts.branch.database.clock.now, parts.exit_tries),
        parts.seconds,
        show,
        parts.leave,
    )
    view.pressed.connect(exits.press)
    view.erased.connect(exits.erase)
    view.cleared.connect(exits.clear)
    view.go_on.connect(exits.go_on)
    view.back.connect(exits.back)
    view.leave.connect(exits.leave)
    return exits


def _appearances(appearance: KioskAppearance) -> Callable[[FrameState | None, int, int], Appearance]:
    def make(state: FrameState | None, width_px: int, height_px: int) -> Appearance:
        if state is None:
            return appearance.appearance(Comfort(), Settings().accent, width_px, height_px)
        return appearance.appearance(state.comfort, state.accent, width_px, height_px)

    return make
