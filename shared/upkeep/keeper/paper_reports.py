"""A report as PDF without a screen: letters need the drawing of Qt, so another process sets them and then ends."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import shared
from shared.platform.i18n.formats import Formats
from shared.platform.reports.report import Report

#: Nobody waits longer for one report.
PATIENCE_SECONDS = 120
_START = "import sys; sys.path.insert(0, sys.argv[1]); from shared.upkeep.keeper.pdf_process import main; main()"


class PdfError(Exception):
    """The other process did not make the file."""


def pdf_of(report: Report, formats: Formats) -> bytes:
    """Return a report as the contents of a PDF file, in its own language. Raises PdfError."""
    root = str(Path(shared.__file__).parents[1])
    try:
        done = subprocess.run(  # noqa: S603 -- this very program
            [sys.executable, "-I", "-c", _START, root],
            input=pickle.dumps((report, formats)),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE_SECONDS,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise PdfError("no PDF was made") from problem
    return done.stdout
