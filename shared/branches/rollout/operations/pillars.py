"""What is known of each measure of the two pillars, read from the subjects that know it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.branches.rollout.model.pillars import RECENT_DAYS, YEAR_DAYS, PartOfWhole, PillarMeasure
from shared.office.catalog.store import read_catalog
from shared.office.staff.model import StaffMember
from shared.office.versions.rules import in_force
from shared.platform.db.database import Transaction
from shared.quality.improvement.model import ActionStage, Figure, FigureKind
from shared.quality.improvement.rules.figures import of_day
from shared.quality.improvement.store import read_actions
from shared.quality.learning.model import Standing
from shared.quality.learning.rules.guides import reach
from shared.quality.learning.rules.records import lines
from shared.quality.learning.store import GUIDES, read_receipts, read_records
from shared.quality.pulse.model import RoundState
from shared.quality.pulse.rules import results
from shared.quality.pulse.store import read_counts, read_rounds
from shared.quality.recognition.model.merits import Merit, MeritState, MeritVerb
from shared.quality.recognition.store.merits import read_merits
from shared.quality.scorecards.store import read_waves
from shared.quality.standards.store import shares
from shared.queue.summary.store import frozen_between

_FULL_SCORE = 100.0


def read_measures(
    tx: Transaction, branch_id: UUID, members: tuple[StaffMember, ...], today: date, now: datetime
) -> Mapping[PillarMeasure, PartOfWhole]:
    """Return what is known of a branch on a business day; today itself, which goes on, does not count."""
    people = tuple(each for each in members if each.active)
    return {
        **dict(_of_people(tx, branch_id, people, today)),
        **dict(_of_service(tx, branch_id, today)),
        **dict(_of_checks(tx, branch_id, today, now)),
    }


def _of_people(
    tx: Transaction, branch_id: UUID, people: tuple[StaffMember, ...], today: date
) -> Iterator[tuple[PillarMeasure, PartOfWhole]]:
    catalog, records = read_catalog(tx, branch_id), read_records(tx, branch_id)
    own = [(each, records.get(each.id)) for each in people]
    asked = [line for who, record in own for line in lines(catalog, who, record, today) if line.asked]
    shown = sum(line.standing in (Standing.VALID, Standing.ENDING) for line in asked)
    yield PillarMeasure.COMPETENCIES, PartOfWhole(shown, len(asked))
    receipts = read_receipts(tx, branch_id)
    read = of = 0
    for guide in GUIDES.all(tx, branch_id):
        version = in_force(guide, today)
        if version is not None:
            of_guide = (each for each in receipts.values() if each.guide_id == guide.id)
            reached = reach(version.number, [each.id for each in people], of_guide)
            read, of = read + reached.read, of + reached.people
    yield PillarMeasure.GUIDES, PartOfWhole(read, of)
    since = today - timedelta(days=YEAR_DAYS)
    planned = [each for _, record in own if record is not None for each in record.plan if since <= each.due < today]
    counted = [each for each in planned if not each.cancelled]
    yield PillarMeasure.TRAINING, PartOfWhole(sum(each.done is not None for each in counted), len(counted))
    merits = read_merits(tx, branch_id)
    here = {each.id for each in people}
    thanked = {each.person_id for each in merits if _was_given(each, since)} & here
    # Where merits are not used, nothing is known, which is something else than that nobody deserves one.
    yield PillarMeasure.RECOGNITION, PartOfWhole(len(thanked), len(people) if merits else 0)
    rounds = read_rounds(tx, branch_id)
    over = {each.id: read_counts(tx, each.id) for each in rounds if each.last < today}
    last = next((each for each in results(rounds, over, today) if each.state is RoundState.SHOWN), None)
    if last is not None:
        agree, answered = sum(each.agree for each in last.items), sum(each.answered for each in last.items)
        yield PillarMeasure.SURVEY, PartOfWhole(agree, answered)


def _was_given(merit: Merit, since: date) -> bool:
    approved = [each.instant.date() for each in merit.steps if each.verb is MeritVerb.APPROVE]
    return not merit.is_measure and merit.state is MeritState.APPROVED and max(approved, default=date.min) >= since


def _of_service(tx: Transaction, branch_id: UUID, today: date) -> Iterator[tuple[PillarMeasure, PartOfWhole]]:
    first, last = today - timedelta(days=RECENT_DAYS), today - timedelta(days=1)
    days = [day for each in shares(tx, branch_id).values() for day in each if first <= day.day <= last]
    judged = sum(day.met + day.broken for day in days)
    if judged:
        wanted = sum(day.target * (day.met + day.broken) for day in days) / judged
        yield PillarMeasure.STANDARDS, PartOfWhole(sum(day.met for day in days), judged, wanted)
    figures = tuple(frozen_between(tx, branch_id, first, last))
    for measure, kind in ((PillarMeasure.PROMISE, FigureKind.LEVEL), (PillarMeasure.SATISFIED, FigureKind.SATISFIED)):
        sums = [of_day(Figure(kind), day) for day in figures]
        target = figures[-1].level_target if figures and measure is PillarMeasure.PROMISE else None
        yield measure, PartOfWhole(sum(total for _, _, total in sums), sum(cases for _, cases, _ in sums), target)


def _of_checks(
    tx: Transaction, branch_id: UUID, today: date, now: datetime
) -> Iterator[tuple[PillarMeasure, PartOfWhole]]:
    final = next((each for each in read_waves(tx, branch_id) if each.reply_until <= now), None)
    if final is not None and final.content.score is not None:
        yield PillarMeasure.WAVE, PartOfWhole(final.content.score.sample.mean, _FULL_SCORE)
    since = today - timedelta(days=YEAR_DAYS)
    checked = [
        each
        for each in read_actions(tx, branch_id, states=(ActionStage.EFFECTIVE, ActionStage.NO_EFFECT))
        if each.done is not None and each.done >= since
    ]
    yield PillarMeasure.ACTIONS, PartOfWhole(sum(each.state is ActionStage.EFFECTIVE for each in checked), len(checked))
