"""Starts Nobat from a checkout: `python3 -m installer run` sets everything up the first time, then runs the command."""

import importlib
import sys

# This file and installer/__init__.py must be readable by every Python 3, however old, so that it can say what it needs.
if sys.version_info < (3, 11):
    sys.stderr.write(
        "Nobat needs Python 3.11 or newer and this is Python {}.{}; install a newer one (Debian: sudo apt-get install "
        "python3 python3-venv; Windows: winget install Python.Python.3.12) and start again.\n".format(
            sys.version_info[0], sys.version_info[1]
        )
    )
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(importlib.import_module("installer.set_up").main(sys.argv[1:]))
