"""Turns the expected waits into lines: one per service, and one per group for where services are too many."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from display_board.board.state import Mark, WaitLine
from shared.office.catalog.model import Catalog, Service
from shared.platform.i18n.text import LocalText, Text, translate
from shared.platform.i18n.text import WaitText as ShownRange
from shared.queue.forecast.model import ServiceWait


def service_lines(catalog: Catalog, waits: Iterable[ServiceWait]) -> tuple[WaitLine, ...]:
    """Return a line for each active service in the order of the catalog; one without a figure is shown as not known."""
    by_service = {wait.service_id: wait for wait in waits}
    active = (service for service in catalog.services if service.active)
    return tuple(_line(str(service.id), service.name, (service,), by_service) for service in active)


def group_lines(catalog: Catalog, waits: Iterable[ServiceWait]) -> tuple[WaitLine, ...]:
    """Return a line for each group with active services: everybody who waits, and a range that holds for all of it."""
    by_service = {wait.service_id: wait for wait in waits}
    members = {
        group.id: tuple(service for service in catalog.services if service.active and service.group_id == group.id)
        for group in catalog.groups
    }
    return tuple(
        _line(str(group.id), group.name, members[group.id], by_service) for group in catalog.groups if members[group.id]
    )


def people_text(waiting: int) -> Text:
    """Return how many people wait."""
    if waiting == 0:
        return translate("board", "nobody waiting")
    return translate("board", "%n waiting", n=waiting)


def _line(key: str, name: LocalText, services: tuple[Service, ...], by_service: Mapping[UUID, ServiceWait]) -> WaitLine:
    known = [(service, by_service[service.id]) for service in services if service.id in by_service]
    waiting = sum(wait.waiting for _, wait in known)
    people = people_text(waiting)
    served = [(service, wait) for service, wait in known if wait.open_counters > 0]
    if known and not served:
        return WaitLine(key, name, people, None, translate("board", "no counter open"), Mark.NO_COUNTER)
    shown_waits = [(service, wait.expected) for service, wait in served if wait.expected is not None]
    if not shown_waits:
        return WaitLine(key, name, people, None, translate("board", "wait not known yet"), Mark.UNKNOWN)
    shown = ShownRange(min(wait.low for _, wait in shown_waits), max(wait.high for _, wait in shown_waits))
    if any(wait.median > service.promise_seconds for service, wait in shown_waits):
        return WaitLine(key, name, people, shown, translate("board", "longer than promised"), Mark.LONGER)
    return WaitLine(key, name, people, shown, None, Mark.WITHIN_PROMISE)
