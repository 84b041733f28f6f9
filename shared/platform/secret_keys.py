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
    try:
        if not place.exists():
            _make(place)
        key = bytes.fromhex(place.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return key if len(key) == _BYTES else None


def key_name(key: bytes) -> str:
    """Return the short public name of a key, which tells nothing of it."""
    return hashlib.sha256(b"name of " + key).hexdigest()[:16]


def signature(key: bytes, content: str) -> str:
    """Return the HMAC-SHA-256 of a content as hexadecimal digits."""
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()


def _make(place: Path) -> None:
    with new_files_are_private():
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{place.name}-{os.getpid()}")
        with unfinished.open("w", encoding="ascii") as stream:
            stream.write(secrets.token_hex(_BYTES))
            stream.flush()
            os.fsync(stream.fileno())
        # Linking never replaces the key that another program has made at the same moment.
        with contextlib.suppress(FileExistsError):
            os.link(unfinished, place)
        unfinished.unlink()
