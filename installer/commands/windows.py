"""`nobat kiosk`, `nobat counter`, `nobat display` in the list of commands; installer/windows.py carries them out."""

from collections.abc import Callable

import typer

from installer import windows
from installer.window_options import PROGRAMS

#: Everything after the command is read there.
_AS_TYPED = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def add_window_commands(line: typer.Typer) -> None:
    """Add the three commands that open a window."""
    for name, program in PROGRAMS.items():
        line.command(name, help=program.about, context_settings=_AS_TYPED)(_opener(name))


def _opener(name: str) -> Callable[[typer.Context], int]:
    def open_it(context: typer.Context) -> int:
        return windows.run([name, *context.args])

    return open_it
