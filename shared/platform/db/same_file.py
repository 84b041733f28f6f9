"""Notices that a SQLite file was replaced by another one of the same name, which its open connections never see."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

from shared.platform.live.file_identity import file_identity

_SEEN = "nobat_file"


def stay_with_the_file(engine: Engine, file: Path) -> None:
    """Let the engine's connections end when their file is not the one of that name any more.

    A damaged file is set aside while programs have it open; what they wrote into it from then on would be lost. While
    there is no file, none is made: that would be an empty database in the place of the branch's.
    """
    existed = file.exists()

    @event.listens_for(engine, "do_connect")
    def _connecting(_dialect: Any, _record: Any, _words: Any, _named: Any) -> None:
        nonlocal existed
        there = file.exists()
        if existed and not there:
            gone = sqlite3.OperationalError("unable to open database file")
            gone.sqlite_errorcode, gone.sqlite_errorname = sqlite3.SQLITE_CANTOPEN, "SQLITE_CANTOPEN"
            raise gone
        existed = True

    @event.listens_for(engine, "connect")
    def _connected(_connection: Any, record: Any) -> None:
        record.info[_SEEN] = file_identity(file)

    @event.listens_for(engine, "checkout")
    def _taken(_connection: Any, record: Any, _proxy: Any) -> None:
        if record.info.get(_SEEN) != file_identity(file):
            raise DisconnectionError("the database file was replaced")
