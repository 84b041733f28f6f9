"""Measures the pages of the set-up with long lists: opened, read again, searched, another entry chosen, one saved."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from counter_console.section.entry_page import EntryPage
from counter_console.section.record_page import RecordPage
from counter_console.section.section import OpenSection, SectionGroup
from counter_console.sections import SECTIONS
from installer.new_branch import make_branch
from installer.profile import read_profile
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.staff.model import Role
from shared.platform.i18n.text import LocalText
from shared.platform.slow_hash import fresh_salt, slow_hash
from tests.helpers.consoles import Clerk, console_on
from tests.trials.bench.figures import Figure, at_most, times_floor
from tests.trials.bench.long_set_up import PEOPLE, PIN, change_often, long_profile, new_people
from tests.trials.bench.places import BenchPlace

OPEN_MS, CHOOSE_MS, SAVE_MS = 300.0, 50.0, 300.0
FLOOR_IS = "a window with 100 buttons"
ENTRIES_CHOSEN = 5
MOST_CHANGES = 10_000


class Processor:
    """Collects the milliseconds of processor time that this program used for named works."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {}

    def run(self, name: str, work: Callable[[], object]) -> None:
        """Work, let the window paint, and keep how much processor time that took."""
        started = time.process_time()
        work()
        for _ in range(3):
            QApplication.processEvents()
        self.times.setdefault(name, []).append((time.process_time() - started) * 1000)

    def figures(self, name: str, work: str, limit: float | None) -> list[Figure]:
        """Return the median of a work beside the floor; nothing when it was not done."""
        if name not in self.times:
            return []
        value, floor = statistics.median(self.times[name]), statistics.median(self.times["floor"])
        return [at_most("lists", work, value, "ms", limit, floor, FLOOR_IS)]


def measure_lists(place: BenchPlace, history: int) -> list[Figure]:
    """Return the processor time of each page of the set-up with long lists, and of a set-up file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    address = place.fresh("lists")
    make_branch(address, long_profile())
    branch = open_branch(address, application="nobat-bench")
    watch = Processor()
    try:
        change_often(branch, min(history, MOST_CHANGES))
        with tempfile.TemporaryDirectory() as folder, console_on(branch, Path(folder)) as clerk:
            clerk.click("Person 000")
            clerk.click("Without a counter")
            clerk.press(*PIN, "Enter")
            for section in SECTIONS:
                if section.group is SectionGroup.SET_UP:
                    watch.run("floor", hundred_buttons)
                    _measure_page(clerk, section.key, watch)
        _measure_file(branch, watch)
    finally:
        branch.close()
    application.processEvents()
    titles = {section.key: section.title.source for section in SECTIONS if section.group is SectionGroup.SET_UP}
    works = (
        ("open", "open {}", OPEN_MS),
        ("news", "{}: news without a change", CHOOSE_MS),
        ("search", "{}: one more letter of a search", OPEN_MS),
        ("choose", "{}: choose another entry", CHOOSE_MS),
        ("save", "{}: save one entry", SAVE_MS),
    )
    pages = [
        figure
        for work, words, limit in works
        for key, title in titles.items()
        for figure in watch.figures(f"{work} {key}", words.format(title), limit)
    ]
    added, hashed = (statistics.median(watch.times[work]) for work in ("people", "PINs"))
    return [
        *pages,
        *watch.figures("file written", "write the set-up as a file", None),
        *watch.figures("file read", "read the set-up file", None),
        *watch.figures("file same", "compare a file without differences", None),
        *watch.figures("file differs", "compare a file with 14 differences", None),
        times_floor(
            "lists", f"add {PEOPLE} people with PINs from a file", added, hashed, "the hashes of their PINs", 1.5
        ),
    ]


def _measure_page(clerk: Clerk, key: str, watch: Processor) -> None:
    console: Any = clerk.console
    section = next(each for each in SECTIONS if each.key == key)
    watch.run(f"open {key}", lambda: console._open(section))
    opened: OpenSection = console.sections[key]
    watch.run(f"news {key}", opened.presenter.refresh)
    page = opened.page
    if not isinstance(page, RecordPage) or page.model.rowCount() <= 1:
        return
    for letter in ("1", "12", ""):
        watch.run(f"search {key}", partial(page.search.setText, letter))
    for row in range(min(ENTRIES_CHOSEN, page.model.rowCount())):
        watch.run(f"choose {key}" if row else f"choose first {key}", partial(page.table.choose_row, row))
    if isinstance(page, EntryPage):
        _change_name(page)
        watch.run(f"save {key}", page.entry.save.click)


def _change_name(page: EntryPage) -> None:
    name = page.form.rows["name"].input
    texts = page.record().answers["name"].as_dict()
    name.show_answer(LocalText.of({**texts, "en": f"{texts['en']} changed"}), page._translator)
    page.form.rows["name"].input.edited.emit()


def _measure_file(branch: OpenBranch, watch: Processor) -> None:
    files = branch.of(SetupFileOperations)
    admin = next(each for each in branch.staff.members() if each.role is Role.ADMIN)
    actor = Actor(ActorKind.MANAGER, admin.id, "nobat-bench")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "set-up.toml"
        watch.run("file written", lambda: file.write_text(files.text(actor), encoding="utf-8"))
        watch.run("file read", lambda: read_profile(file))
        profile = read_profile(file)
    watch.run("file same", lambda: files.differences(profile, actor))
    services = tuple(
        replace(service, promise_seconds=service.promise_seconds + 60) if at < 14 else service
        for at, service in enumerate(profile.catalog.services)
    )
    other = replace(profile, catalog=replace(profile.catalog, services=services))
    watch.run("file differs", lambda: files.differences(other, actor))
    new = new_people(profile, len(profile.staff))
    watch.run("PINs", lambda: [slow_hash(str(entry.pin), fresh_salt()) for entry in new])
    watch.run("people", lambda: files.apply(replace(profile, staff=(*profile.staff, *new)), actor))


def hundred_buttons() -> None:
    """Make and show the window whose time is the floor."""
    window = QWidget()
    column = QVBoxLayout(window)
    for at in range(100):
        column.addWidget(QPushButton(str(at)))
    window.show()
    QApplication.processEvents()
    window.close()
