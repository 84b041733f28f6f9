"""The password of the mail server: a private file of this computer's user, in no database and no backup."""

import contextlib
import os

from shared.platform.private_files import new_files_are_private
from shared.platform.secret_keys import keys_folder

_NAME = "mail-password"


def read_mail_password(branch: str) -> str | None:
    """Return the password for a branch, or None when none is kept here."""
    with contextlib.suppress(OSError, ValueError):
        return (keys_folder() / f"{_NAME}-{branch}").read_text(encoding="utf-8").rstrip("\n")
    return None


def keep_mail_password(branch: str, password: str) -> str:
    """Keep a password, whole or not at all, and return where. Raises OSError."""
    place = keys_folder() / f"{_NAME}-{branch}"
    with new_files_are_private():
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{place.name}-{os.getpid()}")
        with unfinished.open("w", encoding="utf-8") as stream:
            stream.write(password)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(place)
    return str(place)
