"""Finds out on Windows whether a path is on a network drive."""

import ctypes
from pathlib import Path

DRIVE_REMOTE = 4  # GetDriveTypeW, fileapi.h


def is_network_path(path: Path) -> bool:
    r"""Return True for `\\server\share` paths and for drive letters that Windows calls remote."""
    if path.drive.startswith("\\\\"):
        return True
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 -- the name exists on Windows only
    return bool(kernel.GetDriveTypeW(f"{path.drive}\\") == DRIVE_REMOTE)
