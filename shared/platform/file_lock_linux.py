"""Locks an open file on Linux; the lock ends with the file or with the program."""

import fcntl
from typing import TextIO


def try_lock(handle: TextIO) -> bool:
    """Lock the file unless somebody else has locked it; return whether it is locked now."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system without locks must not keep a device from working.
        return True
    return True
