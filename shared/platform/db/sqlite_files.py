"""Checks that a SQLite file may live where somebody wants to put it."""

import os
import sys
from pathlib import Path

from shared.platform.db.errors import NETWORK_PATH
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError

if sys.platform == "win32":
    from shared.platform.db.network_drives_windows import is_network_path
else:
    from shared.platform.db.network_drives_linux import is_network_path


def check_sqlite_path(file: Path) -> None:
    """Raise UserError when `file` must not or cannot be a database: NETWORK_PATH or FOLDER_NOT_WRITABLE.

    SQLite's write-ahead log needs memory shared by all users of the file, which no network drive gives.
    """
    folder = file.absolute().parent
    if is_network_path(file.absolute()):
        raise UserError(NETWORK_PATH, path=str(file))
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise UserError(FOLDER_NOT_WRITABLE, path=str(folder))
    if file.exists() and not os.access(file, os.W_OK):
        raise UserError(FOLDER_NOT_WRITABLE, path=str(file))
