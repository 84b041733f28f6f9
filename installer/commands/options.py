"""The options that several commands share, declared once."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from installer.arguments import Option, member_of
from installer.errors import BAD_DATE
from installer.locations import database_address
from shared.platform.config import LONGEST_DEVICE
from shared.platform.errors import UserError
from shared.platform.forms.check import check_field
from shared.platform.forms.model import Field
from shared.platform.forms.plain_text import plain_text
from shared.platform.forms.values import InvalidAnswerError
from shared.platform.i18n.languages import Language

DATABASE = Option(
    "--database",
    "sqlite:///FILE, postgresql+psycopg://USER@HOST/NAME, or @FILE with the address in it; without it the address in"
    " the variable NOBAT_DATABASE, or this user's own branch.",
    metavar="URL",
    read=database_address,
    default="",
)
DATA = Option(
    "--data", "Folder for the database, logs and slips; without it this user's own.", metavar="DIR", read=Path
)
LANGUAGE = Option(
    "--language",
    f"Language of texts and errors: {', '.join(language.value for language in Language)}.",
    metavar="CODE",
    read=member_of(Language),
)
PRINTER = Option(
    "--printer",
    "file:DIR, network:HOST:9100, usb:VENDOR:PRODUCT, serial:PORT; without it the branch's own.",
    metavar="SPEC",
    default="",
)
JSON = Option("--json", "Write the result as JSON.", argument="as_json")
SEED = Option("--seed", "The same seed gives the same run.", metavar="N", read=int, default=1)


def required_database(help_text: str) -> Option:
    """Return the option for a command that never uses this user's own branch by default."""
    return replace(DATABASE, help=help_text, default=None, required=True)


def device_name(text: str) -> str:
    """Read the name of a device, which both databases can hold as it is. Raises argparse.ArgumentTypeError."""
    if not text or plain_text(text) != text:
        raise argparse.ArgumentTypeError("a name is expected, without line breaks or other invisible signs")
    if len(text) > LONGEST_DEVICE:
        raise argparse.ArgumentTypeError(f"the name has {len(text)} letters; at most {LONGEST_DEVICE} are allowed")
    return text


def day(text: str) -> date:
    """Read a date. Raises UserError(BAD_DATE)."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(BAD_DATE, value=text) from None


def answered(field: Field) -> Callable[[str], object]:
    """Return a reader that accepts what the field of a form accepts."""

    def read(text: str) -> object:
        try:
            return check_field(field, text)
        except InvalidAnswerError as problem:
            raise argparse.ArgumentTypeError(f"'{text}': {problem}") from None

    return read
