"""Calling a person: one call to the staff, and the visitor sees when somebody answers."""

import logging
from collections.abc import Callable
from uuid import UUID

from kiosk.flow import Back, OpenAside
from kiosk.page.presenter import KioskTools, PagePresenter
from kiosk.person.state import Help, PersonState
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.office.notices.model import Notice, NoticeKind
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic

LOG = logging.getLogger(__name__)


class PersonPresenter(PagePresenter[PersonState]):
    """Presents how far a visitor's call for a person has come."""

    pages = (Page.PERSON,)

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[PersonState], None]) -> None:
        super().__init__(controller, tools, show)
        self._help = Help.SENDING
        self._notice_id: UUID | None = None
        tools.connection.watch(self._connection_changed)

    def call(self) -> None:
        """Call the staff; while that call is open, no second one is made."""
        self._controller.go(OpenAside(Page.PERSON))
        if self._notice_id is not None and self._help is not Help.FAILED:
            return
        notice_id = self._notice_id or new_id()
        self._notice_id, self._help = notice_id, Help.SENDING
        self._refresh()
        issued = self._controller.visit.issued
        subject = issued.ticket.display if issued is not None else ""
        tools = self._tools
        tools.runner.run(
            lambda: tools.notices.raise_notice(NoticeKind.PERSON_WANTED, tools.device, subject, "", notice_id),
            self._told,
            self._failed,
        )

    def done(self) -> None:
        """Back to where the visitor was."""
        self._controller.go(Back())

    def message(self) -> None:
        """Nobody comes, or the visitor cannot wait: leave a message."""
        self._controller.leave_message()

    def changed(self, topics: frozenset[Topic]) -> None:
        """Look whether somebody answered."""
        if Topic.NOTICES in topics and self._notice_id is not None:
            self._tools.runner.run(self._tools.notices.open_notices, self._looked, self._not_looked)

    def _connection_changed(self) -> None:
        """Call again automatically when the database is back and the visitor still waits for that."""
        if self._tools.connection.works and self._help is Help.FAILED and self._controller.page is Page.PERSON:
            self.call()

    def _told(self, _notice: Notice) -> None:
        self._help = Help.SENT
        self._refresh()

    def _failed(self, problem: Exception) -> None:
        LOG.warning("staff could not be called: %s", problem)
        self._tools.connection.failed(problem)
        self._help = Help.FAILED
        self._refresh()

    def _looked(self, notices: tuple[Notice, ...]) -> None:
        mine = next((notice for notice in notices if notice.id == self._notice_id), None)
        if mine is None:
            # Somebody was here and closed it; the next touch is a new call.
            self._notice_id = None
            return
        if mine.answered is not None:
            self._help = Help.COMING
        self._refresh()

    def _not_looked(self, problem: Exception) -> None:
        LOG.warning("notices could not be read: %s", problem)

    def _state(self) -> PersonState:
        return PersonState(self._controller.visit.language, self._help, self._controller.offer.message)
