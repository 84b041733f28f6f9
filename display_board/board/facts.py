"""What one reading of the branch tells the board; everything on it was true at the same moment."""

from dataclasses import dataclass

from shared.catalog.model import Catalog
from shared.catalog.rules import Opening
from shared.forecast.model import ServiceWait
from shared.settings.model import Settings
from shared.tickets.model import BoardView


@dataclass(frozen=True)
class BoardFacts:
    """One reading: the branch as it is set up, whether it is open, its calls, its waits and its settings."""

    catalog: Catalog
    opening: Opening
    view: BoardView
    waits: tuple[ServiceWait, ...]
    settings: Settings
