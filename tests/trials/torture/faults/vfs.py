"""Puts Python between SQLite and its files, in the library that this process already uses.

SQLite reaches files through a table of functions (https://www.sqlite.org/vfs.html). The default table is copied, its
`xOpen` and `xDelete` replaced, and the copy becomes the default; each file that is opened gets a copied table of
methods in which write, truncate, sync, close and new shared memory come here first. Reading and locking stay native.
"""

import ctypes
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

OK, FULL, READ_ONLY, CANNOT_OPEN = 0, 13, 8, 14
WRITE_FAILED, SYNC_FAILED, TRUNCATE_FAILED, DELETE_FAILED, NO_ROOM_TO_SHARE = 778, 1034, 1546, 2570, 4874
OPEN_READ_ONLY, OPEN_READ_WRITE, OPEN_CREATE = 1, 2, 4

_NAMES = {
    "methods": (
        *("close", "read", "write", "truncate", "sync", "size", "lock", "unlock", "reserved", "control", "sector"),
        *("characteristics", "shm_map", "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch"),
    ),
    "vfs": (
        *("open", "delete", "access", "full_name", "dl_open", "dl_error", "dl_sym", "dl_close", "randomness", "wait"),
        *("time", "error", "time64", "set_call", "get_call", "next_call"),
    ),
}


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = [("version", ctypes.c_int), *((name, ctypes.c_void_p) for name in _NAMES["methods"])]


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _NAMES["vfs"]),
    ]


class _File(ctypes.Structure):
    """`sqlite3_file`: whatever follows is the native one's own."""

    _fields_ = [("methods", ctypes.c_void_p)]


_INT, _LONG, _AT = ctypes.c_int, ctypes.c_int64, ctypes.c_void_p
_OPEN = ctypes.CFUNCTYPE(_INT, _AT, _AT, _AT, _INT, _AT)
_DELETE = ctypes.CFUNCTYPE(_INT, _AT, _AT, _INT)
_CLOSE = ctypes.CFUNCTYPE(_INT, _AT)
_WRITE = ctypes.CFUNCTYPE(_INT, _AT, _AT, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _AT, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _AT, _INT)
_SHARE = ctypes.CFUNCTYPE(_INT, _AT, _INT, _INT, _INT, ctypes.POINTER(_AT))
_SIZE = ctypes.CFUNCTYPE(_INT, _AT, ctypes.POINTER(_LONG))


class VfsFile(Protocol):
    """Who is asked before each access; each method carries it out by `go_on` or returns an error code instead."""

    def open(self, path: Path, flags: int, go_on: Callable[[int], int]) -> int:
        """Open a file; `go_on` takes the flags."""
        ...

    def write(self, path: Path, start: int, length: int, size: Callable[[], int], go_on: Callable[[int], int]) -> int:
        """Write bytes; `size` tells the file's length, `go_on` takes how many of the bytes to write."""
        ...

    def truncate(self, path: Path, length: int, go_on: Callable[[], int]) -> int:
        """Cut a file."""
        ...

    def sync(self, path: Path, go_on: Callable[[], int]) -> int:
        """Bring a file to the disk."""
        ...

    def delete(self, path: Path, durably: bool, go_on: Callable[[], int]) -> int:
        """Remove a file; `durably` when its folder is brought to the disk too."""
        ...

    def share(self, size: int) -> int:
        """Make so many bytes more of memory shared through a file; it is made only if the answer is OK."""
        ...


def library() -> ctypes.CDLL | str:
    """Return the SQLite library of this process, or a sentence why it cannot be reached."""
    if sys.platform != "linux":
        return "The faulty disk has been tried on Linux only."
    import _sqlite3  # noqa: PLC0415 -- its file is what matters here, and it is not needed elsewhere

    try:
        found = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        found.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        found.sqlite3_libversion.restype = ctypes.c_char_p
        found.sqlite3_vfs_register.argtypes = [ctypes.POINTER(_Vfs), _INT]
        same = found.sqlite3_libversion().decode() == sqlite3.sqlite_version
    except (OSError, AttributeError):
        return "This Python hides its SQLite library, so that nothing can be put between it and its files."
    return found if same else "This Python's SQLite library is not the one that the system finds by its name."


