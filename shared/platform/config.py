"""The start options of an app: which database, where its files go, and how its window should be."""

import functools
import importlib.metadata
import os
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from shared.platform.clock import Clock, SystemClock
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.installation import Installation, open_installation
from shared.platform.private_files import tighten, tighten_folder

DATABASE_FILE = "branch.sqlite3"
DOUBLE_TAP_MS = 500
SPEECH_KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8")
#: letters of a device's name; every event keeps it
LONGEST_DEVICE = 64
#: where backups go inside a data folder unless another place is named
BACKUP_FOLDER = "backups"


def default_data_dir() -> Path:
    """Return this user's folder for Nobat; it is not made."""
    return Path(platformdirs.user_data_path("nobat", appauthor=False))


@dataclass(frozen=True)
class AppOptions:
    """The start options of one window; the same for kiosk, counter console and display board."""

    #: `sqlite:///FILE` or `postgresql+psycopg://USER@HOST/NAME`
    database_url: str
    #: folder for logs, slips of the file printer and window positions
    data_dir: Path = field(default_factory=default_data_dir)
    #: the name of this device in events and notices, e.g. "kiosk-1"
    device: str = ""
    #: language at the start as a code ("en", "ru", "kk", "fa", "ar"); empty: the branch's first language;
    #: a board may be given several, "kk,ru,en", which it shows in turn
    language: str = ""
    #: "light" or "dark"; empty: as the branch has decided
    theme: str = ""
    #: an ordinary window on the desk instead of the whole screen
    windowed: bool = False
    #: nothing fades or slides
    less_motion: bool = False
    #: a second tap this soon belongs to the first; 0: every tap counts, for a story whose every tap is meant
    double_tap_ms: int = DOUBLE_TAP_MS
    #: upright screen
    portrait: bool = False
    #: width and height of the window in pixels; None: as large as the screen, or the design's size when windowed
    size: tuple[int, int] | None = None
    #: width of the screen's picture in millimetres, measured by hand; None: as the screen reports it
    screen_width_mm: float | None = None
    #: height of the lower edge of a kiosk's picture above the floor in millimetres; None: nobody measured it
    screen_bottom_mm: float | None = None
    #: the keys of a kiosk's keypad that read aloud: on and off, again, pause, slower, faster, quieter, louder
    speech_keys: tuple[str, ...] = SPEECH_KEYS
    #: a kiosk is heard in a headset or a handset only: it has no loudspeaker
    headset_only: bool = False
    #: show a bar of 100 mm to hold a ruler against, and end
    check_width: bool = False
    #: e.g. "file:FOLDER", "network:10.0.0.5:9100", "usb:04b8:0e15", "serial:/dev/ttyUSB0"; empty: the branch's printer
    printer: str = ""
    #: folder of the pictures and texts that a board shows in turn; None: "pictures" in the data folder
    pictures: Path | None = None
    #: two televisions side by side make one board
    two_televisions: bool = False
    #: the code of the counter where this console is; empty: asked at sign-in
    counter: str = ""
    #: what time it is for this window; a played story hands in a clock of its own
    clock: Clock = field(default_factory=SystemClock)

    @property
    def installation(self) -> Installation:
        """Which installation this is."""
        return open_installation(self.data_dir)

    @property
    def televisions(self) -> int:
        """How many televisions side by side make one board."""
        return 2 if self.two_televisions else 1

    @property
    def log_dir(self) -> Path:
        """Where this app writes its log."""
        return self.data_dir / "logs"

    @property
    def slip_dir(self) -> Path:
        """Where the file printer puts its slips."""
        return self.data_dir / "slips"


@functools.cache
def program_version() -> str:
    """Return the version of this program as it was installed, "" when it runs without having been."""
    try:
        return importlib.metadata.version("nobat")
    except importlib.metadata.PackageNotFoundError:
        return ""


def default_database_url(data_dir: Path) -> str:
    """Return the address of the branch's SQLite file in a data folder."""
    return f"sqlite:///{(data_dir.absolute() / DATABASE_FILE).as_posix()}"


def is_writable(folder: Path) -> bool:
    """Return whether files can be made in a folder that is there."""
    return folder.is_dir() and os.access(folder, os.W_OK)


def make_data_dir(folder: Path) -> Path:
    """Make the data folder with its sub-folders, for this user alone, and return it.

    A folder that held something else before keeps its rights; what is made in it is private. Raises
    UserError(FOLDER_NOT_WRITABLE).
    """
    parts = (folder / "logs", folder / "slips")
    ours = not folder.exists() or (folder / DATABASE_FILE).exists() or all(part.is_dir() for part in parts)
    try:
        for part in (folder, *parts):
            part.mkdir(parents=True, exist_ok=True)
        if ours:
            tighten(folder)
        for part in (*parts, folder / BACKUP_FOLDER):
            tighten_folder(part)
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(folder)) from None
    if not is_writable(folder):
        raise UserError(FOLDER_NOT_WRITABLE, path=str(folder))
    return folder
