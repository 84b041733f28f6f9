"""The words after `nobat kiosk`, `nobat counter` and `nobat display`, read with the standard library alone.

The other commands' library takes longer to load than a window may take to show something.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from installer.locations import address, data_dir
from installer.problems import WrongUseError
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language

_LANGUAGES = [language.value for language in Language]


@dataclass(frozen=True)
class WindowProgram:
    """A command that opens a window: its module, what it is, its device's usual name, theme, and special options."""

    module: str
    about: str
    device: str
    theme: str
    options: tuple[str, ...]
    examples: tuple[str, ...]


_COMMON = ("--database", "--data", "--language", "--theme", "--device", "--size")
_PUBLIC = (*_COMMON, "--windowed", "--portrait", "--screen-width-mm", "--less-motion")

PROGRAMS: Mapping[str, WindowProgram] = {
    "kiosk": WindowProgram(
        "kiosk.app", "Open the kiosk, where visitors take tickets and rate their visit.", "kiosk-1", "light",
        (*_PUBLIC, "--printer"), ("nobat kiosk --database sqlite:///branch.sqlite3 --portrait",),
    ),
    "counter": WindowProgram(
        "counter_console.app",
        "Open the counter console, where clerks call and serve and managers read the day.",
        "console-1", "light", (*_COMMON, "--printer", "--counter"),
        ("nobat counter --database postgresql+psycopg://nobat@server/branch",),
    ),
    "display": WindowProgram(
        "display_board.app", "Open the display board of the waiting room.", "board-1", "dark", _PUBLIC,
        ("nobat display --language kk,ru,en",),
    ),
}  # fmt: skip


def size_of(words: str) -> tuple[int, int]:
    """Read `1920x1080`. Raises argparse.ArgumentTypeError."""
    width, sign, height = words.lower().partition("x")
    if not (sign and width.isdigit() and height.isdigit() and int(width) >= 320 and int(height) >= 240):
        raise argparse.ArgumentTypeError(f"'{words}' is not a size; write width x height in pixels, like 1920x1080")
    return int(width), int(height)


def languages_of(words: str) -> str:
    """Check the codes of `kk,ru,en` and return them without blanks. Raises argparse.ArgumentTypeError."""
    codes = [code.strip() for code in words.split(",") if code.strip()]
    for code in codes:
        if code not in _LANGUAGES:
            raise argparse.ArgumentTypeError(f"'{code}' is not a language; choose from {', '.join(_LANGUAGES)}")
    return ",".join(codes)


def width_of(words: str) -> float:
    """Read millimetres between 50 and 5000. Raises argparse.ArgumentTypeError."""
    try:
        width = float(words)
    except ValueError:
        width = 0.0
    if not 50 <= width <= 5000:
        raise argparse.ArgumentTypeError(f"'{words}' is not a width; write millimetres between 50 and 5000")
    return width


_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    "--database": {
        "metavar": "URL", "default": "",
        "help": "sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME; without it this user's own branch",
    },
    "--data": {
        "metavar": "DIR", "type": Path,
        "help": "folder for the database, logs and slips; without it this user's own",
    },
    "--language": {"choices": _LANGUAGES, "default": "", "help": "language at the start; without it the branch's own"},
    "--theme": {"choices": ["light", "dark"], "help": "how bright the window is at the start"},
    "--device": {"metavar": "NAME", "help": "name of this device in events and notices"},
    "--size": {"metavar": "WxH", "type": size_of, "help": "size of the window in pixels, like 1920x1080"},
    "--windowed": {"action": "store_true", "help": "a window on the desk, not the whole screen"},
    "--portrait": {"action": "store_true", "help": "the screen stands upright"},
    "--screen-width-mm": {
        "metavar": "MM", "type": width_of, "help": "width of the picture, measured by hand (50 to 5000)",
    },
    "--less-motion": {"action": "store_true", "help": "nothing fades or slides"},
    "--printer": {
        "metavar": "SPEC", "default": "",
        "help": "file:DIR, network:HOST:9100, usb:VENDOR:PRODUCT, serial:PORT; without it the branch's own",
    },
    "--counter": {"metavar": "CODE", "default": "", "help": "the counter this PC stands at"},
}  # fmt: skip
#: A board may speak several languages.
_SEVERAL: Mapping[str, Any] = {
    "metavar": "CODES", "type": languages_of, "default": "",
    "help": "one language, or several to show in turn: kk,ru,en",
}  # fmt: skip


def read_window_words(words: Sequence[str]) -> tuple[WindowProgram, AppOptions] | None:
    """Read a command and its options; None when the help was asked for and shown. Raises WrongUseError."""
    program = PROGRAMS[words[0]]
    parser = _parser(words[0], program)
    if {"-h", "--help"} & set(words):
        sys.stdout.write(parser.format_help())
        return None
    found = parser.parse_args(words[1:])
    given = vars(found)
    folder: Path | None = given.pop("data")
    size = given.pop("size")
    return program, AppOptions(
        database_url=address(given.pop("database"), folder),
        data_dir=data_dir(folder),
        size=size,
        **{"windowed": True, **given},  # a console is never anything but a window
    )


def _parser(name: str, program: WindowProgram) -> argparse.ArgumentParser:
    parser = _Parser(
        prog=f"nobat {name}", description=program.about, add_help=False, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(["Example:", *(f"  {line}" for line in program.examples)]),
    )  # fmt: skip
    usual = {"--theme": program.theme, "--device": program.device}
    for option in program.options:
        settings = _SEVERAL if option == "--language" and name == "display" else _OPTIONS[option]
        parser.add_argument(option, **{**settings, **({"default": usual[option]} if option in usual else {})})
    parser.add_argument("-h", "--help", action="store_true", default=argparse.SUPPRESS, help="show this text")
    return parser


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong as every command does."""

    def error(self, message: str) -> NoReturn:
        raise WrongUseError(message)
