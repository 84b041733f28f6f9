"""A branch decides which buttons its kiosks have; a button that is off is not there, nor is its page."""

import pytest

from kiosk.flow import AddAnother, AskNumber, Event, OpenService, WriteComment
from kiosk.visit import Errand, Page
from shared.office.audit.model import SYSTEM
from shared.platform.live.topics import Topic
from tests.helpers.kiosks import WIDE, KioskRig, Open, a_served_ticket, service_of, type_number

ON_START = ("Rate your visit", "I missed my number")


def decide(rig: KioskRig, **values: object) -> None:
    for key, value in values.items():
        rig.branch.settings.change(key, value, SYSTEM)
    rig.face.presenter.changed(frozenset({Topic.SETTINGS}))
    rig.settle()


def open_card(rig: KioskRig) -> None:
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    assert rig.page is Page.CARD


@pytest.mark.parametrize("size", [(1080, 1920), WIDE])
def test_buttons_that_are_off_leave_the_start_page(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size)
    assert set(ON_START) <= rig.buttons().keys()
    decide(rig, kiosk_rate=False)
    assert not rig.buttons().keys() & {"Rate your visit"}
    assert "I missed my number" in rig.buttons()
    decide(rig, kiosk_missed=False)
    assert not rig.buttons().keys() & set(ON_START)
    assert {"Text size and help", "Ask for help"} <= rig.buttons().keys()
    decide(rig, kiosk_rate=True, kiosk_missed=True)
    assert set(ON_START) <= rig.buttons().keys()


@pytest.mark.parametrize(
    ("setting", "event"),
    [
        ("kiosk_rate", AskNumber(Errand.RATE)),
        ("kiosk_missed", AskNumber(Errand.MISSED)),
        ("kiosk_another", AddAnother()),
        ("kiosk_comment", WriteComment()),
    ],
)
def test_the_page_of_a_button_that_is_off_cannot_be_reached(kiosk: Open, setting: str, event: Event) -> None:
    rig = kiosk()
    decide(rig, **{setting: False})
    before = rig.controller.visit
    rig.controller.go(event)
    assert rig.controller.visit == before


def test_a_closed_branch_without_ratings_offers_none(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig, kiosk_rate=False)
    rig.clock.advance(12 * 3600)
    rig.face.presenter.tick()
    rig.settle()
    assert rig.page is Page.CLOSED
    assert "Rate today’s visit" not in rig.buttons()


def test_a_card_has_only_the_buttons_of_the_branch(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig, kiosk_list=False, kiosk_another=False)
    open_card(rig)
    assert not rig.buttons().keys() & {"Print this list", "One more service"}
    rig.press("I have everything: take a ticket")
    assert rig.page is Page.TICKET


def test_a_ticket_without_copies_says_nothing_of_printing_again(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig, kiosk_copies=False, kiosk_missed=False)
    open_card(rig)
    rig.press("I have everything: take a ticket")
    assert "Print again" not in rig.buttons()
    assert not rig.says("print it again")
    assert rig.says("Please speak to any member of staff.")
    assert not rig.says("I missed my number")


@pytest.mark.parametrize("loudness", [0, 50])
def test_a_chime_is_promised_only_where_there_is_one(kiosk: Open, loudness: int) -> None:
    rig = kiosk()
    decide(rig, board_volume=loudness)
    open_card(rig)
    rig.press("I have everything: take a ticket")
    assert rig.says("will be shown on the board")
    assert rig.says("with a chime") == (loudness > 0)


def test_a_rating_without_comments_is_sent_as_it_is(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig, kiosk_comment=False)
    number = a_served_ticket(rig)
    rig.press("Rate your visit")
    type_number(rig, number)
    rig.press_all("Continue", "Good")
    assert "Write a comment" not in rig.buttons()
    rig.press("Send")
    assert rig.page is Page.THANKS


def test_a_visitor_who_has_begun_keeps_the_buttons_until_the_end(kiosk: Open) -> None:
    rig = kiosk()
    open_card(rig)
    decide(rig, kiosk_another=False, kiosk_list=False, kiosk_rate=False)
    assert {"Print this list", "One more service"} <= rig.buttons().keys()
    rig.press("One more service")
    assert rig.page is Page.WELCOME
    rig.controller.forget()
    rig.settle()
    assert "Rate your visit" not in rig.buttons()


def test_the_slip_says_what_the_kiosk_can_do(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig, kiosk_missed=False)
    open_card(rig)
    rig.press("I have everything: take a ticket")
    assert "I missed my number" not in str(rig.slips.slips[0])
