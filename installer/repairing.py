"""Repairs a damaged database file, and saves the high-water marks of the records."""

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
    """Check a SQLite file, for some seconds or `thorough`ly, and repair it if it is damaged.

    Returns what was done; None for a database on a server, a sound file, or while another program repairs the file.
    Raises UserError as `heal` does, and DATABASE_LOST when the file cannot be checked now.
    """
    file = sqlite_file(database)
    if file is None:
        return None
    try:
        done = heal(file, backups, SystemClock().now(), thorough=thorough)
    except sqlite3.Error as fault:
        raise UserError(DATABASE_LOST) from fault
    if done is not None:
        take_suspect_mark(file)
        how = {
            "set_aside": "" if done.aside is None else done.aside.name,
            "backup": "" if done.backup is None else done.backup.name,
            "older_in_part": list(done.unreadable),
            "left_out": {code: [str(each) for each in lost] for code, lost in done.lost.items()},
        }
        log.error("database file was damaged and is repaired", extra={"details": how})
    return done


def remember(branch: OpenBranch, file: Path) -> None:
    """Save the branch's high-water mark next to its SQLite file. A full disk is logged, not raised."""
    try:
        marks = {branch.database.branch_id: branch.numbers.testimony()}
        known = load_high_water_marks(file)
        if {**known, **marks} != known:
            save_high_water_marks(file, {**known, **marks})
    except OSError as fault:
        log.warning("high-water mark could not be written", extra={"details": {"fault": type(fault).__name__}})


def check_file(branch: OpenBranch, file: Path) -> None:
    """Save the high-water mark. Raises UserError(DATABASE_DAMAGED) when another program has found damage."""
    if take_suspect_mark(file):
        raise UserError(DATABASE_DAMAGED)
    remember(branch, file)


def repair_report(done: Healed) -> list[str]:
    """Return what was done, one sentence for each fact."""
    sentences = []
    if done.missing:
        sentences.append("The database file was missing.")
    elif done.aside is not None:
        sentences.append(f"The database file was damaged. It is kept as {done.aside}.")
    if done.backup is not None:
        sentences.append(f"Not all of it could be saved; {done.backup.name} was restored.")
    elif done.aside is not None:
        sentences.append("Every ticket in it was saved.")
    else:
        sentences.append("The database file had gone back to an earlier state; tickets may be missing.")
    if done.unreadable:
        sentences.append(f"Partly restored from the last backup: {', '.join(done.unreadable)}.")
    for code, lost in sorted(done.lost.items()):
        if lost:
            sentences.append(
                f"{code}: these numbers will not be issued again: {', '.join(str(each) for each in lost)}."
            )
    return sentences
