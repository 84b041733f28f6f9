"""Connections to receipt printers: each sends bytes and listens for an answer, and none waits for ever."""

import contextlib
import os
import select
import socket
import struct
import time
from collections.abc import Callable
from typing import Any, Protocol

from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.printer import FaultKind, PrinterFault

CONNECT_S = 3.0
WRITE_S = 5.0
_PIECE = 4096
_LAST_WORDS_S = 0.2


class PrinterLink(Protocol):
    """An open connection. Used by one thread."""

    def send(self, data: bytes) -> None:
        """Send all bytes. Raises PrinterFault: STUCK when no byte moves for five seconds, CUT_OFF."""

    def receive(self, seconds: float) -> bytes:
        """Return what comes within `seconds`, or nothing. Never raises for silence."""

    def close(self) -> None:
        """Let go of the printer."""


class NetworkLink:
    """A printer listening on TCP, usually at port 9100."""

    def __init__(self, host: str, port: int, connect_s: float = CONNECT_S, write_s: float = WRITE_S) -> None:
        """Connect, or raise PrinterFault OFFLINE."""
        try:
            self._socket = socket.create_connection((host, port), timeout=connect_s)
        except OSError as error:
            raise PrinterFault(FaultKind.OFFLINE, f"{host}:{port}: {error}") from error
        self._write_s = write_s

    def send(self, data: bytes) -> None:
        """Send in pieces, so that a slow printer can be distinguished from a stuck one."""
        self._socket.settimeout(self._write_s)
        view = memoryview(data)
        try:
            while view:
                view = view[self._socket.send(view[:_PIECE]) :]
        except TimeoutError as error:
            # What the system still holds must not come out as half a slip hours later, when paper is put in.
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise PrinterFault(FaultKind.STUCK, "no byte taken in time") from error
        except OSError as error:
            raise PrinterFault(FaultKind.CUT_OFF, str(error)) from error

    def receive(self, seconds: float) -> bytes:
        """Return the next bytes; a closed connection counts as silence."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(16)
        except OSError:
            return b""

    def close(self) -> None:
        """Close in order: an unread answer would make the system close the connection before the last bytes arrive."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.settimeout(_LAST_WORDS_S)
            while self._socket.recv(64):
                pass
        self._socket.close()


class DeviceLink:
    """A printer behind a device file such as /dev/usb/lp0."""

    def __init__(self, path: str, write_s: float = WRITE_S) -> None:
        """Open without waiting, or raise PrinterFault OFFLINE."""
        try:
            try:
                self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
                self._answers = True
            except PermissionError:
                self._file = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
                self._answers = False
        except OSError as error:
            raise PrinterFault(FaultKind.OFFLINE, f"{path}: {error}") from error
        self._write_s = write_s

    def send(self, data: bytes) -> None:
        """Write whenever the device takes bytes."""
        view = memoryview(data)
        while view:
            _, writable, _ = select.select([], [self._file], [], self._write_s)
            if not writable:
                raise PrinterFault(FaultKind.STUCK, "no byte taken in time")
            try:
                view = view[os.write(self._file, view[:_PIECE]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise PrinterFault(FaultKind.CUT_OFF, str(error)) from error

    def receive(self, seconds: float) -> bytes:
        """Return the next bytes, if the device can answer at all."""
        if not self._answers:
            return b""
        readable, _, _ = select.select([self._file], [], [], seconds)
        try:
            return os.read(self._file, 16) if readable else b""
        except OSError:
            return b""

    def close(self) -> None:
        """Close the device."""
        os.close(self._file)


class LibraryLink:
    """A USB or serial printer through python-escpos, which brings the drivers."""

    def __init__(self, make: Callable[[EscposLibrary], Any], library: EscposLibrary) -> None:
        """Open the device, or raise PrinterFault OFFLINE."""
        try:
            self._device = make(library)
            self._device.open()
        # The libraries behind raise errors of their own families; to us each means that there is no printer.
        except Exception as error:
            raise PrinterFault(FaultKind.OFFLINE, str(error)) from error
        if hasattr(self._device.device, "write_timeout"):
            self._device.device.write_timeout = WRITE_S

    def send(self, data: bytes) -> None:
        """Send in pieces; the driver's own time limit applies to each."""
        try:
            for start in range(0, len(data), _PIECE):
                self._device._raw(data[start : start + _PIECE])
        except Exception as error:
            stuck = "timeout" in type(error).__name__.lower() or "timed out" in str(error).lower()
            raise PrinterFault(FaultKind.STUCK if stuck else FaultKind.CUT_OFF, str(error)) from error

    def receive(self, seconds: float) -> bytes:
        """Return the next bytes, asking again until the time is over."""
        until = time.monotonic() + seconds
        while True:
            try:
                answer = bytes(self._device._read())
            except Exception:
                # Silence and a broken connection both mean: no answer.
                return b""
            if answer or time.monotonic() >= until:
                return answer

    def close(self) -> None:
        """Give the device back to the system."""
        # One that is gone already is what was wanted.
        with contextlib.suppress(Exception):
            self._device.close()
