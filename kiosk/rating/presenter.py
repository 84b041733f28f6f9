"""Rating a visit: a face, reasons, a comment, and sending it once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.branch import BranchNow
from kiosk.connection_state import ConnectionState
from kiosk.flow import Back, ChooseFace, RatingSent, ToggleReason, TypeComment, WriteComment
from kiosk.rating.state import RatingState, ReasonState
from kiosk.visit import Page, RatingDraft
from kiosk.visit_controller import VisitController
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import LocalText, Showable, Text, translate
from shared.queue.feedback.model import Rating, RatingReason, Score
from shared.queue.feedback.operations import FeedbackOperations

LOG = logging.getLogger(__name__)

PAGES = (Page.RATING, Page.COMMENT, Page.THANKS)

_LIKED = {
    RatingReason.SPEED: translate("kiosk.rating", "It was quick"),
    RatingReason.POLITENESS: translate("kiosk.rating", "Polite staff"),
    RatingReason.CLARITY: translate("kiosk.rating", "Clear answers"),
    RatingReason.COMFORT: translate("kiosk.rating", "Clean and comfortable"),
    RatingReason.RESULT: translate("kiosk.rating", "My matter is solved"),
}
_MISSED = {
    RatingReason.SPEED: translate("kiosk.rating", "Speed"),
    RatingReason.POLITENESS: translate("kiosk.rating", "Politeness"),
    RatingReason.CLARITY: translate("kiosk.rating", "A clear answer"),
    RatingReason.COMFORT: translate("kiosk.rating", "Comfort and cleanliness"),
    RatingReason.RESULT: translate("kiosk.rating", "A result"),
}


@dataclass(frozen=True)
class RatingTools:
    """What the pages work with besides the controller."""

    feedback: FeedbackOperations
    runner: Runner
    connection: ConnectionState


class RatingPresenter:
    """Leads the pages of a rating; `show` puts a state on the screen."""

    def __init__(self, controller: VisitController, tools: RatingTools, show: Callable[[RatingState], None]) -> None:
        self._controller = controller
        self._tools = tools
        self._show = show
        self._sending = False
        self._whose = 0
        self._problem: Showable | None = None
        controller.watch(self._refresh)

    def choose(self, score: Score) -> None:
        """A face was touched."""
        self._controller.go(ChooseFace(score))

    def toggle(self, reason: RatingReason) -> None:
        """A reason was touched."""
        self._controller.go(ToggleReason(reason))

    def write(self) -> None:
        """Open the page for the comment."""
        self._controller.go(WriteComment())

    def typed(self, comment: str) -> None:
        """The comment changed."""
        draft = self._controller.visit.rating
        if draft is not None and comment != draft.comment:
            self._controller.go(TypeComment(comment))

    def comment_done(self) -> None:
        """Back to the faces with the comment."""
        if self._controller.page is Page.COMMENT:
            self._controller.go(Back())

    def finish(self) -> None:
        """The thanks were read; the next visitor may come."""
        self._controller.forget()

    def send(self) -> None:
        """Send the rating; a second touch while the first is under way does nothing."""
        draft = self._controller.visit.rating
        if draft is None or draft.score is None or self._sending:
            return
        self._sending, self._problem, self._whose = True, None, self._controller.visitor
        self._refresh()
        feedback, language, score = self._tools.feedback, self._controller.visit.language.value, draft.score
        reasons = tuple(reason for reason in RatingReason if reason in draft.reasons)
        self._tools.runner.run(
            lambda: feedback.rate(
                draft.visit.ticket_id, score, reasons, draft.comment.strip(), language, draft.command_id
            ),
            self._sent,
            self._failed,
        )

    def _sent(self, _rating: Rating) -> None:
        self._sending = False
        if self._whose == self._controller.visitor:
            self._controller.go(RatingSent())

    def _failed(self, problem: Exception) -> None:
        self._sending = False
        lost = self._tools.connection.failed(problem)
        if self._whose != self._controller.visitor:
            return
        if isinstance(problem, UserError) and not lost:
            self._problem = error_text(problem)
        else:
            if not lost:
                LOG.error("a rating could not be sent", exc_info=problem)
            self._problem = translate("kiosk.rating", "It was not sent. Please try again; your answers are still here.")
        self._refresh()

    def _refresh(self) -> None:
        controller = self._controller
        if controller.page not in PAGES or controller.branch is None:
            self._problem = None
            return
        draft = controller.visit.rating
        score = draft.score if draft is not None else None
        self._show(
            RatingState(
                language=controller.visit.language,
                page=controller.page,
                number=draft.visit.display if draft is not None else "",
                service=_service_name(controller.branch, draft),
                counter=_counter_name(controller.branch, draft),
                score=score,
                reasons_title=_reasons_title(score),
                reasons=_reasons(draft),
                comment=draft.comment if draft is not None else "",
                sending=self._sending,
                problem=self._problem,
            )
        )


def _service_name(branch: BranchNow, draft: RatingDraft | None) -> LocalText | None:
    if draft is None or not branch.has(draft.visit.service_id):
        return None
    return branch.name(draft.visit.service_id)


def _counter_name(branch: BranchNow, draft: RatingDraft | None) -> LocalText | None:
    counter_id = draft.visit.counter_id if draft is not None else None
    return next((counter.name for counter in branch.catalog.counters if counter.id == counter_id), None)


def _reasons_title(score: Score | None) -> Text | None:
    if score is None:
        return None
    if score >= Score.GOOD:
        return translate("kiosk.rating", "What did you like?")
    return translate("kiosk.rating", "What was missing?")


def _reasons(draft: RatingDraft | None) -> tuple[ReasonState, ...]:
    if draft is None or draft.score is None:
        return ()
    texts = _LIKED if draft.score >= Score.GOOD else _MISSED
    return tuple(ReasonState(reason, texts[reason], reason in draft.reasons) for reason in RatingReason)
