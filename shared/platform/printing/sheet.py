"""A roll of paper to draw on: texts measured, wrapped and shaped by Qt, from the top down, in pure black."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from shared.platform.printing.printer import Raster

# 203 dots per inch, the density of every common receipt printer.
DOTS_PER_MM = 8
# A grey dot darker than this becomes black; a little above the middle, because thermal paper swallows thin strokes.
_BLACK_BELOW = 150
_NO_LIMIT = 1.0e6
# 8 400 ₸, 35 × 45 mm and telephone numbers are read as one word, so they are not broken.
_INSIDE_FIGURES = re.compile(r"(?<=[\d×]) (?=[\d×₸₽$€£])")
_MEDIUM, _BOLD = 500.0, 700.0
# Line height and base line, in ems of the font's size.
_LINE, _BASE = 1.32, 1.02
_ARABIC_LINE, _ARABIC_BASE = 1.5, 1.05


@dataclass(frozen=True)
class SlipBlock:
    """A laid-out text: `layout` with its lines placed from (0, 0), the space they take, and the first base line."""

    layout: QTextLayout
    width: float
    height: float
    base: float


class Sheet:
    """Grey paper of fixed width that grows downwards; `raster()` cuts it to length and makes it black and white."""

    def __init__(self, width: int, families: Sequence[str], right_to_left: bool) -> None:
        self.width = width
        self.right_to_left = right_to_left
        self.y = 0.0
        self._families = list(families)
        self._image = self._blank(1024)
        self.painter = self._painter()

    def font(self, dots: float, bold: bool = False) -> QFont:
        """Return the product's font with an em of `dots`."""
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(round(dots))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # The weight is set on the font's own axis: asked for as a style, Qt would smear the regular letters.
        font.setVariableAxis(QFont.Tag("wght"), _BOLD if bold else _MEDIUM)
        return font

    def block(self, text: str, font: QFont, width: float, centred: bool, bold_length: int = 0) -> SlipBlock:
        """Lay a text out in lines of at most `width`; its first `bold_length` UTF-16 units are bold."""
        edge = Qt.AlignmentFlag.AlignRight if self.right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else edge | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        # A word longer than the paper is broken rather than cut off.
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(_INSIDE_FIGURES.sub("\u00a0", text).replace("\n", "\u2028"), font)
        layout.setTextOption(option)
        if bold_length:
            lead = QTextLayout.FormatRange()
            lead.start, lead.length = 0, bold_length
            bold = QTextCharFormat()
            bold.setFont(self.font(font.pixelSize(), bold=True))
            lead.format = bold
            layout.setFormats([lead])
        # The line height comes from the size, because the Arabic font asks for lines of nearly two ems.
        spacing = font.pixelSize() * (_ARABIC_LINE if self.right_to_left else _LINE)
        base = font.pixelSize() * (_ARABIC_BASE if self.right_to_left else _BASE)
        height = widest = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + base - line.ascent()))
            height += spacing
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return SlipBlock(layout, widest, height, base)

    def fits(self, text: str, font: QFont, width: float) -> bool:
        """Say whether every word of the text fits the width, so that no word would be broken."""
        return all(self.width_of(word, font) <= width for word in text.split(" "))

    def width_of(self, text: str, font: QFont) -> float:
        """Return how wide a text is on one line."""
        return self.block(text, font, _NO_LIMIT, centred=False).width

    def ink(self, text: str, font: QFont) -> QRectF:
        """Return the rectangle of black that a one-line text makes around its origin on the base line."""
        return QFontMetricsF(font).tightBoundingRect(text)

    def draw(self, block: SlipBlock, x: float, y: float) -> None:
        """Draw a laid-out text with its top left corner at (x, y)."""
        self.reserve(y + block.height)
        block.layout.draw(self.painter, QPointF(x, y))

    def text(self, text: str, font: QFont, x: float, width: float, centred: bool, bold_length: int = 0) -> None:
        """Draw a text at the present height and move below it."""
        block = self.block(text, font, width, centred, bold_length)
        self.draw(block, x, self.y)
        self.y += block.height

    def fill(self, rect: QRectF) -> None:
        """Draw a black rectangle."""
        self.reserve(rect.bottom())
        self.painter.fillRect(rect, Qt.GlobalColor.black)

    def stroke(self, dots: float, dashed: bool = False) -> None:
        """Set the pen for outlines."""
        pen = QPen(QColor(Qt.GlobalColor.black), dots)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([8.0 / dots, 5.0 / dots])
        self.painter.setPen(pen)

    def reserve(self, bottom: float) -> None:
        """Make the paper long enough to draw down to `bottom`."""
        if bottom + 4 <= self._image.height():
            return
        self.painter.end()
        longer = self._blank(int(bottom) + 1024)
        copier = QPainter(longer)
        copier.drawImage(0, 0, self._image)
        copier.end()
        self._image = longer
        self.painter = self._painter()

    def raster(self) -> Raster:
        """Finish the sheet at its present height."""
        self.reserve(self.y)
        self.painter.end()
        height = max(1, int(self.y + 0.999))
        grey = self._image.copy(0, 0, self.width, height)
        shades, stride = bytes(grey.constBits()), grey.bytesPerLine()
        return Raster(self.width, height, _packed(shades, stride, self.width, height))

    def _blank(self, height: int) -> QImage:
        image = QImage(self.width, height, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        return image

    def _painter(self) -> QPainter:
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.GlobalColor.black)
        return painter


def dithered(encoded: bytes, most: QSize) -> QImage:
    """Return an image in black dots on white, as large as `most` allows; null when it cannot be read."""
    image = QImage.fromData(encoded)
    if image.isNull():
        return image
    size = image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither)


def _packed(shades: bytes, stride: int, width: int, height: int) -> bytes:
    """Return one bit a dot from one byte a dot, 1 where the shade is dark."""
    bits = bytes.maketrans(bytes(range(256)), bytes(0x31 if shade < _BLACK_BELOW else 0x30 for shade in range(256)))
    padded = (width + 7) // 8 * 8
    rows = bytearray()
    for row in range(height):
        digits = shades[row * stride : row * stride + width].translate(bits).ljust(padded, b"0")
        rows += int(digits, 2).to_bytes(padded // 8, "big")
    return bytes(rows)
