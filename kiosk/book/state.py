"""What the pages of booking show: one question each, and what was chosen before."""

from dataclasses import dataclass

from kiosk.tiles import TileState
from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Showable


@dataclass(frozen=True)
class BookState:
    """`page` is one of BOOK_SERVICE, BOOK_DAY, BOOK_TIME and BOOK_CHECK; `choices` are its answers.

    `earlier`, `later`: there are more answers than the page shows. `nothing`: nothing can be booked. `documents` are
    what to bring, `instead` is the time that is given back for the new one. `problem` says why it was not booked.
    """

    language: Language
    page: Page
    choices: tuple[TileState, ...] = ()
    earlier: bool = False
    later: bool = False
    nothing: Showable | None = None
    service: LocalText | None = None
    day: Day | None = None
    time: ClockTime | None = None
    instead: Showable | None = None
    documents: tuple[LocalText, ...] = ()
    busy: bool = False
    problem: Showable | None = None
    message_offered: bool = False
