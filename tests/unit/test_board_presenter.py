"""The board reads after every change, says when the connection is lost, and recovers automatically."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from typing import TypeVar
from uuid import UUID

import pytest

from display_board.announcer.announcer import TEST
from display_board.announcer.loudness import is_quiet
from display_board.board.presenter import (
    LOST_SECONDS,
    REFRESH_SECONDS,
    RETRY_SECONDS,
    UNANSWERED_SECONDS,
    BoardPresenter,
)
from display_board.board.rotation import PAGE_SECONDS
from display_board.board.snapshot import BoardSnapshot
from display_board.board.state import BoardState
from shared.office.settings.model import Settings
from shared.platform.background import ImmediateRunner, Runner
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, LocalText
from shared.platform.live.topics import Topic
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.quality.announcements.model import Emergency, VisitorAnnouncement
from shared.quality.announcements.rules.emergencies import emergency_terms
from tests.helpers.boards import CALLS, NOW, call, facts

T = TypeVar("T")


class HangingRunner:
    """Keeps every work until the test lets it answer."""

    def __init__(self) -> None:
        self.kept: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Keep the work."""
        self.kept.append(lambda: done(work()))


class Wall:
    """A board without a screen: it remembers the states, and the test owns time, branch and connection."""

    def __init__(self, runner: Runner | None = None, languages: tuple[Language, ...] = (Language.EN,)) -> None:
        self.seconds = 0.0
        self.clock = VirtualClock(NOW)
        self.speaker = SilentSpeaker()
        self.reading = facts(calls=())
        self.broken = False
        self.reads = 0
        self.states: list[BoardState] = []
        self.presenter = BoardPresenter(
            self._read, runner or ImmediateRunner(), self.clock, self.speaker, languages, lambda: self.seconds
        )
        self.presenter.start(self)

    @property
    def now(self) -> BoardState:
        """What is shown now."""
        return self.states[-1]

    def show_state(self, state: BoardState) -> None:
        """Remember a state."""
        self.states.append(state)

    def pass_time(self, seconds: float) -> None:
        """Let time pass in steps of the board's timer."""
        for _ in range(round(seconds * 5)):
            self.seconds += 0.2
            self.clock.advance(0.2)
            self.presenter.tick()

    def _read(self) -> BoardSnapshot:
        self.reads += 1
        if self.broken:
            raise OSError("the server does not answer")
        return replace(self.reading, view=replace(self.reading.view, at=self.clock.now()))


@pytest.fixture
def wall() -> Wall:
    """A board of a branch in which nothing has been called yet."""
    return Wall()


def test_a_new_call_is_shown_large_alone_and_then_calmly(wall: Wall) -> None:
    wall.reading = facts(calls=(call("D042", ago=0),))
    wall.presenter.changed(frozenset({Topic.CALLS}))

    assert wall.now.newest is not None
    assert wall.now.newest.fresh
    wall.pass_time(7.6)
    assert wall.now.newest.fresh
    wall.pass_time(1)
    assert wall.now.newest is not None
    assert not wall.now.newest.fresh
    assert wall.now.newest.number == "D042"


def test_a_change_that_is_not_on_the_board_reads_nothing(wall: Wall) -> None:
    before = wall.reads

    wall.presenter.changed(frozenset({Topic.FEEDBACK, Topic.NOTICES}))

    assert wall.reads == before


def test_waits_are_read_again_although_nobody_changed_anything(wall: Wall) -> None:
    before = wall.reads

    wall.pass_time(REFRESH_SECONDS + 1)

    assert wall.reads == before + 1


def test_changes_during_a_reading_lead_to_one_more_reading() -> None:
    runner = HangingRunner()
    wall = Wall(runner)
    for _ in range(5):
        wall.presenter.changed(frozenset({Topic.QUEUE}))

    assert len(runner.kept) == 1
    runner.kept.pop()()
    assert len(runner.kept) == 1
    runner.kept.pop()()
    assert not runner.kept


def test_a_failed_reading_is_told_with_the_time_of_the_last_good_one(wall: Wall) -> None:
    wall.reading = facts()
    wall.presenter.reload()
    wall.broken = True
    wall.pass_time(REFRESH_SECONDS + 1)

    assert wall.now.stale is not None
    assert wall.now.stale.since == ClockTime(NOW.astimezone(wall.now.clock.instant.tzinfo))
    assert not wall.now.waits
    assert wall.now.newest is not None


