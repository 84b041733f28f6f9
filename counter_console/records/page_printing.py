"""Prints the pages of a file, one after the other, by the system's own dialog."""

import importlib
from typing import Any, Self

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from counter_console.widgets.file_views import image_of
from shared.platform.files.model import DrawnPage


class PagePrinter:
    """A printer that somebody has chosen."""

    def __init__(self, printer: Any) -> None:
        self._printer = printer
        self._painter = QPainter()

    @classmethod
    def chosen(cls, parent: QWidget) -> Self | None:
        """Let the person choose a printer; None when none was chosen, or the system has no print library."""
        # Loaded here: a PC without the system's print library can do everything else.
        try:
            support = importlib.import_module("PySide6.QtPrintSupport")
        except ImportError:
            return None
        printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
        accepted = support.QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted
        return cls(printer) if accepted else None

    def put(self, number: int, page: DrawnPage | None) -> bool:
        """Put a page on paper, as large as it fits, or end with None; return whether the printer takes it."""
        if page is None:
            return not self._painter.isActive() or self._painter.end()
        if number == 0 and not self._painter.begin(self._printer):
            return False
        if number > 0 and not self._printer.newPage():
            return False
        paper = QRectF(self._painter.viewport())
        scale = min(paper.width() / page.width, paper.height() / page.height)
        self._painter.drawImage(QRectF(0, 0, page.width * scale, page.height * scale), image_of(page))
        return True
