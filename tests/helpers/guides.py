"""Answers for the guide of the first start, and a guide whose printer and runner answer at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from counter_console.setup.guide.app import Guide
from installer.commands.guide import Maker
from installer.ready_sets import read_sets
from shared.platform.background import ImmediateRunner
from shared.platform.config import AppOptions, default_database_url
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text
from shared.platform.printing.slip import Slip
from tests.helpers.appearances import kit_fonts

NAMES = {
    "en": "Northern branch",
    "ru": "Северное отделение",
    "kk": "Солтүстік бөлімше",
    "fa": "شعبهٔ شمال",
    "ar": "فرع الشمال",
}
#: Everything that has no suggestion, for a branch in Kazakhstan.
ANSWERS: Mapping[str, Any] = {
    "country": "kz",
    "languages": [language.value for language in Language],
    **{f"name_{code}": name for code, name in NAMES.items()},
    **{f"place_{code}": name for code, name in NAMES.items()},
    **{f"contact_{code}": name for code, name in NAMES.items()},
    **{f"service_{code}": name for code, name in NAMES.items()},
    "people": [{"name": "Marat B.", "role": "admin", "language": "kk"}, {"name": "Olga P.", "role": "clerk"}],
}


class PaperlessPrinter:
    """Keeps the slips instead of printing them; `problem` is what it reports."""

    def __init__(self, *connected: str) -> None:
        self.connected = connected
        self.slips: list[tuple[str, int, Slip]] = []
        self.problem: Text | None = None

    def found(self) -> tuple[str, ...]:
        """Return the printers that are said to be connected."""
        return self.connected

    def print(self, printer: str, width_mm: int, slip: Slip) -> Text | None:
        """Keep the slip."""
        self.slips.append((printer, width_mm, slip))
        return self.problem


def open_guide(folder: Path, language: str = "en", printer: PaperlessPrinter | None = None) -> Guide:
    """Return a guide that writes into a folder; it is not shown yet."""
    database = default_database_url(folder)
    return Guide(
        AppOptions(database, folder, language=language),
        read_sets(),
        Maker(database),
        printer or PaperlessPrinter(),
        ImmediateRunner(),
        kit_fonts(),
    )
