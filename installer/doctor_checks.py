"""What `nobat doctor` looks at: each look gives one finding, and none of them changes anything or can fail itself."""

import importlib
import os
import shutil
import sys
import tempfile
import zoneinfo
from collections.abc import Callable
from pathlib import Path

from installer.branch_health import look_at_devices, look_at_keeper
from installer.check_result import DoctorResult, State
from installer.environment import RUN_LOCK, Environment
from installer.file_health import look_at_file
from installer.server_health import look_at_server
from installer.set_up import ROOT
from shared.bootstrap import open_branch
from shared.platform.config import default_database_url
from shared.platform.db.errors import DATABASE_MISSING
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.catalogues import compiled_path, source_path
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.printing.factory import open_printer
from shared.platform.printing.printer import PrinterStatus

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

#: A branch's year of data, its backups and logs stay far below this.
ENOUGH_DISK_BYTES = 2_000_000_000


def examine(database_url: str, data_dir: Path, printer: str, language: Language) -> list[DoctorResult]:
    """Look at everything and return the findings in the order they are shown."""
    looks: tuple[Callable[[], DoctorResult], ...] = (
        look_at_python,
        look_at_packages,
        lambda: look_at_qt(Environment(ROOT).site_packages),
        lambda: look_at_sound(Environment(ROOT).site_packages),
        look_at_screen,
        look_at_fonts,
        look_at_translations,
        look_at_time_zones,
        lambda: look_at_folder(data_dir),
        lambda: look_at_database(database_url, data_dir, language),
        lambda: look_at_file(database_url),
        lambda: look_at_server(database_url, language),
        lambda: look_at_printer(printer, language),
        lambda: look_at_keeper(database_url),
        lambda: look_at_devices(database_url),
    )
    return [look() for look in looks]


def look_at_python() -> DoctorResult:
    """Which Python runs this."""
    bits = 64 if sys.maxsize > 2**32 else 32
    found = f"{sys.version.split()[0]}, {bits} bit, {sys.platform}"
    if bits == 64:
        return DoctorResult("Python", State.OK, found)
    return DoctorResult(
        "Python", State.PROBLEM, found, "Install 64-bit Python 3.11 or newer; Qt has no 32-bit packages."
    )


def look_at_packages() -> DoctorResult:
    """Whether the pinned packages are the installed ones."""
    environment = Environment(ROOT)
    if not environment.is_ours():
        return DoctorResult(
            "Packages", State.NOTE, "not the environment that the set-up makes; versions are not checked"
        )
    if environment.is_ready(RUN_LOCK):
        return DoctorResult("Packages", State.OK, "all at their pinned versions")
    remedy = "Run 'python3 -m installer doctor' once; it installs what has changed."
    return DoctorResult("Packages", State.PROBLEM, "the pinned versions have changed since they were installed", remedy)


def look_at_qt(site_packages: Path) -> DoctorResult:
    """Whether the system has the libraries that Qt needs."""
    missing = platform.missing_libraries(site_packages, os.environ, windows=True)
    if not missing:
        return DoctorResult("Qt libraries", State.OK, "nothing missing")
    command = platform.install_command(platform.packages_of(missing))
    return DoctorResult(
        "Qt libraries", State.PROBLEM, f"missing: {', '.join(missing)}", f"Install them with: {command}"
    )


def look_at_sound(site_packages: Path) -> DoctorResult:
    """Whether the board can sound its chime; everything else works without."""
    missing = platform.missing_sound_libraries(site_packages)
    if not missing:
        return DoctorResult("Sound", State.OK, "nothing missing")
    command = platform.install_command(platform.packages_of(missing))
    return DoctorResult("Sound", State.NOTE, f"missing: {', '.join(missing)}", f"For the board's chime: {command}")


def look_at_screen() -> DoctorResult:
    """Whether windows can be shown."""
    if platform.has_screen(os.environ):
        return DoctorResult("Screen", State.OK, "windows can be shown")
    return DoctorResult("Screen", State.NOTE, "none; 'nobat run' plays a morning without one and writes pictures")


