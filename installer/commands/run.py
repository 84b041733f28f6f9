"""`nobat run`: a working branch on this PC: kiosk, counter console and display board as three programs."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from installer.commands.options import DataOption, LanguageOption, data_dir, examples
from installer.new_branch import always_open, make_branch
from installer.profile import default_profile_path, read_profile
from installer.repairing import repair, told
from installer.story.play import play_story
from shared.bootstrap import open_branch
from shared.platform.config import BACKUP_FOLDER, default_database_url, make_data_dir
from shared.platform.db.engine import sqlite_file

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

#: How long a program that was asked to end may take to write what it holds.
GRACE_SECONDS = 10
LOOK_EVERY_SECONDS = 0.3


@dataclass(frozen=True)
class Program:
    """One program of the branch: what people call it, the command, and the log it writes.

    A program without a window ends with the last one that has one.
    """

    name: str
    words: tuple[str, ...]
    log: str
    window: bool = True


#: Sizes that leave room for the others on a small laptop's screen.
WINDOWS = (
    Program("kiosk", ("kiosk", "--windowed", "--size", "1000x700"), "kiosk-1.log"),
    Program("counter console", ("counter",), "counter_console.log"),
    Program("display board", ("display", "--windowed", "--size", "1000x600"), "display_board.log"),
)
KEEPER = Program("keeper", ("keeper",), "keeper.log", window=False)
LIVELY = Program("simulated visitors and clerks", ("lively",), "lively.log", window=False)


def add_run(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "run",
        epilog=examples(
            "nobat run", "nobat run --lively", "nobat run --data ./demo --language kk", "nobat run --headless ./story"
        ),
    )(_run)


def ensure_branch(database: str, backups: Path) -> None:
    """Make the sample branch if there is no database, repair a damaged one, check that it opens. Raises UserError."""
    file = sqlite_file(database)
    done = repair(database, backups)
    for sentence in [] if done is None else told(done):
        typer.echo(sentence)
    if file is not None and not file.exists():
        typer.echo("Making the sample branch; to be tried at any hour it is always open …")
        make_branch(database, always_open(read_profile(default_profile_path())))
    open_branch(database).close()


def keep_open(programs: Sequence[Program], common: Sequence[str], logs: Path) -> int:
    """Start the programs and wait until the last one is closed; return 1 if one of them ended by a fault."""
    before = signal.signal(signal.SIGTERM, _as_interrupt)
    # In sessions of their own, so that Ctrl-C reaches this program alone, which then ends them in order.
    started = {
        program: subprocess.Popen(
            [sys.executable, "-m", "installer.cli", *program.words, *common],
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
                    typer.echo(
                        f"The {program.name} ended by a fault (status {status}); its log is {logs / program.log}.",
                    )
    except KeyboardInterrupt:
        typer.echo("Closing …")
    finally:
        stop(started)
        signal.signal(signal.SIGTERM, before)
    return 1 if failed else 0


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    """Take the system's wish to end like Ctrl-C, so that no window is left behind."""
    raise KeyboardInterrupt


def wait_for_any(started: "dict[Program, subprocess.Popen[bytes]]") -> list[Program]:
    """Wait until at least one of the programs has ended and return those that have."""
    while True:
        if ended := [program for program, process in started.items() if process.poll() is not None]:
            return ended
        try:
            next(iter(started.values())).wait(LOOK_EVERY_SECONDS)
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
    typer.echo(f"Playing a morning without a screen into {folder}; this takes about two minutes …")
    faults = play_story(folder.absolute())
    for fault in faults:
        typer.echo(f"It did not hold: {fault}")
    typer.echo(f"The story with its pictures is {folder / 'story.md'}.")
    return 1 if faults else 0


def _run(
    data: DataOption = None,
    lively: Annotated[
        bool, typer.Option("--lively", help="With simulated visitors and clerks; one clerk and a counter stay yours.")
    ] = False,
    headless: Annotated[
        Path | None,
        typer.Option(
            "--headless", metavar="DIR", help="Play a morning without a screen and write its pictures to DIR."
        ),
    ] = None,
    language: LanguageOption = None,
) -> int:
    """Open a working branch: kiosk, counter console and display board. The sample branch is made on first use."""
    folder = make_data_dir(data_dir(data))
    if headless is not None or not platform.has_screen(os.environ):
        return _play(headless or folder / "headless")
    database = default_database_url(folder)
    ensure_branch(database, folder / BACKUP_FOLDER)
    common = ["--database", database, "--data", str(folder), *(["--language", language.value] if language else [])]
    typer.echo(f"Opening kiosk, counter console and display board. Everything is kept in {folder}.")
    return keep_open((*WINDOWS, KEEPER, *([LIVELY] if lively else [])), common, folder / "logs")
