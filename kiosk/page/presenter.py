"""The common part of every page's presenter: shows a state while its page is on the screen, and sends requests."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from kiosk.connection_state import ConnectionState
from kiosk.page.state import PageState
from kiosk.rate_limit import RateLimit
from kiosk.staff_alerts import AlertOutbox
from kiosk.try_limit import TryLimit
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.bootstrap import OpenBranch
from shared.office.notices.operations import NoticeOperations
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Showable, Text
from shared.platform.printing.print_desk import PrintDesk
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.operations.views import CharterViews
from shared.queue.feedback.operations import FeedbackOperations
from shared.queue.tickets.operations.visitor import VisitorOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations

LOG = logging.getLogger(__name__)

State = TypeVar("State", bound=PageState)
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class KioskTools:
    """What presenters work with besides the controller; `hold_open` keeps a finished page from closing."""

    visitor: VisitorOperations
    feedback: FeedbackOperations
    notices: NoticeOperations
    staff: AlertOutbox
    connection: ConnectionState
    runner: Runner
    print_desk: PrintDesk
    rate_limit: RateLimit
    device: str
    hold_open: Callable[[bool], None]
    cases: CaseKioskOperations
    tries: TryLimit
    appointments: AppointmentVisitorOperations
    times: AppointmentViews


def appointments_of(branch: OpenBranch) -> AppointmentVisitorOperations:
    """Return what a visitor does with appointments."""
    return branch.of(AppointmentVisitorOperations)


def times_of(branch: OpenBranch) -> AppointmentViews:
    """Return what a visitor sees of appointments: the free times."""
    return branch.of(AppointmentViews)


def charters_of(branch: OpenBranch) -> CharterViews:
    """Return what a visitor may read of service charters."""
    return branch.of(CharterViews)


def announcements_of(branch: OpenBranch) -> AnnouncementViews:
    """Return what the branch tells visitors before they ask."""
    return branch.of(AnnouncementViews)


def cases_of(branch: OpenBranch) -> CaseKioskOperations:
    """Return what a kiosk does with cases."""
    return branch.of(CaseKioskOperations)


class PagePresenter(Generic[State]):
    """Presents `pages`; `show` puts a state on the screen."""

    pages: ClassVar[tuple[Page, ...]]

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[State], None]) -> None:
        self._controller = controller
        self._tools = tools
        self._show = show
        controller.watch(self._moved)

    def _state(self) -> State | None:
        """Return what the page shows now, None to leave it as it is; the branch has been read."""
        raise NotImplementedError

    def _moved(self) -> None:
        """React to a change of the visit or of the branch."""
        self._refresh()

    def _here(self) -> bool:
        return self._controller.page in self.pages and self._controller.branch is not None

    def _refresh(self) -> None:
        state = self._state() if self._here() else None
        if state is not None:
            self._show(state)


class SendingPresenter(PagePresenter[State]):
    """Sends one request at a time and keeps the sentence for one that failed; `failure` is for unexpected ones."""

    failure: ClassVar[Text]

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[State], None]) -> None:
        super().__init__(controller, tools, show)
        self._busy = False
        self._problem: Showable | None = None

    def _send(self, work: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        """Run `work` in the background; `done` takes the answer if the same visitor is still here."""
        self._busy, self._problem, visitor = True, None, self._controller.visitor
        self._refresh()

        def answered(answer: Answer) -> None:
            self._busy = False
            if visitor == self._controller.visitor:
                done(answer)
            else:
                self._too_late(answer)

        def failed(problem: Exception) -> None:
            self._busy = False
            lost = self._tools.connection.failed(problem)
            self._not_done(problem)
            if visitor != self._controller.visitor:
                return
            expected = isinstance(problem, UserError) and not lost
            if not expected and not lost:
                LOG.error("a request of a visitor failed", exc_info=problem)
            self._problem = error_text(problem) if isinstance(problem, UserError) and expected else self.failure
            self._refresh()

        self._tools.runner.run(work, answered, failed)

    def _too_late(self, answer: object) -> None:
        """React to an answer for a visitor who is gone."""

    def _not_done(self, problem: Exception) -> None:
        """React to a request that failed, before its sentence is shown."""

    def _moved(self) -> None:
        if not self._here():
            self._problem = None
        super()._moved()
