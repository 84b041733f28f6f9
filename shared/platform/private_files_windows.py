"""Private files on Windows: only this user and administrators can open a folder in the user's profile.

Another folder has the rights of the folder around it. They are not changed here: a wrong list of rights can lock
the user out; `nobat doctor` names such a folder and the command that closes it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def new_files_are_private() -> Iterator[None]:
    """Files have the rights of the folder they are made in."""
    yield


def tighten(path: Path) -> bool:
    """Change nothing, see above."""
    return False


def is_open_to_others(path: Path) -> bool:
    """Whether this is outside the user's profile, where its folder decides who may read it."""
    return path.exists() and not path.absolute().is_relative_to(Path.home())
