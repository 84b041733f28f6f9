"""Checks improvement: actions as their events tell, every effect as it was found, and texts as they were written."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.office.history.operations.words import TextProof
from shared.platform.db.database import Transaction
from shared.quality.improvement import store
from shared.quality.improvement.model import (
    DELAY,
    IDEA,
    REVIEW,
    SUBJECT,
    WORDS,
    DelayReason,
    Idea,
    ImprovementAction,
)
from shared.quality.improvement.model.reviews import Review
from shared.quality.improvement.operations.replay import apply_event, idea_after, reason_of_event, review_of_event
from shared.quality.improvement.rules.effect import effect_of, verdict
from shared.quality.improvement.store import delays, ideas, reviews
from shared.quality.improvement.store.tables import words

_STORY, _STORED = "events of actions tell a story", "actions as their events tell"


class ActionProof(RegisterProof):
    """The check of actions and of all texts of improvement."""

    subjects = (SUBJECT, WORDS, DELAY, IDEA, REVIEW)
    rule, where = _STORED, "the stored actions"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, ImprovementAction] = {}
        self._texts = TextProof(words, "texts of improvement as their events tell")
        self._ideas: dict[UUID, Idea] = {}
        self._reviews: dict[UUID, Review] = {}
        self._delays: dict[UUID, DelayReason] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            if self._texts.take_in(event):
                return
            if event.subject == DELAY:
                reason = reason_of_event(event)
                self._delays[reason.step_id] = reason
                return
            if event.subject == REVIEW:
                review = self._reviews[event.record_id] = review_of_event(event)
                if sum(each.quarter == review.quarter for each in self._reviews.values()) > 1:
                    raise ValueError("reviewed twice")
                return
            if event.subject == IDEA:
                self._ideas[event.record_id] = idea_after(self._ideas.get(event.record_id), event)
                return
            before = self._told.get(event.record_id)
            if event.before != ("" if before is None else before.state.value):
                raise ValueError("starts where the one before did not end")
            action = self._told[event.record_id] = apply_event(before, event)
            if action.effect is not None and action.plan is not None and action.done is not None:
                again = effect_of(action.plan, action.done, action.effect.weeks)
                if again != action.effect or verdict(again, action.plan.direction) is not action.state:
                    self.note("an effect follows from its weeks", seq, f"action {action.number}")
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield actions that are stored otherwise, and texts that were changed."""
        missing = dict(self._told)
        for action_id, stored in store.stored_actions(tx, branch_id):
            expected = missing.pop(action_id, None)
            if expected is None:
                yield _STORED, f"action {action_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"action {expected.number}", ", ".join(different)
        for action in missing.values():
            yield _STORED, f"action {action.number}", "missing"
        yield from self._different_delays(tx, branch_id)
        yield from self._different_ideas(tx, branch_id)
        yield from self._different_reviews(tx, branch_id)
        yield from self._texts.differences(tx, branch_id)

    def _different_delays(self, tx: Transaction, branch_id: UUID) -> Found:
        rule, missing = "reasons for long servings as their events tell", dict(self._delays)
        for step_id, stored in delays.stored_reasons(tx, branch_id):
            expected = missing.pop(step_id, None)
            if expected is None:
                yield rule, f"serving {step_id}", "written by nobody"
            elif different := differing(store.as_plain(expected), stored):
                yield rule, f"serving {step_id}", ", ".join(different)
        for step_id in missing:
            yield rule, f"serving {step_id}", "missing"

    def _different_ideas(self, tx: Transaction, branch_id: UUID) -> Found:
        rule, missing = "ideas as their events tell", dict(self._ideas)
        for idea_id, stored in ideas.stored_ideas(tx, branch_id):
            expected = missing.pop(idea_id, None)
            if expected is None:
                yield rule, f"idea {idea_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield rule, f"idea {expected.number}", ", ".join(different)
        for idea in missing.values():
            yield rule, f"idea {idea.number}", "missing"

    def _different_reviews(self, tx: Transaction, branch_id: UUID) -> Found:
        rule, missing = "reviews as they were signed", dict(self._reviews)
        for review_id, stored in reviews.stored_reviews(tx, branch_id):
            expected = missing.pop(review_id, None)
            if expected is None:
                yield rule, f"review {review_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield rule, f"review of {expected.quarter}", ", ".join(different)
        for review in missing.values():
            yield rule, f"review of {review.quarter}", "missing"
