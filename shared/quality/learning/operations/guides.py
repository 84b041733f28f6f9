"""What is done with guides: written, published by somebody else, read by everybody."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.history.operations.change import RecordChange
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.office.versions.errors import UNKNOWN_ENTRY
from shared.office.versions.model import VersionCommand, VersionState
from shared.office.versions.operations.change import VersionOperations, branch_languages, rights_in_register
from shared.office.versions.rules import in_force, shown_on
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.files.kept_bytes import are_kept, keep_bytes, read_bytes
from shared.platform.files.model import CheckedFile, FileKind
from shared.platform.forms.plain_text import shortened
from shared.platform.i18n.text import Text
from shared.platform.live.topics import Topic
from shared.quality.learning import store
from shared.quality.learning.errors import GUIDE_FILE_NOT_PDF, GUIDE_NOT_IN_FORCE, LEARNING_NOT_POSSIBLE
from shared.quality.learning.model.guides import (
    LONGEST_FILE_NAME,
    RECEIPT_SUBJECT,
    Briefing,
    GuideAttachment,
    GuideFile,
    GuideList,
    GuideRow,
    Reach,
    Receipt,
    ReceiptVerb,
    StaffGuide,
)
from shared.quality.learning.operations.views import person_line
from shared.quality.learning.rules.guides import RULES, missing_parts, reach, receipt_after, unread
from shared.quality.learning.store import GUIDES


class GuideOperations(VersionOperations[StaffGuide]):
    """Changes guides."""

    rules, store, topic = RULES, GUIDES, Topic.LEARNING

    @decided_by("command.command_id")
    def carry_out(self, command: VersionCommand, actor: Actor) -> StaffGuide:
        """Do something with a guide, as in every register of versions."""
        return self._carry_out(command, actor)

    @sets
    def keep_file(self, file: CheckedFile, name: str, actor: Actor) -> GuideAttachment:
        """Keep the bytes of a PDF for the draft that is written next; without one they go within the hour.

        Raises UserError: NOT_ALLOWED, GUIDE_FILE_NOT_PDF, DATABASE_FULL.
        """
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.KEEP_LEARNING)
        if file.kind is not FileKind.PDF:
            raise UserError(GUIDE_FILE_NOT_PDF, file=name)
        keep_bytes(self._database, file.content, file.digest)
        return GuideAttachment(shortened(name, LONGEST_FILE_NAME), file.digest, len(file.content), file.pages)

    def _details(
        self, tx: Transaction, old: StaffGuide | None, command: VersionCommand, actor: Actor, today: date
    ) -> dict[str, Any]:
        file = None if command.terms is None else command.terms.file
        if file is not None and not are_kept(tx, self._database.branch_id, file.digest, file.size):
            raise UserError(FILE_BYTES_LOST)
        return super()._details(tx, old, command, actor, today)

    def missing(self, tx: Transaction, old: StaffGuide | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or published."""
        return missing_parts(terms, old, today, branch_languages(tx, self._database.branch_id))


class ReceiptOperations:
    """Keeps who has read which version of a guide, and who has put it off."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command_id")
    def receive(self, command_id: UUID, guide_id: UUID, number: int, verb: ReceiptVerb, actor: Actor) -> Receipt:
        """Keep that somebody has read a version, or has put it off; what was read stays read.

        Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY, GUIDE_NOT_IN_FORCE, LEARNING_NOT_POSSIBLE.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.LEARNING) as tx:
            require(tx, branch_id, actor, Right.SERVE)
            if actor.id is None:
                raise UserError(NOT_ALLOWED)
            change = RecordChange(tx, branch_id, actor)
            change.subject = RECEIPT_SUBJECT
            known = store.read_receipts(tx, branch_id, actor.id).get((guide_id, number, actor.id))
            done = change.done_before(command_id, LEARNING_NOT_POSSIBLE, *ReceiptVerb)
            if known is not None and (done is not None or known.read is not None):
                return known
            guide = GUIDES.get(tx, branch_id, guide_id)
            if guide is None:
                raise UserError(UNKNOWN_ENTRY)
            branch = read_branch(tx, branch_id)
            version = in_force(guide, business_day(tx.now, branch.time_zone, branch.day_starts))
            if version is None or version.number != number:
                raise UserError(GUIDE_NOT_IN_FORCE)
            event = change.event(guide_id, verb, {"number": number}, command_id)
            new = receipt_after(known, event)
            store.write_receipt(tx, branch_id, known, new)
            change.append(event)
            return new


