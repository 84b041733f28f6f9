"""The import contracts of pyproject.toml hold, and each of them catches a violation that is added on purpose."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("kiosk", "counter_console", "display_board", "shared", "installer")

#: (module, import that is added to it, contract that must catch it)
VIOLATIONS = (
    ("kiosk/app.py", "counter_console.app", "1."),
    ("shared/office/settings/model/declaring.py", "kiosk.app", "1."),
    ("shared/office/catalog/model/workflow.py", "shared.queue.tickets.model", "2."),
    ("shared/upkeep/keeper/rules.py", "shared.upkeep.backup.make", "2."),
    ("shared/office/catalog/model/workflow.py", "shared.office.staff.model", "2a."),
    ("shared/queue/tickets/model.py", "shared.queue.summary.model", "2b."),
    ("shared/office/staff/model.py", "shared.office.staff.operations", "3."),
    ("shared/queue/tickets/rules/selection.py", "threading", "4."),
    ("shared/queue/tickets/operations/desk.py", "PySide6.QtCore", "5."),
    ("shared/platform/i18n/text.py", "shared.platform.db.database", "6."),
    ("shared/ui/appearance.py", "shared.queue.tickets.model", "7."),
    ("kiosk/welcome/presenter.py", "PySide6.QtWidgets", "8."),
    ("kiosk/welcome/screen.py", "shared.queue.tickets.operations.visitor", "9."),
    ("kiosk/welcome/presenter.py", "shared.queue.tickets.store", "10."),
    ("kiosk/app.py", "sqlalchemy", "11."),
    ("kiosk/tiles.py", "shared.queue.forecast.rules.learned.steps", "12."),
)


def lint(root: Path) -> "subprocess.CompletedProcess[str]":
    """Run the linter on a tree as the command line does."""
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    command = [sys.executable, "-c", program, "--no-cache"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copied_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source to add violations to."""
    root = tmp_path_factory.mktemp("tree")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__", "*.qm", "*.lock"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


@pytest.fixture(scope="module")
def report_of_violations(copied_tree: Path) -> str:
    """What the linter says about a tree with all violations at once; the tree is repaired afterwards."""
    originals = {module: (copied_tree / module).read_text(encoding="utf-8") for module, _, _ in VIOLATIONS}
    for module, imported, _ in VIOLATIONS:
        with (copied_tree / module).open("a", encoding="utf-8") as file:
            file.write(f"\nimport {imported}\n")
    answer = lint(copied_tree)
    for module, text in originals.items():
        (copied_tree / module).write_text(text, encoding="utf-8")
    assert answer.returncode != 0
    return answer.stdout


def test_every_contract_is_kept() -> None:
    answer = lint(ROOT)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(("module", "imported", "contract"), VIOLATIONS)
def test_an_added_violation_is_caught(report_of_violations: str, module: str, imported: str, contract: str) -> None:
    broken = [row for row in report_of_violations.splitlines() if row.startswith(contract) and "BROKEN" in row]
    assert broken, report_of_violations
    name = module.removesuffix(".py").replace("/", ".")
    _, _, details = report_of_violations.partition("Broken contracts")
    top_level = imported.partition(".")[0]
    assert any(name in row and (imported in row or f"-> {top_level}" in row) for row in details.splitlines()), (
        report_of_violations
    )


def test_kiosk_and_board_load_no_numpy() -> None:
    program = "import sys, kiosk.app, display_board.app; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "shared.queue.forecast.operations" in loaded
    assert not [name for name in loaded if name.partition(".")[0] == "numpy" or ".learned" in name]


def test_a_file_outside_the_layers_of_a_subject_is_caught(copied_tree: Path) -> None:
    added = copied_tree / "shared" / "queue" / "tickets" / "helpers.py"
    added.write_text('"""Things."""\n', encoding="utf-8")
    answer = lint(copied_tree)
    added.unlink()
    assert answer.returncode != 0
