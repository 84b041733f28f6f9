"""Lays a slip out for a printer's width: any script, right-to-left, nothing below ten points, nothing cut off."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import capitalised, translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.printer import Raster
from shared.platform.printing.qr_code import qr_squares
from shared.platform.printing.sheet import DOTS_PER_MM, Sheet, dithered
from shared.platform.printing.slip import (
    Cell,
    Checklist,
    Heading,
    InLanguage,
    LineStyle,
    Pair,
    Paragraph,
    Picture,
    PrintedNumber,
    QrCode,
    Rule,
    Slip,
    SlipPart,
    Space,
    TextLine,
)

#: How many dots a printer has for each width of paper in millimetres.
DOTS = {80: 576, 58: 384}
# Ten points at 203 dots per inch, rounded up: the smallest text on paper.
_SMALLEST = 29
_SIZES = {LineStyle.TITLE: 38, LineStyle.STRONG: 32, LineStyle.BODY: _SMALLEST}
_HEADING = 36
# 6.5 mm: what eyes need that need large letters (VVSG 2.0, 7.1-C: 6.4 to 7.1 mm).
_LARGE_PRINT = 52
_VALUE = 42
_NUMBER_TALLEST_MM = 18
_QR_MM = 25
_QR_QUIET = 4
_PICTURE_SHARE = 0.7
_PICTURE_TALLEST_MM = 16
_CELL_PAD = 13.0
_GAP = 2.0 * DOTS_PER_MM
# On narrow paper titles shrink a little, so that they take fewer lines.
_NARROW = 0.86
# Persian and Arabic letters are smaller than Latin ones in the same size.
_ARABIC_SCRIPT = 1.15


class SlipPainter:
    """Turns slips into pictures for paper of `width_dots` (80 mm: 576 or 512, 58 mm: 384).

    `families` are fonts already loaded into the program, in order of preference. `paint` may run off the screen's
    thread as long as a QGuiApplication exists.
    """

    def __init__(self, families: Sequence[str], width_dots: int = 576) -> None:
        self._families = tuple(families)
        self._width = width_dots

    def paint(self, slip: Slip) -> Raster:
        """Lay out the slip in its own language and direction."""
        return _Layout(slip, self._families, self._width).raster()


class _Layout:
    """One slip being laid out from top to bottom."""

    def __init__(self, slip: Slip, families: Sequence[str], width: int) -> None:
        self._slip = slip
        self._sheet = Sheet(width, families, slip.language.right_to_left)
        self._margin = 24 if width >= 512 else 12
        self._inner = width - 2 * self._margin
        self._narrow = 1.0 if width >= 512 else _NARROW
        self._least = _LARGE_PRINT if slip.large else 0
        self._write_in(slip.language)

    def _write_in(self, language: Language) -> None:
        """Draw what follows in this language."""
        self._translator = Translator(language, self._slip.formats)
        self._sheet.right_to_left = language.right_to_left
        self._scale = _ARABIC_SCRIPT if language.arabic_script else 1.0

    def raster(self) -> Raster:
        """Draw all parts and finish."""
        sheet = self._sheet
        sheet.y = 2 * DOTS_PER_MM
        if self._slip.copy:
            self._copy_mark(self._slip.copy)
        self._draw_all(self._slip.parts)
        sheet.y += 2 * DOTS_PER_MM
        return sheet.raster()

    def _draw_all(self, parts: Sequence[SlipPart]) -> None:
        for part in parts:
            # Whole dots, so that the same part looks the same at every position.
            self._sheet.y = float(math.ceil(self._sheet.y))
            self._draw(part)

    def _draw(self, part: SlipPart) -> None:
        match part:
            case Heading(text):
                self._text(self._translator.text(text), _HEADING, bold=True, centred=True)
            case TextLine(text, role, centred):
                self._text(self._translator.text(text), _SIZES[role], role is not LineStyle.BODY, centred)
            case PrintedNumber(number, local_digits):
                self._number(number, local_digits)
            case Pair(first, second):
                self._pair(first, second)
            case Rule():
                self._rule()
            case Checklist(title, items):
                self._checklist(self._translator.text(title), [self._translator.text(item) for item in items])
            case Paragraph(text, lead):
                self._paragraph(self._translator.text(text), "" if lead is None else self._translator.text(lead))
            case QrCode(token):
                self._code(token)
            case Space(mm):
                self._sheet.y += mm * DOTS_PER_MM
            case Picture(image):
                self._picture(image)
            case InLanguage(language, parts):
                self._write_in(language)
                self._draw_all(parts)
                self._write_in(self._slip.language)

    def _size(self, dots: float) -> float:
        """Return the size of letters in the present script; in large print none is smaller than 6.5 mm."""
        return max(dots, self._least) * self._scale

    def _text(self, text: str, dots: float, bold: bool, centred: bool) -> None:
        font = self._sheet.font(self._size(max(_SMALLEST, dots * self._narrow)), bold)
        self._sheet.text(text, font, self._margin, self._inner, centred)

    def _copy_mark(self, copy: int) -> None:
        mark = self._translator.text(translate("slip", "Copy {number}", "marks a reprinted ticket", number=copy))
        font = self._sheet.font(self._size(_SIZES[LineStyle.STRONG]), bold=True)
        block = self._sheet.block(mark, font, self._inner, centred=True)
        pad = 2 * DOTS_PER_MM
        self._sheet.reserve(self._sheet.y + block.height)
        self._sheet.stroke(3)
        centre = self._sheet.width / 2
        box = QRectF(centre - block.width / 2 - pad, self._sheet.y, block.width + 2 * pad, block.height)
        self._sheet.painter.drawRect(box)
        self._sheet.draw(block, self._margin, self._sheet.y)
        self._sheet.y += block.height + DOTS_PER_MM

    def _number(self, number: str, local_digits: str | None) -> None:
        """Draw the number from its black dots, because a font's own line would waste a third of the height."""
        sheet = self._sheet
        trial = sheet.font(200, bold=True)
        ink = sheet.ink(number, trial)
        fit = min(self._inner * 0.88 / ink.width(), _NUMBER_TALLEST_MM * DOTS_PER_MM / ink.height())
        font = sheet.font(200 * fit, bold=True)
        ink = sheet.ink(number, font)
        sheet.y += 4 * DOTS_PER_MM
        bar = QRectF(0, 0, ink.width() + 2 * DOTS_PER_MM, 9)
        sheet.reserve(sheet.y + ink.height() + 8 * DOTS_PER_MM)
        sheet.painter.setFont(font)
        sheet.painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        sheet.painter.drawText(QPointF((sheet.width - ink.width()) / 2 - ink.left(), sheet.y - ink.top()), number)
        bar.moveTo((sheet.width - bar.width()) / 2, sheet.y + ink.height() + 3 * DOTS_PER_MM)
        sheet.fill(bar)
        sheet.y = bar.bottom() + _GAP
        if local_digits:
            self._text(local_digits, _SIZES[LineStyle.STRONG], bold=False, centred=True)
            sheet.y += DOTS_PER_MM

    def _pair(self, first: Cell, second: Cell) -> None:
        """Draw two columns, or two rows where the paper is too narrow for whole words side by side."""
        labels = [self._translator.text(cell.label) for cell in (first, second)]
        values = [capitalised(self._translator.text(cell.value)) for cell in (first, second)]
        rooms = self._rooms(labels, values)
        small = self._sheet.font(self._size(_SMALLEST))
        strong = self._sheet.font(self._size(_SMALLEST), bold=True)
        if all(
            self._sheet.fits(label, small, room) and self._sheet.width_of(value, strong) <= room
            for label, value, room in zip(labels, values, rooms, strict=True)
        ):
            self._columns(labels, values, rooms)
        else:
            self._rows(labels, values)

    def _rooms(self, labels: Sequence[str], values: Sequence[str]) -> list[float]:
        """Return the text widths of two columns: as the texts need when both fit on one line, else halves."""
        small = self._sheet.font(self._size(_SMALLEST))
        large = self._sheet.font(self._size(_VALUE), bold=True)
        needs = [
            max(self._sheet.width_of(label, small), self._sheet.width_of(value, large)) + 1
            for label, value in zip(labels, values, strict=True)
        ]
        spare = self._inner - 4 * _CELL_PAD - sum(needs)
        half = self._inner / 2 - 2 * _CELL_PAD
        if spare < 0 or max(needs) <= half:
            return [half, half]
        return [need + spare / 2 for need in needs]

    def _columns(self, labels: Sequence[str], values: Sequence[str], rooms: Sequence[float]) -> None:
        sheet = self._sheet
        small = sheet.font(self._size(_SMALLEST))
        strong = sheet.font(self._common_size(values, rooms), bold=True)
        above = [sheet.block(label, small, room, centred=True) for label, room in zip(labels, rooms, strict=True)]
        below = [sheet.block(value, strong, room, centred=True) for value, room in zip(values, rooms, strict=True)]
        label_height = max(block.height for block in above)
        height = label_height + max(block.height for block in below) + 2 * _CELL_PAD
        top = self._box(height)
        order = (1, 0) if sheet.right_to_left else (0, 1)
        x = self._margin + _CELL_PAD
        for column in order:
            # A label of one line next to one of two is aligned with its end, next to its value.
            sheet.draw(above[column], x, top + _CELL_PAD + label_height - above[column].height)
            sheet.draw(below[column], x, top + _CELL_PAD + label_height)
            x += rooms[column] + 2 * _CELL_PAD
        middle = self._margin + rooms[order[0]] + 2 * _CELL_PAD
        sheet.painter.drawLine(QPointF(middle, top), QPointF(middle, top + height))
        sheet.y = top + height + _GAP

    def _rows(self, labels: Sequence[str], values: Sequence[str]) -> None:
        sheet = self._sheet
        room = self._inner - 4 * _CELL_PAD
        small = sheet.font(self._size(_SMALLEST))
        strong = sheet.font(self._common_size(values, (room, room)), bold=True)
        blocks = [
            (sheet.block(label, small, room, centred=True), sheet.block(value, strong, room, centred=True))
            for label, value in zip(labels, values, strict=True)
        ]
        heights = [label.height + value.height + 1.5 * _CELL_PAD for label, value in blocks]
        top = self._box(sum(heights))
        y = top
        for (label, value), height in zip(blocks, heights, strict=True):
            if y > top:
                sheet.painter.drawLine(QPointF(self._margin, y), QPointF(self._margin + self._inner, y))
            sheet.draw(label, self._margin + 2 * _CELL_PAD, y + _CELL_PAD * 0.75)
            sheet.draw(value, self._margin + 2 * _CELL_PAD, y + _CELL_PAD * 0.75 + label.height)
            y += height
        sheet.y = y + _GAP

    def _box(self, height: float) -> float:
        """Draw a rounded frame of the paper's width, and return its top."""
        sheet = self._sheet
        top = sheet.y + _GAP * 0.75
        sheet.reserve(top + height + 2)
        sheet.stroke(3)
        sheet.painter.drawRoundedRect(QRectF(self._margin + 1.5, top, self._inner - 3, height), 9, 9)
        return top

    def _common_size(self, values: Sequence[str], rooms: Sequence[float]) -> float:
        """Return the largest size at which both values stay on one line, but never less than the smallest."""
        smallest = self._size(_SMALLEST)
        size = self._size(_VALUE)
        while size > smallest:
            font = self._sheet.font(size, bold=True)
            if all(self._sheet.width_of(value, font) <= room for value, room in zip(values, rooms, strict=True)):
                return size
            size -= 1
        return smallest

    def _rule(self) -> None:
        sheet = self._sheet
        sheet.y += _GAP * 0.75
        sheet.reserve(sheet.y + 4)
        sheet.stroke(3, dashed=True)
        sheet.painter.drawLine(QPointF(self._margin, sheet.y), QPointF(self._margin + self._inner, sheet.y))
        sheet.y += _GAP * 0.75

    def _checklist(self, title: str, items: Sequence[str]) -> None:
        sheet = self._sheet
        self._text(title, _SMALLEST, bold=True, centred=False)
        font = sheet.font(self._size(_SMALLEST))
        box, indent = 17.0, 28.0
        for item in items:
            block = sheet.block(item, font, self._inner - indent, centred=False)
            x = self._margin if sheet.right_to_left else self._margin + indent
            sheet.draw(block, x, sheet.y)
            sheet.stroke(2.4)
            left = self._margin + self._inner - box - 2 if sheet.right_to_left else self._margin + 2
            # The box is as tall as a capital letter and starts at the base line.
            sheet.painter.drawRect(QRectF(left, sheet.y + block.base - box - 1, box, box))
            sheet.y += block.height
        sheet.y += DOTS_PER_MM / 2

    def _paragraph(self, text: str, lead: str) -> None:
        font = self._sheet.font(self._size(_SMALLEST))
        whole = f"{lead} {text}" if lead else text
        # The layout counts in UTF-16 units, as Qt does.
        bold = len(lead.encode("utf-16-le")) // 2
        self._sheet.text(whole, font, self._margin, self._inner, False, bold)

    def _picture(self, image: bytes) -> None:
        """Draw an image as dots whose density gives its shades; one that cannot be read takes no paper."""
        sheet = self._sheet
        most = QSize(int(self._inner * _PICTURE_SHARE), _PICTURE_TALLEST_MM * DOTS_PER_MM)
        dots = dithered(image, most)
        if dots.isNull():
            return
        sheet.reserve(sheet.y + dots.height())
        sheet.painter.drawImage(QPointF((sheet.width - dots.width()) // 2, sheet.y), dots)
        sheet.y += dots.height() + _GAP

    def _code(self, token: str) -> None:
        sheet = self._sheet
        modules = qr_squares(token)
        dots = max(4, _QR_MM * DOTS_PER_MM // len(modules))
        side = dots * len(modules)
        left = (sheet.width - side) // 2
        top = int(sheet.y) + _QR_QUIET * dots
        sheet.reserve(top + side + _QR_QUIET * dots)
        for row, cells in enumerate(modules):
            for column, dark in enumerate(cells):
                if dark:
                    sheet.fill(QRectF(left + column * dots, top + row * dots, dots, dots))
        # Half of the quiet zone below is given by the next line's own space.
        sheet.y = top + side + _QR_QUIET * dots / 2
