"""Records the statements that a branch's database is asked, also those that go straight to the driver."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from sqlalchemy import event

from shared.bootstrap import OpenBranch
from shared.platform.db.prepared import PreparedForm


class Asked(NamedTuple):
    """A statement as the driver gets it, with its values."""

    text: str
    values: Any


@contextmanager
def recorded_statements(branch: OpenBranch) -> Iterator[list[Asked]]:
    """Yield a list that grows by each statement while the block runs."""
    seen: list[Asked] = []
    engine = branch.database.engine
    laid_out = PreparedForm.values

    def through_the_engine(_connection: Any, _cursor: Any, statement: str, values: Any, *_others: Any) -> None:
        seen.append(Asked(statement, values))

    def prepared(form: PreparedForm, given: Any) -> Any:
        values = laid_out(form, given)
        seen.append(Asked(form.text, values))
        return values

    event.listen(engine, "before_cursor_execute", through_the_engine)
    try:
        with patch.object(PreparedForm, "values", prepared):
            yield seen
    finally:
        event.remove(engine, "before_cursor_execute", through_the_engine)
