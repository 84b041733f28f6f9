"""A network printer that behaves, stays silent, lies, stops taking bytes or breaks off, played on this machine."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable

import pytest

from shared.platform.printing.escpos_job import print_job
from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.escpos_printer import EscposPrinter
from shared.platform.printing.links import NetworkLink
from shared.platform.printing.printer import Delivery, FaultKind, PrinterFault, PrinterStatus, Raster

LIBRARY = EscposLibrary()
IDLE = 0x12
PICTURE = Raster(576, 400, b"\x01" * 72 * 400)
JOB = print_job(LIBRARY, PICTURE)


class FakePrinter:
    """Listens on a free port of this machine and plays one connection after the other with `play(line, self)`."""

    def __init__(self, play: Callable[[socket.socket, "FakePrinter"], None]) -> None:
        self.received: list[bytes] = []
        self.let_go = threading.Event()
        self._play = play
        self._door = socket.create_server(("127.0.0.1", 0))
        # Little room, so that a printer that never reads is noticed at once.
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with self._door:
            while True:
                line, _ = self._door.accept()
                with line, contextlib.suppress(OSError):
                    if self.let_go.is_set():
                        return
                    self._play(line, self)

    def close(self) -> None:
        self.let_go.set()
        # A thread that waits in accept() wakes only for a visitor.
        socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        self._thread.join(5)


def answering(bits: Callable[[int, int], int | None]) -> Callable[[socket.socket, FakePrinter], None]:
    """Play a printer that answers question q after k received job bytes with `bits(q, k)`, or not at all for None."""

    def play(line: socket.socket, printer: FakePrinter) -> None:
        job = b""
        pending = b""
        printer.received.append(b"")
        while data := line.recv(4096):
            pending += data
            # Questions come only before and after the job, which itself never holds their bytes.
            while (at := pending.find(b"\x10\x04")) >= 0 and len(pending) > at + 2:
                job += pending[:at]
                answer = bits(pending[at + 2], len(job))
                pending = pending[at + 3 :]
                if answer is not None:
                    line.sendall(bytes((answer,)))
            if b"\x10" not in pending[-2:]:
                job += pending
                pending = b""
            printer.received[-1] = job

    return play


@pytest.fixture
def fake():
    printers: list[FakePrinter] = []

    def start(play: Callable[[socket.socket, FakePrinter], None]) -> FakePrinter:
        printers.append(FakePrinter(play))
        return printers[-1]

    yield start
    for printer in printers:
        printer.close()


def printer_at(port: int, write_s: float = 5.0) -> EscposPrinter:
    return EscposPrinter(
        lambda _library: NetworkLink("127.0.0.1", port, write_s=write_s), lambda: LIBRARY, answer_s=0.3
    )


def test_a_printer_in_order_gets_the_whole_job_and_confirms_it(fake):
    paper = fake(answering(lambda _question, _bytes: IDLE))
    assert printer_at(paper.port).print_slip(PICTURE, "A042") is Delivery.CONFIRMED
    assert paper.received == [JOB]


def test_a_printer_that_never_answers_still_prints_but_confirms_nothing(fake):
    paper = fake(answering(lambda _question, _bytes: None))
    printer = printer_at(paper.port)
    assert printer.status() is PrinterStatus.UNKNOWN
    assert printer.print_slip(PICTURE, "A042") is Delivery.SENT
    assert paper.received[-1] == JOB


def test_a_printer_that_takes_everything_and_answers_no_more_is_a_fault(fake):
    answers = {"given": True}
    paper = fake(answering(lambda _question, _bytes: IDLE if answers["given"] else None))
    printer = printer_at(paper.port)
    assert printer.print_slip(PICTURE, "A041") is Delivery.CONFIRMED
    answers["given"] = False
    with pytest.raises(PrinterFault) as fault:
        printer.print_slip(PICTURE, "A042")
    assert fault.value.kind is FaultKind.SILENT
    assert printer.status() is PrinterStatus.OFFLINE


def test_garbage_instead_of_a_status_is_taken_for_no_answer(fake):
    paper = fake(answering(lambda _question, _bytes: 0xFF))
    assert printer_at(paper.port).print_slip(PICTURE, "A042") is Delivery.SENT


def test_without_paper_nothing_is_sent(fake):
    paper = fake(answering(lambda question, _bytes: IDLE | 0x60 if question == 4 else IDLE))
    with pytest.raises(PrinterFault) as fault:
        printer_at(paper.port).print_slip(PICTURE, "A042")
    assert fault.value.kind is FaultKind.PAPER_END
    assert paper.received == [b""]


def test_an_open_cover_is_told(fake):
    paper = fake(answering(lambda question, _bytes: IDLE | 0x04 if question == 2 else IDLE))
    assert printer_at(paper.port).status() is PrinterStatus.COVER_OPEN


@pytest.mark.parametrize("after", [1, 1000, len(JOB)])
def test_paper_that_ends_in_the_middle_is_a_fault_although_all_bytes_went(fake, after):
    paper = fake(answering(lambda question, sent: IDLE | 0x60 if question == 4 and sent >= after else IDLE))
    with pytest.raises(PrinterFault) as fault:
        printer_at(paper.port).print_slip(PICTURE, "A042")
    assert fault.value.kind is FaultKind.PAPER_END
    assert len(paper.received) == 1


def test_late_answers_never_turn_into_faults(fake):
    def slow(line: socket.socket, printer: FakePrinter) -> None:
        line.recv(3)
        printer.let_go.wait(0.5)
        line.sendall(b"\x16")
        while line.recv(4096):
            pass

    assert printer_at(fake(slow).port).print_slip(PICTURE, "A042") is Delivery.SENT


def test_a_printer_that_stops_taking_bytes_is_given_up(fake):
    def frozen(line: socket.socket, printer: FakePrinter) -> None:
        printer.let_go.wait(20)

    link = NetworkLink("127.0.0.1", fake(frozen).port, write_s=0.3)
    with pytest.raises(PrinterFault) as fault:
        link.send(bytes(20_000_000))
    link.close()
    assert fault.value.kind is FaultKind.STUCK


def test_a_line_that_breaks_in_the_middle_is_told_and_not_tried_again(fake):
    connections = []

    def breaking(line: socket.socket, printer: FakePrinter) -> None:
        connections.append(1)
        for _question in range(3):
            line.recv(3)
            line.sendall(bytes((IDLE,)))
        line.recv(2000)
        # Reset instead of an orderly end, as when the cable is pulled and the printer restarts.
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    tall = Raster(576, 40_000, b"\x01" * 72 * 40_000)
    with pytest.raises(PrinterFault) as fault:
        printer_at(fake(breaking).port).print_slip(tall, "A042")
    assert fault.value.kind is FaultKind.CUT_OFF
    assert len(connections) == 1


def test_a_line_that_breaks_after_the_last_byte_is_sent_but_not_confirmed(fake):
    def leaving(line: socket.socket, printer: FakePrinter) -> None:
        for _question in range(3):
            line.recv(3)
            line.sendall(bytes((IDLE,)))
        got = b""
        while len(got) < len(JOB):
            got += line.recv(4096)
        printer.received.append(got[: len(JOB)])

    paper = fake(leaving)
    assert printer_at(paper.port).print_slip(PICTURE, "A042") is Delivery.SENT
    assert paper.received == [JOB]


def test_nobody_at_the_address_means_not_connected():
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    printer = printer_at(port)
    assert printer.status() is PrinterStatus.OFFLINE
    with pytest.raises(PrinterFault) as fault:
        printer.print_slip(PICTURE, "A042")
    assert fault.value.kind is FaultKind.OFFLINE


def test_a_printer_that_comes_back_is_found_by_the_next_job(fake):
    mood = {"bits": IDLE | 0x08}
    paper = fake(answering(lambda question, _bytes: mood["bits"] if question == 1 else IDLE))
    printer = printer_at(paper.port)
    with pytest.raises(PrinterFault):
        printer.print_slip(PICTURE, "A042")
    mood["bits"] = IDLE
    assert printer.print_slip(PICTURE, "A042") is Delivery.CONFIRMED
