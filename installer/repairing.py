"""Repairs a damaged database file where a program meets one, and remembers how far the records have come."""

import logging
import sqlite3
from pathlib import Path

from shared.bootstrap import OpenBranch
from shared.platform.clock import SystemClock
from shared.platform.db.engine import sqlite_file
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_LOST
from shared.platform.db.high_water_mark import load_high_water_marks, save_high_water_marks, take_suspect_mark
from shared.platform.errors import UserError
from shared.upkeep.backup.healing import Healed, heal

log = logging.getLogger(__name__)


def repair(database: str, backups: Path, *, thorough: bool = False) -> Healed | None:
    """Look at a SQLite file, for some seconds or `thorough`ly, and repair it if it is damaged.

    A server looks after its own files.

    Returns what was done, None for a sound file or while another program repairs it. Raises UserError as `heal` does,
    and DATABASE_LOST when the file cannot be looked at now.
    """
    file = sqlite_file(database)
    if file is None:
        return None
    try:
        done = heal(file, backups, SystemClock().now(), thorough=thorough)
    except sqlite3.Error as fault:
        raise UserError(DATABASE_LOST) from fault
    if done is not None:
        take_suspect_mark(file)  # whoever called is served
        how = {
            "set_aside": "" if done.aside is None else done.aside.name,
            "backup": "" if done.backup is None else done.backup.name,
            "older_in_part": list(done.unreadable),
            "left_out": {code: [str(each) for each in lost] for code, lost in done.lost.items()},
        }
        log.error("database file was damaged and is repaired", extra={"details": how})
    return done


def remember(branch: OpenBranch, file: Path) -> None:
    """Let the witness beside a SQLite file know how far the branch has come; a full disk is no reason to stop."""
    try:
        told = {branch.database.branch_id: branch.numbers.testimony()}
        known = load_high_water_marks(file)
        if {**known, **told} != known:
            save_high_water_marks(file, {**known, **told})
    except OSError as fault:
        log.warning("witness could not be written", extra={"details": {"fault": type(fault).__name__}})


def check_file(branch: OpenBranch, file: Path) -> None:
    """Look after a branch's file. Raises UserError(DATABASE_DAMAGED) when another program has met damage in it."""
    if take_suspect_mark(file):
        raise UserError(DATABASE_DAMAGED)
    remember(branch, file)


def told(done: Healed) -> list[str]:
    """Return what was done, sentence by sentence, for the command line."""
    sentences = []
    if done.aside is not None:
        sentences.append(f"The database file was damaged. It is kept as {done.aside}.")
    if done.backup is not None:
        sentences.append(f"It could not be saved as a whole; {done.backup.name} was restored.")
    elif done.aside is not None:
        sentences.append("Every ticket in it was saved.")
    else:
        sentences.append("The database file had gone back to an earlier state; tickets may be missing.")
    if done.unreadable:
        sentences.append(f"As they were at the last backup, in part: {', '.join(done.unreadable)}.")
    for code, lost in sorted(done.lost.items()):
        if lost:
            sentences.append(f"{code}: these numbers are not given again: {', '.join(str(each) for each in lost)}.")
    return sentences
