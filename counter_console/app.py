"""Starts the counter console: opens the branch, makes the console, runs it until its window is closed."""

import logging
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from counter_console.console import DEVICE, Console
from counter_console.preferences import Preferences, PreferenceStore
from shared.bootstrap import OpenBranch, open_branch
from shared.devices.model import DeviceKind
from shared.devices.rules import BEAT_SECONDS
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging
from shared.tickets.operations.day import DayEnd
from shared.ui.background import QtRunner
from shared.ui.crash import install_crash_handler
from shared.ui.fonts import load_fonts
from shared.ui.heartbeat import Heartbeat
from shared.ui.theme import ThemeName

PREFERENCES_FILE = "console-{device}.json"

log = logging.getLogger(__name__)


def main(options: AppOptions) -> int:
    """Run the console until its window is closed; return the exit status. Raises UserError: the branch cannot open."""
    configure_logging(options.log_dir, "counter_console")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    device = options.device or DEVICE
    branch = open_branch(options.database_url, clock=options.clock, application=device)
    runner = QtRunner("console")
    console = Console(options, branch, load_fonts(), runner, open_preferences(options, branch))
    uninstall = install_crash_handler(log, console.crashed)
    heart = Heartbeat(
        runner,
        lambda: branch.devices.beat(device, DeviceKind.CONSOLE),
        lambda: branch.devices.leave(device),
        BEAT_SECONDS,
    )
    try:
        console.start()
        heart.start()
        runner.run(lambda: branch.summary.close_forgotten_days(device), _told, _not_closed)
        return app.exec()
    finally:
        heart.stop()
        console.stop()
        runner.close()
        branch.close()
        uninstall()


def _told(ended: tuple[DayEnd, ...]) -> None:
    """Write down which days nobody had closed: a branch without a keeper is put in order by its first console."""
    for end in ended:
        log.info("forgotten day closed", extra={"details": {"day": end.day.isoformat()}})


def _not_closed(fault: Exception) -> None:
    """Leave it to the next start; the clerk can work all the same."""
    log.warning("forgotten days were not closed", exc_info=fault)


def open_preferences(options: AppOptions, branch: OpenBranch) -> PreferenceStore:
    """Return what this device remembers; a start option wins over it."""
    path: Path = options.data_dir / PREFERENCES_FILE.format(device=options.device or DEVICE)
    language = options.language or branch.catalog.catalog().branch.default_language
    store = PreferenceStore(path, Preferences(language=Language(language), dark=options.theme == ThemeName.DARK))
    if options.language:
        store.change(language=Language(options.language))
    return store
