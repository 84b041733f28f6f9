"""Plays the story into a folder and checks the result."""

import json
import shutil
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from installer.commands.windows import COUNTER, DISPLAY, KIOSK
from installer.new_branch import make_branch
from installer.profile import default_profile_path, read_profile
from installer.story.clock import StoryClock
from installer.story.morning import EXPECTED, Morning
from installer.story.report import StoryReport
from installer.story.session import StoryBrokenError, StorySession
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import opening
from shared.platform.config import default_database_url, make_data_dir
from shared.platform.i18n.languages import Language
from shared.platform.reports.json_writer import report_json

BEGINS = time(9, 5)
UPRIGHT, WIDE, DESK = (1080, 1920), (1920, 1080), (1600, 1000)


def play_story(folder: Path) -> list[str]:
    """Play a morning into `folder` and return the problems; empty when there were none.

    The folder gets pictures, the printed slips as PNG and as bytes, `summary.json` and `story.md`; files of an
    earlier story are replaced. Raises UserError when the folder cannot be written.
    """
    data = _emptied(folder)
    address = default_database_url(data)
    make_branch(address, read_profile(default_profile_path()))
    clock = StoryClock()
    branch = open_branch(address, clock=clock)
    report = StoryReport(folder)
    try:
        catalog = branch.catalog.catalog()
        # The board has shown all its languages before the story ends.
        branch.settings.change("board_page_seconds", 5, SYSTEM)
        clock.set_shift((next_morning(catalog, clock.now()) - datetime.now(UTC)).total_seconds())
        report.title(f"A morning at {catalog.branch.name.text(Language.EN)}")
        report.paragraph(
            "The three real windows ran as separate programs, without a screen. Everything below was done by touching",
            "and typing in them. Their clocks were moved forward to skip minutes.",
        )
        faults = _play(StorySession(address, data, clock), report, catalog, data)
        if not faults:
            faults = _facts(branch, report, folder)
    finally:
        branch.close()
    _write_result(report, faults)
    report.write()
    return faults


def next_morning(catalog: Catalog, now: datetime) -> datetime:
    """Return the next morning time at which the branch is open, in UTC."""
    zone = ZoneInfo(catalog.branch.time_zone)
    day = now.astimezone(zone).date()
    while not opening(catalog, datetime.combine(day, BEGINS, zone)).open:
        day += timedelta(days=1)
    return datetime.combine(day, BEGINS, zone).astimezone(UTC)


def _emptied(folder: Path) -> Path:
    make_data_dir(folder / "data")
    for old in (*folder.glob("[0-9][0-9]-*.png"), folder / "story.md", folder / "summary.json"):
        old.unlink(missing_ok=True)
    for old in (folder / "data", folder / "slips"):
        shutil.rmtree(old, ignore_errors=True)
    return make_data_dir(folder / "data")


def _play(session: StorySession, report: StoryReport, catalog: Catalog, data: Path) -> list[str]:
    try:
        with session:
            slips = report.folder / "slips"
            kiosk = session.open("kiosk", KIOSK, UPRIGHT, device="kiosk-1", portrait=True, printer=f"file:{slips}")
            console = session.open("counter console", COUNTER, DESK, device="console-1", language="en")
            board = session.open("display board", DISPLAY, WIDE, device="board-1", theme="dark", language="kk,ar,en")
            numbers = Morning(session, kiosk, console, board, report, catalog).play()
            report.chapter("Printed slips")
            for number in numbers:
                if not (slips / f"{number}.png").exists() or not (slips / f"{number}.bin").exists():
                    raise StoryBrokenError(f"The slip of {number} was not printed.")
            for number in numbers[:3]:
                report.picture(slips / f"{number}.png", f"The slip of {number}. {number}.bin has the ESC/POS bytes.")
    except StoryBrokenError as fault:
        return [str(fault)]
    return []


def _facts(branch: OpenBranch, report: StoryReport, folder: Path) -> list[str]:
    days = branch.summary.days()
    content = report_json(branch.summary.report(datetime.fromisoformat(days[0].day).date(), Language.EN))
    (folder / "summary.json").write_text(content, encoding="utf-8")
    figures = json.loads(content)["figures"]
    faults = [
        f"The day summary shows {figures.get(key)} for “{key}”; the story had {wanted}."
        for key, wanted in EXPECTED.items()
        if figures.get(key) != wanted
    ]
    checked = branch.check.run()
    faults += [f"{fault.rule}: {fault.where}: {fault.found}" for fault in checked.faults]
    report.chapter("The figures")
    report.table([(key, "—" if value is None else str(value)) for key, value in figures.items()])
    report.paragraph(
        f"{checked.events} events of {checked.tickets} tickets were checked against every rule of the queue."
    )
    return faults


def _write_result(report: StoryReport, faults: list[str]) -> None:
    report.chapter("Result")
    if faults:
        report.paragraph(*faults)
    else:
        report.paragraph(
            "Passed: every step appeared on the windows, the slips were printed, and the records are correct."
        )
