"""The card of a service: its papers, figures and steps are seen at once, or at least the figures."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect

from kiosk.flow import ChangeComfort, ChooseLanguage, OpenService
from kiosk.visit import Comfort, Page
from shared.platform.i18n.languages import Language
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.tiles import StatTile
from tests.helpers.branches import sign_in
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open, service_of
from tests.helpers.page_checks import cut_words


def open_card(rig: KioskRig, code: str) -> None:
    sign_in(rig.branch, "aigerim", "1")
    rig.face.presenter.reload()
    rig.controller.go(OpenService(service_of(rig, code)))
    rig.settle()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_a_card_with_four_papers_and_three_steps_needs_no_scrolling_upright(kiosk: Open, language: Language) -> None:
    rig = kiosk(language=language)
    open_card(rig, "passport-replace")
    body = rig.face.frame.current().scroll_body
    assert not body.overflows()
    assert not body.buttons.isVisible()
    tiles = body.findChildren(StatTile)
    assert len(tiles) == 3
    for label in [label for tile in tiles for label in tile.findChildren(PlainText) if label.text()]:
        assert label.height() < 2 * label.heightForWidth(10_000), label.text()


def test_a_card_that_says_that_no_counter_is_open_needs_no_scrolling_upright(kiosk: Open) -> None:
    rig = kiosk()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    assert rig.says("No counter open now")
    for language in Language:
        rig.controller.go(ChooseLanguage(language))
        rig.settle()
        assert not rig.face.frame.current().scroll_body.overflows(), language


def too_late_for(rig: KioskRig, code: str) -> None:
    """Let the wait of those who need no priority end after closing, in a branch that gives no tickets then."""
    known, service = rig.controller.known, service_of(rig, code)
    stopped = replace(known.waits[service], late=True, stopped=True)
    rig.controller.know(replace(known, waits={**known.waits, service: stopped}))
    rig.settle()


def test_why_there_is_no_ticket_and_what_can_be_had_instead_are_whole_in_the_largest_letters(kiosk: Open) -> None:
    rig = kiosk(size=WIDE)
    rig.controller.go(ChangeComfort(Comfort(text_size=TextSize.LARGEST)))
    open_card(rig, "passport-replace")
    too_late_for(rig, "passport-replace")
    for language in (Language.KK, Language.AR):
        rig.controller.go(ChooseLanguage(language))
        rig.settle()
        assert list(cut_words(rig)) == [], language


def test_who_may_be_served_first_is_asked_and_gets_a_ticket_where_the_others_come_too_late(kiosk: Open) -> None:
    rig = kiosk()
    open_card(rig, "passport-replace")
    too_late_for(rig, "passport-replace")
    assert rig.says("we cannot call you today")
    assert "I have everything: take a ticket" not in rig.buttons()
    # The answer has the waits of its class read.
    rig.press_all("Do you need to be served first?", "65 or older", "I have everything: take a ticket")
    assert rig.page is Page.TICKET


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_wait_time_and_fee_are_in_sight_beside_the_longest_list(kiosk: Open, language: Language) -> None:
    rig = kiosk(language=language, size=WIDE)
    open_card(rig, "housing-list")
    _, beside = rig.face.frame.current()._scrolls
    assert not beside.overflows()
    (panel,) = beside.findChildren(Panel)
    place = QRect(panel.mapTo(beside.area.viewport(), QPoint(0, 0)), panel.size())
    assert beside.area.viewport().rect().contains(place)


@pytest.mark.parametrize("language", [Language.AR, Language.KK], ids=str)
@pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])
def test_in_the_largest_letters_two_presses_show_the_whole_card(
    kiosk: Open, size: tuple[int, int], language: Language
) -> None:
    rig = kiosk(size=size, language=language)
    rig.controller.go(ChangeComfort(Comfort(TextSize.LARGEST)))
    open_card(rig, "passport-replace")
    down = rig.face.frame.current().scroll_body.buttons.findChildren(ActionButton)[-1]
    assert down.isEnabled()
    for _ in range(2):
        down.activated.emit()
    assert not down.isEnabled()
