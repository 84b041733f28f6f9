"""Sets a report as PDF in a process of its own: it gets a pickled report and its formats, and answers."""

import pickle
import sys

from PySide6.QtGui import QGuiApplication

from shared.platform.i18n.formats import Formats
from shared.platform.i18n.translator import Translator
from shared.platform.reports.pdf_writer import report_pdf
from shared.platform.reports.report import Report
from shared.ui.fonts import load_fonts


def main() -> None:
    """Answer one question."""
    application = QGuiApplication(["nobat"])
    given: tuple[Report, Formats] = pickle.load(sys.stdin.buffer)  # noqa: S301 -- written by the process that started this one
    report, formats = given
    translator = Translator(report.language, formats)
    sys.stdout.buffer.write(report_pdf(report, translator, load_fonts().families))
    sys.stdout.buffer.flush()
    application.quit()
