"""Has foreign files checked and drawn by another process, which is ended when it takes too long or says too much."""

import contextlib
import hashlib
import json
import threading
from pathlib import Path
from typing import Any

from shared.platform.errors import ErrorCode, UserError
from shared.platform.files import errors
from shared.platform.files.errors import FILE_DAMAGED, FILE_NOT_READ, FILE_TOO_HEAVY, FILE_TOO_LARGE
from shared.platform.files.model import LARGEST_FILE, LONGEST_DRAWN, CheckedFile, DrawnPage, FileKind
from shared.platform.own_process import start_own

#: Seconds of a processor that one file may cost, and seconds by the clock: a busy computer gives the process little.
SECONDS = 15
PATIENCE = 60.0
#: The largest answer is a page of dots.
_LARGEST_ANSWER = 3 * LONGEST_DRAWN * LONGEST_DRAWN + 65_536
_CODES = {each.value: each for each in vars(errors).values() if isinstance(each, ErrorCode)}


def read_file(path: Path) -> bytes:
    """Return the content of a file that somebody chose.

    Raises UserError (with `file`): FILE_NOT_READ, FILE_TOO_LARGE.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as problem:
        raise UserError(FILE_NOT_READ, file=path.name) from problem
    if len(content) > LARGEST_FILE:
        raise UserError(FILE_TOO_LARGE, file=path.name)
    return content


def check_file(content: bytes, name: str) -> CheckedFile:
    """Return what is kept of a file. Raises UserError (with `file`) when it is not taken, and why."""
    if len(content) > LARGEST_FILE:
        raise UserError(FILE_TOO_LARGE, file=name)
    told, (kept, preview) = _ask({"do": "check"}, content, 2, file=name)
    if len(kept) > LARGEST_FILE:
        raise UserError(FILE_TOO_LARGE, file=name)
    kind, pages = FileKind(told["kind"]), int(told["pages"])
    return CheckedFile(kind, kept, digest_of(kept), pages, preview, digest_of(preview))


def draw_page(content: bytes, page: int, width: int, height: int) -> DrawnPage:
    """Return one page of a kept file, the first one is 0. Raises UserError: FILE_DAMAGED, FILE_TOO_HEAVY."""
    try:
        told, (dots,) = _ask({"do": "draw", "page": page, "width": width, "height": height}, content, 1)
    except UserError as problem:
        if problem.code is FILE_TOO_HEAVY:
            raise
        # It was taken once, so its bytes are no longer those that were checked.
        raise UserError(FILE_DAMAGED) from problem
    drawn = DrawnPage(int(told["width"]), int(told["height"]), dots, int(told["page"]), int(told["pages"]))
    if len(dots) != 3 * drawn.width * drawn.height:
        raise UserError(FILE_DAMAGED)
    return drawn


def digest_of(content: bytes) -> str:
    """Return the name under which bytes are kept."""
    return hashlib.sha256(content).hexdigest()


def _ask(question: dict[str, Any], content: bytes, parts: int, **values: object) -> tuple[dict[str, Any], list[bytes]]:
    """Return the answer of the other process. Raises UserError."""
    said = _run(json.dumps({**question, "seconds": SECONDS}).encode() + b"\n" + content)
    head, _, rest = said.partition(b"\n")
    try:
        told = json.loads(head)
        if "refused" in told:
            raise UserError(_CODES.get(told["refused"], FILE_DAMAGED), **values)
        lengths = [int(length) for length in told["parts"]]
    except (ValueError, TypeError, KeyError):
        # It was ended by its limits, or broke on the file.
        raise UserError(FILE_TOO_HEAVY, **values) from None
    if len(lengths) != parts or sum(lengths) != len(rest):
        raise UserError(FILE_TOO_HEAVY, **values)
    found, place = [], 0
    for length in lengths:
        found.append(rest[place : place + length])
        place += length
    return told, found


def _run(given: bytes) -> bytes:
    process = start_own("shared.platform.files.reading_process")
    assert process.stdin is not None
    assert process.stdout is not None
    end = threading.Timer(PATIENCE, process.kill)
    feeder = threading.Thread(target=_feed, args=(process.stdin, given), daemon=True)
    end.start()
    feeder.start()
    try:
        said = process.stdout.read(_LARGEST_ANSWER + 1)
    finally:
        end.cancel()
        process.kill()
        process.wait()
        feeder.join()
        process.stdout.close()
    return b"" if len(said) > _LARGEST_ANSWER else said


def _feed(target: Any, given: bytes) -> None:
    # A process that has ended takes nothing more; what it said until then is the answer.
    with contextlib.suppress(OSError, ValueError):
        target.write(given)
    with contextlib.suppress(OSError, ValueError):
        target.close()
