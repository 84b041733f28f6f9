"""`nobat test`: all checks of the source and the whole test suite, one heading each."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from installer.commands.options import examples
from installer.environment import TEST_LOCK, Environment
from installer.packages import clean_environment
from installer.problems import SetUpError
from installer.set_up import ROOT, check_libraries, prepare

#: Heading and what Python is told to run; pytest comes last, so that its summary closes the output.
_CHECKS = (
    ("Style", ("-m", "ruff", "check", ".")),
    ("Format", ("-m", "ruff", "format", "--check", ".")),
    ("Types", ("-m", "mypy")),
    # This linter cannot be started as a module.
    ("Import contracts", ("-c", "from importlinter.cli import lint_imports_command as lint; lint()")),
)
_TESTS = ("-m", "pytest", "-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider")


def add_test(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "test",
        context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
        epilog=examples("nobat test", "nobat test tests/unit -k numbering"),
    )(_test)


def run_checks(root: Path, pytest_words: Sequence[str]) -> int:
    """Run every check even when an earlier one failed; return 0 only if all passed."""
    failed: list[str] = []
    checks = () if pytest_words else _CHECKS
    for heading, command in (*checks, ("Tests", (*_TESTS, *pytest_words))):
        if failed and heading == "Tests":
            sys.stdout.write(f"\nNot in order before the tests: {', '.join(failed)}\n")
        sys.stdout.write(f"\n=== {heading}\n")
        sys.stdout.flush()
        done = subprocess.run(
            [sys.executable, *command], cwd=root, check=False, stdin=subprocess.DEVNULL, env=_variables()
        )
        if done.returncode:
            failed.append(heading)
    return 1 if failed else 0


def _test(context: typer.Context) -> int:
    """Run ruff, mypy, the import contracts and pytest. Words after `test` go to pytest, which then runs alone."""
    if not (ROOT / "tests").is_dir():
        raise SetUpError(
            "The tests are not part of an installed program; get the source code and run the command there."
        )
    environment = Environment(ROOT)
    if environment.is_ours():
        prepare(environment, TEST_LOCK)
        check_libraries(environment, windows=True, may_install=True)
    return run_checks(ROOT, context.args)


def _variables() -> dict[str, str]:
    # The tests draw their windows without a screen, also on a desktop: nothing flickers, every machine sees the same.
    return {**clean_environment(os.environ), "QT_QPA_PLATFORM": "offscreen"}
