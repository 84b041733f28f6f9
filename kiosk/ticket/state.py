"""What the page with the number shows."""

from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable


class SlipState(StrEnum):
    """What became of the paper."""

    NONE = "none"  # none was asked for: the visitor already has it
    PRINTING = "printing"
    PRINTED = "printed"
    SENT = "sent"  # the printer took it, and never says whether paper came out
    FAILED = "failed"


@dataclass(frozen=True)
class TicketPageState:
    """`priority` is the class declared (None: the ordinary order), `proof` what to show for it at the counter.

    `chimes`: the board makes a sound with each call. `arrival` says what follows from coming early, on time or late.
    """

    language: Language
    number: str
    services: tuple[LocalText, ...]
    people_ahead: int
    wait: Showable
    came_back: bool
    priority: LocalText | None
    proof: Showable | None
    missed_minutes: int
    paper: SlipState
    can_print_again: bool
    copies_offered: bool
    chimes: bool
    arrival: Showable = ""
