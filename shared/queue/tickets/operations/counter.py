"""A clerk's time at a counter: sign in, pause, sign out, and coming back after a crash."""

from datetime import timedelta
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import record as audit
from shared.office.catalog.errors import UNKNOWN_COUNTER
from shared.office.catalog.model import ReasonKind
from shared.office.catalog.rules import day_bounds
from shared.office.staff import store as staff_store
from shared.office.staff.errors import NOT_ALLOWED, SESSION_ENDED
from shared.office.staff.model import CounterSession, StaffMember
from shared.office.staff.operations import StaffOperations, require
from shared.office.staff.rights import Right
from shared.office.staff.rules import is_too_long, resumes_without_pin
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import SERVING_AT_SIGN_OUT
from shared.queue.tickets.operations.queue import Queue, QueueChange, open_session
from shared.queue.tickets.operations.steps import end_wrap_up
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store


class CounterOperations:
    """Opens, pauses and ends counter sessions."""

    def __init__(self, queue: Queue, staff: StaffOperations) -> None:
        self._queue = queue
        self._staff = staff

    def sign_in(self, session_id: UUID, staff_id: UUID, pin: str, counter_id: UUID, device: str) -> CounterSession:
        """Open a session under the id the console made (a repeat returns the same session).

        A visitor who is still at that counter, because the session before was ended by force, is this session's now.
        The person's own session at that counter continues if it is open on this device, as after a restart.
        Raises UserError: WRONG_PIN, PIN_LOCKED, NOT_ALLOWED for devices, UNKNOWN_COUNTER, COUNTER_TAKEN,
        ALREADY_SIGNED_IN, SESSION_ENDED when the id belongs to another session.
        """
        member = self._staff.check_pin(staff_id, pin, device)
        if not self._staff.rights().allowed(member.role, Right.SERVE):
            raise UserError(NOT_ALLOWED)
        return self.open_unchecked(session_id, staff_id, counter_id, device)

    @decided_by("session_id")
    def open_unchecked(self, session_id: UUID, staff_id: UUID, counter_id: UUID, device: str) -> CounterSession:
        """Open a session without a PIN: for simulated clerks, who have none; nothing else may call it (a test looks).

        Raises UserError: UNKNOWN_COUNTER, COUNTER_TAKEN, ALREADY_SIGNED_IN.
        """
        with self._queue.change(Topic.SESSIONS) as change:
            known = staff_store.session(change.tx, session_id)
            if known is not None:
                if (known.staff_id, known.counter_id) != (staff_id, counter_id):
                    raise UserError(SESSION_ENDED)
                return known
            counters = {counter.id: counter for counter in change.facts.catalog.counters if counter.active}
            if counter_id not in counters:
                raise UserError(UNKNOWN_COUNTER)
            self._make_room(change, counter_id, staff_id)
            own = staff_store.open_session_of_staff(change.tx, staff_id)
            if own is not None and own.counter_id == counter_id and self._goes_on(own, device):
                staff_store.carry_on(change.tx, own.id, device, self._queue.installation, change.tx.now)
                return self._again(change, own)
            opened = days.after_close(change.tx, change.branch_id, change.today)
            session = CounterSession(
                id=session_id, counter_id=counter_id, staff_id=staff_id, day=change.today, opened=opened,
                ended=None, forced=False, device=device, paused_since=None, pause_reason=None,
                installation=self._queue.installation, active=change.tx.now,
            )  # fmt: skip
            staff_store.open_session(change.tx, change.branch_id, session)
            return session

    @reads
    def open_session(self, device: str) -> CounterSession | None:
        """Return the session still open on this device, as it is found after a crash or a power cut."""
        with self._queue.database.read() as tx:
            return self._open_on(tx, device)

    @reads
    def resumable(self, device: str) -> CounterSession | None:
        """Return the session that this console continues without a PIN, because it was used here just now."""
        with self._queue.database.read() as tx:
            found = self._open_on(tx, device)
            settings = self._queue.facts.read(tx).settings
            # A restart must not be a way around the lock.
            within = timedelta(minutes=min(settings.resume_minutes, settings.idle_lock_minutes))
            goes_on = found is not None and resumes_without_pin(found, self._queue.installation, within, tx.now)
            return found if goes_on else None

    @sets
    def work(self, session_id: UUID, *, locked: bool = False) -> None:
        """Write down that somebody works in this session now, or that its console is locked.

        A restart within minutes of the last work needs no PIN; the restart of a locked console always does.
        """
        with self._queue.database.write() as tx:
            staff_store.work_in_session(tx, session_id, self._queue.installation, None if locked else tx.now)

    def unlock(self, session_id: UUID | None, staff_id: UUID, pin: str, device: str) -> StaffMember:
        """Let the person who is signed in continue after the console was locked; `session_id` None: without a counter.

        Raises UserError: WRONG_PIN, PIN_LOCKED, PIN_BLOCKED.
        """
        member = self._staff.check_pin(staff_id, pin, device)
        if session_id is not None:
            self.work(session_id)
        return member

    @reads
    def sessions(self) -> tuple[CounterSession, ...]:
        """Return the sessions that are open now."""
        with self._queue.database.read() as tx:
            return staff_store.open_sessions(tx, self._queue.branch_id)

    @sets
    def pause(self, session_id: UUID, reason: str) -> CounterSession:
        """Begin a pause; the reason is given by its code.

        Raises UserError: SESSION_ENDED, REASON_MISSING, SERVING_AT_SIGN_OUT while a visitor is at the counter.
        """
        with self._queue.change(Topic.SESSIONS) as change:
            session = self._free_session(change, session_id)
            change.facts.reason(ReasonKind.PAUSE, reason)
            since = max(change.tx.now, session.paused_since or session.opened)
            staff_store.start_pause(change.tx, change.branch_id, session_id, reason, since)
            return self._again(change, session)

    @sets
    def end_pause(self, session_id: UUID) -> CounterSession:
        """End the pause. Raises UserError(SESSION_ENDED)."""
        with self._queue.change(Topic.SESSIONS) as change:
            session = change.session(session_id)
            staff_store.end_pause(change.tx, session_id, max(change.tx.now, session.paused_since or session.opened))
            return self._again(change, session)

    @sets
    def sign_out(self, session_id: UUID) -> CounterSession:
        """End a session; ending it again changes nothing. Raises UserError(SERVING_AT_SIGN_OUT)."""
        with self._queue.change(Topic.SESSIONS) as change:
            known = staff_store.session(change.tx, session_id)
            if known is not None and known.ended is not None:
                return known
            session = self._free_session(change, session_id)
            end_wrap_up(change, session)
            end_session(change, session)
            return self._again(change, session)

    def force_sign_out(self, session_id: UUID, actor: Actor) -> CounterSession:
        """End a colleague's forgotten session as forced; a visitor at its counter stays there for the next session.

        Raises UserError: SESSION_ENDED, NOT_ALLOWED.
        """
        with self._queue.change(Topic.SESSIONS, Topic.QUEUE) as change:
            require(change.tx, change.branch_id, actor, Right.END_SESSIONS)
            session = open_session(change.tx, change.facts, session_id)
            force_end(change, session, actor)
            audit(change.tx, change.branch_id, actor, AuditKind.SESSION_FORCED, str(session_id), {})
            return self._again(change, session)

    def _make_room(self, change: QueueChange, counter_id: UUID, staff_id: UUID) -> None:
        """End sessions that were forgotten or last too long, so that they never keep anybody from working."""
        found = (
            staff_store.open_session_at_counter(change.tx, counter_id),
            staff_store.open_session_of_staff(change.tx, staff_id),
        )
        for session in dict.fromkeys(found):
            if session is None:
                continue
            if session.day < change.first_open_day or is_too_long(session, change.tx.now):
                force_end(change, session, Actor(ActorKind.SYSTEM, None, "queue"))

    def _open_on(self, tx: Transaction, device: str) -> CounterSession | None:
        found = staff_store.open_session_on_device(tx, self._queue.branch_id, device)
        since = self._queue.facts.read(tx).first_open_day(tx.now)
        return found if found is not None and found.day >= since else None

    def _goes_on(self, session: CounterSession, device: str) -> bool:
        """Whether the person's own session continues here; of a session of version 0.1 nobody knows where it was."""
        return session.device == device or session.installation == "" != self._queue.installation

    def _free_session(self, change: QueueChange, session_id: UUID) -> CounterSession:
        session = change.session(session_id)
        if store.counter_in_use(change.tx, change.branch_id, session.counter_id):
            raise UserError(SERVING_AT_SIGN_OUT)
        return session

    def _again(self, change: QueueChange, session: CounterSession) -> CounterSession:
        found = staff_store.session(change.tx, session.id)
        return session if found is None else found


def end_session(change: QueueChange, session: CounterSession, *, forced: bool = False) -> None:
    """End a session and its pause; both end after they began, whatever the clock did."""
    instant = change.tx.now
    if forced and session.day < change.first_open_day:
        # Nobody knows when the clerk left; a forgotten session lasts no longer than its own day.
        branch = change.facts.catalog.branch
        instant = min(instant, day_bounds(session.day, branch.time_zone, branch.day_starts)[1])
    instant = max(instant, session.opened, session.paused_since or session.opened)
    staff_store.end_session(change.tx, session.id, instant, forced=forced)


def force_end(change: QueueChange, session: CounterSession, actor: Actor) -> None:
    """End a forgotten session; paperwork it left open ends too, and its times are not trusted."""
    end_wrap_up(change, session, actor=actor, trusted=False)
    end_session(change, session, forced=True)
