"""The services of one group."""

from collections.abc import Callable
from uuid import UUID

from kiosk.flow import OpenService
from kiosk.services.state import ServicesState
from kiosk.tiles import service_tile
from kiosk.visit import Page
from kiosk.visit_controller import Guide


class ServicesPresenter:
    """Leads the page of a group; `show` puts a state on the screen."""

    def __init__(self, guide: Guide, show: Callable[[ServicesState], None]) -> None:
        self._guide = guide
        self._show = show
        guide.watch(self._refresh)

    def choose(self, key: UUID) -> None:
        """A service was touched."""
        self._guide.go(OpenService(key))

    def _refresh(self) -> None:
        guide = self._guide
        group_id = guide.visit.group_id
        if guide.page is not Page.SERVICES or guide.branch is None or group_id is None:
            return
        branch = guide.branch
        tiles = tuple(service_tile(service, branch) for service in branch.services_of(group_id))
        self._show(ServicesState(guide.visit.language, branch.group(group_id).name, tiles))
