"""Counts the tickets that were given while an announcement was shown, and stops it when they are enough."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.store import read_branch
from shared.office.catalog.working_time import local
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.announcements import store
from shared.quality.announcements.model import AnnouncementVerb, VisitorAnnouncement
from shared.quality.announcements.operations.desk import AnnouncementChange
from shared.quality.announcements.operations.replay import announcement_after
from shared.quality.announcements.rules import in_window, next_event, window


def counted_tickets(
    tx: Transaction, branch_id: UUID, announcement: VisitorAnnouncement, now: datetime, time_zone: str
) -> int:
    """Return how many tickets count towards the end of an announcement, up to that end; `now` is the branch's time.

    They are counted again around each event, and after each change of the announcement.
    """
    terms = announcement.terms
    event = None if terms.most_tickets is None else next_event(terms, now.date())
    if terms.most_tickets is None or event is None or now.date() < window(terms, event)[0]:
        return 0
    first = window(terms, event)[0]
    begins = datetime.combine(first, time(), ZoneInfo(time_zone)).astimezone(UTC)
    # A business day may begin on the evening before, and end after midnight.
    day, since = first - timedelta(days=1), max(begins, announcement.changed)
    whole_day = terms.since is None and terms.until is None
    most = terms.most_tickets if whole_day else _ALL
    given = store.tickets_for(tx, branch_id, terms, since, day, most)
    if whole_day:
        return sum(1 for _ in given)
    return min(terms.most_tickets, sum(in_window(terms, local(each, time_zone)) for each in given))


#: More tickets than any branch gives while an announcement stands.
_ALL = 2_000_000


class AnnouncementCounts:
    """Stops announcements, without a person; kiosks and boards write nothing when they show one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stop_used_up(self, device: str) -> int:
        """Stop those for which enough tickets were given, and return how many that were."""
        return self._stop(device) if self._used_up() else 0

    @reads
    def _used_up(self) -> bool:
        with self._database.read() as tx:
            return bool(self._over(tx))

    @sets
    def _stop(self, device: str) -> int:
        branch_id, actor = self._database.branch_id, Actor(ActorKind.SYSTEM, None, device)
        with self._database.write(Topic.ANNOUNCEMENTS) as tx:
            change = AnnouncementChange(tx, branch_id, actor)
            over = self._over(tx)
            for old in over:
                told = {"tickets": old.terms.most_tickets}
                event = change.event(old.id, AnnouncementVerb.STOP, told, new_id(), since=old.changed)
                store.write_announcement(tx, branch_id, old, announcement_after(old, event))
                change.append(event)
            return len(over)

    def _over(self, tx: Transaction) -> list[VisitorAnnouncement]:
        branch_id = self._database.branch_id
        ending = [
            each for each in store.read_announcements(tx, branch_id, active=True) if each.terms.most_tickets is not None
        ]
        if not ending:
            return []
        zone = read_branch(tx, branch_id).time_zone
        now = local(self._database.present(), zone)
        return [each for each in ending if counted_tickets(tx, branch_id, each, now, zone) == each.terms.most_tickets]
