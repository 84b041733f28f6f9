"""The command line `nobat`: runs a command and turns every problem into one sentence and an exit status."""

import contextlib
import importlib
import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import command_line
from installer.output import UNREAD, nobody_reads
from installer.problems import SetUpError, WrongUseError
from shared.platform.addresses import without_passwords
from shared.platform.config import default_data_dir, make_data_dir
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging
from shared.platform.private_files import new_files_are_private

log = logging.getLogger(__name__)

WRONG_USE = 2
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 a problem, 2 wrong use, 130 stopped, 141 not read on."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    # Matrices here are small: on a busy PC, threads for them wait for each other ten times as long as they compute.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _prepare_output()
    # Tests install packages, which other users of the environment must be able to read.
    rights = contextlib.nullcontext() if arguments[:1] == ["test"] else new_files_are_private()
    with rights:
        status = _run(arguments)
    return UNREAD if nobody_reads() else status


def _run(arguments: Sequence[str]) -> int:
    try:
        return command_line.run(arguments)
    except UserError as problem:
        return _report(_sentence(problem, _language(arguments)))
    except SetUpError as problem:
        return _report(str(problem))
    except WrongUseError as problem:
        return _report_wrong_use(problem)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return STOPPED
    except Exception as fault:
        if nobody_reads(fault):
            return UNREAD
        expected = _database_problem(fault)
        return _report(_log_bug(fault, arguments) if expected is None else _sentence(expected, _language(arguments)))


def _sentence(problem: UserError, language: Language) -> str:
    # Loaded only when there is a problem: translating loads Qt, and everything imported after Qt loads more slowly.
    sentence: str = importlib.import_module("installer.error_sentence").sentence(problem, language)
    return sentence


def _database_problem(fault: Exception) -> UserError | None:
    """Return the problem if a person can solve it: a lost connection, an account without the right to do this."""
    try:
        with importlib.import_module("shared.platform.db.faults").as_user_errors():
            raise fault
    except UserError as problem:
        return problem
    except Exception:
        return None


def _report(sentence: str) -> int:
    lines = (" ".join(line.split()) for line in sentence.splitlines())
    sys.stderr.write("".join(f"{without_passwords(line)}\n" for line in lines))
    return 1


def _report_wrong_use(problem: WrongUseError) -> int:
    sentence = without_passwords(" ".join(str(problem).split()).rstrip("."))
    sys.stderr.write(f"{sentence}; see '{f'nobat {problem.command}'.strip()} --help'.\n")
    return WRONG_USE


def _log_bug(fault: Exception, arguments: Sequence[str]) -> str:
    command = next((word for word in arguments if not word.startswith("-")), "")
    try:
        folder = make_data_dir(Path(_value_of("--data", arguments) or default_data_dir())) / "logs"
        handler = configure_logging(folder, "nobat")
    except (UserError, OSError):
        place = "and its log could not be written either; please tell the developers what you did"
    else:
        log.error("command failed", exc_info=fault, extra={"details": {"command": command}})
        logging.getLogger().removeHandler(handler)
        handler.close()
        place = f"and the details are in {folder / 'nobat.log'}; please send that file to the developers"
    return f"An error in the program stopped it ({type(fault).__name__}), {place}."


def _language(arguments: Sequence[str]) -> Language:
    wanted = _value_of("--language", arguments)
    return Language(wanted) if wanted in {language.value for language in Language} else Language.EN


def _value_of(option: str, arguments: Sequence[str]) -> str:
    # Also needed when the arguments could not be read.
    for index, argument in enumerate(arguments):
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
        if argument == option and index + 1 < len(arguments):
            return arguments[index + 1]
    return ""


def _prepare_output() -> None:
    # A Windows console or a bare server may start with a code page that has no Kazakh or Arabic letters.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)


if __name__ == "__main__":
    sys.exit(main())
