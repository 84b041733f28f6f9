"""Rating a visit: a face, reasons, a comment, and sending it once."""

from kiosk.branch import BranchNow
from kiosk.flow import Back, ChooseFace, RatingSent, ToggleReason, TypeComment, WriteComment
from kiosk.intake_flow import ChooseKind
from kiosk.page.presenter import SendingPresenter
from kiosk.rating.state import RatingState, ReasonState
from kiosk.visit import Page, RatingDraft
from shared.platform.i18n.text import LocalText, Text, translate
from shared.queue.feedback.model import Rating, RatingReason, Score
from shared.service_desk.cases.forms import kiosk_kinds

_LIKED = {
    RatingReason.SPEED: translate("kiosk.rating", "It was quick"),
    RatingReason.POLITENESS: translate("kiosk.rating", "Polite staff"),
    RatingReason.CLARITY: translate("kiosk.rating", "Clear answers"),
    RatingReason.COMFORT: translate("kiosk.rating", "Clean and comfortable"),
    RatingReason.RESULT: translate("kiosk.rating", "My issue was sorted out"),
}
_MISSED = {
    RatingReason.SPEED: translate("kiosk.rating", "Speed"),
    RatingReason.POLITENESS: translate("kiosk.rating", "Politeness"),
    RatingReason.CLARITY: translate("kiosk.rating", "A clear answer"),
    RatingReason.COMFORT: translate("kiosk.rating", "Comfort and cleanliness"),
    RatingReason.RESULT: translate("kiosk.rating", "A result"),
}


class RatingPresenter(SendingPresenter[RatingState]):
    """Presents the faces, the comment and the thanks, and sends the rating."""

    pages = (Page.RATING, Page.COMMENT, Page.THANKS)
    failure = translate("kiosk.rating", "It was not sent. Please try again; your answers are still here.")

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

    def complain(self) -> None:
        """The visit was bad, and the visitor wants an answer."""
        kind = self._complaint()
        if kind is not None:
            self._controller.go(ChooseKind(kind, self._controller.visit.poor_visit))

    def _complaint(self) -> str | None:
        """Return the kind of case with which the visitor can complain about the visit that was just rated as bad."""
        if self._controller.visit.poor_visit is None or not self._controller.offer.message:
            return None
        kinds = kiosk_kinds(self._controller.known.catalog)
        return next((each.code for each in kinds if each.about_person), None)

    def send(self) -> None:
        """Send the rating; a second touch while the first is under way does nothing."""
        draft = self._controller.visit.rating
        if draft is None or draft.score is None or self._busy:
            return
        feedback, language, score = self._tools.feedback, self._controller.visit.language.value, draft.score
        reasons = tuple(reason for reason in RatingReason if reason in draft.reasons)
        self._send(
            lambda: feedback.rate(
                draft.visit.ticket_id, score, reasons, draft.comment.strip(), language, draft.command_id
            ),
            self._sent,
        )

    def _sent(self, _rating: Rating) -> None:
        self._controller.go(RatingSent())

    def _state(self) -> RatingState:
        visit, branch = self._controller.visit, self._controller.known
        draft = visit.rating
        score = draft.score if draft is not None else None
        return RatingState(
            language=visit.language,
            page=self._controller.page,
            number=draft.visit.display if draft is not None else "",
            service=_service_name(branch, draft),
            counter=_counter_name(branch, draft),
            score=score,
            reasons_title=_reasons_title(score),
            reasons=_reasons(draft),
            comment=draft.comment if draft is not None else "",
            comment_offered=self._controller.offer.comment,
            sending=self._busy,
            problem=self._problem,
            complaint_offered=self._complaint() is not None,
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
    return translate("kiosk.rating", "What could be better?")


def _reasons(draft: RatingDraft | None) -> tuple[ReasonState, ...]:
    if draft is None or draft.score is None:
        return ()
    texts = _LIKED if draft.score >= Score.GOOD else _MISSED
    return tuple(ReasonState(reason, texts[reason], reason in draft.reasons) for reason in RatingReason)
