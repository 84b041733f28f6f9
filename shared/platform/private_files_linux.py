"""Private files on Linux: modes 0600 and 0700."""

import contextlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@contextmanager
def new_files_are_private() -> Iterator[None]:
    """Whatever this program and its children make meanwhile is for this user alone."""
    before = os.umask(_OTHERS)
    try:
        yield
    finally:
        os.umask(before)


def tighten(path: Path) -> bool:
    """Take all rights away from others and return whether they had some.

    Left alone is what belongs to another user, a folder that is meant for everybody (like /tmp), and a file system
    without such rights.
    """
    with contextlib.suppress(OSError):
        found = path.stat()
        if found.st_mode & _OTHERS and found.st_uid == os.geteuid() and not found.st_mode & stat.S_ISVTX:
            path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
            return True
    return False


def is_open_to_others(path: Path) -> bool:
    """Whether somebody else has a right to this file or folder; not for one that does not exist."""
    with contextlib.suppress(OSError):
        return bool(path.stat().st_mode & _OTHERS)
    return False
