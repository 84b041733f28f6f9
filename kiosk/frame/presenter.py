"""Keeps what the kiosk knows fresh, asks before it forgets a visitor, and says so when it cannot work."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.branch import BranchNow
from kiosk.flow import DONE, Back, ChangeComfort, ChooseLanguage, OpenAside, StartAgain
from kiosk.frame.state import FrameState, Trouble
from kiosk.guide import Guide
from kiosk.idle import IdleLimits, IdlePhase, IdleWatch
from kiosk.visit import Comfort, Page
from shared.catalog.operations import CatalogOperations
from shared.catalog.rules import business_day, opening
from shared.forecast.operations import ForecastOperations
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, LocalText
from shared.platform.live.topics import Topic
from shared.settings.model import Settings
from shared.settings.operations import SettingsOperations

LOG = logging.getLogger(__name__)

#: What a page here depends on; other news is not read again.
WATCHED = frozenset({Topic.QUEUE, Topic.SESSIONS, Topic.CATALOG, Topic.SETTINGS, Topic.DAY})
#: Expected waits change by themselves as time passes, so they are read again at least this often.
FRESH_FOR_S = 30.0
#: How long "out of service" stays before the kiosk tries again.
RECOVER_AFTER_S = 8.0
NOWHERE = LocalText(())


@dataclass(frozen=True)
class BranchReader:
    """The operations that say how the branch is now."""

    catalog: CatalogOperations
    settings: SettingsOperations
    forecast: ForecastOperations
    clock: Clock

    def read(self) -> BranchNow:
        """Return one fresh reading; services used up for today are found out when a ticket is asked for."""
        catalog = self.catalog.catalog()
        waits = {wait.service_id: wait for wait in self.forecast.waits()}
        now = self.clock.now()
        return BranchNow(catalog, self.settings.values(), opening(catalog, now), waits, frozenset(), now)


class FramePresenter:
    """Leads the frame; `seconds` is a clock that never runs backwards, `show` puts a state on the screen."""

    def __init__(
        self,
        guide: Guide,
        reader: BranchReader,
        runner: Runner,
        seconds: Callable[[], float],
        show: Callable[[FrameState], None],
    ) -> None:
        self._guide = guide
        self._reader = reader
        self._runner = runner
        self._seconds = seconds
        self._show = show
        self._idle = IdleWatch(seconds)
        self._reading = False
        self._read_again = False
        self._read_at = seconds()
        self._lost = False
        self._broken_since: float | None = None
        self._shown: FrameState | None = None
        self._page = guide.page
        guide.watch(self._moved)

    def start(self) -> None:
        """Read the branch for the first time."""
        self.refresh()
        self.reload()

    def tick(self) -> None:
        """Look at the time; called a few times a second."""
        if self._broken_since is not None and self._seconds() - self._broken_since >= RECOVER_AFTER_S:
            self._broken_since = None
            self._guide.forget()
            self.reload()
        if self._guide.untouched() and self._guide.page not in DONE:
            self._idle.touched()
        elif self._idle.look().phase is IdlePhase.OVER:
            self._guide.forget()
        if self._seconds() - self._read_at >= FRESH_FOR_S:
            self.reload()
        self._hours_passed()
        self.refresh()

    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        asked = self._idle.look().phase is IdlePhase.WARNING
        self._idle.touched()
        if asked:
            self.refresh()

    def changed(self, topics: frozenset[Topic]) -> None:
        """Another process changed something."""
        if topics & WATCHED:
            self.reload()

    def lost(self) -> None:
        """The line to the database is broken."""
        self._lost = True
        self.refresh()

    def back_again(self) -> None:
        """The line to the database is there again."""
        self._lost = False
        self.reload()
        self.refresh()

    def broke(self) -> None:
        """A fault of this program was caught; say so, and begin afresh after a while."""
        self._broken_since = self._seconds()
        self.refresh()

    def choose_language(self, language: Language) -> None:
        """Show everything in another language; what was chosen stays."""
        self._guide.go(ChooseLanguage(language))

    def change_comfort(self, comfort: Comfort) -> None:
        """Change text size, colours or reach."""
        self._guide.go(ChangeComfort(comfort))

    def open_access(self) -> None:
        """Open the comfort settings."""
        self._guide.go(OpenAside(Page.ACCESS))

    def go_back(self) -> None:
        """Go one page back."""
        self._guide.go(Back())

    def start_again(self) -> None:
        """Go to the first page and drop what was chosen."""
        self._guide.go(StartAgain())

    def hold_open(self, hold: bool) -> None:
        """Keep a finished page (`hold`) until something is done, or let it close by itself from now on."""
        if self._guide.page in DONE:
            if hold:
                self._idle.touched()
            else:
                self._idle.all_done()

    def reload(self) -> None:
        """Read the branch again; while one reading is under way, one more follows it at most."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._runner.run(self._reader.read, self._have_read, self._could_not_read)

    def refresh(self) -> None:
        """Show the frame as it is now."""
        state = self._state()
        if state != self._shown:
            self._shown = state
            self._show(state)

    def _have_read(self, branch: BranchNow) -> None:
        self._reading = False
        self._read_at = self._seconds()
        self._lost = False
        known = self._guide.branch
        if known is not None and _same_day(known, branch):
            branch = replace(branch, full=known.full)
        settings = branch.settings
        self._idle.limit(IdleLimits(settings.idle_seconds, settings.idle_warning_seconds, settings.ticket_page_seconds))
        self._guide.know(branch)
        if self._read_again:
            self._read_again = False
            self.reload()

    def _could_not_read(self, problem: Exception) -> None:
        LOG.warning("the branch could not be read: %s", problem)
        self._reading = False
        self._read_again = False
        # The next try follows soon, by the feed or by the clock.
        self._read_at = self._seconds() - FRESH_FOR_S + 2.0
        self._lost = True
        self.refresh()

    def _hours_passed(self) -> None:
        """Notice that the branch opened or closed, which nobody tells."""
        known = self._guide.branch
        if known is None:
            return
        now = self._reader.clock.now()
        hours = opening(known.catalog, now)
        fresh = replace(known, opening=hours, at=now)
        if hours != known.opening or fresh.issuing != known.issuing:
            self._guide.know(fresh)

    def _moved(self) -> None:
        page = self._guide.page
        if page is not self._page:
            self._page = page
            if page in DONE:
                self._idle.all_done()
            else:
                self._idle.touched()
        self.refresh()

    def _state(self) -> FrameState:
        guide = self._guide
        visit, branch = guide.visit, guide.branch
        idle = self._idle.look()
        settings = branch.settings if branch is not None else Settings()
        return FrameState(
            language=visit.language,
            digits=settings.digits,
            accent=settings.accent,
            comfort=visit.comfort,
            page=guide.page,
            name=branch.catalog.branch.name if branch is not None else NOWHERE,
            place=branch.catalog.branch.place if branch is not None else NOWHERE,
            clock=ClockTime(_minute(branch, self._reader.clock)) if branch is not None else None,
            can_go_back=bool(visit.trail) and guide.page not in (Page.CLOSED, *DONE),
            at_start=guide.page in (Page.WELCOME, Page.CLOSED, *DONE) and not visit.basket,
            seconds_left=int(idle.seconds_left + 0.999) if idle.phase is IdlePhase.WARNING else None,
            trouble=self._trouble(),
        )

    def _trouble(self) -> Trouble:
        if self._broken_since is not None:
            return Trouble.BROKEN
        if self._lost:
            return Trouble.LOST
        return Trouble.STARTING if self._guide.branch is None else Trouble.NONE


def _minute(branch: BranchNow, clock: Clock) -> datetime:
    return branch.here(clock.now()).replace(second=0, microsecond=0)


def _same_day(one: BranchNow, other: BranchNow) -> bool:
    branch = other.catalog.branch
    days = {business_day(reading.at, branch.time_zone, branch.day_starts) for reading in (one, other)}
    return len(days) == 1
