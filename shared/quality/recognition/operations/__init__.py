"""Reading what visitors say of one's own work; nobody reads a single rating or somebody else's figures here."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day, day_bounds
from shared.office.catalog.store import read_branch
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.office.versions.rules import in_force
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Report
from shared.quality.recognition import store
from shared.quality.recognition.model import MONTH, Colleague, Feedback, OwnStandard, RatingCount
from shared.quality.recognition.rules import strengths
from shared.quality.recognition.rules.report import feedback_report
from shared.quality.standards import store as standards
from shared.quality.standards.rules import compliance


class FeedbackViews:
    """Reads what one person may know about their own work, and a manager about the team."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def report(self, actor: Actor, language: Language) -> Report:
        """Return the feedback of the actor. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SEE_FEEDBACK)
            branch = read_branch(tx, branch_id)
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            members = {each.id: each for each in read_members(tx, branch_id)}
            feedback = self._feedback(tx, members, actor, today)
        start, _ = day_bounds(feedback.first, branch.time_zone, branch.day_starts)
        _, end = day_bounds(feedback.last, branch.time_zone, branch.day_starts)
        return feedback_report(feedback, start, end, language)

    def _feedback(self, tx: Transaction, members: Mapping[UUID, StaffMember], actor: Actor, today: date) -> Feedback:
        branch_id = self._database.branch_id
        first, last = strengths.period(today)
        assert actor.id is not None  # only people have the right
        team = None
        if store.may_read(tx):
            counts = store.counts(tx, branch_id, first, last)
            own = strengths.of_person(counts, actor.id)
            if may(tx, branch_id, actor.id, Right.RECOGNISE):
                team = _team(members.values(), counts)
        else:
            own = store.own_counts(tx, branch_id, actor.id, last)
        return Feedback(first, last, strengths.own_ratings(own), self._standards(tx, members[actor.id], today), team)

    def _standards(self, tx: Transaction, member: StaffMember, today: date) -> tuple[OwnStandard, ...]:
        """Return the measured standards in force of the whole branch and of the services of one person."""
        branch_id = self._database.branch_id
        shares = standards.shares(tx, branch_id)
        found = []
        for standard in standards.STANDARDS.all(tx, branch_id):
            version = in_force(standard, today)
            if version is None or version.terms.metric is None:
                continue
            services = set(version.terms.services)
            # Who has no skills serves everything.
            if services and member.skills and not services & member.skills.keys():
                continue
            alike = {each.number for each in standard.versions if each.terms.measures_like(version.terms)}
            days = [each for each in shares.get(standard.id, ()) if each.number in alike and each.day >= today - MONTH]
            found.append(OwnStandard(version.terms.text, version.terms.target, compliance.pooled(days)))
        return tuple(found)


def _team(members: Iterable[StaffMember], counts: Sequence[RatingCount]) -> tuple[Colleague, ...]:
    """Return everybody who was rated, by name and never by figures."""
    rated = {each.staff_id for each in counts}
    return tuple(
        strengths.colleague(each.name, strengths.of_person(counts, each.id))
        for each in members
        if each.active and each.id in rated
    )
