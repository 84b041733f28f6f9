"""What a printer's status bytes mean, with an honest answer when there are none."""

from shared.platform.printing.links import PrinterLink
from shared.platform.printing.printer import PrinterStatus

ANSWER_S = 1.0
_ASK = b"\x10\x04"
# Bits 0 and 7 are always clear and bits 1 and 4 always set; anything else is noise.
_FIXED_BITS, _FIXED_VALUE = 0b1001_0011, 0b0001_0010

_OFFLINE = 0x08
_COVER_OPEN, _PAPER_STOP, _ERROR = 0x04, 0x20, 0x40
_NEAR_END, _PAPER_END = 0x0C, 0x60


def read_status(link: PrinterLink, answer_s: float = ANSWER_S) -> PrinterStatus:
    """Ask for printer, cause and paper (DLE EOT 1, 2, 4); the first question without an answer ends the asking.

    Only between whole jobs: inside a command the question would be taken as its data. Raises PrinterFault when the
    connection is broken.
    """
    printer = _answer(link, 1, answer_s)
    if printer is None:
        return PrinterStatus.UNKNOWN
    cause = _answer(link, 2, answer_s)
    paper = _answer(link, 4, answer_s) if cause is not None else None
    return meaning(printer, cause, paper)


def meaning(printer: int, cause: int | None, paper: int | None) -> PrinterStatus:
    """Name the most helpful thing that is known: what a person has to do comes before "offline"."""
    if cause is not None and cause & _COVER_OPEN:
        return PrinterStatus.COVER_OPEN
    if (paper is not None and paper & _PAPER_END) or (cause is not None and cause & _PAPER_STOP):
        return PrinterStatus.PAPER_END
    if printer & _OFFLINE or (cause is not None and cause & _ERROR):
        return PrinterStatus.OFFLINE
    if paper is None:
        return PrinterStatus.UNKNOWN
    return PrinterStatus.NEAR_END if paper & _NEAR_END else PrinterStatus.OK


def _answer(link: PrinterLink, question: int, answer_s: float) -> int | None:
    link.send(_ASK + bytes((question,)))
    received = link.receive(answer_s)
    # A late answer to an earlier question may come first; the last byte belongs to this one.
    return received[-1] if received and received[-1] & _FIXED_BITS == _FIXED_VALUE else None
