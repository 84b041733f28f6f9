"""A disk that can be full, read-only, slow or broken, or lose its power, under the SQLite files of worker processes.

A worker calls `install(folder)` before it opens its first connection; the process that injects faults has a
`DiskControl(folder)` of the same folder and changes the disk for all workers at any time. Nothing of the product knows
of it: SQLite gets the answers that it would get from such a disk (https://www.sqlite.org/rescode.html).

What differs from a real disk: only files that SQLite itself writes are affected. A read-only disk refuses writes also
to files that are open, with the code for read-only; Linux would call those I/O errors.
"""

import contextlib
import mmap
import os
import random
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.trials.torture.faults import vfs
from tests.trials.torture.faults.survivors import Survivors

if sys.platform != "win32":
    import fcntl

ENDLESS: Final = -1
#: Names the control folder for `install_from_environment`.
ENVIRONMENT: Final = "NOBAT_FAULTY_DISK"
#: Ill or not; room in bytes, whether writing over takes room, read-only, writes until one fails, syncs until one fails,
#: again, ms per sync, no new files; whether survivors are kept; files opened, faults told.
_CELLS = struct.Struct("<12q")
_ROOM, _WRITES, _SYNCS, _KEEPS, _OPENED, _TOLD = 1, 4, 5, 9, 10, 11


@dataclass(frozen=True)
class Disk:
    """How the disk is; the default is a healthy one.

    `room`: bytes by which files may still grow, None for enough; with `copies` what is written over takes room too, as
    with file systems that never write in place. `failing_write`, `failing_sync`: which one from now fails with an I/O
    error, 1 for the next, 0 for none; `again`: all later ones fail too. `sync_ms`: added to each sync. `no_files`: no
    further file can be made, as on a disk without inodes.
    """

    room: int | None = None
    copies: bool = False
    read_only: bool = False
    failing_write: int = 0
    failing_sync: int = 0
    again: bool = False
    sync_ms: int = 0
    no_files: bool = False


HEALTHY: Final = Disk()


def available() -> str | None:
    """Return why there can be no faulty disk on this computer, or None when there can."""
    found = vfs.library()
    return found if isinstance(found, str) else None


