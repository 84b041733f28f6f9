"""A busy hour before the real board: what it showed and said is checked against the events of the database."""

import logging
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from display_board.board.presenter import BoardPresenter, BoardReader
from display_board.board.snapshot import BoardSnapshot
from installer import cli
from installer.new_branch import make_branch
from shared.bootstrap import open_branch
from shared.office.settings.model import BoardSide, Settings
from shared.platform.background import ImmediateRunner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.logs import JsonLine
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.operations.views import CharterViews
from shared.queue.tickets.model import Ticket
from tests.helpers.boards import board_screen
from tests.helpers.branches import HERE, morning_clock
from tests.trials.bench.branch import COUNTERS, BusyBranch, bench_profile, sign_in_all

TICKETS, BETWEEN = 300, 11.0
STEP = 2.0
#: As long as a sentence takes.
SENTENCE = 4.4


class TalkingSpeaker(SilentSpeaker):
    """Needs its time for a sentence, and never begins one over another."""

    def __init__(self) -> None:
        super().__init__()
        self._rest = 0.0
        self._over: Callable[[], None] | None = None

    def say(self, saying: Saying, done: Callable[[str], None]) -> None:
        """Begin the sentence."""
        assert self._over is None, f"{saying.number} is said over another call"
        self._rest, self._over = SENTENCE, lambda: SilentSpeaker.say(self, saying, done)

    def pass_time(self, seconds: float) -> None:
        """Speak on."""
        self._rest -= seconds
        if self._rest <= 0 and self._over is not None:
            over, self._over = self._over, None
            over()


@dataclass
class Desk:
    """One counter: whom it called and when its clerk does something next."""

    place: int
    at: float
    ticket: Ticket | None = None
    next: str = "call"


@dataclass
class Hall:
    """The real window of a board and a branch in a database, in which twelve clerks work for an hour."""

    folder: Path
    screen: Any
    chance: random.Random = field(default_factory=lambda: random.Random(13))
    seconds: float = 0.0
    issued: int = 0

    def __post_init__(self) -> None:
        self.file, self.clock, self.speaker = self.folder / "branch.sqlite3", morning_clock(), TalkingSpeaker()
        address = f"sqlite:///{self.file.as_posix()}"
        make_branch(address, bench_profile())
        branch = open_branch(address, clock=self.clock, installation=HERE)
        self.busy = BusyBranch.of(branch, sign_in_all(branch))
        self.desks = [Desk(place, self.chance.uniform(0, 100)) for place in range(COUNTERS)]
        self.alone: Counter[str] = Counter()
        told, charters = branch.of(AnnouncementViews), branch.of(CharterViews)
        reader = BoardReader(branch.catalog, branch.views, branch.forecast, branch.settings, told, charters)
        # The waits at the side are another test's: a board without them reads and paints in a fifth of the time.
        self._first = replace(reader.read(), waits=(), settings=Settings(board_side=BoardSide.NOTHING))
        self.presenter = BoardPresenter(
            self._read, ImmediateRunner(), self.clock, self.speaker, (Language.EN,), lambda: self.seconds
        )
        self.presenter.start(self.screen)

    def _read(self) -> BoardSnapshot:
        return replace(self._first, view=self.busy.branch.views.board(COUNTERS + 1))

    def plays(self) -> None:
        """Let the hour pass; the board hears of each change as it happens."""
        while self.issued < TICKETS or any(desk.ticket for desk in self.desks) or self.seconds % 60:
            self.seconds += STEP
            self.clock.advance(STEP)
            self.speaker.pass_time(STEP)
            news = False
            if self.issued < TICKETS and self.issued * BETWEEN <= self.seconds:
                self.busy.issue()
                self.issued += 1
            for desk in self.desks:
                while desk.at <= self.seconds:
                    news |= self._works(desk)
            if news:
                self.presenter.changed(frozenset({Topic.CALLS}))
            self.presenter.tick()
            self._looks()
        for _ in range(60):
            self.seconds += STEP
            self.clock.advance(STEP)
            self.speaker.pass_time(STEP)
            self.presenter.tick()
        self.busy.close()

    def _works(self, desk: Desk) -> bool:
        """Let a clerk do the next thing; return whether it matters to the board."""
        branch, session, chance = self.busy.branch, self.busy.sessions[desk.place], self.chance
        step, desk.at = desk.next, desk.at + chance.uniform(20, 60)
        if step == "call":
            desk.ticket = self.busy.call(desk.place)
            desk.next = "call" if desk.ticket is None else chance.choices(("serve", "recall"), (9, 1))[0]
            return desk.ticket is not None
        if step == "recall":
            desk.next, desk.ticket = "serve", branch.desk.recall(session, UUID(int=chance.getrandbits(128)))
        elif step == "serve":
            self.busy.serve(desk.place)
            desk.next, desk.at = "finish", desk.at + 40
        else:
            self.busy.finish(desk.place)
            desk.next, desk.ticket = "call", None
        return True

    def _looks(self) -> None:
        """See who is alone in the large letters, and that nobody who is awaited is missing on the window."""
        parts = [self.screen.banner, *(row for row in self.screen.rows if row.isVisible())]
        seen = [part.accessibleName().split(" ")[0] for part in parts]
        awaited = {desk.ticket.display for desk in self.desks if desk.ticket and desk.next in ("recall", "serve")}
        assert awaited <= set(seen)
        state = self.screen._state
        if state is not None and state.newest is not None and state.newest.fresh:
            self.alone[state.newest.key] += 1


