"""What every fault is to the one who lets faults strike: a name, a beginning, an end, and why it cannot be had here."""

from typing import Protocol

SQLITE, POSTGRES = "sqlite", "postgresql"


class Fault(Protocol):
    """One thing that goes wrong in a branch and comes right again; its docstring says what a person would see.

    `strike` and `heal` may be called again and again, in this order; `heal` without a strike does nothing.
    """

    @property
    def name(self) -> str:
        """Return a short name for lists and logs, such as "disk full"."""
        ...

    @property
    def database(self) -> str:
        """Return the kind of database that this can befall: "sqlite" or "postgresql"."""
        ...

    def reason_missing(self) -> str | None:
        """Return why this fault cannot be made on this computer, as a sentence; None when it can."""
        ...

    def strike(self) -> None:
        """Let it happen. Returns at once, or when what is momentary is over."""
        ...

    def heal(self) -> None:
        """Make it right again; returns when the database can be reached again as far as this fault is concerned."""
        ...
