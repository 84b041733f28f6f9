"""The command line `nobat`: finds the command, and turns every problem into one sentence and an exit status."""

import importlib
import io
import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import typer
from typer.main import get_command

from installer.problems import SetUpError
from shared.platform.config import default_data_dir, make_data_dir
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging

log = logging.getLogger(__name__)

WRONG_USE = 2
STOPPED = 130

#: Each command with what adds it, in the order of the help.
COMMANDS: Mapping[str, str] = {
    "run": "run:add_run",
    "test": "suite:add_test",
    "init": "branch:add_init",
    "kiosk": "windows:add_window_commands",
    "counter": "windows:add_window_commands",
    "display": "windows:add_window_commands",
    "simulate": "simulate:add_simulate",
    "lively": "lively:add_lively",
    "report": "figures:add_figures",
    "check": "figures:add_figures",
    "doctor": "doctor:add_doctor",
    "bench": "bench:add_bench",
    "backup": "backup:add_backup",
    "restore": "backup:add_backup",
    "upgrade": "upgrade:add_upgrade",
    "keeper": "keeper:add_keeper",
    "torture": "torture:add_torture",
    "database": "database:add_database",
}


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
        module, _, function = adder.partition(":")
        # The only place that loads commands by name: a window is open sooner when nothing else is loaded before it.
        getattr(importlib.import_module(f"installer.commands.{module}"), function)(line)
    return line


def _nothing_first() -> None: ...


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 a problem that was told, 2 wrong use, 130 stopped."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        line = command_line(words[0] if words else "")
        answer = get_command(line)(args=words, prog_name="nobat", standalone_mode=False)
    except UserError as problem:
        return _tell(_sentence(problem, _language(words)))
    except SetUpError as problem:
        return _tell(str(problem))
    except typer.TyperException as problem:
        return _tell_wrong_use(problem, words)
    except (typer.Abort, KeyboardInterrupt):
        sys.stderr.write("Stopped.\n")
        return STOPPED
    except Exception as fault:
        return _tell(_log_bug(fault, words))
    return answer if isinstance(answer, int) else 0


def _sentence(problem: UserError, language: Language) -> str:
    # Loaded by name when there is a problem: translating loads Qt, and whatever comes after Qt loads more slowly.
    sentence: str = importlib.import_module("installer.complaints").sentence(problem, language)
    return sentence


def _tell(sentence: str) -> int:
    sys.stderr.write(f"{' '.join(sentence.split())}\n")
    return 1


def _tell_wrong_use(problem: typer.TyperException, words: Sequence[str]) -> int:
    sentence = " ".join(problem.format_message().split())
    if not sentence:  # no command at all: the help has been shown
        return 0
    command = next((word for word in words if not word.startswith("-")), "")
    sys.stderr.write(f"{sentence.rstrip('.')}; see 'nobat {command}{' ' if command else ''}--help'.\n")
    return WRONG_USE


def _log_bug(fault: Exception, words: Sequence[str]) -> str:
    command = next((word for word in words if not word.startswith("-")), "")
    try:
        folder = make_data_dir(Path(_value_of("--data", words) or default_data_dir())) / "logs"
        handler = configure_logging(folder, "nobat")
    except (UserError, OSError):
        place = "and its log could not be written either; please tell its makers what you did"
    else:
        log.error("command failed", exc_info=fault, extra={"details": {"command": command}})
        logging.getLogger().removeHandler(handler)
        handler.close()
        place = f"and the details are in {folder / 'nobat.log'}; please send that file to its makers"
    return f"The program made a mistake and stopped ({type(fault).__name__}), {place}."


def _language(words: Sequence[str]) -> Language:
    wanted = _value_of("--language", words)
    return Language(wanted) if wanted in {language.value for language in Language} else Language.EN


def _value_of(option: str, words: Sequence[str]) -> str:
    for place, word in enumerate(words):
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
        if word == option and place + 1 < len(words):
            return words[place + 1]
    return ""


def _speak_utf8() -> None:
    # A Windows console or a bare server may start with a code page that has no Kazakh or Arabic letters.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
