"""A busy hour before the real board: what it showed and said is checked against what the clerks did."""

import logging
import random
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from display_board.board.presenter import BoardPresenter
from display_board.board.snapshot import BoardSnapshot
from shared.office.settings.model import Settings
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.queue.tickets.model import CalledTicket
from tests.helpers.boards import NOW, board_screen, call, facts, sample_catalog

COUNTERS, TICKETS, HOUR = 12, 300, 3600.0
STEP = 2.0


@dataclass
class Visit:
    """One ticket: when it is called, and when its visitor is at the counter."""

    ticket: CalledTicket
    called: float
    comes: float

    def at(self, seconds: float) -> CalledTicket:
        """Return the call as the branch knows it at this moment."""
        return replace(self.ticket, present=seconds >= self.comes)


def busy_hour() -> list[Visit]:
    """Return the visits of an hour, in the order of their calls; no counter calls before its visitor has gone."""
    chance = random.Random(13)
    free = [(chance.uniform(0, 120), number) for number in range(COUNTERS)]
    visits: list[Visit] = []
    for place in range(TICKETS):
        called, number = min(free)
        free.remove((called, number))
        ticket = replace(
            call(f"{'DFLU'[place % 4]}{place + 1:03d}", ticket_id=UUID(int=place + 1000)),
            counter_id=UUID(int=number + 1),
            called=NOW + timedelta(seconds=called),
        )
        comes = called + chance.uniform(20, 60)
        visits.append(Visit(ticket, called, comes))
        free.append((comes + chance.uniform(60, 140), number))
    return visits


class Hall:
    """The real window of a board, and a branch that a list of visits stands for."""

    def __init__(self, qtbot: QtBot, visits: list[Visit]) -> None:
        self.visits, self.seconds = visits, 0.0
        self.screen = board_screen(1920, 1080)
        qtbot.addWidget(self.screen)
        self.clock, self.speaker = VirtualClock(NOW), SilentSpeaker()
        catalog = sample_catalog()
        counters = (
            replace(catalog.counters[0], id=UUID(int=place), label=str(place)) for place in range(1, COUNTERS + 1)
        )
        self.catalog = replace(catalog, counters=tuple(counters))
        self.alone: Counter[str] = Counter()
        self.began: dict[str, float] = {}
        self.presenter = BoardPresenter(
            self._read, ImmediateRunner(), self.clock, self.speaker, (Language.EN,), lambda: self.seconds
        )
        self.presenter.start(self.screen)

    def _read(self) -> BoardSnapshot:
        called = [visit.at(self.seconds) for visit in reversed(self.visits) if visit.called <= self.seconds]
        reading = facts(calls=tuple(called[: COUNTERS + 1]), settings=Settings())
        return replace(reading, catalog=self.catalog, view=replace(reading.view, at=self.clock.now()))

    def plays(self) -> None:
        """Let the hour pass; the board hears of each change as it happens."""
        changes = sorted({visit.called for visit in self.visits} | {visit.comes for visit in self.visits}, reverse=True)
        while changes:
            self.seconds += STEP
            self.clock.advance(STEP)
            news = changes[-1] <= self.seconds
            while changes and changes[-1] <= self.seconds:
                changes.pop()
            if news:
                self.presenter.changed(frozenset({Topic.CALLS}))
            self.presenter.tick()
            self._look()

    def _look(self) -> None:
        """See who is alone in the large letters, and that nobody who is awaited is missing on the window."""
        parts = [self.screen.banner, *(row for row in self.screen.rows if row.isVisible())]
        seen = [part.accessibleName().split(" ")[0] for part in parts]
        assert {visit.ticket.display for visit in self.visits if visit.called <= self.seconds < visit.comes} <= set(
            seen
        )
        state = self.screen._state
        assert state is not None
        if state.newest is not None and state.newest.fresh:
            self.alone[seen[0]] += 1
            self.began.setdefault(seen[0], self.seconds)


def test_in_a_busy_hour_no_call_is_overwritten_or_unsaid(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "display_board")
    visits = busy_hour()
    hall = Hall(qtbot, visits)
    hall.plays()

    said = Counter(announcement.number for announcement in hall.speaker.said)
    began = hall.began
    numbers = [visit.ticket.display for visit in visits]
    assert list(began) == [number for number in numbers if number in began]
    for place, visit in enumerate(visits):
        later = [began[number] for number in numbers[place + 1 :] if number in began]
        # Only who has come to the counter before it was their turn in the large letters is not said any more.
        assert visit.ticket.display in began or visit.comes <= later[0]
    assert len(began) >= TICKETS - 5
    shown_long_enough = [
        number for number, seconds in hall.alone.items() if seconds * STEP >= Settings.call_alone_seconds
    ]
    assert shown_long_enough[:-1] == list(began)[:-1]
    # Calls that wait shorten what is said; none is left out.
    assert set(said) == set(began)
    assert set(said.values()) == set(range(1, Settings.announce_repeats + 1))
    log = [record.__dict__["details"]["number"] for record in caplog.records if record.message == "call is shown"]
    assert log == list(began)
