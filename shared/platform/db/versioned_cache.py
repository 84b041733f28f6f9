"""What was read last and still holds: one small query tells whether it has to be read again."""

from collections.abc import Callable
from typing import Generic, TypeVar

from shared.platform.db.database import Database, Transaction
from shared.platform.live.topics import Topic

T = TypeVar("T")


class VersionedCache(Generic[T]):
    """Keeps the last reading with the versions of the topics it depends on.

    Whoever changes what is read raises one of `topics` in the same transaction, so a reading is never older than the
    commit that the present transaction sees. What is read must not be changed by those it is given to.
    """

    def __init__(self, database: Database, topics: tuple[Topic, ...], read: Callable[[Transaction], T]) -> None:
        self._database = database
        self._topics = topics
        self._read = read
        self._kept: tuple[tuple[int, ...], T] | None = None

    def read(self, tx: Transaction) -> T:
        """Return what stands in the database as this transaction sees it; raises what reading raises."""
        versions = self._database.versions_in(tx)
        now = tuple(versions.get(topic, 0) for topic in self._topics)
        kept = self._kept
        if kept is not None and kept[0] == now:
            return kept[1]
        found = self._read(tx)
        self._kept = (now, found)
        return found
