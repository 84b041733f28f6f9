"""Takes the key of a branch's PINs along when the branch moves: it is in no copy and no backup."""

import contextlib

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.pin_key import load_pin_key, save_pin_key


def carry_pin_key(source: str, target: str) -> None:
    """Give the target the key of the source. A user who may not read or write it there sets new PINs (`nobat pins`)."""
    with contextlib.suppress(DBAPIError, OSError):
        key = _key(source)
        if key is not None:
            _put(target, key)


def _key(address: str) -> bytes | None:
    file = sqlite_file(address)
    if file is not None:
        return load_pin_key(file)
    engine = open_engine(address, "nobat-move")
    try:
        with engine.connect() as connection:
            return bytes(connection.execute(text("SELECT key FROM pin_keys")).scalar_one())
    finally:
        engine.dispose()


def _put(address: str, key: bytes) -> None:
    file = sqlite_file(address)
    if file is not None:
        save_pin_key(file, key)
        return
    engine = open_engine(address, "nobat-move")
    try:
        with engine.begin() as connection:
            connection.execute(text("UPDATE pin_keys SET key = :key"), {"key": key})
    finally:
        engine.dispose()
