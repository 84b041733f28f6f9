"""Prints the papers of cases and appointments at the counters, on the branch's printer if it can be reached."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.printing.factory import open_printer
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.printer import Delivery, FaultKind, Printer, PrinterFault, Raster
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.platform.printing.slip import Slip
from shared.ui.fonts import Fonts

log = logging.getLogger(__name__)
#: A printer on the network can be reached from every PC; one that is plugged in only from its own.
FROM_EVERYWHERE = "network:"


@dataclass(frozen=True)
class NoPrinter:
    """No printer is set for the counters."""


#: What became of a slip: delivered, refused by the printer, or there is no printer.
Outcome = Delivery | FaultKind | NoPrinter


def printer_for_counters(settings: Settings, option: str = "") -> str:
    """Return the printer that counters use; "" where there is none."""
    shared = settings.kiosk_printer if settings.kiosk_printer.startswith(FROM_EVERYWHERE) else ""
    return option or settings.counter_printer or shared


class CounterSlips:
    """Prints papers; `runner` is one for devices, so that a slow printer holds up nothing else.

    `painter` makes what lays a slip out for a width of paper. A code is never written anywhere but on the paper.
    """

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        painter: Callable[[int], Callable[[Slip], Raster]],
        option: str = "",
        opener: Callable[[str], Printer] = open_printer,
    ) -> None:
        self._branch, self._runner = branch, runner
        self._painter, self._option, self._opener = painter, option, opener
        self._desk: tuple[str, int, PrintDesk] | None = None

    def print(
        self,
        make: Callable[[Catalog, Settings], Slip],
        paper: str,
        copy: int,
        told: Callable[[Outcome], None],
    ) -> None:
        """Print what `make` makes; `told` gets what became of it. Files and logs name it by `paper`, not by a code."""

        def prepare() -> tuple[PrintDesk, Slip] | None:
            settings = self._branch.settings.values()
            name = printer_for_counters(settings, self._option)
            if not name:
                return None
            slip = make(self._branch.catalog.catalog(), settings)
            return self._desk_of(name, settings.slip_width_mm), slip.as_copy(copy)

        def prepared(found: tuple[PrintDesk, Slip] | None) -> None:
            if found is None:
                told(NoPrinter())
                return
            desk, slip = found
            desk.print(slip, paper, told, lambda fault: told(fault.kind))

        def failed(problem: Exception) -> None:
            if not isinstance(problem, PrinterFault):
                log.warning("a slip was not prepared", exc_info=problem)
            told(FaultKind.BROKEN)

        self._runner.run(prepare, prepared, failed)

    def _desk_of(self, name: str, width_mm: int) -> PrintDesk:
        if self._desk is None or self._desk[:2] != (name, width_mm):
            desk = PrintDesk(self._opener(name), self._runner, self._painter(width_mm))
            self._desk = (name, width_mm, desk)
        return self._desk[2]


def slips_of(branch: OpenBranch, runner: Runner, fonts: Fonts, option: str) -> CounterSlips:
    """Return what prints at a console; `option` is the printer that it was started with, if any."""
    return CounterSlips(branch, runner, lambda width_mm: SlipPainter(fonts.families, DOTS[width_mm]).paint, option)
