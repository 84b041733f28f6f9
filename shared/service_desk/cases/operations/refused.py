"""Writes down who asked for a case that they must not see."""

import contextlib
import threading
from datetime import datetime, timedelta
from uuid import UUID

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.store import read_branch
from shared.platform.db.database import Database
from shared.platform.errors import UserError
from shared.service_desk.cases import store
from shared.service_desk.cases.rules.codes import shown_number

#: Somebody who presses again and again says nothing new, and must not make the trail unreadable.
ONE_ENTRY_IN = timedelta(hours=1)


class RefusedLooks:
    """The refused looks of one program: one entry for each person, case and hour."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: dict[tuple[UUID | None, UUID], datetime] = {}
        self._one_at_a_time = threading.Lock()

    def note(self, case_id: UUID, actor: Actor) -> None:
        """Write an entry. A database that cannot be written to changes nothing about the refusal."""
        now, who = self._database.present(), (actor.id, case_id)
        with self._one_at_a_time:
            # A clock that was set back must not silence anybody.
            self._noted = {
                each: when for each, when in self._noted.items() if timedelta(0) <= now - when < ONE_ENTRY_IN
            }
            if who in self._noted:
                return
            with contextlib.suppress(UserError):
                self._write(case_id, actor)
                self._noted[who] = now

    def _write(self, case_id: UUID, actor: Actor) -> None:
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            case = store.read_case(tx, branch_id, case_id)
            if case is not None:  # nobody is refused a case that does not exist
                number = shown_number(read_branch(tx, branch_id).code, case.year, case.number)
                record(tx, branch_id, actor, AuditKind.LOOK_REFUSED, number, {"case": str(case_id)})
