"""`nobat calls`: what the boards of this PC did with each call of a day, beside the calls of the branch."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from display_board.announcer.call_log import LeftOut
from display_board.announcer.call_stories import CallStory, read_stories, stories_of
from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, day
from installer.locations import data_dir

_LOG = "display_board.log"
_WHY = {
    LeftOut.CAME: "the visitor had come before it was its turn",
    LeftOut.CALLED_AGAIN: "it was called again before it was its turn",
    LeftOut.GONE: "it was taken back, or the visitor was given up, before it was its turn",
    LeftOut.TOO_OLD: "it was too old when the board learned of it",
    LeftOut.CUT_OFF: "too many calls had come while the board was cut off or showed an emergency",
    LeftOut.BEFORE_START: "the board was started after it",
}


def _calls(date: str, number: str, database: str, data: Path | None) -> int:
    """List what the boards of this PC showed and said of each call of a day.

    Each line begins with a call as the database has it: time, number, counter, language. Then follows what the log of
    the boards says: when it stood in the large letters, when it was said, whether waiting calls shortened it, or why it
    was left out. A board on another PC has its log there.
    """
    with opened(database, data) as branch:
        catalog = branch.catalog.catalog()
        calls = branch.views.calls_of(day(date) if date else branch.day.today())
    zone, labels = ZoneInfo(catalog.branch.time_zone), {counter.id: counter.label for counter in catalog.counters}
    wanted = [call for call in calls if not number or call.display == number.upper()]
    told = list(stories_of(wanted, read_stories(_lines(data_dir(data) / "logs"))))
    for call, story in told:
        counter = labels.get(call.counter_id, "-")
        begin = f"{_time(call.called, zone)}  {call.display:<6} counter {counter:<4} {call.language}"
        print(f"{begin}  {_story(story, zone)}")
    shown = sum(story.shown is not None for _, story in told)
    left_out = sum(story.shown is None and story.left_out is not None for _, story in told)
    shortened = sum(story.shortened for _, story in told)
    print(
        f"{len(told)} calls: {shown} shown ({shortened} of them shortened), {left_out} left out with a reason,"
        f" {len(told) - shown - left_out} unknown to the boards of this PC"
    )
    return 0


def _story(story: CallStory, zone: ZoneInfo) -> str:
    if story.shown is None:
        return "no board of this PC knows it" if story.left_out is None else f"left out: {_WHY[story.left_out]}"
    said = ", ".join(f"{heard.language} {_time(heard.began, zone)}" for heard in story.said) or "nothing"
    return f"shown {_time(story.shown, zone)}; said: {said}{' (shortened)' if story.shortened else ''}"


def _time(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%H:%M:%S}"


def _lines(folder: Path) -> Iterator[str]:
    """Return the lines of the boards' logs, the oldest file first."""
    older = sorted(folder.glob(f"{_LOG}.[0-9]"), reverse=True)
    for file in (*older, folder / _LOG):
        if not file.exists():
            continue
        with file.open(encoding="utf-8", errors="replace") as lines:
            yield from lines


COMMANDS = (
    CliCommand(
        "calls",
        _calls,
        (
            Option("--date", "The business day; without it today.", metavar="YYYY-MM-DD", default=""),
            Option("--number", "Only the calls of this ticket.", metavar="NUMBER", default=""),
            DATABASE,
            DATA,
        ),
        ("nobat calls --date 2026-11-20 --number A045",),
    ),
)
