"""The set-up knows when it has nothing to do, keeps its hands off what is not its own, and explains failures."""

import ast
import io
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtGui import QFont

from installer import packages, platform_linux, set_up
from installer.environment import RUN_LOCK, TEST_LOCK, VOICE_LOCK, Environment
from installer.packages import NoteOfPip, clean_environment, packages_in, reason_of
from installer.problems import SetUpError
from installer.progress import Progress

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    """A folder that looks like a checkout with an environment, as far as the record of the set-up goes."""
    (tmp_path / "installer").mkdir()
    for name in (RUN_LOCK, TEST_LOCK, VOICE_LOCK):
        shutil.copy(ROOT / "installer" / name, tmp_path / "installer" / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    environment = Environment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text("")
    environment.mark_begun()
    return environment


def test_a_second_start_has_nothing_to_do(checkout: Environment) -> None:
    assert not checkout.is_ready(RUN_LOCK)
    checkout.mark_ready(RUN_LOCK)
    assert checkout.is_ready(RUN_LOCK)
    set_up.prepare(checkout, RUN_LOCK)


def test_the_environment_for_tests_also_runs_the_program(checkout: Environment) -> None:
    checkout.mark_ready(RUN_LOCK)
    assert not checkout.is_ready(TEST_LOCK)
    checkout.mark_ready(TEST_LOCK)
    assert checkout.is_ready(TEST_LOCK)
    assert checkout.is_ready(RUN_LOCK)


def test_a_moved_checkout_is_installed_again_because_its_commands_hold_full_paths(checkout: Environment) -> None:
    checkout.mark_ready(RUN_LOCK)
    moved = Environment(checkout.root.rename(checkout.root.with_name("moved")))
    assert not moved.is_ready(RUN_LOCK)
    assert not moved.must_be_made()
    moved.mark_ready(RUN_LOCK)
    assert moved.is_ready(RUN_LOCK)


@pytest.mark.parametrize("changed", ["installer/requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_again(checkout: Environment, changed: str) -> None:
    checkout.mark_ready(RUN_LOCK)
    file = checkout.root / changed
    file.write_text(file.read_text() + "\n# changed\n")
    assert not checkout.is_ready(RUN_LOCK)


def test_an_interrupted_set_up_goes_on_in_the_same_environment(checkout: Environment) -> None:
    assert not checkout.is_ready(RUN_LOCK)
    assert not checkout.must_be_made()


def test_an_environment_that_somebody_else_made_is_never_deleted(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "thesis.txt").write_text("years of work")
    with pytest.raises(SetUpError, match="not made by Nobat"):
        environment.clear()
    assert (tmp_path / ".venv" / "thesis.txt").exists()


def test_a_broken_environment_of_our_own_is_made_anew(checkout: Environment) -> None:
    checkout.python.unlink()
    assert checkout.must_be_made()
    checkout.clear()
    assert not checkout.folder.exists()


def test_translations_newer_than_their_product_are_noticed(checkout: Environment) -> None:
    folder = checkout.root / "shared" / "translations"
    folder.mkdir(parents=True)
    (folder / "nobat_kk.ts").write_text("<TS/>")
    assert checkout.stale_translations()
    (folder / "nobat_kk.qm").write_text("")
    assert not checkout.stale_translations()


def test_a_note_tells_which_package_of_how_many_is_fetched() -> None:
    note = NoteOfPip(3)
    assert note.read("Looking in indexes: https://example.org") == "asking the package index"
    note.read("Ignoring numpy: markers 'python_version > \"3.12\"' don't match your environment")
    assert note.read("Collecting rich==15.0.0 (from -r x.lock (line 4))") == "1 of 2: rich 15.0.0"
    assert note.read("  Downloading rich-15.0.0-py3-none-any.whl (310 kB)") == "1 of 2: rich 15.0.0, 310 kB"
    assert note.read("Collecting PySide6-Addons==6.12.0 (from -r x.lock (line 9))") == "2 of 2: PySide6-Addons 6.12.0"
    assert note.read("Installing collected packages: rich, PySide6-Addons") == "all fetched, unpacking"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that was pinned"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError: Failed to establish: Name or service not known", "connect to the internet"),
        ("ERROR: Could not find a version that satisfies x (from versions: none)", "cannot be reached"),
        ("ERROR: No matching distribution found for pyside6-addons==6.12.0", "no ready-made file"),
        ("PermissionError: [Errno 13] Permission denied: 'x'", "may not be written"),
        ("something nobody has seen before", ""),
    ],
)
def test_what_pip_says_becomes_a_reason_and_a_remedy(said: str, told: str) -> None:
    assert told in reason_of(said)
    assert bool(told) == bool(reason_of(said))


