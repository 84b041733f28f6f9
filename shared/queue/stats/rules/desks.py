"""Figures of counters and clerks: how long they were there, and how much of it they were busy."""

from collections.abc import Iterable
from datetime import datetime

from shared.office.staff.model import CounterSession, SessionPause


def session_seconds(session: CounterSession, until: datetime) -> float:
    """Return how long a session lasted, or has lasted at `until`."""
    return max(0.0, ((session.ended or until) - session.opened).total_seconds())


def pause_seconds(pauses: Iterable[SessionPause], until: datetime) -> float:
    """Return how long the pauses lasted together."""
    return sum(max(0.0, ((pause.ended or until) - pause.started).total_seconds()) for pause in pauses)


def occupancy(serving: float, wrap_up: float, session: float, pauses: float) -> float | None:
    """Return (serving + paperwork) ÷ (session − pauses); None without working time. Holds are not serving."""
    working = session - pauses
    return (serving + wrap_up) / working if working > 0 else None


def utilisation(serving: float, session: float) -> float | None:
    """Return serving ÷ session; None without a session."""
    return serving / session if session > 0 else None
