"""Opens the branch that a command works with, and closes it whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.locations import address, data_dir
from shared.bootstrap import OpenBranch, open_branch


@contextmanager
def opened(database: str, data: Path | None = None, *, sealed_too: bool = True) -> Iterator[OpenBranch]:
    """Give the branch at an address ("" : this user's own, in the data folder). Raises UserError as `open_branch`."""
    branch = open_branch(address(database, data_dir(data)), sealed_too=sealed_too)
    try:
        yield branch
    finally:
        branch.close()
