"""An installation is told by its own secret, and a name belongs to one program at a time."""

import stat
import sys
from pathlib import Path

import pytest

from installer.check_result import State
from installer.doctor_checks import check_identity
from shared.platform import installation
from shared.platform.installation import KEY, default_device, only_program, open_installation
from shared.platform.secret_keys import key_file, secret_key


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without keys, whose programs have just started."""
    open_installation.cache_clear()
    folder = tmp_path / "config"
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: folder)
    return folder


def test_an_installation_is_the_same_at_every_start(tmp_path: Path) -> None:
    first = open_installation(tmp_path)
    open_installation.cache_clear()
    assert open_installation(tmp_path) == first
    assert len(first.id) == 64


def test_two_data_folders_are_two_installations(tmp_path: Path) -> None:
    assert open_installation(tmp_path / "one").id != open_installation(tmp_path / "two").id


def test_the_database_never_sees_the_key(tmp_path: Path) -> None:
    found = open_installation(tmp_path)
    assert key_file(KEY).read_text(encoding="ascii") not in found.id


@pytest.mark.skipif(sys.platform == "win32", reason="there the user's own folder keeps others out")
def test_only_its_user_can_read_the_key(tmp_path: Path) -> None:
    open_installation(tmp_path)
    assert stat.S_IMODE(key_file(KEY).stat().st_mode) == 0o600


def test_another_user_of_the_pc_is_another_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = open_installation(tmp_path)
    open_installation.cache_clear()
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "other user")
    assert open_installation(tmp_path).id not in ("", before.id)


def test_a_copied_folder_on_another_pc_is_another_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = open_installation(tmp_path)
    open_installation.cache_clear()
    monkeypatch.setattr(installation, "host_name", lambda: "the-copy")
    assert open_installation(tmp_path).id != before.id


@pytest.mark.parametrize("content", [b"", b"half a sec", b"\xff\xfe\x00"])
def test_with_a_damaged_key_there_is_no_installation(tmp_path: Path, content: bytes) -> None:
    secret_key(KEY)
    key_file(KEY).write_bytes(content)
    assert open_installation(tmp_path).id == ""


def test_where_no_key_can_be_kept_there_is_no_installation(tmp_path: Path, config: Path) -> None:
    config.write_text("a file where the folder should be", encoding="ascii")
    assert open_installation(tmp_path).id == ""


def test_a_second_program_does_not_get_the_name_until_the_first_one_ends(tmp_path: Path) -> None:
    with (
        only_program(tmp_path, "консоль/1") as first,
        only_program(tmp_path, "консоль/1") as second,
        only_program(tmp_path, "kiosk-1") as other,
    ):
        assert (first, second, other) == (True, False, True)
    with only_program(tmp_path, "консоль/1") as again:
        assert again


@pytest.mark.parametrize(
    ("host", "device"),
    [("PC-17", "kiosk-pc-17"), ("Зал 2", "kiosk-2"), ("", "kiosk-1"), ("зал", "kiosk-1")],
)
def test_a_device_is_named_after_its_pc(monkeypatch: pytest.MonkeyPatch, host: str, device: str) -> None:
    monkeypatch.setattr(installation, "host_name", lambda: host)
    assert default_device("kiosk") == device


def test_the_doctor_says_how_the_key_is_and_changes_nothing(tmp_path: Path) -> None:
    assert check_identity().state is State.NOTE
    assert not list(tmp_path.iterdir())
    open_installation(tmp_path)
    assert check_identity().state is State.OK
    key_file(KEY).chmod(0o644)
    assert (check_identity().state is State.PROBLEM) is (sys.platform != "win32")
    key_file(KEY).chmod(0o600)
    key_file(KEY).write_bytes(b"")
    assert check_identity().state is State.PROBLEM
