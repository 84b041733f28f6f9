"""The commands as they are typed, apart from those that open a window: finds the command and reads its options."""

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import typer
from typer.main import get_command

from installer.problems import WrongUseError

#: The checkout. An installed package has no folder of this name beside it.
TRIALS = Path(__file__).resolve().parents[1] / "tests" / "trials"

#: Each command with what adds it, in the order of the help. Those of the trials exist in a checkout only.
COMMANDS: Mapping[str, str] = {
    "run": "installer.commands.run:add_run",
    "test": "installer.commands.suite:add_test",
    "init": "installer.commands.branch:add_init",
    "kiosk": "installer.commands.windows:add_window_commands",
    "counter": "installer.commands.windows:add_window_commands",
    "display": "installer.commands.windows:add_window_commands",
    "simulate": "installer.commands.simulate:add_simulate",
    "lively": "installer.commands.lively:add_lively",
    "report": "installer.commands.figures:add_figures",
    "check": "installer.commands.figures:add_figures",
    "doctor": "installer.commands.doctor:add_doctor",
    "bench": "tests.trials.bench.command:add_bench",
    "backup": "installer.commands.backup:add_backup",
    "restore": "installer.commands.backup:add_backup",
    "upgrade": "installer.commands.upgrade:add_upgrade",
    "keeper": "installer.commands.keeper:add_keeper",
    "torture": "tests.trials.torture.command:add_torture",
    "database": "installer.commands.database:add_database",
}


def run(words: Sequence[str]) -> int:
    """Carry out a command and return its exit status. Raises WrongUseError, KeyboardInterrupt and what it raises."""
    line = command_line(words[0] if words else "")
    try:
        answer = get_command(line)(args=list(words), prog_name="nobat", standalone_mode=False)
    except typer.TyperException as problem:
        if not problem.format_message():  # no command at all: the help has been shown
            return 0
        raise WrongUseError(problem.format_message()) from None
    except typer.Abort:
        raise KeyboardInterrupt from None
    return answer if isinstance(answer, int) else 0


def command_line(wanted: str = "") -> typer.Typer:
    """Return the command line with all its commands, or with those that stand in one module with the wanted one."""
    line = typer.Typer(
        name="nobat",
        help="Queue management for a public-service branch: kiosk, counter console, display board, daily figures.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    # Without this, a single command would not be called by its name.
    line.callback()(_nothing_first)
    for adder in dict.fromkeys([COMMANDS[wanted]] if wanted in COMMANDS else COMMANDS.values()):
        if adder.startswith("tests.") and not TRIALS.is_dir():
            continue
        module, _, function = adder.partition(":")
        # The only place that loads commands by name: a window is open sooner when nothing else is loaded before it.
        getattr(importlib.import_module(module), function)(line)
    return line


def _nothing_first() -> None: ...
