"""A kiosk's printer is a device of its own: how it is, is told at once when it changes, and now and then anyway."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.printer_watch import REPORT_EVERY, STATES, PrinterWatch
from shared.office.devices.model import UNKNOWN, DeviceState
from shared.platform.background import ImmediateRunner
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.printer import Delivery, PrinterStatus, Raster


class Moody:
    """A printer that says what the test wants."""

    def __init__(self) -> None:
        self.says = PrinterStatus.OK

    def print_slip(self, image: Raster, name: str) -> Delivery:
        return Delivery.SENT

    def status(self) -> PrinterStatus:
        return self.says


class Told:
    """What was told; while `lost` nothing can be."""

    def __init__(self) -> None:
        self.states: list[tuple[DeviceState, str]] = []
        self.lost = False
        self.left = 0

    def beat(self, state: DeviceState, detail: str) -> None:
        if self.lost:
            raise UserError(DATABASE_LOST)
        self.states.append((state, detail))

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def printer() -> Moody:
    return Moody()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def watch(qtbot: QtBot, printer: Moody, told: Told) -> PrinterWatch:
    desk = PrintDesk(printer, ImmediateRunner(), lambda slip: Raster(1, 1, b"\0"))
    return PrinterWatch(desk, ImmediateRunner(), told.beat, told.leave)


def test_a_change_is_told_at_once_and_sameness_only_now_and_then(
    watch: PrinterWatch, printer: Moody, told: Told
) -> None:
    for _ in range(REPORT_EVERY + 1):
        watch.check()
    assert told.states == [(DeviceState.WORKING, "")] * 2
    printer.says = PrinterStatus.PAPER_END
    watch.check()
    assert told.states[-1] == (DeviceState.NO_PAPER, "")


def test_what_could_not_be_told_is_told_at_the_next_look(watch: PrinterWatch, printer: Moody, told: Told) -> None:
    watch.check()
    printer.says, told.lost = PrinterStatus.COVER_OPEN, True
    watch.check()
    told.lost = False
    watch.check()
    assert told.states == [(DeviceState.WORKING, ""), (DeviceState.COVER_OPEN, "")]


def test_a_printer_that_says_nothing_is_not_called_faulty(watch: PrinterWatch, printer: Moody, told: Told) -> None:
    printer.says = PrinterStatus.UNKNOWN
    watch.check()
    assert told.states == [(DeviceState.WORKING, UNKNOWN)]


def test_every_status_has_a_state() -> None:
    assert set(STATES) == set(PrinterStatus)


def test_the_end_is_told_once(watch: PrinterWatch, told: Told) -> None:
    watch.start()
    watch.stop()
    assert told.left == 1
