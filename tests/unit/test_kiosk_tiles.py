"""What stands on a tile: people and a wait that agree with each other."""

from kiosk.branch import BranchNow
from kiosk.tiles import TileMood, TileState, service_tile
from shared.office.catalog.rules import opening
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
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
