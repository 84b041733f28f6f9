"""The services of one group."""

from uuid import UUID

from kiosk.flow import OpenService
from kiosk.page.presenter import PagePresenter
from kiosk.services.state import ServicesState
from kiosk.tiles import service_tile
from kiosk.visit import Page


class ServicesPresenter(PagePresenter[ServicesState]):
    """Presents the services of the group that was touched."""

    pages = (Page.SERVICES,)

    def choose(self, key: UUID) -> None:
        """A service was touched."""
        self._controller.go(OpenService(key))

    def _state(self) -> ServicesState | None:
        visit, branch = self._controller.visit, self._controller.known
        if visit.group_id is None:
            return None
        tiles = tuple(service_tile(service, branch) for service in branch.services_of(visit.group_id))
        return ServicesState(visit.language, branch.group(visit.group_id).name, tiles)
