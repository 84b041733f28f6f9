"""Checks records, guides and receipts: stored as their events tell, and what calls read of people follows from them."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.office.staff.store import read_members
from shared.office.versions.operations.proof import VersionProof
from shared.platform.db.database import Transaction
from shared.platform.files.kept_bytes import fault_of
from shared.quality.learning import store
from shared.quality.learning.model import SUBJECT, PersonRecord
from shared.quality.learning.model.guides import RECEIPT_SUBJECT, Receipt, StaffGuide
from shared.quality.learning.rules.guides import RULES, receipt_after
from shared.quality.learning.rules.records import apply_event, day_passes, qualifications
from shared.quality.learning.store import GUIDES, Key
from shared.service_desk.cases.model.attachments import BYTES_RULE

_STORY, _STORED = "events of learning tell a story", "records of learning as their events tell"
_CALLS = "calls know what people have shown"


class LearningProof(RegisterProof):
    """The check of the records of learning."""

    subjects = (SUBJECT,)
    rule, where = _STORED, "the stored records of learning"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, PersonRecord] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            self._told[event.record_id] = apply_event(self._told.get(event.record_id), event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield records that are stored otherwise, and people of whom calls read something else."""
        missing = dict(self._told)
        for staff_id, stored in store.stored_records(tx, branch_id):
            expected = missing.pop(staff_id, None)
            if expected is None:
                yield _STORED, f"person {staff_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"person {staff_id}", ", ".join(different)
        for staff_id in missing:
            yield _STORED, f"person {staff_id}", "missing"
        for member in read_members(tx, branch_id):
            told = self._told.get(member.id)
            if (member.proved, member.passes) != (qualifications(told), day_passes(told)):
                yield _CALLS, f"person {member.id}", "differs from the record"


class GuideProof(VersionProof[StaffGuide]):
    """The check of the guides."""

    rules, store, name = RULES, GUIDES, "guides"

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield also PDFs whose bytes are missing or were changed."""
        yield from super().differences(tx, branch_id)
        for guide in self._told.values():
            for version in guide.versions:
                file = version.terms.file
                if file is not None and (fault := fault_of(tx, branch_id, file.digest, file.size)):
                    yield BYTES_RULE, f"guide {guide.code}, version {version.number}", fault


class ReceiptProof(RegisterProof):
    """The check of the receipts: each is stored as the events of its person tell."""

    subjects = (RECEIPT_SUBJECT,)
    rule, where = "receipts as their events tell", "the stored receipts"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[Key, Receipt] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            key = (event.record_id, event.details["number"], event.actor_id or event.record_id)
            self._told[key] = receipt_after(self._told.get(key), event)
        except (KeyError, ValueError, TypeError):
            self.note("events of receipts tell a story", seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield receipts that are stored otherwise, or by nobody, or are missing."""
        stored = store.read_receipts(tx, branch_id)
        for key in sorted(self._told.keys() | stored.keys(), key=str):
            if self._told.get(key) != stored.get(key):
                found = "missing" if key not in stored else "changed" if key in self._told else "written by nobody"
                yield self.rule, f"guide {key[0]}, version {key[1]}, person {key[2]}", found
