"""The key of a SQLite branch's PINs: a small private file next to the database, in no backup and no copy of it.

A PostgreSQL branch has its key inside the server, see `shared/upkeep/db_roles/pin_check.py`.
"""

from pathlib import Path

from shared.platform.secret_keys import new_key, read_key, write_key


def pin_key_file(file: Path) -> Path:
    """Return the path of the key of a SQLite file."""
    return file.with_name(f"{file.name}-pin-key")


def load_pin_key(file: Path) -> bytes | None:
    """Return the key, or None when there is none or it is damaged."""
    return read_key(pin_key_file(file))


def save_pin_key(file: Path, key: bytes | None = None) -> bytes:
    """Write a key, without `key` a new one, and return it. Raises OSError.

    To be called inside a writing transaction, so that two programs do not make two keys.
    """
    made = new_key() if key is None else key
    write_key(pin_key_file(file), made, replace=True)
    return made
