"""What every printer can do, what it may say about itself, and the picture it is given."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True)
class Raster:
    """A black-and-white picture: `rows` holds the rows from the top, one bit a dot, leftmost dot first, 1 is black.

    Each row is padded to whole bytes, so `len(rows) == height * ((width + 7) // 8)`.
    """

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        """Refuse sizes that do not fit together with ValueError."""
        if self.width <= 0 or self.height <= 0 or len(self.rows) != self.height * self.bytes_per_row:
            raise ValueError("a picture's rows do not fit its size")

    @property
    def bytes_per_row(self) -> int:
        """How many bytes one row takes."""
        return (self.width + 7) // 8

    def black(self, x: int, y: int) -> bool:
        """Say whether the dot at column `x`, row `y` is black."""
        return bool(self.rows[y * self.bytes_per_row + x // 8] & (0x80 >> x % 8))


class PrinterStatus(StrEnum):
    """What a printer says about itself; no answer is UNKNOWN and never a fault."""

    OK = "ok"
    NEAR_END = "near_end"
    PAPER_END = "paper_end"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"
    UNKNOWN = "unknown"

    @property
    def is_fault(self) -> bool:
        """True when printing now would certainly not give paper."""
        return self in (PrinterStatus.PAPER_END, PrinterStatus.COVER_OPEN, PrinterStatus.OFFLINE)


class FaultKind(StrEnum):
    """Why a slip did not come out."""

    PAPER_END = "paper_end"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"
    STUCK = "stuck"
    SILENT = "silent"
    CUT_OFF = "cut_off"
    QUEUE_FULL = "queue_full"
    BROKEN = "broken"


FAULT_OF_STATUS = {
    PrinterStatus.PAPER_END: FaultKind.PAPER_END,
    PrinterStatus.COVER_OPEN: FaultKind.COVER_OPEN,
    PrinterStatus.OFFLINE: FaultKind.OFFLINE,
}


class PrinterFault(Exception):  # noqa: N818 - a fault of the device, not an error of the program
    """The slip did not come out, or this is unknown; the ticket itself is not affected.

    `kind`: PAPER_END, COVER_OPEN, OFFLINE as the printer says (OFFLINE also when it cannot be reached), STUCK it
    takes no more bytes, SILENT it used to answer and does not any more, CUT_OFF the connection broke in the middle
    (paper may have come out; staff decide), QUEUE_FULL too many slips wait already, BROKEN an error of ours (it is in
    the log). `detail` is for the log.
    """

    def __init__(self, kind: FaultKind, detail: str = "") -> None:
        super().__init__(f"{kind.value}: {detail}" if detail else kind.value)
        self.kind = kind
        self.detail = detail


class Delivery(StrEnum):
    """How sure a print is: the printer confirmed it afterwards, or it only took the bytes."""

    CONFIRMED = "confirmed"
    SENT = "sent"


class Printer(Protocol):
    """A device that turns pictures into paper. Called on the device thread only, and allowed to take seconds."""

    def print_slip(self, image: Raster, name: str) -> Delivery:
        """Print and cut; `name` identifies the job (a ticket number), never a person. Raises PrinterFault."""

    def status(self) -> PrinterStatus:
        """Ask the printer how it is; answers UNKNOWN when it does not say. Never raises."""
