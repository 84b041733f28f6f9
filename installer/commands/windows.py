"""`nobat kiosk`, `nobat counter`, `nobat display`: something is painted first, then the program is loaded."""

import argparse
import contextlib
import importlib
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from installer.arguments import CliCommand, Option, number, one_of
from installer.commands.options import DATA, DATABASE, PRINTER, device_name
from installer.locations import address, data_dir, warn_of_password
from installer.problems import SetUpError
from shared.platform.config import SPEECH_KEYS, AppOptions, make_data_dir
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.installation import default_device

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

KIOSK, COUNTER, DISPLAY = "kiosk.app", "counter_console.app", "display_board.app"

#: What the keys of reading aloud do, in their order.
SPEECH_KEYS_DO = ("on and off", "again", "pause", "slower", "faster", "quieter", "louder")
MOST_F_KEYS = 35

_CODES = [language.value for language in Language]


def window_size(text: str) -> tuple[int, int]:
    """Read `1920x1080`. Raises argparse.ArgumentTypeError."""
    width, sign, height = text.lower().partition("x")
    if not (sign and width.isdigit() and height.isdigit() and int(width) >= 320 and int(height) >= 240):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size; write width x height in pixels, like 1920x1080")
    return int(width), int(height)


def language_codes(text: str) -> str:
    """Check the codes of `kk,ru,en` and return them without blanks. Raises argparse.ArgumentTypeError."""
    return ",".join(one_of(_CODES)(code.strip()) for code in text.split(",") if code.strip())


def key_names(text: str) -> tuple[str, ...]:
    """Read `F2,F3,F4`: function keys, each once. Raises argparse.ArgumentTypeError."""
    names = tuple(name.strip().upper() for name in text.split(","))
    known = all(name[:1] == "F" and name[1:].isdecimal() and 1 <= int(name[1:]) <= MOST_F_KEYS for name in names)
    if not known or len({*names}) < len(names) or len(names) > len(SPEECH_KEYS):
        most = len(SPEECH_KEYS)
        raise argparse.ArgumentTypeError(f"'{text}' are not up to {most} keys from F1 to F{MOST_F_KEYS}, like F2,F3")
    return names


_LANGUAGE = Option(
    "--language",
    f"Language at the start: {', '.join(_CODES)}; without it the branch's own.",
    metavar="CODE",
    read=one_of(_CODES),
    default="",
)
_DEVICE = Option(
    "--device",
    "Name of this device in events and notices; each program has its own.",
    metavar="NAME",
    read=device_name,
)
_THEME = Option(
    "--theme",
    "Colours of this screen: light or dark; without it those that the branch has chosen.",
    metavar="NAME",
    read=one_of(["light", "dark"]),
    default="",
)
_SIZE = Option("--size", "Size of the window in pixels, like 1920x1080.", metavar="WxH", read=window_size)
_SCREEN = (
    Option("--windowed", "Open a normal window instead of using the whole screen."),
    Option("--portrait", "The screen is upright."),
    Option(
        "--screen-width-mm",
        "Measured width of the picture in millimetres (50 to 5000).",
        metavar="MM",
        read=number(50, 5000),
    ),
    Option("--less-motion", "Nothing fades or slides."),
)


def app_options(database: str, data: Path | None, **given: Any) -> AppOptions:
    """Return the start options of a window from the values of its command line."""
    warn_of_password(database)
    return AppOptions(database_url=address(database, data), data_dir=data_dir(data), **given)


def open_window(module: str, options: AppOptions) -> int:
    """Open an app's window and return its exit status when it is closed. Raises UserError, SetUpError."""
    if "QT_QPA_PLATFORM" not in os.environ and not platform.has_screen(os.environ):
        # Qt would abort with a message for programmers.
        raise SetUpError("There is no screen to open a window on. Start it from the desktop of the PC that shows it.")
    # A window opens without its folder too: visitors get their tickets, and staff get a notice.
    with contextlib.suppress(UserError):
        make_data_dir(options.data_dir)
    # Loaded by name: a kiosk does not load the console's charts, and other commands work without Qt's libraries.
    # Painting the first frame takes a fifth of a second; loading the rest takes longer.
    frame = importlib.import_module("installer.first_frame").show_first_frame(
        options, locked=module != COUNTER, dark=options.theme == "dark" or (module == DISPLAY and not options.theme)
    )
    app = importlib.import_module(module)
    try:
        return int(app.main(options))
    finally:
        frame.close()


def _kiosk(**given: Any) -> int:
    """Open the kiosk, where visitors take tickets and rate their visit."""
    return open_window(KIOSK, app_options(**given))


def _counter(**given: Any) -> int:
    """Open the counter console, where clerks call and serve visitors and managers see the day."""
    return open_window(COUNTER, app_options(**given, windowed=True))


def _display(**given: Any) -> int:
    """Open the display board of the waiting room."""
    return open_window(DISPLAY, app_options(**given))


def _common(kind: str, language: Option = _LANGUAGE) -> tuple[Option, ...]:
    return (
        DATABASE,
        DATA,
        language,
        _THEME,
        replace(_DEVICE, default=default_device(kind)),
        _SIZE,
    )


COMMANDS = (
    CliCommand(
        "kiosk",
        _kiosk,
        (
            *_common("kiosk"),
            *_SCREEN,
            Option(
                "--screen-bottom-mm",
                "Measured height of the picture's lower edge above the floor in millimetres (0 to 2000).",
                metavar="MM",
                read=number(0, 2000),
            ),
            Option(
                "--speech-keys",
                f"Keys of a keypad that read the pages aloud: {', '.join(SPEECH_KEYS_DO)}; usually"
                f" {','.join(SPEECH_KEYS)}.",
                metavar="KEYS",
                read=key_names,
                default=SPEECH_KEYS,
            ),
            Option(
                "--headset-only",
                "The kiosk has no loudspeaker: only the visitor hears it, in a headset or a handset.",
            ),
            Option("--check-width", "Show a bar of 100 mm to hold a ruler against, and nothing else."),
            PRINTER,
        ),
        ("nobat kiosk --database sqlite:///branch.sqlite3 --portrait",),
    ),
    CliCommand(
        "counter",
        _counter,
        (
            *_common("console"),
            PRINTER,
            Option("--counter", "Code of the counter where this PC is.", metavar="CODE", default=""),
        ),
        ("nobat counter --database postgresql+psycopg://nobat@server/branch",),
    ),
    CliCommand(
        "display",
        _display,
        (
            *_common(
                "board",
                replace(
                    _LANGUAGE,
                    help="One language, or several to show in turn: kk,ru,en.",
                    metavar="CODES",
                    read=language_codes,
                ),
            ),
            *_SCREEN,
            Option(
                "--pictures",
                "Folder with pictures and texts to show in turn; without it “pictures” in the data folder.",
                metavar="FOLDER",
                read=Path,
            ),
            Option(
                "--two-televisions", "Two televisions side by side are one board: calls on one, waits on the other."
            ),
        ),
        ("nobat display --language kk,ru,en",),
    ),
)
