"""Puts one kiosk together: pages, presenters and frame, connected by signals; read it once and you know what exists."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.access.presenter import AccessPresenter
from kiosk.access.screen import AccessScreen
from kiosk.appearance import KioskAppearance
from kiosk.card.presenter import CardPresenter, CardTools
from kiosk.card.screen import CardScreen
from kiosk.closed.presenter import ClosedPresenter
from kiosk.closed.screen import ClosedScreen
from kiosk.connection_state import ConnectionState
from kiosk.frame.presenter import BranchReader, FramePresenter
from kiosk.frame.screen import FrameScreen
from kiosk.frame.state import FrameState
from kiosk.number.presenter import NumberPresenter, NumberTools
from kiosk.number.screen import NumberScreen
from kiosk.page_view import PageView
from kiosk.person.presenter import PersonPresenter, PersonTools
from kiosk.person.screen import PersonScreen
from kiosk.priority.presenter import PriorityPresenter
from kiosk.priority.screen import PriorityScreen
from kiosk.rate_limit import RateLimit
from kiosk.rating.presenter import RatingPresenter, RatingTools
from kiosk.rating.screen import RatingScreen
from kiosk.services.presenter import ServicesPresenter
from kiosk.services.screen import ServicesScreen
from kiosk.staff_alerts import AlertOutbox
from kiosk.ticket.presenter import TicketPresenter, TicketTools
from kiosk.ticket.screen import TicketScreen
from kiosk.translators import Translators
from kiosk.visit import Comfort, Page
from kiosk.visit_controller import VisitController
from kiosk.welcome.presenter import WelcomePresenter
from kiosk.welcome.screen import WelcomeScreen
from shared.bootstrap import OpenBranch
from shared.office.devices.model import DeviceKind
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.printing.print_desk import PrintDesk
from shared.queue.feedback.model import Score
from shared.ui.appearance import Appearance


@dataclass(frozen=True)
class KioskParts:
    """What a kiosk is made of; `seconds` is a clock that never runs backwards, `device` its name in events."""

    branch: OpenBranch
    runner: Runner
    print_desk: PrintDesk
    appearance: KioskAppearance
    seconds: Callable[[], float]
    device: str


@dataclass(frozen=True)
class KioskFace:
    """The frame to put into a window, and who leads it."""

    frame: FrameScreen
    presenter: FramePresenter
    person: PersonPresenter
    controller: VisitController
    connection: ConnectionState


def assemble_kiosk(parts: KioskParts, controller: VisitController) -> KioskFace:
    """Return a kiosk that is not started yet; `presenter.start()` reads the branch and shows the first page."""
    translators = Translators()
    frame = FrameScreen(_looks(parts.appearance), translators)
    branch = parts.branch
    reader = BranchReader(branch.catalog, branch.settings, branch.forecast, branch.database.clock)
    connection = ConnectionState(parts.seconds)
    presenter = FramePresenter(
        controller,
        reader,
        parts.runner,
        connection,
        lambda: branch.devices.heartbeat(parts.device, DeviceKind.KIOSK),
        parts.seconds,
        frame.show_state,
    )
    frame.language.connect(presenter.choose_language)
    frame.back.connect(presenter.go_back)
    frame.start_again.connect(presenter.start_again)
    frame.access.connect(presenter.open_access)
    frame.still_here.connect(presenter.touched)
    pages = _Pages(parts, controller, frame, translators, connection)
    pages.add_choosing()
    pages.add_ticket(presenter)
    pages.add_afterwards()
    person = pages.add_help()
    frame.person.connect(person.call)
    return KioskFace(frame, presenter, person, controller, connection)


class _Pages:
    """Makes a view and a presenter for each page and connects them."""

    def __init__(
        self,
        parts: KioskParts,
        controller: VisitController,
        frame: FrameScreen,
        translators: Translators,
        connection: ConnectionState,
    ) -> None:
        self._parts = parts
        self._controller = controller
        self._frame = frame
        self._translators = translators
        self._rate_limit = RateLimit(parts.seconds)
        self._connection = connection
        self._staff = AlertOutbox(parts.branch.notices.raise_notice, parts.runner, parts.device, connection)

    def add_choosing(self) -> None:
        """The pages from the first touch to the card."""
        welcome = WelcomeScreen(self._frame.appearance, self._translators, wide=False)
        self._add(welcome, Page.WELCOME)
        leads = WelcomePresenter(self._controller, welcome.show_state)
        welcome.chosen.connect(leads.choose)
        welcome.rate.connect(leads.rate)
        welcome.missed.connect(leads.missed)
        welcome.go_on.connect(leads.go_on)
        services = ServicesScreen(self._frame.appearance, self._translators, wide=False)
        self._add(services, Page.SERVICES)
        services.chosen.connect(ServicesPresenter(self._controller, services.show_state).choose)
        priority = PriorityScreen(self._frame.appearance, self._translators, wide=False)
        self._add(priority, Page.PRIORITY)
        priority.chosen.connect(PriorityPresenter(self._controller, priority.show_state).choose)

    def add_ticket(self, frame: FramePresenter) -> None:
        """The card and the number."""
        parts, branch = self._parts, self._parts.branch
        card = CardScreen(self._frame.appearance, self._translators, wide=False)
        self._add(card, Page.CARD)
        tools = CardTools(
            branch.visitor,
            self._staff,
            self._connection,
            parts.runner,
            parts.print_desk,
            self._rate_limit,
            parts.device,
        )
        takes = CardPresenter(self._controller, tools, card.show_state)
        card.take.connect(takes.take)
        card.print_list.connect(takes.print_list)
        card.add_another.connect(takes.add_another)
        card.ask_priority.connect(takes.ask_priority)
        ticket = TicketScreen(self._frame.appearance, self._translators, wide=False)
        self._add(ticket, Page.TICKET)
        printing = TicketTools(self._staff, parts.print_desk, self._rate_limit, frame.hold_open)
        shows = TicketPresenter(self._controller, printing, ticket.show_state)
        ticket.finish.connect(shows.finish)
        ticket.print_again.connect(shows.print_again)

    def add_afterwards(self) -> None:
        """The pages for people who already have a number, and the page of a closed branch."""
        parts, branch = self._parts, self._parts.branch
        number = NumberScreen(self._frame.appearance, self._translators, wide=False)
        self._add(number, Page.NUMBER)
        tools = NumberTools(branch.visitor, branch.feedback, self._connection, parts.runner, parts.device)
        finds = NumberPresenter(self._controller, tools, number.show_state)
        number.pressed.connect(finds.press)
        number.erased.connect(finds.erase)
        number.cleared.connect(finds.clear)
        number.go_on.connect(finds.go_on)
        rating = RatingScreen(self._frame.appearance, self._translators, wide=False)
        self._add(rating, Page.RATING, Page.COMMENT, Page.THANKS)
        asks = RatingPresenter(
            self._controller, RatingTools(branch.feedback, parts.runner, self._connection), rating.show_state
        )
        rating.face.connect(lambda score: asks.choose(Score(score)))
        rating.reason.connect(asks.toggle)
        rating.write.connect(asks.write)
        rating.typed.connect(asks.typed)
        rating.comment_done.connect(asks.comment_done)
        rating.send.connect(asks.send)
        rating.finish.connect(asks.finish)
        closed = ClosedScreen(self._frame.appearance, self._translators, wide=False)
        self._add(closed, Page.CLOSED)
        closed.rate.connect(ClosedPresenter(self._controller, closed.show_state).rate)

    def add_help(self) -> PersonPresenter:
        """Comfort settings and the call for a person."""
        parts = self._parts
        access = AccessScreen(self._frame.appearance, self._translators, wide=False)
        self._add(access, Page.ACCESS)
        changes = AccessPresenter(self._controller, access.show_state)
        access.size_chosen.connect(changes.choose_size)
        access.colours.connect(changes.choose_colours)
        access.reach.connect(changes.choose_reach)
        access.usual.connect(changes.usual)
        access.done.connect(changes.done)
        person = PersonScreen(self._frame.appearance, self._translators, wide=False)
        self._add(person, Page.PERSON)
        calls = PersonPresenter(
            self._controller,
            PersonTools(parts.branch.notices, parts.runner, parts.device, self._connection),
            person.show_state,
        )
        person.done.connect(calls.done)
        return calls

    def _add(self, view: PageView, *pages: Page) -> None:
        self._frame.add_page(view, *pages)


def _looks(appearance: KioskAppearance) -> Callable[[FrameState | None, int, int], Appearance]:
    def make(state: FrameState | None, width_px: int, height_px: int) -> Appearance:
        if state is None:
            return appearance.appearance(Comfort(), Settings().accent, width_px, height_px)
        return appearance.appearance(state.comfort, state.accent, width_px, height_px)

    return make
