"""The built package is complete: it speaks every language from a folder that it may not write into."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("kiosk", "counter_console", "display_board", "shared", "installer")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contents of the package, built from a copy of the sources in which nothing is compiled."""
    source = tmp_path_factory.mktemp("source")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    out = tmp_path_factory.mktemp("out")
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", out, source],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(next(out.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


@pytest.mark.slow
def test_an_installed_package_speaks_russian_and_writes_nothing_into_its_own_folder(
    installed: Path, tmp_path: Path
) -> None:
    shipped = {path.name for path in (installed / "installer" / "service_sets").iterdir()}
    assert shipped == {path.name for path in (ROOT / "installer" / "service_sets").iterdir()}
    everything = [installed, *installed.rglob("*")]
    for each in everything:
        each.chmod(0o555 if each.is_dir() else 0o444)
    before = sorted((str(each), each.stat().st_mtime_ns) for each in everything)
    database = f"sqlite:///{tmp_path / 'none.sqlite3'}"
    command = ["report", "daily", "--date", "2026-11-19", "--language", "ru", "--database", database]
    said = subprocess.run(
        [sys.executable, "-m", "installer.cli", *command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    after = sorted((str(each), each.stat().st_mtime_ns) for each in [installed, *installed.rglob("*")])
    for each in everything:
        each.chmod(0o755 if each.is_dir() else 0o644)
    assert said.returncode == 1, said.stderr
    assert "баз" in said.stderr, said.stderr
    assert after == before
