"""A window in a process of its own that says when its first frame is painted: an empty one, or one of the apps.

Run as a program with the words of the command line, for instance `kiosk --database URL`, or with `empty`.
"""

import importlib
import os
import sys

from tests.trials.bench.agreed import EMPTY

#: What the command line has loaded when it opens a window, in the same order; Qt's binding comes after it.
LOADED_BEFORE = ("installer.cli", "installer.commands.windows")


def main(words: list[str]) -> int:
    """Show the window until the process is ended."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Loaded by name, so that the empty window stays the floor: it loads none of the product.
    for name in () if words == [EMPTY] else LOADED_BEFORE:
        importlib.import_module(name)
    paint = importlib.import_module("tests.trials.bench.first_paint")
    app = paint.watched_application()
    if words == [EMPTY]:
        return int(paint.show_empty_window(app))
    return int(importlib.import_module("installer.cli").main(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
