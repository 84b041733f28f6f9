"""Decides which calls are news: each is announced once, one at a time, and never again after a restart."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

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

    def __init__(self, queue: AnnouncementQueue, counter_label: Callable[[CalledTicket], str]) -> None:
        self._queue = queue
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
            return
        self._calls = {key: call for key, call in self._calls.items() if key in self._announced()} | fresh
        # A recall takes the place of its own call that has not had its turn; who is served needs no call any more.
        latest = {call.ticket_id: key for key, call in reversed(fresh.items())}
        for key in self.pending:
            call = self._calls.get(key)
            if key == _TEST_KEY:
                continue
            if call is None or latest.get(call.ticket_id) != key or call.present:
                self._queue.remove(key)
        unheard = [(key, call) for key, call in reversed(fresh.items()) if key not in self._heard]
        self._heard |= {key: call.called for key, call in unheard}
        wanted = [(key, call) for key, call in unheard if not call.present and now - call.called <= TOO_OLD]
        for key, call in wanted[-MOST_CAUGHT_UP:] if after_gap else wanted:
            label, language = self._counter_label(call), Language(call.language)
            self._queue.add(Announcement(key, language, call.display, label, self._also))
        self._heard = {key: called for key, called in self._heard.items() if key in fresh or now - called < FORGOTTEN}

    def _announced(self) -> set[str]:
        current = self._queue.current
        return {*self.pending, *(() if current is None else (current.key,))}


def call_key(call: CalledTicket) -> str:
    """Return the key of one call; a recall of the same number has another one."""
    return f"{call.ticket_id}/{call.called.isoformat()}"
