"""Checks the announcements: stored as their events tell."""

from uuid import UUID

from shared.office.audit.store import stored_form
from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, unlike
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import to_plain
from shared.platform.files.kept_bytes import fault_of
from shared.quality.announcements import store
from shared.quality.announcements.model import SUBJECT, VisitorAnnouncement
from shared.quality.announcements.operations.replay import announcement_after
from shared.service_desk.cases.model.attachments import BYTES_RULE


class AnnouncementProof(RegisterProof):
    """The check of announcements."""

    subjects = (SUBJECT,)
    rule, where = "announcements as their events tell", "the stored announcements"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, VisitorAnnouncement] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            self._told[event.record_id] = announcement_after(self._told.get(event.record_id), event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note("events of announcements tell a story", seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield announcements that are stored otherwise, and pictures whose bytes are missing or were changed."""
        stored = {key: canonical_json(row) for key, row in store.stored_announcements(tx, branch_id)}
        yield from unlike({key: _as_stored(each) for key, each in self._told.items()}, stored, self.rule)
        for each in self._told.values():
            picture = each.terms.picture
            for digest, size in () if picture is None else ((picture.digest, picture.size), (picture.preview, None)):
                if fault := fault_of(tx, branch_id, digest, size):
                    yield BYTES_RULE, f"announcement {each.id}", fault


def _as_stored(announcement: VisitorAnnouncement) -> str:
    row = {name: stored_form(value) for name, value in vars(announcement).items() if name != "terms"}
    return canonical_json({**row, "terms": canonical_json(to_plain(announcement.terms))})
