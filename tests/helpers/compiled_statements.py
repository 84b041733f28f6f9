"""SQLAlchemy compiles a statement once for each engine. Every test opens engines of its own, always of the same kinds.

A quarter of the time of the tests with databases went into compiling the same statements.
"""

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

#: More than the different statements of the whole suite, so that memory stays bounded and nothing is compiled twice.
KEPT = 5000


class SharedStatements:
    """What the engines of this process have compiled, by kind of database instead of by engine."""

    def __init__(self) -> None:
        self._compiled: LRUCache[Any, Any] = LRUCache(KEPT)

    def get(self, key: tuple[Any, ...]) -> Any:
        """Return a compiled statement, or None."""
        return self._compiled.get(_by_kind(key))

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        """Keep a compiled statement."""
        self._compiled[_by_kind(key)] = compiled

    def clear(self) -> None:
        """Do nothing: other engines go on with what they know."""


def _by_kind(key: tuple[Any, ...]) -> tuple[Any, ...]:
    # SQLAlchemy begins its keys with the engine's own dialect.
    dialect, *rest = key
    return (type(dialect), getattr(dialect, "server_version_info", None), *rest)


def share_compiled_statements() -> None:
    """Let all engines of this process share what they compile."""
    shared = SharedStatements()
    # Each engine makes a cache for itself; it is not used. Engine's own arguments must stay as they are.
    sharing: Any = property(lambda _engine: shared, lambda _engine, _own: None)
    Engine._compiled_cache = sharing
