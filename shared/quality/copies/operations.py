"""Makes the copies that a branch sends. They only read: who sends them leaves nothing behind in the branch."""

from datetime import date, time
from pathlib import Path

from shared.office.catalog.model import Branch
from shared.office.catalog.rules import business_day, day_bounds
from shared.office.catalog.store import read_catalog
from shared.office.staff.store import read_members
from shared.office.versions.rules import in_force
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.quality.copies.model import BranchCopy, CopiedCard, CopiedGuide, CopiedService, DayCopy
from shared.quality.copies.store import copied_tickets, copy_text, file_name, read_copies
from shared.quality.learning.rules.guides import reach
from shared.quality.learning.store import GUIDES, read_receipts
from shared.quality.scorecards.store import CARDS

#: A branch without opening hours is open all day.
_OPENS, _CLOSES, _EVERY_DAY = time(0), time(23, 59), tuple(range(7))


class CopyOperations:
    """Makes copies of this branch and its days, as names and texts of files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def branch_file(self) -> tuple[str, str]:
        """Return what the branch is."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            active = sum(each.active for each in read_members(tx, branch_id))
            today = business_day(self._database.present(), catalog.branch.time_zone, catalog.branch.day_starts)
            cards = ((card.code, in_force(card, today)) for card in CARDS.all(tx, branch_id))
            copied = tuple(CopiedCard(code, held.number, held.terms) for code, held in cards if held is not None)
        hours = catalog.hours
        copy = BranchCopy(
            branch_id=branch_id,
            code=catalog.branch.code,
            name=catalog.branch.name,
            time_zone=catalog.branch.time_zone,
            services=tuple(CopiedService(each.code, each.name) for each in catalog.services if each.active),
            opens=min((each.opens for each in hours), default=_OPENS),
            # Midnight is the end of the day, not its beginning.
            closes=max((each.closes if each.closes > time.min else _CLOSES for each in hours), default=_CLOSES),
            weekdays=tuple(sorted({each.weekday for each in hours})) or _EVERY_DAY,
            staff=active,
            cards=copied,
        )
        return file_name(copy), copy_text(copy)

    def _guides(self, tx: Transaction, branch: Branch, day: date) -> tuple[CopiedGuide, ...]:
        branch_id = self._database.branch_id
        people = [each.id for each in read_members(tx, branch_id) if each.active]
        _, ends = day_bounds(day, branch.time_zone, branch.day_starts)
        given = [each for each in read_receipts(tx, branch_id).values() if each.read is not None and each.read < ends]
        found = []
        for guide in GUIDES.all(tx, branch_id):
            version = in_force(guide, day)
            if version is not None:
                known = reach(version.number, people, (each for each in given if each.guide_id == guide.id))
                found.append(CopiedGuide(guide.code, version.number, known.read, known.people))
        return tuple(found)

    @reads
    def branches_in(self, folder: Path) -> tuple[BranchCopy, ...]:
        """Return what branches sent about themselves. Raises UserError as `read_copies`."""
        return tuple(read_copies(BranchCopy, folder))

    @reads
    def days_in(self, folder: Path) -> tuple[DayCopy, ...]:
        """Return the days that branches sent. Raises UserError as `read_copies`."""
        return tuple(read_copies(DayCopy, folder))

    @reads
    def day_file(self, day: date) -> tuple[str, str]:
        """Return the tickets of a day, and how many had read each guide at its end."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            codes = {each.id: each.code for each in catalog.services}
            copied = copied_tickets(tx, branch_id, day, codes, catalog.branch.time_zone)
            guides = self._guides(tx, catalog.branch, day)
        copy = DayCopy(catalog.branch.code, day, copied, guides)
        return file_name(copy), copy_text(copy)
