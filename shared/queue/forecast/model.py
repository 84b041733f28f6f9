"""The expected wait of one service, as kiosk, slip, board and console show it, and the forecast that is published."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from shared.queue.tickets.model import WaitRange


@dataclass(frozen=True)
class ServiceWait:
    """One service now: people waiting, counters open for it, and what somebody arriving now has to expect.

    `people_ahead` are those ahead of a visitor who arrives now, for any service: counters are shared.
    `expected` is None when no counter is open for the service; `rough` says that it is the simple estimate; `full`
    says that its numbers of today are used up, `closed` that it gives no tickets now because of its own hours.
    """

    service_id: UUID
    waiting: int
    people_ahead: int
    open_counters: int
    expected: WaitRange | None
    full: bool = False
    closed: bool = False
    rough: bool = False


@dataclass(frozen=True)
class NewcomerWait:
    """The wait of somebody who comes now, made for so many people `ahead`; seconds that one more person adds."""

    ahead: int
    expected: WaitRange
    per_person: float


@dataclass(frozen=True)
class Published:
    """The forecast of a branch up to the event `seq`, made at `made_at` by the clock of the database.

    `newcomers` by service and code of the priority class; `waiting` holds what each waiting ticket still waits. The row
    is replaced at least every 15 seconds, and no screen counts on from it by itself: all show the same.
    """

    seq: int
    made_at: datetime
    newcomers: Mapping[tuple[UUID, str], NewcomerWait] = field(default_factory=dict)
    waiting: Mapping[UUID, WaitRange] = field(default_factory=dict)
