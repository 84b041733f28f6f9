"""Opens the window of one of the three apps: something is painted first, then the program behind it is loaded."""

import importlib
import os
import sys
from collections.abc import Sequence

from installer.problems import SetUpError
from installer.window_options import PROGRAMS, read_window_words
from shared.platform.config import AppOptions, make_data_dir

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

KIOSK, COUNTER, DISPLAY = (PROGRAMS[name].module for name in ("kiosk", "counter", "display"))


def run(words: Sequence[str]) -> int:
    """Carry out `kiosk …`, `counter …` or `display …` and return the exit status. Raises UserError, SetUpError."""
    found = read_window_words(words)
    if found is None:
        return 0
    program, options = found
    return open_window(program.module, options)


def open_window(module: str, options: AppOptions) -> int:
    """Open an app's window and return its exit status when it is closed."""
    if "QT_QPA_PLATFORM" not in os.environ and not platform.has_screen(os.environ):
        # Qt would only abort, with words for programmers.
        raise SetUpError("There is no screen to open a window on. Start it from the desktop of the PC that shows it.")
    make_data_dir(options.data_dir)
    # Loaded by name: a kiosk does not load the console's charts, and other commands work without Qt's libraries. First
    # something is painted, which takes a fifth of a second; the rest takes longer.
    frame = importlib.import_module("installer.first_frame").show_first_frame(options, locked=module != COUNTER)
    app = importlib.import_module(module)
    try:
        return int(app.main(options))
    finally:
        frame.close()
