"""The faults of a backup, as texts that fit into an error sentence."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.text import Text, translate
from shared.upkeep.backup.errors import BACKUP_NOT_WRITTEN

NO_ARCHIVE = translate("backup", "it is not a backup file")
UNEXPECTED_CONTENT = translate("backup", "it holds something that does not belong in a backup")
TOO_LARGE = translate("backup", "it would unpack to far more data than a backup contains")
INCOMPLETE = translate("backup", "a part of it is missing or damaged")
CHECKSUM_DIFFERS = translate("backup", "its content does not match its checksum")
RECORDS_DIFFER = translate("backup", "its records contradict each other")
FORGED = translate("backup", "its signature is wrong, so somebody has changed it")

#: Signs of a full disk: full, over quota, larger than a file may be.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


class DamagedError(Exception):
    """A copy or an archive that must not be used; `reason` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.source)
        self.reason = reason


@contextmanager
def told_about_disk(folder: Path) -> Iterator[None]:
    """Turn errors of a full, faulty or protected disk into a UserError: BACKUP_NOT_WRITTEN or FOLDER_NOT_WRITABLE."""
    try:
        yield
    except OSError as fault:
        code = BACKUP_NOT_WRITTEN if fault.errno in _FULL else FOLDER_NOT_WRITABLE
        raise UserError(code, path=str(folder)) from fault
    except sqlite3.OperationalError as fault:
        raise UserError(BACKUP_NOT_WRITTEN, path=str(folder)) from fault
