"""Starts the counter console: opens the branch, makes the console, runs it until its window is closed."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from counter_console.colours import BranchColours
from counter_console.console import DEVICE, Console
from counter_console.preferences import Preferences, PreferenceStore
from counter_console.session import OpenedConsole
from counter_console.window import FULL_SIZE
from shared.bootstrap import open_branch
from shared.office.devices.model import DeviceKind
from shared.office.devices.rules import BEAT_SECONDS, program_state
from shared.platform.config import AppOptions, is_writable, program_version
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.installation import only_program
from shared.platform.logs import log_whatever_happens
from shared.queue.tickets.operations.day import DayEnd
from shared.ui.appearance import Appearance
from shared.ui.background import QtRunner
from shared.ui.connect_at_start import ConnectAtStart
from shared.ui.crash import install_crash_handler
from shared.ui.ending import ended_by_signals
from shared.ui.fonts import load_fonts
from shared.ui.heartbeat import Heartbeat
from shared.ui.metrics import console_metrics
from shared.ui.theme import TextRole
from shared.ui.waiting_window import WaitingFace, WaitingWindow

PREFERENCES_FILE = "console-{device}.json"

log = logging.getLogger(__name__)


def main(options: AppOptions) -> int:
    """Run the console until its window is closed; return the exit status.

    Raises UserError: the branch cannot open, DEVICE_NAME_TAKEN.
    """
    with only_program(options.data_dir, options.device or DEVICE) as alone:
        return _run(options, alone)


def _run(options: AppOptions, alone: bool) -> int:
    log_whatever_happens(options.log_dir, "counter_console")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    device, here = options.device or DEVICE, options.installation
    opening = ConnectAtStart(lambda: waiting_window(options))
    opened = opening.wait_for(lambda: open_for_console(options, alone=alone))
    if opened is None:
        return 0
    branch, runner = opened.branch, QtRunner("console")
    devices, files = QtRunner("devices"), QtRunner("files")
    preferences = open_preferences(options, opened.language)
    console = Console(options, opened, load_fonts(), runner, preferences, devices=devices, files=files)
    uninstall = install_crash_handler(log, console.crashed)
    heart = Heartbeat(
        runner,
        lambda: branch.devices.heartbeat(
            device, DeviceKind.CONSOLE, *program_state(program_version(), writes=is_writable(options.data_dir)), by=here
        ),
        lambda: branch.devices.leave(device, here),
        BEAT_SECONDS,
    )
    try:
        console.start()
        opening.finish()
        heart.start()
        runner.run(lambda: branch.summary.close_forgotten_days(device), _told, _not_closed)
        with ended_by_signals(lambda: app.exit(0)):
            return app.exec()
    finally:
        heart.stop()
        console.stop()
        runner.close()
        devices.close()
        files.close()
        branch.close()
        uninstall()


def _told(ended: tuple[DayEnd, ...]) -> None:
    """Write down which days nobody had closed: a branch without a keeper is put in order by its first console."""
    for end in ended:
        log.info("forgotten day closed", extra={"details": {"day": end.day.isoformat()}})


def _not_closed(fault: Exception) -> None:
    """Leave it to the next start; the clerk can work all the same."""
    log.warning("forgotten days were not closed", exc_info=fault)


def open_for_console(options: AppOptions, *, alone: bool = True) -> OpenedConsole:
    """Open the branch and read what the window needs; away from the screen's thread. Raises UserError."""
    device, here = options.device or DEVICE, options.installation
    branch = open_branch(
        options.database_url,
        clock=options.clock,
        application=f"nobat console {device}",
        device=device,
        installation=here.id,
        sealed_too=True,
    )
    try:
        branch.take_name(device, DeviceKind.CONSOLE, here, alone=alone)
        return OpenedConsole.of(branch)
    except Exception:
        branch.close()
        raise


def waiting_window(options: AppOptions) -> WaitingWindow:
    """Return what a console shows until its branch can be reached, in the language this device remembers."""
    kept, known = open_preferences(options, Language.EN).now, preferences_file(options).exists()
    appearance = Appearance(
        BranchColours().theme_for(kept.colours, strong=kept.contrast), console_metrics(kept.scale), load_fonts()
    )
    face = WaitingFace(
        translate("console.window", "Nobat – Counter console"),
        (
            translate("console.window", "The database cannot be reached yet. This program connects automatically."),
            translate("console.window", "If this continues, please tell your administrator."),
        ),
        (kept.language,) if known or options.language else tuple(Language),
        lambda _width, _height: appearance,
        TextRole.BODY,
    )
    return WaitingWindow(face, QSize(*(options.size or FULL_SIZE)), locked=False, whole_screen=False)


def preferences_file(options: AppOptions) -> Path:
    """Return where this device remembers its choices."""
    return options.data_dir / PREFERENCES_FILE.format(device=options.device or DEVICE)


def open_preferences(options: AppOptions, language: Language) -> PreferenceStore:
    """Return what this device remembers, beginning with `language`; a start option wins over it."""
    chosen = Language(options.language) if options.language else language
    store = PreferenceStore(preferences_file(options), Preferences(language=chosen, colours=options.theme))
    if options.language and store.now.language is not chosen:
        store.change(language=chosen)
    return store
