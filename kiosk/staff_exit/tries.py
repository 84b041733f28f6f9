"""Counts wrong exit codes: staff wait as long as at signing in, and after fifteen only a new code helps."""

import hashlib
import json
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from shared.office.staff.rules import seconds_locked, wait_after

LOG = logging.getLogger(__name__)


class ExitTries:
    """One kiosk's. With a `file` the count outlives a restart; a file that cannot be used counts as empty."""

    def __init__(self, now: Callable[[], datetime], file: Path | None = None) -> None:
        self._now, self._file = now, file
        self._code, self._wrong, self._until = self._read()

    def seconds(self, kept: str) -> int | None:
        """Return for how many more seconds this code must not be tried; None: until there is another one."""
        self._meet(kept)
        return seconds_locked(self._wrong, self._until, self._now())

    def count(self, kept: str) -> int:
        """Count a wrong try in advance, before it is looked at, and return how many there are now."""
        self._meet(kept)
        self._wrong += 1
        wait = wait_after(self._wrong)
        self._until = self._now() + wait if wait else None
        self._write()
        return self._wrong

    def right(self) -> None:
        """The code was right: the count begins again."""
        self._wrong, self._until = 0, None
        self._write()

    def _meet(self, kept: str) -> None:
        """A new code has no wrong tries yet."""
        code = hashlib.sha256(kept.encode()).hexdigest()
        if code != self._code:
            self._code, self._wrong, self._until = code, 0, None

    def _write(self) -> None:
        if self._file is None:
            return
        until = None if self._until is None else self._until.isoformat()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            told = {"code": self._code, "wrong": self._wrong, "until": until}
            self._file.write_text(json.dumps(told), encoding="utf-8")
        except OSError as problem:
            LOG.warning("wrong tries were not kept: %s", problem)

    def _read(self) -> tuple[str, int, datetime | None]:
        if self._file is None or not self._file.exists():
            return "", 0, None
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            until = told["until"]
            return str(told["code"]), int(told["wrong"]), None if until is None else datetime.fromisoformat(until)
        except (OSError, ValueError, TypeError, KeyError) as problem:
            LOG.warning("wrong tries were not read: %s", problem)
            return "", 0, None
