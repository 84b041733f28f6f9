"""The rules of the source that no linter knows: length, first lines, waiting, imports, words and paths."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.subjects import SUBJECTS

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("kiosk", "counter_console", "display_board", "shared", "installer")
#: For a module with one idea; 300 lines are the aim.
LONGEST = 400
#: A test file is a list that nobody reads as a whole.
LONGEST_TEST = 450
#: What stands outside the product's windows may wait for the world: the set-up has no event loop.
MAY_SLEEP = {"installer/platform_windows.py"}
#: Pages whose state and screen another program shows as well.
DRAWN_ELSEWHERE = {"kiosk/card": "shared/service_card"}
#: Modules that exist on one system only.
OTHER_SYSTEMS = {"installer.platform_windows"}


def product_files() -> list[Path]:
    """Every module that is shipped."""
    return sorted(file for package in PRODUCT for file in (ROOT / package).rglob("*.py"))


def all_python_files() -> list[Path]:
    """Every module of the repository, tests too."""
    return [*product_files(), *sorted((ROOT / "tests").rglob("*.py"))]


def calls_that_wait(source: str) -> list[int]:
    """Return the lines that sleep or turn the event loop by hand."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("sleep", "msleep", "usleep", "processEvents"):
                lines.append(node.lineno)
    return lines


def has_docstring(source: str) -> bool:
    """Whether the first statement is a docstring whose first line is a sentence."""
    text = ast.get_docstring(ast.parse(source))
    first = (text or "").splitlines()[:1]
    return bool(first) and first[0].rstrip().endswith((".", "?", ":", "…"))


def machine_paths(text: str, name: str = "") -> list[str]:
    """Return absolute paths of somebody's own computer; a test may use such places as examples."""
    places = "root|work|Users" if name.startswith("tests/") else "home|Users|root|work|tmp|mnt|srv"
    pattern = rf"(?<![\w.])(?:/(?:{places})/[A-Za-z0-9_.-]+|[A-Z]:\\Users\\\w+)"
    return re.findall(pattern, text)


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Name and content of every text file under version control, or of the whole tree outside a checkout."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = [name for name in listing.stdout.split("\0") if name]
    for name in names:
        path = ROOT / name
        if path.suffix in (".png", ".ttf", ".wav", ".ico", ".qm", ".lock") or not path.is_file():
            continue
        yield name, path.read_text(encoding="utf-8", errors="replace")


def test_every_module_says_first_what_it_is_for() -> None:
    assert not [str(file) for file in all_python_files() if not has_docstring(file.read_text(encoding="utf-8"))]


def test_no_module_is_longer_than_it_may_be() -> None:
    too_long = {}
    for file in all_python_files():
        length = len(file.read_text(encoding="utf-8").splitlines())
        if length > (LONGEST_TEST if file.is_relative_to(ROOT / "tests") else LONGEST):
            too_long[str(file.relative_to(ROOT))] = length
    assert not too_long


def test_product_code_never_sleeps_or_turns_the_event_loop() -> None:
    found = {
        str(file.relative_to(ROOT).as_posix()): lines
        for file in product_files()
        if (lines := calls_that_wait(file.read_text(encoding="utf-8")))
    }
    assert found.keys() <= MAY_SLEEP, found


def test_the_search_for_sleeping_code_finds_it() -> None:
    assert calls_that_wait("import time\ntime.sleep(1)\nQApplication.processEvents()\n") == [2, 3]
    assert not calls_that_wait('"""No time.sleep here."""\nasleep(1)\n')


def test_the_search_for_docstrings_finds_their_absence() -> None:
    assert has_docstring('"""Says something."""\nx = 1\n')
    assert not has_docstring("import os\n")
    assert not has_docstring('"""no sentence"""\n')


def test_importing_any_module_touches_no_network_no_thread_and_no_screen() -> None:
    modules = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in product_files()
        if file.name != "__main__.py" and "versions" not in file.parts and file.name != "env.py"
    ]
    here = [module for module in modules if module not in OTHER_SYSTEMS and not (module.endswith("_windows"))]
    program = f"""
import importlib, os, socket, sys, threading
def refuse(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "sqlite3.connect"):
        raise RuntimeError(f"at import: {{event}} {{arguments}}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise RuntimeError(f"at import: opens {{arguments[0]}} to write")
sys.dont_write_bytecode = True
import numpy, pyqtgraph, PIL.Image, escpos.escpos, PySide6.QtWidgets  # other people's libraries may do as they like
sys.addaudithook(refuse)
for name in {here!r}:
    importlib.import_module(name)
assert threading.active_count() == 1, threading.enumerate()
assert PySide6.QtWidgets.QApplication.instance() is None
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_the_repository_names_no_machine() -> None:
    found = {
        name: paths
        for name, text in tracked_texts()
        if name != "tests/architecture/test_source_files.py"
        if (paths := machine_paths(text, name))
    }
    assert not found


def test_the_search_for_machine_paths_finds_one() -> None:
    somebody = "/".join(("", "home", "somebody", "nobat"))
    assert machine_paths(f"see {somebody}") == ["/".join(("", "home", "somebody"))]
    assert not machine_paths("see docs/home/page and https://example.org/home/page")


@pytest.mark.parametrize("subject", [each.name for each in SUBJECTS if not each.name.startswith("upkeep.")])
def test_a_subject_has_only_the_known_parts(subject: str) -> None:
    parts = (
        "errors",
        "model",
        "seeds",
        "working_time",
        "forms",
        "parts",
        "problems",
        "readiness",
        "xlsform",
        "rules",
        "rights",
        "store",
        "operations",
    )
    allowed = {"__init__.py", *parts, *(f"{part}.py" for part in parts)}
    inside = {
        path.name for path in (ROOT / "shared").joinpath(*subject.split(".")).iterdir() if path.name != "__pycache__"
    }
    assert inside <= allowed, inside - allowed


def test_every_screen_has_state_presenter_and_screen() -> None:
    for app in ("kiosk", "counter_console", "display_board"):
        for folder in (ROOT / app).iterdir():
            if folder.is_dir() and (folder / "presenter.py").exists():
                place = folder.relative_to(ROOT).as_posix()
                drawn_in = ROOT / DRAWN_ELSEWHERE.get(place, place)
                names = {file.name for file in drawn_in.iterdir()}
                assert {"state.py", "screen.py"} <= names, place


def test_test_files_have_names_of_their_own() -> None:
    names = [file.name for file in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


def test_no_two_classes_of_the_product_have_one_name() -> None:
    places: dict[str, list[str]] = {}
    for file in product_files():
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(str(file.relative_to(ROOT)))
    assert not {name: files for name, files in places.items() if len(files) > 1}
