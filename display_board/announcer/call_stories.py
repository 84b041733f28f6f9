"""Reads the boards' logs and tells what became of each call of the branch; pure."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from display_board.announcer.call_log import LeftOut, call_key
from shared.platform.log_events import BY_WORDS
from shared.queue.tickets.model import MadeCall

_SHOWN, _SAID, _OVER, _LEFT_OUT = (
    BY_WORDS[words].id for words in ("call is shown", "call is said", "call is over", "call is left out")
)
_REASONS = frozenset(why.value for why in LeftOut)


@dataclass(frozen=True)
class Heard:
    """One sentence: when it began, in which language, and its words."""

    began: datetime
    language: str
    text: str


@dataclass
class CallStory:
    """What the boards of one PC did with a call; all empty when they wrote nothing about it."""

    shown: datetime | None = None
    said: list[Heard] = field(default_factory=list)
    shortened: bool = False
    left_out: LeftOut | None = None


def read_stories(lines: Iterable[str]) -> dict[str, CallStory]:
    """Return the story of each call by its key. Lines that are damaged or about other things are passed over.

    Of several boards that wrote into one log, the first that showed a call counts, and all that was said.
    """
    stories: dict[str, CallStory] = {}
    for at, event, told in _entries(lines):
        story = stories.setdefault(str(told.get("call", "")), CallStory())
        if event == _SHOWN:
            story.shown = story.shown or at
        elif event == _SAID:
            began = at - timedelta(seconds=float(told.get("seconds", 0)))
            story.said.append(Heard(began, str(told.get("language", "")), str(told.get("text", ""))))
        elif event == _OVER:
            story.shortened |= bool(told.get("shortened"))
        elif (why := str(told.get("why", ""))) in _REASONS:
            story.left_out = LeftOut(why)
    return stories


def stories_of(calls: Sequence[MadeCall], stories: Mapping[str, CallStory]) -> Iterator[tuple[MadeCall, CallStory]]:
    """Return each call of the branch with its story."""
    for call in calls:
        yield call, stories.get(call_key(call), CallStory())


def _entries(lines: Iterable[str]) -> Iterator[tuple[datetime, str, Mapping[str, Any]]]:
    for line in lines:
        try:
            entry = json.loads(line)
            at, event, told = datetime.fromisoformat(entry["time"]), entry["event"], entry.get("details")
        except (ValueError, KeyError, TypeError):
            continue
        if event in (_SHOWN, _SAID, _OVER, _LEFT_OUT) and isinstance(told, dict):
            yield at, event, told
