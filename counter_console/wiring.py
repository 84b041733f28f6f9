"""Connects what the screens send out with what the presenters can do."""

from counter_console.desk.presenter import DeskPresenter
from counter_console.desk.screen import DeskScreen
from counter_console.notices.presenter import NoticesPresenter
from counter_console.notices.screen import NoticesScreen
from counter_console.sign_in.presenter import SignInPresenter
from counter_console.sign_in.screen import SignInScreen


def wire_sign_in(screen: SignInScreen, presenter: SignInPresenter) -> None:
    """Connect the sign-in page."""
    screen.member_chosen.connect(presenter.choose_member)
    screen.counter_chosen.connect(presenter.choose_counter)
    screen.review_chosen.connect(presenter.choose_review)
    screen.signed.connect(presenter.sign_in)


def wire_desk(screen: DeskScreen, presenter: DeskPresenter) -> None:
    """Connect the desk."""
    screen.verb.connect(presenter.perform)
    screen.answered.connect(presenter.answer)
    screen.call_waiting.connect(presenter.call_waiting)
    screen.panel_closed.connect(presenter.close_panel)
    screen.message_closed.connect(presenter.close_message)


def wire_notices(screen: NoticesScreen, presenter: NoticesPresenter) -> None:
    """Connect the strip of notices."""
    screen.answered.connect(presenter.answer)
    screen.closed.connect(presenter.close)
