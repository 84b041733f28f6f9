"""`nobat kiosk`, `nobat counter`, `nobat display`: one window each, on a branch's database."""

import importlib
import linecache
import os
import sys
from enum import StrEnum
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, LanguageOption, address, data_dir, examples
from installer.problems import SetUpError
from shared.platform.config import AppOptions, make_data_dir
from shared.platform.i18n.languages import Language

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

KIOSK, COUNTER, DISPLAY = "kiosk.app", "counter_console.app", "display_board.app"


class Theme(StrEnum):
    """How bright a window is at the start."""

    LIGHT = "light"
    DARK = "dark"


DeviceOption = Annotated[
    str, typer.Option("--device", metavar="NAME", help="Name of this device in events and notices.")
]
ThemeOption = Annotated[Theme, typer.Option("--theme", help="Light or dark.")]
WindowedOption = Annotated[bool, typer.Option("--windowed", help="A window on the desk, not the whole screen.")]
PortraitOption = Annotated[bool, typer.Option("--portrait", help="The screen stands upright.")]
SizeOption = Annotated[str, typer.Option("--size", metavar="WxH", help="Size of the window in pixels, 1920x1080.")]
WidthOption = Annotated[
    float | None, typer.Option("--screen-width-mm", min=50, max=5000, help="Width of the picture, measured by hand.")
]
LessMotionOption = Annotated[bool, typer.Option("--less-motion", help="Nothing fades or slides.")]
BoardLanguages = Annotated[
    str, typer.Option("--language", metavar="CODES", help="One language, or several to show in turn: kk,ru,en.")
]
PrinterOption = Annotated[
    str,
    typer.Option(
        "--printer",
        metavar="SPEC",
        help="file:DIR, network:HOST:9100, usb:VENDOR:PRODUCT, serial:PORT; without it the branch's own.",
    ),
]


def add_window_commands(line: typer.Typer) -> None:
    """Add the three commands that open a window."""
    line.command("kiosk", epilog=examples("nobat kiosk --database sqlite:///branch.sqlite3 --portrait"))(_kiosk)
    line.command("counter", epilog=examples("nobat counter --database postgresql+psycopg://nobat@server/branch"))(
        _counter
    )
    line.command("display", epilog=examples("nobat display --language kk,ru,en"))(_display)


def open_window(module: str, options: AppOptions) -> int:
    """Open an app's window and return its exit status when it is closed."""
    if "QT_QPA_PLATFORM" not in os.environ and not platform.has_screen(os.environ):
        # Qt would only abort, with words for programmers.
        raise SetUpError("There is no screen to open a window on. Start it from the desktop of the PC that shows it.")
    make_data_dir(options.data_dir)
    # Qt's binding reads the source of every module that is loaded after it, so what knows no Qt is loaded before.
    importlib.import_module("shared.bootstrap")
    # Loaded by name: a kiosk does not load the console's charts, and other commands work without Qt's libraries.
    app = importlib.import_module(module)
    # The sources that were read are of no use any more; they are some megabytes.
    linecache.clearcache()
    return int(app.main(options))


def size_of(words: str) -> tuple[int, int] | None:
    """Read `1920x1080`; empty is None. Raises typer.BadParameter."""
    if not words:
        return None
    width, sign, height = words.lower().partition("x")
    if not (sign and width.isdigit() and height.isdigit() and int(width) >= 320 and int(height) >= 240):
        raise typer.BadParameter(f"'{words}' is not a size; write width x height in pixels, for example 1920x1080")
    return int(width), int(height)


def languages_of(words: str) -> str:
    """Check the codes of `kk,ru,en` and return them without blanks. Raises typer.BadParameter."""
    codes = [code.strip() for code in words.split(",") if code.strip()]
    known = [language.value for language in Language]
    for code in codes:
        if code not in known:
            raise typer.BadParameter(f"'{code}' is not a language; choose from {', '.join(known)}")
    return ",".join(codes)


def _kiosk(
    database: DatabaseOption = "",
    data: DataOption = None,
    language: LanguageOption = None,
    theme: ThemeOption = Theme.LIGHT,
    device: DeviceOption = "kiosk-1",
    windowed: WindowedOption = False,
    portrait: PortraitOption = False,
    size: SizeOption = "",
    screen_width_mm: WidthOption = None,
    printer: PrinterOption = "",
    less_motion: LessMotionOption = False,
) -> int:
    """Open the kiosk, where visitors take tickets and rate their visit."""
    return open_window(
        KIOSK,
        AppOptions(
            database_url=address(database, data),
            data_dir=data_dir(data),
            device=device,
            language=language.value if language else "",
            theme=theme.value,
            windowed=windowed,
            portrait=portrait,
            size=size_of(size),
            screen_width_mm=screen_width_mm,
            printer=printer,
            less_motion=less_motion,
        ),
    )


def _counter(
    database: DatabaseOption = "",
    data: DataOption = None,
    language: LanguageOption = None,
    theme: ThemeOption = Theme.LIGHT,
    device: DeviceOption = "console-1",
    counter: Annotated[str, typer.Option("--counter", metavar="CODE", help="The counter this PC stands at.")] = "",
    size: SizeOption = "",
    printer: PrinterOption = "",
) -> int:
    """Open the counter console, where clerks call and serve and managers read the day."""
    return open_window(
        COUNTER,
        AppOptions(
            database_url=address(database, data),
            data_dir=data_dir(data),
            device=device,
            language=language.value if language else "",
            theme=theme.value,
            windowed=True,
            size=size_of(size),
            printer=printer,
            counter=counter,
        ),
    )


def _display(
    database: DatabaseOption = "",
    data: DataOption = None,
    language: BoardLanguages = "",
    theme: ThemeOption = Theme.DARK,
    device: DeviceOption = "board-1",
    windowed: WindowedOption = False,
    portrait: PortraitOption = False,
    size: SizeOption = "",
    screen_width_mm: WidthOption = None,
    less_motion: LessMotionOption = False,
) -> int:
    """Open the display board of the waiting room."""
    return open_window(
        DISPLAY,
        AppOptions(
            database_url=address(database, data),
            data_dir=data_dir(data),
            device=device,
            language=languages_of(language),
            theme=theme.value,
            windowed=windowed,
            portrait=portrait,
            size=size_of(size),
            screen_width_mm=screen_width_mm,
            less_motion=less_motion,
        ),
    )
