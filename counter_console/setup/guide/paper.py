"""Prints a slip on a page, by the system's own dialog: for an office that has no receipt printer yet."""

import importlib
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog

from shared.platform.printing.printer import Raster
from shared.platform.printing.sheet import DOTS_PER_MM

_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000
_MM_PER_INCH = 25.4


def print_on_page(raster: Raster) -> bool:
    """Let the person choose a printer and print the picture; return False when nothing was printed."""
    # Loaded here: a PC without the system's print library can do everything else.
    try:
        support = importlib.import_module("PySide6.QtPrintSupport")
    except ImportError:
        return False
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    if support.QPrintDialog(printer).exec() != QDialog.DialogCode.Accepted:
        return False
    return draw_on_page(raster, printer)


def draw_on_page(raster: Raster, printer: Any) -> bool:
    """Draw the picture in its real size, or smaller if it would not fit the page; return whether that worked."""
    image = QImage(raster.rows, raster.width, raster.height, raster.bytes_per_row, QImage.Format.Format_Mono)
    image.setColorTable([_WHITE, _BLACK])
    painter = QPainter()
    if not painter.begin(printer):
        return False
    real = printer.resolution() / (DOTS_PER_MM * _MM_PER_INCH)
    page = painter.viewport()
    scale = min(real, page.width() / raster.width, page.height() / raster.height)
    painter.drawImage(QRectF(0, 0, raster.width * scale, raster.height * scale), image)
    return painter.end()
