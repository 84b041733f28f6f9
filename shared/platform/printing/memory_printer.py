"""A printer without paper for tests: pull its plug, empty its paper, read what was printed."""

from shared.platform.printing.printer import FAULT_OF_STATUS, Delivery, PrinterFault, PrinterStatus, Raster


class MemoryPrinter:
    """Keeps every printed picture in `printed` as (name, picture), oldest first."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, Raster]] = []
        self._plugged = True
        self._cover_closed = True
        self._paper: int | None = None

    def print_slip(self, image: Raster, name: str) -> Delivery:
        """Keep the picture, or raise the fault that the printer has now."""
        status = self.status()
        if status.is_fault:
            raise PrinterFault(FAULT_OF_STATUS[status])
        self.printed.append((name, image))
        if self._paper is not None:
            self._paper -= 1
        return Delivery.CONFIRMED

    def status(self) -> PrinterStatus:
        """Say what is wrong now; the last slip of a roll counts as near its end."""
        if not self._plugged:
            return PrinterStatus.OFFLINE
        if not self._cover_closed:
            return PrinterStatus.COVER_OPEN
        if self._paper == 0:
            return PrinterStatus.PAPER_END
        return PrinterStatus.NEAR_END if self._paper == 1 else PrinterStatus.OK

    def unplug(self) -> None:
        """Switch it offline."""
        self._plugged = False

    def plug_in(self) -> None:
        """Switch it online."""
        self._plugged = True

    def open_cover(self) -> None:
        """Open the cover."""
        self._cover_closed = False

    def close_cover(self) -> None:
        """Close the cover."""
        self._cover_closed = True

    def empty_paper(self) -> None:
        """Let the roll be at its end."""
        self._paper = 0

    def leave_paper_for(self, slips: int) -> None:
        """Let the roll last for this many slips."""
        self._paper = slips

    def refill(self) -> None:
        """Put in a roll that lasts."""
        self._paper = None
