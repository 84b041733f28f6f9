"""`nobat database move`: moves a branch with its whole history into another database."""

import sys
import time

from installer.arguments import CliCommand, Option
from installer.commands.options import LANGUAGE
from installer.locations import database_address
from installer.progress import Progress
from shared.platform.addresses import without_passwords
from shared.platform.clock import SystemClock
from shared.platform.db.engine import sqlite_file
from shared.platform.i18n.languages import Language
from shared.upkeep.backup.move_targets import MoveStep
from shared.upkeep.backup.moving import Moved, move

_TITLES = {
    MoveStep.LOOK: "Checking both databases",
    MoveStep.COPY: "Copying the branch; nobody can change it until the end",
    MoveStep.PROVE: "Reading the copy back, checking every event",
    MoveStep.PUT: "Writing it into the new database",
    MoveStep.COMPARE: "Comparing every row with the copy",
    MoveStep.CHECK: "Checking every event in the new database",
}


class Steps:
    """Shows the steps of a move on the terminal."""

    def __init__(self, steps: int) -> None:
        self._progress = Progress(steps, sys.stderr)
        self._open = False
        self._table = ""
        self._rate = _Rate()

    def began(self, step: MoveStep) -> None:
        """End the previous step and begin this one."""
        self.ended()
        self._open, self._rate = True, _Rate()
        self._progress.begin(_TITLES[step])

    def rows(self, table: str, done: int, whole: int) -> None:
        """Show how many rows are done, and in which table."""
        self._rate.done = done
        self._progress.note(f"{done:,} of {whole:,} rows, {table}")

    def ended(self) -> None:
        """Mark the current step as done."""
        if self._open:
            self._progress.end(str(self._rate) or "done")
        self._open = False

    def broken(self) -> None:
        """Leave the line of the current step, which has failed."""
        if self._open:
            self._progress.broken()


class _Rate:
    """Rows and rows per second since this object was made."""

    def __init__(self) -> None:
        self.done = 0
        self._began = time.monotonic()

    def __str__(self) -> str:
        seconds = max(time.monotonic() - self._began, 0.001)
        return f"{self.done:,} rows, {self.done / seconds:,.0f} a second" if self.done else ""


def _move(source: str, target: str, language: Language | None) -> int:
    """Move a branch with all its history into another database: all of it, compared and checked, or nothing.

    First close the windows and the keeper: nobody can change the branch during the move. The old database stays as it
    is. If the move is interrupted, start it again. Exit status 1 if the records break a rule, as they did before.
    """
    steps = Steps(5 if sqlite_file(target) is not None else len(MoveStep))
    try:
        moved = move(source, target, SystemClock().now(), steps)
    except BaseException:
        steps.broken()
        raise
    steps.ended()
    for sentence in move_report(moved, source, target):
        print(sentence)
    return 1 if any(each.faults for each in moved.checked) else 0


def move_report(moved: Moved, source: str, target: str) -> list[str]:
    """Return what was moved and what to do next, line by line."""
    old, new = without_passwords(source), without_passwords(target)
    sentences = [
        f"Moved: {sum(moved.counts.values()):,} rows of {len(moved.counts)} tables."
        " Every row is the same in both databases."
    ]
    ends = {head.code: head for head in moved.branches}
    for each in moved.checked:
        end = ends[each.code]
        found = "nothing is wrong" if not each.faults else f"{each.faults} rules are broken, as they were before"
        sentences.append(
            f"Branch {each.code}: {each.events} events of {each.tickets} tickets checked, {found}."
            f" The last event is number {end.seq}, {end.hash[:16]}…"
        )
        if end.record_seq and end.record_hash:
            sentences[-1] += f" The last event of the registers is number {end.record_seq}, {end.record_hash[:16]}…"
    sentences += ["", "What to do now:"]
    if sqlite_file(target) is None:
        sentences.append(
            "  1. Give each PC its address from the file that 'nobat database roles' wrote. If you have not run that"
            " command for the new database, run it now."
        )
    else:
        sentences.append(f"  1. From now on start everything with the new address: --database {new}")
    waiting = (
        f"{', '.join(moved.devices)} and the keeper" if moved.devices else "Kiosks, boards, consoles and the keeper"
    )
    sentences.append(f"  2. {waiting} still use the old database: stop them, and start them with the new address.")
    sentences.append(
        f"  3. {old} was not changed. Move it away, so that nobody continues to use it: tickets taken there would not"
        " be in the new database."
    )
    return sentences


COMMAND = CliCommand(
    "database move",
    _move,
    (
        Option(
            "--from",
            "The database that holds the branch now.",
            metavar="URL",
            read=database_address,
            required=True,
            argument="source",
        ),
        Option(
            "--to",
            "An empty database, or a new file.",
            metavar="URL",
            read=database_address,
            required=True,
            argument="target",
        ),
        LANGUAGE,
    ),
    ("nobat database move --from sqlite:///branch.sqlite3 --to postgresql+psycopg://nobat@server/branch",),
)
