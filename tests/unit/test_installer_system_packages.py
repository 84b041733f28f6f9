"""What a bare system lacks is found before anything is downloaded, and told as one command."""

import re
import shlex
from pathlib import Path

import PySide6
import pytest

from installer import platform_linux, set_up
from installer.environment import Environment
from installer.problems import SetUpError

#: What the product loads of Qt, with the plugins for a screen and without one.
QT_FILES = (
    *(f"lib/libQt6{name}.so.6" for name in ("Core", "DBus", "Gui", "Widgets", "Svg", "PrintSupport", "Test")),
    *(f"lib/libQt6{name}.so.6" for name in ("OpenGL", "OpenGLWidgets", "XcbQpa", "WaylandClient")),
    *(f"plugins/platforms/libq{name}.so" for name in ("offscreen", "xcb", "wayland")),
)
#: Every Linux with Python has these.
C_LIBRARIES = {"libc.so.6", "libm.so.6", "libresolv.so.2"}
SCREENS = ({}, {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"})


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """A checkout on a Debian with nothing but Python and git, used by somebody who may use sudo."""
    monkeypatch.setattr(platform_linux, "_loads", lambda _library: False)
    monkeypatch.setattr(platform_linux, "sound_programs", list)
    monkeypatch.setattr(platform_linux, "APT_LISTS", tmp_path)
    monkeypatch.setattr(platform_linux.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(set_up.importlib.util, "find_spec", lambda _name: None)
    have(monkeypatch, "apt-get", "sudo")
    return Environment(tmp_path)


def have(monkeypatch: pytest.MonkeyPatch, *programs: str) -> None:
    monkeypatch.setattr(platform_linux.shutil, "which", lambda name: f"/bin/{name}" if name in programs else None)


def told(environment: Environment, *, windows: bool = True) -> str:
    with pytest.raises(SetUpError) as problem:
        set_up.check_system(environment, windows=windows, may_install=False)
    return str(problem.value)


def test_the_list_holds_every_library_that_the_pinned_qt_needs() -> None:
    qt = Path(PySide6.__file__).parent / "Qt"
    needed = {
        name.decode()
        for file in QT_FILES
        for name in re.findall(rb"(?<=\0)lib[\w.+-]+\.so(?:\.\d+)*(?=\0)", (qt / file).read_bytes())
    }
    of_the_system = {name for name in needed if not name.startswith(("libQt6", "libicu", "libq"))}
    assert of_the_system - C_LIBRARIES == set(platform_linux.LIBRARIES)


@pytest.mark.parametrize("environ", SCREENS)
def test_nothing_is_missing_where_the_tests_run(environ: dict[str, str]) -> None:
    needed = platform_linux.missing_libraries({}, windows=True)
    assert needed == ()
    assert set(platform_linux.missing_libraries(environ, windows=True)) <= set(platform_linux.LIBRARIES)


@pytest.mark.parametrize("windows", [True, False])
def test_a_bare_system_is_told_everything_in_one_line_that_can_be_pasted(bare: Environment, windows: bool) -> None:
    command = told(bare, windows=windows).strip().splitlines()[-1]
    assert command.startswith("sudo apt-get update && sudo apt-get install -y ")
    wanted = {"libglib2.0-0", "libegl1", "libxcb-cursor0", "libwayland-client0", "alsa-utils"}
    assert wanted < set(shlex.split(command))
    assert any(word.endswith("-venv") for word in shlex.split(command))


@pytest.mark.parametrize("arguments", [["run"], ["test"], ["doctor"], ["init"]])
def test_nothing_is_made_or_downloaded_before_the_system_is_complete(
    bare: Environment, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (bare.root / "pyproject.toml").touch()
    monkeypatch.setattr(set_up, "ROOT", bare.root)
    monkeypatch.setattr(set_up.platform, "may_install", lambda: False)
    assert set_up.main(arguments) == 1
    assert "Nothing has been downloaded" in capsys.readouterr().err
    assert not bare.folder.exists()


def test_apt_is_told_to_update_only_when_it_knows_no_packages(bare: Environment) -> None:
    (bare.root / "deb.debian.org_debian_dists_stable_main_binary-amd64_Packages.lz4").touch()
    assert "update" not in told(bare)


def test_without_sudo_the_command_asks_for_the_password_of_root(
    bare: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    have(monkeypatch, "apt-get")
    command = told(bare).strip().splitlines()[-1]
    assert command.startswith("su -c 'apt-get update && apt-get install -y ")
    assert shlex.split(command)[:2] == ["su", "-c"]


def test_root_without_sudo_pastes_the_command_as_it_is(bare: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_linux.os, "geteuid", lambda: 0)
    assert "\napt-get update && apt-get install -y " in told(bare)


def test_missing_sound_alone_stops_nothing(bare: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_linux, "_loads", lambda _library: True)
    monkeypatch.setattr(set_up.importlib.util, "find_spec", lambda name: name)
    set_up.check_system(bare, windows=True, may_install=False)
    assert platform_linux.missing_packages() == ("alsa-utils",)


def test_root_on_a_test_machine_gets_what_is_missing_installed(
    bare: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = list[str]()

    def install(packages: tuple[str, ...]) -> bool:
        installed.extend(packages)
        monkeypatch.setattr(platform_linux, "_loads", lambda _library: True)
        monkeypatch.setattr(set_up.importlib.util, "find_spec", lambda name: name)
        return True

    monkeypatch.setattr(set_up.platform, "may_install", lambda: True)
    monkeypatch.setattr(set_up.platform, "install_packages", install)
    set_up.check_system(bare, windows=True, may_install=True)
    assert "libegl1" in installed
