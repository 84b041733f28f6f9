"""What the page of one group shows."""

from dataclasses import dataclass

from kiosk.tiles import TileState
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText


@dataclass(frozen=True)
class ServicesState:
    """The group's name as the title and a tile for each of its services."""

    language: Language
    title: LocalText
    tiles: tuple[TileState, ...]
