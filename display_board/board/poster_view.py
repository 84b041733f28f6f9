"""One picture or silent video of the playlist, as large as its place allows; its colours are its own."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from display_board.playlist import Poster
from display_board.video import Video, open_video


class PosterView(QWidget):
    """Shows a poster, or nothing and is hidden then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._poster: Poster | None = None
        self._scaled = QPixmap()
        self._made: Hashable = None
        self._video: Video | None = None
        self._frame: QImage | None = None
        self._still = False
        self.hide()

    @property
    def poster(self) -> Poster | None:
        """What is shown."""
        return self._poster

    def show_poster(self, poster: Poster | None) -> None:
        """Show this one."""
        if poster != self._poster:
            self._frame = None
        self._poster = poster
        self.setAccessibleName("" if poster is None else Path(poster.name).stem)
        self.setVisible(poster is not None)
        self._play()
        self.update()

    def set_still(self, still: bool) -> None:
        """Let nothing move, or let it go on: while a call is new, nothing beside it may draw the eye."""
        if still != self._still:
            self._still = still
            self._play()

    def _play(self) -> None:
        file = None if self._poster is None else self._poster.video
        if file is not None and self._video is None:
            self._video = open_video(self._take_frame)
        if self._video is None:
            return
        if file is not None and (not self._still or self._frame is None):
            self._video.play(file)
        else:
            self._video.pause()

    def _take_frame(self, image: QImage) -> None:
        self._frame = image
        if self._still and self._video is not None:
            self._video.pause()
        self.update()

    def _image(self) -> QImage | None:
        return self._frame if self._poster is None or self._poster.image is None else self._poster.image

    def picture_place(self) -> QRectF:
        """Return where the picture is: whole, in its own proportions, in the middle."""
        image = self._image()
        room = QSizeF(self.size())
        if image is None or room.isEmpty():
            return QRectF()
        size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        place, poster = self.picture_place(), self._poster
        if poster is None or place.isEmpty():
            return
        if poster.image is None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._frame is not None:
                painter.drawImage(place, self._frame)
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
