"""What a visitor must still be told: a code that is shown once, and the slip on which it is printed."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar
from uuid import UUID

from counter_console.counter_slips import CounterSlips, Outcome
from shared.platform.printing.printer import Delivery


@dataclass(frozen=True, kw_only=True)
class Untold:
    """What the visitor is told about one record; only this still knows the code.

    `paper` is what became of the slip, `copies` how often it was sent to the printer.
    """

    record_id: UUID
    code: str
    paper: Outcome | None = None
    printing: bool = False
    copies: int = 0


U = TypeVar("U", bound=Untold)


class UntoldPapers(ABC, Generic[U]):
    """Keeps what was not told yet and prints it; `show` gets the newest.

    A code is shown only once, so a second record must not replace the first.
    """

    def __init__(self, slips: CounterSlips) -> None:
        self._slips = slips
        self._untold: list[U] = []
        self.show: Callable[[U | None], None] = lambda _newest: None

    @abstractmethod
    def _send(self, untold: U, told: Callable[[Outcome], None]) -> None:
        """Send the slip to the printer; `told` gets what became of it."""

    def keep(self, untold: U) -> None:
        """Show it until the visitor was told, and print its slip."""
        self._untold.append(untold)
        self.print()

    def told(self) -> None:
        """Forget the newest: the visitor has it. The one before, if nobody was told it, comes back."""
        del self._untold[-1:]
        self._show()

    def forget(self, where: Callable[[U], bool]) -> None:
        """Forget what does not hold any more."""
        self._untold = [each for each in self._untold if not where(each)]
        self._show()

    def print(self) -> None:
        """Print the slip of the newest, marked as a copy if it was printed before."""
        if not self._untold or self._untold[-1].printing:
            return
        newest = self._untold[-1]
        self._change(newest.record_id, printing=True)
        self._send(newest, lambda outcome: self._printed(newest.record_id, outcome))

    def _printed(self, record_id: UUID, outcome: Outcome) -> None:
        kept = next((each for each in self._untold if each.record_id == record_id), None)
        if kept is not None:
            copies = kept.copies + isinstance(outcome, Delivery)
            self._change(record_id, printing=False, paper=outcome, copies=copies)

    def _change(self, record_id: UUID, **changed: Any) -> None:
        self._untold = [replace(each, **changed) if each.record_id == record_id else each for each in self._untold]
        self._show()

    def _show(self) -> None:
        self.show(self._untold[-1] if self._untold else None)
