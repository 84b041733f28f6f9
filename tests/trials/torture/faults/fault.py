"""What all injected faults have in common."""

from typing import Protocol


class InjectedFault(Protocol):
    """A fault that can be injected and ended; the docstring of each class says what a person would see.

    `strike` and `heal` may be called repeatedly, in this order; `heal` without `strike` does nothing.
    """

    @property
    def name(self) -> str:
        """Return a short name for lists and logs, such as "disk full"."""
        ...

    def reason_missing(self) -> str | None:
        """Return in one sentence why this computer cannot inject the fault; None when it can."""
        ...

    def strike(self) -> None:
        """Inject the fault. Returns at once, or at its end if it is momentary."""
        ...

    def heal(self) -> None:
        """End the fault. Returns when it no longer keeps anybody from the database."""
        ...
