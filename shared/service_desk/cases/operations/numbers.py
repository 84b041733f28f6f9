"""Where the numbers of cases continue after a restore: no number is ever issued again."""

from datetime import datetime

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch
from shared.office.catalog.working_time import local
from shared.office.history.operations.change import RecordChange
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
            change = RecordChange(tx, branch_id, actor)
            kept = store.last_numbers(tx, branch_id)
            if certain:
                lost = cases_lost(kept, given)
            else:
                zone = read_branch(tx, branch_id).time_zone
                years = {local(instant, zone).year for instant in (made, tx.now)}
                past = {year: last for year, last in given.items() if year not in years}
                lost = (*cases_lost(kept, past), *cases_left_out(kept, given, years))
            for each in lost:
                change.append(change.event(branch_id, LEFT_OUT, dict(vars(each)), new_id(), subject=NUMBERS))
            return lost
