"""The printer a setting names, printers that are files, and settings that name none."""

import io
import os

import pytest
from PIL import Image

from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.printing.errors import BAD_PRINTER
from shared.platform.printing.escpos_printer import EscposPrinter
from shared.platform.printing.factory import open_printer
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.file_printer import FilePrinter
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.printer import FaultKind, PrinterFault, PrinterStatus, Raster

PICTURE = Raster(384, 40, b"\xaa" * 48 * 40)


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("network:192.0.2.10", EscposPrinter),
        ("network:printer.branch.example:9101", EscposPrinter),
        ("network:[2001:db8::7]:9100", EscposPrinter),
        ("usb:04b8:0e15", EscposPrinter),
        ("serial:/dev/ttyS0", EscposPrinter),
        ("serial:COM3:115200", EscposPrinter),
        ("device:/dev/usb/lp0", EscposPrinter),
        ("file:prints", FilePrinter),
        ("memory", MemoryPrinter),
    ],
)
def test_each_kind_of_setting_makes_its_printer_without_connecting(spec, kind):
    assert isinstance(open_printer(spec), kind)


@pytest.mark.parametrize(
    "spec",
    ["", "laser", "network:", "network:host:99999", "network:bad host", "usb:04b8", "usb:xyzw:0001", "serial:", "file:",
     "memory:7", "device:"],
)  # fmt: skip
def test_a_setting_that_names_no_printer_is_refused_in_words(spec):
    with pytest.raises(UserError) as error:
        open_printer(spec)
    assert error.value.code is BAD_PRINTER
    assert error.value.values == {"printer": spec}


def test_a_file_printer_writes_what_the_paper_shows_and_what_a_printer_would_get(tmp_path):
    printer = open_printer(f"file:{tmp_path / 'prints'}")
    printer.print_slip(PICTURE, "A042")
    image = Image.open(io.BytesIO((tmp_path / "prints" / "A042.png").read_bytes()))
    assert image.size == (384, 40)
    job = (tmp_path / "prints" / "A042.bin").read_bytes()
    assert job.startswith(b"\x1b@\x1dP\x00\xcb\x1dv0")
    assert PICTURE.rows in job


def test_a_second_print_of_a_number_does_not_replace_the_first(tmp_path):
    printer = FilePrinter(tmp_path)
    printer.print_slip(PICTURE, "A042")
    printer.print_slip(PICTURE, "A042")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["A042-2.bin", "A042-2.png", "A042.bin", "A042.png"]


def test_a_name_cannot_lead_out_of_the_folder(tmp_path):
    FilePrinter(tmp_path / "prints").print_slip(PICTURE, "../../etc/x\n")
    assert [path.name for path in (tmp_path / "prints").glob("*.png")] == ["etc_x.png"]


def test_a_folder_that_cannot_be_written_is_a_fault_of_the_printer(tmp_path):
    (tmp_path / "prints").write_text("not a folder")
    printer = FilePrinter(tmp_path / "prints")
    assert printer.status() is PrinterStatus.OFFLINE
    assert FilePrinter(tmp_path / "prints" / "below").status() is PrinterStatus.OFFLINE
    with pytest.raises(PrinterFault):
        printer.print_slip(PICTURE, "A042")


@pytest.mark.skipif(os.name != "posix", reason="device files are a Unix thing")
def test_a_device_file_gets_the_job(tmp_path):
    device = tmp_path / "lp0"
    device.write_bytes(b"")
    open_printer(f"device:{device}").print_slip(PICTURE, "A042")
    assert PICTURE.rows in device.read_bytes()


def test_missing_usb_and_serial_printers_are_not_connected():
    for spec in ("usb:dead:beef", "serial:/dev/no-such-port", "device:/dev/no-such-device"):
        printer = open_printer(spec)
        assert printer.status() is PrinterStatus.OFFLINE
        with pytest.raises(PrinterFault) as fault:
            printer.print_slip(PICTURE, "A042")
        assert fault.value.kind is FaultKind.OFFLINE


@pytest.mark.parametrize("language", list(Language))
def test_every_fault_has_a_text_of_its_own(language):
    translator = Translator(language)
    assert len({translator.text(fault_text(kind)) for kind in FaultKind}) == len(FaultKind)
