"""The duties of the keeper: each knows when it is due and does its work."""

import logging
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Protocol

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.rules import closing_instant, day_bounds
from shared.office.notices.model import NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.office.settings.operations import SettingsOperations
from shared.platform.db.database import Transaction
from shared.platform.db.errors import DATABASE_DAMAGED
from shared.platform.errors import UserError
from shared.quality.announcements.operations.counting import AnnouncementCounts
from shared.quality.announcements.operations.views import needed_pictures
from shared.quality.charters.operations.views import CharterViews
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.learning.operations.guides import needed_files
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.queue.summary.operations import SummaryOperations
from shared.queue.tickets.model import AT_COUNTER
from shared.queue.tickets.operations.check import CheckOperations
from shared.queue.tickets.operations.clock import ClockOperations
from shared.queue.tickets.operations.day import DayOperations
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.escalating import CaseEscalations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.operations import KeeperOperations
from shared.upkeep.keeper.rules import is_due, last_monday, last_slot, time_of_day, tried_just_now
from shared.upkeep.retention.operations import RetentionOperations

log = logging.getLogger(__name__)

#: At this hour hardly any branch is open.
CHECK_AT = time(3, 30)
#: Faulty records rarely repair themselves, and checking again takes minutes in a large branch.
CHECK_AGAIN = timedelta(hours=6)
#: Before the check of the night, which then proves what the erasure has left.
ERASE_AT = time(2, 30)
#: After the erasure and before the check, on Mondays: the week is over, and its days are closed.
TARGETS_AT = time(3, 0)
ESCALATE_EVERY = timedelta(minutes=1)
CLEAN_EVERY = timedelta(minutes=10)


class TroubleError(Exception):
    """A duty was done and found a problem; the text is for the log and the manager."""


class Duty(Protocol):
    """One duty of the keeper."""

    @property
    def name(self) -> DutyName:
        """The name under which its results are stored."""
        ...

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether it should be done now, given its last results."""
        ...

    def run(self, now: datetime) -> str:
        """Do the duty and return what was done ("": nothing was necessary). Raises TroubleError and others."""
        ...


class CloseDays:
    """Closes forgotten days, and the running day at the hour that the branch has set."""

    name = DutyName.CLOSE_DAYS

    def __init__(
        self,
        summary: SummaryOperations,
        day: DayOperations,
        clock: ClockOperations,
        settings: SettingsOperations,
        catalog: CatalogOperations,
        device: str,
    ) -> None:
        self._summary = summary
        self._day = day
        self._clock = clock
        self._settings = settings
        self._catalog = catalog
        self._device = device

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: checking takes one read, and a day that is over should not stay open."""
        return not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Close these days and return which; none while the clock must be confirmed."""
        if self._clock.state().in_doubt:
            return ""
        closed = [end.day for end in self._summary.close_forgotten_days(self._device)]
        at = time_of_day(self._settings.values().day_close_time)
        if at is not None:
            days = [day for day in self._day.running_days() if self._may_close(day, now, at)]
            actor = Actor(ActorKind.SYSTEM, None, self._device)
            closed += [self._summary.close_day(day, actor).day for day in days]
        return ", ".join(day.isoformat() for day in closed)

    def _may_close(self, day: date, now: datetime, at: time) -> bool:
        catalog, opening = self._catalog.catalog(), self._catalog.opening()
        if now < closing_instant(catalog, day, at) or self._day.is_closed(day):
            return False
        _, ends = day_bounds(day, catalog.branch.time_zone, catalog.branch.day_starts)
        # A night shift of a branch that never closes continues; the day is closed when the next one ends.
        if opening.open and (opening.closes is not None or now >= ends):
            return False
        # A break at noon is not the end of the day.
        if opening.next_opens is not None and opening.next_opens < ends:
            return False
        # A visitor at a counter is served first; only the clerk can enter the outcome.
        return all(ticket.state not in AT_COUNTER for ticket in self._day.still_open(day))


class EndMissed:
    """Ends the tickets of visitors who missed their call and did not come back in time."""

    name = DutyName.MISSED

    def __init__(self, day: DayOperations) -> None:
        self._day = day

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: checking takes one read."""
        return not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """End these tickets and return how many there were."""
        ended = self._day.end_missed()
        return f"{ended} did not come back" if ended else ""


class TakeInbox:
    """Makes changes of cases of what visitors left at the kiosks."""

    name = DutyName.INBOX

    def __init__(self, inbox: CaseInboxOperations, device: str) -> None:
        self._inbox, self._device = inbox, device

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: looking takes one read."""
        return not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Take in what waits and return how much that was."""
        taken = self._inbox.take_in(self._device)
        return f"{taken} left at the kiosks" if taken else ""


class EscalateCases:
    """Tells handlers, leaders and managers that the time for a case runs out."""

    name = DutyName.ESCALATE

    def __init__(self, escalations: CaseEscalations, device: str) -> None:
        self._escalations, self._device = escalations, device
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every minute: every look reads the cases that are nearly due."""
        just_now = self._looked is not None and now - ESCALATE_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Make the notices that are missing and return how many changed."""
        self._looked = now
        changed = self._escalations.escalate(self._device)
        return f"{changed} notices of cases" if changed else ""


class StopAnnouncements:
    """Stops the announcements that end when enough tickets were given."""

    name = DutyName.ANNOUNCEMENTS

    def __init__(self, counts: AnnouncementCounts, device: str) -> None:
        self._counts, self._device = counts, device
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every minute: counting reads the tickets since each of them is shown."""
        just_now = self._looked is not None and now - ESCALATE_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Count and stop, and return how many were stopped."""
        self._looked = now
        stopped = self._counts.stop_used_up(self._device)
        return f"{stopped} announcements stopped" if stopped else ""


