"""What the set-up does differently on Linux (and macOS): paths, screen, system libraries and who installs them."""

import ctypes
import fcntl
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from shared.platform.speech.programs import sound_programs

# Library file → the package that holds it on Debian's and on Fedora's family. A library that Qt itself loads through
# one of these is not named: the packages bring it along.
_CORE = {
    "libgcc_s.so.1": ("libgcc-s1", "libgcc"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
#: For windows, also without a screen.
_WINDOWS = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}
_X11 = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
LIBRARIES = {**_CORE, **_WINDOWS, **_X11, **_WAYLAND}
#: Has a program that plays the board's chime.
_SOUND_PACKAGE = "alsa-utils"

#: Where apt keeps what it knows of its sources; without such a file it finds no package.
APT_LISTS = Path("/var/lib/apt/lists")


def interpreter(environment: Path) -> Path:
    """The interpreter inside an environment."""
    return environment / "bin" / "python"


def site_packages(environment: Path) -> Path:
    """The folder of an environment that holds its packages."""
    return environment / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def has_screen(environ: Mapping[str, str]) -> bool:
    """Whether windows can be shown to somebody."""
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    return sys.platform == "darwin" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def packages_for_venv() -> tuple[str, ...]:
    """The system packages that give this Python its `venv` module."""
    return (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",) if shutil.which("apt-get") else ("python3",)


def missing_libraries(environ: Mapping[str, str], *, windows: bool) -> tuple[str, ...]:
    """Return the system's libraries that Qt would look for in vain; it need not be installed yet."""
    wanted = {**_CORE, **(_WINDOWS if windows else {})}
    if windows and has_screen(environ):
        wanted |= _WAYLAND if _shows_on_wayland(environ) else _X11
    return _missing_of(wanted)


def missing_packages() -> tuple[str, ...]:
    """Return what a person should install at once: for windows on every kind of screen, and for the chime."""
    return tuple(sorted({*packages_of(_missing_of(LIBRARIES)), *missing_sound()}))


def missing_sound() -> tuple[str, ...]:
    """Return the package that plays the board's chime, if nothing that could is installed."""
    return () if sound_programs() else (_SOUND_PACKAGE,)


def _missing_of(libraries: Iterable[str]) -> tuple[str, ...]:
    # Qt for macOS brings everything.
    return () if sys.platform == "darwin" else tuple(sorted(name for name in libraries if not _loads(name)))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def packages_of(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return the system packages that hold the libraries."""
    family = 0 if shutil.which("apt-get") else 1
    return tuple(sorted({LIBRARIES[name][family] for name in libraries}))


def install_command(packages: Sequence[str]) -> str:
    """Return the one line that a person pastes to install system packages."""
    commands = {
        "apt-get": "apt-get install -y",
        "dnf": "dnf install -y",
        "zypper": "zypper install -y",
        "pacman": "pacman -S",
    }
    program = next((name for name in commands if shutil.which(name)), "")
    if not program:
        return f"(your system's package manager) install {' '.join(packages)}"
    steps = [f"{commands[program]} {' '.join(packages)}"]
    if program == "apt-get" and not any(APT_LISTS.glob("*Packages*")):
        steps.insert(0, "apt-get update")
    if os.geteuid() == 0:
        return " && ".join(steps)
    if shutil.which("sudo"):
        return " && ".join(f"sudo {step}" for step in steps)
    return f"su -c '{' && '.join(steps)}'"


def close_command(paths: Sequence[str]) -> str:
    """Return the command that takes files and folders away from everybody else."""
    return f"chmod go= {' '.join(map(shlex.quote, paths))}"


def may_install() -> bool:
    """Whether the set-up may install system packages itself: as root on a system with apt-get, as test machines are."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(packages: Sequence[str]) -> bool:
    """Install system packages with apt-get and say whether it worked."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    done = subprocess.run(command, env=quiet, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    return done.returncode == 0


def hand_over(python: Path, arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Become the program of the environment; this process ends here."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(python, [str(python), *arguments], dict(environ))  # noqa: S606  -- the environment's own interpreter


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold a lock file for the time of the block, so that two starts do not set up at once; the second one waits."""
    with file.open("w", encoding="utf-8") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)


def _shows_on_wayland(environ: Mapping[str, str]) -> bool:
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return chosen.startswith("wayland") or (not chosen and not environ.get("DISPLAY"))
