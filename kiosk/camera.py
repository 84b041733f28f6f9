"""The camera of a kiosk: what stands before it as pictures, while somebody looks at them; nothing is written anywhere.

The package of Qt that reads cameras is large and optional: a kiosk without it is a kiosk without a camera.
"""

import importlib
import logging
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

log = logging.getLogger(__name__)

_PACKAGE = "PySide6.QtMultimedia"
#: Enough to read a page of A4; a larger picture only takes longer on its way.
LONGEST_SIDE = 2400
_QUALITY = 88
Show = Callable[[QImage], object]
Lost = Callable[[], object]


class Camera(Protocol):
    """One camera. It runs between `start` and `stop`, and only then."""

    def start(self, show: Show, lost: Lost) -> None:
        """Call `show` with each picture; call `lost` once when there will be no more."""

    def stop(self) -> None:
        """Show no more pictures, and let others use the camera."""


class QtCamera:
    """A camera that Qt knows."""

    def __init__(self, package: Any, device: Any) -> None:
        self._package, self._device = package, device
        self._running: tuple[Any, Any, Any] | None = None

    def start(self, show: Show, lost: Lost) -> None:
        """Show what stands before it."""
        self.stop()
        camera = self._package.QCamera(self._device)
        sink, session = self._package.QVideoSink(), self._package.QMediaCaptureSession()
        session.setCamera(camera)
        session.setVideoSink(sink)

        def failed(_error: object, words: str) -> None:
            log.warning("the camera stopped", extra={"error": words})
            self.stop()
            lost()

        def arrived(frame: Any) -> None:
            if not (image := frame.toImage()).isNull():
                show(image)

        camera.errorOccurred.connect(failed)
        sink.videoFrameChanged.connect(arrived)
        self._running = (camera, sink, session)
        camera.start()

    def stop(self) -> None:
        """Let the camera go."""
        running, self._running = self._running, None
        if running is not None:
            camera, sink, _session = running
            sink.videoFrameChanged.disconnect()
            camera.errorOccurred.disconnect()
            camera.stop()


def find_camera() -> Camera | None:
    """Return the first camera of this computer, or None."""
    try:
        package = importlib.import_module(_PACKAGE)
    except ImportError:
        return None
    devices = package.QMediaDevices.videoInputs()
    return QtCamera(package, devices[0]) if devices else None


def as_jpeg(image: QImage) -> bytes:
    """Return a picture as the bytes of a JPEG, no larger than anybody needs."""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    # Its type hints want bytes, Qt a name.
    image.save(target, "JPG", _QUALITY)  # type: ignore[call-overload]
    return bytes(target.data().data())
