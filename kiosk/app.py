"""Starts the kiosk: opens the branch, wires window, presenters, printer and change feed together."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.appearance import KioskAppearance
from kiosk.assembly import KioskFace, KioskParts, assemble_kiosk
from kiosk.printer_watch import PrinterWatch
from kiosk.read_aloud.keys import speech_keys
from kiosk.visit import Colours, Comfort
from kiosk.visit_controller import VisitController
from kiosk.width_check import WidthCheck
from kiosk.window import KioskWindow
from shared.bootstrap import OpenBranch, open_branch
from shared.office.devices.model import DeviceKind, printer_of
from shared.office.devices.rules import BEAT_SECONDS, program_state
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.config import AppOptions, is_writable, program_version
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.installation import Installation, only_program
from shared.platform.logs import log_whatever_happens
from shared.platform.printing.factory import open_printer
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.platform.speech.factory import open_headset, open_teller
from shared.platform.speech.speaker import SoundTrouble
from shared.platform.speech.teller import SilentTeller, Teller
from shared.ui.background import QtRunner
from shared.ui.connect_at_start import ConnectAtStart
from shared.ui.crash import install_crash_handler
from shared.ui.ending import ended_by_signals
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.heartbeat import Heartbeat
from shared.ui.live_bridge import LiveBridge
from shared.ui.waiting_window import WaitingFace, WaitingWindow

DEVICE = "kiosk-1"
UPRIGHT = (1080, 1920)
WIDE = (1920, 1080)
#: What a screen says about its own size is believed only between these widths.
BELIEVABLE_MM = (150.0, 1500.0)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kiosk:
    """An open kiosk: its window and what drives it."""

    window: KioskWindow
    face: KioskFace
    bridge: LiveBridge

    def start(self, application: QApplication, options: AppOptions) -> None:
        """Show the window and begin to follow the branch."""
        size = QSize(*(options.size or (UPRIGHT if options.portrait else WIDE)))
        self.window.open(size, covers=options.size is None)
        self.face.presenter.start()
        self.bridge.start()
        self.window.begin(application)

    def stop(self) -> None:
        """End what runs and close the window."""
        self.bridge.stop()
        self.window.end()


def build_kiosk(
    options: AppOptions,
    branch: OpenBranch,
    fonts: Fonts,
    runner: Runner,
    print_desk: PrintDesk,
    width_mm: float | None,
    teller: Teller | None = None,
    leave: Callable[[], None] = lambda: None,
    plugged: Callable[[], bool | None] = lambda: None,
) -> Kiosk:
    """Return a kiosk for a branch, not yet started; the branch and the runners stay the caller's.

    `leave` ends the program, when staff have asked for it.
    """
    language = Language(options.language) if options.language else None
    controller = VisitController(language, Colours(options.theme) if options.theme else None)
    bottom_mm = options.screen_bottom_mm
    appearance = KioskAppearance(fonts, width_mm, options.double_tap_ms, options.windowed, bottom_mm)
    device = options.device or DEVICE
    report = reporter(branch, device, options.data_dir, options.installation, teller)
    tries = options.data_dir / f"follow-{device}.json"
    teller = teller or SilentTeller(SoundTrouble.NO_SOUND)
    exit_tries = options.data_dir / f"exit-{device}.json"
    parts = KioskParts(
        branch,
        runner,
        print_desk,
        appearance,
        options.clock.elapsed,
        device,
        report,
        tries,
        teller,
        exit_tries,
        leave,
        plugged,
        options.headset_only,
    )
    face = assemble_kiosk(parts, controller)
    window = KioskWindow(face.frame, locked=not options.windowed, speech_keys=speech_keys(options.speech_keys))
    window.touched.connect(face.presenter.touched)
    window.acted.connect(face.read_aloud.acted)
    window.speech_key.connect(face.read_aloud.press)
    window.tick.connect(face.read_aloud.tick)
    window.tick.connect(face.presenter.tick)
    window.touched.connect(face.staff_exit.touched)
    window.staff_wanted.connect(face.staff_exit.corner)
    window.tick.connect(face.staff_exit.tick)
    bridge = LiveBridge(branch.feed)
    bridge.changed.connect(face.presenter.changed)
    bridge.changed.connect(face.person.changed)
    bridge.lost.connect(face.presenter.lost)
    bridge.back.connect(face.presenter.back_again)
    return Kiosk(window, face, bridge)


def waiting_window(options: AppOptions, width_mm: float | None) -> WaitingWindow:
    """Return what a kiosk shows until its branch can be reached: nothing is known of it yet, not even its language."""
    fonts = load_fonts()
    appearance = KioskAppearance(fonts, width_mm, in_window=options.windowed)
    comfort = Comfort(colours=Colours(options.theme or Settings.kiosk_theme))
    chosen = (Language(options.language),) if options.language else ()
    face = WaitingFace(
        translate("kiosk.frame", "Nobat – Kiosk"),
        (
            translate("kiosk.trouble", "This kiosk is not ready yet"),
            translate("kiosk.trouble", "Please go to a member of staff."),
        ),
        tuple(dict.fromkeys((*chosen, *Language))),
        lambda width, height: appearance.appearance(comfort, Settings().accent, width, height),
    )
    size = QSize(*(options.size or (UPRIGHT if options.portrait else WIDE)))
    whole = not options.windowed and options.size is None
    return WaitingWindow(face, size, locked=not options.windowed, whole_screen=whole)


def open_print_desk(options: AppOptions, settings: Settings, fonts: Fonts, devices: Runner) -> PrintDesk:
    """Return the desk of this kiosk's printer; without one named, slips become files. Raises UserError(BAD_PRINTER)."""
    printer = open_printer(options.printer or settings.kiosk_printer or f"file:{options.slip_dir}")
    painter = SlipPainter(fonts.families, DOTS[settings.slip_width_mm])
    return PrintDesk(printer, devices, painter.paint)


