"""Calls follow each other: alone for eight seconds, said and said again, none lost, none overwritten."""

from itertools import groupby, pairwise

from hypothesis import given
from hypothesis import strategies as st

from shared.platform.i18n.languages import Language
from shared.platform.speech.announcement import Announcement
from shared.platform.speech.queue import AnnouncementQueue
from shared.platform.speech.silent_speaker import SilentSpeaker


class SlowSpeaker(SilentSpeaker):
    """Finishes a sentence only when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped = 0
        self.finish = []

    def say(self, saying, done):
        self.said.append(saying)
        self.finish.append(done)

    def stop(self):
        self.stopped += 1


class Room:
    """A queue with a clock that the test moves in steps of a quarter second."""

    def __init__(self, speaker=None) -> None:
        self.now = 1000.0
        self.speaker = speaker or SilentSpeaker()
        self.shown: list[str | None] = []
        self.queue = AnnouncementQueue(self.speaker, lambda: self.now, self._changed)

    def _changed(self) -> None:
        current = self.queue.current
        self.shown.append(current.number if current else None)

    def call(self, number: str, key: str = "") -> None:
        self.queue.add(Announcement(key or number, Language.EN, number, "1"))

    def pass_seconds(self, seconds: float) -> None:
        for _step in range(round(seconds * 4)):
            self.now += 0.25
            self.queue.tick()

    @property
    def said(self) -> list[str]:
        return [saying.number for saying in self.speaker.said]


def test_a_call_is_shown_and_chimed_at_once():
    room = Room()
    room.call("A001")
    assert room.shown == ["A001"]
    assert room.speaker.chimes == 1


def test_a_call_is_said_twice_and_then_makes_room():
    room = Room()
    room.call("A001")
    room.pass_seconds(7.5)
    assert room.said == ["A001", "A001"]
    assert room.queue.current is not None
    room.pass_seconds(1)
    assert room.shown == ["A001", None]
    room.pass_seconds(60)
    assert room.said == ["A001", "A001"]


def test_two_calls_at_once_never_overwrite_each_other():
    room = Room()
    room.call("A001")
    room.call("B007")
    assert room.queue.current.number == "A001"
    assert [waiting.number for waiting in room.queue.waiting] == ["B007"]
    room.pass_seconds(20)
    assert room.shown == ["A001", "B007", None]
    assert room.said == ["A001", "A001", "B007", "B007"]
    assert room.speaker.chimes == 2


def test_the_next_call_waits_for_a_slow_voice():
    room = Room(SlowSpeaker())
    room.call("A001")
    room.call("B007")
    room.pass_seconds(6)
    room.speaker.finish[0]("heard")
    room.pass_seconds(3)
    assert room.said == ["A001", "A001"]
    room.pass_seconds(5)
    assert room.queue.current.number == "A001"
    room.speaker.finish[1]("heard")
    room.pass_seconds(0.25)
    assert room.queue.current.number == "B007"


def test_a_voice_that_dies_does_not_stop_the_calls():
    room = Room(SlowSpeaker())
    room.call("A001")
    room.call("B007")
    room.pass_seconds(60)
    assert room.shown == ["A001", "B007"]
    assert room.speaker.stopped >= 2


def test_a_late_report_of_the_voice_does_not_cut_the_next_call_short():
    room = Room(SlowSpeaker())
    room.call("A001")
    room.call("B007")
    room.pass_seconds(45)
    assert room.queue.current.number == "B007"
    said = len(room.said)
    room.speaker.finish[0]("heard")
    room.speaker.finish[0]("heard")
    room.pass_seconds(3)
    assert len(room.said) == said
    assert room.queue.current.number == "B007"


def test_a_repeated_call_that_still_waits_is_not_said_four_times():
    room = Room()
    room.call("A001")
    room.call("B007")
    room.call("B007")
    room.pass_seconds(30)
    assert room.shown == ["A001", "B007", None]


def test_a_recall_of_the_number_on_screen_is_announced_again():
    room = Room()
    room.call("A001", key="call 1")
    room.call("A001", key="call 2")
    room.pass_seconds(30)
    assert room.shown == ["A001", "A001", None]
    assert room.said == ["A001"] * 4


def test_a_visitor_who_came_is_no_longer_called():
    room = Room()
    room.call("A001")
    room.call("B007")
    room.queue.remove("B007")
    room.pass_seconds(30)
    assert room.shown == ["A001", None]


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 12)), max_size=12))
def test_every_call_is_shown_in_order_for_at_least_eight_seconds_and_said_once_or_twice(arrivals):
    room = Room()
    times: list[tuple[float, str | None]] = []
    room.queue._changed = lambda: times.append((room.now, room.queue.current.number if room.queue.current else None))
    for index, (letter, gap) in enumerate(arrivals):
        room.call(f"{'ABCDEF'[letter]}{index:03}")
        room.pass_seconds(gap)
    room.pass_seconds(20 * len(arrivals) + 20)
    shown = [number for _at, number in times if number is not None]
    assert shown == [f"{'ABCDEF'[letter]}{index:03}" for index, (letter, _gap) in enumerate(arrivals)]
    assert all(later - sooner >= 8 for (sooner, number), (later, _) in pairwise(times) if number)
    assert [number for number, _sayings in groupby(room.said)] == shown
    assert all(room.said.count(number) <= 2 for number in shown)


def test_in_a_rush_every_call_is_said_once_and_the_last_ones_twice_again():
    room = Room()
    for number in ("A001", "A002", "A003", "A004"):
        room.call(number)
    room.pass_seconds(60)
    assert room.said == ["A001", "A002", "A003", "A003", "A004", "A004"]


def test_a_repetition_does_not_keep_a_waiting_call_longer_than_its_time():
    room = Room(SlowSpeaker())
    room.call("A001")
    room.call("B007")
    room.pass_seconds(9)
    room.speaker.finish[0]("heard")
    room.pass_seconds(0.25)
    assert room.shown == ["A001", "B007"]
