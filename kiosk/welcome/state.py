"""What the first page shows."""

from dataclasses import dataclass

from kiosk.tiles import TileState
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, Text


@dataclass(frozen=True)
class WelcomeState:
    """`chosen` are services already on the ticket to be taken; then `title` asks for another one.

    `announcements` tell of special days, today's and coming ones, and of what the branch announces.
    """

    language: Language
    title: Text
    hint: Text
    tiles: tuple[TileState, ...]
    chosen: tuple[LocalText, ...]
    rate_offered: bool
    missed_offered: bool
    announcements: tuple[Showable, ...] = ()
    follow_offered: bool = False
    check_in_offered: bool = False
