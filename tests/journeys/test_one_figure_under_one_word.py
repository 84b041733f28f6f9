"""One busy branch, looked at in the same instant at the kiosk, on the board, on a console and on paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display_board.board.presenter import BoardReader
from display_board.board.state import BoardState, WaitLine
from kiosk.flow import AskPriority, ChoosePriority
from kiosk.tiles import TileState, group_tile, service_tile
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import ORDINARY, Service
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.printing.slip import Pair
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.model import CharterTerms
from shared.quality.charters.operations.views import CharterViews
from shared.queue.forecast.rules.wait_figures import EXPECTED_WAIT, PEOPLE_AHEAD, ROUGH_WAIT, expected_wait_text
from shared.ui.widgets.tiles import StatTile
from tests.helpers.appearances import kit_fonts
from tests.helpers.boards import board_state
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.charters import AT_COUNTER, ELSEWHERE, TOMORROW, approved_charter
from tests.helpers.consoles import console_on
from tests.helpers.kiosks import KioskRig, open_kiosk
from tests.helpers.predictors import publish
from tests.helpers.visits import call, take

pytestmark = pytest.mark.journey


@pytest.fixture
def kiosk(qtbot: QtBot, branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> Iterator[KioskRig]:
    """A kiosk in a branch in which some wait, some are called, one is parked and one went away, at two counters."""
    tickets = []
    for service in branch.catalog.catalog().services * 2:
        clock.advance(40)
        tickets.append(take(branch, service.code))
    for staff, counter in (("aigerim", "1"), ("daniyar", "2")):
        session = sign_in(branch, staff, counter, f"console-{counter}")
        call(branch, session)
        clock.advance(30)
    branch.desk.serve(session.id, new_id())
    branch.desk.park(session.id, "paying", 10, new_id())
    branch.visitor.leave(tickets[-1].id, new_id(), "kiosk-1")
    rig = open_kiosk(tmp_path, kit_fonts(), branch=branch)
    yield rig
    rig.window.end()


def on_the_board(branch: OpenBranch) -> BoardState:
    """Return what the board shows now."""
    told, charters = branch.of(AnnouncementViews), branch.of(CharterViews)
    reader = BoardReader(branch.catalog, branch.views, branch.forecast, branch.settings, told, charters)
    return board_state(reading=reader.read(), now=branch.database.clock.now())


def say(text: Showable | None) -> str:
    """Return a text in English."""
    return "" if text is None else without_direction_controls(Translator(Language.EN).text(text))


def on_the_tile(tile: TileState) -> str:
    """Return the lowest lines of a tile."""
    return f"{say(tile.status)}, {say(tile.people)}"


def told(line: WaitLine) -> list[str]:
    """Return the figures of a row of the board."""
    return [word for word in (say(line.people), say(line.wait if line.wait else line.remark)) if word]


def test_a_tile_of_the_kiosk_and_a_row_of_the_board_tell_the_same(kiosk: KioskRig) -> None:
    board, known = on_the_board(kiosk.branch), kiosk.controller.known
    tiles = {str(service.id): on_the_tile(service_tile(service, known)) for service in known.services}
    assert len(tiles) == len(board.waits)
    for line in board.waits:
        assert all(figure in tiles[line.key] for figure in told(line)), (tiles[line.key], told(line))
    groups = {str(group.id): on_the_tile(group_tile(group, known)) for group in known.groups}
    for line in board.group_waits:
        assert all(figure in groups[line.key] for figure in told(line)), (groups[line.key], told(line))
    assert any(line.wait for line in board.waits)
    assert any(line.wait is None for line in board.waits), "no counter is open for some services"


def test_the_console_counts_everybody_whom_the_board_counts(kiosk: KioskRig, tmp_path: Path) -> None:
    waiting = sum(wait.waiting for wait in kiosk.branch.forecast.waits())
    with console_on(kiosk.branch, tmp_path, "console-4") as clerk:
        clerk.sign_in("zarina", "4")
        tiles = [tile.accessibleName() for tile in clerk.window.findChildren(StatTile) if tile.isVisible()]
        assert f"For this counter: {len(clerk.desk.waiting)}" in tiles
        assert len(clerk.desk.waiting) + clerk.desk.waiting_elsewhere == waiting
        assert clerk.desk.waiting
        assert clerk.desk.waiting_elsewhere


@pytest.mark.parametrize(
    ("code", "published"), [("passport-replace", True), ("birth-certificate", False), ("vehicle-registration", True)]
)
def test_card_ticket_and_slip_tell_the_same_wait_and_the_same_people_ahead(
    kiosk: KioskRig, code: str, published: bool
) -> None:
    if published:
        publish(kiosk.branch)
        kiosk.face.presenter.reload()
    service = open_card(kiosk, code)
    row = next(line for line in on_the_board(kiosk.branch).waits if line.key == str(service.id))
    expected = say(row.wait if row.wait else row.remark)
    # The simple estimate says that it is one; "no counter open" is none.
    name = say(EXPECTED_WAIT if published or row.wait is None else ROUGH_WAIT)
    assert f"{name}: {expected}".casefold() in figures_on_the_page(kiosk)
    kiosk.press("I have everything: take a ticket" if service.card.documents else "Take a ticket")
    issued = kiosk.controller.visit.issued
    assert issued is not None
    page = figures_on_the_page(kiosk)
    assert f"{name}: {expected}".casefold() in page
    assert f"People ahead of you: {issued.people_ahead}".casefold() in page
    pair = next(part for part in kiosk.slips.slips[-1].parts if isinstance(part, Pair))
    assert [say(cell.label) for cell in (pair.first, pair.second)] == [say(PEOPLE_AHEAD), name]
    assert [say(cell.value) for cell in (pair.first, pair.second)] == [str(issued.people_ahead), expected]


def test_what_the_maintenance_service_publishes_is_on_tiles_board_and_console(kiosk: KioskRig, tmp_path: Path) -> None:
    branch, passport = kiosk.branch, "passport-replace"
    maker = publish(branch)
    told_by = []
    for seconds, marks in ((0, False), (30, False), (31, True)):
        kiosk.clock.advance(seconds)
        kiosk.face.presenter.reload()
        known = kiosk.controller.known
        service = next(each for each in known.services if each.code == passport)
        board = on_the_board(branch)
        row = next(line for line in board.waits if line.key == str(service.id))
        assert row.wait is not None
        tile = on_the_tile(service_tile(service, known))
        assert board.side_heading == (ROUGH_WAIT if marks else EXPECTED_WAIT), "a minute without maintenance service"
        assert tile.startswith(("about ", "probably ")) == marks
        assert tile.removeprefix("about ").removeprefix("probably ").startswith(say(row.wait))
        told_by.append(row.wait)
    assert told_by[0] == told_by[1]
    publish(branch, maker)
    with console_on(branch, tmp_path, "console-4") as clerk:
        clerk.sign_in("zarina", "4")
        still = branch.forecast.still_waiting()
        assert still
        for line in clerk.desk.waiting:
            assert line.still == expected_wait_text(still[line.ticket_id])


def test_the_wait_on_the_card_follows_the_priority_that_is_declared(kiosk: KioskRig) -> None:
    for _ in range(6):
        kiosk.clock.advance(300)
        take(kiosk.branch)
    kiosk.face.presenter.reload()
    open_card(kiosk, "passport-replace")
    before = figures_on_the_page(kiosk)[0]
    kiosk.controller.go(AskPriority())
    kiosk.controller.go(ChoosePriority("age"))
    kiosk.settle()
    after = figures_on_the_page(kiosk)[0]
    assert before != after
    kiosk.press("I have everything: take a ticket")
    assert after in figures_on_the_page(kiosk)
    kiosk.controller.forget()
    assert kiosk.controller.known.priority == ORDINARY


def test_card_board_paper_and_console_name_the_published_time_of_the_charter_in_force(
    kiosk: KioskRig, tmp_path: Path
) -> None:
    branch = kiosk.branch
    zarina = next(each for each in branch.staff.members() if each.code == "zarina")
    service = next(each for each in branch.catalog.catalog().services if each.id in zarina.skills)
    terms = CharterTerms(service.id, TOMORROW, (replace(AT_COUNTER, duration=17), ELSEWHERE))
    approved_charter(branch, clerk_of(branch, "timur"), clerk_of(branch, "marat"), terms)
    assert service.published_minutes != 17
    for minutes in (int(service.published_minutes), 17):
        kiosk.face.presenter.reload()
        open_card(kiosk, service.code)
        assert f"at the counter: {minutes} min" in figures_on_the_page(kiosk)
        row = next(line for line in on_the_board(branch).waits if line.key == str(service.id))
        assert say(row.published) == f"{minutes} min at the counter"
        if minutes != 17:
            kiosk.controller.forget()
            kiosk.clock.advance(86400)
    kiosk.press("Print this list")
    pair = next(part for part in kiosk.slips.slips[-1].parts if isinstance(part, Pair))
    assert say(pair.first.value) == "17 min"
    with console_on(branch, tmp_path, "console-4") as clerk:
        clerk.sign_in("zarina", "4")
        clerk.click("Walk-in")
        panel = clerk.desk.panel
        assert panel is not None
        assert "about 17 min" in [say(each.hint) for each in panel.services if each.key == str(service.id)]
    assert service.published_minutes == branch.catalog.catalog().service(service.id).published_minutes


def open_card(kiosk: KioskRig, code: str) -> Service:
    """Go to the card of a service, which has its own tile in its group."""
    service = next(service for service in kiosk.controller.known.services if service.code == code)
    for name in (kiosk.controller.known.group(service.group_id).name, service.name):
        kiosk.press(kiosk_button(kiosk, name))
    return service


def kiosk_button(kiosk: KioskRig, name: Showable) -> str:
    """Return the words of the tile with this name."""
    return next(words for words in map(without_direction_controls, kiosk.buttons()) if words.startswith(say(name)))


def figures_on_the_page(kiosk: KioskRig) -> list[str]:
    """Return the figures that stand on the kiosk's page, each with its name."""
    tiles = [tile for tile in kiosk.face.frame.findChildren(StatTile) if tile.isVisibleTo(kiosk.face.frame)]
    return [without_direction_controls(tile.accessibleName()).casefold() for tile in tiles]
