"""What is done with announcements: they are written, stopped and shown again."""

from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by, sets
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.files.kept_bytes import are_kept, keep_bytes
from shared.platform.files.model import CheckedFile, FileKind
from shared.platform.i18n.text import Listing
from shared.platform.live.topics import Topic
from shared.quality.announcements import store
from shared.quality.announcements.errors import (
    ANNOUNCEMENT_CHANGED,
    ANNOUNCEMENT_INCOMPLETE,
    ANNOUNCEMENT_NOT_POSSIBLE,
    UNKNOWN_ANNOUNCEMENT,
)
from shared.quality.announcements.model import (
    SUBJECT,
    AnnouncementCommand,
    AnnouncementPicture,
    AnnouncementVerb,
    VisitorAnnouncement,
)
from shared.quality.announcements.operations.replay import announcement_after
from shared.quality.announcements.rules import missing_parts, possible
from shared.service_desk.cases.errors import FILE_IS_NO_PICTURE


class AnnouncementChange(RecordChange):
    """A change of an announcement."""

    subject = SUBJECT


class AnnouncementOperations:
    """Changes announcements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @sets
    def keep_picture(self, file: CheckedFile, name: str, actor: Actor) -> AnnouncementPicture:
        """Keep the bytes of a picture for the announcement that is written next; without one they go within the hour.

        Raises UserError: NOT_ALLOWED, FILE_IS_NO_PICTURE, DATABASE_FULL.
        """
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.KEEP_STANDARDS)
        if file.kind is FileKind.PDF:
            raise UserError(FILE_IS_NO_PICTURE, file=name)
        for content, digest in ((file.preview, file.preview_digest), (file.content, file.digest)):
            keep_bytes(self._database, content, digest)
        return AnnouncementPicture(file.digest, len(file.content), file.preview_digest)

    @decided_by("command.command_id")
    def carry_out(self, command: AnnouncementCommand, actor: Actor) -> VisitorAnnouncement:
        """Do something with an announcement and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_ANNOUNCEMENT, ANNOUNCEMENT_CHANGED, ANNOUNCEMENT_NOT_POSSIBLE, and what
        is missing as `parts` ANNOUNCEMENT_INCOMPLETE, FILE_BYTES_LOST.
        """
        branch_id, terms = self._database.branch_id, command.terms
        with self._database.write(Topic.ANNOUNCEMENTS) as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            change = AnnouncementChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, ANNOUNCEMENT_NOT_POSSIBLE, command.verb)
            if done is not None:
                return self._known(tx, done.record_id)
            old = None if command.announcement_id is None else self._known(tx, command.announcement_id)
            if old is not None and old.version != command.seen:
                raise UserError(ANNOUNCEMENT_CHANGED)
            if command.verb not in possible(old) or (terms is None) is (command.verb is AnnouncementVerb.WRITE):
                raise UserError(ANNOUNCEMENT_NOT_POSSIBLE)
            missing = () if terms is None else tuple(missing_parts(terms))
            if missing:
                raise UserError(ANNOUNCEMENT_INCOMPLETE, parts=Listing(missing))
            picture = None if terms is None else terms.picture
            if picture is not None and not (
                are_kept(tx, branch_id, picture.digest, picture.size) and are_kept(tx, branch_id, picture.preview)
            ):
                raise UserError(FILE_BYTES_LOST)
            event = change.event(
                None if old is None else old.id,
                command.verb,
                {} if terms is None else {"terms": to_plain(terms)},
                command.command_id,
                since=None if old is None else old.changed,
            )
            new = announcement_after(old, event)
            store.write_announcement(tx, branch_id, old, new)
            change.append(event)
            return new

    def _known(self, tx: Transaction, announcement_id: UUID) -> VisitorAnnouncement:
        found = store.read_announcement(tx, self._database.branch_id, announcement_id)
        if found is None:
            raise UserError(UNKNOWN_ANNOUNCEMENT)
        return found
