"""A database that a test takes away and gives back, before a step is saved or just after it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shared.platform.db.database import Database, Transaction
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import ErrorCode, UserError
from shared.platform.live.topics import Topic


class Outage:
    """What is wrong with a database: `lost` nothing works; `unwritable` it is only read; `deaf` the answer is lost.

    While `deaf` is not 0, so many changes are committed and then told as lost: the worst an outage can do.
    """

    def __init__(self, database: Database, patches: pytest.MonkeyPatch) -> None:
        self.lost = False
        self.unwritable: ErrorCode | None = None
        self.deaf = 0
        self.writes = 0
        read, write = database.read, database.write

        @contextmanager
        def reading() -> Iterator[Transaction]:
            if self.lost:
                raise UserError(DATABASE_LOST)
            with read() as tx:
                yield tx

        @contextmanager
        def writing(*topics: Topic) -> Iterator[Transaction]:
            if self.lost:
                raise UserError(DATABASE_LOST)
            if self.unwritable is not None:
                raise UserError(self.unwritable)
            with write(*topics) as tx:
                yield tx
            self.writes += 1
            if self.deaf:
                self.deaf -= 1
                self.lost = True
                raise UserError(DATABASE_LOST)

        patches.setattr(database, "read", reading)
        patches.setattr(database, "write", writing)
