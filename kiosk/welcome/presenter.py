"""The first page: shows what can be had, and leads on."""

from uuid import UUID

from kiosk.announced import announced
from kiosk.flow import AskCheckIn, AskFollow, AskNumber, Back, OpenGroup, OpenService
from kiosk.page.presenter import PagePresenter
from kiosk.tiles import group_tile, service_tile
from kiosk.visit import Errand, Page
from kiosk.welcome.state import WelcomeState
from shared.office.catalog.rules import announcements
from shared.platform.i18n.text import Showable, translate
from shared.quality.announcements.model import AnnouncementPlace

#: More would leave too little room for the services.
MOST_ANNOUNCEMENTS = 2


class WelcomePresenter(PagePresenter[WelcomeState]):
    """Presents the first page: groups or services, and the two ways for people who have a ticket."""

    pages = (Page.WELCOME,)

    def choose(self, key: UUID) -> None:
        """A tile was touched."""
        branch = self._controller.known
        if not branch.by_groups:
            self._controller.go(OpenService(key))
            return
        services = branch.services_of(key)
        self._controller.go(OpenService(services[0].id) if len(services) == 1 else OpenGroup(key))

    def rate(self) -> None:
        """The visitor wants to rate a visit that ended."""
        self._controller.go(AskNumber(Errand.RATE))

    def missed(self) -> None:
        """The visitor missed the call."""
        self._controller.go(AskNumber(Errand.MISSED))

    def follow(self) -> None:
        """The visitor wants to know how far a request is."""
        self._controller.go(AskFollow())

    def check_in(self) -> None:
        """The visitor has come for an appointment."""
        self._controller.go(AskCheckIn())

    def go_on(self) -> None:
        """No other service is wanted: back to the card of the last one."""
        self._controller.go(Back())

    def _state(self) -> WelcomeState:
        branch, visit = self._controller.known, self._controller.visit
        chosen = tuple(branch.name(service_id) for service_id in visit.basket if branch.has(service_id))
        if branch.by_groups:
            tiles = tuple(group_tile(group, branch) for group in branch.groups)
        else:
            tiles = tuple(service_tile(service, branch) for service in branch.services)
        if chosen:
            title = translate("kiosk.welcome", "What else do you need today?")
            hint = translate("kiosk.welcome", "It goes on the same ticket, under one number.")
        elif branch.by_groups:
            title = translate("kiosk.welcome", "What do you need today?")
            hint = translate("kiosk.welcome", "Touch a topic to see its services.")
        else:
            title = translate("kiosk.welcome", "What do you need today?")
            hint = translate("kiosk.welcome", "Touch a service. You will see what to bring before you take a ticket.")
        told = () if chosen else self._told()
        offer = self._controller.offer
        booked = offer.check_in and any(service.takes_appointments for service in branch.services)
        return WelcomeState(
            visit.language, title, hint, tiles, chosen, offer.rate, offer.missed, told, offer.follow, booked
        )

    def _told(self) -> tuple[Showable, ...]:
        """Return what is told here: special days, and what room there is for the announcements of the branch."""
        branch, controller = self._controller.known, self._controller
        special = announcements(branch.catalog, branch.at)[:MOST_ANNOUNCEMENTS]
        room = MOST_ANNOUNCEMENTS - len(special)
        return (*special, *announced(controller, branch, AnnouncementPlace.IDLE, room, controller.visitor))
