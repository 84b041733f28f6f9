"""Pictures and texts from a folder, which the board shows in turn beside the calls.

`map.png` is for all languages, `map.kk.png` for Kazakh. A file `playlist.toml` may say more about some of the files:

    [[show]]
    file = "map.png"
    languages = ["kk", "ru"]
    zones = ["Hall A"]
    first = 2026-12-01
    last = 2026-12-31
    since = 09:00:00
    until = 12:00:00
"""

import logging
import threading
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from shared.platform.i18n.languages import Language

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
TEXTS = frozenset({".txt"})
VIDEOS = frozenset({".mp4", ".webm", ".mov"})
PLAYLIST = "playlist.toml"
#: A picture is kept no larger than this, in dots; a larger file than this, in bytes, is left out.
LONGEST_SIDE, LARGEST_FILE = 1920, 30_000_000
LONGEST_TEXT = 400
MOST_FILES = 50

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Poster:
    """A picture, a `video`, or `words`. Empty `languages` and `zones` mean all; `last` and `until` end it.

    `stamp` tells a changed file of the same name from the old one.
    """

    name: str
    stamp: tuple[int, int]
    words: str = ""
    languages: tuple[Language, ...] = ()
    zones: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    since: time | None = None
    until: time | None = None
    video: Path | None = None
    image: QImage | None = field(default=None, compare=False, repr=False)


def shown_now(posters: Iterable[Poster], now: datetime, language: Language) -> tuple[Poster, ...]:
    """Return what is shown at a moment of the branch's clock in a language; hours may go over midnight."""
    return tuple(each for each in posters if _in_time(each, now) and language in (each.languages or (language,)))


def _in_time(poster: Poster, now: datetime) -> bool:
    today, at = now.date(), now.time()
    if (poster.first is not None and today < poster.first) or (poster.last is not None and today > poster.last):
        return False
    since, until = poster.since or time(), poster.until
    if until is None:
        return at >= since
    return since <= at < until if since <= until else at >= since or at < until


def in_thread(work: Callable[[], None]) -> None:
    """Do it in a thread of its own, which ends with the program whatever it waits for."""
    threading.Thread(target=work, name="pictures", daemon=True).start()


class LatestPosters:
    """What was last found in a folder. A folder on a network may hang, and the board's reading of calls must not."""

    def __init__(self, playlist: "Playlist", start: Callable[[Callable[[], None]], None] = in_thread) -> None:
        self._playlist = playlist
        self._start = start
        self._found: tuple[Poster, ...] = ()
        self._looking = False

    def posters(self) -> tuple[Poster, ...]:
        """Return it at once, and look again for the next time unless that is still going on."""
        found = self._found
        if not self._looking:
            self._looking = True
            self._start(self._look)
        return found

    def _look(self) -> None:
        try:
            self._found = self._playlist.read()
        finally:
            self._looking = False


class Playlist:
    """Reads a folder again and again; a file that has not changed is not opened again."""

    def __init__(self, folder: Path, *, videos: bool = False) -> None:
        """With `videos` it takes them in; this board can play them."""
        self._folder = folder
        self._endings = PICTURES | TEXTS | (VIDEOS if videos else frozenset())
        self._kept: dict[tuple[str, tuple[int, int]], Poster] = {}
        self._problem = ""

    def read(self) -> tuple[Poster, ...]:
        """Return what is in the folder, by name. A folder with a fault in its playlist shows nothing: a poster whose
        time is over must not come back.
        """
        try:
            files = sorted(self._folder.iterdir())[:MOST_FILES] if self._folder.is_dir() else []
            told = self._told()
            kept = {}
            for file in files:
                stat = file.stat()
                key = (file.name, (stat.st_mtime_ns, stat.st_size))
                ending = file.suffix.lower()
                if ending in self._endings and (ending in VIDEOS or stat.st_size <= LARGEST_FILE):
                    kept[key] = self._kept.get(key) or _loaded(file, key[1])
            found = tuple(_as_told(poster, told.get(poster.name, {})) for poster in kept.values())
        except (OSError, ValueError, TypeError, KeyError) as fault:
            self._report(str(fault))
            return ()
        self._kept = kept
        self._report("")
        return tuple(each for each in found if each.words or each.video or each.image is not None)

    def _told(self) -> Mapping[str, Mapping[str, Any]]:
        file = self._folder / PLAYLIST
        if not file.is_file():
            return {}
        return {str(each["file"]): each for each in tomllib.loads(file.read_text(encoding="utf-8")).get("show", ())}

    def _report(self, problem: str) -> None:
        if problem and problem != self._problem:
            log.warning("the folder of pictures cannot be read", extra={"details": {"fault": problem}})
        self._problem = problem


def _loaded(file: Path, stamp: tuple[int, int]) -> Poster:
    """Return what a file holds; its second ending may be a language."""
    middle = Path(file.stem).suffix[1:]
    languages = tuple(language for language in Language if language.value == middle)
    if file.suffix.lower() in TEXTS:
        words = " ".join(file.read_text(encoding="utf-8-sig").split())[:LONGEST_TEXT]
        return Poster(file.name, stamp, words, languages)
    if file.suffix.lower() in VIDEOS:
        return Poster(file.name, stamp, languages=languages, video=file)
    return Poster(file.name, stamp, "", languages, image=image_of(QImageReader(str(file))))


def image_of(reader: QImageReader) -> QImage | None:
    """Return the picture, upright and no larger than a board needs; None for what is none."""
    reader.setAutoTransform(True)
    size, most = reader.size(), QSize(LONGEST_SIDE, LONGEST_SIDE)
    if size.width() > LONGEST_SIDE or size.height() > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _as_told(poster: Poster, told: Mapping[str, Any]) -> Poster:
    """Return a poster with what the playlist says about it. Raises ValueError or TypeError for what it cannot mean."""
    if not told:
        return poster
    return replace(
        poster,
        languages=tuple(map(Language, told.get("languages", ()))) or poster.languages,
        zones=tuple(map(str, told.get("zones", ()))),
        **{key: _of(told, key, kind) for key, kind in _TIMES.items()},
    )


_TIMES: Mapping[str, type] = {"first": date, "last": date, "since": time, "until": time}


def _of(told: Mapping[str, Any], key: str, kind: type) -> Any:
    value = told.get(key)
    if value is not None and type(value) is not kind:
        raise TypeError(f"{key}: not a {kind.__name__}")
    return value
