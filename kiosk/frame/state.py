"""What the frame around every page shows."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit import Comfort, Page
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, LocalText, Text


class Trouble(StrEnum):
    """Why the kiosk cannot be used for a moment."""

    NONE = "none"
    STARTING = "starting"  # the first reading of the branch is under way
    LOST = "lost"  # the database cannot be used: no tickets here
    ASKING = "asking"  # the same, and somebody waits for a ticket that was asked for
    BROKEN = "broken"  # a fault of this program; it recovers automatically


@dataclass(frozen=True)
class FrameState:
    """`seconds_left` until the kiosk forgets, None while it does not ask; `at_start`: there is nothing to leave.

    `for_everybody`: nobody has touched anything, so a trouble is shown in all languages. `cause` is for the staff.
    `question` counts the questions that are asked one after the other on one page.
    `languages` can be chosen here. `logo` is the branch's own, as a kept picture; "": the sign of the product.
    """

    language: Language
    formats: Formats
    accent: str
    comfort: Comfort
    page: Page
    name: LocalText
    place: LocalText
    clock: ClockTime | None
    can_go_back: bool
    at_start: bool
    seconds_left: int | None
    trouble: Trouble
    question: int = 0
    for_everybody: bool = False
    cause: Text | None = None
    languages: tuple[Language, ...] = tuple(Language)
    logo: str = ""

    @property
    def scene(self) -> tuple[Page, int, Trouble]:
        """What the visitor is looking at; when it changes, a page is turned."""
        return self.page, self.question, self.trouble
