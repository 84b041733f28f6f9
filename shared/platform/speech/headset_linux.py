"""Tells on Linux whether a headset is in the jack: the kernel has a switch for each jack that can tell.

It is read through `/dev/input`, which the group `input` may do. A headset with a USB plug has no such switch, and
neither has the jack of a keypad: for these there is the key.
"""

import contextlib
import fcntl
import os
from pathlib import Path

#: SW_HEADPHONE_INSERT of the kernel's input-event-codes.h.
_HEADPHONES = 1 << 2
_SWITCH_BYTES = 8
#: EVIOCGSW of the kernel's input.h, for eight bytes: what the switches of a device are now.
_READ_SWITCHES = (2 << 30) | (_SWITCH_BYTES << 16) | (ord("E") << 8) | 0x1B


def open_headset() -> "KernelHeadset":
    """Return what knows about the headset of this PC."""
    return KernelHeadset()


class KernelHeadset:
    """The jacks of this PC; `system` and `devices` are the kernel's folders, other ones in tests."""

    def __init__(self, system: Path = Path("/sys/class/input"), devices: Path = Path("/dev/input")) -> None:
        self._jacks: list[int] = []
        for event in sorted(system.glob("event*")):
            with contextlib.suppress(OSError, ValueError):
                # Words of hexadecimal digits, the lowest bits last.
                can = int((event / "device/capabilities/sw").read_text().split()[-1], 16)
                if can & _HEADPHONES:
                    self._jacks.append(os.open(devices / event.name, os.O_RDONLY | os.O_NONBLOCK))

    def plugged(self) -> bool | None:
        """Return whether one is plugged in, None where that cannot be known."""
        if not self._jacks:
            return None
        return any(self._switches(jack) & _HEADPHONES for jack in self._jacks)

    def close(self) -> None:
        """Stop looking."""
        for jack in self._jacks:
            os.close(jack)
        self._jacks = []

    def _switches(self, jack: int) -> int:
        state = bytearray(_SWITCH_BYTES)
        with contextlib.suppress(OSError):
            fcntl.ioctl(jack, _READ_SWITCHES, state)
        return int.from_bytes(state, "little")
