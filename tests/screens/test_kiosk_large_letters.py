"""Large letters at the kiosk: the page gets the room, what is needed stays visible, and nothing jumps."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.booking_flow import AskBooking, BookDay, BookTime
from kiosk.flow import (
    AskNumber,
    AskPhone,
    Back,
    ChangeComfort,
    OpenAside,
    OpenGroup,
    TypeWords,
    VisitFound,
    WriteComment,
    WriteMessage,
)
from kiosk.frame.bars import KioskFooter, KioskHeader
from kiosk.page.paper_texts import NO_PAPER
from kiosk.visit import Comfort, Errand, Page, RatingDraft
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.queue.feedback.model import Score
from shared.service_desk.appointments.model import Purpose
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.keyboard import OnScreenKeyboard
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.tiles import ServiceTile
from tests.helpers.appearances import picture
from tests.helpers.appointments import PASSPORT, free
from tests.helpers.branches import service_id
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open, a_served_ticket
from tests.helpers.tours import Tour

SHAPES = pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])


def choose(rig: KioskRig, text_size: TextSize) -> None:
    rig.controller.go(ChangeComfort(Comfort(text_size)))
    rig.settle()


def place(rig: KioskRig, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(rig.face.frame, QPoint(0, 0)), widget.size())


def shown(rig: KioskRig, kind: type[Any]) -> list[Any]:
    return [widget for widget in rig.face.frame.findChildren(kind) if widget.isVisibleTo(rig.face.frame)]


@SHAPES
def test_header_and_footer_keep_their_size(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size=size)
    bars = set()
    for text_size in TextSize:
        choose(rig, text_size)
        bars.add(tuple(place(rig, bar).getRect() for kind in (KioskHeader, KioskFooter) for bar in shown(rig, kind)))
    assert len(bars) == 1


@SHAPES
def test_the_buttons_that_ask_for_help_never_move(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size=size)
    places: dict[str, set[tuple[int, ...]]] = {"Ask for help": set(), "Text size and help": set()}
    for page in Tour(rig).pages():
        if page != "lost":
            for words, seen in places.items():
                seen.add(place(rig, rig.buttons()[words]).getRect())
    assert {words: len(seen) for words, seen in places.items()} == dict.fromkeys(places, 1)


@SHAPES
@pytest.mark.parametrize("text_size", [TextSize.DEFAULT, TextSize.LARGE, TextSize.LARGEST], ids=str)
def test_the_main_button_is_in_sight_without_scrolling(kiosk: Open, size: tuple[int, int], text_size: TextSize) -> None:
    rig = kiosk(size=size)
    choose(rig, text_size)
    seen = []
    for page in Tour(rig).pages():
        for button in shown(rig, ActionButton):
            if button.kind is ButtonKind.PRIMARY and page not in ("lost", "closed"):
                seen.append(page)
                assert rig.face.frame.rect().contains(place(rig, button)), page
                assert not any(area.isAncestorOf(button) for area in shown(rig, QScrollArea)), page
    assert {"card", "long card", "ticket", "number", "rating", "comment", "access", "person"} <= set(seen)


@SHAPES
def test_larger_letters_never_make_the_number_smaller(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size=size)
    letters = []
    for page in Tour(rig).pages():
        if page == "ticket":
            for text_size in (TextSize.DEFAULT, TextSize.LARGE, TextSize.LARGEST):
                choose(rig, text_size)
                (number,) = shown(rig, TicketNumber)
                letters.append(number.font_px(number.width()))
                assert number.visibleRegion().boundingRect().height() == number.height()
            break
    assert letters == sorted(letters)


@SHAPES
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_every_key_is_in_sight_while_a_comment_is_written(
    kiosk: Open, language: Language, size: tuple[int, int]
) -> None:
    rig = kiosk(language=language, size=size)
    choose(rig, TextSize.LARGEST)
    draft = RatingDraft(rig.branch.feedback.find_visit(a_served_ticket(rig)), new_id(), Score.POOR)
    for event in (AskNumber(Errand.RATE), VisitFound(draft), WriteComment()):
        rig.controller.go(event)
    rig.settle()
    (keyboard,) = shown(rig, OnScreenKeyboard)
    assert keyboard.visibleRegion().boundingRect().size() == keyboard.size()
    assert not rig.face.frame.current().scroll_body.overflows()


def test_all_groups_are_seen_at_once(kiosk: Open) -> None:
    rig = kiosk()
    choose(rig, TextSize.LARGEST)
    tiles = shown(rig, ServiceTile)
    assert len(tiles) == 3
    assert all(tile.visibleRegion().boundingRect().size() == tile.size() for tile in tiles)


@SHAPES
def test_what_goes_on_below_fades_at_the_edge(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size=size)
    rig.controller.go(OpenGroup(rig.controller.known.groups[1].id))
    choose(rig, TextSize.LARGEST)
    area = rig.face.frame.current().scroll_body.area
    edge = picture(area)
    across = shown(rig, ServiceTile)[0].mapTo(area, QPoint(50, 0)).x()
    assert is_ground(rig, edge.pixelColor(across, edge.height() - 1))
    rig.press("Scroll down")
    assert is_ground(rig, picture(area).pixelColor(across, 0))


def is_ground(rig: KioskRig, color: QColor) -> bool:
    """Say whether a pixel has the colour of the page; a gradient is rounded, and edges below it are dark."""
    ground = QColor(rig.face.frame.appearance.theme.surface)
    pairs = zip(color.getRgb(), ground.getRgb(), strict=True)
    return all(abs(one - other) <= 4 for one, other in pairs)


@SHAPES
def test_choosing_colours_leaves_the_page_where_it_was(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size=size)
    choose(rig, TextSize.LARGEST)
    rig.controller.go(OpenAside(Page.ACCESS))
    rig.settle()
    rig.press("Scroll down")
    before = scrolled(rig)
    assert before > 0
    for colours in ("Dark", "Strong contrast"):
        rig.press(colours)
        assert scrolled(rig) == before
    rig.controller.go(Back())
    rig.controller.go(OpenAside(Page.ACCESS))
    rig.settle()
    assert scrolled(rig) == 0


def scrolled(rig: KioskRig) -> int:
    return int(rig.face.frame.current().scroll_body.area.verticalScrollBar().value())


@SHAPES
def test_that_no_paper_came_out_is_in_sight_below_the_code(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(language=Language.KK, size=size)
    rig.printer.unplug()
    warning = Translator(Language.KK).text(NO_PAPER)
    slot = free(rig.branch, PASSPORT, Purpose.BOOKING)[1].slots[0].start
    booking = [AskBooking(service_id(rig.branch, PASSPORT)), BookDay(slot.date()), BookTime(slot)]
    for events in (booking, [WriteMessage(), TypeWords("1"), AskPhone()]):
        rig.controller.forget()
        choose(rig, TextSize.LARGEST)
        for event in events:
            rig.controller.go(event)
        rig.settle()
        (main,) = (each for each in shown(rig, ActionButton) if each.kind is ButtonKind.PRIMARY)
        main.activated.emit()
        rig.settle()
        assert rig.page in (Page.BOOKED, Page.LEFT)
        (said,) = (label for label in shown(rig, PlainText) if label.text() == warning)
        assert said.visibleRegion().boundingRect().height() >= said.fontMetrics().height()
