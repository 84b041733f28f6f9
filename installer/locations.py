"""The data folder and the database of a command: the given ones, or this user's own."""

from pathlib import Path

from shared.platform.config import default_data_dir, default_database_url


def data_dir(given: Path | None) -> Path:
    """Return the data folder to use; it may not exist yet."""
    return (given or default_data_dir()).expanduser().absolute()


def address(given: str, folder: Path | None = None) -> str:
    """Return the database's address: the one given, or the branch in the data folder."""
    return given or default_database_url(data_dir(folder))
