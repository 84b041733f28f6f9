"""The options that several commands share, declared once."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from installer.errors import BAD_DATE
from installer.locations import address, data_dir
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language

__all__ = [
    "DataOption",
    "DatabaseOption",
    "LanguageOption",
    "PrinterOption",
    "address",
    "data_dir",
    "day",
    "examples",
    "indented",
]

DatabaseOption = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="URL",
        help="sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME; without it this user's own branch.",
    ),
]
DataOption = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help="Folder for the database, logs and slips; without it this user's own."),
]
LanguageOption = Annotated[
    Language | None, typer.Option("--language", help="Language of texts and errors.", show_default=False)
]
PrinterOption = Annotated[
    str,
    typer.Option(
        "--printer",
        metavar="SPEC",
        help="file:DIR, network:HOST:9100, usb:VENDOR:PRODUCT, serial:PORT; without it the branch's own.",
    ),
]


def day(words: str) -> date:
    """Read a date. Raises UserError(BAD_DATE)."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise UserError(BAD_DATE, value=words) from None


def examples(*lines: str) -> str:
    """Return the last paragraph of a command's help: how it is typed."""
    return "\n\n".join(["[bold]Example[/bold]" if len(lines) == 1 else "[bold]Examples[/bold]", *indented(lines)])


def indented(lines: Iterable[str]) -> list[str]:
    """Return the lines as they stand in an example."""
    return [f"  {line}" for line in lines]
