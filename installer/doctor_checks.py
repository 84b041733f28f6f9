"""The checks of `nobat doctor`: each returns one result, changes nothing and never raises."""

import importlib
import os
import shutil
import sys
import tempfile
import zoneinfo
from collections.abc import Callable
from pathlib import Path

from installer.backup_health import check_backups
from installer.branch_health import check_devices, check_keeper
from installer.check_result import DoctorResult, State
from installer.environment import RUN_LOCK, Environment
from installer.file_health import check_file
from installer.server_health import check_roles, check_server
from installer.set_up import ROOT
from shared.bootstrap import open_branch
from shared.platform.config import BACKUP_FOLDER, DATABASE_FILE, default_database_url
from shared.platform.db.engine import sqlite_file
from shared.platform.db.errors import DATABASE_MISSING
from shared.platform.db.pin_key import load_pin_key, pin_key_file
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.catalogues import stale_catalogues
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.installation import KEY, default_device
from shared.platform.printing.factory import open_printer
from shared.platform.printing.printer import PrinterStatus
from shared.platform.private_files import database_files, is_open_to_others
from shared.platform.secret_keys import key_file, secret_key
from shared.platform.speech.engine.library import find_library
from shared.upkeep.backup.soundness import former_branch

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

#: More than a branch's data, backups and logs of one year need.
ENOUGH_DISK_BYTES = 2_000_000_000


def all_results(database_url: str, data_dir: Path, printer: str, language: Language) -> list[DoctorResult]:
    """Run all checks and return their results in the order they are shown."""
    checks: tuple[Callable[[], DoctorResult], ...] = (
        check_python,
        check_packages,
        check_qt,
        check_sound,
        check_screen,
        check_fonts,
        check_translations,
        check_time_zones,
        lambda: check_folder(data_dir),
        check_identity,
        lambda: check_database(database_url, data_dir, language),
        lambda: check_privacy(database_url, data_dir),
        lambda: check_pin_key(database_url),
        lambda: check_file(database_url),
        lambda: check_backups(data_dir / BACKUP_FOLDER),
        lambda: check_server(database_url, language),
        lambda: check_roles(database_url),
        lambda: check_printer(printer, language),
        lambda: check_keeper(database_url),
        lambda: check_devices(database_url),
    )
    return [check() for check in checks]


def check_python() -> DoctorResult:
    """Python is a 64-bit version."""
    bits = 64 if sys.maxsize > 2**32 else 32
    found = f"{sys.version.split()[0]}, {bits} bit, {sys.platform}"
    if bits == 64:
        return DoctorResult("Python", State.OK, found)
    return DoctorResult(
        "Python", State.PROBLEM, found, "Install 64-bit Python 3.11 or newer; Qt has no 32-bit packages."
    )


def check_packages() -> DoctorResult:
    """The installed packages have the pinned versions."""
    environment = Environment(ROOT)
    if not environment.is_ours():
        return DoctorResult(
            "Packages", State.NOTE, "not the environment that the set-up makes; versions are not checked"
        )
    if environment.is_ready(RUN_LOCK):
        return DoctorResult("Packages", State.OK, "all at their pinned versions")
    remedy = "Run 'python3 -m installer doctor' once; it installs what has changed."
    return DoctorResult("Packages", State.PROBLEM, "the pinned versions have changed since they were installed", remedy)


def check_qt() -> DoctorResult:
    """The system has the libraries that Qt needs."""
    missing = platform.missing_libraries(os.environ, windows=True)
    if not missing:
        return DoctorResult("Qt libraries", State.OK, "nothing missing")
    command = platform.install_command(platform.missing_packages())
    return DoctorResult(
        "Qt libraries", State.PROBLEM, f"missing: {', '.join(missing)}", f"Install them with: {command}"
    )


def check_sound() -> DoctorResult:
    """The board can play its chime and speak; nothing else needs sound."""
    missing = platform.missing_sound()
    if not missing and find_library() is None:
        remedy = "For the voice, in the environment of Nobat: python -m pip install espeakng-loader"
        return DoctorResult("Sound", State.NOTE, "the chime can be played, but there is no voice", remedy)
    if not missing:
        return DoctorResult("Sound", State.OK, "the chime and the voice can be played")
    command = platform.install_command(missing)
    return DoctorResult("Sound", State.NOTE, "no program that plays sounds", f"For the board's chime: {command}")


def check_screen() -> DoctorResult:
    """Windows can be shown."""
    if platform.has_screen(os.environ):
        return DoctorResult("Screen", State.OK, "windows can be shown")
    return DoctorResult("Screen", State.NOTE, "none; 'nobat run' plays a morning without one and writes pictures")


