"""The set-up: creates the environment of a checkout, checks it at every start, and then runs `nobat`."""

import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer.environment import RUN_LOCK, TEST_LOCK, VOICE_LOCK, Environment
from installer.output import UNREAD, nobody_reads
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

  python3 -m installer run        open a working branch: kiosk, counter console and display board
  python3 -m installer test       run all checks and tests
  python3 -m installer doctor     check this computer and say what is missing

Nothing is set up yet, so this is all the help there is. After the first command, `python3 -m installer --help` lists
all commands, and `python3 -m installer COMMAND --help` says more about one. README.md does both now.
"""


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing and run the command in the environment; return its exit status."""
    if not (ROOT / "pyproject.toml").exists():  # installed as a package, which has its environment
        return int(importlib.import_module("installer.cli").main(arguments))
    environment = Environment(ROOT)
    kind = TEST_LOCK if list(arguments[:1]) == ["test"] else RUN_LOCK
    asks_help = bool({"-h", "--help"} & {*arguments})
    # Nobody who asks for help expects a download.
    if (not arguments or asks_help) and not environment.is_ready(kind):
        try:
            sys.stdout.write(_HELP)
        except OSError as fault:
            return UNREAD if nobody_reads(fault) else 1
        return UNREAD if nobody_reads() else 0
    try:
        windows = bool({*arguments[:1]} & {*_WITH_WINDOWS}) and not asks_help
        check_system(environment, windows=windows, may_install=kind == TEST_LOCK)
        prepare(environment, kind)
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
    progress = progress or Progress(steps=5)
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


def check_system(environment: Environment, *, windows: bool, may_install: bool) -> None:
    """Report everything the system lacks and the command that installs it; for `test`, root installs it.

    Comes before the downloads: somebody who has to ask an administrator for a library should not wait for them first.
    """
    missing = _missing(environment, windows=windows)
    if missing and may_install and platform.may_install():
        sys.stderr.write(f"Packages of the system are missing; installing {' '.join(missing)}\n")
        platform.install_packages(missing)
        importlib.invalidate_caches()
        missing = _missing(environment, windows=windows)
    if missing:
        command = platform.install_command(sorted({*missing, *platform.missing_packages()}))
        raise SetUpError(
            "Nobat needs packages of the system that are missing. Nothing has been downloaded yet. Install them with "
            f"this command, then start again:\n\n{command}\n"
        )


def _missing(environment: Environment, *, windows: bool) -> tuple[str, ...]:
    """Return the system packages without which the command cannot run."""
    # Debian has these two modules in a separate package.
    has_venv = all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
    for_venv = platform.packages_for_venv() if environment.must_be_made() and not has_venv else ()
    libraries = platform.missing_libraries(os.environ, windows=windows)
    return (*for_venv, *platform.packages_of(libraries))


def _make(environment: Environment, kind: str, progress: Progress) -> None:
    if environment.must_be_made():
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
    progress.begin(f"Installing {packages_in(lock)} packages, about 455 MB on disk")
    install_lock(environment.python, lock, environment.log, progress.note)
    progress.end()
    _add_voice(environment, progress)
    progress.begin("Installing the command nobat")
    install_project(environment.python, environment.root, environment.log)
    progress.end()
    _compile(environment, progress)
    environment.mark_ready(kind)


def _add_voice(environment: Environment, progress: Progress) -> None:
    """Install the voice; where it cannot be had, the boards chime only, and everything else works."""
    progress.begin("Installing the voice of the boards, about 21 MB on disk")
    try:
        install_lock(environment.python, environment.lock_file(VOICE_LOCK), environment.log, progress.note)
    except SetUpError:
        progress.end("left out, it cannot be had here; boards chime and do not speak")
    else:
        progress.end()


def _compile(environment: Environment, progress: Progress) -> None:
    progress.begin("Compiling the translations")
    catalogues = importlib.import_module("shared.platform.i18n.catalogues")
    try:
        catalogues.compile_catalogues(environment.root / "shared" / "translations")
    except catalogues.CatalogueError as problem:
        raise SetUpError(str(problem)) from problem
    progress.end()


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
