"""Files with a case: adding, removing, opening them, and cleaning away bytes that nobody needs."""

import contextlib
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.history.operations.change import RecordChange
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.files.kept_bytes import Progress, are_kept, keep_bytes, read_bytes, remove_bytes, unneeded
from shared.platform.files.model import LARGEST_CASE, CheckedFile
from shared.platform.forms.plain_text import entered_text, shortened
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import (
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    FILE_GONE,
    FILES_TOO_LARGE,
    UNKNOWN_CASE,
    WORDS_MISSING,
)
from shared.service_desk.cases.forms import file_questions
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.model.attachments import (
    ATTACHMENT,
    LONGEST_NAME,
    LONGEST_REASON,
    AddFile,
    Attachment,
    AttachmentRow,
    AttachmentVerb,
    GivenFile,
    RemoveFile,
    SentFile,
)
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.operations.refused import RefusedLooks
from shared.service_desk.cases.rules.attachments import apply_event, may_add, may_remove, unfit
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.visibility import CaseReader, sees
from shared.service_desk.cases.store import attachments
from shared.service_desk.cases.store.beside import keep_text, texts_of

#: Bytes without a row are those of a file that is being added; after so long nobody is adding it any more.
UNNEEDED_AFTER = timedelta(hours=1)


class AttachmentChange(RecordChange):
    """A change of the files of a case."""

    subject = ATTACHMENT

    def record(
        self, old: Attachment | None, verb: AttachmentVerb, details: dict[str, Any], command_id: UUID
    ) -> Attachment:
        """Write one event, and the file as the event makes it."""
        event = self.event(
            None if old is None else old.id, verb, details, command_id, since=None if old is None else old.changed
        )
        new = apply_event(old, event)
        attachments.write_file(self.tx, self.branch_id, old, new)
        self.append(event)
        return new