def reporter(
    branch: OpenBranch, device: str, folder: Path, here: Installation, teller: Teller | None = None
) -> Callable[[], None]:
    """Return what reports that this kiosk is there, and whether its data folder can be written."""

    def report() -> None:
        lacks = "" if teller is None or teller.trouble is None else teller.trouble
        if lacks and not branch.settings.values().kiosk_read_aloud:
            lacks = ""
        state, detail = program_state(program_version(), writes=is_writable(folder), lacks=lacks)
        branch.devices.heartbeat(device, DeviceKind.KIOSK, state, detail, here)

    return report


def heartbeat(
    branch: OpenBranch, runner: Runner, device: str, folder: Path, here: Installation, teller: Teller | None = None
) -> Heartbeat:
    """Return the heartbeat of this kiosk."""
    return Heartbeat(
        runner, reporter(branch, device, folder, here, teller), lambda: branch.devices.leave(device, here), BEAT_SECONDS
    )


def printer_watch(branch: OpenBranch, runner: Runner, desk: PrintDesk, device: str, here: Installation) -> PrinterWatch:
    """Return the watch that reports the state of this kiosk's printer."""
    name = printer_of(device)
    return PrinterWatch(
        desk,
        runner,
        lambda state, detail: branch.devices.heartbeat(name, DeviceKind.PRINTER, state, detail, here),
        lambda: branch.devices.leave(name, here),
    )


def check_width(options: AppOptions) -> int:
    """Show the bar of 100 mm until a key or a touch; return the exit status."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    screen = application.primaryScreen().size()
    size = QSize(*options.size) if options.size else screen
    looks = KioskAppearance(load_fonts(), screen_width_mm(options, application), in_window=options.windowed)
    appearance = looks.appearance(Comfort(), Settings().accent, size.width(), size.height())
    page = WidthCheck(appearance, Language(options.language or Language.EN), application.quit)
    page.resize(size)
    if options.windowed or options.size:
        page.show()
    else:
        page.showFullScreen()
    return application.exec()


def main(options: AppOptions) -> int:
    """Show the kiosk until the program is asked to end; return its exit status. Raises UserError."""
    if options.check_width:
        return check_width(options)
    with only_program(options.data_dir, options.device or DEVICE) as alone:
        return _run(options, alone)


def _run(options: AppOptions, alone: bool) -> int:
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    device, here = options.device or DEVICE, options.installation
    application.setApplicationName("Nobat")
    logs = log_whatever_happens(options.log_dir, device)
    opening = ConnectAtStart(lambda: waiting_window(options, screen_width_mm(options, application)))
    opened = opening.wait_for(lambda: _open(options, alone=alone))
    if opened is None:
        _end_logging(logs)
        return 0
    branch, settings = opened
    runner, devices, voice = QtRunner("database"), QtRunner("devices"), QtRunner("voice")
    fonts = load_fonts()
    print_desk = open_print_desk(options, settings, fonts, devices)
    teller = open_teller(options.data_dir / "sounds", voice, application)
    teller.forget()
    headset = open_headset()
    width_mm = screen_width_mm(options, application)
    kiosk = build_kiosk(
        options,
        branch,
        fonts,
        runner,
        print_desk,
        width_mm,
        teller,
        lambda: application.exit(0),
        headset.plugged,
    )
    uninstall = install_crash_handler(log, lambda _details: kiosk.face.presenter.broke())
    heart = heartbeat(branch, runner, device, options.data_dir, here, teller)
    watch = (
        printer_watch(branch, runner, print_desk, device, here) if options.printer or settings.kiosk_printer else None
    )
    kiosk.start(application, options)
    opening.finish()
    heart.start()
    if watch is not None:
        watch.start()
    try:
        with ended_by_signals(lambda: application.exit(0)):
            return application.exec()
    finally:
        heart.stop()
        if watch is not None:
            watch.stop()
        kiosk.stop()
        teller.stop()
        uninstall()
        runner.close()
        voice.close()
        headset.close()
        devices.close()
        branch.close()
        _end_logging(logs)


def _open(options: AppOptions, *, alone: bool) -> tuple[OpenBranch, Settings]:
    """Open the branch and read what the printer needs; away from the screen's thread."""
    device = options.device or DEVICE
    branch = open_branch(options.database_url, clock=options.clock, application=f"nobat kiosk {device}")
    try:
        branch.take_name(device, DeviceKind.KIOSK, options.installation, alone=alone)
        return branch, branch.settings.values()
    except Exception:
        branch.close()
        raise


def _end_logging(logs: logging.Handler) -> None:
    logging.getLogger().removeHandler(logs)
    logs.close()


def screen_width_mm(options: AppOptions, application: QApplication) -> float | None:
    """Return how wide the picture is in millimetres, None when a window or a screen cannot be believed."""
    if options.screen_width_mm is not None:
        return options.screen_width_mm
    screen = application.primaryScreen()
    if options.windowed or options.size is not None or screen is None:
        return None
    width_mm = screen.physicalSize().width()
    low, high = BELIEVABLE_MM
    return width_mm if low <= width_mm <= high else None
