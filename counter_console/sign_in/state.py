"""Everything the sign-in page shows."""

from dataclasses import dataclass
from uuid import UUID

from counter_console.section.connection import SectionState
from shared.platform.i18n.text import Showable


@dataclass(frozen=True)
class StaffChoice:
    """One name to choose; `role` is shown below it. `may_review` opens the day without a counter."""

    staff_id: UUID
    code: str
    name: str
    role: Showable
    may_review: bool


@dataclass(frozen=True)
class CounterChoice:
    """One counter to choose; `taken_by` names who works there ("": free)."""

    counter_id: UUID
    label: str
    name: Showable
    taken_by: str

    @property
    def free(self) -> bool:
        """True when nobody works there."""
        return not self.taken_by


@dataclass(frozen=True)
class SignInState(SectionState):
    """Everything the sign-in page shows.

    `counter` None with `review` True means: only the day is looked at. `clear_pin` grows whenever the typed PIN must
    be removed; the PIN itself is never part of a state. `locked` is who is signed in while the console is locked.
    `at_counters`: people work at counters here; in a sealed database nobody does, and everybody types the own code
    instead of choosing a name: assessors are not shown to each other.
    """

    branch: Showable = ""
    staff: tuple[StaffChoice, ...] = ()
    counters: tuple[CounterChoice, ...] = ()
    chosen: UUID | None = None
    counter: UUID | None = None
    review: bool = False
    clear_pin: int = 0
    locked: str = ""
    at_counters: bool = True

    @property
    def member(self) -> StaffChoice | None:
        """The chosen name."""
        return next((choice for choice in self.staff if choice.staff_id == self.chosen), None)

    @property
    def complete(self) -> bool:
        """True when only the PIN is missing."""
        chosen = self.chosen is not None and (self.counter is not None or self.review)
        return (chosen or bool(self.locked)) and not self.connection.busy
