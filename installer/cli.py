"""The command line `nobat`: finds the command, and turns every problem into one sentence and an exit status."""

import importlib
import io
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.problems import SetUpError, WrongUseError
from shared.platform.config import default_data_dir, make_data_dir
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging

log = logging.getLogger(__name__)

WRONG_USE = 2
STOPPED = 130

#: The commands that open a window.
WINDOWS = (["kiosk"], ["counter"], ["display"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 a problem that was told, 2 wrong use, 130 stopped."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        # Loaded by name: a window shows something before the other commands' library would even be loaded.
        carry_out = importlib.import_module(f"installer.{'windows' if words[:1] in WINDOWS else 'command_line'}").run
        return int(carry_out(words))
    except UserError as problem:
        return _tell(_sentence(problem, _language(words)))
    except SetUpError as problem:
        return _tell(str(problem))
    except WrongUseError as problem:
        return _tell_wrong_use(str(problem), words)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return STOPPED
    except Exception as fault:
        told = _told_by_database(fault)
        return _tell(_log_bug(fault, words) if told is None else _sentence(told, _language(words)))


def _sentence(problem: UserError, language: Language) -> str:
    # Loaded by name when there is a problem: translating loads Qt, and whatever comes after Qt loads more slowly.
    sentence: str = importlib.import_module("installer.error_sentence").sentence(problem, language)
    return sentence


def _told_by_database(fault: Exception) -> UserError | None:
    """Return what a person can do something about: a line that broke, an account without the right to it."""
    try:
        with importlib.import_module("shared.platform.db.faults").told_kindly():
            raise fault
    except UserError as told:
        return told
    except Exception:
        return None


def _tell(sentence: str) -> int:
    sys.stderr.write(f"{' '.join(sentence.split())}\n")
    return 1


def _tell_wrong_use(problem: str, words: Sequence[str]) -> int:
    sentence = " ".join(problem.split())
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