def test_a_failed_installation_is_one_sentence_and_its_log(tmp_path: Path) -> None:
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho 'ERROR: Could not find a version that satisfies x'\nexit 1\n")
    fake.chmod(0o755)
    lock = tmp_path / "x.lock"
    lock.write_text("x==1\n")
    with pytest.raises(SetUpError) as told:
        packages.install_lock(fake, lock, tmp_path / "set-up.log", lambda _note: None)
    assert len(str(told.value).splitlines()) == 1
    assert "Could not find a version" in (tmp_path / "set-up.log").read_text()


def test_every_pinned_package_has_hashes() -> None:
    for name in (RUN_LOCK, TEST_LOCK, VOICE_LOCK):
        lock = ROOT / "installer" / name
        blocks = lock.read_text(encoding="utf-8").split("==")[1:]
        assert len(blocks) == packages_in(lock)
        assert all("--hash=sha256:" in block for block in blocks)


def test_the_locks_hold_just_what_the_project_needs() -> None:
    # Packages that come along unseen are most of a download; appdirs, without a maintainer, comes with python-escpos.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for name, wanted in ((RUN_LOCK, extras["setup"]), (TEST_LOCK, extras["setup"] + extras["test"])):
        found, waiting = set[str](), [Requirement(each) for each in (*project["dependencies"], *wanted)]
        while waiting:
            needed = waiting.pop()
            if (name_of := canonicalize_name(needed.name)) in found:
                continue
            found.add(name_of)
            waiting += [
                each
                for each in map(Requirement, metadata.requires(needed.name) or ())
                if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in (*needed.extras, ""))
            ]
        pinned = re.findall(r"^([a-z0-9-]+)==", (ROOT / "installer" / name).read_text(encoding="utf-8"), re.MULTILINE)
        # Three are needed on another system or by another version of Python only.
        assert set(pinned) - found <= {"colorama", "typing-extensions", "importlib-resources"}
        assert found <= set(pinned)


def test_the_lock_for_tests_holds_the_lock_for_running() -> None:
    def pins(name: str) -> set[str]:
        lines = (ROOT / "installer" / name).read_text(encoding="utf-8").splitlines()
        return {line.rstrip(" \\") for line in lines if "==" in line and not line.startswith((" ", "#"))}

    assert pins(RUN_LOCK) < pins(TEST_LOCK)


def test_packages_from_elsewhere_are_not_mixed_in() -> None:
    kept = clean_environment({"PYTHONPATH": "x", "PYTHONHOME": "y", "PATH": "z", "PIP_USER": "1"})
    assert "PYTHONPATH" not in kept
    assert "PYTHONHOME" not in kept
    assert kept["PIP_USER"] == "0"
    assert kept["PATH"] == "z"


@pytest.mark.parametrize(
    ("variables", "screen"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_screen_is_recognised(variables: dict[str, str], screen: bool) -> None:
    assert platform_linux.has_screen(variables) is screen


def test_any_python_3_can_read_the_first_file_and_is_told_what_is_needed() -> None:
    for name in ("__main__.py", "__init__.py"):
        ast.parse((ROOT / "installer" / name).read_text(encoding="utf-8"), feature_version=(3, 4))


def test_the_set_up_needs_nothing_but_the_standard_library() -> None:
    program = "import sys; sys.path.insert(0, '.'); import installer.set_up"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_on_a_terminal_a_step_is_one_line_that_is_redrawn() -> None:
    out = io.StringIO()
    progress = Progress(2, out, redraw=True)
    progress.begin("Installing")
    progress.note("1 of 2")
    progress.end()
    assert out.getvalue().count("\n") == 1
    assert "[1/2] Installing" in out.getvalue()


def test_in_a_log_a_step_is_two_lines_without_control_characters() -> None:
    out = io.StringIO()
    progress = Progress(2, out, redraw=False)
    progress.begin("Installing")
    progress.note("1 of 2")
    progress.end()
    assert out.getvalue().splitlines()[0] == "  [1/2] Installing …"
    assert "\x1b" not in out.getvalue()


def test_the_pinned_qt_does_not_use_up_none() -> None:
    # PySide6 6.12.0 lost a reference to None with every call that returns nothing, and Python 3.11 died of it.
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setPixelSize(20)
    assert sys.getrefcount(None) > before - 500


@pytest.mark.parametrize("words", [(), ("--help",), ("run", "--help"), ("test", "-h")])
def test_help_before_the_set_up_downloads_nothing(
    words: tuple[str, ...], checkout: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "ROOT", checkout.root)
    assert set_up.main(words) == 0
    said = capsys.readouterr()
    assert "python3 -m installer run" in said.out
    assert said.err == ""
    assert not checkout.is_ready(RUN_LOCK)
