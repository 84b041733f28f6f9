"""Reading scorecards: with what may be done with each, and what observations say together."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_members
from shared.office.versions.model import VersionState
from shared.office.versions.operations.change import rights_in_register
from shared.office.versions.rules import shown_on
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.quality.scorecards import store
from shared.quality.scorecards.model import CardAnswers, CardTerms
from shared.quality.scorecards.model.assessment import StandardView
from shared.quality.scorecards.model.register import OBSERVED_DAYS, CardList, CardRow, Observation, Scorecard
from shared.quality.scorecards.rules.observing import observed_standards, result_of
from shared.quality.scorecards.rules.versions import RULES
from shared.quality.standards.store import STANDARDS


class ScorecardViews:
    """Reads scorecards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def cards(self, actor: Actor) -> CardList:
        """Return all scorecards, those that ended last, with what the reader may do. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_SCORECARDS)
            rights = rights_in_register(tx, branch_id, actor, RULES)
            found = self._read(tx)
            cards = [row.card for row in found.rows]
            verbs: dict[UUID | None, tuple[StrEnum, ...]] = {None: RULES.possible(None, found.today, rights, actor.id)}
            verbs |= {each.id: RULES.possible(each, found.today, rights, actor.id) for each in cards}
            standards = tuple((each.code, each.latest.terms.text) for each in STANDARDS.all(tx, branch_id))
            return CardList(
                found.branch,
                found.rows,
                verbs,
                found.today,
                {each.id: each.name for each in read_members(tx, branch_id)},
                standards,
            )

    @reads
    def to_observe(self, actor: Actor) -> CardList:
        """Return the scorecards in force, for a coach. Raises UserError(NOT_ALLOWED)."""
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.OBSERVE)
            found = self._read(tx)
            rows = tuple(row for row in found.rows if row.state is VersionState.IN_FORCE)
            return CardList(found.branch, rows, {}, found.today, {}, ())

    def _read(self, tx: Transaction) -> CardList:
        branch_id, now = self._database.branch_id, self._database.present()
        branch = read_branch(tx, branch_id)
        today = business_day(now, branch.time_zone, branch.day_starts)
        first = today - timedelta(days=OBSERVED_DAYS)
        observed = _by_version(store.observations_between(tx, branch_id, first, today))
        rows = [_row(card, today, observed) for card in store.CARDS.all(tx, branch_id)]
        ordered = tuple(sorted(rows, key=lambda row: row.state is VersionState.ENDED))
        return CardList(branch.name, ordered, {}, today, {}, ())


def standards_as_observed(tx: Transaction, branch_id: UUID, first: date, last: date) -> Mapping[str, StandardView]:
    """Return how the observations of some days see each standard, by its code."""
    terms: dict[tuple[UUID, int], CardTerms] = {
        (card.id, version.number): version.terms for card in store.CARDS.all(tx, branch_id) for version in card.versions
    }
    observed = _by_version(store.observations_between(tx, branch_id, first, last))
    return observed_standards((terms[key], answers) for key, answers in observed.items() if key in terms)


def _row(card: Scorecard, today: date, observed: Mapping[tuple[UUID, int], Sequence[CardAnswers]]) -> CardRow:
    shown, state, prepared = shown_on(card, today)
    answers = observed.get((card.id, shown.number), ())
    return CardRow(card, shown, state, prepared, len(answers), result_of(shown.terms, answers))


def _by_version(found: Sequence[Observation]) -> dict[tuple[UUID, int], list[CardAnswers]]:
    grouped: dict[tuple[UUID, int], list[CardAnswers]] = {}
    for each in found:
        grouped.setdefault((each.card_id, each.number), []).append(each.answers)
    return grouped
