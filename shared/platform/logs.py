"""The program's log: one JSON object a line, never longer than 8 KiB, files that replace each other.

Nothing that identifies a person belongs into it: numbers of tickets and ids, no names, phone numbers or comments. What
can be written at all is in `log_events.py`.
"""

import contextlib
import json
import logging
import os
import re
import time
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.log_events import BY_WORDS
from shared.platform.private_files import tighten, tighten_folder

log = logging.getLogger(__name__)

LONGEST_LINE = 8 * 1024
_FILE_BYTES = 5 * 1024 * 1024
_FILES_KEPT = 5
_CUT = "…"
#: Replacing a file takes no time; after so many seconds the program that began it is gone.
_TURNING_SECONDS = 10
#: The event of a line that is not this program's own: a library's.
OTHER = "library"
#: A server reports the values of the row that it refused; those may be words of people.
_ROWS_TOLD = re.compile(
    r"(DETAIL:|\[parameters:).*?(?=\n\[SQL|\nHINT:|\nCONTEXT:|\n\(Background|\n\nThe above|\n\nDuring|\Z)", re.DOTALL
)


def configure_logging(folder: Path, app: str, level: int = logging.INFO) -> logging.Handler:
    """Write everything from `level` on to FOLDER/APP.log and return the handler, which the caller closes at its end.

    Details go into the line with `log.info("slip printed", extra={"details": {"status": "ok"}})`.
    UserError FOLDER_NOT_WRITABLE when the file cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tighten_folder(folder)
        handler = SharedLogFile(folder / f"{app}.log")
        tighten(Path(handler.baseFilename))
    except OSError as error:
        raise UserError(FOLDER_NOT_WRITABLE, folder=str(folder)) from error
    _begin(handler, app, level)
    return handler


def log_whatever_happens(folder: Path, app: str) -> logging.Handler:
    """Do what `configure_logging` does; where no file can be written, write to the standard error and say so there."""
    try:
        return configure_logging(folder, app)
    except UserError as problem:
        handler = logging.StreamHandler()
        _begin(handler, app, logging.INFO)
        log.warning("no log file: its folder cannot be written", extra={"details": {"error": str(problem.__cause__)}})
        return handler


def _begin(handler: logging.Handler, app: str, level: int) -> None:
    handler.setFormatter(JsonLine(app))
    root = logging.getLogger()
    root.addHandler(handler)
    # A library that logs each of its steps.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    root.setLevel(level)


class SharedLogFile(RotatingFileHandler):
    """A log that several programs may write at once: the first that finds it full replaces it for all."""

    def __init__(self, file: Path, most_bytes: int = _FILE_BYTES, kept: int = _FILES_KEPT) -> None:
        super().__init__(file, maxBytes=most_bytes, backupCount=kept, encoding="ascii")
        self._turning = file.with_name(f"{file.name}.turning")

    def shouldRollover(self, record: logging.LogRecord) -> bool:  # noqa: N802 -- named by the standard library
        """Continue in the present file, and return whether it would become too long."""
        if self._was_replaced():
            self._open_again()
        return bool(super().shouldRollover(record))

    def doRollover(self) -> None:  # noqa: N802 -- named by the standard library
        """Replace the file, unless another program is doing so; then, and where it cannot be done, write on in it."""
        if not self._may_turn():
            return
        try:
            # On some systems a file that another program has open keeps its name; it grows until it is free.
            with contextlib.suppress(OSError):
                if not self._was_replaced():
                    super().doRollover()
        finally:
            self._turning.unlink(missing_ok=True)
            if self.stream is None or self._was_replaced():
                self._open_again()

    def _may_turn(self) -> bool:
        with contextlib.suppress(OSError):
            if time.time() - self._turning.stat().st_mtime > _TURNING_SECONDS:
                self._turning.unlink()  # the program that began was killed
        try:
            self._turning.touch(exist_ok=False)
        except OSError:
            return False
        return True

    def _was_replaced(self) -> bool:
        if self.stream is None:
            return True
        try:
            there, mine = Path(self.baseFilename).stat(), os.fstat(self.stream.fileno())
        except OSError:
            return True
        return (there.st_dev, there.st_ino) != (mine.st_dev, mine.st_ino)

    def _open_again(self) -> None:
        if self.stream is not None:
            self.stream.close()
        self.stream = self._open()


class JsonLine(logging.Formatter):
    """Turns a record into one line of JSON in plain ASCII, so that no text in it can begin a line of its own."""

    def __init__(self, app: str) -> None:
        super().__init__()
        self._app = app

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, shortened to the longest one allowed and still valid JSON."""
        known = BY_WORDS.get(record.msg)
        entry: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "app": self._app,
            "event": known.id if known is not None else OTHER,
            "source": record.name,
            "message": _without_rows(record.getMessage()),
        }
        details = getattr(record, "details", None)
        if details:
            entry["details"] = {
                key: _without_rows(value) if isinstance(value, str) else value for key, value in details.items()
            }
        if record.exc_info:
            entry["trace"] = _without_rows(self.formatException(record.exc_info))
        line = _dump(entry)
        return line if len(line) <= LONGEST_LINE else _shortened(entry)


def _without_rows(words: str) -> str:
    """Leave out what a database's fault says about the row that it refused."""
    return _ROWS_TOLD.sub(r"\1 …", words)


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
