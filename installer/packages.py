"""Runs pip for the set-up: reads what it says, shows one short note of it, and explains a failure in one sentence."""

import os
import queue
import re
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from installer.problems import SetUpError

_COLLECTING = re.compile(r"^(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)(?:==(\S+))?")
_SIZE = re.compile(r"^\s*Downloading .*\((\d+(?:\.\d+)? [kMG]B)\)")

#: What pip says when something is wrong, and the sentence for it; the first that fits is shown.
_REASONS = (
    (
        r"DO NOT MATCH THE HASHES",
        "a downloaded file is not the one that was pinned, so nothing of it was used; empty the package cache with "
        "'pip cache purge', check the package index you use, and start again",
    ),
    (r"No space left on device|not enough space|Errno 28", "the disk is full; free about 1 GB and start again"),
    (
        r"Permission denied|Errno 13|Access is denied",
        "the folder may not be written; give yourself the right to it and start again",
    ),
    (
        r"NewConnectionError|Name or service not known|name resolution|Network is unreachable|Max retries|ReadTimeout"
        r"|ConnectTimeout|Connection refused|ProxyError|SSLError|CERTIFICATE|ConnectionResetError|IncompleteRead",
        "the package index could not be reached; connect to the internet (or set PIP_INDEX_URL to your organisation's "
        "index) and start again, what was already fetched is kept",
    ),
    (
        r"from versions: none",
        "the package index knows none of the packages, most likely as it cannot be reached; connect to the internet "
        "(or set PIP_INDEX_URL to your organisation's index) and start again",
    ),
    (
        r"No matching distribution|Could not find a version|is not a supported wheel|Requires-Python",
        "a package has no ready-made file for this computer or this version of Python; use 64-bit Python 3.11 to 3.13",
    ),
)


class NoteOfPip:
    """Turns pip's lines into a short note such as `12 of 47: pyside6-addons 6.12.0, 172.3 MB`."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._seen = 0
        self._now = "asking the package index"

    def read(self, line: str) -> str:
        """Take in one line and return the present note."""
        if line.startswith("Ignoring "):
            self._total -= 1
        elif found := _COLLECTING.match(line):
            self._seen += 1
            self._now = f"{self._seen} of {self._total}: {found[1]} {found[2] or ''}".rstrip()
        elif found := _SIZE.match(line):
            self._now = f"{self._now.split(', ')[0]}, {found[1]}"
        elif line.startswith("Installing collected packages"):
            self._now = "all fetched, unpacking"
        return self._now


def packages_in(lock: Path) -> int:
    """Return how many packages a lock names."""
    return sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if re.match(r"^[A-Za-z0-9]", line))


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables for a program of the environment: nothing that would mix in packages from elsewhere."""
    kept = {
        name: value for name, value in environment.items() if name not in ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET")
    }
    return {**kept, "PYTHONNOUSERSITE": "1", "PIP_USER": "0", "PYTHONUTF8": "1"}


def install_lock(python: Path, lock: Path, log: Path, note: Callable[[str], None]) -> None:
    """Install every package of a lock, checked by its hash. Raises SetUpError with one sentence.

    Nothing is compiled beforehand: that takes longer than all the rest, and Python compiles what is used anyway.
    """
    reader = NoteOfPip(packages_in(lock))
    arguments = [
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-compile",
        "--no-warn-script-location",
        "-r",
        str(lock),
    ]
    _pip(python, arguments, log, lambda line: note(reader.read(line)), "The packages could not be installed")


def install_project(python: Path, root: Path, log: Path) -> None:
    """Make the checkout itself known to its environment, with the command `nobat`; needs no network."""
    arguments = ["--no-deps", "--no-build-isolation", "--config-settings", "editable_mode=compat", "-e", str(root)]
    _pip(python, arguments, log, lambda line: None, "Nobat could not be installed into its environment")


def reason_of(output: str) -> str:
    """Return the explanation for what pip said, or an empty text."""
    return next((reason for pattern, reason in _REASONS if re.search(pattern, output)), "")


def _pip(python: Path, arguments: list[str], log: Path, heard: Callable[[str], None], failure: str) -> None:
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--progress-bar",
        "off",
    ]
    process = subprocess.Popen(
        [*command, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=clean_environment(os.environ),
    )
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_pass_on, args=(process.stdout or (), lines), daemon=True)
    reader.start()
    said: list[str] = []
    try:
        for line in _with_heartbeat(lines):
            if line:
                said.append(line)
            heard(line)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait()
        reader.join()
        if process.stdout:
            process.stdout.close()
    with log.open("a", encoding="utf-8") as book:
        book.writelines(said)
    if process.returncode:
        reason = reason_of("".join(said)) or f"the reason stands at the end of {log}; correct it and start again"
        raise SetUpError(f"{failure}: {reason}.")


def _pass_on(output: Iterable[str], lines: "queue.Queue[str | None]") -> None:
    for line in output:
        lines.put(line)
    lines.put(None)


def _with_heartbeat(lines: "queue.Queue[str | None]") -> Iterator[str]:
    """Yield pip's lines, and an empty one for every second of silence, so that a long download is seen to live."""
    while True:
        try:
            line = lines.get(timeout=1)
        except queue.Empty:
            yield ""
            continue
        if line is None:
            return
        yield line
