"""A PostgreSQL connection with a time limit on every answer, for a server that is silent but not closed."""

import time
from collections.abc import Generator
from typing import Any

import psycopg

#: The server ends a statement after five seconds, so silence for longer means a lost connection.
ANSWER_SECONDS = 7.0
#: The first statement after a rest in the pool is a ping, which a server answers at once.
PING_SECONDS = 2.0


class BoundedConnection(psycopg.Connection[Any]):
    """A connection that is closed when an answer takes too long, unless `hurried` is off (see `lift_time_limits`).

    The network layer notices a pulled cable; it does not notice a server that hangs, or a router that accepts every
    byte and forwards none.
    """

    hurried = True
    #: How often its engine had disposed of its pool when this connection was begun.
    made_after = 0
    _rested = False

    def rest(self) -> None:
        """Note that the connection goes back to the pool: its next use begins with a ping."""
        self.hurried = self._rested = True

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for one exchange with the server. Raises psycopg.OperationalError when it takes too long."""
        if timeout is not None or not self.hurried:
            return super().wait(gen, interval, timeout)
        limit = PING_SECONDS if self._rested else ANSWER_SECONDS
        began = time.monotonic()
        try:
            return super().wait(self._ping(gen) if self._rested else gen, interval, limit)
        except psycopg.OperationalError as fault:
            if not self.closed and time.monotonic() - began >= limit:
                self.close()
                raise psycopg.OperationalError("the server does not answer") from fault
            raise

    def _ping(self, gen: Any) -> Generator[Any, Any, Any]:
        """Run `gen`; its first answer ends the rest."""
        try:
            wanted = next(gen)
            while True:
                wanted = gen.send((yield wanted))
                self._rested = False
        except StopIteration as end:
            return end.value
