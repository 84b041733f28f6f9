"""What a kiosk does with cases: shows what the visitor with a code may know, and says that a result was read."""

from collections import Counter
from uuid import UUID

from shared.office.catalog.store import read_catalog
from shared.office.staff.store import read_member
from shared.platform.codes import code_digest
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.files.kept_bytes import leave_bytes
from shared.platform.forms.check import check_form
from shared.platform.forms.plain_text import entered_text, latin_digits
from shared.platform.live.topics import Topic
from shared.service_desk.cases.errors import BAD_CASE_ANSWER, UNKNOWN_CASE_TYPE
from shared.service_desk.cases.forms import file_questions, kiosk_kinds, type_of, written_form
from shared.service_desk.cases.model import LONGEST_MESSAGE, LONGEST_PHONE, VisitorMessage
from shared.service_desk.cases.operations.attachments import sent_file
from shared.service_desk.cases.rules.attachments import unfit
from shared.service_desk.cases.rules.codes import read_code
from shared.service_desk.cases.rules.public import Arrived, Followed
from shared.service_desk.cases.store.public import InboxEntry, InboxKind, leave, message_waits, public_case


class CaseKioskOperations:
    """Never reads a case itself, only its public row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def follow(self, typed: str) -> Followed | Arrived | None:
        """Return the case with a follow-up code, or that its message has arrived and waits.

        None for one that is no code, or nobody's. It is slow on purpose.
        """
        code = read_code(typed)
        if code is None:
            return None
        branch_id = self._database.branch_id
        digest = code_digest(branch_id, code)
        with self._database.read() as tx:
            found = public_case(tx, branch_id, digest)
            if found is None:
                return Arrived() if message_waits(tx, branch_id, digest) else None
            person = None if found.responsible_id is None else read_member(tx, branch_id, found.responsible_id)
            return Followed(found, "" if person is None else person.name)

    @decided_by("command_id")
    def say_read(self, case_id: UUID, device: str, command_id: UUID) -> None:
        """Leave word that the visitor has read the result of a case; the same command again changes nothing."""
        with self._database.write(Topic.CASES) as tx:
            entry = InboxEntry(command_id, InboxKind.READ, device, tx.now, case_id=case_id)
            leave(tx, self._database.branch_id, entry)

    @decided_by("message.command_id")
    def leave_message(self, message: VisitorMessage) -> None:
        """Leave a message, or a whole case, for the branch; it becomes a case, which its code then finds.

        The bytes of its pictures are kept first, without any lock.

        Raises UserError: TEXT_TOO_LONG, UNKNOWN_CASE_TYPE for a kind that is not registered at the kiosk (any more),
        BAD_CASE_ANSWER (with `problem`), DATABASE_FULL, and why a picture answers no question. Raises ValueError for a
        code that is none, or a message without words and number.
        """
        words, phone = entered_text(message.words, LONGEST_MESSAGE), latin_digits(message.phone)
        if read_code(message.code) != message.code or not (words or phone or message.type_code):
            raise ValueError("no code, or nothing to leave")
        if len(phone) > LONGEST_PHONE or not all(sign.isdecimal() for sign in phone):
            raise ValueError("not a telephone number")
        branch_id = self._database.branch_id
        digest = code_digest(branch_id, message.code)
        if message.files:
            with self._database.read() as tx:
                self._checked(tx, message)
            for given in message.files:
                for content, name in (
                    (given.file.preview, given.file.preview_digest),
                    (given.file.content, given.file.digest),
                ):
                    leave_bytes(self._database, content, name)
        with self._database.write(Topic.CASES) as tx:
            answers = self._checked(tx, message) if message.type_code else ""
            entry = InboxEntry(
                message.command_id,
                InboxKind.MESSAGE,
                message.device,
                tx.now,
                code_digest=digest,
                language=message.language,
                words=words,
                phone=phone,
                type_code=message.type_code,
                answers=answers,
                ticket_id=message.ticket_id,
                files=tuple(map(sent_file, message.files)),
            )
            leave(tx, branch_id, entry)

    def _checked(self, tx: Transaction, message: VisitorMessage) -> str:
        """Return the answers of a case as they are stored."""
        offered = kiosk_kinds(read_catalog(tx, self._database.branch_id))
        kind = next((each for each in offered if each.code == message.type_code), None)
        if kind is None:
            raise UserError(UNKNOWN_CASE_TYPE)
        checked = check_form(written_form(type_of(kind, 1)), {**message.answers, "contact_phone": message.phone})
        for problem in checked.problems.values():
            raise UserError(BAD_CASE_ANSWER, problem=problem)
        there: Counter[str] = Counter()
        for given in message.files:
            refusal = unfit(file_questions(kind), given.question, given.file.kind, there[given.question])
            if refusal is not None:
                raise UserError(refusal, file=given.name)
            there[given.question] += 1
        return canonical_json(to_plain(checked.answers))
