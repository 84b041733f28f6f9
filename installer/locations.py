"""The data folder and the database of a command: the given ones, or this user's own."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from shared.platform.addresses import has_password
from shared.platform.config import default_data_dir, default_database_url
from shared.platform.private_files import is_open_to_others

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

#: Where a service finds its address, see docs/postgresql.md.
ADDRESS_VARIABLE, ADDRESS_CREDENTIAL = "NOBAT_DATABASE", "nobat-database"


def data_dir(given: Path | None) -> Path:
    """Return the data folder to use; it may not exist yet."""
    return (given or default_data_dir()).expanduser().absolute()


def address(given: str, folder: Path | None = None) -> str:
    """Return the database's address: the one given, the one a service was given, or the branch in the data folder."""
    return given or _of_service(os.environ) or default_database_url(data_dir(folder))


def database_address(text: str) -> str:
    """Read the value of --database: an address, or @FILE for a file that holds it and that only this user can read.

    A command line can be read by every user of the computer, so an address with a password belongs into a file.
    Raises argparse.ArgumentTypeError.
    """
    return _in_file(Path(text[1:]).expanduser()) if text.startswith("@") else text


def warn_of_password(database: str) -> None:
    """Say it when a program that runs all day was started with a password that everybody on the computer can read."""
    if has_password(database) and any(database in word for word in sys.argv):
        sys.stderr.write(
            "Every user of this computer can read the password in --database. Put the address into a file that only you"
            " can read, and start with --database @FILE.\n"
        )


def _of_service(environ: Mapping[str, str]) -> str:
    """Return what the system hands to a service: the variable NOBAT_DATABASE, or systemd's credential of this name."""
    if environ.get(ADDRESS_VARIABLE):
        return environ[ADDRESS_VARIABLE]
    file = Path(environ.get("CREDENTIALS_DIRECTORY", ".")) / ADDRESS_CREDENTIAL
    return file.read_text(encoding="utf-8").strip() if "CREDENTIALS_DIRECTORY" in environ and file.is_file() else ""


def _in_file(file: Path) -> str:
    try:
        if is_open_to_others(file):
            raise argparse.ArgumentTypeError(
                f"others can read {file}; close it with: {platform.close_command([str(file)])}"
            )
        lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as fault:
        raise argparse.ArgumentTypeError(f"{file} cannot be read: {getattr(fault, 'strerror', '') or fault}") from None
    found = [line for line in lines if line and not line.startswith("#")]
    if len(found) != 1:
        raise argparse.ArgumentTypeError(f"{file} must hold one address and nothing else")
    return found[0]