class PutBetween:
    """The replaced functions; must live as long as the process, because SQLite keeps their addresses."""

    def __init__(self, found: ctypes.CDLL, keeper: VfsFile) -> None:
        """Become the default way to files for every connection that is opened from now on."""
        self._keeper = keeper
        self._native: Any = found.sqlite3_vfs_find(None)
        self._native_open = _OPEN(self._native.contents.open)
        self._native_delete = _DELETE(self._native.contents.delete)
        self._tables: dict[int, tuple[int, _Methods]] = {}
        self._files: dict[int, Path] = {}
        self._alive: list[Any] = []
        self._vfs = _Vfs.from_buffer_copy(self._native.contents)
        self._vfs.name = b"nobat-faulty"
        self._vfs.open = self._kept(_OPEN, self._open)
        self._vfs.delete = self._kept(_DELETE, self._delete)
        found.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def _kept(self, kind: Any, function: Callable[..., int], fault: int = WRITE_FAILED) -> int:
        """Return a function's address for SQLite; what goes wrong in it is an I/O error to SQLite, never silence."""

        def guarded(*arguments: Any) -> int:
            try:
                return function(*arguments)
            except Exception:  # an exception that leaves a callback is printed and told to SQLite as success
                return fault

        callback = kind(guarded)
        self._alive.append(callback)
        return int(ctypes.cast(callback, ctypes.c_void_p).value or 0)

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, told: int) -> int:
        if not name:
            return int(self._native_open(ctypes.addressof(self._native.contents), name, file, flags, told))
        path = Path(ctypes.string_at(name).decode())

        def go_on(chosen: int) -> int:
            return int(self._native_open(ctypes.addressof(self._native.contents), name, file, chosen, told))

        # SQLite closes a file that was not opened only if it has methods.
        _File.from_address(file).methods = None
        answer = self._keeper.open(path, flags, go_on)
        native = _File.from_address(file).methods
        if native:
            _File.from_address(file).methods = self._table(native)
            self._files[file] = path
        return answer

    def _delete(self, _vfs: int, name: int, durably: int) -> int:
        path = Path(ctypes.string_at(name).decode())
        return self._keeper.delete(
            path,
            bool(durably),
            lambda: int(self._native_delete(ctypes.addressof(self._native.contents), name, durably)),
        )

    def _table(self, native: int) -> int:
        """Return the address of a copy of a table of methods with ours in it; there are as many as kinds of locks."""
        if native not in self._tables:
            table = _Methods.from_buffer_copy((ctypes.c_char * ctypes.sizeof(_Methods)).from_address(native))
            # Without version 3 SQLite never writes through mapped memory, past us.
            table.version = min(table.version, 2)
            self._replace(table)
            self._tables[native] = (ctypes.addressof(table), table)
        return self._tables[native][0]

    def _replace(self, table: _Methods) -> None:
        close, write, truncate = _CLOSE(table.close), _WRITE(table.write), _TRUNCATE(table.truncate)
        sync, size = _SYNC(table.sync), _SIZE(table.size)
        keeper, files = self._keeper, self._files

        def size_of(file: int) -> int:
            length = _LONG()
            size(file, ctypes.byref(length))
            return length.value

        def our_close(file: int) -> int:
            files.pop(file, None)
            return int(close(file))

        def our_write(file: int, source: int, amount: int, start: int) -> int:
            return keeper.write(
                files[file],
                start,
                amount,
                lambda: size_of(file),
                lambda part: int(write(file, source, part, start)) if part else OK,
            )

        def our_truncate(file: int, length: int) -> int:
            return keeper.truncate(files[file], length, lambda: int(truncate(file, length)))

        def our_sync(file: int, flags: int) -> int:
            return keeper.sync(files[file], lambda: int(sync(file, flags)))

        table.close = self._kept(_CLOSE, our_close)
        table.write = self._kept(_WRITE, our_write)
        table.truncate = self._kept(_TRUNCATE, our_truncate, TRUNCATE_FAILED)
        table.sync = self._kept(_SYNC, our_sync, SYNC_FAILED)
        if table.shm_map:
            self._replace_sharing(table)

    def _replace_sharing(self, table: _Methods) -> None:
        share, keeper = _SHARE(table.shm_map), self._keeper

        def our_share(file: int, part: int, length: int, may_grow: int, found: Any) -> int:
            answer = int(share(file, part, length, 0, found))
            if answer == OK and may_grow and not found[0]:
                answer = keeper.share(length) or int(share(file, part, length, 1, found))
            return answer

        table.shm_map = self._kept(_SHARE, our_share, NO_ROOM_TO_SHARE)
