"""A device as it last reported itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeviceKind(StrEnum):
    """What sort of device it is."""

    KIOSK = "kiosk"
    PRINTER = "printer"
    CONSOLE = "console"
    BOARD = "board"


class DeviceState(StrEnum):
    """What a device says about itself; that it says nothing any more is seen from outside."""

    WORKING = "working"
    PAPER_LOW = "paper_low"
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    UNREACHABLE = "unreachable"
    FAULT = "fault"
    CLOSED = "closed"  # it was ended in order, and nobody need look after it


class Attention(StrEnum):
    """How much a device needs somebody."""

    NONE = "none"
    SOON = "soon"
    NOW = "now"


#: The detail of a printer that works but does not report its state.
UNKNOWN = "unknown"
#: What the detail of a program says whose data folder cannot be written: it keeps no log, and no slips as files.
NOT_WRITABLE = "folder_not_writable"
#: What the detail of a board says that shows its calls and cannot be heard, or chimes and cannot speak; and that of a
#: kiosk that cannot read its pages aloud.
NO_SOUND = "no_sound"
NO_VOICE = "no_voice"
_PRINTER_OF = "/printer"


def printer_of(device: str) -> str:
    """Return the name under which the printer of a kiosk is a device of its own."""
    return device + _PRINTER_OF


@dataclass(frozen=True)
class Device:
    """A device: `since` is when its state began, `seen` when it last reported.

    `silent`: it should have reported again by now.
    `installation` is where its program runs ("": not known), on this `computer`.
    `detail` says more, for those who look after devices: of a fault what it is, of a program that works its version.
    """

    name: str
    kind: DeviceKind
    state: DeviceState
    detail: str
    since: datetime
    seen: datetime
    silent: bool = False
    installation: str = ""
    computer: str = ""

    @property
    def well(self) -> bool:
        """Whether nobody need go and look: it works, or it was closed in order."""
        return self.attention is Attention.NONE

    @property
    def attention(self) -> Attention:
        """How much it needs somebody."""
        if self.silent:
            return Attention.NOW
        if self.state in (DeviceState.WORKING, DeviceState.CLOSED):
            return Attention.NONE
        soon = self.state is DeviceState.PAPER_LOW or self.unheard
        return Attention.SOON if soon else Attention.NOW

    @property
    def unheard(self) -> bool:
        """Whether it works and cannot be heard."""
        return self.detail in (NO_SOUND, NO_VOICE)

    @property
    def host(self) -> str:
        """The kiosk that a printer belongs to, else the device itself."""
        return self.name.removesuffix(_PRINTER_OF) if self.kind is DeviceKind.PRINTER else self.name

    @property
    def version(self) -> str:
        """The version of the program, "" where it is not known."""
        return self.detail if self.kind is not DeviceKind.PRINTER and self.state is DeviceState.WORKING else ""
