"""Which of the last calls have room now: the newest, and in turn earlier ones of awaited visitors; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from display_board.board.state import CallLine


@dataclass(frozen=True)
class CallPage:
    """The calls that are shown, which page of how many it is."""

    calls: tuple[CallLine, ...]
    page: int = 0
    pages: int = 1


def page_of(calls: Sequence[CallLine], room: int, turn: int) -> CallPage:
    """Return the page of `turn`, with `room` for so many calls.

    The first page holds the newest calls. No call disappears while its visitor is awaited: those that the first page
    has no room for are on further pages, newest first.
    """
    if room < 1:
        return CallPage(())
    newest, earlier = tuple(calls[:room]), [call for call in calls[room:] if call.awaited]
    pages = [newest, *(tuple(earlier[start : start + room]) for start in range(0, len(earlier), room))]
    page = turn % len(pages)
    return CallPage(pages[page], page, len(pages))