class AttachmentOperations:
    """Adds, opens and removes the files of cases."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._refused = RefusedLooks(database)

    @decided_by("command.command_id")
    def add(self, command: AddFile, file: CheckedFile, actor: Actor, tell: Progress = lambda _kept: None) -> Attachment:
        """Add a checked file and return it; the same command again returns it as it is now.

        The bytes are kept first, without any lock. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE, CASE_IS_CLOSED,
        FILES_TOO_LARGE, UNKNOWN_FILE_QUESTION, FILE_IS_NO_PICTURE, QUESTION_HAS_FILES, DATABASE_FULL,
        CASE_NOT_POSSIBLE (another command).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            self._check(tx, command, file, actor)
        keep_file(self._database, file, tell)
        with self._database.write(Topic.CASES) as tx:
            change = AttachmentChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, CASE_NOT_POSSIBLE, AttachmentVerb.ADD)
            known = None if done is None else attachments.read_file(tx, branch_id, done.record_id)
            if known is not None:
                return known
            self._check(tx, command, file, actor)
            given = GivenFile(command.question, command.name, file)
            return record_file(change, command.case_id, sent_file(given), command.command_id)

    def _check(self, tx: Transaction, command: AddFile, file: CheckedFile, actor: Actor) -> None:
        case, reader = self._seen(tx, command.case_id, actor)
        if case.closed is not None:
            raise UserError(CASE_IS_CLOSED)
        if not may_add(case, reader):
            raise UserError(NOT_ALLOWED)
        if command.question:
            self._check_question(tx, case, command, file)
        if attachments.size_of_case(tx, self._database.branch_id, case.id) + len(file.content) > LARGEST_CASE:
            raise UserError(FILES_TOO_LARGE)

    def _check_question(self, tx: Transaction, case: Case, command: AddFile, file: CheckedFile) -> None:
        branch_id = self._database.branch_id
        kind = store.read_type(tx, branch_id, case.type_code, case.type_version)
        assert kind is not None, "a case keeps its kind"
        kept = attachments.kept_files(tx, branch_id, (case.id,))
        there = sum(each.question == command.question for each in kept)
        problem = unfit(file_questions(kind), command.question, file.kind, there)
        if problem is not None:
            raise UserError(problem)

    @decided_by("command.command_id")
    def remove(self, command: RemoveFile, actor: Actor) -> Attachment:
        """Remove a file that was added by mistake and return it; its bytes go within the hour.

        Raises UserError: NOT_ALLOWED, FILE_GONE, WORDS_MISSING, TEXT_TOO_LONG, CASE_NOT_POSSIBLE (another command).
        """
        branch_id, reason = self._database.branch_id, entered_text(command.reason, LONGEST_REASON)
        if not reason:
            raise UserError(WORDS_MISSING)
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            change = AttachmentChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, CASE_NOT_POSSIBLE, AttachmentVerb.REMOVE)
            file = attachments.read_file(tx, branch_id, command.file_id if done is None else done.record_id)
            if file is None or (done is None and not file.kept):
                raise UserError(FILE_GONE)
            if done is not None:
                return file
            case, reader = self._seen(tx, file.case_id, actor)
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.LEAD_CASES)
            if not may_remove(case, file, reader, leads=leads):
                raise UserError(NOT_ALLOWED)
            told = {"case": str(case.id), **keep_text(tx, branch_id, case.id, reason)}
            return change.record(file, AttachmentVerb.REMOVE, told, command.command_id)

    def copy(self, file_id: UUID, actor: Actor) -> bytes:
        """Return the bytes of a file for a copy on paper or on a disk, and write down who took one.

        Raises UserError like `content`.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.COPY_FILES)
        content = self.content(file_id, actor)
        with self._database.write() as tx:
            require(tx, branch_id, actor, Right.COPY_FILES)
            file = attachments.read_file(tx, branch_id, file_id)
            case = None if file is None else store.read_case(tx, branch_id, file.case_id)
            if case is None:
                raise UserError(FILE_GONE)
            number = shown_number(read_branch(tx, branch_id).code, case.year, case.number)
            record(tx, branch_id, actor, AuditKind.FILE_COPIED, number, {"case": str(case.id), "file": str(file_id)})
        return content

    @reads
    def content(self, file_id: UUID, actor: Actor) -> bytes:
        """Return the bytes of a file. Raises UserError: NOT_ALLOWED, FILE_GONE, FILE_BYTES_LOST.

        A look that is refused is written down in the audit trail: who, and which case.
        """
        branch_id = self._database.branch_id
        asked: UUID | None = None
        try:
            with self._database.read() as tx:
                require(tx, branch_id, actor, Right.HANDLE_CASES)
                file = attachments.read_file(tx, branch_id, file_id)
                if file is None or not file.kept:
                    raise UserError(FILE_GONE)
                asked = file.case_id
                self._seen(tx, file.case_id, actor)
                return read_bytes(tx, branch_id, file.digest)
        except UserError as problem:
            if problem.code is NOT_ALLOWED and asked is not None:
                self._refused.note(asked, actor)
            raise

    @sets
    def clean(self, actor: Actor, elsewhere: Callable[[Transaction], Collection[str]] = lambda _tx: ()) -> int:
        """Remove bytes that belong to no file, and return of how many. Raises UserError(NOT_ALLOWED).

        `elsewhere` are the digests of bytes that other subjects need; the keeper names them all.
        """
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            AttachmentChange(tx, branch_id, actor)  # nobody adds a file meanwhile
            before = tx.now - UNNEEDED_AFTER
            needed = attachments.needed_digests(tx, before) | set(elsewhere(tx))
            found = unneeded(tx, branch_id, needed, before)
            remove_bytes(tx, branch_id, found)
            return len(found)

    def _seen(self, tx: Transaction, case_id: UUID, actor: Actor) -> tuple[Case, CaseReader]:
        """Return a case that somebody sees. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE."""
        branch_id = self._database.branch_id
        require(tx, branch_id, actor, Right.HANDLE_CASES)
        case = store.read_case(tx, branch_id, case_id)
        if case is None:
            raise UserError(UNKNOWN_CASE)
        reader = reader_of(tx, branch_id, actor, read_catalog(tx, branch_id))
        if not sees(case, reader):
            raise UserError(NOT_ALLOWED)
        return case, reader


def keep_file(database: Database, file: CheckedFile, tell: Progress = lambda _kept: None) -> None:
    """Keep the bytes of a checked file and of its small picture; raises what `keep_bytes` does. Needs no lock."""
    for content, digest in ((file.preview, file.preview_digest), (file.content, file.digest)):
        keep_bytes(database, content, digest, tell)


def sent_file(given: GivenFile) -> SentFile:
    """Return what is written of a checked file."""
    file = given.file
    return SentFile(
        given.question, given.name, file.kind, file.digest, len(file.content), file.pages, file.preview_digest
    )


def record_file(change: AttachmentChange, case_id: UUID, file: SentFile, command_id: UUID) -> Attachment:
    """Write the row of a file whose bytes are kept. Raises UserError(FILE_GONE) when they are not."""
    tx, branch_id = change.tx, change.branch_id
    if not (are_kept(tx, branch_id, file.preview) and are_kept(tx, branch_id, file.digest, file.size)):
        raise UserError(FILE_GONE)
    name = shortened(file.name, LONGEST_NAME) or file.kind.value
    told = {
        "case": str(case_id),
        "kind": file.kind.value,
        "digest": file.digest,
        "size": file.size,
        "pages": file.pages,
        "preview": file.preview,
        **({"question": file.question} if file.question else {}),
        **keep_text(tx, branch_id, case_id, name),
    }
    return change.record(None, AttachmentVerb.ADD, told, command_id)


def record_given(
    tx: Transaction, branch_id: UUID, actor: Actor, case_id: UUID, files: Sequence[GivenFile], command_id: UUID
) -> None:
    """Write the files with which a case is registered. Raises UserError: FILE_GONE, FILES_TOO_LARGE."""
    if not files:
        return
    if sum(len(each.file.content) for each in files) > LARGEST_CASE:
        raise UserError(FILES_TOO_LARGE)
    change = AttachmentChange(tx, branch_id, actor)
    for number, each in enumerate(files):
        record_file(change, case_id, sent_file(each), uuid5(command_id, f"file {number}"))


def erase_files(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID], actor: Actor, reason: str) -> None:
    """Erase the files of these cases; the chain records it for each. The bytes go within the hour."""
    change = AttachmentChange(tx, branch_id, actor)
    for file in attachments.kept_files(tx, branch_id, case_ids):
        told = {"case": str(file.case_id), "reason": reason}
        change.record(file, AttachmentVerb.ERASE, told, new_id())


def attachment_rows(
    tx: Transaction,
    branch_id: UUID,
    case: Case,
    merged: Sequence[Case],
    reader: CaseReader,
    names: Mapping[UUID, str],
) -> tuple[AttachmentRow, ...]:
    """Return the files of a case and of those that go on as it, as its page shows them: those that are kept first."""
    found = attachments.files_of(tx, branch_id, (case.id, *(each.id for each in merged)))
    if not found:
        return ()
    texts = texts_of(tx, branch_id, [words for file in found for words in (file.words_id, file.reason_id) if words])
    leads = reader.id is not None and may(tx, branch_id, reader.id, Right.LEAD_CASES)
    asked = {
        (each.id, question.key): question.label
        for each in (case, *merged)
        if (kind := store.read_type(tx, branch_id, each.type_code, each.type_version)) is not None
        for question in file_questions(kind)
    }
    rows = [
        AttachmentRow(
            file=file,
            name=texts.get(file.words_id, ""),
            added_by=names.get(file.added_by, "") if file.added_by else "",
            removed_by=names.get(file.removed_by, "") if file.removed_by else "",
            reason=texts.get(file.reason_id, "") if file.reason_id else "",
            preview=_preview(tx, branch_id, file),
            removable=file.case_id == case.id and may_remove(case, file, reader, leads=leads),
            question=asked.get((file.case_id, file.question), ""),
        )
        for file in found
    ]
    return tuple(sorted(rows, key=lambda row: not row.file.kept))


def _preview(tx: Transaction, branch_id: UUID, file: Attachment) -> bytes:
    with contextlib.suppress(UserError):
        return read_bytes(tx, branch_id, file.preview) if file.kept else b""
    return b""
