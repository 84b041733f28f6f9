"""What the kiosk knows about the branch at one moment, read together, and the questions pages ask of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from shared.office.catalog.model import ORDINARY, Catalog, OpeningHours, Service, ServiceGroup
from shared.office.catalog.rules import OpeningStatus, next_opening, opening
from shared.office.catalog.working_time import local
from shared.office.settings.model import Settings
from shared.platform.i18n.text import LocalText
from shared.quality.announcements.model import VisitorAnnouncement
from shared.quality.charters.model import PublishedCharter
from shared.queue.forecast.model import ServiceWait
from shared.queue.forecast.rules.wait_figures import WaitFigures, wait_figures

#: Up to this many services are on the first page; more are found through their groups.
DIRECT_SERVICES = 6


class Availability(StrEnum):
    """Whether a ticket for a service can be had."""

    OPEN = "open"
    NO_COUNTER = "no_counter"  # a ticket can be had, but nobody serves it at this moment
    CLOSED = "closed"
    FULL = "full"
    NOT_NOW = "not_now"  # it has hours of its own and gives no tickets at this hour
    TOO_LATE = "too_late"  # the expected wait ends after closing, and the branch gives no tickets then


@dataclass(frozen=True)
class BranchNow:
    """One reading of catalogue, settings, hours and waits. `full` are services whose allowance for today is used up.

    The waits are those of somebody of the class `priority`. `bookable` are services with times that can be booked.
    `charters` are those in force today, by service; `announcements` are those that nobody has stopped.
    """

    catalog: Catalog
    settings: Settings
    opening: OpeningStatus
    waits: Mapping[UUID, ServiceWait]
    full: frozenset[UUID]
    at: datetime
    priority: str = ORDINARY
    bookable: frozenset[UUID] = frozenset()
    charters: Mapping[UUID, PublishedCharter] = field(default_factory=dict)
    announcements: tuple[VisitorAnnouncement, ...] = ()

    @property
    def issuing(self) -> bool:
        """True while tickets are given: the branch is open, and not so near its closing that nobody could be served."""
        return self.opening.issues_tickets(self.at, self.settings.issue_stop)

    @cached_property
    def resting(self) -> frozenset[UUID]:
        """The services that give no tickets now because of hours of their own."""
        return frozenset(service.id for service in self.catalog.services if not self._gives(service.hours))

    @cached_property
    def hours_change(self) -> datetime | None:
        """When the first service begins or stops giving tickets, as far as that is known."""
        stop = self.settings.issue_stop
        ends = (status.closes - stop for status in self._own.values() if status.closes is not None)
        starts = (status.next_opens for status in self._own.values() if status.next_opens is not None)
        return min((instant for instant in (*ends, *starts) if instant > self.at), default=None)

    @cached_property
    def _own(self) -> Mapping[tuple[OpeningHours, ...], OpeningStatus]:
        """Whether services are open, by their own hours; many have the same."""
        return {each: opening(self.catalog, self.at, each) for each in {service.hours for service in self.services}}

    def _gives(self, hours: tuple[OpeningHours, ...]) -> bool:
        return not hours or self._own[hours].issues_tickets(self.at, self.settings.issue_stop)

    def opens_next(self, service: Service | None = None) -> datetime | None:
        """Return when the branch, or a service, opens after it closes, as the clock on the wall shows it."""
        return next_opening(self.catalog, self.at, () if service is None else service.hours)

    @property
    def services(self) -> tuple[Service, ...]:
        """All services in display order."""
        return tuple(sorted(self.catalog.services, key=lambda service: service.position))

    @property
    def groups(self) -> tuple[ServiceGroup, ...]:
        """The groups that have services, in display order."""
        used = {service.group_id for service in self.catalog.services}
        return tuple(sorted((g for g in self.catalog.groups if g.id in used), key=lambda group: group.position))

    @property
    def by_groups(self) -> bool:
        """True when the first page shows groups rather than services."""
        return len(self.groups) > 1 and len(self.catalog.services) > DIRECT_SERVICES

    def services_of(self, group_id: UUID) -> tuple[Service, ...]:
        """Return a group's services in display order."""
        return tuple(service for service in self.services if service.group_id == group_id)

    def group(self, group_id: UUID) -> ServiceGroup:
        """Return the group with this id. Raises KeyError."""
        for group in self.catalog.groups:
            if group.id == group_id:
                return group
        raise KeyError(group_id)

    def has(self, service_id: UUID | None) -> bool:
        """Say whether the service still exists."""
        return any(service.id == service_id for service in self.catalog.services)

    def name(self, service_id: UUID) -> LocalText:
        """Return a service's name."""
        return self.catalog.service(service_id).name

    def availability(self, service: Service) -> Availability:
        """Say whether a ticket for `service` can be had now."""
        if not service.active:
            return Availability.CLOSED
        wait = self.waits.get(service.id)
        if service.id in self.full or (wait is not None and wait.full):
            return Availability.FULL
        if service.id in self.resting:
            return Availability.NOT_NOW
        if wait is not None and wait.stopped:
            return Availability.TOO_LATE
        return Availability.NO_COUNTER if wait is not None and wait.open_counters == 0 else Availability.OPEN

    def late(self, service: Service) -> datetime | None:
        """Return when a service closes, if even the shortest expected wait ends after that; None: it ends before."""
        wait = self.waits.get(service.id)
        return opening(self.catalog, self.at, service.hours).closes if wait is not None and wait.late else None

    def figures(self, services: tuple[Service, ...]) -> WaitFigures:
        """Return what is shown of the waits of these services, as one."""
        waits = {
            key: replace(wait, full=wait.full or key in self.full, closed=key in self.resting)
            for key, wait in self.waits.items()
        }
        return wait_figures(services, waits)

    def here(self, instant: datetime) -> datetime:
        """Return an instant as the clock on the branch's wall shows it."""
        return local(instant, self.catalog.branch.time_zone)
