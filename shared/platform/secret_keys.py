"""Secret keys of this computer's user, outside every database and backup: one small file for each purpose."""

import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path

import platformdirs

from shared.platform.private_files import new_files_are_private

_BYTES = 32


def keys_folder() -> Path:
    """Return the folder of the keys, in the user's configuration and not in the data folder; it is not made."""
    return Path(platformdirs.user_config_path("nobat", appauthor=False))


def key_file(name: str) -> Path:
    """Return where the key with this name is; it is not made."""
    return keys_folder() / f"{name}.key"


def secret_key(name: str) -> bytes | None:
    """Return the key with this name, made at the first use; None where the folder cannot be written or read."""
    place = key_file(name)
    with contextlib.suppress(OSError):
        if not place.exists():
            with new_files_are_private():
                place.parent.mkdir(parents=True, exist_ok=True)
            write_key(place, new_key(), replace=False)
    return read_key(place)


def new_key() -> bytes:
    """Return a random key."""
    return secrets.token_bytes(_BYTES)


def read_key(place: Path) -> bytes | None:
    """Return the key in a file, or None when there is none or it is damaged."""
    with contextlib.suppress(OSError, ValueError):
        key = bytes.fromhex(place.read_text(encoding="ascii").strip())
        return key if len(key) == _BYTES else None
    return None


def write_key(place: Path, key: bytes, *, replace: bool) -> None:
    """Write a key into a private file, whole or not at all. Without `replace` an existing one stays. Raises OSError."""
    unfinished = place.with_name(f"{place.name}-{os.getpid()}")
    with new_files_are_private(), unfinished.open("w", encoding="ascii") as stream:
        stream.write(key.hex())
        stream.flush()
        os.fsync(stream.fileno())
    if replace:
        unfinished.replace(place)
        return
    try:
        # Linking never replaces the key that another program has made at the same moment.
        with contextlib.suppress(FileExistsError):
            os.link(unfinished, place)
    finally:
        unfinished.unlink()


def key_name(key: bytes) -> str:
    """Return the short public name of a key, which reveals nothing about it."""
    return hashlib.sha256(b"name of " + key).hexdigest()[:16]


def signature(key: bytes, content: str) -> str:
    """Return the HMAC-SHA-256 of a content as hexadecimal digits."""
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()
