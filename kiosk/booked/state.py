"""What the page of a booked appointment shows."""

from dataclasses import dataclass

from kiosk.ticket.state import SlipState
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText


@dataclass(frozen=True)
class BookedState:
    """`check_in_offered`: the code is entered at the kiosk, otherwise it is shown at a counter.

    `moved`: it was booked before, for another time.
    """

    language: Language
    service: LocalText
    day: Day
    time: ClockTime
    code: str
    paper: SlipState
    can_print_again: bool
    check_in_offered: bool
    moved: bool
