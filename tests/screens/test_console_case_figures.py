"""The page with the figures of cases: periods, tables, files; whole in every language, and the keyboard is enough."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from counter_console.records.case_figures import CaseFiguresPage, CaseFiguresPresenter, FigurePeriod
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.tiles import StatTile
from tests.helpers.branches import change_entry
from tests.helpers.case_steps import CHECK, WRITE
from tests.helpers.cases import answered, application, clerk_of, do
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+G"


@pytest.fixture
def cases(office: OpenBranch, hours: VirtualClock) -> None:
    clerk = clerk_of(office, "aigerim")
    register = office.of(CaseOperations).register
    answered(office, register(application(), clerk), clerk)
    do(office, register(application("information"), clerk), CaseVerb.ASK, clerk)
    register(application("complaint"), clerk)
    check = {**CHECK, "assign": "fixed", "person": "aigerim"}
    change_entry(office, CASE_KINDS, "request", answer_days=6, approval=False, steps=(check, WRITE))
    stepping = register(application(), clerk)
    hours.advance(60)
    do(office, stepping, CaseVerb.DONE, clerk)


def page(clerk: Clerk) -> CaseFiguresPage:
    settle()
    return next(iter(clerk.window.findChildren(CaseFiguresPage)))


def tiles(clerk: Clerk) -> dict[str, str]:
    named = (tile.accessibleName() for tile in page(clerk).findChildren(StatTile) if tile.isVisible())
    return dict(name.split(": ", 1) for name in named)


def seen(clerk: Clerk) -> str:
    return " ".join(label.text() for label in page(clerk).findChildren(PlainText) if label.isVisible())


@pytest.mark.usefixtures("cases")
def test_a_manager_sees_what_came_and_what_was_decided_this_month(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    shown = tiles(clerk)
    assert (shown["Registered"], shown["Decided"], shown["Open at the end"]) == ("4", "1", "3")
    assert "Time per step" in seen(clerk)
    assert "not final" in seen(clerk)


@pytest.mark.usefixtures("cases")
def test_days_of_ones_own_begin_with_those_shown_and_wrong_ones_are_refused_in_a_sentence(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    view = page(clerk).filter
    assert view.rows["first"].isHidden()
    view.committed.emit("span", FigurePeriod.OWN)
    assert not page(clerk).filter.rows["first"].isHidden()
    settle()
    assert view.answers()["last"] == date(2026, 11, 20)
    view.committed.emit("last", date(2026, 10, 1))
    settle()
    assert "The last day is before the first day" in seen(clerk)
    view.committed.emit("span", FigurePeriod.LAST_MONTH)
    settle()
    assert "No cases in this period" in seen(clerk)


@pytest.mark.usefixtures("cases")
def test_the_figures_are_saved_as_a_file(clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "cases.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page(clerk).exports.buttons[ExportForm.CSV].activated.emit()
    settle()
    assert proposed == ["nobat-cases-2026-11-01-2026-11-20.csv"]
    assert "Answered in time" in (tmp_path / "cases.csv").read_text(encoding="utf-8-sig")


@pytest.mark.usefixtures("cases")
def test_nothing_is_cut_or_without_a_name_in_any_language(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    for language in Language:
        clerk.console.set_language(language)
        clerk.press(PAGE)
        assert not cut_words(page(clerk)), language
        assert not nameless(page(clerk)), language


@pytest.mark.usefixtures("cases")
def test_a_month_is_that_of_the_readers_calendar(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    clerk.console.set_language(Language.FA)
    settle()
    presenter = clerk.console.sections["case_figures"].presenter
    assert isinstance(presenter, CaseFiguresPresenter)
    assert presenter.state.days == (date(2026, 10, 23), date(2026, 11, 20))  # 1 Aban 1405 and today
