"""The kiosk as a program: wired to a database that others change, and ended in good order."""

import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import UPRIGHT, WIDE, build_kiosk, heartbeat, main, open_print_desk, screen_width_mm
from kiosk.flow import OpenService
from kiosk.visit import Page
from kiosk.window import KioskWindow
from shared.bootstrap import open_branch
from shared.office.audit.model import SYSTEM
from shared.office.devices.model import NO_VOICE, NOT_WRITABLE, DeviceKind
from shared.office.notices.model import NoticeKind
from shared.platform.background import ImmediateRunner
from shared.platform.config import AppOptions, make_data_dir, program_version
from shared.platform.db.errors import DATABASE_FULL
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.installation import UNKNOWN_INSTALLATION, Installation
from shared.platform.speech.speaker import SoundTrouble
from shared.platform.speech.teller import SilentTeller
from shared.queue.tickets.model import IssueRequest
from shared.ui.background import QtRunner
from shared.ui.widgets.tiles import ServiceTile
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import morning_clock, open_sample_branch, service_id
from tests.helpers.outages import Outage


def options_for(folder: Path, address: str) -> AppOptions:
    return AppOptions(
        address, data_dir=make_data_dir(folder / "data"), language="en", portrait=True, clock=morning_clock()
    )


def test_a_ticket_taken_elsewhere_is_counted_on_the_first_page(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    branch = open_sample_branch(tmp_path)
    options = options_for(tmp_path, branch.address)
    runner, devices = QtRunner("database"), QtRunner("devices")
    desk = open_print_desk(options, branch.settings.values(), kit_fonts(), devices)
    kiosk = build_kiosk(options, branch, kit_fonts(), runner, desk, None)
    kiosk.start(qapp, options)

    def says_one_waits() -> bool:
        tiles = kiosk.face.frame.findChildren(ServiceTile)
        return any("1 waiting" in tile.accessibleDescription() for tile in tiles)

    qtbot.waitUntil(lambda: kiosk.face.controller.branch is not None)
    elsewhere = open_branch(branch.address, clock=morning_clock())
    elsewhere.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "en"), "kiosk-2")
    qtbot.waitUntil(says_one_waits)
    elsewhere.close()
    kiosk.stop()
    runner.close()
    devices.close()
    branch.close()


def test_the_program_starts_and_ends_in_good_order(qapp: QApplication, tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path)
    branch.close()
    seen: list[object] = []

    def look_and_end() -> None:
        window = next(w for w in qapp.topLevelWidgets() if isinstance(w, KioskWindow) and w.isVisible())
        seen.append(window.size().toTuple())
        qapp.exit(0)

    handlers, hook = list(logging.getLogger().handlers), sys.excepthook
    QTimer.singleShot(600, look_and_end)
    assert main(options_for(tmp_path, branch.address)) == 0
    assert len(seen) == 1
    assert logging.getLogger().handlers == handlers
    assert sys.excepthook is hook


