"""The import contracts of pyproject.toml hold, and they are not asleep: a planted violation is caught."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("kiosk", "counter_console", "display_board", "shared", "installer")


def lint(root: Path) -> "subprocess.CompletedProcess[str]":
    """Run the linter on a tree as the command line does."""
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    command = [sys.executable, "-c", program, "--no-cache"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def copied_tree(tmp_path: Path) -> Path:
    """A copy of the source, to plant a violation in."""
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "*.qm", "*.lock")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(file: Path, line: str) -> None:
    """Add an import at the end of a module."""
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


def test_every_contract_is_kept() -> None:
    answer = lint(ROOT)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("kiosk/app.py", "import counter_console.app", "1."),
        ("shared/office/settings/model.py", "import kiosk.app", "1."),
        ("shared/office/catalog/model.py", "import shared.queue.tickets.model", "2."),
        ("shared/office/catalog/model.py", "import shared.office.staff.model", "2a."),
        ("shared/queue/tickets/model/views.py", "import shared.queue.summary.model", "2b."),
        ("shared/upkeep/keeper/rules.py", "import shared.upkeep.backup.make", "2."),
        ("shared/office/staff/model.py", "import shared.office.staff.operations", "3."),
        ("shared/queue/tickets/rules/selection.py", "import threading", "4."),
        ("shared/queue/tickets/operations/desk.py", "import PySide6.QtCore", "5."),
        ("shared/platform/i18n/text.py", "import shared.platform.db.database", "6."),
        ("shared/ui/appearance.py", "import shared.queue.tickets.model", "7."),
        ("kiosk/welcome/presenter.py", "import PySide6.QtWidgets", "8."),
        ("kiosk/welcome/screen.py", "import shared.queue.tickets.operations.visitor", "9."),
        ("kiosk/welcome/presenter.py", "import shared.queue.tickets.store", "10."),
        ("kiosk/app.py", "import sqlalchemy", "11."),
    ],
)
def test_a_planted_violation_is_caught(copied_tree: Path, module: str, line: str, contract: str) -> None:
    plant(copied_tree / module, line)
    answer = lint(copied_tree)
    broken = [row for row in answer.stdout.splitlines() if row.startswith(contract)]
    assert answer.returncode != 0
    assert any("BROKEN" in row for row in broken), answer.stdout


def test_an_unplanned_file_in_a_subject_is_caught(copied_tree: Path) -> None:
    (copied_tree / "shared" / "queue" / "tickets" / "helpers.py").write_text('"""Things."""\n', encoding="utf-8")
    assert lint(copied_tree).returncode != 0
