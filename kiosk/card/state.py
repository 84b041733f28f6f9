"""What the card of a service shows before a ticket is taken."""

from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Minutes, Showable


class Busy(StrEnum):
    """What is under way."""

    NOTHING = "nothing"
    TAKING = "taking"
    PRINTING = "printing"


@dataclass(frozen=True)
class CardState:
    """`refusal` says why no ticket can be had (None: one can); `notice` is what just happened.

    `together` are the services already chosen for the same ticket; `priority` is the class declared, None for none.
    `list_offered`: what to bring can be printed without a ticket.
    """

    language: Language
    name: LocalText
    hint: LocalText
    documents: tuple[tuple[LocalText, LocalText], ...]
    wait: Showable
    at_counter: Minutes
    fee: LocalText
    steps: tuple[tuple[LocalText, LocalText], ...]
    together: tuple[LocalText, ...]
    can_add: bool
    list_offered: bool
    priorities_offered: bool
    priority: LocalText | None
    refusal: Showable | None
    notice: Showable | None
    busy: Busy
