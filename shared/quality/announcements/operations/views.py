"""Reading announcements: the list for who writes them, and what kiosk and board may show."""

from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import local
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.files.kept_bytes import read_bytes
from shared.quality.announcements import store
from shared.quality.announcements.model import AnnouncementList, AnnouncementRow, VisitorAnnouncement
from shared.quality.announcements.operations.counting import counted_tickets
from shared.quality.announcements.rules import next_event, places_now


class AnnouncementViews:
    """Reads announcements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def announcements(self, actor: Actor) -> AnnouncementList:
        """Return all announcements, the nearest event first; stopped ones and those that are over come last.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            catalog = read_catalog(tx, branch_id)
            now = local(self._database.present(), catalog.branch.time_zone)
            rows = [
                AnnouncementRow(
                    each,
                    next_event(each.terms, now.date()),
                    places_now(each, now),
                    counted_tickets(tx, branch_id, each, now, catalog.branch.time_zone) if each.active else 0,
                    _preview(tx, branch_id, each),
                )
                for each in store.read_announcements(tx, branch_id)
            ]
        rows.sort(key=lambda row: (not row.announcement.active, row.event is None, row.event or date.min))
        return AnnouncementList(catalog, tuple(rows), now.date())

    @reads
    def active(self) -> tuple[VisitorAnnouncement, ...]:
        """Return those that nobody has stopped; the rules decide which of them are shown at a moment."""
        with self._database.read() as tx:
            return store.read_announcements(tx, self._database.branch_id, active=True)

    @reads
    def picture(self, announcement_id: UUID) -> bytes:
        """Return the picture of an announcement that nobody has stopped, as it was checked and encoded; b"" for none.

        Raises UserError(FILE_BYTES_LOST) when its bytes are missing or others.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            found = store.read_announcement(tx, branch_id, announcement_id)
            if found is None or not found.active or found.terms.picture is None:
                return b""
            return read_bytes(tx, branch_id, found.terms.picture.digest)


def _preview(tx: Transaction, branch_id: UUID, announcement: VisitorAnnouncement) -> bytes:
    """Return the small picture of an announcement; one whose bytes are lost is left out, and the check reports it."""
    picture = announcement.terms.picture
    try:
        return b"" if picture is None else read_bytes(tx, branch_id, picture.preview)
    except UserError as problem:
        if problem.code is not FILE_BYTES_LOST:
            raise
        return b""


def needed_pictures(tx: Transaction) -> set[str]:
    """Return under which digests pictures are kept, in all branches, for who removes bytes that nobody needs."""
    return store.picture_digests(tx)
