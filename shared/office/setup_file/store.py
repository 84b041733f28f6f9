"""A copy of the set-up in memory, on which a file is tried while everybody else goes on working."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Table, create_engine, insert, select
from sqlalchemy.pool import StaticPool

from shared.office.audit.store import LEFT_OUT_OF_DIGESTS, SET_UP
from shared.platform.db.base import metadata
from shared.platform.db.database import Database, Transaction

#: What a change of the set-up reads besides the set-up itself. Of sessions only the open ones are copied.
_SESSIONS = "counter_sessions"
_EMPTY = ("audit_entries", "session_pauses", "topic_versions")
#: Of the set-up, what no file changes.
_NOT_IN_FILES = {"lost_numbers", "erasures"}


@contextmanager
def copy_of_set_up(tx: Transaction, database: Database) -> Iterator[tuple[Database, Transaction]]:
    """Give a database in memory with the set-up of a branch as the transaction sees it, and its open transaction."""
    copied = (*(name for name in SET_UP if name not in _NOT_IN_FILES), _SESSIONS)
    tables = {name: metadata.tables[name] for name in (*copied, *_EMPTY)}
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        metadata.create_all(engine, tables=list(tables.values()))
        copy = Database(engine, database.clock, database.branch_id)
        with copy.write() as trial:
            trial.audited = False
            for name in copied:
                _copy(tx, trial, tables[name], database)
            yield copy, trial
    finally:
        engine.dispose()


def _copy(tx: Transaction, trial: Transaction, table: Table, database: Database) -> None:
    # PINs stay where they are: not every account may read them.
    columns = [each for each in table.c if each.name not in LEFT_OUT_OF_DIGESTS.get(table.name, ())]
    here = (table.c.id if table.name == "branches" else table.c.branch_id) == database.branch_id
    query = select(*columns).where(here)
    if table.name == _SESSIONS:
        query = query.where(table.c.ended.is_(None))
    rows = [dict(row._mapping) for row in tx.rows(query)]
    if rows:
        trial.execute(insert(table), rows)