class CheckEffects:
    """Checks the effects of actions whose weeks are over, and tells what was found and what is overdue."""

    name = DutyName.EFFECTS

    def __init__(self, checks: EffectChecks, notices: ActionNotices, device: str) -> None:
        self._checks, self._notices, self._device = checks, notices, device
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every ten minutes."""
        just_now = self._looked is not None and now - CLEAN_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Check and tell, and return how many actions were checked."""
        self._looked = now
        checked = self._checks.check(self._device)
        self._notices.tell(self._device)
        return f"{checked} actions checked" if checked else ""


class CleanFiles:
    """Removes the bytes of files that were removed, erased, or never became part of a case."""

    name = DutyName.FILES

    def __init__(self, files: AttachmentOperations, device: str) -> None:
        self._files, self._device = files, device
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every ten minutes."""
        just_now = self._looked is not None and now - CLEAN_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Remove them and return how many there were."""
        self._looked = now
        removed = self._files.clean(Actor(ActorKind.SYSTEM, None, self._device), _needed_elsewhere)
        return f"{removed} files" if removed else ""


def _needed_elsewhere(tx: Transaction) -> set[str]:
    return needed_files(tx) | needed_pictures(tx)


class DailyBackup:
    """Makes a backup every day at the time that the branch has set; a missed one is made later."""

    name = DutyName.BACKUP

    def __init__(
        self, settings: SettingsOperations, catalog: CatalogOperations, make: Callable[[datetime, int], str]
    ) -> None:
        """`make` gets the time and the number of backups to keep, and returns the backup's name."""
        self._settings = settings
        self._catalog = catalog
        self._make = make

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether no backup was made since the last scheduled time."""
        at = time_of_day(self._settings.values().backup_time)
        return at is not None and is_due(record, now, last_slot(now, self._catalog.catalog().branch.time_zone, at))

    def run(self, now: datetime) -> str:
        """Make a backup and return its name."""
        return self._make(now, self._settings.values().backup_keep)


class EraseTexts:
    """Erases every night the texts about people whose term is over; a missed night is made up for later."""

    name = DutyName.ERASE

    def __init__(
        self, retention: RetentionOperations, clock: ClockOperations, catalog: CatalogOperations, device: str
    ) -> None:
        self._retention = retention
        self._clock = clock
        self._catalog = catalog
        self._device = device

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether it was not done since the last scheduled time; never while the clock must be confirmed."""
        slot = last_slot(now, self._catalog.catalog().branch.time_zone, ERASE_AT)
        return is_due(record, now, slot) and not self._clock.state().in_doubt

    def run(self, now: datetime) -> str:
        """Erase, and return how much it was."""
        erased = self._retention.run(Actor(ActorKind.SYSTEM, None, self._device))
        return ", ".join(f"{kind}: {count}" for kind, count in erased.items()) or "nothing was due"


class KeepTargets:
    """Looks every week for standards that may be asked more of, at what must not suffer from a raise, and at charters.

    The times that service charters publish are compared with what was measured.
    """

    name = DutyName.TARGETS

    def __init__(
        self,
        keeping: RaiseKeeping,
        charters: CharterViews,
        notices: NoticeOperations,
        clock: ClockOperations,
        catalog: CatalogOperations,
        device: str,
    ) -> None:
        self._keeping, self._charters, self._notices = keeping, charters, notices
        self._clock = clock
        self._catalog = catalog
        self._device = device

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether it was not done since the last Monday; never while the clock must be confirmed."""
        slot = last_monday(now, self._catalog.catalog().branch.time_zone, TARGETS_AT)
        return is_due(record, now, slot) and not self._clock.state().in_doubt

    def run(self, now: datetime) -> str:
        """Look, and return how many proposals were made and how many raises have a guard that became worse."""
        proposed, worse = self._keeping.look(self._device)
        questioned = self._charters.questioned()
        asked = {each.notice_id for each in questioned}
        for notice in self._notices.open_notices():
            if notice.kind is NoticeKind.CHARTER_TIME and notice.id not in asked:
                # Another time is published, or the published one fits again.
                self._notices.close(notice.id, Actor(ActorKind.SYSTEM, None, self._device))
        for each in questioned:
            # The same notice is made once, whether or not somebody has settled it.
            self._notices.raise_notice(
                NoticeKind.CHARTER_TIME, self._device, each.service, str(each.charter_id), each.notice_id
            )
        found = {"proposed": proposed, "worse": worse, "published times questioned": len(questioned)}
        return ", ".join(f"{count} {what}" for what, count in found.items() if count)


class NightlyCheck:
    """Checks every night that the database is undamaged and that no record was changed."""

    name = DutyName.CHECK

    def __init__(self, keeper: KeeperOperations, check: CheckOperations, catalog: CatalogOperations) -> None:
        self._keeper = keeper
        self._check = check
        self._catalog = catalog

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether it was not done since the last scheduled time."""
        slot = last_slot(now, self._catalog.catalog().branch.time_zone, CHECK_AT)
        return is_due(record, now, slot, CHECK_AGAIN)

    def run(self, now: datetime) -> str:
        """Check, and return how much was checked. Raises UserError(DATABASE_DAMAGED), TroubleError."""
        if damaged := self._keeper.damaged_pages():
            log.error("database file is damaged", extra={"details": {"found": damaged}})
            raise UserError(DATABASE_DAMAGED)
        found = self._check.run()
        if found.faults:
            first = found.faults[0]
            raise TroubleError(f"{len(found.faults)} faults, first: {first.rule}: {first.where}: {first.found}")
        return f"{found.events} events of {found.tickets} tickets"
