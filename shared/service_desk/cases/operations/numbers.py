"""Where the numbers of cases continue after a restore: no number is ever issued again."""

from datetime import datetime

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch
from shared.office.catalog.working_time import local
from shared.office.history.model import RecordEvent
from shared.office.history.store import append_record_event, lock_records
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases import store
from shared.service_desk.cases.model import LEFT_OUT, NUMBERS, LeftOutCases
from shared.service_desk.cases.rules.numbering import LastNumbers, cases_left_out, cases_lost


class CaseNumberOperations:
    """The last numbers of the register of cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def leave_out(self, given: LastNumbers, made: datetime, actor: Actor, *, certain: bool) -> tuple[LeftOutCases, ...]:
        """Leave out every number issued since these records were made at `made`; return what is left out.

        `given` is the last number of each year as far as somebody knows; with `certain` that is all of it, else the
        year of `made` and the present one continue far beyond what can have been issued. Each gap is an event in the
        chain of the registers. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            end = lock_records(tx, branch_id)
            kept = store.last_numbers(tx, branch_id)
            if certain:
                lost = cases_lost(kept, given)
            else:
                zone = read_branch(tx, branch_id).time_zone
                years = {local(instant, zone).year for instant in (made, tx.now)}
                past = {year: last for year, last in given.items() if year not in years}
                lost = (*cases_lost(kept, past), *cases_left_out(kept, given, years))
            for each in lost:
                event = RecordEvent(
                    subject=NUMBERS,
                    record_id=branch_id,
                    kind=LEFT_OUT,
                    instant=tx.now,
                    actor_kind=actor.kind.value,
                    actor_id=actor.id,
                    device=actor.device,
                    before="",
                    after="",
                    details=dict(vars(each)),
                    command_id=new_id(),
                )
                end = append_record_event(tx, branch_id, end, event)
            return lost
