"""What a visitor reads while the branch is closed."""

from dataclasses import dataclass

from shared.office.catalog.model import SpecialDay
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, Text


@dataclass(frozen=True)
class ClosedState:
    """`title` says why there are no tickets, `when` when the branch opens next, `contact` how to reach it.

    `rate_offered`: a visit can be rated here; `follow_offered`: a request can be followed;
    `message_offered`: a message can be left; `book_offered`: an appointment can be booked.
    `special_day` is today's, None on an ordinary day.
    """

    language: Language
    title: Text
    when: Showable
    special_day: SpecialDay | None
    contact: LocalText
    rate_offered: bool
    follow_offered: bool
    message_offered: bool
    book_offered: bool