class DiskControl:
    """The disk of one folder of control files: changed by one process, obeyed by many."""

    def __init__(self, folder: Path, *, keep_survivors: bool = True) -> None:
        """Make the control files, or open those that are there."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.survivors = Survivors(folder / "survivors")
        self._file = os.open(folder / "disk", os.O_RDWR | os.O_CREAT, 0o600)
        with self._alone():
            if os.fstat(self._file).st_size < _CELLS.size:
                os.write(self._file, _CELLS.pack(0, ENDLESS, *[0] * 7, int(keep_survivors), 0, 0))
        self._cells = mmap.mmap(self._file, _CELLS.size)

    @property
    def keeps_survivors(self) -> bool:
        """Whether a power cut is possible, at the price of a second copy of all files."""
        return bool(self._all()[_KEEPS])

    @property
    def opened(self) -> int:
        """Return how many files were opened on this disk: 0 means that no worker uses it."""
        return self._all()[_OPENED]

    @property
    def told(self) -> int:
        """Return how many times SQLite was told of a fault."""
        return self._all()[_TOLD]

    @property
    def ill(self) -> bool:
        """Whether anything is wrong with the disk now; cheap, asked at every write."""
        return self._cells[0] != 0

    def change(self, disk: Disk) -> None:
        """Let the disk be so from now on."""
        with self._alone():
            counted = self._all()[_KEEPS:]
            room = ENDLESS if disk.room is None else disk.room
            writes = (disk.failing_write, disk.failing_sync, disk.again, disk.sync_ms, disk.no_files)
            cells = (disk != HEALTHY, room, disk.copies, disk.read_only, *writes)
            self._cells[:] = _CELLS.pack(*map(int, cells), *counted)

    def now(self) -> Disk:
        """Return how the disk is; a write that failed or used up room shows."""
        _, room, copies, read_only, write, sync, again, slow, no_files, *_ = self._all()
        most = None if room == ENDLESS else room
        return Disk(most, bool(copies), bool(read_only), write, sync, bool(again), slow, bool(no_files))

    def cut_power(self, dice: random.Random | None = None) -> None:
        """Leave only what was synced (see `Survivors.cut`); every worker must have been killed before."""
        self.survivors.cut(dice)

    def take(self, grows: int) -> int:
        """Use up room for a file that grows; returns how many bytes of it fit."""
        with self._alone():
            disk = self.now()
            if disk.room is None:
                return grows
            fits = min(grows, disk.room)
            self._put(_ROOM, disk.room - fits)
            return fits

    def count(self, *, sync: bool) -> bool:
        """Count a write or a sync; returns whether this is one that fails."""
        cell = _SYNCS if sync else _WRITES
        with self._alone():
            left = self._all()[cell]
            if left == 0:
                return False
            if left > 1 or not self.now().again:
                self._put(cell, left - 1)
            return left == 1

    def add(self, *, opened: bool = False) -> None:
        """Count a file that was opened, or a fault that was told."""
        cell = _OPENED if opened else _TOLD
        with self._alone():
            self._put(cell, self._all()[cell] + 1)

    def _all(self) -> tuple[int, ...]:
        return _CELLS.unpack(self._cells[:])

    def _put(self, cell: int, value: int) -> None:
        struct.pack_into("<q", self._cells, 8 * cell, value)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        fcntl.lockf(self._file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.lockf(self._file, fcntl.LOCK_UN)


class _Faulty:
    """Carries out what SQLite wants of a disk, or answers as the disk of the control would."""

    def __init__(self, control: DiskControl, spared: bool) -> None:
        self._control = control
        self._spared = spared
        self._survivors = control.survivors if control.keeps_survivors else None
        self._lock = threading.RLock()

    @property
    def _ill(self) -> bool:
        return self._control.ill and not self._spared

    def open(self, path: Path, flags: int, go_on: Callable[[int], int]) -> int:
        with self._lock:
            if self._survivors is not None:
                self._survivors.opened(path)
            self._control.add(opened=True)
            if self._ill and self._control.now().no_files and flags & vfs.OPEN_CREATE and not path.exists():
                return self._told(vfs.CANNOT_OPEN)
            if self._ill and self._control.now().read_only and flags & vfs.OPEN_READ_WRITE:
                if not path.exists():
                    return self._told(vfs.CANNOT_OPEN)
                flags = flags & ~(vfs.OPEN_READ_WRITE | vfs.OPEN_CREATE) | vfs.OPEN_READ_ONLY
        return go_on(flags)

    def write(self, path: Path, start: int, length: int, size: Callable[[], int], go_on: Callable[[int], int]) -> int:
        answer, part = vfs.OK, length
        with self._lock:
            if self._ill:
                answer, part = self._ill_write(start, length, size)
            if self._survivors is not None and part:
                self._survivors.writes(path, start, part)
        native = go_on(part)
        if self._survivors is not None and part:
            with self._lock:
                self._survivors.writes(path, start, part)
        return answer or native

    def truncate(self, path: Path, length: int, go_on: Callable[[], int]) -> int:
        if self._ill and self._control.now().read_only:
            return self._told(vfs.READ_ONLY)
        if self._survivors is None:
            return go_on()
        with self._lock:
            self._survivors.truncates(path, length)
        native = go_on()
        with self._lock:
            self._survivors.truncates(path, length)
        return native

    def sync(self, path: Path, go_on: Callable[[], int]) -> int:
        with self._lock:
            mark = self._survivors.mark(path) if self._survivors is not None else 0
            fails = False
            if self._ill:
                slow = self._control.now().sync_ms
                fails = self._control.count(sync=True)
                if slow:
                    threading.Event().wait(slow / 1000)
        native = vfs.SYNC_FAILED if fails else go_on()
        if self._survivors is not None:
            with self._lock:
                if native == vfs.OK:
                    self._survivors.synced(path, mark)
                else:
                    self._survivors.sync_failed(path, mark)
        return self._told(native) if fails else native

    def delete(self, path: Path, durably: bool, go_on: Callable[[], int]) -> int:
        if self._ill and self._control.now().read_only:
            return self._told(vfs.DELETE_FAILED)
        native = go_on()
        if self._survivors is not None and native == vfs.OK:
            with self._lock:
                self._survivors.deleted(path, durably)
        return native

    def share(self, size: int) -> int:
        with self._lock:
            if self._ill and self._control.take(size) < size:
                return self._told(vfs.NO_ROOM_TO_SHARE)
        return vfs.OK

    def _ill_write(self, start: int, length: int, size: Callable[[], int]) -> tuple[int, int]:
        disk = self._control.now()
        if disk.read_only:
            return self._told(vfs.READ_ONLY), 0
        if self._control.count(sync=False):
            return self._told(vfs.WRITE_FAILED), 0
        grows = length if disk.copies else max(start + length - size(), 0)
        fits = self._control.take(grows) if disk.room is not None and grows else grows
        if fits < grows:
            return self._told(vfs.FULL), max(length - (grows - fits), 0)
        return vfs.OK, length

    def _told(self, code: int) -> int:
        with self._lock:
            self._control.add()
        return code


_installed: list[vfs.PutBetween] = []


def install(folder: Path, *, spared: bool = False) -> None:
    """Put this process's SQLite files on the disk that `DiskControl(folder)` rules, before any connection is opened.

    A `spared` process is one that looks or mends from outside: no fault strikes it, but what it writes is noted, so
    that power cuts stay right.

    Raises RuntimeError where that is not possible (see `available`) or was done before.
    """
    found = vfs.library()
    if isinstance(found, str) or _installed:
        raise RuntimeError(found if isinstance(found, str) else "This process has its faulty disk already.")
    _installed.append(vfs.PutBetween(found, _Faulty(DiskControl(folder), spared)))


def install_from_environment() -> None:
    """Do what `install` does if the environment names a control folder; else nothing."""
    folder = os.environ.get(ENVIRONMENT)
    if folder:
        install(Path(folder))
