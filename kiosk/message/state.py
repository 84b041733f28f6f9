"""What the three pages of a message show: the words, the telephone number, and the code of what was left."""

from dataclasses import dataclass

from kiosk.ticket.state import SlipState
from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Showable


@dataclass(frozen=True)
class MessageState:
    """`page` is one of MESSAGE, PHONE and LEFT. `code` is that of the message that was left, `due` when it is answered.

    `ready`: there is something to send. `problem` is why it was not sent. `is_case`: a request or complaint was left,
    to which the papers `to_bring` belong.
    """

    language: Language
    page: Page
    words: str = ""
    phone: str = ""
    ready: bool = False
    busy: bool = False
    problem: Showable | None = None
    code: str = ""
    due: Day | None = None
    is_case: bool = False
    to_bring: tuple[Showable, ...] = ()
    paper: SlipState = SlipState.NONE
    can_print_again: bool = False
    follow_offered: bool = True
