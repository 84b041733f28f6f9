"""What stands on a tile: people and a wait that agree with each other."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from kiosk.branch import BranchNow
from kiosk.card.refusals import refusal, warning
from kiosk.tiles import TileMood, TileState, service_tile
from shared.office.catalog.model import OpeningHours
from shared.office.catalog.rules import opening
from shared.office.catalog.working_time import local
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import WaitRange
from tests.helpers.boards import NOW, sample_catalog


def tile_with(
    waiting: int, ahead: int, expected: WaitRange | None, counters: int = 1, *, full: bool = False
) -> TileState:
    catalog = sample_catalog()
    service = catalog.services[0]
    waits = {service.id: ServiceWait(service.id, waiting, ahead, counters, expected, full)}
    return service_tile(service, BranchNow(catalog, Settings(), opening(catalog, NOW), waits, frozenset(), NOW))


def said(tile: TileState) -> str:
    shown = (tile.status, *(() if tile.people is None else (tile.people,)))
    return "\n".join(without_direction_controls(Translator(Language.EN).text(line)) for line in shown)


def test_nobody_waiting_does_not_stand_beside_a_long_wait() -> None:
    tile = tile_with(0, 0, WaitRange(600, 900, 1200))
    assert said(tile) == "10–20 min"


def test_nobody_waiting_stands_beside_a_short_wait() -> None:
    assert said(tile_with(0, 0, WaitRange(0, 60, 300))) == "less than 5 min\nnobody waiting"


def test_waiting_are_those_of_the_service_not_everybody_ahead_at_its_counters() -> None:
    assert said(tile_with(3, 4, WaitRange(600, 900, 1200))) == "10–20 min\n3 waiting"


def test_a_service_without_a_counter_says_so_in_place_of_the_wait() -> None:
    tile = tile_with(2, 2, None, 0)
    assert said(tile) == "no counter open now\n2 waiting"
    assert tile.mood is TileMood.CAUTION


def test_a_service_without_tickets_says_only_that() -> None:
    tile = tile_with(2, 2, WaitRange(600, 900, 1200), full=True)
    assert said(tile) == "no more tickets today"
    assert tile.shut


def test_a_wait_that_ends_after_closing_is_told_or_ends_the_giving_of_tickets() -> None:
    sample = sample_catalog()
    service = sample.services[0]

    def branch_with(*, stopped: bool) -> BranchNow:
        wait = ServiceWait(service.id, 9, 9, 1, WaitRange(600, 900, 1200), late=True, stopped=stopped)
        here = local(NOW, sample.branch.time_zone)
        today = OpeningHours(here.weekday(), time(), time(here.hour, 59))
        catalog = replace(sample, hours=(today,))
        return BranchNow(catalog, Settings(), opening(catalog, NOW), {service.id: wait}, frozenset(), NOW)

    def words(text: Showable | None) -> str:
        return "" if text is None else without_direction_controls(Translator(Language.EN).text(text))

    told, stopped = branch_with(stopped=False), branch_with(stopped=True)
    assert said(service_tile(service, told)) == "10–20 min\n9 waiting"
    assert refusal(told, service) is None
    assert "You will probably not be called before that." in words(warning(told, service))
    assert said(service_tile(service, stopped)) == "no more tickets today"
    assert service_tile(service, stopped).shut
    assert words(refusal(stopped, service)).startswith("So many people are waiting")
    assert warning(stopped, service) is None


def test_a_service_with_hours_of_its_own_says_when_it_opens() -> None:
    def told(hours: OpeningHours, at: datetime = NOW) -> TileState:
        sample = sample_catalog()
        service = replace(sample.services[0], hours=(hours,))
        catalog = replace(sample, services=(service, *sample.services[1:]))
        waits = {service.id: ServiceWait(service.id, 2, 2, 1, WaitRange(600, 900, 1200))}
        return service_tile(service, BranchNow(catalog, Settings(), opening(catalog, at), waits, frozenset(), at))

    here = local(NOW, sample_catalog().branch.time_zone)
    until = OpeningHours(here.weekday(), time(), time(here.hour))
    later = replace(until, opens=time(here.hour + 1), closes=time(here.hour + 2))
    assert told(later).shut
    assert said(told(later)) == f"Opens at {here.hour + 1}:00"
    assert said(told(replace(later, weekday=(here.weekday() + 1) % 7))) == f"Opens tomorrow at {here.hour + 1}:00"
    assert said(told(until)).startswith("Opens: ")
    assert not told(later, NOW + timedelta(hours=1)).shut
    assert said(told(later, NOW + timedelta(hours=1))) == "10–20 min\n2 waiting"
