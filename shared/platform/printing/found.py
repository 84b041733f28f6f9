"""Looks which printers are connected to this PC, as addresses for `open_printer`."""

import contextlib
import importlib
import os
from pathlib import Path

#: The class of a USB device that prints (USB 2.0, table of base classes).
_USB_PRINTER = 7
_PORTS = Path("/dev/usb")


def connected_printers() -> tuple[str, ...]:
    """Return the printers at this PC: kernel devices that can be written, other USB printers, and serial ports.

    A printer in the network does not announce itself and must be named. Never raises.
    """
    devices = tuple(f"device:{port}" for port in sorted(_PORTS.glob("lp*")) if os.access(port, os.W_OK))
    # With the kernel's device the same printer would be listed twice.
    return (*(devices or _usb_printers()), *_serial_ports())


def _usb_printers() -> tuple[str, ...]:
    # Without its system library, or without the right to look, there is simply nothing found.
    with contextlib.suppress(Exception):
        core, util = importlib.import_module("usb.core"), importlib.import_module("usb.util")
        devices = core.find(
            find_all=True,
            custom_match=lambda device: any(
                util.find_descriptor(setting, bInterfaceClass=_USB_PRINTER) is not None for setting in device
            ),
        )
        return tuple(f"usb:{device.idVendor:04x}:{device.idProduct:04x}" for device in devices)
    return ()


def _serial_ports() -> tuple[str, ...]:
    with contextlib.suppress(Exception):
        ports = importlib.import_module("serial.tools.list_ports").comports()
        # Ports of the main board are listed whether or not anything is connected; those behind USB are real.
        return tuple(sorted(f"serial:{port.device}" for port in ports if port.vid is not None))
    return ()
