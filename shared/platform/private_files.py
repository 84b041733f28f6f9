"""Files and folders of a branch are for its own user alone, whatever the system's habits: they hold personal data."""

import sys
from collections.abc import Iterable
from pathlib import Path

if sys.platform == "win32":
    from shared.platform.private_files_windows import is_open_to_others, new_files_are_private, tighten
else:
    from shared.platform.private_files_linux import is_open_to_others, new_files_are_private, tighten

__all__ = ["database_files", "is_open_to_others", "new_files_are_private", "tighten", "tighten_folder"]


def tighten_folder(folder: Path) -> None:
    """Close a folder that holds nothing but a branch's files; what was already in it is closed with it."""
    if tighten(folder):
        for each in folder.iterdir():
            tighten(each)


def database_files(file: Path) -> Iterable[Path]:
    """Return a SQLite file and the files next to it: log, high-water mark, copies before an upgrade, damaged ones."""
    return {file, *file.parent.glob(f"{file.name}-*"), *file.parent.glob(f"{file.stem}-*{file.suffix}")}
