"""What the pages of one's own appointment show."""

from dataclasses import dataclass

from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Showable


@dataclass(frozen=True)
class OwnState:
    """`page` is one of APPOINTMENT, CANCEL and CANCELLED; on the last one there is nothing but `book_offered`.

    `ticket_offered`: tickets are issued, so that somebody who cannot wait may take one for today.
    """

    language: Language
    page: Page
    service: LocalText | None = None
    day: Day | None = None
    time: ClockTime | None = None
    ticket_offered: bool = False
    book_offered: bool = False
    busy: bool = False
    problem: Showable | None = None
