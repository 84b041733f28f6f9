"""The page with the number: in every language all of it is seen at once, whatever became of the paper."""

from dataclasses import replace

import pytest

from kiosk.flow import StartAgain, TicketTaken
from kiosk.ticket.screen import TicketScreen
from kiosk.ticket.state import SlipState
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import capitalised
from shared.platform.ids import new_id
from shared.queue.forecast.rules.wait_figures import PEOPLE_AHEAD, named_wait
from shared.queue.tickets.model import IssuedTicket, IssueRequest
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.tiles import StatTile
from tests.helpers.branches import service_id, sign_in
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open

SHAPES = pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])


def issue(rig: KioskRig, priority: str) -> IssuedTicket:
    asked = (service_id(rig.branch, "passport-replace"),)
    return rig.branch.visitor.issue(IssueRequest(new_id(), asked, "en", priority), "kiosk-2")


def open_ticket(rig: KioskRig, issued: IssuedTicket, *, came_back: bool) -> TicketScreen:
    rig.controller.go(StartAgain())
    rig.controller.go(TicketTaken(issued, came_back=came_back))
    rig.settle()
    page = rig.face.frame.current()
    assert isinstance(page, TicketScreen)
    return page


@SHAPES
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_nothing_has_to_be_scrolled_at_the_usual_text_size(
    kiosk: Open, language: Language, size: tuple[int, int]
) -> None:
    rig = kiosk(language=language, size=size)
    with_priority = issue(rig, "disability")  # the longest words of the sample, and no counter is open yet
    sign_in(rig.branch, "aigerim", "3")
    for issued in (with_priority, issue(rig, "ordinary")):
        for came_back, papers in (
            (False, (SlipState.SENT, SlipState.FAILED)),
            (True, (SlipState.NONE, SlipState.SENT)),
        ):
            page = open_ticket(rig, issued, came_back=came_back)
            for paper in papers:
                page.show_state(replace(page.state, paper=paper))
                rig.settle()
                assert not any(part.overflows() or part.buttons.isVisible() for part in page._scrolls), page.state


@SHAPES
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_number_people_ahead_and_wait_are_in_sight(kiosk: Open, language: Language, size: tuple[int, int]) -> None:
    rig = kiosk(language=language, size=size)
    page = open_ticket(rig, issue(rig, "age"), came_back=False)
    words, state = page.translator(), page.state
    figures = {
        f"{words.text(PEOPLE_AHEAD)}: {words.number(state.people_ahead)}",
        ": ".join(capitalised(words.text(part)) for part in named_wait(state.wait)),
    }
    tiles = page.findChildren(StatTile)
    assert {tile.accessibleName() for tile in tiles} == figures
    assert len({tile.height() for tile in tiles}) == 1
    for part in (page.number, *tiles):
        assert part.visibleRegion().boundingRect() == part.rect()


def test_the_number_stays_as_large_as_it_was_while_the_paper_comes_out(kiosk: Open) -> None:
    rig = kiosk(language=Language.RU)
    page = open_ticket(rig, issue(rig, "disability"), came_back=False)
    seen = set()
    for paper in (SlipState.PRINTING, SlipState.SENT, SlipState.PRINTED):
        page.show_state(replace(page.state, paper=paper))
        rig.settle()
        places = [button.geometry().getRect() for button in page.findChildren(ActionButton) if button.isVisible()]
        seen.add((page.number.geometry().getRect(), *places))
    assert len(seen) == 1


def test_figures_side_by_side_are_equally_tall_when_one_of_them_wraps(kiosk: Open) -> None:
    rig = kiosk(size=(760, 1350))
    page = open_ticket(rig, issue(rig, "age"), came_back=False)
    ahead, wait = page.findChildren(StatTile)
    wait.set_value("Between one and a half and two hours")
    rig.settle()
    assert ahead.geometry().y() == wait.geometry().y()
    assert ahead.height() == wait.height()
