"""Tells this installation from every other one: its own secret, the name of its PC, and names held by one program."""

import contextlib
import functools
import hashlib
import os
import platform as computer
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shared.platform.private_files import is_open_to_others

if sys.platform == "win32":
    from shared.platform import file_lock_windows as file_lock
else:
    from shared.platform import file_lock_linux as file_lock

KEY_FILE = "installation.key"
KEY_BYTES = 32
LONGEST_HOST = 60
_SECRET = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Installation:
    """An installation of the program: `id` is a hash of its secret ("": it could not keep one), `host` its PC."""

    id: str = ""
    host: str = ""


#: Nobody knows where: such a device is never taken for another one's.
UNKNOWN_INSTALLATION = Installation()


def host_name() -> str:
    """Return the name of this PC without its domain, "" when it has none."""
    return computer.node().partition(".")[0][:LONGEST_HOST]


def default_device(kind: str) -> str:
    """Return the name that a device has unless another one is given: its kind and its PC, e.g. "kiosk-pc17"."""
    host = re.sub(r"[^a-z0-9]+", "-", host_name().lower()).strip("-")
    return f"{kind}-{host or 1}"


@functools.cache
def open_installation(folder: Path) -> Installation:
    """Return the installation whose data folder this is; its secret is made at the first call.

    The hash includes the name of the PC, so that a copied disk is another installation. A folder that cannot be
    written has no installation: there every session asks for the PIN.
    """
    host = host_name()
    try:
        secret = _secret(folder / KEY_FILE)
    except OSError:
        return Installation("", host)
    return Installation(hashlib.sha256(f"nobat {host} {secret}".encode()).hexdigest(), host)


class KeyState(StrEnum):
    """How the file with an installation's secret is."""

    SAFE = "safe"
    MISSING = "missing"
    DAMAGED = "damaged"
    READABLE = "readable"


def key_state(folder: Path) -> KeyState:
    """Return how the secret of a data folder is kept; nothing is changed. Raises OSError."""
    file = folder / KEY_FILE
    if not file.exists():
        return KeyState.MISSING
    if is_open_to_others(file):
        return KeyState.READABLE
    whole = _SECRET.fullmatch(file.read_text(encoding="ascii", errors="replace").strip())
    return KeyState.SAFE if whole else KeyState.DAMAGED


@contextmanager
def only_program(folder: Path, device: str) -> Iterator[bool]:
    """Hold a device's name on this installation for the time of the block; gives False when another program has it.

    The system releases the name of a program that was ended by a fault.
    """
    place = folder / "names"
    with contextlib.ExitStack() as stack:
        try:
            place.mkdir(parents=True, exist_ok=True)
            # A name may hold what a file name may not.
            file = place / hashlib.sha256(device.encode()).hexdigest()[:16]
            handle = stack.enter_context(file.open("w", encoding="utf-8"))
        except OSError:
            # A disk that cannot be written must not keep a device from working.
            yield True
            return
        yield file_lock.try_lock(handle)


def _secret(file: Path) -> str:
    """Return the secret; a missing or damaged one is replaced. Raises OSError."""
    with contextlib.suppress(FileNotFoundError):
        found = file.read_text(encoding="ascii", errors="replace").strip()
        if _SECRET.fullmatch(found):
            return found
        file.unlink()
    unfinished = file.with_name(f"{file.name}-{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    fresh = secrets.token_hex(KEY_BYTES)
    with open(unfinished, "x", encoding="ascii", opener=functools.partial(os.open, mode=0o600)) as written:
        written.write(fresh)
        written.flush()
        os.fsync(written.fileno())
    try:
        # Of two programs that start at once, the first one's secret stays.
        os.link(unfinished, file)
    except FileExistsError:
        return file.read_text(encoding="ascii").strip()
    except OSError:  # a file system without links
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return fresh
