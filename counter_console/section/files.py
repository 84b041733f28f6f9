"""Keeping a report as a file: the forms offered, and writing it away from the screen's thread."""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Report


class ExportForm(StrEnum):
    """A form in which a report can be kept; the value is the file's ending."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


FORM_NAMES = {ExportForm.PDF: "PDF", ExportForm.XLSX: "Excel", ExportForm.CSV: "CSV"}


def write_report(
    report: Report, form: ExportForm, path: Path, translator: Translator, families: Sequence[str] = ()
) -> Path:
    """Write a report in the translator's language and return the file. Raises UserError(FOLDER_NOT_WRITABLE).

    `families` are the fonts of the PDF, which alone sets letters itself.
    """
    # Loaded when the first file is written.
    module = importlib.import_module(f"shared.platform.reports.{form.value}_writer")
    write: Callable[..., bytes] = getattr(module, f"report_{form.value}")
    fonts = (families,) if form is ExportForm.PDF else ()
    content = write(replace(report, language=translator.language), translator, *fonts)
    return write_bytes(content, path)


def write_bytes(content: bytes, path: Path) -> Path:
    """Write a file and return it. Raises UserError(FOLDER_NOT_WRITABLE)."""
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(path.parent)) from problem
    return path


def saved_text(path: Path) -> Text:
    """Return the sentence for a file that was written."""
    return translate("console.summary", "Saved as {file}", file=str(path))
