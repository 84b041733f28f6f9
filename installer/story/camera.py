"""The camera of the story: a card on a table. The story runs on computers that have none."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

_TABLE, _CARD, _INK = QColor("#6b5d4d"), QColor("#f4f1e8"), QColor("#3d4a54")
_SIZE = (960, 720)


class StoryCamera:
    """A camera as `kiosk.camera` has it."""

    def start(self, show: Callable[[QImage], object], lost: Callable[[], object]) -> None:
        """Show the card."""
        show(card())

    def stop(self) -> None:
        """Nothing runs."""


def card() -> QImage:
    """Return the picture: a card with a portrait and lines of writing."""
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    image.fill(_TABLE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(_CARD)
    painter.drawRoundedRect(QRectF(130, 140, 700, 440), 28, 28)
    painter.setBrush(_INK)
    painter.drawEllipse(QRectF(215, 250, 110, 120))
    painter.drawRoundedRect(QRectF(185, 385, 170, 120), 50, 50)
    for line, length in enumerate((330, 260, 330, 190)):
        painter.drawRoundedRect(QRectF(430, 250 + 66 * line, length, 22), 8, 8)
    painter.end()
    return image