def test_the_board_recovers_by_itself(wall: Wall) -> None:
    wall.reading = facts()
    wall.broken = True
    wall.presenter.reload()
    assert wall.now.stale is not None

    wall.broken = False
    wall.pass_time(RETRY_SECONDS + 0.4)

    assert wall.now.stale is None
    assert wall.now.waits


def test_a_lost_line_is_no_matter_while_reading_still_works(wall: Wall) -> None:
    wall.presenter.lost()
    wall.pass_time(LOST_SECONDS + 5)

    assert wall.now.stale is None


def test_a_lost_line_with_a_reading_that_hangs_is_told_soon() -> None:
    runner = HangingRunner()
    wall = Wall(runner)
    runner.kept.pop()()
    wall.pass_time(1)
    wall.presenter.lost()
    wall.pass_time(LOST_SECONDS + 0.4)
    assert wall.now.stale is not None

    runner.kept.pop()()
    assert wall.now.stale is None


def test_a_reading_that_never_comes_back_is_told_too() -> None:
    runner = HangingRunner()
    wall = Wall(runner)
    runner.kept.pop()()
    wall.pass_time(REFRESH_SECONDS + UNANSWERED_SECONDS - 1)
    assert wall.now.stale is None
    wall.pass_time(1.5)
    assert wall.now.stale is not None
    runner.kept.pop()()
    assert wall.now.stale is None


def test_calls_made_while_the_board_was_cut_off_are_announced_when_it_hears_of_them_soon(wall: Wall) -> None:
    wall.broken = True
    wall.presenter.lost()
    wall.reading = facts(calls=(call("F007", ago=-1),))
    wall.pass_time(10)
    assert not wall.speaker.chimes

    wall.broken = False
    wall.presenter.back()

    assert [said.number for said in wall.speaker.said] == ["F007"]


def test_a_board_that_could_never_read_says_so() -> None:
    wall = Wall(HangingRunner())
    assert wall.now.notice is not None
    assert wall.now.notice.title.source == "The board is starting"

    broken = Wall()
    never = BoardPresenter(
        broken._read, ImmediateRunner(), broken.clock, broken.speaker, (Language.EN,), lambda: broken.seconds
    )
    broken.broken = True
    never.start(broken)

    assert broken.now.notice is not None
    assert broken.now.notice.title.source == "No connection to the branch yet"


def test_the_clock_is_the_branchs_and_not_this_pcs(wall: Wall) -> None:
    ahead = replace(wall.reading.view, at=NOW + timedelta(hours=1))
    wall.presenter._done(replace(wall.reading, view=ahead))

    assert f"{wall.now.clock.instant:%H:%M}" == "11:46"


def test_nothing_is_drawn_while_nothing_changes(wall: Wall) -> None:
    drawn = len(wall.states)

    wall.pass_time(5)

    assert len(wall.states) == drawn


def test_languages_take_turns_and_wait_for_the_end_of_a_call() -> None:
    wall = Wall(languages=(Language.KK, Language.AR))
    wall.reading = facts()
    wall.presenter.reload()
    assert wall.now.language is Language.KK

    wall.pass_time(2 * PAGE_SECONDS - 0.6)
    wall.reading = facts(calls=(call("D050", ago=-19), *CALLS))
    wall.presenter.changed(frozenset({Topic.CALLS}))
    wall.pass_time(5)
    assert wall.now.language is Language.KK
    wall.pass_time(5)
    assert wall.now.language is Language.AR


def test_the_branchs_settings_hold_for_the_next_call(wall: Wall) -> None:
    settings = replace(wall.reading.settings, call_alone_seconds=3, announce_repeats=1)
    wall.reading = facts(calls=(call("D042", ago=0),), settings=settings)
    wall.presenter.reload()
    wall.pass_time(3.4)

    assert wall.now.newest is not None
    assert not wall.now.newest.fresh
    assert len(wall.speaker.said) == 1


def test_a_board_speaks_the_languages_that_the_branch_offers_as_soon_as_they_change(wall: Wall) -> None:
    board = BoardPresenter(
        wall._read, ImmediateRunner(), wall.clock, wall.speaker, (Language.EN,), lambda: wall.seconds, as_set=True
    )
    board.start(wall)
    wall.reading = replace(wall.reading, settings=Settings(languages="kk, ar"))
    board.changed(frozenset({Topic.SETTINGS}))
    assert wall.now.language is Language.KK
    wall.presenter = board
    wall.pass_time(2 * PAGE_SECONDS + 1)
    assert wall.now.language is Language.AR


