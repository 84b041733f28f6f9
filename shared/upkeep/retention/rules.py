"""What is due for erasure: pure functions."""

from collections.abc import Mapping
from datetime import date, timedelta

from shared.office.settings.model import Settings
from shared.upkeep.retention.model import KEPT, KeptKind

#: Days for each kind; 0: without end.
Terms = Mapping[KeptKind, int]


def terms_of(settings: Settings) -> Terms:
    """Return the terms that the branch has decided."""
    return {kind: getattr(settings, declared.setting) for kind, declared in KEPT.items()}


def shorter(one: Terms, other: Terms) -> Terms:
    """Return the shorter of two terms for each kind; a kind that only one of them knows has that term."""
    kinds = one.keys() | other.keys()
    return {kind: min(filter(None, (one.get(kind), other.get(kind))), default=0) for kind in kinds}


def last_due_day(today: date, days: int) -> date | None:
    """Return the last business day whose texts are due; None: a text without end is never due.

    A text is kept for its own day and `days` whole days after it, so the running day is never due.
    """
    return today - timedelta(days=days + 1) if days > 0 else None


def is_due(day: date, today: date, days: int) -> bool:
    """Whether the texts of a business day are due."""
    last = last_due_day(today, days)
    return last is not None and day <= last
