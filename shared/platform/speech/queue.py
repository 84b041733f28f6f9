"""Calls one after the other: each alone for a while, said and said again, none overwritten by the next."""

import logging
from collections.abc import Callable
from typing import Protocol

from shared.platform.speech.announcement import Announcement, Saying, all_sayings, next_saying
from shared.platform.speech.speaker import Speaker

_log = logging.getLogger(__name__)

SHORTEST_S = 8.0
PAUSE_S = 1.5
TIMES = 2
# No sentence takes this long: the voice has died, and the next visitor must still be called.
GIVE_UP_S = 20.0


class CallRecord(Protocol):
    """Is told what was said."""

    def said(self, saying: Saying, text: str, seconds: float) -> None:
        """A sentence is over, so many seconds after it was begun; `text` is what was heard, "" for nothing."""

    def over(self, announcement: Announcement, heard: int, *, shortened: bool) -> None:
        """A call makes room; so many of its sentences were heard, fewer than wanted when others had to be called."""


class AnnouncementQueue:
    """Decides which call is shown and said now.

    `seconds` is a clock that never runs backwards (time.monotonic); `changed` is called when `current` changes.
    `record` is told what was said. Call `tick` a few times a second. Everything on one thread.
    """

    def __init__(
        self,
        speaker: Speaker,
        seconds: Callable[[], float],
        changed: Callable[[], None],
        record: CallRecord | None = None,
    ) -> None:
        self._speaker = speaker
        self._record = record
        self._shortest_s = SHORTEST_S
        self._times = TIMES
        self._seconds = seconds
        self._changed = changed
        self._waiting: list[Announcement] = []
        self._current: Announcement | None = None
        self._began = 0.0
        self._heard: list[Saying] = []
        self._really_heard = 0
        self._speaking = False
        self._last_sound = 0.0
        self._sentence = 0

    @property
    def current(self) -> Announcement | None:
        """The call that is shown alone on the screen now, or None."""
        return self._current

    @property
    def waiting(self) -> tuple[Announcement, ...]:
        """The calls that come next, in order."""
        return tuple(self._waiting)

    def set_pace(self, shortest_s: float, times: int) -> None:
        """Set how long a call is shown alone at least, and how often it is said in a language (0: only the chime)."""
        self._shortest_s = shortest_s
        self._times = times

    def add(self, announcement: Announcement) -> None:
        """Queue a call; a waiting call with the same key is replaced in place."""
        for place, other in enumerate(self._waiting):
            if other.key == announcement.key:
                self._waiting[place] = announcement
                return
        self._waiting.append(announcement)
        if self._current is None:
            self._begin_next()

    def remove(self, key: str) -> None:
        """Forget a call that waits, because the visitor has come or left; one already begun is finished."""
        self._waiting = [other for other in self._waiting if other.key != key]

    def tick(self) -> None:
        """Do what is due: say it again, or take the next."""
        if self._current is None:
            return
        now = self._seconds()
        if self._speaking and now - self._last_sound >= GIVE_UP_S:
            _log.warning("the voice did not finish", extra={"details": {"key": self._current.key}})
            self._speaker.stop()
            self._finished_saying(self._sentence, "")
        if self._speaking:
            return
        late = now - self._began >= self._shortest_s
        saying = next_saying(self._current, self._heard, self._times, len(self._waiting), late=late)
        if saying is not None:
            if now - self._last_sound >= PAUSE_S:
                self._say(saying)
        elif late:
            self._begin_next()

    def _begin_next(self) -> None:
        self._tell_over()
        self._current = self._waiting.pop(0) if self._waiting else None
        if self._current is not None:
            self._began = self._seconds()
            self._heard, self._really_heard = [], 0
            self._speaker.chime()
            saying = next_saying(self._current, (), self._times, len(self._waiting))
            if saying is not None:
                self._say(saying)
        self._changed()

    def _say(self, saying: Saying) -> None:
        self._speaking = True
        self._heard.append(saying)
        self._last_sound = self._seconds()
        self._sentence += 1
        sentence = self._sentence
        self._speaker.say(saying, lambda text: self._finished_saying(sentence, text))

    def _finished_saying(self, sentence: int, text: str) -> None:
        # A voice that was given up may still report in: only the present sentence counts, and once.
        if sentence != self._sentence or not self._speaking:
            return
        began, self._last_sound = self._last_sound, self._seconds()
        self._speaking = False
        self._really_heard += bool(text)
        if self._record is not None:
            self._record.said(self._heard[-1], text, self._last_sound - began)

    def _tell_over(self) -> None:
        if self._record is None or self._current is None:
            return
        wanted = all_sayings(self._current, self._times)
        shortened = self._current.sentence is None and len(self._heard) < wanted
        self._record.over(self._current, self._really_heard, shortened=shortened)