def test_a_board_may_have_languages_and_a_pace_of_its_own(wall: Wall) -> None:
    board = BoardPresenter(
        wall._read, ImmediateRunner(), wall.clock, wall.speaker, (Language.EN,), lambda: wall.seconds, as_set=True
    )
    board.start(wall)
    settings = Settings(languages="kk, ar", board_languages="ru, fa", board_page_seconds=5)
    wall.reading = replace(wall.reading, settings=settings)
    board.changed(frozenset({Topic.SETTINGS}))
    assert wall.now.language is Language.RU
    wall.presenter = board
    wall.pass_time(2 * 5 + 1)
    assert wall.now.language is Language.FA


def test_under_an_emergency_notice_nobody_is_called_until_it_is_taken_away(wall: Wall) -> None:
    leave = emergency_terms(Emergency.LEAVE, LocalText(()), NOW.date())
    notice = VisitorAnnouncement(UUID(int=1), 1, wall.clock.now(), True, leave)
    wall.reading = replace(wall.reading, announcements=(notice,))
    wall.presenter.changed(frozenset({Topic.ANNOUNCEMENTS}))
    assert [spoken.language for spoken in wall.now.emergency] == [Language.EN]
    said = [message.whole for message in wall.now.messages]
    assert all(sentence not in said for sentence in wall.now.emergency[0].sentences)

    wall.reading = replace(facts(calls=(call("F007", ago=-1),)), announcements=(notice,))
    wall.presenter.changed(frozenset({Topic.CALLS}))
    wall.pass_time(5)
    assert not wall.speaker.chimes

    wall.reading = replace(wall.reading, announcements=(replace(notice, active=False),))
    wall.presenter.changed(frozenset({Topic.ANNOUNCEMENTS}))
    assert not wall.now.emergency
    assert [said.number for said in wall.speaker.said] == ["F007"]


def test_the_loudness_of_the_branch_holds_from_the_next_call(wall: Wall) -> None:
    wall.reading = replace(wall.reading, settings=Settings(board_volume=40))
    wall.presenter.changed(frozenset({Topic.SETTINGS}))
    assert wall.speaker.style.volume == 40


def test_a_test_of_the_sound_is_heard_in_the_languages_for_visitors_and_calls_nobody(wall: Wall) -> None:
    wall.reading = replace(wall.reading, settings=Settings(languages="kk, ru"))
    wall.presenter.changed(frozenset({Topic.SETTINGS}))
    wall.presenter.changed(frozenset({Topic.SOUND_TEST}))
    wall.pass_time(9)
    said = [(saying.language, saying.announcement.sentence) for saying in wall.speaker.said]
    assert said == [(Language.EN, TEST), (Language.KK, TEST), (Language.RU, TEST)]
    assert wall.speaker.chimes == 1
    assert wall.now.newest is None or not wall.now.newest.fresh


def test_a_test_of_the_sound_waits_for_its_turn_and_is_not_lost(wall: Wall) -> None:
    wall.reading = facts(calls=(call("D050", ago=-1), *CALLS))
    wall.presenter.changed(frozenset({Topic.CALLS}))
    wall.presenter.changed(frozenset({Topic.SOUND_TEST}))
    wall.presenter.changed(frozenset({Topic.CALLS}))
    wall.pass_time(30)
    assert [saying.number for saying in wall.speaker.said] == ["D042", "D050", "D050", ""]


def test_in_quiet_hours_the_board_is_quieter_until_they_end(wall: Wall) -> None:
    wall.reading = replace(
        wall.reading, settings=Settings(board_quiet_from="00:00", board_quiet_until="23:59", board_quiet_volume=10)
    )
    wall.presenter.changed(frozenset({Topic.SETTINGS}))
    assert wall.speaker.style.volume == 10


@pytest.mark.parametrize(
    ("begins", "ends", "now", "quiet"),
    [
        ("18:00", "09:00", "08:59", True),
        ("18:00", "09:00", "09:00", False),
        ("18:00", "09:00", "23:00", True),
        ("13:00", "14:00", "13:00", True),
        ("13:00", "14:00", "14:00", False),
        ("13:00", "", "13:30", False),
    ],
)
def test_quiet_hours_may_go_past_midnight(begins: str, ends: str, now: str, quiet: bool) -> None:
    assert is_quiet(begins, ends, time.fromisoformat(now)) is quiet


def test_a_call_is_also_said_in_the_branchs_language_where_the_branch_wants_it(wall: Wall) -> None:
    wall.reading = facts(calls=(call("D042", ago=0),), settings=Settings(board_voice_second=True))
    wall.presenter.reload()
    wall.pass_time(7)
    said = [saying.language for saying in wall.speaker.said]
    assert said == [Language.RU, Language.EN] * 2
