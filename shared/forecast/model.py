"""The expected wait of one service, as kiosk, slip, board and console show it."""

from dataclasses import dataclass
from uuid import UUID

from shared.tickets.model import WaitRange


@dataclass(frozen=True)
class ServiceWait:
    """One service now: people waiting, counters open for it, and what somebody arriving now has to expect.

    `expected` is None when no counter is open for the service.
    """

    service_id: UUID
    waiting: int
    open_counters: int
    expected: WaitRange | None
