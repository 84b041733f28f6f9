"""One picture of the playlist, as large as its place allows; its colours are its own."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from display_board.playlist import Poster


class PosterView(QWidget):
    """Shows a poster, or nothing and is hidden then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._poster: Poster | None = None
        self._scaled = QPixmap()
        self._made: Hashable = None
        self.hide()

    @property
    def poster(self) -> Poster | None:
        """What is shown."""
        return self._poster

    def show_poster(self, poster: Poster | None) -> None:
        """Show this one."""
        self._poster = poster
        self.setAccessibleName("" if poster is None else Path(poster.name).stem)
        self.setVisible(poster is not None)
        self.update()

    def picture_place(self) -> QRectF:
        """Return where the picture is: whole, in its own proportions, in the middle."""
        image = None if self._poster is None else self._poster.image
        room = QSizeF(self.size())
        if image is None or room.isEmpty():
            return QRectF()
        size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        place, poster = self.picture_place(), self._poster
        if poster is None or poster.image is None or place.isEmpty():
            return
        wanted = (place.size() * self.devicePixelRatioF()).toSize()
        made = (poster.name, poster.stamp, wanted.width(), wanted.height())
        if made != self._made:
            self._made = made
            scaled = poster.image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled = QPixmap.fromImage(scaled)
        QPainter(self).drawPixmap(place, self._scaled, QRectF(self._scaled.rect()))
