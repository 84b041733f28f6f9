"""A real receipt printer: asks how it is, sends one picture, asks again."""

import logging
from collections.abc import Callable

from shared.platform.printing.escpos_job import print_job
from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.links import PrinterLink
from shared.platform.printing.printer import FAULT_OF_STATUS, Delivery, FaultKind, PrinterFault, PrinterStatus, Raster
from shared.platform.printing.status_reader import ANSWER_S, read_status

_log = logging.getLogger(__name__)


class EscposPrinter:
    """Opens a fresh connection for each job, so a printer that was unplugged or replaced is found again.

    Many printers never say how they are: their slips are `Delivery.SENT`. One that has answered before and does not
    answer now has a fault: it may take every byte and print nothing.

    `open_link` connects or raises PrinterFault; `load` loads python-escpos, on the device thread and only once.
    """

    def __init__(
        self,
        open_link: Callable[[EscposLibrary], PrinterLink],
        load: Callable[[], EscposLibrary] = EscposLibrary,
        answer_s: float = ANSWER_S,
    ) -> None:
        self._open_link = open_link
        self._load = load
        self._library: EscposLibrary | None = None
        self._answer_s = answer_s
        self._answered_before = False

    def print_slip(self, image: Raster, name: str) -> Delivery:
        """Print and cut. A fault reported beforehand stops the job; one reported afterwards is raised too."""
        library = self._loaded()
        job = print_job(library, image)
        link = self._open_link(library)
        try:
            before = self._ask(link)
            self._refuse_fault(before, "before")
            if self._silent(before):
                raise PrinterFault(FaultKind.SILENT, "no answer before the job")
            link.send(job)
            # A printer that did not answer is not asked again: a late answer would be read as that to another question.
            after = self._status_after(link) if before is not PrinterStatus.UNKNOWN else before
        finally:
            link.close()
        self._refuse_fault(after, "after")
        _log.info("slip printed", extra={"details": {"name": name, "status": after.value}})
        return Delivery.SENT if after is PrinterStatus.UNKNOWN else Delivery.CONFIRMED

    def status(self) -> PrinterStatus:
        """Ask the printer; OFFLINE when it cannot be reached or answers no more, UNKNOWN when it never answers."""
        try:
            link = self._open_link(self._loaded())
        except PrinterFault:
            return PrinterStatus.OFFLINE
        try:
            status = self._ask(link)
        except PrinterFault:
            return PrinterStatus.UNKNOWN
        finally:
            link.close()
        return PrinterStatus.OFFLINE if self._silent(status) else status

    def _ask(self, link: PrinterLink) -> PrinterStatus:
        status = read_status(link, self._answer_s)
        self._answered_before = self._answered_before or status is not PrinterStatus.UNKNOWN
        return status

    def _silent(self, status: PrinterStatus) -> bool:
        return status is PrinterStatus.UNKNOWN and self._answered_before

    def _status_after(self, link: PrinterLink) -> PrinterStatus:
        """Ask after the last byte; a connection that breaks only now says nothing about the paper."""
        try:
            return self._ask(link)
        except PrinterFault:
            return PrinterStatus.UNKNOWN

    def _refuse_fault(self, status: PrinterStatus, when: str) -> None:
        if status.is_fault:
            raise PrinterFault(FAULT_OF_STATUS[status], f"said the printer {when} the job")

    def _loaded(self) -> EscposLibrary:
        if self._library is None:
            self._library = self._load()
        return self._library
