"""Checks the files of cases: rows as their events tell, bytes whole and under their digests."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.platform.db.database import Transaction
from shared.platform.files.kept_bytes import fault_of
from shared.service_desk.cases.model.attachments import ATTACHMENT, BYTES_RULE, Attachment
from shared.service_desk.cases.rules.attachments import apply_event
from shared.service_desk.cases.store import attachments

_STORED = "files of cases as their events tell"


class AttachmentProof(RegisterProof):
    """The check of the files."""

    subjects = (ATTACHMENT,)
    rule, where = _STORED, "the stored files"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Attachment] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            self._told[event.record_id] = apply_event(self._told.get(event.record_id), event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note("events of files tell a story", seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield files that are stored otherwise, and bytes that are missing or changed."""
        missing = dict(self._told)
        for file_id, stored in attachments.stored_files(tx, branch_id):
            expected = missing.pop(file_id, None)
            if expected is None:
                yield _STORED, f"file {file_id}", "written by nobody"
            elif different := differing(attachments.as_row(expected), stored):
                yield _STORED, f"file {file_id}", ", ".join(different)
        for file_id in missing:
            yield _STORED, f"file {file_id}", "missing"
        for file in self._told.values():
            if file.kept:
                for digest, size in ((file.digest, file.size), (file.preview, None)):
                    if fault := fault_of(tx, branch_id, digest, size):
                        yield BYTES_RULE, f"file {file.id}", fault
