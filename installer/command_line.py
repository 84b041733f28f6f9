"""Finds the command that was typed, reads its options and runs it. Only the modules that a command needs are loaded."""

import importlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from installer.arguments import HELP, CliCommand, examples_text
from installer.problems import WrongUseError

#: The checkout. An installed package does not have this folder.
TRIALS = Path(__file__).resolve().parents[1] / "tests" / "trials"

#: The first word of each command and the module that declares it, in the order of the help.
MODULES: Mapping[str, str] = {
    "run": "installer.commands.run",
    "guide": "installer.commands.guide",
    "test": "installer.commands.suite",
    "init": "installer.commands.branch",
    "kiosk": "installer.commands.windows",
    "counter": "installer.commands.windows",
    "display": "installer.commands.windows",
    "simulate": "installer.commands.simulate",
    "lively": "installer.commands.lively",
    "backtest": "installer.commands.backtest",
    "report": "installer.commands.figures",
    "check": "installer.commands.figures",
    "doctor": "installer.commands.doctor",
    "backup": "installer.commands.backup",
    "restore": "installer.commands.backup",
    "upgrade": "installer.commands.upgrade",
    "staff": "installer.commands.staff",
    "export": "installer.commands.export",
    "sealed": "installer.commands.sealed",
    "voice": "installer.commands.voice",
    "calls": "installer.commands.calls",
    "setup": "installer.commands.setup",
    "pins": "installer.commands.pins",
    "keeper": "installer.commands.keeper",
    "retention": "installer.commands.retention",
    "mail": "installer.commands.mail",
    "visitors": "installer.commands.visitors",
    "database": "installer.commands.database",
    "bench": "tests.trials.bench.command",
    "torture": "tests.trials.torture.command",
}

ABOUT = "Queue management for a public-service branch: kiosk, counter console, display board, daily figures."


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status. Raises WrongUseError and whatever the command raises."""
    if not arguments or arguments[0] in HELP:
        print(_help("", (command for word in _words() for command in commands_of(word))))
        return 0
    commands = commands_of(arguments[0])
    command = find(commands, arguments)
    if command is None and (len(arguments) == 1 or arguments[1] in HELP):
        print(_help(arguments[0], commands))
        return 0
    if command is None:
        raise WrongUseError(f"There is no command '{' '.join(arguments[:2])}'", arguments[0])
    rest = arguments[len(command.name.split()) :]
    if {*HELP} & {*rest}:
        print(command.help(), end="")
        return 0
    return command.run(**command.read(rest))


def commands_of(word: str) -> list[CliCommand]:
    """Return the commands that begin with a word. Raises WrongUseError when there are none."""
    if word not in _words():
        raise WrongUseError(f"There is no option '{word}'" if word.startswith("-") else f"There is no command '{word}'")
    # Loaded by name: a window opens sooner when nothing else is loaded first.
    declared: Sequence[CliCommand] = importlib.import_module(MODULES[word]).COMMANDS
    return [command for command in declared if command.name.split()[0] == word]


def find(commands: Iterable[CliCommand], arguments: Sequence[str]) -> CliCommand | None:
    """Return the command whose name the arguments begin with."""
    for command in commands:
        name = command.name.split()
        if name == list(arguments[: len(name)]):
            return command
    return None


def _words() -> list[str]:
    return [word for word, module in MODULES.items() if not module.startswith("tests.") or TRIALS.is_dir()]


def _help(group: str, commands: Iterable[CliCommand]) -> str:
    shown = [command for command in commands if not command.hidden]
    width = max(len(command.name) for command in shown)
    name = f"nobat {group}".strip()
    lines = [f"usage: {name} COMMAND [OPTIONS]", ""]
    if not group:
        lines += [ABOUT, ""]
    lines.append("Commands:")
    lines += [f"  {command.name:<{width}}  {_summary(command)}" for command in shown]
    lines += [
        "",
        examples_text([command.examples[0] for command in shown] if group else ["nobat run", "nobat run --help"]),
    ]
    return "\n".join(lines)


def _summary(command: CliCommand) -> str:
    return command.about.partition("\n")[0].partition(". ")[0].rstrip(".")
