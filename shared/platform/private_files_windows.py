"""Private files on Windows: a folder inside the user's profile lets in only this user and administrators by itself.

Another folder has the rights of the one it lies in. They are not changed here, because a wrong list of rights can lock
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
    """Whether this lies outside the user's profile, where its folder decides who may read it."""
    return path.exists() and not path.absolute().is_relative_to(Path.home())
