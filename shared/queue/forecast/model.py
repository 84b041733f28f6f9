"""The expected wait of one service, as kiosk, slip, board and console show it."""

from dataclasses import dataclass
from uuid import UUID

from shared.queue.tickets.model import WaitRange


@dataclass(frozen=True)
class ServiceWait:
    """One service now: people waiting, counters open for it, and what somebody arriving now has to expect.

    `people_ahead` are those ahead of a visitor who arrives now, for any service: counters are shared.
    `expected` is None when no counter is open for the service; `full` says that its numbers of today are used up,
    `closed` that it gives no tickets now because of its own hours.
    """

    service_id: UUID
    waiting: int
    people_ahead: int
    open_counters: int
    expected: WaitRange | None
    full: bool = False
    closed: bool = False
