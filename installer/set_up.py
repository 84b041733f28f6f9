"""The set-up: creates the environment of a checkout, checks it at every start, and then runs `nobat`."""

import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer.environment import RUN_LOCK, TEST_LOCK, Environment
from installer.packages import clean_environment, install_lock, install_project, packages_in
from installer.problems import SetUpError
from installer.progress import Progress

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

ROOT = Path(__file__).resolve().parents[1]
#: Commands that open windows (or draw them without a screen) and so need Qt's system libraries.
_WITH_WINDOWS = ("run", "test", "kiosk", "counter", "display")

_HELP = """\
Nobat: queue management for a public-service branch. The first command sets everything up in this folder (.venv).

  python3 -m installer run        open a working sample branch: kiosk, counter console and display board
  python3 -m installer test       run all checks and tests
  python3 -m installer doctor     check this computer and say what is missing
  python3 -m installer COMMAND --help    more about a command: run, test, init, kiosk, counter, display, simulate,
                                         report, check, doctor
"""


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing and run the command in the environment; return its exit status."""
    if not (ROOT / "pyproject.toml").exists():  # installed as a package, which has its environment
        return int(importlib.import_module("installer.cli").main(arguments))
    environment = Environment(ROOT)
    kind = TEST_LOCK if list(arguments[:1]) == ["test"] else RUN_LOCK
    if (not arguments or arguments[0] in ("-h", "--help")) and not environment.is_ready(kind):
        sys.stdout.write(_HELP)
        return 0
    try:
        prepare(environment, kind)
        windows = bool({*arguments[:1]} & {*_WITH_WINDOWS}) and not {"-h", "--help"} & {*arguments}
        check_libraries(environment, windows=windows, may_install=kind == TEST_LOCK)
    except SetUpError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Start again to continue.\n")
        return 130
    if environment.is_ours():
        return int(importlib.import_module("installer.cli").main(arguments))
    variables = clean_environment(os.environ)
    # The checkout can be imported from any folder, also by the programs that `nobat` starts.
    return platform.hand_over(environment.python, ["-m", "installer.cli", *arguments], variables)


def prepare(environment: Environment, kind: str, progress: Progress | None = None) -> None:
    """Install everything in the lock file into the environment; do nothing if that is done."""
    if environment.is_ready(kind) and not environment.stale_translations():
        return
    progress = progress or Progress(steps=4)
    with _alone(environment.root):
        try:
            if not environment.is_ready(kind):
                progress.say(
                    "Setting up Nobat in this folder. The first time takes a minute or two; later starts are immediate."
                )
                _make(environment, kind, progress)
            elif environment.stale_translations():
                _compile(environment, Progress(steps=1))
        except SetUpError:
            progress.broken()
            raise


def check_libraries(environment: Environment, *, windows: bool, may_install: bool) -> None:
    """Report missing system libraries and the command that installs them; for `test`, root installs them."""
    missing = platform.missing_libraries(environment.site_packages, os.environ, windows=windows)
    if not missing:
        return
    packages = platform.packages_of(missing)
    if may_install and platform.may_install():
        sys.stderr.write(f"Qt needs system libraries that are missing; installing {' '.join(packages)}\n")
        platform.install_packages(packages)
        missing = platform.missing_libraries(environment.site_packages, os.environ, windows=windows)
        if not missing:
            return
    raise SetUpError(
        f"Nobat cannot start, because these system libraries are missing: {', '.join(missing)}. Install them with: "
        f"{platform.install_command(platform.packages_of(missing))}"
    )


def _make(environment: Environment, kind: str, progress: Progress) -> None:
    if environment.must_be_made():
        _check_venv(may_install=kind == TEST_LOCK)
        progress.begin("Creating the environment in .venv")
        environment.clear()
        made = subprocess.run(
            [sys.executable, "-m", "venv", str(environment.folder)],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env=clean_environment(os.environ),
        )
        if made.returncode:
            reason = (made.stderr.strip() or made.stdout.strip() or "no reason given").splitlines()[-1]
            raise SetUpError(f"The environment {environment.folder} could not be created: {reason}.")
        environment.mark_begun()
        progress.end()
    else:
        progress.begin("Using the environment in .venv")
        progress.end("kept")
    lock = environment.lock_file(kind)
    progress.begin(f"Installing {packages_in(lock)} packages, about 700 MB on disk")
    install_lock(environment.python, lock, environment.log, progress.note)
    progress.end()
    progress.begin("Installing the command nobat")
    install_project(environment.python, environment.root, environment.log)
    progress.end()
    _compile(environment, progress)
    environment.mark_ready(kind)


def _compile(environment: Environment, progress: Progress) -> None:
    progress.begin("Compiling the translations")
    catalogues = importlib.import_module("shared.platform.i18n.catalogues")
    try:
        catalogues.compile_catalogues(environment.root / "shared" / "translations")
    except catalogues.CatalogueError as problem:
        raise SetUpError(str(problem)) from problem
    progress.end()


def _check_venv(*, may_install: bool) -> None:
    # Debian has these two modules in a separate package.
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    packages = platform.packages_for_venv()
    if may_install and platform.may_install():
        sys.stderr.write(f"Python's venv module is missing; installing {' '.join(packages)}\n")
        if platform.install_packages(packages):
            importlib.invalidate_caches()
            return
    raise SetUpError(
        "This Python cannot create an environment, because its venv module is not installed; install it with: "
        f"{platform.install_command(packages)}"
    )


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    # Next to the environment, not in it, because the environment may have to be created again.
    try:
        with platform.alone(root / ".venv.lock"):
            yield
    except PermissionError as fault:
        raise SetUpError(
            f"Nobat cannot be set up in {root}, because that folder is not writable; copy the program to a "
            f"folder of your own and start again ({fault.strerror})."
        ) from fault
