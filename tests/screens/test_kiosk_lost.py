"""A kiosk that loses its database: what the visitor reads, what is kept, and no ticket is doubled or left alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.booking_flow import AskBooking, BookDay, BookTime
from kiosk.connection_state import STAY_S
from kiosk.flow import AskNumber, ChooseLanguage, OpenAside, OpenService, TypeNumber
from kiosk.frame.presenter import PROOF_S, RETRY_S
from kiosk.idle import IdleLimits
from kiosk.visit import Errand, Page
from shared.office.notices.model import NoticeKind
from shared.platform.db.errors import DATABASE_FULL, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import TicketState
from shared.service_desk.appointments.model import AppointmentState, CancelReason
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.appearances import kit_fonts
from tests.helpers.appointments import clerk_of, free_time
from tests.helpers.kiosks import KioskRig, open_kiosk, service_of
from tests.helpers.outages import Outage

NO_TICKETS = translate("kiosk.trouble", "No tickets here at the moment")
STAY = "Please wait here"
TAKE = "I have everything: take a ticket"
#: Long enough for a kiosk to notice that the database is back.
SOON = RETRY_S + 0.5
GONE = IdleLimits().idle_s + IdleLimits().warning_s + 1

Broken = tuple[KioskRig, Outage]


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Broken]:
    """A kiosk whose database the test takes away and gives back."""
    rig = open_kiosk(tmp_path, kit_fonts())
    qtbot.addWidget(rig.window, before_close_func=lambda window: window.end())
    yield rig, Outage(rig.branch.database, monkeypatch)
    rig.branch.close()


def lose(rig: KioskRig, outage: Outage) -> None:
    """Take the database away, as the change feed tells it."""
    outage.lost = True
    rig.face.presenter.lost()
    rig.settle()


def give_back(rig: KioskRig, outage: Outage) -> None:
    """Give the database back, and let the kiosk notice it."""
    outage.lost, outage.unwritable = False, None
    rig.wait_seconds(SOON)
    rig.settle()


def at_the_card(rig: KioskRig) -> None:
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()


PAGES: dict[str, Callable[[KioskRig], None]] = {
    "welcome": lambda _rig: None,
    "services": lambda rig: rig.press("Passports and identity cards"),
    "card": at_the_card,
    "number": lambda rig: (
        rig.controller.go(AskNumber(Errand.MISSED)),
        rig.controller.go(TypeNumber("D042")),
    )[0],
    "access": lambda rig: rig.controller.go(OpenAside(Page.ACCESS)),
    "person": lambda rig: rig.press("Ask for help"),
}


@pytest.mark.parametrize("page", PAGES)
def test_on_every_page_the_visitor_is_sent_to_the_staff_and_finds_the_page_again(kiosk: Broken, page: str) -> None:
    rig, outage = kiosk
    PAGES[page](rig)
    before = rig.controller.visit
    lose(rig, outage)
    assert rig.says("No tickets here at the moment")
    assert rig.says("Please go to a member of staff.")
    assert rig.says("For staff: no connection to the database since 10:00.")
    assert set(rig.buttons()) == {language.own_name for language in Language}
    give_back(rig, outage)
    assert not rig.says("No tickets here at the moment")
    assert rig.controller.visit == before


@pytest.mark.parametrize("language", Language, ids=str)
def test_somebody_who_chose_a_language_reads_only_that_one(kiosk: Broken, language: Language) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    rig.controller.go(ChooseLanguage(language))
    lose(rig, outage)
    for other in Language:
        assert rig.says(Translator(other).text(NO_TICKETS)) is (other is language), other


def test_while_nobody_is_there_all_languages_say_it(kiosk: Broken) -> None:
    rig, outage = kiosk
    lose(rig, outage)
    for language in Language:
        assert rig.says(Translator(language).text(NO_TICKETS)), language


def test_a_language_touched_during_the_loss_is_the_one_that_says_it(kiosk: Broken) -> None:
    rig, outage = kiosk
    lose(rig, outage)
    rig.press("Қазақша")
    assert rig.says("Қазір бұл жерден талон алуға болмайды")
    assert not rig.says("Please go to a member of staff.")


def test_a_feed_that_is_lost_alone_troubles_nobody(kiosk: Broken) -> None:
    rig, _ = kiosk
    rig.face.presenter.lost()
    rig.wait_seconds(PROOF_S + 1)
    assert not rig.says("No tickets here at the moment")


def test_nobody_is_asked_whether_they_are_there_while_nothing_works_and_time_begins_anew_afterwards(
    kiosk: Broken,
) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    rig.wait_seconds(IdleLimits().idle_s - 5)
    lose(rig, outage)
    rig.wait_seconds(10)
    assert not rig.face.frame.question_open()
    give_back(rig, outage)
    assert rig.page is Page.CARD
    assert not rig.face.frame.question_open()


def test_a_visitor_who_left_during_the_loss_is_forgotten(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    lose(rig, outage)
    rig.wait_seconds(GONE)
    give_back(rig, outage)
    assert rig.controller.untouched()


def test_a_number_on_the_screen_stays_there(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    rig.press(TAKE)
    lose(rig, outage)
    rig.wait_seconds(2)
    assert rig.says("Please take your ticket.")
    assert not rig.says("No tickets here at the moment")
    rig.press("Finish")
    assert rig.says("No tickets here at the moment")


def test_a_ticket_whose_answer_was_lost_is_shown_and_printed_once_when_the_database_is_back(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.deaf = 1
    rig.press(TAKE)
    assert rig.says(STAY)
    assert not rig.slips.slips
    give_back(rig, outage)
    assert rig.page is Page.TICKET
    assert rig.issued() == 1
    assert len(rig.slips.slips) == 1


def test_a_ticket_that_never_arrived_is_asked_for_again_by_itself(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.lost = True
    rig.press(TAKE)
    assert rig.says(STAY)
    give_back(rig, outage)
    assert rig.page is Page.TICKET
    assert rig.issued() == 1


@pytest.mark.parametrize("answer_lost", [True, False], ids=["issued", "never arrived"])
def test_after_being_sent_to_the_staff_no_ticket_comes_out_and_none_stays_in_the_queue(
    kiosk: Broken, answer_lost: bool
) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.deaf, outage.lost = int(answer_lost), not answer_lost
    rig.press(TAKE)
    rig.wait_seconds(STAY_S + 1)
    rig.settle()
    assert rig.says("Please go to a member of staff.")
    give_back(rig, outage)
    assert rig.page is Page.CARD
    assert rig.says("No ticket was taken. Please try again, or ask a member of staff.")
    assert rig.issued() == 0
    assert not rig.slips.slips
    rig.press(TAKE)
    assert rig.page is Page.TICKET
    assert rig.issued() == 1


def test_a_ticket_of_somebody_who_left_is_ended_and_not_printed_to_the_next_visitor(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.deaf = 1
    rig.press(TAKE)
    rig.wait_seconds(GONE)
    give_back(rig, outage)
    assert rig.controller.untouched()
    assert not rig.slips.slips
    assert rig.branch.visitor.find("D001").state is TicketState.LEFT


def test_an_outage_during_the_withdrawal_only_delays_it(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.deaf = 1
    rig.press(TAKE)
    rig.wait_seconds(STAY_S + 1)
    outage.lost, outage.deaf = False, 1  # the withdrawal is carried out, and its answer is lost
    rig.wait_seconds(SOON)
    give_back(rig, outage)
    assert rig.issued() == 0
    assert rig.branch.visitor.find("D001").state is TicketState.LEFT


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (DATABASE_FULL, "For staff: the disk of the database is full."),
        (DATABASE_READ_ONLY, "For staff: the database is read-only."),
    ],
)
def test_a_database_that_takes_nothing_any_more_sends_visitors_away_and_heals(
    kiosk: Broken, code: ErrorCode, cause: str
) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    outage.unwritable = code
    rig.press(TAKE)
    assert rig.says("Please go to a member of staff.")
    assert rig.says(cause)
    rig.wait_seconds(5)
    assert rig.says(cause)
    give_back(rig, outage)
    assert rig.page is Page.CARD
    assert rig.issued() == 0
    rig.press(TAKE)
    assert rig.page is Page.TICKET


def test_paper_that_fails_during_a_loss_is_told_to_the_staff_afterwards(kiosk: Broken) -> None:
    rig, outage = kiosk
    at_the_card(rig)
    rig.press(TAKE)
    rig.printer.empty_paper()
    lose(rig, outage)
    rig.press("Print again")
    assert rig.says("The paper did not come out.")
    give_back(rig, outage)
    notices = rig.branch.notices.open_notices()
    assert [(notice.kind, notice.subject) for notice in notices] == [(NoticeKind.SLIP_NOT_PRINTED, "D001")]


def test_a_call_for_a_person_that_could_not_be_told_is_told_when_the_database_is_back(kiosk: Broken) -> None:
    rig, outage = kiosk
    outage.lost = True
    rig.press("Ask for help")
    give_back(rig, outage)
    assert [notice.kind for notice in rig.branch.notices.open_notices()] == [NoticeKind.PERSON_WANTED]
    assert rig.says("Staff have been told")


def test_a_touched_button_that_goes_out_of_use_leaves_no_ring_on_another_one(kiosk: Broken) -> None:
    rig, _ = kiosk
    at_the_card(rig)
    button = rig.buttons()[TAKE]
    button.setFocus()
    button.setEnabled(False)
    rig.settle()
    assert rig.face.frame.focusWidget() is rig.face.frame or rig.face.frame.hasFocus()


def test_a_place_booked_for_somebody_who_is_gone_is_given_back(kiosk: Broken) -> None:
    rig, outage = kiosk
    slot = free_time(rig.branch)
    for event in (AskBooking(service_of(rig, "passport-replace")), BookDay(slot.date()), BookTime(slot)):
        rig.controller.go(event)
    rig.settle()
    outage.deaf = 1
    rig.press("Book this appointment")
    rig.wait_seconds(GONE)
    assert rig.controller.untouched()
    give_back(rig, outage)
    (row,) = rig.branch.of(AppointmentViews).day(slot.date(), clerk_of(rig.branch)).rows
    assert (row.appointment.state, row.appointment.reason) == (AppointmentState.CANCELLED, CancelReason.VISITOR)
    assert rig.branch.check.run().faults == ()


def test_who_stays_through_an_outage_gets_the_place_that_was_booked(kiosk: Broken) -> None:
    rig, outage = kiosk
    slot = free_time(rig.branch)
    for event in (AskBooking(service_of(rig, "passport-replace")), BookDay(slot.date()), BookTime(slot)):
        rig.controller.go(event)
    rig.settle()
    outage.deaf = 1
    rig.press("Book this appointment")
    give_back(rig, outage)
    rig.press("Book this appointment")
    assert rig.page is Page.BOOKED
    (row,) = rig.branch.of(AppointmentViews).day(slot.date(), clerk_of(rig.branch)).rows
    assert row.appointment.state is AppointmentState.BOOKED
