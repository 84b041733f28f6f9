"""The texts of a tile: a service or a group, with people waiting, the expected wait, or why there is no ticket."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.branch import Availability, BranchNow
from shared.office.catalog.model import Service, ServiceGroup
from shared.platform.i18n.text import ClockTime, Day, Showable, translate
from shared.queue.forecast.rules.wait_figures import WaitMark, people_waiting

#: Nobody gets a ticket then.
SHUT = frozenset({Availability.CLOSED, Availability.FULL, Availability.NOT_NOW, Availability.TOO_LATE})


class TileMood(StrEnum):
    """How good the news on a tile is."""

    GOOD = "good"
    CAUTION = "caution"
    QUIET = "quiet"


@dataclass(frozen=True)
class TileState:
    """One tile: `key` is what it stands for, such as the id of a service or group, `shut` says that no ticket is given.

    `status` and `people`, how many wait, are its lowest lines; `people` is None where it is better not told.
    """

    key: Hashable
    name: Showable
    hint: Showable
    icon: str
    status: Showable
    people: Showable | None
    mood: TileMood
    shut: bool


def service_tile(service: Service, branch: BranchNow) -> TileState:
    """Return the tile of one service."""
    availability = branch.availability(service)
    news = _news((service,), branch, availability)
    return TileState(service.id, service.name, service.hint, service.icon, *news, availability in SHUT)


def group_tile(group: ServiceGroup, branch: BranchNow) -> TileState:
    """Return the tile of a group; it is shut only when all its services are, for the same reason."""
    services = branch.services_of(group.id)
    reasons = {branch.availability(service) for service in services}
    shut = reasons <= SHUT
    availability = Availability.CLOSED if shut else Availability.OPEN
    if len(reasons) == 1:
        availability = next(iter(reasons))
    active = tuple(service for service in services if service.active)
    return TileState(group.id, group.name, group.hint, group.icon, *_news(active, branch, availability), shut)


def opens_text(opens: datetime | None, branch: BranchNow) -> Showable:
    """Return when a service opens next, in few words."""
    if opens is None:
        return translate("kiosk.services", "Closed at the moment")
    days = (opens.date() - branch.here(branch.at).date()).days
    if days == 0:
        return translate("kiosk.services", "Opens at {time}", time=ClockTime(opens))
    if days == 1:
        return translate("kiosk.services", "Opens tomorrow at {time}", time=ClockTime(opens))
    return translate("kiosk.services", "Opens: {day}, {time}", day=Day(opens.date()), time=ClockTime(opens))


def _news(
    services: tuple[Service, ...], branch: BranchNow, availability: Availability
) -> tuple[Showable, Showable | None, TileMood]:
    if availability is Availability.CLOSED:
        return translate("kiosk.services", "Closed at the moment"), None, TileMood.QUIET
    if availability is Availability.NOT_NOW:
        opens = min((there for each in services if (there := branch.opens_next(each)) is not None), default=None)
        return opens_text(opens, branch), None, TileMood.QUIET
    figures = branch.figures(services)
    match figures.mark:
        case WaitMark.FULL | WaitMark.CLOSED:
            return figures.wait, None, TileMood.QUIET
        case WaitMark.UNKNOWN:
            return people_waiting(figures.waiting), None, TileMood.GOOD
        case WaitMark.LONGER | WaitMark.NO_COUNTER:
            return figures.wait, figures.people, TileMood.CAUTION
        case WaitMark.WITHIN_PROMISE:
            return figures.wait, figures.people, TileMood.GOOD
