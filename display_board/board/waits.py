"""Turns the waits into lines of the board: one per service, and one per group for where services are too many."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from display_board.board.state import WaitLine
from display_board.board.texts import at_counter_text
from shared.office.catalog.model import Catalog, Service
from shared.platform.i18n.text import LocalText, WaitText
from shared.queue.forecast.model import ServiceWait
from shared.queue.forecast.rules.wait_figures import (
    AS_PROMISED,
    LONGER_THAN_PROMISED,
    WaitMark,
    people_waiting,
    wait_figures,
)


def all_rough(waits: Iterable[ServiceWait]) -> bool:
    """Return whether every expected wait is rough: then the heading says so, and the lines need not."""
    known = [wait.rough for wait in waits if wait.expected is not None]
    return bool(known) and all(known)


def service_lines(
    catalog: Catalog, waits: Iterable[ServiceWait], *, only_people: bool = False, heading_says: bool = False
) -> tuple[WaitLine, ...]:
    """Return a line for each active service in the order of the catalog; one without a figure is shown as not known.

    `only_people`: without expected waits. `heading_says`: that waits are rough is not said again.
    """
    by_service = {wait.service_id: wait for wait in waits}
    active = (service for service in catalog.services if service.active)
    return tuple(
        replace(
            _line(
                str(service.id),
                service.name,
                (service,),
                by_service,
                only_people=only_people,
                heading_says=heading_says,
            ),
            published=None if only_people else at_counter_text(service),
        )
        for service in active
    )


def group_lines(
    catalog: Catalog, waits: Iterable[ServiceWait], *, only_people: bool = False, heading_says: bool = False
) -> tuple[WaitLine, ...]:
    """Return a line for each group with active services."""
    by_service = {wait.service_id: wait for wait in waits}
    members = {
        group.id: tuple(service for service in catalog.services if service.active and service.group_id == group.id)
        for group in catalog.groups
    }
    return tuple(
        _line(
            str(group.id),
            group.name,
            members[group.id],
            by_service,
            only_people=only_people,
            heading_says=heading_says,
        )
        for group in catalog.groups
        if members[group.id]
    )


def _line(
    key: str,
    name: LocalText,
    services: tuple[Service, ...],
    by_service: Mapping[UUID, ServiceWait],
    *,
    only_people: bool,
    heading_says: bool,
) -> WaitLine:
    figures = wait_figures(services, by_service)
    wait = figures.wait
    if only_people:
        about_waits = figures.mark in (WaitMark.WITHIN_PROMISE, WaitMark.LONGER, WaitMark.UNKNOWN)
        mark, remark = (WaitMark.UNKNOWN, None) if about_waits else (figures.mark, wait)
        return WaitLine(key, name, people_waiting(figures.waiting), None, remark, mark)
    if not isinstance(wait, WaitText):
        return WaitLine(key, name, figures.people, None, wait, figures.mark)
    if heading_says:
        wait = replace(wait, rough=False)
    remark = LONGER_THAN_PROMISED if figures.mark is WaitMark.LONGER else None
    word = AS_PROMISED if figures.mark is WaitMark.WITHIN_PROMISE else None
    return WaitLine(key, name, figures.people, wait, remark, figures.mark, word)
