"""What a board of some zones shows: their calls, services, counters and announcements."""

from dataclasses import replace

from display_board.board.snapshot import BoardSnapshot


def of_zones(snapshot: BoardSnapshot, zones: tuple[str, ...]) -> BoardSnapshot:
    """Return the part of a reading that belongs to these zones; without any, all of it.

    A service without a zone is served in every zone. A call of a counter that was removed since is everybody's.
    """
    if not zones:
        return snapshot
    catalog = snapshot.catalog
    counters = tuple(counter for counter in catalog.counters if counter.zone in zones)
    services = tuple(service for service in catalog.services if service.zone in ("", *zones))
    elsewhere = {counter.id for counter in catalog.counters} - {counter.id for counter in counters}
    shown = {service.id for service in services}
    calls = tuple(call for call in snapshot.view.calls if call.counter_id not in elsewhere)
    return replace(
        snapshot,
        catalog=replace(catalog, counters=counters, services=services),
        view=replace(snapshot.view, calls=calls),
        waits=tuple(wait for wait in snapshot.waits if wait.service_id in shown),
        announcements=tuple(
            each for each in snapshot.announcements if not each.terms.zones or set(each.terms.zones) & set(zones)
        ),
        posters=tuple(each for each in snapshot.posters if not each.zones or set(each.zones) & set(zones)),
    )
