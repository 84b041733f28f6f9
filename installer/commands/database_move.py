"""`nobat database move`: a branch that outgrew its PC, or leaves a server, takes its whole history along."""

import sys
import time
from typing import Annotated

import typer

from installer.commands.options import LanguageOption, examples
from installer.progress import Progress
from shared.platform.clock import SystemClock
from shared.platform.db.engine import parse_address, sqlite_file
from shared.upkeep.backup.move_targets import MoveStep
from shared.upkeep.backup.moving import Moved, move

_TITLES = {
    MoveStep.LOOK: "Looking at both databases",
    MoveStep.COPY: "Copying the branch; nobody can change it until the end",
    MoveStep.PROVE: "Reading the copy again, checking every event",
    MoveStep.PUT: "Putting it into the new database",
    MoveStep.COMPARE: "Comparing every row with the copy",
    MoveStep.CHECK: "Checking every event in the new database",
}


def add_move(group: typer.Typer) -> None:
    """Add the command to the group of database commands."""
    group.command(
        "move",
        epilog=examples(
            "nobat database move --from sqlite:///branch.sqlite3 --to postgresql+psycopg://nobat@server/branch"
        ),
    )(_move)


class Steps:
    """Tells a move's steps on the terminal."""

    def __init__(self, steps: int) -> None:
        self._progress = Progress(steps, sys.stderr)
        self._open = False
        self._table = ""
        self._rate = _Rate()

    def began(self, step: MoveStep) -> None:
        """End the step before, and begin this one."""
        self.ended()
        self._open, self._rate = True, _Rate()
        self._progress.begin(_TITLES[step])

    def rows(self, table: str, done: int, whole: int) -> None:
        """Tell how many rows of all, and of which table just now."""
        self._rate.done = done
        self._progress.note(f"{done:,} of {whole:,} rows, {table}")

    def ended(self) -> None:
        """The step in hand has succeeded."""
        if self._open:
            self._progress.end(str(self._rate) or "done")
        self._open = False

    def broken(self) -> None:
        """The step in hand has failed."""
        if self._open:
            self._progress.broken()


class _Rate:
    """Rows since a moment."""

    def __init__(self) -> None:
        self.done = 0
        self._began = time.monotonic()

    def __str__(self) -> str:
        seconds = max(time.monotonic() - self._began, 0.001)
        return f"{self.done:,} rows, {self.done / seconds:,.0f} a second" if self.done else ""


def _move(
    source: Annotated[str, typer.Option("--from", metavar="URL", help="The database in which the branch is now.")],
    target: Annotated[str, typer.Option("--to", metavar="URL", help="The empty database, or the new file, for it.")],
    language: LanguageOption = None,
) -> int:
    """Move a branch with all its history into another database: all of it, compared and checked, or nothing.

    Close the windows and the keeper before: the branch cannot be changed meanwhile. The old database stays as it is.
    If this is stopped, begin again. Exit status 1 if the records break a rule, which they did before, too.
    """
    steps = Steps(5 if sqlite_file(target) is not None else len(MoveStep))
    try:
        moved = move(source, target, SystemClock().now(), steps)
    except BaseException:
        steps.broken()
        raise
    steps.ended()
    for sentence in told(moved, source, target):
        typer.echo(sentence)
    return 1 if any(each.faults for each in moved.checked) else 0


def told(moved: Moved, source: str, target: str) -> list[str]:
    """Return what was moved and what is to be done now, sentence by sentence."""
    old, new = _without_password(source), _without_password(target)
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
    sentences += ["", "What to do now:"]
    if sqlite_file(target) is None:
        sentences.append(
            "  1. Each PC gets its own line from the file that 'nobat database roles' wrote. If that was never run for"
            " the new database, run it now."
        )
    else:
        sentences.append(f"  1. Everything is started with the new address from now on: --database {new}")
    waiting = (
        f"{', '.join(moved.devices)} and the keeper" if moved.devices else "Kiosks, boards, consoles and the keeper"
    )
    sentences.append(f"  2. {waiting} know only the old database: end them, and start them with the new address.")
    sentences.append(
        f"  3. {old} is as it was. Put it away, so that nobody goes on working in it: tickets taken there would not"
        " be in the new one."
    )
    return sentences


def _without_password(address: str) -> str:
    return parse_address(address).render_as_string(hide_password=True)
