"""The history of one client: what it asked and was answered, a line of JSON each, written before it goes on."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Line = dict[str, Any]

#: How a line that begins something is called, and the three ways it can end: done, refused, nobody knows.
INVOKE, OK, FAIL, INFO = "invoke", "ok", "fail", "info"


class History:
    """Writes one client's lines. A line is with the system before `write` returns, so that a killed client keeps it."""

    def __init__(self, file: Path, client: str) -> None:
        self._client = client
        self._stream = file.open("ab", buffering=0)

    def write(self, kind: str, verb: str, **more: Any) -> int:
        """Add a line and return its monotonic instant in nanoseconds, which all processes share."""
        instant = time.monotonic_ns()
        line = {"t": instant, "kind": kind, "client": self._client, "verb": verb, **more}
        self._stream.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        return instant

    def close(self) -> None:
        """End the history."""
        self._stream.close()


def lines_of(file: Path) -> Iterator[Line]:
    """Yield the whole lines of a history; a last one that was cut off by a kill is left out."""
    with file.open("rb") as stream:
        for line in stream:
            if line.endswith(b"\n"):
                found: Line = json.loads(line)
                yield found


def in_doubt(file: Path) -> Line | None:
    """Return the last thing a client asked if it never learned how that ended; None when it knows all ends."""
    last: Line | None = None
    if file.exists():
        for line in lines_of(file):
            if line["kind"] == INVOKE:
                last = line
            elif line["kind"] in (OK, FAIL):
                last = None
    return last


def mend_last_line(file: Path) -> None:
    """End a line that a kill cut in two, so that the next one begins a new line."""
    if not file.exists() or not file.stat().st_size:
        return
    content = file.read_bytes()
    if not content.endswith(b"\n"):
        file.write_bytes(content[: content.rfind(b"\n") + 1])
