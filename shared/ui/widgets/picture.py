"""A kept picture, for example the logo of the branch."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shared.platform.small_pictures import picture_of
from shared.ui.appearance import Appearance
from shared.ui.painting import paint_card


class PictureView(QWidget):
    """A kept picture on the ground of the theme, as large as `most` allows."""

    def __init__(self, appearance: Appearance, most: QSize) -> None:
        super().__init__()
        self.appearance = appearance
        self._most = most
        self._text = ""
        self._image = QImage()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours."""
        self.appearance = appearance
        self.update()

    def show_picture(self, text: str) -> None:
        """Show the picture of a kept text; "" shows none."""
        if text != self._text:
            self._text = text
            self._image = QImage.fromData(picture_of(text)) if text else QImage()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        return self._image.size().scaled(self._most, Qt.AspectRatioMode.KeepAspectRatio)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a picture is not cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint white paper, because most logos are made for it, and the picture."""
        if self._image.isNull():
            return
        painter, size = QPainter(self), self.sizeHint()
        left = self.width() - size.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        place = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_card(painter, place, 0, ground=QColor(Qt.GlobalColor.white), edge=None)
        sharp = self._image.scaled(
            size * self.devicePixelRatioF(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place, sharp)
