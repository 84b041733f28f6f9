"""Handing slips in: order, limits, faults and bugs, and that nothing is printed twice."""

import logging

from shared.platform.background import ImmediateRunner
from shared.platform.i18n.languages import Language
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.printer import Delivery, FaultKind, PrinterStatus, Raster
from shared.platform.printing.slip import Heading, Slip

SLIP = Slip(Language.EN, (Heading("Branch"),))
PAPER = Raster(8, 1, b"\xff")


class LaterRunner:
    """Keeps work until the test lets it run."""

    def __init__(self) -> None:
        self.works = []

    def run(self, work, done, failed):
        self.works.append((work, done, failed))

    def run_next(self) -> None:
        ImmediateRunner().run(*self.works.pop(0))


class Story:
    """Remembers how each print went."""

    def __init__(self) -> None:
        self.delivered: list[Delivery] = []
        self.faults: list[FaultKind] = []

    def done(self, delivery: Delivery) -> None:
        self.delivered.append(delivery)

    def failed(self, fault) -> None:
        self.faults.append(fault.kind)


def test_a_slip_is_printed_under_its_name():
    printer, story = MemoryPrinter(), Story()
    PrintDesk(printer, ImmediateRunner(), lambda _slip: PAPER).print(SLIP, "A042", story.done, story.failed)
    assert printer.printed == [("A042", PAPER)]
    assert story.delivered == [Delivery.CONFIRMED]


def test_handing_in_a_slip_does_nothing_on_the_screens_thread():
    painted, runner, story = [], LaterRunner(), Story()
    printer = MemoryPrinter()
    desk = PrintDesk(printer, runner, lambda slip: painted.append(slip) or PAPER)
    desk.print(SLIP, "A042", story.done, story.failed)
    assert painted == []
    assert printer.printed == []
    runner.run_next()
    assert printer.printed == [("A042", PAPER)]


def test_the_twenty_first_waiting_slip_is_refused_at_once():
    runner, story = LaterRunner(), Story()
    desk = PrintDesk(MemoryPrinter(), runner, lambda _slip: PAPER)
    for number in range(21):
        desk.print(SLIP, f"A{number:03}", story.done, story.failed)
    assert story.faults == [FaultKind.QUEUE_FULL]
    assert desk.waiting == len(runner.works) == 20
    runner.run_next()
    desk.print(SLIP, "A099", story.done, story.failed)
    assert story.faults == [FaultKind.QUEUE_FULL]


def test_an_empty_printer_is_told_and_the_slip_is_not_printed_later_by_itself():
    printer, story = MemoryPrinter(), Story()
    desk = PrintDesk(printer, ImmediateRunner(), lambda _slip: PAPER)
    printer.empty_paper()
    desk.print(SLIP, "A042", story.done, story.failed)
    printer.refill()
    desk.status(lambda _status: None)
    assert story.faults == [FaultKind.PAPER_END]
    assert printer.printed == []
    assert desk.waiting == 0


def test_a_bug_in_the_layout_reaches_the_log_and_not_the_visitor(caplog):
    story = Story()

    def broken(_slip):
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR):
        PrintDesk(MemoryPrinter(), ImmediateRunner(), broken).print(SLIP, "A042", story.done, story.failed)
    assert story.faults == [FaultKind.BROKEN]
    assert caplog.records[0].exc_info is not None


def test_the_printers_state_is_asked_on_the_device_thread():
    heard, runner, printer = [], LaterRunner(), MemoryPrinter()
    PrintDesk(printer, runner, lambda _slip: PAPER).status(heard.append)
    printer.leave_paper_for(1)
    assert heard == []
    runner.run_next()
    assert heard == [PrinterStatus.NEAR_END]


def test_a_memory_printer_can_be_unplugged_opened_and_emptied():
    printer = MemoryPrinter()
    printer.unplug()
    assert printer.status() is PrinterStatus.OFFLINE
    printer.plug_in()
    printer.open_cover()
    assert printer.status() is PrinterStatus.COVER_OPEN
    printer.close_cover()
    printer.leave_paper_for(1)
    printer.print_slip(PAPER, "A001")
    assert printer.status() is PrinterStatus.PAPER_END
