"""The pictures of announcements, read once from the database and kept as long as their announcement stands."""

import logging
from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from display_board.playlist import Poster, image_of
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.quality.announcements.model import VisitorAnnouncement

log = logging.getLogger(__name__)


class ToldPictures:
    """Gives each announcement's picture as a poster; used by the reading of the board only."""

    def __init__(self, read: Callable[[UUID], bytes]) -> None:
        """`read` returns the bytes of the picture of an announcement, b"" for none."""
        self._read = read
        self._kept: dict[tuple[UUID, str], Poster] = {}

    def posters(self, announcements: Iterable[VisitorAnnouncement]) -> tuple[Poster, ...]:
        """Return the pictures of these announcements, each named like its id. Raises what the database raises."""
        wanted = {
            (each.id, each.terms.picture.digest): each.terms.picture.size
            for each in announcements
            if each.terms.picture is not None
        }
        self._kept = {key: self._kept.get(key) or self._poster(key[0], size) for key, size in wanted.items()}
        return tuple(poster for poster in self._kept.values() if poster.image is not None)

    def _poster(self, announcement_id: UUID, size: int) -> Poster:
        name = str(announcement_id)
        try:
            content = self._read(announcement_id)
        except UserError as problem:
            if problem.code is not FILE_BYTES_LOST:
                raise
            # The text is among the messages all the same.
            log.warning("the picture of an announcement is missing", extra={"details": {"announcement": name}})
            content = b""
        kept = QByteArray(content)
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        return Poster(name, (0, size), image=image_of(reader))
