"""A kiosk on the sample branch for tests: touched by what stands on its buttons, with a clock that the test moves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.appearance import KioskAppearance
from kiosk.assembly import KioskFace, KioskParts, assemble_kiosk
from kiosk.read_aloud.keys import speech_keys
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from kiosk.window import KioskWindow
from shared.bootstrap import OpenBranch
from shared.office.devices.model import DeviceKind
from shared.platform.background import ImmediateRunner, Runner
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.ids import new_id
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.printer import Raster
from shared.platform.printing.slip import Slip
from shared.platform.speech.speaker import SoundTrouble
from shared.platform.speech.teller import SilentTeller
from shared.queue.tickets.model import Finish, IssueRequest
from shared.ui.fonts import Fonts
from shared.ui.widgets.pressable import Pressable
from tests.helpers.branches import open_sample_branch, service_id, sign_in

UPRIGHT, WIDE = (1080, 1920), (1920, 1080)


@dataclass
class Seconds:
    """A clock that never runs backwards; the test adds to `now`."""

    now: float = 1000.0

    def __call__(self) -> float:
        """Return the present second."""
        return self.now


@dataclass
class Slips:
    """Takes the place of the painter and keeps what was to be printed."""

    slips: list[Slip] = field(default_factory=list)

    def paint(self, slip: Slip) -> Raster:
        """Keep the slip; its picture is one black dot."""
        self.slips.append(slip)
        return Raster(1, 1, b"\x80")


@dataclass
class KioskRig:
    """The parts a test reaches for."""

    branch: OpenBranch
    clock: VirtualClock
    seconds: Seconds
    printer: MemoryPrinter
    slips: Slips
    face: KioskFace
    window: KioskWindow
    teller: SilentTeller
    #: How often the program was asked to end.
    left: list[bool]

    @property
    def controller(self) -> VisitController:
        """The one who leads the visitor."""
        return self.face.controller

    @property
    def page(self) -> Page:
        """The page on the screen."""
        return self.controller.page

    def settle(self) -> None:
        """Let layouts and timers of length zero come to rest."""
        for _ in range(4):
            QApplication.processEvents()

    def buttons(self) -> dict[str, Pressable]:
        """Return what can be pressed now, by its words."""
        found = self.face.frame.findChildren(Pressable)
        shown = (b for b in found if b.isVisibleTo(self.face.frame) and b.focusPolicy() != Qt.FocusPolicy.NoFocus)
        return {button.accessibleName(): button for button in shown}

    def press(self, words: str) -> None:
        """Touch the button with these words with a finger."""
        by_plain_words = {without_direction_controls(name): button for name, button in self.buttons().items()}
        button = by_plain_words[words]
        assert button.isEnabled(), words
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def press_all(self, *words: str) -> None:
        """Touch several buttons one after the other."""
        for word in words:
            self.press(word)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        widget = QApplication.focusWidget() or self.face.frame
        QTest.keyClick(widget, key)
        self.settle()

    def texts(self) -> list[str]:
        """Return every text that is read on the screen, and the words of every button."""
        labels = [label.text() for label in self._shown(QLabel) if isinstance(label, QLabel)]
        return labels + [name for name in self.buttons() if name]

    def says(self, words: str) -> bool:
        """Say whether these words stand somewhere on the screen."""
        return any(words in without_direction_controls(text) for text in self.texts())

    def issued(self) -> int:
        """Return how many tickets wait."""
        return sum(wait.waiting for wait in self.branch.forecast.waits())

    def wait_seconds(self, seconds: float) -> None:
        """Let time pass in steps of a quarter of a second, as the window's own clock does."""
        for _ in range(round(seconds * 4)):
            self.seconds.now += 0.25
            self.face.read_aloud.tick()
            self.face.presenter.tick()
            self.face.staff_exit.tick()

    def _shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.face.frame.findChildren(kind) if widget.isVisibleTo(self.face.frame)]


#: What the fixture `kiosk` gives: it opens a kiosk with the options of `open_kiosk`.
Open = Callable[..., "KioskRig"]


def open_kiosk(
    folder: Path,
    fonts: Fonts,
    *,
    language: Language | None = Language.EN,
    size: tuple[int, int] = UPRIGHT,
    runner: Runner | None = None,
    double_tap_ms: int = 0,
    branch: OpenBranch | None = None,
    print_desk: PrintDesk | None = None,
    bottom_mm: float | None = None,
    trouble: SoundTrouble | None = None,
    plugged: Callable[[], bool | None] = lambda: None,
) -> KioskRig:
    """Open a kiosk on a fresh sample branch, on a Friday at ten; without `print_desk` no slip is laid out."""
    clock = VirtualClock(branch.database.clock.now()) if branch is not None else None
    if branch is None:
        branch = open_sample_branch(folder)
    known = branch.database.clock
    clock = known if isinstance(known, VirtualClock) else clock
    assert clock is not None
    seconds, printer, slips = Seconds(), MemoryPrinter(), Slips()
    used = runner or ImmediateRunner()
    desk = print_desk or PrintDesk(printer, ImmediateRunner(), slips.paint)
    controller = VisitController(language)
    opened = branch

    def report() -> None:
        opened.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)

    looks = KioskAppearance(fonts, None, double_tap_ms, bottom_mm=bottom_mm)
    teller = SilentTeller(trouble)
    left: list[bool] = []
    parts = KioskParts(
        branch,
        used,
        desk,
        looks,
        seconds,
        "kiosk-1",
        report,
        teller=teller,
        leave=lambda: left.append(True),
        plugged=plugged,
    )
    face = assemble_kiosk(parts, controller)
    window = KioskWindow(face.frame, locked=True, speech_keys=speech_keys())
    window.touched.connect(face.presenter.touched)
    window.acted.connect(face.read_aloud.acted)
    window.speech_key.connect(face.read_aloud.press)
    window.touched.connect(face.staff_exit.touched)
    window.staff_wanted.connect(face.staff_exit.corner)
    window.resize(*size)
    face.presenter.start()
    window.show()
    rig = KioskRig(branch, clock, seconds, printer, slips, face, window, teller, left)
    rig.settle()
    return rig


def service_of(rig: KioskRig, code: str) -> UUID:
    """Return the id of a service of the sample branch."""
    return next(service.id for service in rig.controller.known.catalog.services if service.code == code)


def a_served_ticket(rig: KioskRig) -> str:
    """Let somebody else's visit end, and return its number."""
    asked = (service_id(rig.branch, "passport-replace"),)
    issued = rig.branch.visitor.issue(IssueRequest(new_id(), asked, "en"), "kiosk-2")
    session = sign_in(rig.branch, "aigerim", "1")
    rig.branch.desk.call_next(session.id, new_id())
    rig.branch.desk.serve(session.id, new_id())
    rig.clock.advance(300)
    rig.branch.desk.finish(session.id, Finish(outcome="completed"), new_id())
    return issued.ticket.display


def type_number(rig: KioskRig, number: str) -> None:
    """Touch the keys of a number one after the other."""
    for sign in number:
        rig.press(sign)


def walk_to(rig: KioskRig, words: str) -> None:
    """Go through the page with arrows only, like somebody with five keys, until the button is reached."""
    rig.key(Qt.Key.Key_Down)
    for arrow in [Qt.Key.Key_Down] * 12 + [Qt.Key.Key_Right, Qt.Key.Key_Up] * 6:
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == words:
            return
        rig.key(arrow)
    raise AssertionError(f"{words} cannot be reached")
