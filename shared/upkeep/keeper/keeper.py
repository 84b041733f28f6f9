"""The maintenance service: holds the lease, runs its duties one after another, and survives a lost connection."""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared.office.audit.model import SYSTEM
from shared.office.notices.model import NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_FULL, DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.upkeep.keeper.duties import Duty, TroubleError
from shared.upkeep.keeper.model import DutyName, DutyRecord, LeaseLostError
from shared.upkeep.keeper.operations import KeeperOperations
from shared.upkeep.keeper.rules import tried_just_now

log = logging.getLogger(__name__)

#: A third of the lease, so that two attempts may fail before another keeper takes over.
LOOK_SECONDS = 20.0
_DATABASE = (DATABASE_LOST, DATABASE_DAMAGED, DATABASE_FULL)
#: After a repair that failed, which takes minutes in a large branch.
HEAL_AGAIN_SECONDS = 900.0
#: How often sessions are looked for that keep everybody waiting.
LOCK_SECONDS = 5.0
#: How often a long duty is checked, so that the keeper can stop quickly.
WATCH_SECONDS = 0.5


def _nothing() -> None:
    """Do nothing; used when the database is not a local file."""


class Companion(Protocol):
    """What runs in a thread of its own while this keeper has the lease."""

    def begin(self) -> None:
        """Begin, unless it has begun."""
        ...

    def end(self, *, withdraw: bool) -> None:
        """End; `withdraw` what it has written, unless another keeper has taken over."""
        ...


