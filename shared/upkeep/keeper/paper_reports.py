"""A report as PDF without a screen: letters need the drawing of Qt, so another process sets them and then ends."""

import pickle
import subprocess

from shared.platform.i18n.formats import Formats
from shared.platform.own_process import answer_of, start_own
from shared.platform.reports.report import Report

#: Nobody waits longer for one report.
PATIENCE_SECONDS = 120


class PdfError(Exception):
    """The other process did not make the file."""


def pdf_of(report: Report, formats: Formats) -> bytes:
    """Return a report as the contents of a PDF file, in its own language. Raises PdfError."""
    try:
        process = start_own("shared.upkeep.keeper.pdf_process", variables={"QT_QPA_PLATFORM": "offscreen"})
        return answer_of(process, pickle.dumps((report, formats)), PATIENCE_SECONDS)
    except (OSError, subprocess.SubprocessError) as problem:
        raise PdfError("no PDF was made") from problem
