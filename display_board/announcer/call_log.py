"""Writes down what became of each call: that it was shown, what was said of it, or why it was left out.

Somebody may say "I was never called"; `nobat calls` then answers from this record.
"""

import logging
from enum import StrEnum

from shared.platform.i18n.text import Showable
from shared.platform.speech.announcement import Announcement, Saying
from shared.queue.tickets.model import CalledTicket, MadeCall

log = logging.getLogger(__name__)


class LeftOut(StrEnum):
    """Why a call did not get the large letters; it is still in the list of the last calls."""

    CAME = "came"
    CALLED_AGAIN = "called_again"
    GONE = "gone"
    TOO_OLD = "too_old"
    CUT_OFF = "cut_off"
    BEFORE_START = "before_start"


class CallLog:
    """The record of one board."""

    def shown(self, call: CalledTicket, counter: str) -> None:
        """A call has got the large letters."""
        told = {"call": call_key(call), "number": call.display, "counter": counter, "calls": call.calls}
        log.info("call is shown", extra={"details": told})

    def said(self, saying: Saying, text: str, seconds: float) -> None:
        """A sentence is over, so many seconds after it was begun; `text` is what was heard, "" for nothing."""
        if not text:
            return
        told = {
            "call": saying.announcement.key,
            "number": saying.number,
            "counter": _plain(saying.announcement.counter),
            "language": saying.language.value,
            "again": saying.before > 0,
            "text": text,
            "seconds": round(seconds, 1),
        }
        log.info("call is said", extra={"details": told})

    def over(self, announcement: Announcement, heard: int, *, shortened: bool) -> None:
        """A call makes room; so many of its sentences were heard, fewer than wanted when others had to be called."""
        told = {"call": announcement.key, "number": announcement.number, "said": heard, "shortened": shortened}
        log.info("call is over", extra={"details": told})

    def left_out(self, call: CalledTicket, why: LeftOut) -> None:
        """A call did not get the large letters."""
        told = {"call": call_key(call), "number": call.display, "why": why.value}
        log.info("call is left out", extra={"details": told})


def call_key(call: CalledTicket | MadeCall) -> str:
    """Return the key of one call; a recall of the same number has another one."""
    return f"{call.ticket_id}/{call.called.isoformat()}"


def _plain(counter: Showable) -> str:
    """Return the label of a counter; a board gives nothing else to its voice."""
    return counter if isinstance(counter, str) else ""
