"""The only place that prints slips: they wait in a queue and are laid out and printed off the screen's thread."""

import logging
from collections.abc import Callable

from shared.platform.background import Runner
from shared.platform.printing.printer import Delivery, FaultKind, Printer, PrinterFault, PrinterStatus, Raster
from shared.platform.printing.slip import Slip

_log = logging.getLogger(__name__)


class PrintDesk:
    """Prints one slip after the other on the device runner and reports the result.

    Called from the screen's thread, never blocks it, and never prints a slip twice automatically: a second slip
    with the same number is for a person to decide. At most `limit` slips wait.
    """

    def __init__(
        self, printer: Printer, device_runner: Runner, paint: Callable[[Slip], Raster], limit: int = 20
    ) -> None:
        self._printer = printer
        self._runner = device_runner
        self._paint = paint
        self._limit = limit
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many slips are not yet done."""
        return self._waiting

    def print(
        self, slip: Slip, name: str, done: Callable[[Delivery], None], failed: Callable[[PrinterFault], None]
    ) -> None:
        """Print the slip; exactly one of `done` and `failed` is called. `name` is a ticket number, not a person's."""
        if self._waiting >= self._limit:
            failed(PrinterFault(FaultKind.QUEUE_FULL, f"{self._waiting} slips wait"))
            return
        self._waiting += 1

        def work() -> Delivery:
            return self._printer.print_slip(self._paint(slip), name)

        def printed(delivery: Delivery) -> None:
            self._waiting -= 1
            done(delivery)

        def not_printed(error: Exception) -> None:
            self._waiting -= 1
            failed(_as_fault(error))

        self._runner.run(work, printed, not_printed)

    def status(self, done: Callable[[PrinterStatus], None]) -> None:
        """Ask the printer how it is, behind the slips that already wait; an error of ours counts as not known."""

        def failed(error: Exception) -> None:
            _as_fault(error)
            done(PrinterStatus.UNKNOWN)

        self._runner.run(self._printer.status, done, failed)


def _as_fault(error: Exception) -> PrinterFault:
    """Keep a printer's fault; log anything else loudly, because then the fault is ours."""
    if isinstance(error, PrinterFault):
        _log.warning("slip not printed", extra={"details": {"kind": error.kind.value, "detail": error.detail}})
        return error
    _log.error("slip not printed because of a bug", exc_info=error)
    return PrinterFault(FaultKind.BROKEN, type(error).__name__)
