"""Makes the printer that a setting names, such as `network:192.0.2.10` or `file:prints`."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shared.platform.errors import UserError
from shared.platform.printing.errors import BAD_PRINTER
from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.escpos_printer import EscposPrinter
from shared.platform.printing.file_printer import FilePrinter
from shared.platform.printing.links import WRITE_S, DeviceLink, LibraryLink, NetworkLink
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.printer import Printer

_HOST = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<host>[A-Za-z0-9._-]+))(?::(?P<port>\d{1,5}))?")
_USB = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})")
_SERIAL = re.compile(r"(?P<port>[^:]+|COM\d+)(?::(?P<baud>\d{3,6}))?")
_PORT = 9100
_BAUD = 9600


def open_printer(spec: str) -> Printer:
    """Return the printer; nothing is connected before the first print.

    `network:HOST[:PORT]` · `usb:VENDOR:PRODUCT` (hexadecimal) · `serial:DEVICE[:BAUD]` · `device:PATH` ·
    `file:FOLDER` · `memory`. Anything else is UserError BAD_PRINTER with `printer` set to the text.
    """
    kind, _, rest = spec.strip().partition(":")
    makers: dict[str, Callable[[str], Printer | None]] = {
        "network": _network,
        "usb": _usb,
        "serial": _serial,
        "device": _device,
        "file": lambda folder: FilePrinter(Path(folder).expanduser()) if folder else None,
        "memory": lambda extra: None if extra else MemoryPrinter(),
    }
    printer = makers[kind](rest) if kind in makers else None
    if printer is None:
        raise UserError(BAD_PRINTER, printer=spec)
    return printer


def _network(rest: str) -> Printer | None:
    match = _HOST.fullmatch(rest)
    if match is None:
        return None
    host = match["six"] or match["host"]
    port = int(match["port"] or _PORT)
    if not 1 <= port <= 65535:
        return None
    return EscposPrinter(lambda _library: NetworkLink(host, port))


def _usb(rest: str) -> Printer | None:
    match = _USB.fullmatch(rest)
    if match is None:
        return None
    vendor, product = int(match[1], 16), int(match[2], 16)

    def make(library: EscposLibrary) -> Any:
        return library.usb(vendor, product, WRITE_S)

    return EscposPrinter(lambda library: LibraryLink(make, library))


def _serial(rest: str) -> Printer | None:
    match = _SERIAL.fullmatch(rest)
    if match is None:
        return None
    port, baud = match["port"], int(match["baud"] or _BAUD)

    def make(library: EscposLibrary) -> Any:
        return library.serial(port, baud, timeout_s=0.2)

    return EscposPrinter(lambda library: LibraryLink(make, library))


def _device(rest: str) -> Printer | None:
    return EscposPrinter(lambda _library: DeviceLink(rest)) if rest and os.name == "posix" else None
