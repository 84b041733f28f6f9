"""What the set-up does differently on Windows: paths, waiting for the program instead of becoming it, locks."""

import msvcrt
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


def interpreter(environment: Path) -> Path:
    """The interpreter inside an environment."""
    return environment / "Scripts" / "python.exe"


def site_packages(environment: Path) -> Path:
    """The folder of an environment that holds its packages."""
    return environment / "Lib" / "site-packages"


def has_screen(environ: Mapping[str, str]) -> bool:
    """Whether windows can be shown to somebody."""
    return environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in ("offscreen", "minimal")


def packages_for_venv() -> tuple[str, ...]:
    """Python for Windows always has `venv`; a damaged one is installed again."""
    return ("Python.Python.3.12",)


def missing_libraries(environ: Mapping[str, str], *, windows: bool) -> tuple[str, ...]:
    """Qt's packages for Windows bring everything but the Visual C++ runtime, which Python itself already needs."""
    return ()


def missing_packages() -> tuple[str, ...]:
    """Nothing, see `missing_libraries`."""
    return ()


def missing_sound() -> tuple[str, ...]:
    """Windows brings its own sound."""
    return ()


def packages_of(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return the libraries themselves: there are no system packages to name."""
    return tuple(libraries)


def install_command(packages: Sequence[str]) -> str:
    """Return the command that a person types to install a program."""
    return f"winget install {' '.join(packages)}"


def close_command(paths: Sequence[str]) -> str:
    """Return the command that takes files and folders away from everybody but this user and administrators."""
    closing = '/inheritance:r /grant:r "%USERNAME%:(OI)(CI)F" "*S-1-5-32-544:(OI)(CI)F" "*S-1-5-18:(OI)(CI)F"'
    return " & ".join(f'icacls "{path}" {closing}' for path in paths)


def may_install() -> bool:
    """Whether the set-up may install programs itself; on Windows that is left to the person."""
    return False


def install_packages(packages: Sequence[str]) -> bool:
    """Install nothing, see `may_install`."""
    return False


def hand_over(python: Path, arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run the program of the environment and return its exit status; Ctrl-C is its to answer."""
    process = subprocess.Popen([str(python), *arguments], env=dict(environ))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold a lock file for the time of the block, so that two starts do not set up at once; the second one waits."""
    with file.open("w", encoding="utf-8") as handle:
        while True:
            try:
                msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
                break
            except OSError:
                time.sleep(0.5)  # the set-up has no event loop that could wait instead
        try:
            yield
        finally:
            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