def test_a_kiosk_that_can_write_no_file_gives_a_ticket_and_tells_the_staff(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    branch = open_sample_branch(tmp_path)
    (tmp_path / "disk").write_text("a file where the folder should be")
    options = replace(options_for(tmp_path, branch.address), data_dir=tmp_path / "disk" / "data")
    runner, devices = QtRunner("database"), QtRunner("devices")
    desk = open_print_desk(options, branch.settings.values(), kit_fonts(), devices)
    kiosk = build_kiosk(options, branch, kit_fonts(), runner, desk, None)
    kiosk.start(qapp, options)
    heartbeat(branch, ImmediateRunner(), "kiosk-1", options.data_dir, UNKNOWN_INSTALLATION).start()
    assert [device.detail for device in branch.devices.devices()] == [NOT_WRITABLE]
    controller = kiosk.face.controller
    qtbot.waitUntil(lambda: controller.branch is not None)
    controller.go(OpenService(service_id(branch, "passport-replace")))
    kiosk.face.frame.current().take.emit()
    qtbot.waitUntil(lambda: controller.page is Page.TICKET)
    qtbot.waitUntil(lambda: bool(branch.notices.open_notices()))
    (notice,) = branch.notices.open_notices()
    assert (notice.kind, notice.detail) == (NoticeKind.SLIP_NOT_PRINTED, "offline")
    kiosk.stop()
    runner.close()
    devices.close()
    branch.close()


def test_a_kiosk_that_cannot_read_aloud_tells_the_manager_unless_the_branch_does_not_want_it(tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path)
    silent = SilentTeller(SoundTrouble.NO_VOICE)
    details = []
    for wanted in (True, False):
        branch.settings.change("kiosk_read_aloud", wanted, SYSTEM)
        heartbeat(branch, ImmediateRunner(), "kiosk-1", tmp_path, UNKNOWN_INSTALLATION, silent).start()
        details += [device.detail for device in branch.devices.devices()]
    assert details == [NO_VOICE, program_version()]
    branch.close()


@pytest.mark.parametrize("taken", [False, True], ids=["own name", "name taken meanwhile"])
def test_after_a_full_disk_the_list_of_devices_still_knows_whose_the_kiosk_is_and_what_it_lacks(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    branch = open_sample_branch(tmp_path)
    (tmp_path / "disk").write_text("a file where the folder should be")
    options = replace(options_for(tmp_path, branch.address), data_dir=tmp_path / "disk" / "data")
    hall, other = options.installation, Installation("b" * 64, "other-pc")
    assert hall.id
    runner = ImmediateRunner()
    desk = open_print_desk(options, branch.settings.values(), kit_fonts(), runner)
    kiosk = build_kiosk(options, branch, kit_fonts(), runner, desk, None)
    qtbot.addWidget(kiosk.window, before_close_func=lambda window: window.end())
    kiosk.face.presenter.start()
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, by=other if taken else hall)
    outage = Outage(branch.database, monkeypatch)
    outage.unwritable = DATABASE_FULL
    kiosk.face.connection.failed(UserError(DATABASE_FULL))
    kiosk.face.presenter.reload()
    states = [kiosk.face.connection.works]
    outage.unwritable = None
    kiosk.face.presenter.reload()
    states.append(kiosk.face.connection.works)
    assert states == [False, True]
    (device,) = branch.devices.devices()
    assert (device.installation, device.detail) == ((other.id, "") if taken else (hall.id, NOT_WRITABLE))
    branch.close()


def test_the_program_starts_without_a_folder_for_its_log(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_sample_branch(tmp_path).close()
    (tmp_path / "disk").write_text("a file where the folder should be")
    handlers = list(logging.getLogger().handlers)
    QTimer.singleShot(600, lambda: qapp.exit(0))
    options = replace(
        options_for(tmp_path, f"sqlite:///{tmp_path}/branch.sqlite3"), data_dir=tmp_path / "disk" / "data"
    )
    assert main(options) == 0
    assert "program.no_log_file" in capsys.readouterr().err
    assert logging.getLogger().handlers == handlers


def test_a_measured_screen_is_believed_and_a_window_is_not(qapp: QApplication) -> None:
    assert screen_width_mm(AppOptions("sqlite:///x", screen_width_mm=597.0), qapp) == 597.0
    assert screen_width_mm(AppOptions("sqlite:///x", windowed=True), qapp) is None


def test_an_ordinary_window_may_be_closed(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path)
    options = AppOptions(
        branch.address, data_dir=make_data_dir(tmp_path / "data"), windowed=True, clock=morning_clock()
    )
    runner = QtRunner("database")
    kiosk = build_kiosk(
        options,
        branch,
        kit_fonts(),
        runner,
        open_print_desk(options, branch.settings.values(), kit_fonts(), runner),
        None,
    )
    kiosk.start(qapp, options)
    qtbot.waitUntil(lambda: kiosk.face.controller.page is Page.WELCOME and kiosk.face.controller.branch is not None)
    assert kiosk.window.close()
    kiosk.stop()
    runner.close()
    branch.close()


@pytest.mark.parametrize("portrait", [True, False], ids=["upright", "wide"])
def test_a_window_is_the_whole_picture_made_as_small_as_the_desk_asks(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, portrait: bool
) -> None:
    branch = open_sample_branch(tmp_path)
    options = replace(options_for(tmp_path, branch.address), windowed=True, portrait=portrait)
    runner = QtRunner("database")
    desk = open_print_desk(options, branch.settings.values(), kit_fonts(), runner)
    kiosk = build_kiosk(options, branch, kit_fonts(), runner, desk, None)
    kiosk.start(qapp, options)
    room, window = qapp.primaryScreen().availableSize(), kiosk.window.size()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    design = UPRIGHT if portrait else WIDE
    assert window.width() / window.height() == pytest.approx(design[0] / design[1], abs=0.01)
    kiosk.stop()
    runner.close()
    branch.close()
