"""A device as it last told about itself."""

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
    FAULT = "fault"
    CLOSED = "closed"  # it was ended in order, and nobody need look after it


@dataclass(frozen=True)
class Device:
    """A device: `since` is when its state began, `seen` when it last told; `silent`: it should have told again by now.

    `detail` says more about a fault, for those who look after devices.
    """

    name: str
    kind: DeviceKind
    state: DeviceState
    detail: str
    since: datetime
    seen: datetime
    silent: bool

    @property
    def well(self) -> bool:
        """Whether nobody need go and look: it works, or it was closed in order."""
        return self.state is DeviceState.CLOSED or (self.state is DeviceState.WORKING and not self.silent)
