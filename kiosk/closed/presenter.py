"""The closed branch: says when to come back; a visit of today can still be rated."""

from datetime import datetime, timedelta

from kiosk.booking_flow import AskBooking
from kiosk.branch import BranchNow
from kiosk.closed.state import ClosedState
from kiosk.flow import AskFollow, AskNumber
from kiosk.page.presenter import PagePresenter
from kiosk.visit import Errand, Page
from shared.platform.i18n.text import ClockTime, Day, Showable, translate


class ClosedPresenter(PagePresenter[ClosedState]):
    """Presents when the branch opens next."""

    pages = (Page.CLOSED,)

    def rate(self) -> None:
        """The visitor wants to rate a visit of today."""
        self._controller.go(AskNumber(Errand.RATE))

    def follow(self) -> None:
        """The visitor wants to know how far a request is."""
        self._controller.go(AskFollow())

    def message(self) -> None:
        """The visitor wants to leave a message."""
        self._controller.leave_message()

    def book(self) -> None:
        """The visitor wants to come on another day."""
        self._controller.go(AskBooking())

    def _state(self) -> ClosedState:
        branch = self._controller.known
        title = translate("kiosk.closed", "We are closed now")
        if branch.opening.open:
            title = translate("kiosk.closed", "No more tickets are issued today")
        contact = branch.catalog.branch.contact
        visit, special_day = self._controller.visit, branch.opening.special_day
        offer = self._controller.offer
        return ClosedState(
            visit.language, title, opens(branch), special_day, contact, offer.rate, offer.follow, offer.message,
            offer.book and bool(branch.bookable),
        )  # fmt: skip


def opens(branch: BranchNow) -> Showable:
    """Return when the branch opens next, as one would say it."""
    here = branch.opens_next()
    if here is None:
        return translate("kiosk.closed", "Please ask when the branch opens again.")
    today = branch.here(branch.at).date()
    if here.date() == today:
        return translate("kiosk.closed", "We open today at {time}.", time=ClockTime(here))
    if here.date() == today + timedelta(days=1):
        return translate("kiosk.closed", "We open tomorrow at {time}.", time=ClockTime(here))
    return _on_a_day(here)


def _on_a_day(here: datetime) -> Showable:
    return translate("kiosk.closed", "We open: {day}, {time}.", day=Day(here.date()), time=ClockTime(here))
