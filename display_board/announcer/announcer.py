"""Decides which calls are news: each is announced once, one at a time, and never again after a restart."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from display_board.announcer.call_log import CallLog, LeftOut, call_key
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.speech.announcement import Announcement
from shared.platform.speech.queue import AnnouncementQueue
from shared.queue.tickets.model import CalledTicket

#: A call that is older than this when the board learns of it (after a lost connection) is shown but not announced.
TOO_OLD = timedelta(minutes=2)
#: After a lost connection at most so many calls are announced, the newest: more would keep a new call waiting for long.
MOST_CAUGHT_UP = 4
FORGOTTEN = timedelta(days=1)
TEST = translate("speech", "This is a test of the sound. Nobody is called.", "read aloud in the hall")
_TEST_KEY = "test"


class Announcer:
    """Follows the branch's calls and feeds the announcement queue with the new ones."""

    def __init__(self, queue: AnnouncementQueue, counter_label: Callable[[CalledTicket], str], record: CallLog) -> None:
        self._queue = queue
        self._record = record
        self._counter_label = counter_label
        self._also: tuple[Language, ...] = ()
        self._heard: dict[str, datetime] | None = None
        self._calls: dict[str, CalledTicket] = {}

    @property
    def current(self) -> CalledTicket | None:
        """The call that is being announced, alone in the large letters."""
        announced = self._queue.current
        return None if announced is None else self._calls.get(announced.key)

    @property
    def pending(self) -> tuple[str, ...]:
        """The keys of the calls whose turn comes next."""
        return tuple(announcement.key for announcement in self._queue.waiting)

    def set_pace(self, alone_seconds: float, times: int) -> None:
        """Set how long a call is alone at the least, and how often it is said."""
        self._queue.set_pace(alone_seconds, times)

    def set_also(self, languages: tuple[Language, ...]) -> None:
        """Set the languages in which a call is said after the visitor's own."""
        self._also = languages

    def test(self, languages: tuple[Language, ...]) -> None:
        """Say a sentence that calls nobody, once in each of these languages, when it is its turn."""
        if languages:
            self._queue.add(Announcement(_TEST_KEY, languages[0], "", "", languages[1:], TEST))

    def tick(self) -> None:
        """Advance the queue; called a few times a second."""
        self._queue.tick()

    def follow(self, calls: Sequence[CalledTicket], now: datetime, *, after_gap: bool = False) -> None:
        """Take in the calls of a fresh reading, newest first. The first reading is only remembered.

        `after_gap`: the board was cut off before, so these may be many; those not announced are shown all the same.
        """
        fresh = {call_key(call): call for call in calls}
        if self._heard is None:
            self._heard = {key: call.called for key, call in fresh.items()}
            for call in reversed(fresh.values()):
                self._record.left_out(call, LeftOut.BEFORE_START)
            return
        self._calls = {key: call for key, call in self._calls.items() if key in self._announced()} | fresh
        # A recall takes the place of its own call that has not had its turn; who is served needs no call any more.
        latest = {call.ticket_id: key for key, call in reversed(fresh.items())}
        for key in self.pending:
            if key != _TEST_KEY and (why := _why_not(self._calls[key], key, latest)) is not None:
                self._queue.remove(key)
                self._record.left_out(self._calls[key], why)
        unheard = [(key, call) for key, call in reversed(fresh.items()) if key not in self._heard]
        self._heard |= {key: call.called for key, call in unheard}
        wanted: list[tuple[str, CalledTicket]] = []
        for key, call in unheard:
            if call.present:
                self._record.left_out(call, LeftOut.CAME)
            elif now - call.called > TOO_OLD:
                self._record.left_out(call, LeftOut.TOO_OLD)
            else:
                wanted.append((key, call))
        caught_up = wanted[-MOST_CAUGHT_UP:] if after_gap else wanted
        for _, call in wanted[: len(wanted) - len(caught_up)]:
            self._record.left_out(call, LeftOut.CUT_OFF)
        for key, call in caught_up:
            label, language = self._counter_label(call), Language(call.language)
            self._queue.add(Announcement(key, language, call.display, label, self._also))
        self._heard = {key: called for key, called in self._heard.items() if key in fresh or now - called < FORGOTTEN}

    def _announced(self) -> set[str]:
        current = self._queue.current
        return {*self.pending, *(() if current is None else (current.key,))}


def _why_not(call: CalledTicket, key: str, latest: Mapping[UUID, str]) -> LeftOut | None:
    """Return why a call that has not had its turn needs none any more; `latest` has the key of each ticket's call."""
    if call.present:
        return LeftOut.CAME
    if call.ticket_id not in latest:
        return LeftOut.GONE
    return None if latest[call.ticket_id] == key else LeftOut.CALLED_AGAIN
