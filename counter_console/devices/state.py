"""Everything the section about the devices shows."""

from dataclasses import dataclass
from enum import StrEnum

from counter_console.section.connection import SectionState
from shared.platform.i18n.text import Showable


class DeviceMood(StrEnum):
    """How a line looks; picture, word and colour follow it."""

    GOOD = "good"
    QUIET = "quiet"
    CAUTION = "caution"
    BAD = "bad"


class Picture(StrEnum):
    """What stands at the beginning of a line."""

    KIOSK = "kiosk"
    PRINTER = "printer"
    CONSOLE = "console"
    BOARD = "board"
    HOUSE = "house"


@dataclass(frozen=True)
class DeviceLine:
    """One device: `name` as it calls itself, `place` what and where it is, `heard` when it last told.

    `removable`: it has not told for a while and may have been taken away.
    """

    name: str
    picture: Picture
    place: Showable
    mood: DeviceMood
    words: Showable
    heard: Showable
    version: Showable
    removable: bool


@dataclass(frozen=True)
class HouseLine:
    """One thing the housekeeping does, how it went, and what more is to be said (`detail`)."""

    name: Showable
    mood: DeviceMood
    words: Showable
    detail: Showable = ""


@dataclass(frozen=True)
class Alert:
    """Something a manager should know at once; `key` is the same as long as it is the same trouble."""

    key: str
    text: Showable


@dataclass(frozen=True)
class DevicesState(SectionState):
    """Everything the section shows.

    `troubles` counts what needs somebody; `alerts` are the important ones the manager has not seen here yet;
    `removing` is the device whose removal is being asked about.
    """

    house: tuple[HouseLine, ...] = ()
    devices: tuple[DeviceLine, ...] = ()
    troubles: int = 0
    alerts: tuple[Alert, ...] = ()
    removing: DeviceLine | None = None
