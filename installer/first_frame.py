"""Creates the Qt application and paints the first frame of a window before the program is loaded."""

import builtins
import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from shared.platform.config import AppOptions
from shared.ui.first_frame import FirstFrame


def show_first_frame(options: AppOptions, *, locked: bool, dark: bool) -> FirstFrame:
    """Show the first frame of a window with these start options and return it when it is painted.

    It closes automatically when the program's window is painted. A `locked` one covers the screen if not windowed.
    What colours the branch has chosen is not known yet: `dark` says which it has usually.
    """
    _read_no_sources()
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    frame = FirstFrame(
        application,
        dark=dark,
        size=None if options.size is None else QSize(*options.size),
        whole_screen=locked and not options.windowed and options.size is None,
    )
    frame.appear()
    return frame


def _read_no_sources() -> None:
    """Let modules load without Qt's binding reading their sources.

    The binding replaces Python's import function. Its own reads the source of every module loaded afterwards and looks
    for PySide6's `__feature__` switch, which this program does not use. That costs some 20 MB and a tenth of the start.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
