"""How many places a service has at which times, and which of them a newcomer gets."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from math import floor

from shared.office.catalog.model import Catalog, Counter, Service
from shared.office.catalog.working_time import ONE_DAY, WorkingCalendar, calendar_of, local, shared_periods
from shared.office.settings.model import Settings
from shared.service_desk.appointments.model import Capacity, FreeDay, FreeSlot, Purpose


def planned_counters(catalog: Catalog, service: Service) -> float:
    """Return how many counters work for the appointments of a service.

    A counter that takes several services with appointments is divided among them; otherwise the shares of all of them
    together would be more than the share of the counter.
    """
    return sum(1 / len(booked) for counter in catalog.counters if service in (booked := _booked_at(catalog, counter)))


def _booked_at(catalog: Catalog, counter: Counter) -> list[Service]:
    if not counter.active:
        return []
    return [
        service
        for service in catalog.services
        if service.active
        and service.takes_appointments
        and (not counter.service_ids or service.id in counter.service_ids)
        and service.zone in ("", counter.zone)
    ]


def capacity(catalog: Catalog, service: Service, settings: Settings) -> Capacity:
    """Return the places of each slot: ⌊share × planned counters × slot minutes ÷ typical service minutes⌋."""
    visits = planned_counters(catalog, service) * settings.appointment_minutes / service.published_minutes

    def places(share: float) -> int:
        # 0.1 × 3 × 10 is a little less than 3.
        return floor(round(share * visits, 9))

    return Capacity(places(settings.return_share + settings.booking_share), places(settings.booking_share))


def slots_of_day(day: date, catalog: Catalog, service: Service, settings: Settings) -> Iterator[datetime]:
    """Yield the instants at which the slots of a day begin: whole slots within the hours of branch and service."""
    periods = calendar_of(catalog).periods(day, day)
    if service.hours:
        own = WorkingCalendar(catalog.branch.time_zone, service.hours)
        periods = shared_periods(periods, own.periods(day - ONE_DAY, day))
    length = timedelta(minutes=settings.appointment_minutes)
    for start, end in periods:
        yield from (start + length * each for each in range((end - start) // length))


def open_places(places: Capacity, purpose: Purpose, slot: datetime, now: datetime, time_zone: str) -> tuple[int, ...]:
    """Return the numbers of the places that may be taken for a purpose, in the order in which they are given.

    Returns begin with their own, the last ones. Bookings have the first ones; what is left of the others is theirs from
    the day before on.
    """
    if purpose is Purpose.RETURN:
        return tuple(range(places.total, 0, -1))
    soon = local(slot, time_zone).date() - local(now, time_zone).date() <= ONE_DAY
    return tuple(range(1, (places.total if soon else places.bookings) + 1))


def free_place(candidates: Iterable[int], taken: Collection[int]) -> int | None:
    """Return the place that the next one gets; None where all are taken."""
    return next((place for place in candidates if place not in taken), None)


def free_days(
    catalog: Catalog,
    service: Service,
    settings: Settings,
    purpose: Purpose,
    taken: Mapping[datetime, Collection[int]],
    now: datetime,
) -> Iterator[FreeDay]:
    """Yield the days on which something is free, with their times."""
    zone = catalog.branch.time_zone
    places = capacity(catalog, service, settings)
    today = local(now, zone).date()
    for ahead in range(settings.appointment_days + 1):
        day = today + ahead * ONE_DAY
        slots = []
        for start in slots_of_day(day, catalog, service, settings):
            if start > now:
                held = taken.get(start, ())
                free = sum(place not in held for place in open_places(places, purpose, start, now, zone))
                if free:
                    slots.append(FreeSlot(start, free))
        if slots:
            yield FreeDay(day, tuple(slots))
