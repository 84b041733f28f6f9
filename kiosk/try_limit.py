"""Counts wrong follow-up codes: after five, the page rests a while, so that nobody can try one code after the other."""

import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

LOG = logging.getLogger(__name__)
MOST_TRIES = 5
RESTS = timedelta(minutes=15)


class TryLimit:
    """One kiosk's. With a `file` the count outlives a restart; a file that cannot be used counts as empty."""

    def __init__(self, now: Callable[[], datetime], file: Path | None = None) -> None:
        self._now, self._file = now, file
        self._wrong = self._read()

    def closed_until(self) -> datetime | None:
        """Return when the next try is allowed; None: now."""
        now = self._now()
        recent = [each for each in self._wrong if now - RESTS < each <= now]
        return recent[-1] + RESTS if len(recent) >= MOST_TRIES else None

    def wrong(self) -> None:
        """Count a wrong code."""
        self._wrong = [*self._wrong, self._now()][-MOST_TRIES:]
        if self._file is not None:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(json.dumps([each.isoformat() for each in self._wrong]), encoding="utf-8")
            except OSError as problem:
                LOG.warning("wrong tries were not kept: %s", problem)

    def _read(self) -> list[datetime]:
        if self._file is None or not self._file.exists():
            return []
        try:
            return [datetime.fromisoformat(each) for each in json.loads(self._file.read_text(encoding="utf-8"))]
        except (OSError, ValueError, TypeError) as problem:
            LOG.warning("wrong tries were not read: %s", problem)
            return []
