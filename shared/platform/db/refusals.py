"""Tells a server that turns this computer away, or cannot prove who it is, from one that is merely out of reach.

Before a session begins libpq gives no code, only words: its own, which are English, and the server's after "FATAL".
"""

from shared.platform.db.errors import DATABASE_NOT_TRUSTED, DATABASE_REFUSES
from shared.platform.errors import UserError

#: What libpq says when the other end has no TLS, or a certificate that proves nothing.
_NOT_TRUSTED = (
    "certificate verify failed",
    "does not match host name",
    "does not support ssl",
    "root certificate file",
    "response to ssl negotiation",
    "wrong version number",
    "weak sslmode",
)
_REFUSED = "fatal:"
#: What ends by itself; of several servers one of them may be merely away.
_PASSING = (
    "starting up", "shutting down", "not yet accepting", "too many", "reserved for", "recovery",
    "connection refused", "timeout", "timed out", "no route", "session is read-only", "is in hot standby",
)  # fmt: skip


def refusal(fault: BaseException | None) -> UserError | None:
    """Return what a person is told of a connection that was never made, or None when a later try may succeed.

    The codes are DATABASE_NOT_TRUSTED and DATABASE_REFUSES, each with `problem`: the words of the library or server.
    """
    words = str(fault)
    small = words.lower()
    if any(sign in small for sign in _PASSING):
        return None
    if any(sign in small for sign in _NOT_TRUSTED):
        return UserError(DATABASE_NOT_TRUSTED, problem=_plain(words))
    if _REFUSED in small:
        return UserError(DATABASE_REFUSES, problem=_plain(words))
    return None


def _plain(words: str) -> str:
    """Return the last and most telling part of "connection to server … failed: FATAL:  password … failed"."""
    line = next((line for line in words.splitlines() if " failed: " in line), words)
    told = line.rpartition(" failed: ")[2].removeprefix("FATAL:").strip()
    return told.splitlines()[0].rstrip(".") if told else words.strip()
