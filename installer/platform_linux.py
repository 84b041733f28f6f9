"""What the set-up does differently on Linux (and macOS): paths, screen, system libraries and who installs them."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

#: Library file → the package that holds it on Debian's and on Fedora's family.
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libXext.so.6": ("libxext6", "libXext"),
    "libXrandr.so.2": ("libxrandr2", "libXrandr"),
    "libXrender.so.1": ("libxrender1", "libXrender"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libdrm.so.2": ("libdrm2", "libdrm"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
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
    "libxcb-xinerama.so.0": ("libxcb-xinerama0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}

#: What every command loads, for its texts.
_CORE = ("lib/libQt6Core.so.6",)
#: What every command with windows loads, also without a screen: the widgets, pictures, sound and the offscreen plugin.
_WINDOWS = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6PrintSupport.so.6",
    "plugins/platforms/libqoffscreen.so",
)


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


def missing_libraries(site: Path, environ: Mapping[str, str], *, windows: bool) -> tuple[str, ...]:
    """Return the system's library files that Qt would look for in vain; empty when that cannot be found out."""
    qt = site / "PySide6" / "Qt"
    wanted = [*_CORE, *(_WINDOWS if windows else ())]
    if windows and has_screen(environ):
        wanted.append(
            "plugins/platforms/libqwayland.so" if _shows_on_wayland(environ) else "plugins/platforms/libqxcb.so"
        )
    ldd = shutil.which("ldd")
    if sys.platform == "darwin" or ldd is None:
        return ()
    return _missing_of([qt / name for name in wanted], ldd)


def missing_sound_libraries(site: Path) -> tuple[str, ...]:
    """Return the library files that Qt's sound would look for in vain; without them the board is only silent."""
    ldd = shutil.which("ldd")
    sound = site / "PySide6" / "Qt" / "lib" / "libQt6Multimedia.so.6"
    return () if sys.platform == "darwin" or ldd is None else _missing_of([sound], ldd)


def _missing_of(files: Sequence[Path], ldd: str) -> tuple[str, ...]:
    there = [str(file) for file in files if file.exists()]
    if not there:
        return ()
    answer = subprocess.run([ldd, *there], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return missing_in(answer.stdout)


def missing_in(answer: str) -> tuple[str, ...]:
    """Return the libraries that an answer of `ldd` calls missing, sorted, without those that Qt brings along."""
    found = set(re.findall(r"^\s*(\S+) => not found", answer, flags=re.MULTILINE))
    return tuple(sorted(name for name in found if not name.startswith(("libQt6", "libshiboken", "libpyside"))))


def packages_of(libraries: Sequence[str]) -> tuple[str, ...]:
    """Return the system packages that hold the libraries; a library nobody knows stands for itself."""
    family = 0 if shutil.which("apt-get") else 1
    return tuple(sorted({_PACKAGES[name][family] if name in _PACKAGES else name for name in libraries}))


def install_command(packages: Sequence[str]) -> str:
    """Return the command that a person types to install system packages."""
    names = " ".join(packages)
    for program, command in (
        ("apt-get", "apt-get install -y"),
        ("dnf", "dnf install -y"),
        ("zypper", "zypper install -y"),
        ("pacman", "pacman -S"),
    ):
        if shutil.which(program):
            return f"{'' if os.geteuid() == 0 else 'sudo '}{command} {names}"
    return f"(your system's package manager) install {names}"


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
