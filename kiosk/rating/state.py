"""What the pages of a rating show."""

from dataclasses import dataclass

from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, Text
from shared.queue.feedback.model import RatingReason, Score


@dataclass(frozen=True)
class ReasonState:
    """One reason to choose."""

    reason: RatingReason
    text: Text
    chosen: bool


@dataclass(frozen=True)
class RatingState:
    """`page` is RATING, COMMENT or THANKS; without a `score` there are no reasons and nothing to send.

    `complaint_offered`: after a bad rating, a complaint about the visit can be made.
    """

    language: Language
    page: Page
    number: str
    service: LocalText | None
    counter: LocalText | None
    score: Score | None
    reasons_title: Text | None
    reasons: tuple[ReasonState, ...]
    comment: str
    comment_offered: bool
    sending: bool
    problem: Showable | None
    complaint_offered: bool
