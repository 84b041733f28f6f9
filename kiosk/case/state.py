"""What the page of a request shows."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable
from shared.service_desk.cases.rules.public import PublicPhase


@dataclass(frozen=True)
class RequestFact:
    """One line of what is known: its name and its value; `private` names a person."""

    name: Showable
    value: Showable
    private: bool = False


@dataclass(frozen=True)
class RequestState:
    """`headline` says how far the request is, `words` what staff wrote for the visitor, `advice` what to do now.

    `ticket_offered`: the visitor should come to a counter, and tickets are issued; `message_offered`: a message can be
    left; `book_offered`: an appointment can be booked.
    """

    language: Language
    kind: LocalText
    number: str
    phase: PublicPhase
    headline: Showable
    words: str
    advice: Showable
    facts: tuple[RequestFact, ...]
    contact: LocalText
    ticket_offered: bool = False
    message_offered: bool = False
    book_offered: bool = False
