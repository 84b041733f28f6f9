"""`nobat export …`: what every branch sends to its ministry, and the log of its queue."""

from datetime import date
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, LANGUAGE, day
from shared.bootstrap import OpenBranch
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.quality.copies.errors import DAY_NOT_OVER
from shared.quality.copies.operations import CopyOperations
from shared.queue.inquiry.operations.waiting_log import WaitingLogOperations


def _branch(database: str, data: Path | None, to: Path | None, language: Language | None) -> int:
    """Write what the branch is: name, services, hours, how many work there, and the scorecards in force."""
    with opened(database, data, sealed_too=False) as branch:
        return _write(branch.of(CopyOperations).branch_file(), to)


def _day(date: str, database: str, data: Path | None, to: Path | None, language: Language | None) -> int:
    """Write the tickets of one day: number, code of the slip, service, times, calls, outcome and who served.

    Every branch sends this of every day, whatever happened. Nothing that visitors or clerks wrote is in it.
    """
    with opened(database, data, sealed_too=False) as branch:
        wanted = day(date)
        if wanted >= branch.day.today() and not branch.day.is_closed(wanted):
            raise UserError(DAY_NOT_OVER)
        return _write(branch.of(CopyOperations).day_file(wanted), to)


def _waits(first: str, last: str, to: Path, database: str, data: Path | None, language: Language | None) -> int:
    """Write the queue of some days as a log: one stay in a queue a row, with its times, for `nobat backtest`.

    Tickets, counters and classes of priority have numbers in place of names, and nothing tells who served.
    """
    with opened(database, data, sealed_too=False) as branch:
        write_log(branch, day(first), day(last), to)
        print(to)
    return 0


def write_log(branch: OpenBranch, first: date, last: date, file: Path) -> None:
    """Write the log of these days. Raises UserError(FOLDER_NOT_WRITABLE)."""
    text = branch.of(WaitingLogOperations).text(first, last)
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(file.parent)) from None


def _write(made: tuple[str, str], to: Path | None) -> int:
    name, text = made
    file = (to or Path()) / name
    try:
        file.write_text(text, encoding="utf-8")
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(file.parent)) from None
    print(file)
    return 0


_TO = Option("--to", "Folder to write into; without it this folder.", metavar="FOLDER", read=Path)
COMMANDS = (
    CliCommand(
        "export branch",
        _branch,
        (DATABASE, DATA, _TO, LANGUAGE),
        ("nobat export branch --to outgoing",),
    ),
    CliCommand(
        "export waits",
        _waits,
        (
            Option("--first", "The first business day.", metavar="YYYY-MM-DD", required=True),
            Option("--last", "The last business day.", metavar="YYYY-MM-DD", required=True),
            Option("--to", "File to write.", metavar="FILE", read=Path, required=True),
            DATABASE,
            DATA,
            LANGUAGE,
        ),
        ("nobat export waits --first 2026-10-01 --last 2026-11-20 --to waits.csv",),
    ),
    CliCommand(
        "export day",
        _day,
        (
            Option("--date", "The business day.", metavar="YYYY-MM-DD", required=True),
            DATABASE,
            DATA,
            _TO,
            LANGUAGE,
        ),
        ("nobat export day --date 2026-11-20 --to outgoing",),
    ),
)
