"""Keeps the board up to date: reads after every change, has calls announced, says when the connection is lost."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from display_board.announcer.announcer import Announcer
from display_board.announcer.call_log import CallLog, call_key
from display_board.announcer.loudness import style_of
from display_board.board.building import Moment, build, build_without_snapshot, counter_label
from display_board.board.rotation import Rotation, Turn
from display_board.board.snapshot import BoardSnapshot
from display_board.board.state import BoardState
from display_board.board.zones import of_zones
from display_board.playlist import LatestPosters
from display_board.told_pictures import ToldPictures
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.working_time import local
from shared.office.settings.operations import SettingsOperations
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.speech.queue import AnnouncementQueue
from shared.platform.speech.speaker import Speaker
from shared.quality.announcements.model import AnnouncementPlace, VisitorAnnouncement
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.announcements.rules import shown
from shared.quality.announcements.rules.capping import DailyCap
from shared.quality.announcements.rules.emergencies import standing
from shared.quality.charters.operations.views import CharterViews
from shared.queue.forecast.operations import ForecastOperations
from shared.queue.tickets.model import CalledTicket
from shared.queue.tickets.operations.views import LAST_CALLS, QueueViews

SHOWN_TOPICS = frozenset(
    {
        Topic.QUEUE,
        Topic.FORECAST,
        Topic.CALLS,
        Topic.SESSIONS,
        Topic.CATALOG,
        Topic.SETTINGS,
        Topic.DAY,
        Topic.ANNOUNCEMENTS,
        Topic.CHARTERS,
    }
)
#: Waits grow and calls age without anybody changing anything.
REFRESH_SECONDS = 20.0
RETRY_SECONDS = 1.0
#: A branch with more zones than this shows fewer last calls of each.
MOST_ZONES = 5
#: A reading that does not come back counts as lost contact after this time.
UNANSWERED_SECONDS = 4.0
#: When the change feed is lost, readings have so long to show that the branch is there all the same.
LOST_SECONDS = 0.6

log = logging.getLogger(__name__)


class BoardReader:
    """Reads everything that the board with the name `device` shows; runs in the background."""

    def __init__(
        self,
        catalog: CatalogOperations,
        views: QueueViews,
        forecast: ForecastOperations,
        settings: SettingsOperations,
        told: AnnouncementViews,
        charters: CharterViews,
        device: str = "",
        posters: LatestPosters | None = None,
    ) -> None:
        self._posters = posters
        self._device = device
        self._catalog = catalog
        self._views = views
        self._forecast = forecast
        self._settings = settings
        self._told = told
        self._pictures = ToldPictures(told.picture)
        self._charters = charters

    def read(self) -> BoardSnapshot:
        """Return the branch as it is now; raises what the database raises."""
        settings = self._settings.values().at_board(self._device)
        zones = settings.zones_of_boards.get(self._device, ())
        catalog = self._catalog.catalog()
        # Each counter's visitor may still be on the way.
        most = max(LAST_CALLS, 1 + sum(counter.active for counter in catalog.counters))
        told = self._told.active()
        everything = BoardSnapshot(
            catalog=self._charters.published(catalog),
            opening=self._catalog.opening(),
            # The calls of other zones must not displace those of this board.
            view=self._views.board(most * MOST_ZONES if zones else most),
            waits=self._forecast.waits(),
            settings=settings,
            announcements=told,
            told_pictures=self._pictures.posters(told),
            posters=() if self._posters is None else self._posters.posters(),
        )
        return of_zones(everything, zones)


class Screen(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: BoardState) -> None:
        """Show this state."""
        ...


class BoardPresenter:
    """Turns changes and the passing of time into states of the board."""

    def __init__(
        self,
        read: Callable[[], BoardSnapshot],
        runner: Runner,
        clock: Clock,
        speaker: Speaker,
        languages: tuple[Language, ...],
        seconds: Callable[[], float],
        *,
        as_set: bool = False,
    ) -> None:
        """With `as_set` the board speaks `languages` only until it knows the branch's languages for visitors."""
        self._as_set = as_set
        self._read = read
        self._runner = runner
        self._clock = clock
        self._seconds = seconds
        self._rotation = Rotation(languages, seconds)
        self._speaker = speaker
        self._record = CallLog()
        self._announcer = Announcer(
            AnnouncementQueue(speaker, seconds, self._show, self._record), self._label, self._record
        )
        self._screen: Screen | None = None
        self._snapshot: BoardSnapshot | None = None
        self._shift = timedelta(0)
        self._reading = False
        self._read_again = False
        self._failed = False
        self._lost = False
        self._emergency = False
        self._announced: CalledTicket | None = None
        self._asked_at = self._heard_at = self._lost_at = seconds()
        self._heard_when: datetime | None = None
        self._shown: BoardState | None = None
        self._showings = DailyCap()
        self._seen: tuple[BoardSnapshot | None, bool, Moment] | None = None

    def start(self, screen: Screen) -> None:
        """Show the starting face on `screen` and read for the first time."""
        self._screen = screen
        self._show()
        self.reload()

    def changed(self, topics: frozenset[Topic]) -> None:
        """Read again when something the board shows has changed; test the sound when somebody wants to hear it."""
        if Topic.SOUND_TEST in topics and self._snapshot is not None:
            default = Language(self._snapshot.catalog.branch.default_language)
            self._announcer.test(tuple(dict.fromkeys((default, *self._snapshot.settings.offered))))
        if topics & SHOWN_TOPICS:
            self.reload()

    def lost(self) -> None:
        """The line to the branch broke: what is shown counts only if it can still be read."""
        self._lost = True
        self._lost_at = self._seconds()
        self.reload()

    def back(self) -> None:
        """The line is back: read what was missed."""
        self._lost = False
        self.reload()

    def reload(self) -> None:
        """Read in the background; while a reading runs, one more is kept for after it."""
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again = True, False
        self._asked_at = self._seconds()
        self._runner.run(self._read, self._done, self._not_done)

    def tick(self) -> None:
        """Let time pass: announcements, clock, pages, and a new reading when one is due. A few times a second."""
        if self._snapshot is not None:
            here = local(self._clock.now() + self._shift, self._snapshot.catalog.branch.time_zone)
            self._speaker.set_style(style_of(self._snapshot.settings, here.time()))
        if not self._emergency:
            self._announcer.tick()
        self._rotation.go_on(calling=self._announcer.current is not None)
        pause = RETRY_SECONDS if self._failed or self._lost else REFRESH_SECONDS
        if not self._reading and self._seconds() - self._asked_at >= pause:
            self.reload()
        self._show()

    def _done(self, snapshot: BoardSnapshot) -> None:
        was_stale = self._stale_since() is not None
        first = self._snapshot is None
        self._reading = self._failed = False
        self._snapshot = snapshot
        # Where a server keeps the time, this PC's clock may be wrong: the server's is shown.
        self._shift = snapshot.view.at - self._clock.now()
        self._heard_at, self._heard_when = self._seconds(), snapshot.view.at
        default, settings = Language(snapshot.catalog.branch.default_language), snapshot.settings
        if self._as_set:
            self._rotation.use(snapshot.settings.shown_on_board or (default,))
        self._rotation.set_pace(snapshot.settings.board_page_seconds)
        here = local(snapshot.view.at, snapshot.catalog.branch.time_zone)
        self._speaker.set_style(style_of(settings, here.time()))
        self._announcer.set_pace(settings.call_alone_seconds, settings.announce_repeats)
        self._announcer.set_also((default,) if settings.board_voice_second else ())
        held, self._emergency = self._emergency, standing(snapshot.announcements) is not None
        if not self._emergency or first:
            # Under an emergency notice nobody is called: it would be neither seen nor followed.
            self._announcer.follow(snapshot.view.calls, snapshot.view.at, after_gap=was_stale or held)
        self._show()
        if self._read_again:
            self.reload()

    def _not_done(self, problem: Exception) -> None:
        self._reading = False
        if not self._failed:
            log.warning("the board cannot read the branch", exc_info=problem)
        self._failed = True
        self._show()
        if self._read_again:
            # The line came back while this reading was failing.
            self.reload()

    def _stale_since(self) -> datetime | None:
        unanswered = self._reading and self._seconds() - self._asked_at >= UNANSWERED_SECONDS
        after_loss = self._lost and self._heard_at < self._lost_at and self._seconds() - self._lost_at >= LOST_SECONDS
        return self._heard_when if self._failed or after_loss or unanswered else None

    def _show(self) -> None:
        if self._screen is None:
            return
        now = self._clock.now() + self._shift
        turn = self._rotation.turn
        told, languages = self._told(now, turn), self._rotation.languages
        moment = Moment(now, turn, self._announcer.current, self._stale_since(), told, languages)
        self._note(moment.announced)
        # Ages and the clock are shown in seconds at the finest, and the ticks come more often.
        seen = (self._snapshot, self._failed, replace(moment, now=now.replace(microsecond=0)))
        if seen == self._seen:
            return
        self._seen = seen
        if self._snapshot is None:
            state = build_without_snapshot(moment, now.astimezone(), failed=self._failed)
        else:
            state = build(self._snapshot, moment)
        if state != self._shown:
            self._shown = state
            self._screen.show_state(state)

    def _note(self, call: CalledTicket | None) -> None:
        """Write down each call that gets the large letters: somebody may ask whether it was shown, and when."""
        before, self._announced = self._announced, call
        if call is not None and (before is None or call_key(before) != call_key(call)):
            self._record.shown(call, self._label(call))

    def _label(self, call: CalledTicket) -> str:
        return "" if self._snapshot is None else counter_label(self._snapshot.catalog, call)

    def _told(self, now: datetime, turn: Turn) -> tuple[VisitorAnnouncement, ...]:
        """Return the announcements that may be shown now; each page counts as one showing."""
        if self._snapshot is None:
            return ()
        here = local(now, self._snapshot.catalog.branch.time_zone)
        told = shown(self._snapshot.announcements, AnnouncementPlace.BOARD, here, turn.language)
        told = tuple(each for each in told if each.terms.emergency is None)
        return self._showings.allow(told, AnnouncementPlace.BOARD, here.date(), turn)
