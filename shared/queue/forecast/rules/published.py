"""Reads and writes what is published of the forecast, and makes it fit the present instant; pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from shared.queue.forecast.model import NewcomerWait, Published
from shared.queue.tickets.model import WaitRange

#: An older forecast is not used: the service that made it has stopped. It is made again at least every 15 seconds.
FRESH = timedelta(seconds=60)


def is_fresh(made_at: datetime, now: datetime) -> bool:
    """Return whether a forecast may be used at an instant; one from the future was made by a wrong clock."""
    return -FRESH <= now - made_at <= FRESH


def expected_behind(made: NewcomerWait, ahead: int) -> WaitRange:
    """Return the wait of somebody with so many people ahead now: the published one, moved by those who came or went."""
    return moved(made.expected, (ahead - made.ahead) * made.per_person)


def moved(wait: WaitRange, seconds: float) -> WaitRange:
    """Return a wait that is longer by so many seconds (or shorter, but never below none)."""
    return WaitRange(*(max(0.0, part + seconds) for part in (wait.low, wait.median, wait.high)))


def too_late(expected: WaitRange | None, now: datetime, closes: datetime | None) -> bool:
    """Return whether somebody who comes now is not called before closing, even if all goes well."""
    return expected is not None and closes is not None and now + timedelta(seconds=expected.low) >= closes


def body_of(forecast: Published) -> dict[str, Any]:
    """Return what is stored of a forecast, apart from its event and instant; whole seconds, to be short."""
    newcomers: dict[str, dict[str, list[float]]] = {}
    for (service_id, priority), made in forecast.newcomers.items():
        figures = [made.ahead, *_seconds(made.expected), round(made.per_person, 1)]
        newcomers.setdefault(str(service_id), {})[priority] = figures
    waiting = {str(ticket_id): _seconds(wait) for ticket_id, wait in forecast.waiting.items()}
    return {"newcomers": newcomers, "waiting": waiting}


def published(seq: int, made_at: datetime, body: Mapping[str, Any]) -> Published:
    """Return the forecast that was stored."""
    newcomers = {
        (UUID(service_id), priority): NewcomerWait(int(ahead), WaitRange(*map(float, wait)), float(per_person))
        for service_id, classes in body["newcomers"].items()
        for priority, (ahead, *wait, per_person) in classes.items()
    }
    waiting = {UUID(ticket_id): WaitRange(*map(float, wait)) for ticket_id, wait in body["waiting"].items()}
    return Published(seq, made_at, newcomers, waiting)


def _seconds(wait: WaitRange) -> list[float]:
    return [round(part) for part in (wait.low, wait.median, wait.high)]
