"""Opens the guide in its own window and runs it until it is closed."""

import logging
import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from counter_console.setup.guide.draft import Draft
from counter_console.setup.guide.model import BranchMaker, ReadySets
from counter_console.setup.guide.paper import print_on_page
from counter_console.setup.guide.presenter import GuidePresenter, SlipPrinter
from counter_console.setup.guide.screen import GuideWindow
from shared.platform.background import Runner
from shared.platform.config import DOUBLE_TAP_MS, AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text
from shared.platform.i18n.translator import Translator
from shared.platform.logs import log_whatever_happens
from shared.platform.printing.factory import open_printer
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.found import connected_printers
from shared.platform.printing.printer import PrinterFault
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.platform.printing.slip import Slip
from shared.ui.appearance import Appearance
from shared.ui.background import QtRunner
from shared.ui.crash import install_crash_handler
from shared.ui.ending import ended_by_signals
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.metrics import console_metrics
from shared.ui.theme import ThemeName, console_theme

#: Sizes of the text, from the usual one to the largest.
SCALES = (1.2, 1.5, 1.8)

log = logging.getLogger(__name__)


class RealPrinter:
    """Prints on the printers of this PC and of the network."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def found(self) -> tuple[str, ...]:
        """Return the addresses of the printers that are connected to this PC."""
        return connected_printers()

    def print(self, printer: str, width_mm: int, slip: Slip) -> Text | None:
        """Print a slip; return what went wrong, or None. Raises UserError(BAD_PRINTER)."""
        try:
            open_printer(printer).print_slip(SlipPainter(self._fonts.families, DOTS[width_mm]).paint(slip), "guide")
        except PrinterFault as fault:
            log.warning("slip not printed", extra={"details": {"kind": fault.kind.value, "detail": fault.detail}})
            return fault_text(fault.kind)
        return None

    def print_on_page(self, slip: Slip) -> bool:
        """Print a slip on a printer for pages, which the person chooses; return False when nothing was printed."""
        return print_on_page(SlipPainter(self._fonts.families, max(DOTS.values())).paint(slip))


class Guide:
    """The window and its presenter, connected."""

    def __init__(
        self,
        options: AppOptions,
        ready: ReadySets,
        maker: BranchMaker,
        printer: SlipPrinter,
        runner: Runner,
        fonts: Fonts,
        double_tap_ms: int = DOUBLE_TAP_MS,
    ) -> None:
        self._fonts = fonts
        self._double_tap_ms = double_tap_ms
        self._scale = 0
        language = first_language(options.language)
        self.window = window = GuideWindow(self._appearance(), Translator(language))
        self.presenter = presenter = GuidePresenter(
            ready, maker, printer, Draft(options.data_dir), runner, language, window.show_state, window.close
        )
        window.edited.connect(presenter.edit)
        window.next_wanted.connect(presenter.next)
        window.back_wanted.connect(presenter.back)
        window.page_wanted.connect(presenter.change)
        window.create_wanted.connect(presenter.create)
        window.sample_wanted.connect(presenter.take_sample)
        window.closing.connect(presenter.keep)
        window.larger_wanted.connect(self._larger)
        window.people.chosen.connect(presenter.choose_person)
        window.people.add.activated.connect(presenter.add_person)
        window.people.remove.activated.connect(presenter.remove_person)
        window.look.activated.connect(presenter.look_for_printers)
        window.test.activated.connect(presenter.try_printer)
        window.pins.print.activated.connect(presenter.print_pins)

    def start(self) -> None:
        """Show the window."""
        self.presenter.start()
        self.window.show()

    def _larger(self) -> None:
        self._scale = (self._scale + 1) % len(SCALES)
        self.window.apply_appearance(self._appearance())
        self.window.fit(SCALES[self._scale] / SCALES[0])

    def _appearance(self) -> Appearance:
        metrics = console_metrics(SCALES[self._scale])
        return Appearance(console_theme(ThemeName.LIGHT), metrics, self._fonts, self._double_tap_ms)


def first_language(wanted: str) -> Language:
    """Return the language in which the guide begins: the wanted one, that of the desktop, or English."""
    code = wanted or QLocale.system().name().partition("_")[0]
    return Language(code) if code in set(Language) else Language.EN


def open_guide(options: AppOptions, ready: ReadySets, maker: BranchMaker) -> None:
    """Show the guide until its window is closed; the caller sees whether there is a branch now."""
    log_whatever_happens(options.log_dir, "guide")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    fonts, runner = load_fonts(), QtRunner("guide")
    guide = Guide(options, ready, maker, RealPrinter(fonts), runner, fonts)
    uninstall = install_crash_handler(log, lambda _details: guide.presenter.broke())
    guide.start()
    try:
        with ended_by_signals(lambda: app.exit(0)):
            app.exec()
    finally:
        # The program may be asked to end while the window is open.
        guide.presenter.keep()
        runner.close()
        uninstall()
