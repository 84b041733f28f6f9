"""Numbers that were given out, or may have been, and that no record knows any more."""

from dataclasses import dataclass
from datetime import date

from shared.queue.tickets.model.ticket import display_number


@dataclass(frozen=True)
class LostNumbers:
    """A prefix's numbers of a business day from `first` to `last`, both included.

    `certain` tells whether all of them were given out; else nobody can tell, and they are left out to be safe.
    """

    day: date
    prefix: str
    first: int
    last: int
    certain: bool

    def __len__(self) -> int:
        """How many numbers these are."""
        return self.last - self.first + 1

    def __str__(self) -> str:
        """The range as people read it: "A143–A156"."""
        first, last = display_number(self.prefix, self.first), display_number(self.prefix, self.last)
        return first if first == last else f"{first}–{last}"
