"""Distinguishes a file from another one that replaces it under the same name."""

from pathlib import Path


def file_identity(file: str | Path) -> tuple[int, int] | None:
    """Return device and inode number of a file, or None when it does not exist."""
    try:
        found = Path(file).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