def check_fonts() -> DoctorResult:
    """The program's own fonts are there and have all signs of the five languages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        # Loaded here: only this check needs Qt's libraries, and it must be able to report that they are missing.
        gui = importlib.import_module("PySide6.QtGui")
        fonts = importlib.import_module("shared.ui.fonts")
    except ImportError as fault:
        return DoctorResult(
            "Fonts", State.PROBLEM, f"not checked: {fault}", "Install the missing Qt libraries, then run this again."
        )
    application = gui.QGuiApplication.instance() or gui.QGuiApplication(["nobat"])
    signs = fonts.load_fonts().missing_signs()
    files = fonts.missing_files()
    del application
    if not (signs or files):
        return DoctorResult("Fonts", State.OK, "Latin, Cyrillic, Kazakh, Persian and Arabic letters are available")
    found = "; ".join(
        [
            *(f"cannot be loaded: {file}" for file in files),
            *(f"no font has {sign} (U+{ord(sign):04X})" for sign in signs),
        ]
    )
    environment = Environment(ROOT)
    remedy = (
        f"Delete {environment.folder} and run 'python3 -m installer doctor'; it installs the fonts again."
        if environment.is_ours()
        else "Run 'python -m pip install --force-reinstall justmytype-western-core justmytype-intl-rtl'."
    )
    return DoctorResult("Fonts", State.PROBLEM, found, remedy)


def check_translations() -> DoctorResult:
    """Each catalogue is compiled as its source says."""
    stale = stale_catalogues()
    if not stale:
        return DoctorResult("Translations", State.OK, "five languages compiled")
    remedy = "Run 'python3 -m shared.platform.i18n.catalogues', which compiles them."
    return DoctorResult("Translations", State.PROBLEM, f"not compiled: {', '.join(stale)}", remedy)


def check_time_zones() -> DoctorResult:
    """The time zone rules are installed; shows their version."""
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


def check_folder(data_dir: Path) -> DoctorResult:
    """The data folder is writable and has enough free space."""
    nearest = next(folder for folder in (data_dir, *data_dir.parents) if folder.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            free = shutil.disk_usage(nearest).free
    except OSError as fault:
        remedy = "Get write access to this folder, or name another folder with --data."
        return DoctorResult("Data folder", State.PROBLEM, f"{data_dir}: {fault.strerror or fault}", remedy)
    found = f"{data_dir}, {free / 1e9:.1f} GB free"
    if free < ENOUGH_DISK_BYTES:
        return DoctorResult("Data folder", State.PROBLEM, found, "Free some space; the branch needs about 2 GB.")
    return DoctorResult("Data folder", State.OK, found if nearest == data_dir else f"{found} (does not exist yet)")


def check_identity() -> DoctorResult:
    """Only the programs of this user can show the branch which installation they are."""
    file = key_file(KEY)
    if not file.exists():
        return DoctorResult("Device identity", State.NOTE, "none yet; the first program that starts makes it")
    remedy = f"Delete {file}; the next start makes a new one, and every console asks for the PIN once."
    if is_open_to_others(file):
        return DoctorResult("Device identity", State.PROBLEM, "other users of this PC can read its key", remedy)
    if secret_key(KEY) is None:
        return DoctorResult("Device identity", State.PROBLEM, "its key is damaged or cannot be read", remedy)
    found = f"a key of its own; devices of this PC are named like {default_device('kiosk')}"
    return DoctorResult("Device identity", State.OK, found)


def check_database(database_url: str, data_dir: Path, language: Language) -> DoctorResult:
    """The branch's database opens with this version of the program."""
    try:
        branch = open_branch(database_url, sealed_too=True)
    except UserError as problem:
        own = database_url == default_database_url(data_dir)
        if problem.code is DATABASE_MISSING and own and not former_branch(data_dir / DATABASE_FILE):
            return DoctorResult("Database", State.NOTE, "none yet; 'nobat run' creates the sample branch")
        sentence = Translator(language).text(error_text(problem, technical=True))
        return DoctorResult("Database", State.PROBLEM, problem.code.value.replace("_", " "), sentence)
    try:
        catalog = branch.catalog.catalog()
        name = Translator(language).text(catalog.branch.name)
        return DoctorResult(
            "Database", State.OK, f"{name}: {len(catalog.services)} services, {len(catalog.counters)} counters"
        )
    finally:
        branch.close()


def check_privacy(database_url: str, data_dir: Path) -> DoctorResult:
    """Nobody else on this computer can read the branch's files."""
    folders = [data_dir, *(data_dir / name for name in ("logs", "slips", BACKUP_FOLDER))]
    try:
        file = sqlite_file(database_url)
    except UserError:
        file = None
    files = [*folders, *(database_files(file) if file is not None else ())]
    opened = sorted(str(each) for each in files if is_open_to_others(each))
    if not opened:
        return DoctorResult("Privacy", State.OK, "only this user can read the branch's files")
    found = f"others on this computer may read {', '.join(opened)}"
    return DoctorResult("Privacy", State.PROBLEM, found, f"Close them with: {platform.close_command(opened)}")


def check_pin_key(database_url: str) -> DoctorResult:
    """The key that protects the PINs is where it belongs."""
    try:
        file = sqlite_file(database_url)
    except UserError:
        return DoctorResult("PIN key", State.NOTE, "not checked")
    if file is None:
        return DoctorResult("PIN key", State.OK, "inside the server; no role can read it")
    if load_pin_key(file) is not None:
        return DoctorResult("PIN key", State.OK, "beside the database, in no backup")
    if not file.exists():
        return DoctorResult("PIN key", State.NOTE, "none yet")
    remedy = "It is made with the next PIN. If the PINs are not accepted any more, 'nobat pins' sets new ones."
    return DoctorResult("PIN key", State.NOTE, f"missing: {pin_key_file(file).name}", remedy)


def check_printer(spec: str, language: Language) -> DoctorResult:
    """The state that the printer reports, if one was named."""
    if not spec:
        return DoctorResult("Printer", State.NOTE, "not checked; name one with --printer")
    try:
        status = open_printer(spec).status()
    except UserError as problem:
        return DoctorResult("Printer", State.PROBLEM, spec, Translator(language).text(error_text(problem)))
    found = f"{spec}: {status.value.replace('_', ' ')}"
    if status.is_fault:
        return DoctorResult(
            "Printer", State.PROBLEM, found, "Check its power, cable, cover and paper, then run this again."
        )
    return DoctorResult("Printer", State.NOTE if status is PrinterStatus.UNKNOWN else State.OK, found)