class Keeper:
    """One keeper of one branch. `holder` is the id of this process."""

    def __init__(
        self,
        operations: KeeperOperations,
        notices: NoticeOperations,
        duties: Sequence[Duty],
        holder: UUID,
        device: str,
        stop: threading.Event,
        check_file: Callable[[], None] = _nothing,
        heal: Callable[[], object] = _nothing,
        make_room: Callable[[], object] = _nothing,
        companion: Companion | None = None,
    ) -> None:
        """What is done outside the database: `attend` looks after its file at every look, `heal` repairs it when it
        is damaged, `make_room` gives up what can be given up on a full disk.
        """
        self._check_file, self._heal, self._make_room = check_file, heal, make_room
        self._companion = companion
        self._not_healed_at: float | None = None
        self._operations = operations
        self._notices = notices
        self._duties = tuple(duties)
        self._holder = holder
        self._device = device
        self._stop = stop
        self._at_work: bool | None = None  # unknown before the first tick
        self._lost = False
        self._work: _Work | None = None

    def run(self, look_seconds: float = LOOK_SECONDS) -> None:
        """Run until `stop` is set; then release the lease."""
        threading.Thread(target=self._watch_locks, name="locks", daemon=True).start()
        while not self._stop.is_set():
            self.tick()
            self._stop.wait(look_seconds)
        self.release_lease()

    def end_stuck_sessions(self) -> None:
        """End sessions that hold a lock too long, with or without the lease. Never raises; `tick` reports the loss."""
        with contextlib.suppress(Exception):
            for who in self._operations.end_stuck_sessions():
                log.warning("session ended that kept everybody waiting", extra={"details": {"session": who}})

    def _watch_locks(self) -> None:
        """Look for stuck sessions in a thread of its own, because a duty or the lease may wait for them itself."""
        while not self._stop.wait(LOCK_SECONDS):
            self.end_stuck_sessions()

    def tick(self) -> bool:
        """Do what is due, and return whether this keeper holds the lease. Never raises; faults are logged."""
        try:
            now = self._take()
            if now is not None:
                self._check_file()
                if not self._do_duties(now):
                    now = None
        except Exception as fault:
            self._tell_lost(fault)
            if isinstance(fault, UserError) and fault.code is DATABASE_DAMAGED:
                self._try_to_heal()
            if isinstance(fault, UserError) and fault.code is DATABASE_FULL:
                self._make_room()
            return False
        if self._lost:
            self._lost = False
            log.info("database is back")
        return now is not None

    def _try_to_heal(self) -> None:
        tried, now = self._not_healed_at, time.monotonic()
        if tried is not None and now - tried < HEAL_AGAIN_SECONDS:
            return
        try:
            self._heal()
            self._not_healed_at = None
        except Exception as fault:
            self._not_healed_at = now
            expected = isinstance(fault, UserError)
            details = {"fault": str(fault)}
            log.error(
                "database could not be repaired", exc_info=None if expected else fault, extra={"details": details}
            )

    def release_lease(self) -> None:
        """Release the lease, so that the next keeper starts at once."""
        if self._companion is not None:
            self._companion.end(withdraw=True)
        try:
            self._operations.give_back(self._holder)
        except Exception as fault:
            # It expires automatically.
            log.warning("lease could not be given back", extra={"details": {"fault": type(fault).__name__}})

    def _take(self) -> datetime | None:
        """Take or renew the lease; return the database's time, or None when another keeper holds the lease."""
        lease, now = self._operations.take(self._holder, self._device)
        at_work = lease.holder == self._holder
        if at_work is not self._at_work:
            self._at_work = at_work
            details = {"device": lease.device, "since": lease.taken.isoformat()}
            if at_work:
                log.info("keeper is at work", extra={"details": details})
            else:
                log.info("another keeper is at work; waiting", extra={"details": details})
        if self._companion is not None and at_work:
            self._companion.begin()
        elif self._companion is not None:
            self._companion.end(withdraw=False)
        if not at_work and self._work is not None:
            # The other keeper does this duty itself.
            self._work.forfeited = True
        return now if at_work else None

    def _do_duties(self, now: datetime) -> bool:
        """Do what is due; return False when another keeper has taken over meanwhile."""
        # What an interrupted look has started still runs; it is never started a second time.
        if not self._watch():
            return False
        records = self._operations.state().duties
        for duty in self._duties:
            record = records.get(duty.name)
            if not self._stop.is_set() and self._is_due(duty, now, record):
                self._work = _Work(duty, now, in_trouble=record is not None and bool(record.trouble))
                self._work.start()
                if not self._watch():
                    return False
        return True

    def _is_due(self, duty: Duty, now: datetime, record: DutyRecord | None) -> bool:
        """Ask whether a duty is due; one that fails to answer is reported and does not prevent the others."""
        try:
            return duty.due(now, record)
        except UserError:
            raise
        except Exception as fault:
            if not tried_just_now(record, now):
                self._tell_trouble(duty.name, fault)
            return False

    def _watch(self) -> bool:
        """Renew the lease until the running duty has ended, and record its result; return whether the lease is held."""
        work = self._work
        rounds = 0
        while work is not None and not work.over(WATCH_SECONDS):
            if self._stop.is_set():
                # Every duty can be interrupted: its incomplete changes are rolled back, and it runs again later.
                log.info("duty left", extra={"details": {"duty": work.name.value}})
                return True
            rounds += 1
            if rounds * WATCH_SECONDS >= LOOK_SECONDS:
                rounds = 0
                if self._take() is None:
                    return False
        self._work = None
        if work is not None:
            self._record(work)
        return True

    def _record(self, work: "_Work") -> None:
        if work.forfeited or isinstance(work.fault, LeaseLostError):
            log.info("duty left", extra={"details": {"duty": work.name.value}})
            return
        if isinstance(work.fault, UserError) and work.fault.code in _DATABASE:
            raise work.fault
        if work.fault is not None:
            self._tell_trouble(work.name, work.fault)
        elif work.done or work.in_trouble:
            log.info("duty done", extra={"details": {"duty": work.name.value, "result": work.done}})
            self._operations.remember(work.name)
            self._close_notices(work.name)

    def _tell_trouble(self, name: DutyName, fault: Exception) -> None:
        words = str(fault) or type(fault).__name__
        trace = None if isinstance(fault, UserError | TroubleError) else fault
        log.error("duty went wrong", exc_info=trace, extra={"details": {"duty": name.value, "trouble": words}})
        self._operations.remember(name, words)
        self._notices.raise_notice(NoticeKind.DEVICE_FAULT, self._device, name.value, words, new_id())

    def _close_notices(self, name: DutyName) -> None:
        for notice in self._notices.open_notices():
            if (notice.kind, notice.device, notice.subject) == (NoticeKind.DEVICE_FAULT, self._device, name.value):
                self._notices.close(notice.id, SYSTEM)

    def _tell_lost(self, fault: Exception) -> None:
        if not self._lost:
            self._lost = True
            expected = isinstance(fault, UserError)
            log.error(
                "database is lost", exc_info=None if expected else fault, extra={"details": {"fault": str(fault)}}
            )


class _Work:
    """A duty in its own thread, so that the keeper can renew the lease and stop meanwhile."""

    def __init__(self, duty: Duty, now: datetime, *, in_trouble: bool) -> None:
        self.name, self.in_trouble = duty.name, in_trouble
        self.forfeited = False
        self.done = ""
        self.fault: Exception | None = None
        self._duty = duty
        self._now = now
        # The process does not wait for this thread when it ends.
        self._thread = threading.Thread(target=self._run, name=f"duty {duty.name.value}", daemon=True)

    def start(self) -> None:
        """Start the duty."""
        self._thread.start()

    def over(self, seconds: float) -> bool:
        """Wait at most `seconds` and return whether the duty has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self.done = self._duty.run(self._now)
        except Exception as fault:
            self.fault = fault
