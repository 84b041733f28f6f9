"""Leads one visitor through the pages: holds the visit and the state of the branch, and notifies the pages."""

from collections.abc import Callable

from kiosk.branch import BranchNow
from kiosk.flow import Back, Event, Forget, WriteMessage, page_shown, step
from kiosk.intake_flow import AskKind
from kiosk.offer import Offer
from kiosk.visit import Colours, Comfort, Page, Visit
from shared.platform.i18n.languages import Language
from shared.quality.announcements.rules.capping import DailyCap
from shared.service_desk.cases.forms import kiosk_kinds

Watcher = Callable[[], None]


class VisitController:
    """The one place where the present visit is kept; pages read it and say what the visitor did.

    `language` and `colours` are those every visitor finds; None means the branch's own. Watchers are called after each
    change, in the order in which they came.
    """

    def __init__(self, language: Language | None = None, colours: Colours | None = None) -> None:
        self._chosen_language = language
        self._chosen_colours = colours
        self._watchers: list[Watcher] = []
        self.branch: BranchNow | None = None
        self.offer = Offer()
        #: counts the visitors: an answer that comes late must not meet the next one
        self.visitor = 0
        #: how often each announcement was shown today
        self.showings = DailyCap()
        self.visit = self.fresh()

    @property
    def page(self) -> Page:
        """The page on the screen."""
        return page_shown(self.visit, branch_open=self.branch is None or self.branch.issuing)

    @property
    def known(self) -> BranchNow:
        """What is known of the branch; only pages ask, and they are shown after the first reading."""
        if self.branch is None:
            raise LookupError("the branch has not been read yet")
        return self.branch

    def fresh(self) -> Visit:
        """Return the visit that every new visitor begins with."""
        comfort = Comfort(colours=self._chosen_colours or self.offer.colours)
        return Visit(language=self._own_language(), comfort=comfort)

    def untouched(self) -> bool:
        """Say whether there is nothing to forget."""
        return self.visit == self.fresh()

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` after every change."""
        self._watchers.append(watcher)

    def go(self, event: Event) -> None:
        """Do what the visitor asked for, if the branch offers it."""
        if not self.offer.allows(event):
            return
        self.visit = step(self.visit, event)
        self._tell()

    def leave_message(self) -> None:
        """The visitor wants to leave something: a message, or what the branch lets visitors register here."""
        self.go(AskKind() if kiosk_kinds(self.known.catalog) else WriteMessage())

    def forget(self) -> None:
        """The visitor is gone, and with them everything they chose or typed."""
        self._take_offer()
        fresh = self.fresh()
        self.visitor += 1
        self.go(Forget(fresh.language, fresh.comfort))

    def know(self, branch: BranchNow) -> None:
        """Take a fresh reading of the branch."""
        # What somebody has begun with stays until that visitor is gone.
        nobody = self.branch is None or self.untouched()
        self.branch = branch
        if nobody:
            self._take_offer()
            self.visit = self.fresh()
        groups = {group.id for group in branch.catalog.groups}
        if self.visit.page is Page.SERVICES and self.visit.group_id not in groups:
            # The group was removed meanwhile: its services are found on the first page.
            self.visit = step(self.visit, Back())
        self._tell()

    def _take_offer(self) -> None:
        """Take over what the branch has decided about its kiosks."""
        if self.branch is not None:
            self.offer = Offer.of(self.branch.settings)

    def _own_language(self) -> Language:
        if self._chosen_language is not None:
            return self._chosen_language
        if self.branch is None:
            return Language.EN
        return Language(self.branch.catalog.branch.default_language)

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()
