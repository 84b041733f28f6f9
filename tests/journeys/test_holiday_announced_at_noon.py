"""At noon a manager closes the branch for today: kiosk and board say so at once, and nobody loses a ticket."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display_board.board.presenter import BoardReader
from display_board.board.state import BoardState
from kiosk.visit import Page
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.operations.views import CharterViews
from tests.helpers.appearances import kit_fonts
from tests.helpers.boards import board_state
from tests.helpers.consoles import Clerk, console_on, settle
from tests.helpers.kiosks import KioskRig, open_kiosk
from tests.helpers.visits import take

pytestmark = pytest.mark.journey
TAKE = "I have everything: take a ticket"
NEWS = frozenset({Topic.CATALOG})


@pytest.fixture
def kiosk(qtbot: QtBot, branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> Iterator[KioskRig]:
    clock.advance(2 * 3600)
    rig = open_kiosk(tmp_path, kit_fonts(), branch=branch)
    yield rig
    rig.window.end()


@pytest.fixture
def manager(kiosk: KioskRig, branch: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    with console_on(branch, tmp_path) as someone:
        someone.sign_in("timur")
        someone.press("Ctrl+6")
        yield someone


def enter_day(manager: Clerk, day: date, name: str, hours: str = "", notice: str = "") -> None:
    """Add a special day on the calendar page by keyboard."""
    manager.click("Add a special day")
    manager.write(day.isoformat())
    texts = {f"Name: {each.own_name}": name for each in Language}
    if notice:
        texts |= {f"Notice: {each.own_name}": notice for each in Language}
    for field, text in {"Hours on this day": hours, **texts}.items():
        found = manager.see(field)
        assert found is not None, field
        found.setFocus()
        manager.write(text)
    manager.press("Shift+Tab")  # leaves the last line as a person does
    section = manager.console.sections["calendar"].screen
    section.new.save.click()
    settle()
    assert section.new.isHidden(), section.messages.text()


def on_the_board(branch: OpenBranch) -> BoardState:
    """Return what the board shows now."""
    told, charters = branch.of(AnnouncementViews), branch.of(CharterViews)
    reader = BoardReader(branch.catalog, branch.views, branch.forecast, branch.settings, told, charters)
    return board_state(reading=reader.read(), now=branch.database.clock.now())


def say(text: Showable) -> str:
    return without_direction_controls(Translator(Language.EN).text(text))


def test_a_holiday_announced_at_noon_closes_the_kiosk_and_tells_the_board(
    kiosk: KioskRig, manager: Clerk, branch: OpenBranch
) -> None:
    take(branch)
    kiosk.press_all("Passports and identity cards")
    assert kiosk.page is not Page.WELCOME
    enter_day(manager, branch.day.today(), "Burst pipe", notice="The branch in Abay street is open.")
    kiosk.face.presenter.changed(NEWS)
    kiosk.settle()
    assert kiosk.page is Page.CLOSED
    for words in ("We are closed now", "Burst pipe", "Abay street", "We open tomorrow at 09:00."):
        assert kiosk.says(words), words
    board = on_the_board(branch)
    # While somebody waits, the board goes on calling; the news is among its messages.
    assert "Burst pipe: closed today. The branch in Abay street is open." in [
        say(message.whole) for message in board.messages
    ]
    assert kiosk.issued() == 1


def test_a_board_without_waiting_visitors_says_when_the_branch_opens_again(
    kiosk: KioskRig, manager: Clerk, branch: OpenBranch
) -> None:
    enter_day(manager, branch.day.today(), "Burst pipe")
    notice = on_the_board(branch).notice
    assert notice is not None
    assert say(notice.title) == "Closed today: Burst pipe"
    assert "Saturday 21 November" in say(notice.sentence)


def test_a_day_with_hours_of_its_own_is_announced_on_the_first_page(
    kiosk: KioskRig, manager: Clerk, branch: OpenBranch
) -> None:
    enter_day(manager, branch.day.today() + timedelta(days=3), "Training", hours="14:00-18:00")
    kiosk.face.presenter.changed(NEWS)
    kiosk.settle()
    assert kiosk.page is Page.WELCOME
    assert kiosk.says("Training: Monday 23 November, open 14:00–18:00.")
    assert "Training: Monday 23 November, open 14:00–18:00." in [
        say(message.whole) for message in on_the_board(branch).messages
    ]


def test_a_ticket_on_the_screen_stays_there_when_the_branch_closes(
    kiosk: KioskRig, manager: Clerk, branch: OpenBranch
) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport", TAKE)
    assert kiosk.page is Page.TICKET
    enter_day(manager, branch.day.today(), "Burst pipe")
    kiosk.face.presenter.changed(NEWS)
    kiosk.settle()
    assert kiosk.page is Page.TICKET
    assert kiosk.issued() == 1
