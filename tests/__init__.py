"""Checks of everything that Nobat does. See docs/architecture.md for what belongs where."""

import os

# As in the product (installer/cli.py); read when numpy is loaded, so it is set before anything else.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
