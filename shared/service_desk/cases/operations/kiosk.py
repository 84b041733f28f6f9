"""What a kiosk does with cases: shows what the visitor with a code may know, and says that a result was read."""

from uuid import UUID

from shared.office.staff.store import read_member
from shared.platform.db.database import Database
from shared.platform.db.retrying import decided_by, reads
from shared.platform.live.topics import Topic
from shared.service_desk.cases.rules.codes import code_digest, read_code
from shared.service_desk.cases.rules.public import Followed
from shared.service_desk.cases.store.public import InboxEntry, InboxKind, leave, public_case


class CaseKioskOperations:
    """Never reads a case itself, only its public row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def follow(self, typed: str) -> Followed | None:
        """Return the case with a follow-up code; None for one that is no code, or nobody's. It is slow on purpose."""
        code = read_code(typed)
        if code is None:
            return None
        branch_id = self._database.branch_id
        digest = code_digest(branch_id, code)
        with self._database.read() as tx:
            found = public_case(tx, branch_id, digest)
            if found is None:
                return None
            person = None if found.responsible_id is None else read_member(tx, branch_id, found.responsible_id)
            return Followed(found, "" if person is None else person.name)

    @decided_by("command_id")
    def say_read(self, case_id: UUID, device: str, command_id: UUID) -> None:
        """Leave word that the visitor has read the result of a case; the same command again changes nothing."""
        with self._database.write(Topic.CASES) as tx:
            entry = InboxEntry(command_id, InboxKind.READ, case_id, device, tx.now)
            leave(tx, self._database.branch_id, entry)
