"""The texts of a tile: a service or a group, with people waiting, the expected wait, or why there is no ticket."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kiosk.branch import Availability, BranchNow
from shared.office.catalog.model import Service, ServiceGroup
from shared.platform.i18n.text import LocalText, Showable, Text, WaitText, translate
from shared.queue.tickets.model import WaitRange

#: A wait up to this long, in seconds, agrees with "nobody waiting".
SHORT_SECONDS = 300


class TileMood(StrEnum):
    """How good the news on a tile is."""

    GOOD = "good"
    CAUTION = "caution"
    QUIET = "quiet"


@dataclass(frozen=True)
class TileState:
    """One tile: `key` is the service's or group's id, `status` its lowest line, `shut` says that no ticket is given."""

    key: UUID
    name: LocalText
    hint: LocalText
    icon: str
    status: Showable
    mood: TileMood
    shut: bool


def service_tile(service: Service, branch: BranchNow) -> TileState:
    """Return the tile of one service."""
    availability = branch.availability(service)
    status, mood = _status((service,), branch, availability)
    shut = availability in (Availability.CLOSED, Availability.FULL)
    return TileState(service.id, service.name, service.hint, service.icon, status, mood, shut)


def group_tile(group: ServiceGroup, branch: BranchNow) -> TileState:
    """Return the tile of a group; it is shut only when all its services are, for the same reason."""
    services = branch.services_of(group.id)
    reasons = {branch.availability(service) for service in services}
    shut = reasons <= {Availability.CLOSED, Availability.FULL}
    usable = tuple(s for s in services if branch.availability(s) not in (Availability.CLOSED, Availability.FULL))
    availability = Availability.OPEN
    if len(reasons) == 1:
        availability = next(iter(reasons))
    elif shut:
        availability = Availability.CLOSED
    status, mood = _status(usable or services, branch, availability)
    return TileState(group.id, group.name, group.hint, group.icon, status, mood, shut)


def expected_wait(expected: WaitRange) -> WaitText:
    """Return an expected wait as it is shown."""
    return WaitText(expected.low, expected.high)


def people_waiting(count: int) -> Text:
    """Return the text for the number of people waiting."""
    if count == 0:
        return translate("kiosk.services", "nobody waiting")
    return translate("kiosk.services", "%n waiting", n=count)


def _status(services: tuple[Service, ...], branch: BranchNow, availability: Availability) -> tuple[Showable, TileMood]:
    match availability:
        case Availability.CLOSED:
            return translate("kiosk.services", "Closed at the moment"), TileMood.QUIET
        case Availability.FULL:
            return translate("kiosk.services", "No more tickets today"), TileMood.QUIET
        case Availability.NO_COUNTER:
            people = people_waiting(branch.waiting(services))
            return translate("kiosk.services", "No counter open now\u00a0· {people}", people=people), TileMood.CAUTION
        case Availability.OPEN:
            return _waits(services, branch)


def _waits(services: tuple[Service, ...], branch: BranchNow) -> tuple[Showable, TileMood]:
    count = branch.waiting(services)
    people = people_waiting(count)
    expected = branch.expected(services)
    if expected is None:
        return people, TileMood.GOOD
    promised = max(service.promise_seconds for service in services)
    mood = TileMood.CAUTION if expected.median > promised else TileMood.GOOD
    if count == 0 and expected.high > SHORT_SECONDS:
        # Every counter is busy: "nobody waiting" next to a long wait would read like a mistake.
        return expected_wait(expected), mood
    return translate("kiosk.services", "{wait}\u00a0· {people}", wait=expected_wait(expected), people=people), mood
