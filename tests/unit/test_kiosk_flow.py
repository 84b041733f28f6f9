"""What comes next at the kiosk: pages, the way back, several services on one ticket, and forgetting."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking_flow import AskBooking, BookDay, BookService, BookTime, TimeGone
from kiosk.flow import (
    LONGEST_COMMENT,
    AddAnother,
    AskNumber,
    AskPriority,
    Back,
    ChangeComfort,
    ChooseFace,
    ChooseLanguage,
    ChoosePriority,
    Event,
    Forget,
    OpenAside,
    OpenGroup,
    OpenService,
    RatingSent,
    StartAgain,
    ToggleReason,
    TypeComment,
    TypeNumber,
    VisitFound,
    WriteComment,
    page_shown,
    step,
)
from kiosk.visit import MOST_SERVICES, BookingDraft, Colours, Comfort, Errand, Page, RatingDraft, Visit
from shared.platform.i18n.languages import Language
from shared.queue.feedback.model import RateableVisit, RatingReason, Score
from shared.ui.tokens import TextSize

GROUP, PASSPORT, ADDRESS, BIRTH = UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4)
START = Visit(Language.EN)
RATEABLE = RateableVisit(UUID(int=9), "D042", PASSPORT, None, datetime(2026, 11, 20, tzinfo=UTC))
DRAFT = RatingDraft(RATEABLE, UUID(int=8))


def after(*events: Event, start: Visit = START) -> Visit:
    visit = start
    for event in events:
        visit = step(visit, event)
    return visit


def test_a_service_is_two_touches_away() -> None:
    visit = after(OpenGroup(GROUP), OpenService(PASSPORT))
    assert visit.page is Page.CARD
    assert visit.asked == (PASSPORT,)


def test_back_leads_the_same_way_to_the_beginning() -> None:
    visit = after(OpenGroup(GROUP), OpenService(PASSPORT), AskPriority())
    pages = []
    while visit.trail:
        visit = step(visit, Back())
        pages.append(visit.page)
    assert pages == [Page.CARD, Page.SERVICES, Page.WELCOME]
    assert visit == START


def test_back_on_the_first_page_changes_nothing() -> None:
    assert after(Back()) == START


def test_a_change_of_language_keeps_everything_that_was_chosen() -> None:
    before = after(OpenGroup(GROUP), OpenService(PASSPORT), AskPriority(), ChoosePriority("age"))
    assert step(before, ChooseLanguage(Language.KK)) == replace(before, language=Language.KK)


def test_a_priority_is_chosen_and_leads_back_to_the_card() -> None:
    visit = after(OpenService(PASSPORT), AskPriority(), ChoosePriority("age"))
    assert (visit.page, visit.priority) == (Page.CARD, "age")


def test_several_services_go_on_one_ticket() -> None:
    visit = after(OpenService(PASSPORT), AddAnother(), OpenService(ADDRESS))
    assert visit.page is Page.CARD
    assert visit.asked == (PASSPORT, ADDRESS)


def test_back_from_looking_for_another_service_shows_the_card_again() -> None:
    visit = after(OpenService(PASSPORT), AddAnother(), OpenGroup(GROUP), Back(), Back())
    assert visit.page is Page.CARD
    assert visit.asked == (PASSPORT,)
    assert visit.basket == ()


def test_the_same_service_is_never_twice_on_one_ticket() -> None:
    visit = after(OpenService(PASSPORT), AddAnother(), OpenService(PASSPORT))
    assert visit.asked == (PASSPORT,)


def test_a_ticket_has_only_so_many_services() -> None:
    visit = START
    for number in range(10):
        visit = after(OpenService(UUID(int=100 + number)), AddAnother(), start=visit)
    assert len(visit.asked) == MOST_SERVICES


def test_comfort_and_help_open_over_any_page_and_lead_back_to_it() -> None:
    card = after(OpenService(PASSPORT))
    for page in (Page.ACCESS, Page.PERSON):
        assert step(step(card, OpenAside(page)), Back()) == card
    both = after(OpenAside(Page.ACCESS), OpenAside(Page.PERSON), start=card)
    assert step(both, Back()) == card


def test_start_again_keeps_language_and_comfort_only() -> None:
    comfort = Comfort(TextSize.LARGE, Colours.DARK, low_reach=True)
    visit = after(
        ChooseLanguage(Language.FA), ChangeComfort(comfort), OpenService(PASSPORT), AddAnother(), StartAgain()
    )
    assert visit == Visit(Language.FA, comfort)


def test_forgetting_leaves_nothing_of_the_visitor() -> None:
    visit = after(
        ChooseLanguage(Language.AR),
        ChangeComfort(Comfort(TextSize.LARGEST)),
        AskNumber(Errand.RATE),
        TypeNumber("D042"),
        VisitFound(DRAFT),
        ChooseFace(Score.VERY_POOR),
        TypeComment("my name is"),
        Forget(Language.EN),
    )
    assert visit == START


def test_a_rating_has_a_face_then_reasons_then_a_comment() -> None:
    visit = after(
        AskNumber(Errand.RATE),
        TypeNumber("D042"),
        VisitFound(DRAFT),
        ChooseFace(Score.GOOD),
        ToggleReason(RatingReason.SPEED),
        WriteComment(),
        TypeComment("Thank you"),
        Back(),
    )
    assert visit.page is Page.RATING
    assert visit.rating == RatingDraft(
        RATEABLE, DRAFT.command_id, Score.GOOD, frozenset({RatingReason.SPEED}), "Thank you"
    )
    assert step(visit, RatingSent()) == replace(START, page=Page.THANKS)


def test_reasons_stay_while_the_question_stays_the_same() -> None:
    liked = after(VisitFound(DRAFT), ChooseFace(Score.GOOD), ToggleReason(RatingReason.SPEED))
    better = step(liked, ChooseFace(Score.VERY_GOOD))
    worse = step(liked, ChooseFace(Score.POOR))
    assert better.rating is not None
    assert better.rating.reasons == {RatingReason.SPEED}
    assert worse.rating is not None
    assert worse.rating.reasons == frozenset()


def test_a_comment_ends_at_its_longest() -> None:
    visit = after(VisitFound(DRAFT), TypeComment("x" * (LONGEST_COMMENT + 5)))
    assert visit.rating is not None
    assert len(visit.rating.comment) == LONGEST_COMMENT


def test_a_closed_branch_shows_the_closed_page_but_lets_people_rate() -> None:
    assert page_shown(after(OpenService(PASSPORT)), branch_open=False) is Page.CLOSED
    assert page_shown(after(AskNumber(Errand.RATE)), branch_open=False) is Page.NUMBER
    assert page_shown(START, branch_open=True) is Page.WELCOME


EVENTS = st.sampled_from(
    [
        OpenGroup(GROUP),
        OpenService(PASSPORT),
        OpenService(ADDRESS),
        OpenService(BIRTH),
        AddAnother(),
        AskPriority(),
        ChoosePriority("age"),
        ChooseLanguage(Language.AR),
        OpenAside(Page.ACCESS),
        OpenAside(Page.PERSON),
        AskNumber(Errand.RATE),
        AskNumber(Errand.MISSED),
        TypeNumber("A1"),
        VisitFound(DRAFT),
        ChooseFace(Score.VERY_POOR),
        WriteComment(),
        TypeComment("text"),
        Back(),
        StartAgain(),
    ]
)


@given(st.lists(EVENTS, max_size=25))
def test_whatever_is_touched_the_way_back_ends_at_the_beginning(events: list[Event]) -> None:
    visit = after(*events)
    assert len(visit.asked) == len(set(visit.asked)) <= MOST_SERVICES
    assert (visit.page is Page.CARD) <= (visit.service_id is not None)
    for _ in range(len(events) * 2 + 2):
        visit = step(visit, Back())
    assert (visit.page, visit.basket) == (Page.WELCOME, ())
    assert step(visit, Forget(Language.EN)) == START


def test_booking_leads_from_the_card_to_a_time_and_back_to_the_card() -> None:
    day, slot = date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC)
    start = after(OpenService(PASSPORT))
    visit = after(AskBooking(PASSPORT), BookDay(day), BookTime(slot), start=start)
    assert visit.booking == BookingDraft(PASSPORT, day, slot)
    assert step(visit, TimeGone(day_gone=False)).page is Page.BOOK_TIME
    gone = step(visit, TimeGone(day_gone=True))
    assert (gone.page, gone.booking) == (Page.BOOK_DAY, BookingDraft(PASSPORT))
    assert (step(gone, Back()).page, step(gone, Back()).asked) == (Page.CARD, (PASSPORT,))
    assert after(BookDay(day)) == START


def test_going_back_to_the_first_page_forgets_what_was_being_booked() -> None:
    visit = after(AskBooking(), BookService(PASSPORT), Back(), Back())
    assert visit == START
