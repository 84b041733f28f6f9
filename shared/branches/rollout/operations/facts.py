"""What a branch has of each fact, read from the subjects that know it."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from shared.branches.rollout.model import FactKind, Rollout
from shared.branches.rollout.rules import measured_long_enough
from shared.office.catalog.readiness import Severity, findings
from shared.office.catalog.store import read_catalog
from shared.office.settings.store import read_settings
from shared.office.staff.model import StaffMember
from shared.platform.db.database import Transaction
from shared.quality.improvement.model import ActionStage
from shared.quality.improvement.store import read_actions
from shared.quality.improvement.store.reviews import read_reviews
from shared.quality.scorecards.store import read_waves
from shared.quality.standards.store import STANDARDS


def read_facts(
    tx: Transaction,
    branch_id: UUID,
    rollout: Rollout | None,
    members: tuple[StaffMember, ...],
    today: date,
    now: datetime,
) -> Mapping[FactKind, int]:
    """Return how much a branch has of each fact on a business day.

    Devices and upkeep do not count: a printer without paper tonight says nothing about how far a branch is.
    """
    people = [each for each in members if each.active]
    coach = None if rollout is None else rollout.terms.coach_id
    missing = findings(read_catalog(tx, branch_id), members, read_settings(tx, branch_id), today)
    return {
        FactKind.LINE: int(rollout is not None),
        FactKind.POSTS: len(people),
        FactKind.COACH: int(any(each.id == coach for each in people)),
        FactKind.MISSING: sum(each.severity is not Severity.ADVICE for each in missing),
        FactKind.STANDARDS: measured_long_enough(STANDARDS.all(tx, branch_id), today),
        # A wave is final when nobody can reply to it any more.
        FactKind.WAVES: sum(each.reply_until <= now for each in read_waves(tx, branch_id)),
        FactKind.REVIEWS: len(read_reviews(tx, branch_id)),
        FactKind.EFFECTIVE: len(read_actions(tx, branch_id, states=(ActionStage.EFFECTIVE,))),
    }
