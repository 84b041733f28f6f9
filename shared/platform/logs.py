"""The program's log: one JSON object a line, never longer than 8 KiB, files that replace each other.

Nothing that identifies a person belongs into it: numbers of tickets and ids, no names, phone numbers or comments.
"""

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from shared.platform.errors import ErrorCode, UserError

LONGEST_LINE = 8 * 1024
_FILE_BYTES = 5 * 1024 * 1024
_FILES_KEPT = 5
_CUT = "…"


def configure_logging(folder: Path, app: str, level: int = logging.INFO) -> logging.Handler:
    """Write everything from `level` on to FOLDER/APP.log and return the handler, which the caller closes at its end.

    Details go into the line with `log.info("slip printed", extra={"details": {"status": "ok"}})`.
    UserError FOLDER_NOT_WRITABLE when the file cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{app}.log", maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="ascii"
        )
    except OSError as error:
        raise UserError(ErrorCode.FOLDER_NOT_WRITABLE, folder=str(folder)) from error
    handler.setFormatter(JsonLine(app))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


class JsonLine(logging.Formatter):
    """Turns a record into one line of JSON in plain ASCII, so that no text in it can begin a line of its own."""

    def __init__(self, app: str) -> None:
        super().__init__()
        self._app = app

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, shortened to the longest one allowed and still valid JSON."""
        entry: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "app": self._app,
            "source": record.name,
            "message": record.getMessage(),
        }
        details = getattr(record, "details", None)
        if details:
            entry["details"] = details
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        line = _dump(entry)
        return line if len(line) <= LONGEST_LINE else _shortened(entry)


def _dump(entry: dict[str, object]) -> str:
    return json.dumps(entry, ensure_ascii=True, default=str)


def _shortened(entry: dict[str, object]) -> str:
    """Cut the long parts: the end of a trace says most, the beginning of the other texts."""
    short = dict(entry)
    short["cut"] = True
    if "details" in short:
        short["details"] = _cut_start(_dump({"": short["details"]}), 400)
    short["message"] = _cut_start(str(short["message"]), 200)
    short["source"] = _cut_start(str(short["source"]), 100)
    if "trace" in short:
        # An escaped letter takes up to twelve signs.
        short["trace"] = _CUT + str(short["trace"])[-300:]
        longer = {**short, "trace": _CUT + str(entry["trace"])[-3500:]}
        if len(_dump(longer)) <= LONGEST_LINE:
            short = longer
    return _dump(short)


def _cut_start(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length] + _CUT
