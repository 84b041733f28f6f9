"""Reading actions: the list, and one with its texts and weeks."""

from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Branch
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.quality.improvement import store
from shared.quality.improvement.model import (
    DELAY_WEEKS,
    TO_DO,
    UNANSWERED,
    ActionFile,
    ActionStage,
    DelayCounts,
    EffectWeek,
    IdeaFile,
    ImprovementAction,
    TextKind,
)
from shared.quality.improvement.model.lists import ActionList
from shared.quality.improvement.model.reviews import ReviewFile
from shared.quality.improvement.operations.choices import read_choices
from shared.quality.improvement.operations.due_review import day_of, review_to_write
from shared.quality.improvement.operations.weekly import weeks_until
from shared.quality.improvement.rules.delays import counted
from shared.quality.improvement.rules.effect import check_day
from shared.quality.improvement.rules.lifecycle import IDEAS, possible_verbs
from shared.quality.improvement.store import ideas, reviews
from shared.quality.improvement.store.delays import reasons_between
from shared.quality.improvement.store.tables import words


class ImprovementViews:
    """Reads actions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def actions(self, actor: Actor, chosen: UUID | None = None) -> ActionList:
        """Return the actions that the reader may see: who leads improvement all, others their own.

        Of the chosen one the weeks are read too. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SUGGEST)
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.IMPROVE)
            branch = read_branch(tx, branch_id)
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            found = store.read_actions(tx, branch_id, None if leads else actor.id)
            return ActionList(
                files=self._files(tx, found, actor, today, chosen, leads=leads),
                choices=read_choices(tx, branch_id),
                today=today,
                may_propose=leads,
                delays=self._delays(tx, today) if leads else (),
                reviews=self._reviews(tx) if leads else (),
                ideas=self._ideas(tx, branch, actor, leads=leads),
            )

    def _files(
        self,
        tx: Transaction,
        found: tuple[ImprovementAction, ...],
        actor: Actor,
        today: date,
        chosen: UUID | None,
        *,
        leads: bool,
    ) -> tuple[ActionFile, ...]:
        branch_id = self._database.branch_id
        names = {each.id: each.name for each in read_members(tx, branch_id)}
        texts = words.texts(tx, branch_id, [each.id for action in found for each in action.texts])
        numbers = {each.id: each.number for each in found}
        return tuple(
            ActionFile(
                action=action,
                texts={each.kind: texts.get(each.id, "") for each in action.texts},
                owner=names.get(action.owner_id, "") if action.owner_id is not None else "",
                people=names,
                verbs=possible_verbs(action, actor.id, leads=leads),
                weeks=self._weeks(tx, action, today) if action.id == chosen and leads else (),
                check_on=None if action.plan is None or action.done is None else check_day(action.plan, action.done),
                overdue=action.state in TO_DO and action.due is not None and action.due < today,
                follows_number=None if action.follows is None else numbers.get(action.follows),
                next_number=None if action.next_id is None else numbers.get(action.next_id),
            )
            for action in found
        )

    def _delays(self, tx: Transaction, today: date) -> tuple[DelayCounts, ...]:
        first = today - timedelta(weeks=DELAY_WEEKS)
        return counted(reasons_between(tx, self._database.branch_id, first, today))

    def _reviews(self, tx: Transaction) -> tuple[ReviewFile, ...]:
        """Return the review that is to be written, if there is one, and those that are signed."""
        branch_id, found = self._database.branch_id, reviews.read_reviews(tx, self._database.branch_id)
        texts = words.texts(tx, branch_id, [each.id for review in found for each in review.texts])
        names = {each.id: each.name for each in read_members(tx, branch_id)}
        catalog = read_catalog(tx, branch_id)
        written = review_to_write(tx, branch_id, catalog, self._database.present())
        rows = [] if written is None else [written]
        for review in found:
            said = {each.kind: texts.get(each.id, "") for each in review.texts}
            signer = "" if review.signed_by is None else names.get(review.signed_by, "")
            day = day_of(review.signed, catalog.branch)
            rows.append(ReviewFile(review.quarter, review.achieved, None, False, review, said, signer, signed_day=day))
        return tuple(rows)

    def _ideas(self, tx: Transaction, branch: Branch, actor: Actor, *, leads: bool) -> tuple[IdeaFile, ...]:
        branch_id, now = self._database.branch_id, self._database.present()
        found = ideas.read_ideas(tx, branch_id, None if leads else actor.id)
        texts = words.texts(tx, branch_id, [each.id for idea in found for each in idea.texts])
        names = {each.id: each.name for each in read_members(tx, branch_id)}
        numbers = {each.id: each.number for each in store.read_actions(tx, branch_id)} if found else {}
        rights = {Right.IMPROVE} if leads else set()
        rows = []
        for idea in found:
            answers = [texts.get(each.id, "") for each in idea.texts if each.kind is TextKind.ANSWER]
            rows.append(
                IdeaFile(
                    idea=idea,
                    text=next((texts.get(each.id, "") for each in idea.texts if each.kind is TextKind.IDEA), ""),
                    answer=answers[-1] if answers else "",
                    author=names.get(idea.author_id, "") if idea.author_id is not None else "",
                    verbs=IDEAS.verbs(idea.state, rights),
                    overdue=idea.state in UNANSWERED and idea.due is not None and idea.due < now,
                    action_number=None if idea.action_id is None else numbers.get(idea.action_id),
                    given_day=day_of(idea.given, branch),
                    due_day=None if idea.due is None else day_of(idea.due, branch),
                )
            )
        return tuple(rows)

    def _weeks(self, tx: Transaction, action: ImprovementAction, today: date) -> tuple[EffectWeek, ...]:
        if action.effect is not None:
            return action.effect.weeks
        if action.plan is None or action.state is ActionStage.REJECTED:
            return ()
        return weeks_until(tx, self._database.branch_id, action.plan, today)
