"""Signing in: right and wrong PINs, taken counters, and the day without a counter."""

from counter_console.sections import WITHOUT_COUNTER
from counter_console.session import SignedIn
from counter_console.sign_in.presenter import SignInPresenter
from counter_console.sign_in.state import SignInState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS, Right
from shared.platform.background import ImmediateRunner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from tests.helpers.branches import pin_of, sign_in

WRONG = "000000"


class Page:
    """The sign-in page of one device without a screen."""

    def __init__(self, office: OpenBranch, device: str = "console-1", remembered: tuple[str, str] = ("", "")) -> None:
        self.pictures: list[SignInState] = []
        self.entered: list[SignedIn] = []
        self.presenter = SignInPresenter(
            office, ImmediateRunner(), device, remembered, WITHOUT_COUNTER, self.pictures.append, self.entered.append
        )
        self.presenter.start()

    def choose(self, code: str, counter: str = "") -> None:
        state = self.presenter.state
        self.presenter.choose_member(next(each.staff_id for each in state.staff if each.code == code))
        if counter:
            self.presenter.choose_counter(next(c.counter_id for c in state.counters if c.label == counter))

    def message(self) -> str:
        shown = self.presenter.state.connection.message
        return Translator(Language.EN).text(shown.text) if shown else ""


def test_a_clerk_enters_with_name_counter_and_pin(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    page.presenter.sign_in(pin_of("aigerim"))
    assert page.entered[0].member.code == "aigerim"
    assert page.entered[0].counter is not None
    assert page.entered[0].counter.label == "2"


def test_a_wrong_pin_is_one_sentence_and_is_typed_again(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    before = page.presenter.state.clear_pin
    page.presenter.sign_in(WRONG)
    assert not page.entered
    assert page.message()
    assert page.presenter.state.clear_pin > before
    assert not office.counters.sessions()


def test_after_too_many_wrong_pins_the_page_tells_how_long_to_wait(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    sentences = []
    for _ in range(8):
        page.presenter.sign_in(WRONG)
        sentences.append(page.message())
    assert any(any(letter.isdigit() for letter in sentence) for sentence in sentences[-2:])
    page.presenter.sign_in(pin_of("aigerim"))
    assert not page.entered


def test_a_taken_counter_says_who_works_there(office: OpenBranch) -> None:
    sign_in(office, "olga", "3", "console-9")
    page = Page(office)
    taken = next(counter for counter in page.presenter.state.counters if counter.label == "3")
    assert not taken.free
    assert taken.taken_by.startswith("Olga")
    page.presenter.choose_counter(taken.counter_id)
    assert page.presenter.state.counter is None


def test_a_counter_taken_a_moment_before_is_told(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "3")
    sign_in(office, "olga", "3", "console-9")
    page.presenter.sign_in(pin_of("aigerim"))
    assert not page.entered
    assert page.message()
    assert page.presenter.state.counter is None


def test_a_manager_may_look_at_the_day_without_a_counter(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("timur")
    page.presenter.choose_review()
    page.presenter.sign_in(pin_of("timur"))
    assert page.entered[0].session is None
    assert page.entered[0].member.code == "timur"
    assert not office.counters.sessions()


def test_a_clerk_comes_without_a_counter_to_work_on_cases_or_appointments_and_not_when_clerks_may_not(
    office: OpenBranch,
) -> None:
    page = Page(office)
    page.choose("olga")
    page.presenter.choose_review()
    assert page.presenter.state.review
    # A right without a page of its own is no reason to come.
    office.staff.change_right(Role.CLERK, Right.CLOSE_DAYS, True, SYSTEM)
    for right in RIGHTS[Role.CLERK] & WITHOUT_COUNTER:
        office.staff.change_right(Role.CLERK, right, False, SYSTEM)
    page = Page(office)
    page.choose("olga")
    page.presenter.choose_review()
    assert not page.presenter.state.review


def test_without_name_or_counter_the_page_says_what_is_missing(office: OpenBranch) -> None:
    page = Page(office)
    page.presenter.sign_in(WRONG)
    assert page.message() == "Please choose your name and your counter first."


def test_the_last_name_and_counter_of_the_device_are_chosen_beforehand(office: OpenBranch) -> None:
    page = Page(office, remembered=("zarina", "4"))
    member = page.presenter.state.member
    assert member is not None
    assert member.code == "zarina"
    assert page.presenter.state.complete


def test_a_session_left_open_on_this_device_is_found_again(office: OpenBranch) -> None:
    session = sign_in(office, "olga", "3", "console-5")
    assert [who.session for who in Page(office, "console-5").entered] == [session]
    assert not Page(office, "console-6").entered


def test_the_pin_is_in_no_picture(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    page.presenter.sign_in(pin_of("aigerim"))
    assert all(pin_of("aigerim") not in repr(picture) for picture in page.pictures)


def test_a_pin_in_digits_of_another_script_is_accepted(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    page.presenter.sign_in(Translator(Language.FA).digits(pin_of("aigerim")))
    assert page.entered[0].member.code == "aigerim"


def test_an_empty_pin_is_asked_for_and_is_no_wrong_try(office: OpenBranch) -> None:
    page = Page(office)
    page.choose("aigerim", "2")
    for _ in range(20):
        page.presenter.sign_in(" ")
    assert page.message() == "Please type your PIN."
    page.presenter.sign_in(pin_of("aigerim"))
    assert page.entered
