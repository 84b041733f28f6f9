"""`nobat doctor`: checks this computer and says what is missing and what to do."""

import shutil
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

from installer.arguments import CliCommand
from installer.check_result import DoctorResult, State
from installer.commands.options import DATA, DATABASE, LANGUAGE, PRINTER
from installer.doctor_checks import all_results
from installer.locations import address, data_dir
from shared.platform.i18n.languages import Language


def table(results: Sequence[DoctorResult], width: int) -> Iterable[str]:
    """Return the lines of a table no wider than `width`, and the remedies below it."""
    first = max(len(result.what) for result in results) + 2
    second = len(State.PROBLEM) + 2
    room = max(width - first - second, 20)
    yield f"{'What':<{first}}{'State':<{second}}Found"
    for result in results:
        found = textwrap.wrap(result.found, room) or [""]
        yield f"{result.what:<{first}}{result.state:<{second}}{found[0]}"
        yield from (" " * (first + second) + line for line in found[1:])
    for result in results:
        if result.remedy:
            yield f"\n{result.what}: {result.remedy}"


def _doctor(database: str, data: Path | None, printer: str, language: Language | None) -> int:
    """Check this computer and say what is missing and what to do. Exit status 1 if there is a problem."""
    results = all_results(address(database, data), data_dir(data), printer, language or Language.EN)
    print("\n".join(table(results, shutil.get_terminal_size().columns)))
    return 1 if any(result.state is State.PROBLEM for result in results) else 0


COMMANDS = (
    CliCommand(
        "doctor",
        _doctor,
        (DATABASE, DATA, PRINTER, LANGUAGE),
        ("nobat doctor", "nobat doctor --printer network:192.0.2.10:9100"),
    ),
)
