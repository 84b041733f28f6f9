"""`nobat test`: all checks of the source and the whole test suite, one heading each."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.arguments import CliCommand
from installer.environment import TEST_LOCK, Environment
from installer.packages import clean_environment
from installer.problems import SetUpError
from installer.set_up import ROOT, check_system, prepare

#: Heading and arguments for Python. pytest comes last, so that its summary ends the output.
_CHECKS = (
    ("Style", ("-m", "ruff", "check", ".")),
    ("Format", ("-m", "ruff", "format", "--check", ".")),
    ("Types", ("-m", "mypy")),
    # import-linter cannot be started as a module.
    ("Import contracts", ("-c", "from importlinter.cli import lint_imports_command as lint; lint()")),
)
# One worker more than the two cores that a small machine has: many tests wait for other processes.
_TESTS = ("-m", "pytest", "-n", "3", "--dist", "worksteal", "-p", "no:cacheprovider")


def run_checks(root: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every check even when an earlier one failed; return 0 only if all passed."""
    checks = () if pytest_arguments else _CHECKS
    with tempfile.TemporaryDirectory(prefix="nobat-compiled-", ignore_cleanup_errors=True) as compiled:
        variables = _variables(compiled)
        # Side by side: one of them takes longer than all others together, and none uses more than one processor.
        running = [(heading, _start(command, root, variables, said=subprocess.PIPE)) for heading, command in checks]
        failed = [heading for heading, process in running if not _passed(heading, process)]
        if failed:
            sys.stdout.write(f"\nFailed before the tests: {', '.join(failed)}\n")
        tests = ("Tests", _start((*_TESTS, *pytest_arguments), root, variables))
        return 0 if _passed(*tests) and not failed else 1


def _start(
    command: Sequence[str], root: Path, variables: dict[str, str], said: int | None = None
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *command],
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=None if said is None else subprocess.STDOUT,
        env=variables,
        encoding="utf-8",
        errors="replace",
    )


def _passed(heading: str, process: subprocess.Popen[str]) -> bool:
    """Show a heading, then what a check says, and return whether it passed."""
    sys.stdout.write(f"\n=== {heading}\n")
    sys.stdout.flush()
    sys.stdout.write(process.communicate()[0] or "")
    sys.stdout.flush()
    return process.returncode == 0


def _test(rest: tuple[str, ...]) -> int:
    """Run ruff, mypy, the import contracts and pytest. With arguments, only pytest runs, and gets them."""
    if not (ROOT / "tests").is_dir():
        raise SetUpError(
            "The tests are not part of an installed program; get the source code and run the command there."
        )
    environment = Environment(ROOT)
    if environment.is_ours():
        check_system(environment, windows=True, may_install=True)
        prepare(environment, TEST_LOCK)
    return run_checks(ROOT, rest)


def _variables(compiled: str) -> dict[str, str]:
    # The tests draw their windows offscreen, also on a desktop: the result is the same on every machine.
    variables = {**clean_environment(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    if variables.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Nothing is to be written beside the sources. The tests start many programs: compiled once, not in each.
        variables["PYTHONPYCACHEPREFIX"] = compiled
    return variables


COMMANDS = (CliCommand("test", _test, examples=("nobat test", "nobat test tests/unit -k numbering"), takes_rest=True),)
