"""Reads the state of the kiosk's printer regularly and reports it as a device of its own."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from shared.office.devices.model import UNKNOWN, DeviceState
from shared.office.devices.rules import BEAT_SECONDS
from shared.platform.background import Runner
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.printer import PrinterStatus

log = logging.getLogger(__name__)

CHECK_SECONDS = 20
#: An unchanged state is reported every so many readings, so that the printer is not taken for missing.
REPORT_EVERY = BEAT_SECONDS // CHECK_SECONDS

STATES: Mapping[PrinterStatus, tuple[DeviceState, str]] = {
    PrinterStatus.OK: (DeviceState.WORKING, ""),
    PrinterStatus.NEAR_END: (DeviceState.PAPER_LOW, ""),
    PrinterStatus.PAPER_END: (DeviceState.NO_PAPER, ""),
    PrinterStatus.COVER_OPEN: (DeviceState.COVER_OPEN, ""),
    PrinterStatus.OFFLINE: (DeviceState.UNREACHABLE, ""),
    # A printer that says nothing is not faulty: many cannot say how they are.
    PrinterStatus.UNKNOWN: (DeviceState.WORKING, UNKNOWN),
}


class PrinterWatch(QObject):
    """`beat` reports a state and its detail and runs on the database's runner; `leave` is called once, at the end."""

    def __init__(
        self,
        desk: PrintDesk,
        runner: Runner,
        beat: Callable[[DeviceState, str], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._runner = runner
        self._beat = beat
        self._leave = leave
        self._reported: PrinterStatus | None = None
        self._same = 0
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_SECONDS * 1000)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Begin to look."""
        self.check()
        self._timer.start()

    def stop(self) -> None:
        """Report that the printer is not expected from now on; waits for the answer, because nothing runs after it."""
        self._timer.stop()
        try:
            self._leave()
        except Exception:
            log.warning("the end of the printer was not told", exc_info=True)

    def check(self) -> None:
        """Ask the printer after the waiting slips, and report what is new."""
        self._desk.status(self._answered)

    def _answered(self, status: PrinterStatus) -> None:
        self._same += 1
        if status is self._reported and self._same < REPORT_EVERY:
            return
        self._same = 0
        state, detail = STATES[status]
        self._reported = status
        self._runner.run(lambda: self._beat(state, detail), lambda _device: None, self._not_reported)

    def _not_reported(self, fault: Exception) -> None:
        self._reported = None
        log.warning("the state of the printer was not told", exc_info=fault)
