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

    def __init__(self, visit_controller: VisitController, show: Callable[[ServicesState], None]) -> None:
        self._visit_controller = visit_controller
        self._show = show
        visit_controller.watch(self._refresh)

    def choose(self, key: UUID) -> None:
        """A service was touched."""
        self._visit_controller.go(OpenService(key))

    def _refresh(self) -> None:
        visit_controller = self._visit_controller
        group_id = visit_controller.visit.group_id
        if visit_controller.page is not Page.SERVICES or visit_controller.branch is None or group_id is None:
            return
        branch = visit_controller.branch
        tiles = tuple(service_tile(service, branch) for service in branch.services_of(group_id))
        self._show(ServicesState(visit_controller.visit.language, branch.group(group_id).name, tiles))
