"""A line to PostgreSQL that never waits for ever, also where the other end is silent instead of gone."""

import time
from collections.abc import Generator
from typing import Any

import psycopg

#: The server itself ends a statement after five seconds; whoever hears nothing for longer hears nothing any more.
ANSWER_SECONDS = 7.0
#: After a rest the first thing said is "are you there?", which takes a server no time.
GREETING_SECONDS = 2.0


class BoundedConnection(psycopg.Connection[Any]):
    """A connection that is closed when an answer takes too long, unless `hurried` is off (see `long_work`).

    The network layer notices a cable that was pulled; it does not notice a server that stands still, or a router that
    takes every byte and passes none on.
    """

    hurried = True
    #: How often its engine had forgotten all its connections when this one was begun.
    made_after = 0
    _rested = False

    def rest(self) -> None:
        """The connection goes back to the pool: its next use begins with a greeting."""
        self.hurried = self._rested = True

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Do one piece of talking with the server; raises psycopg.OperationalError when it falls silent."""
        if timeout is not None or not self.hurried:
            return super().wait(gen, interval, timeout)
        limit = GREETING_SECONDS if self._rested else ANSWER_SECONDS
        began = time.monotonic()
        try:
            return super().wait(self._greeting(gen) if self._rested else gen, interval, limit)
        except psycopg.OperationalError as fault:
            if not self.closed and time.monotonic() - began >= limit:
                self.close()
                raise psycopg.OperationalError("the server does not answer") from fault
            raise

    def _greeting(self, gen: Any) -> Generator[Any, Any, Any]:
        """Do what `gen` does; once it was answered, there was a greeting."""
        try:
            wanted = next(gen)
            while True:
                wanted = gen.send((yield wanted))
                self._rested = False
        except StopIteration as end:
            return end.value