class GuideViews:
    """Reads guides and who has read them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def guides(self, actor: Actor, chosen: UUID | None = None) -> GuideList:
        """Return the guides, and everything about a chosen one.

        Raises UserError(NOT_ALLOWED) for who is no member of staff.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            keeps = actor.id is not None and may(tx, branch_id, actor.id, Right.KEEP_LEARNING)
            if not keeps:
                require(tx, branch_id, actor, Right.SERVE)
            reading = _Reading(self._database, tx)
            rows = [reading.row(guide, actor) for guide in GUIDES.all(tx, branch_id)]
            if not keeps:
                rows = [row for row in rows if row.state is VersionState.IN_FORCE]
            wanted = next((row for row in rows if row.guide.id == chosen), None)
            file = None
            if wanted is not None:
                rights = rights_in_register(tx, branch_id, actor, RULES)
                verbs = RULES.possible(wanted.guide, reading.today, rights, actor.id)
                file = GuideFile(wanted, verbs, reading.names, reading.unread(wanted) if keeps else ())
            return GuideList(reading.today, tuple(rows), file, keeps)

    @reads
    def briefing(self, actor: Actor) -> Briefing:
        """Return what somebody is shown after signing in. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SERVE)
            reading = _Reading(self._database, tx)
            new = unread(GUIDES.all(tx, branch_id), reading.today, actor.id or branch_id, reading.receipts)
            rows = tuple(reading.row(guide, actor) for guide, _version in new)
            member = next((each for each in reading.members if each.id == actor.id), None)
            person = None
            if member is not None:
                record = store.read_record(tx, branch_id, member.id)
                person = person_line(reading.catalog, member, record, reading.today)
            services = {each.id: each.name for each in reading.catalog.services}
            return Briefing(reading.today, rows, person, services)

    @reads
    def content(self, guide_id: UUID, number: int, actor: Actor) -> bytes:
        """Return the PDF of a version. Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY, FILE_BYTES_LOST."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SERVE)
            guide = GUIDES.get(tx, branch_id, guide_id)
            found = () if guide is None else (each.terms.file for each in guide.versions if each.number == number)
            file = next((each for each in found if each is not None), None)
            if file is None:
                raise UserError(UNKNOWN_ENTRY)
            return read_bytes(tx, branch_id, file.digest)

    @reads
    def reach(self, guide_id: UUID) -> Reach:
        """Return how many of those who work here have read the version in force; nobody while there is none."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            reading = _Reading(self._database, tx)
            guide = GUIDES.get(tx, branch_id, guide_id)
            version = None if guide is None else in_force(guide, reading.today)
            return Reach(0, len(reading.members)) if version is None else reading.reach(guide_id, version.number)


def needed_files(tx: Transaction) -> set[str]:
    """Return under which digests the PDFs of guides are kept, for who removes bytes that nobody needs."""
    return store.guide_digests(tx)


class _Reading:
    """One reading: what all guides need is read once."""

    def __init__(self, database: Database, tx: Transaction) -> None:
        branch_id = database.branch_id
        self.catalog: Catalog = read_catalog(tx, branch_id)
        branch = self.catalog.branch
        self.today = business_day(database.present(), branch.time_zone, branch.day_starts)
        everybody = read_members(tx, branch_id)
        self.names = {each.id: each.name for each in everybody}
        self.members: tuple[StaffMember, ...] = tuple(each for each in everybody if each.active)
        self.receipts = store.read_receipts(tx, branch_id)

    def reach(self, guide_id: UUID, number: int) -> Reach:
        """Return how many have read a version."""
        own = (each for each in self.receipts.values() if each.guide_id == guide_id)
        return reach(number, [each.id for each in self.members], own)

    def row(self, guide: StaffGuide, actor: Actor) -> GuideRow:
        """Return a guide as it stands today."""
        shown, state, prepared = shown_on(guide, self.today)
        own = None if actor.id is None else self.receipts.get((guide.id, shown.number, actor.id))
        return GuideRow(guide, shown, state, prepared, self.reach(guide.id, shown.number), own)

    def unread(self, row: GuideRow) -> tuple[tuple[str, int], ...]:
        """Return who has not read what is shown, and how often they have put it off."""
        found = []
        for member in self.members:
            known = self.receipts.get((row.guide.id, row.shown.number, member.id))
            if known is None or known.read is None:
                found.append((member.name, 0 if known is None else known.later))
        return tuple(found) if row.state is VersionState.IN_FORCE else ()
