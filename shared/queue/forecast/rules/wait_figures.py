"""What "waiting", "people ahead of you" and "expected wait" mean: the one place that decides and words them.

- **Waiting**: the tickets of a service, or of all services of a group, in the state "waiting".
- **People ahead of you**: of those, and of people of other services at the same counters, the ones who will be called
  before one visitor (`ServiceWait.people_ahead`, `IssuedTicket.people_ahead`).
- **Expected wait**: the range in which that visitor will probably be called.

The kiosk's tiles and the board's rows show the first and the third, the card, the ticket and the slip the second and
the third, the console the first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import Service
from shared.platform.i18n.text import Showable, Text, WaitText, translate
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import WaitRange

PEOPLE_AHEAD = translate("waits", "People ahead of you")
EXPECTED_WAIT = translate("waits", "Expected wait")
ROUGH_WAIT = translate("waits", "Wait, roughly", "above an expected wait that comes from a simple estimate")
LONGER_THAN_PROMISED = translate("waits", "longer than promised")
AS_PROMISED = translate("waits", "as promised", "beside an expected wait that keeps the promise of the service")
#: An expected wait up to this long, in seconds, agrees with "nobody waiting".
SHORT_SECONDS = 300


class WaitMark(StrEnum):
    """How good the news is; each screen has its own sign or colour for it."""

    WITHIN_PROMISE = "within_promise"
    LONGER = "longer"
    NO_COUNTER = "no_counter"
    FULL = "full"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class WaitFigures:
    """What is shown of a service or a group now; `expected` is None where it is unknown, and `mark` says why.

    `rough`: the wait, or that of one of the services, comes from the simple estimate.
    """

    waiting: int
    expected: WaitRange | None
    mark: WaitMark
    rough: bool = False

    @property
    def people(self) -> Text | None:
        """How many wait; None where "nobody waiting" next to a long wait at busy counters would look like a mistake."""
        if self.waiting == 0 and self.expected is not None and self.expected.high > SHORT_SECONDS:
            return None
        return people_waiting(self.waiting)

    @property
    def wait(self) -> Showable:
        """The expected wait, or why there is none."""
        match self.mark:
            case WaitMark.FULL:
                return translate("waits", "no more tickets today")
            case WaitMark.CLOSED:
                return translate("waits", "closed now")
            case WaitMark.UNKNOWN:
                return translate("waits", "not known yet")
            case _:
                return expected_wait_text(self.expected, rough=self.rough)


def wait_figures(services: Iterable[Service], waits: Mapping[UUID, ServiceWait]) -> WaitFigures:
    """Return what is shown of a service, or of several as one: everybody who waits, and a range that holds for all.

    Services without a counter or without tickets are left out of the range while another one has both.
    """
    known = [(service, waits[service.id]) for service in services if service.id in waits]
    waiting = sum(wait.waiting for _, wait in known)
    offered = [(service, wait) for service, wait in known if not (wait.full or wait.closed or wait.stopped)]
    ranges = [(service, wait.expected) for service, wait in offered if wait.expected is not None]
    if not ranges:
        return WaitFigures(waiting, None, _why_none([wait for _, wait in known]))
    expected = WaitRange(
        min(wait.low for _, wait in ranges),
        max(wait.median for _, wait in ranges),
        max(wait.high for _, wait in ranges),
    )
    late = any(wait.median > service.promise_seconds for service, wait in ranges)
    mark = WaitMark.LONGER if late else WaitMark.WITHIN_PROMISE
    return WaitFigures(waiting, expected, mark, any(wait.rough for _, wait in offered if wait.expected is not None))


def _why_none(waits: Sequence[ServiceWait]) -> WaitMark:
    """Return why no wait can be told for any of these services."""
    if not waits:
        return WaitMark.UNKNOWN
    if not all(wait.full or wait.closed or wait.stopped for wait in waits):
        return WaitMark.NO_COUNTER
    return WaitMark.FULL if all(wait.full or wait.stopped for wait in waits) else WaitMark.CLOSED


def people_waiting(count: int) -> Text:
    """Return the text for the number of people waiting."""
    return translate("waits", "%n waiting", n=count) if count else translate("waits", "nobody waiting")


def named_wait(wait: Showable) -> tuple[Showable, Showable]:
    """Return an expected wait with the name above it; there, and not in the figure, is said that it is rough."""
    if isinstance(wait, WaitText) and wait.rough:
        return ROUGH_WAIT, replace(wait, rough=False)
    return EXPECTED_WAIT, wait


def expected_wait_text(expected: WaitRange | None, *, rough: bool = False) -> Showable:
    """Return an expected wait as it is shown; None: no counter is open that would call."""
    if expected is None:
        return translate("waits", "no counter open now")
    return WaitText(expected.low, expected.high, rough)
