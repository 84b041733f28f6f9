"""Locks an open file on Windows; the lock ends with the file or with the program."""

import msvcrt
from typing import TextIO


def try_lock(handle: TextIO) -> bool:
    """Lock the file unless somebody else has locked it; return whether it is locked now."""
    try:
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True
