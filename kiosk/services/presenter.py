"""The services of one group."""

from collections.abc import Callable
from uuid import UUID

from kiosk.flow import OpenService
from kiosk.services.state import ServicesState
from kiosk.tiles import service_tile
from kiosk.visit import Page
from kiosk.visit_controller import VisitController


class ServicesPresenter:
    """Leads the page of a group; `show` puts a state on the screen."""

    def __init__(self, controller: VisitController, show: Callable[[ServicesState], None]) -> None:
        self._controller = controller
        self._show = show
        controller.watch(self._refresh)

    def choose(self, key: UUID) -> None:
        """A service was touched."""
        self._controller.go(OpenService(key))

    def _refresh(self) -> None:
        controller = self._controller
        group_id = controller.visit.group_id
        if controller.page is not Page.SERVICES or controller.branch is None or group_id is None:
            return
        branch = controller.branch
        tiles = tuple(service_tile(service, branch) for service in branch.services_of(group_id))
        self._show(ServicesState(controller.visit.language, branch.group(group_id).name, tiles))
