"""The result of one reading of the branch; all of it was true at the same moment."""

from dataclasses import dataclass

from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import OpeningStatus
from shared.office.settings.model import Settings
from shared.quality.announcements.model import VisitorAnnouncement
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import BoardView


@dataclass(frozen=True)
class BoardSnapshot:
    """One reading: the branch as it is set up, whether it is open, its calls, waits, settings and announcements."""

    catalog: Catalog
    opening: OpeningStatus
    view: BoardView
    waits: tuple[ServiceWait, ...]
    settings: Settings
    announcements: tuple[VisitorAnnouncement, ...] = ()
