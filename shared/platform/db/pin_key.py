"""The key of a SQLite branch's PINs: a small private file beside the database, in no backup and no copy of it.

A PostgreSQL branch has its key inside the server, see `shared/upkeep/db_roles/pin_check.py`.
"""

import contextlib
import os
import secrets
from pathlib import Path

from shared.platform.private_files import tighten

KEY_BYTES = 32


def pin_key_file(file: Path) -> Path:
    """Return the path of the key of a SQLite file."""
    return file.with_name(f"{file.name}-pin-key")


def load_pin_key(file: Path) -> bytes | None:
    """Return the key, or None when there is none or it is damaged."""
    with contextlib.suppress(OSError, ValueError):
        key = bytes.fromhex(pin_key_file(file).read_text(encoding="ascii").strip())
        return key if len(key) == KEY_BYTES else None
    return None


def save_pin_key(file: Path, key: bytes | None = None) -> bytes:
    """Write a key, without `key` a new one, and return it. Raises OSError.

    To be called inside a writing transaction, so that two programs do not make two keys.
    """
    made = secrets.token_bytes(KEY_BYTES) if key is None else key
    place = pin_key_file(file)
    unfinished = place.with_name(f"{place.name}-{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as stream:
        stream.write(made.hex())
        stream.flush()
        os.fsync(stream.fileno())
    tighten(unfinished)
    unfinished.replace(place)
    return made
