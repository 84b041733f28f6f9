"""The paper of a case: what is on it in each language, and what becomes of it at a counter."""

from datetime import UTC, datetime

import pytest

from counter_console.counter_slips import CounterSlips, NoPrinter, Outcome, printer_for_counters
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import Catalog
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.settings.model import Digits, Settings
from shared.platform.background import ImmediateRunner
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.printer import Delivery, FaultKind, Printer, PrinterFault, Raster
from shared.platform.printing.slip import PrintedNumber, QrCode, Slip
from shared.platform.printing.slip_text import slip_text
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.slip import CaseSlipFacts, case_slip
from tests.helpers.cases import clerk_of

CODE = new_code(lambda _below: 4)
FACTS = CaseSlipFacts(
    "ALMALY-2026-000001",
    CODE,
    STANDARD_CASE_KINDS[1].name,
    datetime(2026, 11, 20, 5, 0, tzinfo=UTC),
    "Aigerim S.",
    datetime(2026, 11, 27, 13, 0, tzinfo=UTC),
)


def read(office: OpenBranch, language: Language, settings: Settings | None = None) -> str:
    slip = case_slip(FACTS, office.catalog.catalog(), settings or Settings(), language)
    return without_direction_controls(slip_text(slip))


def test_the_paper_says_what_was_received_when_by_whom_and_when_the_answer_is_due(office: OpenBranch) -> None:
    text = read(office, Language.EN)
    for part in ("ALMALY-2026-000001", "4444 4444", "Application", "20 November 2026", "10:00", "Aigerim S."):
        assert part in text
    assert "27 November 2026" in text


def test_persian_readers_see_their_calendar_and_their_digits(office: OpenBranch) -> None:
    assert "۶ آذر ۱۴۰۵" in read(office, Language.FA)
    slip = case_slip(FACTS, office.catalog.catalog(), Settings(), Language.FA)
    (number,) = (part for part in slip.parts if isinstance(part, PrintedNumber))
    assert without_direction_controls(number.local_digits or "").startswith("۴۴۴۴ ۴۴۴۴ ")


def test_a_branch_with_latin_digits_does_not_repeat_the_code(office: OpenBranch) -> None:
    slip = case_slip(FACTS, office.catalog.catalog(), Settings(digits=Digits.LATIN), Language.FA)
    (number,) = (part for part in slip.parts if isinstance(part, PrintedNumber))
    assert number.local_digits is None
    assert QrCode(CODE) in slip.parts


@pytest.mark.parametrize(
    ("counter", "kiosk", "option", "used"),
    [
        ("", "", "", ""),
        ("", "usb:04b8:0e15", "", ""),  # it is plugged into the kiosk
        ("", "network:192.0.2.10", "", "network:192.0.2.10"),
        ("network:192.0.2.11", "network:192.0.2.10", "", "network:192.0.2.11"),
        ("network:192.0.2.11", "", "memory", "memory"),
    ],
)
def test_the_printer_of_the_counters(counter: str, kiosk: str, option: str, used: str) -> None:
    assert printer_for_counters(Settings(counter_printer=counter, kiosk_printer=kiosk), option) == used


def paper(catalog: Catalog, settings: Settings) -> Slip:
    return case_slip(FACTS, catalog, settings, Language.KK)


def printed(office: OpenBranch, printer: Printer | None) -> tuple[Outcome, list[Slip]]:
    painted: list[Slip] = []
    told: list[Outcome] = []

    def paint(slip: Slip) -> Raster:
        painted.append(slip)
        return Raster(1, 1, b"\x80")

    def opener(_name: str) -> Printer:
        if printer is None:
            raise UserError("bad")  # type: ignore[arg-type]
        return printer

    slips = CounterSlips(office, ImmediateRunner(), lambda _width: paint, "memory", opener)
    slips.print(paper, FACTS.display, 1, told.append)
    (outcome,) = told
    return outcome, painted


def test_a_slip_is_printed_in_the_visitors_language_and_a_second_one_is_a_copy(office: OpenBranch) -> None:
    outcome, (slip,) = printed(office, MemoryPrinter())
    assert isinstance(outcome, Delivery)
    assert (slip.language, slip.copy) == (Language.KK, 1)


def test_a_printer_that_refuses_is_reported(office: OpenBranch) -> None:
    class Empty(MemoryPrinter):
        def print_slip(self, image: Raster, name: str) -> Delivery:
            raise PrinterFault(FaultKind.PAPER_END)

    assert printed(office, Empty())[0] is FaultKind.PAPER_END


def test_a_printer_that_cannot_be_opened_loses_nothing(office: OpenBranch) -> None:
    assert printed(office, None)[0] is FaultKind.BROKEN


def test_without_a_printer_the_clerk_is_told(office: OpenBranch) -> None:
    director = Actor(ActorKind.MANAGER, clerk_of(office, "timur").id, "console-1")
    told: list[Outcome] = []
    dot = Raster(1, 1, b"\x80")
    slips = CounterSlips(office, ImmediateRunner(), lambda _w: lambda _slip: dot, opener=lambda _name: MemoryPrinter())
    slips.print(paper, FACTS.display, 0, told.append)
    assert told == [NoPrinter()]
    office.settings.change("counter_printer", "network:192.0.2.11", director)
    slips.print(paper, FACTS.display, 0, told.append)
    assert isinstance(told[-1], Delivery)
