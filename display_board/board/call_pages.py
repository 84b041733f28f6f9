"""Which of the last calls have room now: the newest, and in turn earlier ones of awaited visitors; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from display_board.board.state import CallLine, NewestCall


@dataclass(frozen=True)
class CallPage:
    """The calls that are shown, which page of how many it is; `newest` is in the large letters."""

    newest: NewestCall | None
    calls: tuple[CallLine, ...]
    page: int = 0
    pages: int = 1


def page_of(newest_call: NewestCall | None, calls: Sequence[CallLine], room: int, turn: int) -> CallPage:
    """Return the page of `turn`, with `room` for so many calls under the newest.

    The first page holds the newest calls. No call disappears while its visitor is awaited: those that the first page
    has no room for are on further pages, newest first. On a board without any room for them they take turns in the
    large letters, but only when no call is new there.
    """
    if room < 1:
        return _in_turn(newest_call, [call for call in calls if call.awaited], turn)
    newest, earlier = tuple(calls[:room]), [call for call in calls[room:] if call.awaited]
    pages = [newest, *(tuple(earlier[start : start + room]) for start in range(0, len(earlier), room))]
    page = turn % len(pages)
    return CallPage(newest_call, pages[page], page, len(pages))


def _in_turn(newest: NewestCall | None, awaited: Sequence[CallLine], turn: int) -> CallPage:
    pages = 1 + len(awaited)
    page = turn % pages
    if newest is None or newest.fresh:
        return CallPage(newest, ())
    if page:
        line = awaited[page - 1]
        newest = NewestCall(line.key, line.number, line.counter, fresh=False, again=False, age=line.age)
    return CallPage(newest, (), page, pages)
