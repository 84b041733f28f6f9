"""Which PINs are too easy, how long somebody waits after wrong ones, and how long a session lasts without one."""

import secrets
from datetime import datetime, timedelta
from itertools import pairwise

from shared.office.staff.model import CounterSession
from shared.platform.forms.plain_text import latin_digits

SHORTEST_PIN = 6
LONGEST_PIN = 12

#: Wrong tries before the first wait, and before nothing but a new PIN helps.
TRIES_BEFORE_WAIT = 5
TRIES_BEFORE_LOCK = 15
FIRST_WAIT_SECONDS = 15

#: Then the PIN is asked, whatever was done meanwhile.
LONGEST_SESSION = timedelta(hours=12)


def normalise_pin(pin: str) -> str:
    """Return the PIN in Latin digits, as somebody with another keyboard typed it; other letters stay as they are."""
    return latin_digits(pin.strip())


def is_weak_pin(pin: str) -> bool:
    """Return True for PINs that are no PIN (6 to 12 digits) or that others would guess first.

    Refused are repeats (000000, 121212, 123123), runs up or down (123456, 987654, 890123) and PINs of only one or two
    different digits.
    """
    if not (SHORTEST_PIN <= len(pin) <= LONGEST_PIN and pin.isascii() and pin.isdigit()):
        return True
    if len(set(pin)) < 3:
        return True
    steps = {(int(later) - int(earlier)) % 10 for earlier, later in pairwise(pin)}
    if steps <= {1} or steps <= {9}:
        return True
    return any(pin == (pin[:length] * len(pin))[: len(pin)] for length in range(1, len(pin) // 2 + 1))


def new_pin() -> str:
    """Return a PIN of the shortest length, chosen by chance, that is not easy to guess."""
    while is_weak_pin(pin := "".join(secrets.choice("0123456789") for _ in range(SHORTEST_PIN))):
        continue
    return pin


def wait_after(failed_tries: int) -> timedelta | None:
    """Return how long to wait after so many wrong tries in a row; None: locked until a new PIN is set.

    Nothing for four tries; 15 s after the fifth, doubled each time (7 680 s after the fourteenth).
    """
    if failed_tries >= TRIES_BEFORE_LOCK:
        return None
    if failed_tries < TRIES_BEFORE_WAIT:
        return timedelta(0)
    return timedelta(seconds=FIRST_WAIT_SECONDS * 2 ** (failed_tries - TRIES_BEFORE_WAIT))


def seconds_locked(failed_tries: int, locked_until: datetime | None, now: datetime) -> int | None:
    """Return for how many more seconds nobody may try (0: try now); None: locked until a new PIN is set."""
    if failed_tries >= TRIES_BEFORE_LOCK:
        return None
    if locked_until is None or locked_until <= now:
        return 0
    left = (locked_until - now).total_seconds()
    return max(1, round(left + 0.499))


def is_too_long(session: CounterSession, now: datetime) -> bool:
    """Whether a session has lasted so long that the person must sign in again."""
    return now - session.opened >= LONGEST_SESSION


def resumes_without_pin(session: CounterSession, installation: str, within: timedelta, now: datetime) -> bool:
    """Whether a restarted console continues a session without asking for the PIN.

    Only on the installation that opened it, and only within some time of the last work there. An instant in the future
    was written by a wrong clock and shows nothing.
    """
    here = bool(installation) and session.installation == installation
    recently = session.active is not None and timedelta(0) <= now - session.active < within
    return here and recently and not is_too_long(session, now)
