"""Identifies this installation by a key, the name of its PC and its folder; a name is held by one program."""

import contextlib
import functools
import hashlib
import platform as computer
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shared.platform.secret_keys import secret_key, signature

if sys.platform == "win32":
    from shared.platform import file_lock_windows as file_lock
else:
    from shared.platform import file_lock_linux as file_lock

#: the name of this user's secret key
KEY = "installation"
LONGEST_HOST = 60


@dataclass(frozen=True)
class Installation:
    """An installation of the program: `id` identifies it ("": it could not keep a key), `host` is its PC."""

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
    """Return the installation whose data folder this is.

    Its `id` is made of the PC's name, the folder and a key of this user outside the folder, so that a copy of the
    folder is another installation. Where no key can be kept, `id` is "", and every session asks for the PIN.
    """
    host, key = host_name(), secret_key(KEY)
    return Installation("" if key is None else signature(key, f"{host} {folder.resolve()}"), host)


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
