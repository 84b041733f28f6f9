"""What is done with scorecards: drafts, approval by another person, the end, and open observations with them."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.versions.errors import UNKNOWN_ENTRY
from shared.office.versions.model import VersionCommand
from shared.office.versions.operations.change import VersionOperations, branch_languages
from shared.office.versions.rules import in_force
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.text import Text
from shared.platform.live.topics import Topic
from shared.quality.scorecards import store
from shared.quality.scorecards.errors import CARD_NOT_IN_FORCE, OBSERVATION_INCOMPLETE
from shared.quality.scorecards.model import CardTerms
from shared.quality.scorecards.model.register import (
    OBSERVED,
    Observation,
    ObservationVerb,
    ObserveCommand,
    Scorecard,
)
from shared.quality.scorecards.rules.scoring import unanswered
from shared.quality.scorecards.rules.versions import RULES, missing_parts
from shared.quality.standards.store import STANDARDS


class ScorecardOperations(VersionOperations[Scorecard]):
    """Changes scorecards."""

    rules, store, topic = RULES, store.CARDS, Topic.ASSESSMENT

    @decided_by("command.command_id")
    def carry_out(self, command: VersionCommand, actor: Actor) -> Scorecard:
        """Do something with a scorecard, as in every register of versions."""
        return self._carry_out(command, actor)

    def missing(self, tx: Transaction, old: Scorecard | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or approved."""
        branch_id = self._database.branch_id
        codes = {each.code for each in STANDARDS.all(tx, branch_id)}
        return missing_parts(terms, old, today, branch_languages(tx, branch_id), codes)


class ObservationChange(RecordChange):
    """A change that one command makes."""

    subject = OBSERVED


class ObservationOperations:
    """Writes observations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def observe(self, command: ObserveCommand, actor: Actor) -> Observation:
        """Keep what a coach saw today.

        Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY, CARD_NOT_IN_FORCE, OBSERVATION_INCOMPLETE.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.ASSESSMENT) as tx:
            require(tx, branch_id, actor, Right.OBSERVE)
            assert actor.id is not None, "only a person has this right"
            change = ObservationChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, CARD_NOT_IN_FORCE, ObservationVerb.OBSERVE)
            known = None if done is None else store.observation(tx, branch_id, done.record_id)
            if known is not None:
                return known
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            terms = self._terms(tx, command.card_id, command.number, today)
            if any(unanswered(terms, command.answers)):
                raise UserError(OBSERVATION_INCOMPLETE)
            answers = {item.key: command.answers[item.key] for item in terms.items}
            told = {
                "card": str(command.card_id),
                "number": command.number,
                "day": today.isoformat(),
                "answers": answers,
            }
            event = change.event(None, ObservationVerb.OBSERVE, told, command.command_id)
            found = Observation(
                event.record_id, command.card_id, command.number, today, event.instant, actor.id, answers
            )
            store.add_observation(tx, branch_id, found)
            change.append(event)
            return found

    def _terms(self, tx: Transaction, card_id: UUID, number: int, today: date) -> CardTerms:
        card = store.CARDS.get(tx, self._database.branch_id, card_id)
        if card is None:
            raise UserError(UNKNOWN_ENTRY)
        current = in_force(card, today)
        if current is None or current.number != number:
            raise UserError(CARD_NOT_IN_FORCE)
        return current.terms