class Call(NamedTuple):
    """One call or recall as the database has it; `came` is when its visitor was at the counter."""

    key: str
    number: str
    language: str
    counter: str
    came: datetime


def calls_of(file: Path) -> list[Call]:
    """Return the calls of a branch from nothing but its tables, in their order."""
    with sqlite3.connect(file) as connection:
        rows = connection.execute(
            "SELECT e.ticket_id, e.instant, e.kind, t.prefix, t.number, t.language, c.label FROM ticket_events e"
            " JOIN tickets t ON t.id = e.ticket_id LEFT JOIN counters c ON c.id = e.counter_id ORDER BY e.seq"
        ).fetchall()
    connection.close()
    at = {(row[0], row[2]): datetime.fromisoformat(row[1]).replace(tzinfo=UTC) for row in rows}
    return [
        Call(
            f"{UUID(ticket)}/{datetime.fromisoformat(instant).replace(tzinfo=UTC).isoformat()}",
            f"{prefix}{number:03}",
            language,
            counter,
            at[ticket, "serve"],
        )
        for ticket, instant, kind, prefix, number, language, counter in rows
        if kind in ("call", "recall")
    ]


def test_in_a_busy_hour_no_call_is_overwritten_or_unsaid(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO, "display_board")
    screen = board_screen(1920, 1080)
    qtbot.addWidget(screen)
    hall = Hall(tmp_path, screen)
    hall.plays()

    calls = calls_of(hall.file)
    lines = [(record.message, record.__dict__["details"]) for record in caplog.records if "details" in record.__dict__]
    shown = [told for words, told in lines if words == "call is shown"]
    left_out = {told["call"]: told["why"] for words, told in lines if words == "call is left out"}
    over = {told["call"]: told for words, told in lines if words == "call is over"}
    order = [told["call"] for told in shown]
    known = {call.key: call for call in calls}

    # Every call of the database was shown, in its order, or its visitor had come before it was its turn; none else was.
    assert len(calls) > TICKETS
    assert [call.key for call in calls if call.key in set(order)] == order
    assert {call.key for call in calls} == set(order) | set(left_out)
    assert not set(order) & set(left_out)
    assert set(left_out.values()) <= {"came", "called_again"}
    assert len(left_out) <= 8
    assert [(told["number"], told["counter"]) for told in shown] == [
        (known[key].number, known[key].counter) for key in order
    ]
    # Each was alone in the large letters for its time; only the last one may be cut off by the end of the hour.
    assert all(hall.alone[key] * STEP >= Settings.call_alone_seconds for key in order[:-1])
    # Each was said in its visitor's language, and once again unless calls that waited shortened it.
    translators = {language.value: Translator(language) for language in Language}
    for key in order:
        call, said = known[key], [told for words, told in lines if words == "call is said" and told["call"] == key]
        announcement = Announcement(key, Language(call.language), call.number, call.counter)
        sentences = [
            spoken(Saying(announcement, Language(call.language), before), translators[call.language])
            for before in range(1 if over[key]["shortened"] else Settings.announce_repeats)
        ]
        assert [told["text"] for told in said] == sentences
        assert {told["language"] for told in said} == {call.language}
        assert over[key]["said"] == len(said)
    shortened = sum(told["shortened"] for told in over.values())
    assert 0 < shortened < len(order)

    # What a manager is told from the log says the same.
    (tmp_path / "logs").mkdir()
    kept = "".join(f"{JsonLine('display_board').format(record)}\n" for record in caplog.records)
    (tmp_path / "logs" / "display_board.log").write_text(f"damaged\n{kept}", encoding="ascii")
    address = f"sqlite:///{hall.file.as_posix()}"
    assert cli.main(["calls", "--database", address, "--data", str(tmp_path), "--date", "2026-11-20"]) == 0
    *told, summary = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in told] == [call.number for call in calls]
    assert summary.startswith(f"{len(calls)} calls: {len(order)} shown ({shortened} of them shortened)")
    assert summary.endswith("0 unknown to the boards of this PC")
