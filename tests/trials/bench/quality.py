"""Measures the pages of quality and of the team with a long past, and what the keeper reads every week."""

import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from counter_console.section.record_page import RecordPage
from counter_console.section.section import SectionGroup
from counter_console.sections import SECTIONS
from shared.bootstrap import OpenBranch
from shared.quality.charters.operations.views import CharterViews
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.targets.operations.keeping import RaiseKeeping
from tests.helpers.consoles import Clerk, console_on
from tests.trials.bench.branch import PIN
from tests.trials.bench.figures import Figure, at_most
from tests.trials.bench.long_lists import OPEN_MS, Processor, hundred_buttons
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.quality_year import MANAGER, make_year

WEEKLY_S = 5.0
GROUPS = (SectionGroup.QUALITY, SectionGroup.TEAM)
CHOSEN = 3


def measure_quality(place: BenchPlace, history: int) -> list[Figure]:
    """Return the processor time of each page, and of the keeper's weekly work, with so many past tickets."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    branch = make_year(place.fresh("quality"), history)
    watch = Processor()
    pages = {each.key: each.title.source for each in SECTIONS if each.group in GROUPS}
    weekly: Mapping[str, Callable[[], object]] = {
        "weekly candidates for raises": partial(branch.of(RaiseKeeping).look, "nobat-bench"),
        "published times compared": branch.of(CharterViews).questioned,
        "effects of actions checked": partial(branch.of(EffectChecks).check, "nobat-bench"),
    }
    try:
        with tempfile.TemporaryDirectory() as folder, console_on(branch, Path(folder)) as clerk:
            clerk.click(next(each.name for each in branch.staff.members() if each.code == MANAGER))
            clerk.click("Without a counter")
            clerk.press(*PIN, "Enter")
            for key in pages:
                watch.run("floor", hundred_buttons)
                _measure_page(clerk, key, watch)
        for name, work in weekly.items():
            watch.run(name, work)
        past = _past(branch)
    finally:
        branch.close()
    application.processEvents()
    works = (("open", "open {} after {}", OPEN_MS), ("news", "{}: news, after {}", OPEN_MS),
             ("choose", "{}: choose an entry, after {}", None))  # fmt: skip
    return [
        *(
            figure
            for work, words, limit in works
            for key, title in pages.items()
            for figure in watch.figures(f"{work} {key}", words.format(title, past), limit)
        ),
        *(at_most("quality", name, statistics.median(watch.times[name]) / 1000, "s", WEEKLY_S) for name in weekly),
    ]


def _past(branch: OpenBranch) -> str:
    days = len(branch.day.days())
    return f"{days:,} days"


def _measure_page(clerk: Clerk, key: str, watch: Processor) -> None:
    console: Any = clerk.console
    section = next(each for each in SECTIONS if each.key == key)
    watch.run(f"open {key}", lambda: console._open(section))
    opened = console.sections[key]
    watch.run(f"news {key}", opened.presenter.refresh)
    page = opened.page
    if isinstance(page, RecordPage):
        for row in range(min(CHOSEN, page.model.rowCount())):
            watch.run(f"choose {key}", partial(page.table.choose_row, row))
