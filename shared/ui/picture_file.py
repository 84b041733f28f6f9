"""Reads a picture that a person has chosen: checked before it is drawn, made small, and given back as a plain PNG."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from shared.platform.i18n.text import Text, translate
from shared.platform.small_pictures import text_of

LARGEST_MB = 10
LARGEST_MEGAPIXELS = 16
#: Logos are drawn no larger than this, on screens and on paper.
_LARGEST = QSize(480, 240)
_SMALLEST_SIDE = 16
_KINDS = (b"png", b"jpeg")


class PictureError(Exception):
    """A file that cannot be taken; `problem` is the sentence for the person who chose it."""

    def __init__(self, problem: Text) -> None:
        super().__init__(problem.source)
        self.problem = problem


def read_picture(path: Path, longest: int) -> str:
    """Return the picture of a file as base64 text of a PNG of at most `longest` bytes. Raises PictureError."""
    try:
        if path.stat().st_size > LARGEST_MB * 1024 * 1024:
            raise PictureError(
                translate(
                    "ui.forms", "This file is larger than {size} megabytes. Choose a smaller one.", size=LARGEST_MB
                )
            )
        data = path.read_bytes()
    except OSError as fault:
        raise PictureError(translate("ui.forms", "This file cannot be read. Choose another one.")) from fault
    image = _image(data)
    size = image.size()
    if size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
        size = size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    # A picture of many colours is made smaller until it fits.
    while True:
        png = _png(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation))
        if len(png) <= longest:
            return text_of(png)
        size = size * 0.85


def _image(data: bytes) -> QImage:
    """Return the picture; its kind and size are read before its dots, so a file cannot ask for all the memory."""
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.format().data() not in _KINDS or not size.isValid():
        raise PictureError(translate("ui.forms", "This file is not a PNG or JPEG picture. Choose another one."))
    if size.width() * size.height() > LARGEST_MEGAPIXELS * 1_000_000:
        raise PictureError(
            translate(
                "ui.forms",
                "This picture has more than {size} million pixels. Make it smaller, then choose it again.",
                size=LARGEST_MEGAPIXELS,
            )
        )
    if min(size.width(), size.height()) < _SMALLEST_SIDE:
        raise PictureError(
            translate(
                "ui.forms", "This picture is too small: each side needs {size} pixels or more.", size=_SMALLEST_SIDE
            )
        )
    image = reader.read()
    if image.isNull():
        raise PictureError(translate("ui.forms", "This picture is damaged. Choose another one."))
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _png(image: QImage) -> bytes:
    """Return the picture without what cameras and programs write beside its dots."""
    opaque = not image.hasAlphaChannel() or _is_opaque(image)
    plain = image.convertToFormat(QImage.Format.Format_RGB888 if opaque else QImage.Format.Format_RGBA8888)
    for key in plain.textKeys():
        plain.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setCompression(100)
    writer.write(plain)
    return bytes(buffer.data().data())


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    row, stride, bits = alpha.width(), alpha.bytesPerLine(), bytes(alpha.constBits())
    return all(set(bits[at * stride : at * stride + row]) == {255} for at in range(alpha.height()))
