"""The result of one reading of the branch; all of it was true at the same moment."""

from dataclasses import dataclass

from display_board.playlist import Poster
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import OpeningStatus
from shared.office.settings.model import Settings
from shared.quality.announcements.model import VisitorAnnouncement
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import BoardView


@dataclass(frozen=True)
class BoardSnapshot:
    """One reading: the branch as it is set up, whether it is open, its calls, waits, settings and announcements.

    `posters` are the pictures and texts of this board's own folder, `told_pictures` those of the announcements, by id.
    """

    catalog: Catalog
    opening: OpeningStatus
    view: BoardView
    waits: tuple[ServiceWait, ...]
    settings: Settings
    announcements: tuple[VisitorAnnouncement, ...] = ()
    posters: tuple[Poster, ...] = ()
    told_pictures: tuple[Poster, ...] = ()
