"""A picture is taken at the kiosk: seen, taken again, kept, and only with the case; without a camera it is brought."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk import camera as cameras
from kiosk.camera import LONGEST_SIDE, Lost, QtCamera, Show, as_jpeg, find_camera
from kiosk.intake import screen as intake_screen
from kiosk.message import presenter as message_presenter
from kiosk.visit import Page
from shared.office.audit.model import SYSTEM
from shared.platform.files.kept_bytes import folder_of
from shared.platform.files.model import CheckedFile, FileKind
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import clerk_of
from tests.helpers.files import asking_files, checked
from tests.helpers.kiosks import KioskRig, Open, walk_to
from tests.screens.test_kiosk_intake import write

TAKE, AGAIN, KEEP = "Take the picture", "Take it again", "Keep this picture"


class StillCamera:
    """Shows one picture as soon as it is started."""

    def __init__(self) -> None:
        self.running = False
        self.starts = 0
        self.lost: Lost = lambda: None

    def start(self, show: Show, lost: Lost) -> None:
        """Show the picture."""
        self.running, self.lost = True, lost
        self.starts += 1
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.darkCyan)
        show(picture)

    def stop(self) -> None:
        """Show no more."""
        self.running = False


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch) -> StillCamera:
    """The camera of the kiosk; the reading process hands back what it gets."""
    still = StillCamera()
    monkeypatch.setattr(intake_screen, "find_camera", lambda: still)

    def check(content: bytes, _name: str) -> CheckedFile:
        made = checked(content)
        return CheckedFile(FileKind.JPEG, made.content, made.digest, 1, made.preview, made.preview_digest)

    monkeypatch.setattr(message_presenter, "check_file", check)
    return still


def to_the_card(rig: KioskRig) -> None:
    """Answer the questions before the one for the card."""
    asking_files(rig.branch)
    rig.face.presenter.reload()
    rig.press_all("Ask for help", "Leave a message", "Application")
    write(rig, "My address")
    rig.press("Continue")
    write(rig, "Correct it")
    rig.press("Continue")
    assert rig.says("question 3 of 3")
    assert rig.says("Identity card")


def registered(rig: KioskRig) -> CaseFile:
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    boss = clerk_of(rig.branch, "timur")
    (row,) = rig.branch.of(CaseViews).cases(boss, Scope.ALL).rows
    return rig.branch.of(CaseViews).case(row.case.id, boss)


def test_a_picture_is_taken_again_kept_and_goes_only_to_the_case(kiosk: Open, camera: StillCamera) -> None:
    rig = kiosk()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rig.window.begin(application)
    to_the_card(rig)
    assert camera.running
    walk_to(rig, TAKE)
    rig.key(Qt.Key.Key_Return)
    assert not camera.running, "nobody looks at it any more"
    rig.press(AGAIN)
    assert (camera.running, camera.starts) == (True, 2)
    rig.press(TAKE)
    folder = folder_of(rig.branch.database.engine.url.database)
    assert not folder.exists()
    rig.press(KEEP)
    assert rig.page is Page.PHONE
    rig.press("Back")
    assert {KEEP, AGAIN} <= rig.buttons().keys()
    rig.press_all(KEEP, "Send without a number", "Finish")
    assert rig.controller.visit.intake is None
    file = registered(rig)
    (row,) = file.attachments
    assert (row.file.question, row.name, row.file.kind) == ("card", "card.jpg", FileKind.JPEG)
    rig.clock.advance(2 * 3600)
    rig.branch.of(AttachmentOperations).clean(SYSTEM)
    assert {each.name for each in folder.iterdir()} == {row.file.digest, row.file.preview}, "as it was checked last"
    assert rig.branch.check.run().faults == ()


def test_without_a_camera_the_request_is_registered_and_the_case_says_what_is_missing(
    kiosk: Open, camera: StillCamera
) -> None:
    rig = kiosk()
    to_the_card(rig)
    camera.lost()
    rig.settle()
    assert rig.says("your request is registered all the same")
    assert TAKE not in rig.buttons()
    rig.press_all("Continue", "Send without a number")
    assert rig.says("Please bring to a counter: Identity card")
    rig.press("Finish")
    assert registered(rig).attachments == ()
    assert rig.branch.check.run().faults == ()


class Signal:
    """A signal as Qt has it."""

    def __init__(self) -> None:
        self._told: list[Callable[..., object]] = []

    def connect(self, told: Callable[..., object]) -> None:
        """Tell somebody."""
        self._told.append(told)

    def disconnect(self) -> None:
        """Tell nobody any more."""
        self._told.clear()

    def emit(self, *values: object) -> None:
        """Tell everybody."""
        for told in tuple(self._told):
            told(*values)


class Parts:
    """The package of Qt with one camera, whose picture is larger than anybody needs."""

    def __init__(self, devices: int = 1) -> None:
        self.QMediaDevices = SimpleNamespace(videoInputs=lambda: [object()] * devices)
        self.camera = SimpleNamespace(errorOccurred=Signal(), start=self._start, stop=lambda: self.calls.append("stop"))
        self.sink = SimpleNamespace(videoFrameChanged=Signal())
        self.calls: list[str] = []
        self.QCamera = lambda _device: self.camera
        self.QVideoSink = lambda: self.sink
        self.QMediaCaptureSession = lambda: SimpleNamespace(setCamera=lambda _c: None, setVideoSink=lambda _s: None)

    def _start(self) -> None:
        self.calls.append("start")
        image = QImage(4000, 3000, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        self.sink.videoFrameChanged.emit(SimpleNamespace(toImage=lambda: image))


def test_the_camera_of_qt_shows_pictures_until_it_is_stopped_or_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "_PACKAGE", "a_package_that_is_not_installed")
    assert find_camera() is None
    monkeypatch.setattr(cameras.importlib, "import_module", lambda _name: Parts(devices=0))
    assert find_camera() is None
    parts, seen, lost = Parts(), list[QImage](), list[str]()
    monkeypatch.setattr(cameras.importlib, "import_module", lambda _name: parts)
    camera = find_camera()
    assert isinstance(camera, QtCamera)
    camera.start(seen.append, lambda: lost.append("lost"))
    (image,) = seen
    taken = QImage.fromData(as_jpeg(image))
    assert (taken.width(), taken.height()) == (LONGEST_SIDE, LONGEST_SIDE * 3 // 4)
    parts.camera.errorOccurred.emit(object(), "unplugged")
    camera.stop()
    assert (parts.calls, lost) == (["start", "stop"], ["lost"])
