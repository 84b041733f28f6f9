"""What the card of a service shows before a ticket is taken."""

from dataclasses import dataclass
from enum import StrEnum

from shared.office.catalog.model import Service
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Minutes, Showable

MINUTE_S = 60.0


class Busy(StrEnum):
    """What is under way."""

    NOTHING = "nothing"
    TAKING = "taking"
    PRINTING = "printing"


@dataclass(frozen=True)
class CardState:
    """`refusal` says why no ticket can be had (None: one can); `notice` is what just happened.

    `warning`: a ticket can be had, but its visitor will probably not be called before closing.
    `together` are the services already chosen for the same ticket; `priority` is the class declared, None for none.
    `list_offered`: what to bring can be printed without a ticket. `message_offered`: where no ticket
    can be had, a message can be left. `book_offered`: a time on another day can be booked.
    `steps_offered`: every step can be read on a page of its own, which `steps` then leaves to it.
    `announcement` is what the branch tells everybody who looks at this service.
    """

    language: Language
    name: LocalText
    hint: LocalText
    documents: tuple[tuple[LocalText, LocalText], ...]
    wait: Showable
    at_counter: Minutes
    fee: LocalText
    steps: tuple[tuple[LocalText, LocalText], ...]
    together: tuple[LocalText, ...] = ()
    can_add: bool = False
    list_offered: bool = False
    priorities_offered: bool = False
    priority: LocalText | None = None
    refusal: Showable | None = None
    warning: Showable | None = None
    notice: Showable | None = None
    busy: Busy = Busy.NOTHING
    message_offered: bool = False
    book_offered: bool = False
    steps_offered: bool = False
    announcement: Showable | None = None


def card_of(service: Service, language: Language, wait: Showable, *, charter: bool = False) -> CardState:
    """Return the card of a service for a visitor who has chosen nothing else yet.

    With a `charter` in force its steps have a page of their own.
    """
    card = service.card
    return CardState(
        language=language,
        name=service.name,
        hint=card.purpose,
        documents=tuple((document.name, document.hint) for document in card.documents),
        wait=wait,
        at_counter=Minutes(service.published_minutes * MINUTE_S),
        fee=card.fee,
        steps=() if charter else tuple((step.when, step.what) for step in card.steps),
        steps_offered=charter,
    )
