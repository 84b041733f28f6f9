"""What stands on a tile: people and a wait that agree with each other."""

import pytest

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


def tile_with(waiting: int, ahead: int, expected: WaitRange | None, counters: int = 1) -> TileState:
    catalog = sample_catalog()
    service = catalog.services[0]
    waits = {service.id: ServiceWait(service.id, waiting, ahead, counters, expected)}
    return service_tile(service, BranchNow(catalog, Settings(), opening(catalog, NOW), waits, frozenset(), NOW))


def said(tile: TileState) -> str:
    return without_direction_controls(Translator(Language.EN).text(tile.status)).replace("\u00a0", " ")


def test_nobody_waiting_does_not_stand_beside_a_long_wait() -> None:
    tile = tile_with(0, 0, WaitRange(600, 900, 1200))
    assert said(tile) == "10–20 min"


def test_nobody_waiting_stands_beside_a_short_wait() -> None:
    assert said(tile_with(0, 0, WaitRange(0, 60, 300))) == "less than 5 min · nobody waiting"


def test_people_ahead_at_the_same_counters_are_counted() -> None:
    assert said(tile_with(0, 4, WaitRange(600, 900, 1200))) == "10–20 min · 4 waiting"


@pytest.mark.parametrize(("counters", "mood"), [(1, TileMood.GOOD), (0, TileMood.CAUTION)])
def test_an_unknown_wait_is_left_out(counters: int, mood: TileMood) -> None:
    tile = tile_with(2, 2, None, counters)
    assert "min" not in said(tile)
    assert tile.mood is mood
