"""A board shows and announces the calls of its zones only."""

from dataclasses import replace
from datetime import time
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from display_board.announcer.loudness import style_of
from display_board.board.zones import of_zones
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import COUNTERS
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.announcements.model import VisitorAnnouncement
from tests.helpers.announcements import SCHOOL
from tests.helpers.boards import CALLS, NOW, facts, sample_catalog
from tests.helpers.branches import change_entry, sign_in
from tests.screens.test_board_live import Lobby


@pytest.fixture
def lobby(qtbot: QtBot, branch: OpenBranch, tmp_path: Path) -> Lobby:
    change_entry(branch, COUNTERS, "1", SYSTEM, zone="Hall A")
    change_entry(branch, COUNTERS, "2", SYSTEM, zone="Hall B")
    return Lobby(qtbot, branch, tmp_path)


def call_at(lobby: Lobby, staff: str, counter: str) -> str:
    number = lobby.take_ticket("passport-replace").display
    session = sign_in(lobby.branch, staff, counter, f"console-{counter}")
    lobby.branch.desk.call_next(session.id, new_id())
    lobby.news()
    return number


def test_calls_of_another_zone_are_neither_shown_nor_announced(lobby: Lobby) -> None:
    lobby.branch.settings.change("board_zones", "board-1 = Hall B", SYSTEM)
    lobby.board.presenter.changed(frozenset({Topic.SETTINGS}))
    elsewhere = call_at(lobby, "aigerim", "1")
    here = call_at(lobby, "daniyar", "2")
    assert [said.number for said in lobby.speaker.said] == [here]
    assert elsewhere not in lobby.told(lobby.board.screen.banner)
    assert here in lobby.told(lobby.board.screen.banner)


def test_a_board_without_zones_of_its_own_shows_all(lobby: Lobby) -> None:
    lobby.branch.settings.change("board_zones", "board-2 = Hall B", SYSTEM)
    lobby.board.presenter.changed(frozenset({Topic.SETTINGS}))
    numbers = [call_at(lobby, "aigerim", "1"), call_at(lobby, "daniyar", "2")]
    assert numbers[0] in lobby.told(lobby.board.screen.banner)


def test_services_of_another_zone_are_not_listed() -> None:
    catalog = sample_catalog()
    first, *others = catalog.services
    zoned = replace(catalog, services=(replace(first, zone="Hall A"), *others))
    reading = replace(facts(), catalog=zoned)
    seen = of_zones(reading, ("Hall B",))
    assert first.id not in {wait.service_id for wait in seen.waits}
    assert {service.id for service in seen.catalog.services} == {service.id for service in others}
    assert len(of_zones(reading, ("Hall A",)).catalog.services) == len(catalog.services)
    assert of_zones(reading, ()) == reading


def test_an_announcement_for_some_zones_is_on_their_boards_only() -> None:
    hall_a, everywhere = (
        VisitorAnnouncement(UUID(int=number), 1, NOW, True, replace(SCHOOL, zones=zones))
        for number, zones in enumerate((("Hall A",), ()))
    )
    reading = replace(facts(), announcements=(hall_a, everywhere))
    assert of_zones(reading, ("Hall A", "Hall C")).announcements == (hall_a, everywhere)
    assert of_zones(reading, ("Hall B",)).announcements == (everywhere,)
    assert of_zones(reading, ()).announcements == (hall_a, everywhere)


def test_a_call_of_a_counter_that_was_removed_is_shown_everywhere() -> None:
    catalog = sample_catalog()
    zoned = tuple(replace(counter, zone="Hall A") for counter in catalog.counters)
    gone = CALLS[0].counter_id
    kept = replace(catalog, counters=tuple(counter for counter in zoned if counter.id != gone))
    seen = of_zones(replace(facts(), catalog=kept), ("Hall B",))
    assert {call.counter_id for call in seen.view.calls} == {gone}


def test_a_board_has_its_own_loudness_and_quiet_hours(branch: OpenBranch) -> None:
    lines = "board-2 = 40, 13:00–15:00\nboard-3=0"
    branch.settings.change("board_sounds", lines, SYSTEM)
    settings = replace(branch.settings.values(), board_quiet_from="22:00", board_quiet_until="06:00")
    heard = {board: style_of(settings.at_board(board), time(14)).volume for board in ("board-1", "board-2", "board-3")}
    assert heard == {"board-1": 100, "board-2": 30, "board-3": 0}
    assert [style_of(settings.at_board("board-2"), time(hour)).volume for hour in (12, 23)] == [40, 40]
    assert settings.at_board("board-3").board_quiet_from == "22:00"
    for typed in ("board-2 = loud", "board-2 = 101", "board-2 = 40, 13:00", "board-2 = 40, 13:00-25:00"):
        with pytest.raises(UserError):
            branch.settings.change("board_sounds", typed, SYSTEM)


@pytest.mark.parametrize("typed", ["board-1", "= Hall A", "board-1 ="])
def test_a_line_without_board_or_zone_is_refused(branch: OpenBranch, typed: str) -> None:
    with pytest.raises(UserError):
        branch.settings.change("board_zones", typed, SYSTEM)
