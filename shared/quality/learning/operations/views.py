"""Reading the records of learning: those of everybody for who looks after them, one's own for everybody else."""

from dataclasses import replace
from datetime import date

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day, closed_services
from shared.office.catalog.store import read_catalog
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads
from shared.quality.learning import store
from shared.quality.learning.model import LearningBoard, LearningVerb, PersonLine, PersonRecord
from shared.quality.learning.rules.records import lines


class LearningViews:
    """Reads the records of learning."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def board(self, actor: Actor) -> LearningBoard:
        """Return how people stand on today's business day: everybody, or only the reader.

        Raises UserError(NOT_ALLOWED) for who is no member of staff.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            keeps = actor.id is not None and may(tx, branch_id, actor.id, Right.KEEP_LEARNING)
            if not keeps:
                require(tx, branch_id, actor, Right.SERVE)
            catalog = read_catalog(tx, branch_id)
            branch = catalog.branch
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            records = store.read_records(tx, branch_id)
            members = [each for each in read_members(tx, branch_id) if each.active]
            people = []
            for member in members:
                if not keeps and member.id != actor.id:
                    continue
                record = records.get(member.id)
                line = person_line(catalog, member, record, today)
                verbs = _verbs(record, bool(line.closed), own=member.id == actor.id) if keeps else ()
                people.append(replace(line, verbs=verbs))
            return LearningBoard(
                today,
                tuple(each for each in catalog.competencies if each.active),
                tuple(people),
                tuple((each.id, each.name) for each in members),
                tuple((each.id, each.name) for each in catalog.services),
                keeps,
            )


def person_line(catalog: Catalog, member: StaffMember, record: PersonRecord | None, today: date) -> PersonLine:
    """Return how one person stands on a business day, without what may be done."""
    closed = closed_services(catalog, member, today)
    return PersonLine(
        member.id,
        member.name,
        record,
        tuple(lines(catalog, member, record, today)),
        tuple(service.id for service in catalog.services if service.id in closed),
        () if record is None else tuple(each for each in record.passes if each.day == today),
        (),
    )


def _verbs(record: PersonRecord | None, closed: bool, *, own: bool) -> tuple[LearningVerb, ...]:
    """Return what may be done with somebody's record."""
    possible = {LearningVerb.PLAN}
    if not own:
        possible |= {LearningVerb.PROVE} | ({LearningVerb.ALLOW_TODAY} if closed else set())
    if record is not None and any(not each.withdrawn for each in record.evidence):
        possible.add(LearningVerb.WITHDRAW)
    if record is not None and any(each.open for each in record.plan):
        possible.add(LearningVerb.CANCEL)
    return tuple(verb for verb in LearningVerb if verb in possible)
