"""Keeps what the kiosk knows fresh, asks before it forgets a visitor, and says so when it cannot work."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.branch import BranchNow
from kiosk.connection_state import UNWRITABLE, ConnectionState
from kiosk.flow import DONE, Back, ChooseLanguage, OpenAside, StartAgain
from kiosk.frame.causes import cause_text
from kiosk.frame.state import FrameState, Trouble
from kiosk.idle import IdleLimits, IdlePhase, IdleWatch
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.rules import business_day, opening
from shared.office.settings.model import Settings
from shared.office.settings.operations import SettingsOperations
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, LocalText
from shared.platform.live.topics import Topic
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.operations.views import CharterViews
from shared.quality.charters.rules.charters import with_published_times
from shared.queue.forecast.operations import ForecastOperations
from shared.service_desk.appointments.operations.views import AppointmentViews

LOG = logging.getLogger(__name__)

#: What a page here depends on; other news is not read again.
WATCHED = frozenset(
    {
        Topic.QUEUE,
        Topic.FORECAST,
        Topic.SESSIONS,
        Topic.CATALOG,
        Topic.SETTINGS,
        Topic.DAY,
        Topic.APPOINTMENTS,
        Topic.CHARTERS,
        Topic.ANNOUNCEMENTS,
    }
)
#: Expected waits change by themselves as time passes, so they are read again at least this often.
FRESH_FOR_S = 30.0
#: When the change feed is lost, readings have so long to show that the database is there all the same.
PROOF_S = 0.6
#: How often a kiosk without its database looks whether it is back.
RETRY_S = 1.0
#: How long "out of service" stays before the kiosk tries again.
RECOVER_AFTER_S = 8.0
NOWHERE = LocalText(())


@dataclass(frozen=True)
class BranchReader:
    """The operations that say how the branch is now."""

    catalog: CatalogOperations
    settings: SettingsOperations
    forecast: ForecastOperations
    appointments: AppointmentViews
    clock: Clock
    charters: CharterViews
    announcements: AnnouncementViews

    def read(self, priority: str) -> BranchNow:
        """Return one fresh reading, with the waits of a class; a used-up allowance shows when a ticket is asked for."""
        charters = self.charters.in_force()
        catalog = with_published_times(self.catalog.catalog(), charters)
        waits = {wait.service_id: wait for wait in self.forecast.waits(priority)}
        now = self.clock.now()
        bookable = self.appointments.with_free_times()
        settings = self.settings.values()
        open_now = opening(catalog, now)
        told = self.announcements.active()
        return BranchNow(catalog, settings, open_now, waits, frozenset(), now, priority, bookable, charters, told)


class FramePresenter:
    """Leads the frame; `seconds` is a clock that never runs backwards, `show` puts a state on the screen.

    `write` makes a small change in the database, to see whether that is possible again.
    """

    def __init__(
        self,
        controller: VisitController,
        reader: BranchReader,
        runner: Runner,
        connection: ConnectionState,
        write: Callable[[], object],
        seconds: Callable[[], float],
        show: Callable[[FrameState], None],
    ) -> None:
        self._controller = controller
        self._reader = reader
        self._runner = runner
        self._connection = connection
        self._write = write
        self._seconds = seconds
        self._show = show
        self._idle = IdleWatch(seconds)
        self._reading = False
        self._read_again = False
        self._asked_at = self._read_at = seconds()
        self._doubted_at: float | None = None
        self._lost_when: datetime | None = None
        self._broken_since: float | None = None
        self._shown: FrameState | None = None
        self._page = controller.page
        controller.watch(self._moved)
        connection.watch(self._connection_changed)

    def start(self) -> None:
        """Read the branch for the first time."""
        self.refresh()
        self.reload()

    def tick(self) -> None:
        """Look at the time; called a few times a second."""
        if self._broken_since is not None and self._seconds() - self._broken_since >= RECOVER_AFTER_S:
            self._broken_since = None
            self._controller.forget()
            self.reload()
        if self._controller.untouched() and self._controller.page not in DONE:
            self._idle.touched(by_keys=False)
        elif self._idle.now().phase is IdlePhase.OVER:
            self._controller.forget()
        if self._doubted_at is not None and self._seconds() - self._doubted_at >= PROOF_S:
            self._connection.lost()
        if self._connection.works:
            if self._seconds() - self._read_at >= FRESH_FOR_S:
                self.reload()
        elif self._seconds() - self._asked_at >= RETRY_S:
            self.reload()
        self._hours_passed()
        self.refresh()

    def touched(self, by_keys: bool | None = None) -> None:
        """Somebody touched the screen, or a key (`by_keys`)."""
        asked = self._idle.now().phase is IdlePhase.WARNING
        self._idle.touched(by_keys=by_keys)
        if asked:
            self.refresh()

    def hear(self, read_aloud: bool, speaking: bool) -> None:
        """Take over whether pages are read aloud, and whether something is being said now."""
        self._idle.hear(read_aloud=read_aloud, speaking=speaking)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Another process changed something."""
        if topics & WATCHED:
            self.reload()

    def lost(self) -> None:
        """The change feed receives nothing; a reading shows whether only the feed is affected."""
        self._doubted_at = self._seconds()
        self.reload()

    def back_again(self) -> None:
        """The line to the database is there again."""
        self._doubted_at = None
        self._connection.heard()
        self.reload()

    def broke(self) -> None:
        """A fault of this program was caught; say so, and begin afresh after a while."""
        self._broken_since = self._seconds()
        self.refresh()

    def choose_language(self, language: Language) -> None:
        """Show everything in another language; what was chosen stays."""
        self._controller.go(ChooseLanguage(language))

    def open_access(self) -> None:
        """Open the comfort settings."""
        self._controller.go(OpenAside(Page.ACCESS))

    def go_back(self) -> None:
        """Go one page back."""
        self._controller.go(Back())

    def start_again(self) -> None:
        """Go to the first page and drop what was chosen."""
        self._controller.go(StartAgain())

    def hold_open(self, hold: bool) -> None:
        """Keep a finished page (`hold`) until something is done, or let it close automatically from now on."""
        if self._controller.page in DONE:
            if hold:
                self._idle.touched()
            else:
                self._idle.all_done()

    def reload(self) -> None:
        """Read the branch again; while one reading is under way, one more follows it at most."""
        if self._reading:
            self._read_again = True
            return
        self._reading, self._asked_at = True, self._seconds()
        priority = self._controller.visit.priority
        if self._connection.fault in UNWRITABLE:
            self._runner.run(lambda: self._write_and_read(priority), self._have_written, self._could_not_read)
        else:
            self._runner.run(lambda: self._reader.read(priority), self._have_read, self._could_not_read)

    def refresh(self) -> None:
        """Show the frame as it is now."""
        state = self._state()
        if state != self._shown:
            self._shown = state
            self._show(state)

    def _write_and_read(self, priority: str) -> BranchNow:
        self._write()
        return self._reader.read(priority)

    def _have_written(self, branch: BranchNow) -> None:
        self._connection.wrote()
        self._have_read(branch)

    def _have_read(self, branch: BranchNow) -> None:
        self._reading = False
        self._read_at = self._seconds()
        self._doubted_at = None
        self._connection.heard()
        known = self._controller.branch
        if known is not None and _same_day(known, branch):
            branch = replace(branch, full=known.full)
        settings = branch.settings
        self._idle.limit(IdleLimits(settings.idle_seconds, settings.idle_warning_seconds, settings.ticket_page_seconds))
        self._controller.know(branch)
        if self._read_again:
            self._read_again = False
            self.reload()

    def _could_not_read(self, problem: Exception) -> None:
        if self._connection.works:
            LOG.warning("the branch could not be read", exc_info=problem)
        self._reading = False
        if not self._connection.failed(problem):
            self._connection.lost()
        if self._read_again:
            self._read_again = False
            self.reload()

    def _connection_changed(self) -> None:
        """The database was lost or is back: the visitor gets the full idle time again."""
        if self._connection.works:
            self._lost_when = None
            if not self._controller.untouched() and self._controller.page not in DONE:
                self._idle.touched()
        elif self._lost_when is None:
            self._lost_when = self._reader.clock.now()
        self.refresh()

    def _hours_passed(self) -> None:
        """Notice that the branch or a service opened or closed, for which there is no event."""
        known = self._controller.branch
        if known is None:
            return
        now = self._reader.clock.now()
        hours = opening(known.catalog, now)
        fresh = replace(known, opening=hours, at=now)
        if hours != known.opening or fresh.issuing != known.issuing or _services_change(known, now):
            self._controller.know(fresh)

    def _moved(self) -> None:
        page = self._controller.page
        if page is not self._page:
            self._page = page
            if page in DONE:
                self._idle.all_done()
            else:
                self._idle.touched()
        known = self._controller.branch
        if known is not None and known.priority != self._controller.visit.priority:
            self.reload()
        self.refresh()

    def _state(self) -> FrameState:
        controller = self._controller
        visit, branch = controller.visit, controller.branch
        idle = self._idle.now()
        trouble = self._trouble()
        asks = idle.phase is IdlePhase.WARNING and trouble is Trouble.NONE
        settings = branch.settings if branch is not None else Settings()
        return FrameState(
            language=visit.language,
            formats=settings.formats,
            accent=controller.offer.accent,
            comfort=visit.comfort,
            page=controller.page,
            name=branch.catalog.branch.name if branch is not None else NOWHERE,
            place=branch.catalog.branch.place if branch is not None else NOWHERE,
            clock=ClockTime(_minute(branch, self._reader.clock)) if branch is not None else None,
            can_go_back=bool(visit.trail) and controller.page not in (Page.CLOSED, *DONE),
            at_start=controller.page in (Page.WELCOME, Page.CLOSED, *DONE) and not visit.basket,
            seconds_left=int(idle.seconds_left + 0.999) if asks else None,
            trouble=trouble,
            question=visit.intake.question if visit.intake is not None and controller.page is Page.QUESTION else 0,
            for_everybody=controller.untouched(),
            cause=cause_text(self._connection.fault, self._lost_when, branch),
            # The page can always be turned back to the language that it has now.
            languages=tuple(dict.fromkeys((*(settings.offered or Language), visit.language))),
            logo=settings.logo,
        )

    def _trouble(self) -> Trouble:
        if self._broken_since is not None:
            return Trouble.BROKEN
        trouble = self._connection.trouble()
        if trouble is not Trouble.NONE:
            # A number on the screen stays there: its visitor needs nothing else.
            return Trouble.NONE if self._controller.page in DONE and self._controller.branch is not None else trouble
        return Trouble.STARTING if self._controller.branch is None else Trouble.NONE


def _minute(branch: BranchNow, clock: Clock) -> datetime:
    return branch.here(clock.now()).replace(second=0, microsecond=0)


def _services_change(known: BranchNow, now: datetime) -> bool:
    return known.hours_change is not None and now >= known.hours_change


def _same_day(one: BranchNow, other: BranchNow) -> bool:
    branch = other.catalog.branch
    days = {business_day(reading.at, branch.time_zone, branch.day_starts) for reading in (one, other)}
    return len(days) == 1
