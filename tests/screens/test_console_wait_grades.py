"""The pages about quoted waits and about counters that are needed: filled, filtered, saved, whole in every language."""

from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from counter_console.records.staffing import StaffingPage, StaffingPresenter
from counter_console.records.wait_grades import GradePeriod, WaitGradesPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.tiles import StatTile
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle
from tests.helpers.kept_days import keep_days
from tests.screens.test_console_look import cut_words, nameless

W = TypeVar("W", bound=QWidget)


def shown(clerk: Clerk, kind: type[W]) -> W:
    settle()
    return next(iter(clerk.window.findChildren(kind)))


def tiles(page: QWidget) -> dict[str, str]:
    named = (tile.accessibleName() for tile in page.findChildren(StatTile) if tile.isVisible())
    return dict(name.split(": ", 1) for name in named)


def seen(page: QWidget) -> str:
    labels = (label.text() for label in page.findChildren(PlainText) if label.isVisible())
    return without_direction_controls(" ".join(labels))


def test_a_manager_is_told_of_a_bad_day_reads_why_and_sees_how_many_counters_were_needed(
    office: OpenBranch, clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = service_id(office, "passport-replace"), service_id(office, "id-card")
    bad = keep_days(office, office.day.today() - timedelta(days=1), services)
    office.of(BadDayNotices).tell("keeper")
    clerk.sign_in("timur")
    settle()
    assert "Many wait estimates were wrong on Wednesday 18 November" in seen(clerk.window)

    clerk.press("Ctrl+F11")
    page = shown(clerk, WaitGradesPage)
    assert bad.isoformat() == "2026-11-18"
    assert "Wednesday 18 November: Waits were longer than said: from 11:00 to 13:00" in seen(page)
    assert (tiles(page)["Estimates"], tiles(page)["Bad days"]) == ("840", "1")
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "estimates.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.exports.buttons[ExportForm.CSV].activated.emit()
    settle()
    assert proposed == ["nobat-estimates-2026-10-24-2026-11-20.csv"]
    assert "longer than said" in (tmp_path / "estimates.csv").read_text(encoding="utf-8-sig")
    page.filter.committed.emit("service", str(services[1]))
    settle()
    assert tiles(page)["Estimates"] == "42"
    page.filter.committed.emit("service", "")
    page.filter.committed.emit("span", GradePeriod.OWN)
    page.filter.committed.emit("first", office.day.today())
    settle()
    assert "No closed days with estimates in this period" in seen(page)
    page.filter.committed.emit("last", bad)
    settle()
    assert "last" in seen(page).casefold()
    page.filter.committed.emit("span", GradePeriod.WEEKS)

    clerk.press("Ctrl+F12")
    needed = shown(clerk, StaffingPage)
    assert "Friday: 80% of the visitors called within 15 min, from 2 measured days" in seen(needed).replace("\xa0", " ")
    assert (tiles(needed)["Visitors a day"], tiles(needed)["Counters needed at most"]) == ("60", "2")
    assert "more counter" in seen(needed)
    needed.filter.committed.emit("minutes", 1)
    settle()
    assert tiles(needed)["Counters needed at most"] == "3"
    presenter = clerk.console.sections["staffing"].presenter
    assert isinstance(presenter, StaffingPresenter)
    assert presenter.state.done == 12
    needed.filter.committed.emit("weekday", 0)
    needed.filter.committed.emit("services", (service_id(office, "housing-list"),))
    settle()
    assert "No closed days of this weekday with visitors" in seen(needed)
    needed.filter.committed.emit("services", ())
    for language in Language:
        clerk.console.set_language(language)
        for keys, kind in (("Ctrl+F11", WaitGradesPage), ("Ctrl+F12", StaffingPage)):
            clerk.press(keys)
            settle()
            assert not cut_words(shown(clerk, kind)), (language, kind)
            assert not nameless(shown(clerk, kind)), (language, kind)
