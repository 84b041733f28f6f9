"""What a power cut leaves of SQLite's files: only what was brought to the disk.

For each file there is an image of what the disk surely holds. Every write is noted; a sync copies what was written
until then into the image; `cut` puts the images in the places of the files. A file that was deleted without its folder
being synced comes back; a file that was never synced is gone; shared memory (`-shm`) never survives.

Known are only files that SQLite itself writes, in processes that were told to (`disk.install`). Whoever else wrote to
them, such as a checker that was the last to close a database, must call `forget` afterwards, while all is quiet. What
Python writes by itself (backup archives, logs) is not looked after.
"""

import contextlib
import hashlib
import os
import random
import shutil
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PAGE = 4096
#: Start and length of a write; a length below zero means that the file was cut there.
_NOTE = struct.Struct("<qq")
_CUT_HERE = -1


class Survivors:
    """The images of one disk, in a folder that all processes of a trial share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[Path, _Kept] = {}

    def opened(self, path: Path) -> None:
        """Take what is there when a file is opened for the first time as safely on the disk."""
        self._of(path).begin()

    def writes(self, path: Path, start: int, length: int) -> None:
        """Note a write. Call it before and after: a process may die, and another one sync, between the two."""
        self._of(path).note(start, length)

    def truncates(self, path: Path, length: int) -> None:
        """Note that a file is cut, as with a write."""
        self._of(path).note(length, _CUT_HERE)

    def mark(self, path: Path) -> int:
        """Return up to where notes are; ask before a sync, because only what was written by then is sure."""
        return self._of(path).mark()

    def synced(self, path: Path, mark: int) -> None:
        """Bring the image up to what was written before the mark."""
        self._of(path).catch_up(mark)

    def sync_failed(self, path: Path, mark: int) -> None:
        """Forget what was written before the mark: after an error Linux takes such pages for written and drops them."""
        self._of(path).catch_up(mark, lost=True)

    def deleted(self, path: Path, durably: bool) -> None:
        """Note that a file was removed."""
        self._of(path).gone(durably)

    def cut(self, dice: random.Random | None = None) -> None:
        """Leave of all files what survives; every process that had one open must have been killed before.

        With `dice`, any part of the pages that were not synced survives too, as it may on a real disk.
        """
        for kept in self._everything():
            kept.put_back(dice)
            kept.forget()

    def forget(self) -> None:
        """Take all files as they are as safely on the disk; only while nobody has them open."""
        for kept in self._everything():
            kept.forget()

    def _everything(self) -> list["_Kept"]:
        # A process that was killed at once leaves a folder of which nobody knows what it was to be for.
        named = sorted(self._folder.glob("*/path"))
        return [self._of(Path(name.read_text(encoding="utf-8"))) for name in named]

    def _of(self, path: Path) -> "_Kept":
        if path not in self._kept:
            folder = self._folder / hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
            folder.mkdir(parents=True, exist_ok=True)
            half_written = folder / f"path-{os.getpid()}"
            half_written.write_text(str(path), encoding="utf-8")
            half_written.replace(folder / "path")
            self._kept[path] = _Kept(folder, path)
        return self._kept[path]


class _Kept:
    """The image of one file, the notes since, and how many of them are in the image."""

    def __init__(self, folder: Path, path: Path) -> None:
        self._path = path
        self._image, self._done, self._ghost = folder / "image", folder / "done", folder / "ghost"
        self._inode = folder / "inode"
        self._lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        self._notes = os.open(folder / "notes", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)

    def forget(self) -> None:
        with self._alone():
            for file in (self._image, self._ghost, self._done):
                file.unlink(missing_ok=True)
            os.ftruncate(self._notes, 0)

    def begin(self) -> None:
        with self._alone():
            if not self._path.exists() or self._ghost.exists():
                return
            if not self._image.exists():
                if not self._open_notes(self.mark()):
                    self._take_whole()
            elif self._inode.read_text(encoding="ascii") != self._number():
                # Another file was put in its place, as a restore does, by somebody who brought it to the disk.
                self._take_whole()
                self._done.write_text(str(self.mark()), encoding="ascii")

    def note(self, start: int, length: int) -> None:
        os.write(self._notes, _NOTE.pack(start, length))

    def mark(self) -> int:
        return os.fstat(self._notes).st_size

    def catch_up(self, mark: int, *, lost: bool = False) -> None:
        with self._alone():
            open_notes = self._open_notes(mark)
            if lost or not open_notes:
                pass
            elif self._ghost.exists() or not self._image.exists():
                # A new file of this name: nothing of the old one's image is its own.
                self._take_whole()
                self._ghost.unlink(missing_ok=True)
            else:
                _copy(self._path, self._image, open_notes)
            if open_notes:
                self._done.write_text(str(mark), encoding="ascii")

    def gone(self, durably: bool) -> None:
        with self._alone():
            if durably:
                self._image.unlink(missing_ok=True)
                self._ghost.unlink(missing_ok=True)
            elif self._image.exists():
                self._ghost.touch()
            self._done.write_text(str(self.mark()), encoding="ascii")

    def put_back(self, dice: random.Random | None) -> None:
        with self._alone():
            if dice is not None:
                self._let_more_survive(dice)
            if not self._path.parent.is_dir():
                return  # a folder of copies that was removed with all that was in it
            if self._image.exists():
                # What was removed by others than SQLite stays removed.
                if self._path.exists() or self._ghost.exists():
                    shutil.copyfile(self._image, self._path)
            else:
                self._path.unlink(missing_ok=True)
            Path(f"{self._path}-shm").unlink(missing_ok=True)

    def _let_more_survive(self, dice: random.Random) -> None:
        if self._ghost.exists():
            if dice.random() < 0.5:
                return
            self._image.unlink()
        if not self._path.exists():
            return
        self._image.touch()
        pages = {
            start // PAGE * PAGE + step
            for start, length in self._open_notes(self.mark())
            for step in range(0, max(length, 0) + PAGE, PAGE)
        }
        share = dice.random()
        _copy(self._path, self._image, [(page, PAGE) for page in sorted(pages) if dice.random() < share])

    def _open_notes(self, mark: int) -> list[tuple[int, int]]:
        try:
            done = int(self._done.read_text(encoding="ascii") or "0")
        except FileNotFoundError:
            done = 0
        return list(_NOTE.iter_unpack(os.pread(self._notes, max(mark - done, 0), done)))

    def _take_whole(self) -> None:
        half_made = self._image.with_name("half-made")
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(self._path, half_made)
            self._inode.write_text(self._number(), encoding="ascii")
            half_made.replace(self._image)

    def _number(self) -> str:
        return str(self._path.stat().st_ino)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._lock, fcntl.LOCK_UN)


def _copy(source: Path, target: Path, notes: list[tuple[int, int]]) -> None:
    """Copy the noted parts of a file; what a note says beyond the file's end is left out."""
    with contextlib.suppress(FileNotFoundError), source.open("rb") as written, target.open("r+b") as image:
        # Of equal notes the last one counts, as the file may have been cut between them.
        for start, length in reversed(dict.fromkeys(reversed(notes))):
            if length == _CUT_HERE:
                image.truncate(min(start, image.seek(0, os.SEEK_END)))
                continue
            written.seek(start)
            part = written.read(length)
            if part:
                image.seek(start)
                image.write(part)
