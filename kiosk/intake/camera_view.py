"""What the camera sees, or the picture that was taken, as large as the page has room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.camera import Camera, as_jpeg

#: Width to height of the place before the first picture has come.
_SHAPE = QSize(4, 3)


class CameraView(QWidget):
    """Runs a camera while it is seen; `lost` when the camera gives no more pictures, `seen` when the first one came."""

    lost = Signal()
    seen = Signal()

    def __init__(self, camera: Camera | None, least: int, picture: bytes = b"") -> None:
        """Show a camera or, without one, a picture that was taken; `least` is the smallest height."""
        super().__init__()
        self._camera = camera
        self._least = least
        self._image = QImage.fromData(picture) if picture else QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def take(self) -> bytes:
        """Return what is seen now as a JPEG; nothing before the first picture has come."""
        return b"" if self._image.isNull() else as_jpeg(self._image)

    def sizeHint(self) -> QSize:
        """Return a place with the shape of a picture."""
        return QSize(self._least * _SHAPE.width() // _SHAPE.height(), self._least)

    def minimumSizeHint(self) -> QSize:
        """Return the same: in less room nobody would recognise a paper."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the camera."""
        super().showEvent(event)
        if self._camera is not None:
            self._camera.start(self._show, self.lost.emit)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the camera go as soon as nobody looks."""
        super().hideEvent(event)
        if self._camera is not None:
            self._camera.stop()

    def let_go(self) -> None:
        """Let the camera go for good: another view needs it, and two cannot have it."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole picture, in the middle of the place."""
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)

    def _show(self, image: QImage) -> None:
        first, self._image = self._image.isNull(), image
        self.update()
        if first:
            self.seen.emit()
