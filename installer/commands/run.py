"""`nobat run`: a working branch on this PC with kiosk, counter console and display board."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType

from installer.arguments import CliCommand, Option
from installer.commands.guide import make_sample
from installer.commands.options import DATA, LANGUAGE
from installer.locations import data_dir
from installer.problems import SetUpError
from installer.repairing import repair, repair_report
from installer.story.play import play_story
from shared.bootstrap import open_branch
from shared.platform.config import BACKUP_FOLDER, default_database_url, make_data_dir
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.upkeep.backup.errors import BRANCH_FILE_MISSING
from shared.upkeep.backup.soundness import former_branch

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

#: How long a program may take to save its data and end.
GRACE_SECONDS = 10
POLL_SECONDS = 0.3
#: How the system asks this program to end; SIGHUP says that its terminal is gone, and Windows does not have it.
_ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@dataclass(frozen=True)
class Program:
    """One program of the branch: its name for people, its command line, and its log.

    A program without a window ends with the last one that has one.
    """

    name: str
    arguments: tuple[str, ...]
    log: str
    window: bool = True


#: Small enough for all three on the screen of a laptop.
WINDOWS = (
    Program("kiosk", ("kiosk", "--windowed", "--size", "1000x700"), "kiosk-1.log"),
    Program("counter console", ("counter",), "counter_console.log"),
    Program("display board", ("display", "--windowed", "--size", "1000x600"), "display_board.log"),
)
GUIDE = Program("guide", ("guide",), "guide.log")
KEEPER = Program("keeper", ("keeper",), "keeper.log", window=False)
LIVELY = Program("simulated visitors and clerks", ("lively",), "lively.log", window=False)


def ensure_branch(database: str, backups: Path, create: Callable[[], None]) -> bool:
    """Let `create` make a branch if there is no database, repair a damaged one, and open it once. Raises UserError.

    Returns False when there is no branch afterwards, because nobody wanted one yet.
    """
    file = sqlite_file(database)
    done = repair(database, backups)
    for sentence in [] if done is None else repair_report(done):
        print(sentence)
    if file is not None and not file.exists():
        if former_branch(file):
            raise UserError(BRANCH_FILE_MISSING, path=str(file))
        create()
        if not file.exists():
            return False
    open_branch(database).close()
    return True


def take_sample(database: str) -> None:
    """Create the sample branch. Raises UserError."""
    print("Creating the sample branch; it is always open, so that you can try it at any hour …")
    make_sample(database)


def ask_guide(common: Sequence[str], logs: Path) -> None:
    """Open the guide, a program of its own, and wait until its window is closed. Raises SetUpError."""
    print("Opening the guide for your first branch. With --sample you get the sample branch instead.")
    if keep_open([GUIDE], common, logs):
        raise SetUpError("The guide for a new branch could not be opened; start with --sample for the sample branch.")


def keep_open(programs: Sequence[Program], common: Sequence[str], logs: Path) -> int:
    """Start the programs and wait until the last window is closed; return 1 if one of them failed."""
    before = {number: signal.signal(number, _as_interrupt) for number in _ENDINGS}
    # In their own sessions: Ctrl+C then reaches only this program, which ends the others cleanly.
    started = {
        program: subprocess.Popen(
            [sys.executable, "-m", "installer.cli", *program.arguments, *common],
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        for program in programs
    }
    failed = False
    try:
        while any(program.window for program in started):
            for program in wait_for_any(started):
                status = started.pop(program).returncode
                if status:
                    failed = True
                    print(
                        f"The {program.name} failed with status {status}; its log is {logs / program.log}.",
                    )
    except KeyboardInterrupt:
        print("Closing …")
    finally:
        stop(started)
        for number, handler in before.items():
            signal.signal(number, handler)
    return 1 if failed else 0


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    """Handle the signal like Ctrl+C, so that no window stays open."""
    raise KeyboardInterrupt


def wait_for_any(started: "dict[Program, subprocess.Popen[bytes]]") -> list[Program]:
    """Wait until at least one of the programs has ended and return those that have."""
    while True:
        if ended := [program for program, process in started.items() if process.poll() is not None]:
            return ended
        try:
            next(iter(started.values())).wait(POLL_SECONDS)
        except subprocess.TimeoutExpired:
            continue


def stop(started: "dict[Program, subprocess.Popen[bytes]]") -> None:
    """Ask the programs to end, and end those that do not."""
    for process in started.values():
        process.terminate()
    for process in started.values():
        try:
            process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _play(folder: Path) -> int:
    print(f"Playing a morning without a screen into {folder}; this takes about a minute …")
    faults = play_story(folder.absolute())
    for fault in faults:
        print(f"Failed: {fault}")
    print(f"The story with its pictures is {folder / 'story.md'}.")
    return 1 if faults else 0


def _run(data: Path | None, sample: bool, lively: bool, headless: Path | None, language: Language | None) -> int:
    """Open a working branch: kiosk, counter console and display board.

    The first time a guide asks what your branch needs, or gives you the sample branch."""
    folder = make_data_dir(data_dir(data))
    if headless is not None or not platform.has_screen(os.environ):
        return _play(headless or folder / "headless")
    database = default_database_url(folder)
    both = ["--data", str(folder), *(["--language", language.value] if language else [])]
    # Simulated clerks are those of the sample branch.
    create = partial(take_sample, database) if sample or lively else partial(ask_guide, both, folder / "logs")
    if not ensure_branch(database, folder / BACKUP_FOLDER, create):
        print("No branch was created. Your answers are kept; start again to continue.")
        return 0
    common = ["--database", database, *both]
    print(f"Opening kiosk, counter console and display board. Everything is kept in {folder}.")
    return keep_open((*WINDOWS, KEEPER, *([LIVELY] if lively else [])), common, folder / "logs")


COMMANDS = (
    CliCommand(
        "run",
        _run,
        (
            DATA,
            Option("--sample", "If there is no branch yet, create the sample branch without asking."),
            Option("--lively", "Simulate visitors and clerks; one clerk and one counter stay free for you."),
            Option(
                "--headless", "Play a morning without a screen and write its pictures to DIR.", metavar="DIR", read=Path
            ),
            LANGUAGE,
        ),
        (
            "nobat run",
            "nobat run --sample",
            "nobat run --lively",
            "nobat run --data ./demo --language kk",
            "nobat run --headless ./story",
        ),
    ),
)
