"""Where a tortured branch lies: a SQLite file on a disk that can fail, or a PostgreSQL server."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from installer.torture.hall import Hall
from installer.torture.harms import Harm


class Place(Protocol):
    """One empty database for one branch, and what can befall it there."""

    kind: str
    address: str
    true_address: str

    def surroundings(self, life: str) -> Mapping[str, str]:
        """Return what the environment of a process of this life says beyond the usual."""
        ...

    def harms(self, hall: Hall) -> Sequence[Harm]:
        """Return the harms that only this kind of database knows."""
        ...

    def close(self) -> None:
        """Remove the database."""
        ...


class SqliteTorture:
    """A SQLite file in the torture's own folder."""

    kind = "SQLite"

    def __init__(self, folder: Path) -> None:
        self.address = self.true_address = f"sqlite:///{(folder / 'branch.sqlite3').as_posix()}"

    def surroundings(self, life: str) -> Mapping[str, str]:
        """Nothing yet."""
        return {}

    def harms(self, hall: Hall) -> Sequence[Harm]:
        """Return the harms of disks."""
        return ()

    def close(self) -> None:
        """The folder is removed with all the rest."""