def look_at_fonts() -> DoctorResult:
    """Whether every script of the five languages can be drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        # By name: this is the only look that needs Qt's libraries, and it must be able to say that they are missing.
        gui = importlib.import_module("PySide6.QtGui")
        fonts = importlib.import_module("shared.ui.fonts")
    except ImportError as fault:
        return DoctorResult(
            "Fonts", State.PROBLEM, f"not looked at: {fault}", "Put right what Qt lacks, then look again."
        )
    application = gui.QGuiApplication.instance() or gui.QGuiApplication(["nobat"])
    missing = fonts.load_fonts().missing_scripts()
    del application
    if not missing:
        return DoctorResult("Fonts", State.OK, "Latin, Cyrillic, Kazakh, Persian and Arabic letters are there")
    remedy = "Install the packages justmytype-western-core and justmytype-intl-rtl again."
    return DoctorResult("Fonts", State.PROBLEM, f"no letters for: {', '.join(missing)}", remedy)


def look_at_translations() -> DoctorResult:
    """Whether each catalogue is compiled and not older than its source."""
    stale = []
    for language in Language:
        source, product = source_path(language), compiled_path(language)
        newer = source.exists() and product.exists() and source.stat().st_mtime_ns > product.stat().st_mtime_ns
        if newer or not product.exists():
            stale.append(language.value)
    if not stale:
        return DoctorResult("Translations", State.OK, "five languages compiled")
    remedy = "Run 'python3 -m shared.platform.i18n.catalogues', which compiles them."
    return DoctorResult("Translations", State.PROBLEM, f"not compiled: {', '.join(stale)}", remedy)


def look_at_time_zones() -> DoctorResult:
    """Whether the rules of time zones are there, and how new they are."""
    try:
        zoneinfo.ZoneInfo("Asia/Almaty")
    except zoneinfo.ZoneInfoNotFoundError:
        remedy = "Install the package tzdata again."
        return DoctorResult("Time zones", State.PROBLEM, "no time zone rules found", remedy)
    try:
        version = str(importlib.import_module("tzdata").IANA_VERSION)
    except (ImportError, AttributeError):
        version = "of the system"
    return DoctorResult("Time zones", State.OK, f"rules {version}")


def look_at_folder(data_dir: Path) -> DoctorResult:
    """Whether the data folder can be written and has room."""
    nearest = next(folder for folder in (data_dir, *data_dir.parents) if folder.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            free = shutil.disk_usage(nearest).free
    except OSError as fault:
        remedy = "Give yourself the right to write there, or name another folder with --data."
        return DoctorResult("Data folder", State.PROBLEM, f"{data_dir}: {fault.strerror or fault}", remedy)
    found = f"{data_dir}, {free / 1e9:.1f} GB free"
    if free < ENOUGH_DISK_BYTES:
        return DoctorResult("Data folder", State.PROBLEM, found, "Free some space; the branch needs about 2 GB.")
    return DoctorResult("Data folder", State.OK, found if nearest == data_dir else f"{found} (not made yet)")


def look_at_database(database_url: str, data_dir: Path, language: Language) -> DoctorResult:
    """Whether the branch's database opens with this version of the program."""
    try:
        branch = open_branch(database_url)
    except UserError as problem:
        if problem.code is DATABASE_MISSING and database_url == default_database_url(data_dir):
            return DoctorResult("Database", State.NOTE, "none yet; 'nobat run' makes the sample branch")
        sentence = Translator(language).text(error_text(problem))
        return DoctorResult("Database", State.PROBLEM, problem.code.value.replace("_", " "), sentence)
    try:
        catalog = branch.catalog.catalog()
        name = Translator(language).text(catalog.branch.name)
        return DoctorResult(
            "Database", State.OK, f"{name}: {len(catalog.services)} services, {len(catalog.counters)} counters"
        )
    finally:
        branch.close()


def look_at_printer(spec: str, language: Language) -> DoctorResult:
    """What the printer says about itself, if one was named."""
    if not spec:
        return DoctorResult("Printer", State.NOTE, "not asked; name one with --printer")
    try:
        status = open_printer(spec).status()
    except UserError as problem:
        return DoctorResult("Printer", State.PROBLEM, spec, Translator(language).text(error_text(problem)))
    found = f"{spec}: {status.value.replace('_', ' ')}"
    if status.is_fault:
        return DoctorResult(
            "Printer", State.PROBLEM, found, "Check its power, cable, cover and paper, then look again."
        )
    return DoctorResult("Printer", State.NOTE if status is PrinterStatus.UNKNOWN else State.OK, found)
