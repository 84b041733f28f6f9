"""Status bytes become what a person can act on, and silence is not a fault."""

import pytest

from shared.platform.printing.printer import PrinterStatus
from shared.platform.printing.status_reader import meaning, read_status

IDLE = 0x12


class TalkingLink:
    """A line on which each question gets the answer planned for it."""

    def __init__(self, answers: dict[int, bytes]) -> None:
        self.answers = answers
        self.asked: list[int] = []

    def send(self, data: bytes) -> None:
        assert data[:2] == b"\x10\x04"
        self.asked.append(data[2])

    def receive(self, seconds: float) -> bytes:
        return self.answers.get(self.asked[-1], b"")

    def close(self) -> None:
        """Nothing to let go of."""


@pytest.mark.parametrize(
    ("printer", "cause", "paper", "expected"),
    [
        (IDLE, IDLE, IDLE, PrinterStatus.OK),
        (IDLE, IDLE, IDLE | 0x0C, PrinterStatus.NEAR_END),
        (IDLE, IDLE, IDLE | 0x60, PrinterStatus.PAPER_END),
        (IDLE | 0x08, IDLE | 0x20, IDLE | 0x6C, PrinterStatus.PAPER_END),
        (IDLE | 0x08, IDLE | 0x04, IDLE, PrinterStatus.COVER_OPEN),
        (IDLE | 0x08, IDLE | 0x04, IDLE | 0x60, PrinterStatus.COVER_OPEN),
        (IDLE | 0x08, IDLE | 0x40, IDLE, PrinterStatus.OFFLINE),
        (IDLE | 0x08, IDLE, IDLE, PrinterStatus.OFFLINE),
        (IDLE | 0x08, None, None, PrinterStatus.OFFLINE),
        (IDLE, IDLE, None, PrinterStatus.UNKNOWN),
        (IDLE, None, None, PrinterStatus.UNKNOWN),
    ],
)
def test_the_most_helpful_thing_known_is_named(printer, cause, paper, expected):
    assert meaning(printer, cause, paper) is expected


def test_a_printer_in_order_is_ok():
    link = TalkingLink({1: b"\x16", 2: b"\x12", 4: b"\x12"})
    assert read_status(link, 0) is PrinterStatus.OK
    assert link.asked == [1, 2, 4]


def test_silence_is_unknown_and_ends_the_asking():
    link = TalkingLink({})
    assert read_status(link, 0) is PrinterStatus.UNKNOWN
    assert link.asked == [1]


@pytest.mark.parametrize("noise", [b"\x00", b"\xff", b"\x93", b"OK", b"\x12\x00"])
def test_noise_is_not_an_answer(noise):
    assert read_status(TalkingLink({1: noise, 2: noise, 4: noise}), 0) is PrinterStatus.UNKNOWN


def test_every_possible_byte_is_either_an_answer_or_noise():
    for byte in range(256):
        status = read_status(TalkingLink({1: bytes((byte,)), 2: b"\x12", 4: b"\x12"}), 0)
        answer = byte & 0b1001_0011 == 0b0001_0010
        assert (status is PrinterStatus.UNKNOWN) is not answer
