"""The console on a sealed database: nothing but visits and waves, for officers and for assessors."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counter_console.records.visits import VisitsPage, VisitsSection
from counter_console.records.waves import WavesPage, WavesSection
from counter_console.sections import SEALED_SECTIONS
from counter_console.sign_in.screen import SignInScreen
from shared.bootstrap import OpenBranch
from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.quality.copies.store import copy_text, file_name
from shared.quality.shopping.model import VisitState, VisitVerb, WaveState, WaveVerb
from tests.helpers.consoles import Clerk, console_on, settle
from tests.helpers.databases import SqliteDatabases
from tests.helpers.shopping import (
    FIRST_DAY,
    LAST_DAY,
    PIN,
    branch_copy,
    build_sealed,
    day_copies,
    filled_in,
    open_sealed,
    open_wave,
    rows_of,
    submit_all,
    words,
)
from tests.screens.test_console_look import cut_words, nameless


@pytest.fixture
def hours() -> VirtualClock:
    return VirtualClock(datetime(2026, 11, 27, 12, tzinfo=UTC))


@pytest.fixture
def unit(sqlite_databases: SqliteDatabases, hours: VirtualClock) -> Iterator[OpenBranch]:
    address = sqlite_databases.fresh("sealed", build_sealed)
    opened = open_sealed(address, hours)
    yield opened
    opened.close()
    sqlite_databases.drop(address)


@pytest.fixture
def someone(qtbot: QtBot, unit: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    with console_on(unit, tmp_path) as clerk:
        yield clerk


def enter(clerk: Clerk, name: str) -> None:
    """Sign in by code and PIN; there is no counter to choose, and nobody is shown to anybody."""
    settle()
    assert not any(each in " ".join(clerk.buttons()) for each in ("Asel", "Bolat", "Dana"))
    code = next(iter(clerk.window.findChildren(SignInScreen))).code
    assert (code.isVisible(), code.text()) == (True, "")
    QTest.keyClicks(code, name.lower())
    clerk.press("Enter")
    QTest.keyClicks(clerk.window.focusWidget() or clerk.window, PIN)
    clerk.press("Enter")
    settle()


def section(clerk: Clerk, key: str) -> VisitsSection | WavesSection:
    found = clerk.console.sections[key]
    assert isinstance(found, VisitsSection | WavesSection)
    return found


def test_each_role_has_its_sections_and_no_other(someone: Clerk) -> None:
    assert {each.right for each in SEALED_SECTIONS} == set(RIGHTS[Role.OFFICER])
    enter(someone, "nobody")
    typed = someone.see("Your code", QLineEdit)
    assert isinstance(typed, QLineEdit)  # refused as a wrong PIN is
    typed.clear()
    enter(someone, "Asel")
    assert [each.key for each in someone.console._allowed()] == ["visits"]
    someone.console._left("")
    enter(someone, "Dana")
    assert [each.key for each in someone.console._allowed()] == ["visits", "waves"]


def test_an_officer_plans_a_wave_matches_reads_and_releases_it(
    someone: Clerk, unit: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    hours.advance((datetime(2026, 11, 2, 5, tzinfo=UTC) - hours.now()).total_seconds())
    folder = tmp_path / "incoming"
    folder.mkdir()
    for copy in (branch_copy("centre"), branch_copy("north")):
        (folder / file_name(copy)).write_text(copy_text(copy), encoding="utf-8")
    enter(someone, "Dana")
    someone.press("Ctrl+2")
    waves = section(someone, "waves")
    assert isinstance(waves, WavesSection)
    scenario = {"need": "A new passport", "facts": "Who greets first?", "minutes": 15}
    answers = {
        "title": words("Autumn"), "notice": words("Visits"), "notice_day": FIRST_DAY.replace(day=2),
        "first_day": FIRST_DAY, "last_day": LAST_DAY, "per_branch": 3, "card": "counter",
        "scenarios": ({"service": "passport", **scenario}, {"service": "address", **scenario}), "known": (),
    }  # fmt: skip
    page = next(iter(someone.window.findChildren(WavesPage)))
    page.new.opener.activated.emit()
    page.new.form.type_answers({"folder": str(tmp_path)})
    page.new.save.activated.emit()
    settle()
    assert waves.waves.state.branches == ()  # nothing is there
    page.new.form.type_answers({"folder": str(folder)})
    page.new.save.activated.emit()
    settle()
    asked = page.new.form.form
    assert {each.value for each in asked.field("card").choices} == {"counter"}
    page.new.form.type_answers(answers)
    page.new.save.activated.emit()
    settle()
    (row,) = waves.waves.state.found.rows if waves.waves.state.found else ()
    page._choose(row)
    for place in ("centre", "north"):
        waves.waves.act(page.record(), WaveVerb.RECEIPTS, {"place": place, "staff": 10, "receipts": 10})
    hours.advance((datetime(2026, 11, 16, 5, tzinfo=UTC) - hours.now()).total_seconds())
    waves.waves.act(page.record(), WaveVerb.OPEN, {})
    hours.advance((datetime(2026, 11, 27, 12, tzinfo=UTC) - hours.now()).total_seconds())
    made = submit_all(unit)
    for copy in day_copies(made):
        (folder / file_name(copy)).write_text(copy_text(copy), encoding="utf-8")
    waves.waves.refresh()
    waves.waves.act(page.record(), WaveVerb.MATCH, {"folder": str(folder)})
    message = waves.waves.state.connection.message
    assert message is not None
    said = without_direction_controls(Translator(Language.EN).text(message.text))
    assert said.startswith("Tickets: 6 proved by the code of the slip, 0 likely")
    someone.press("Ctrl+1")
    visits = section(someone, "visits")
    assert isinstance(visits, VisitsSection)
    for each in rows_of(unit):
        if each.visit.state is VisitState.SUBMITTED:
            visits.visits.act(each, VisitVerb.READ, {})
    someone.press("Ctrl+2")
    waves.waves.refresh()
    assert page.record().read == 6
    waves.waves.act(page.record(), WaveVerb.CLOSE, {})
    assert page.record().state is WaveState.READING


def test_an_assessor_fills_in_the_own_form_and_hands_in_a_file(
    someone: Clerk, unit: OpenBranch, tmp_path: Path
) -> None:
    open_wave(unit)
    enter(someone, "Asel")
    visits = section(someone, "visits")
    assert isinstance(visits, VisitsSection)
    mine = [each for each in rows_of(unit, "asel") if not each.assignment.planned.reserve]
    page = next(iter(someone.window.findChildren(VisitsPage)))
    page._choose(mine[0])
    page.panel.press(VisitVerb.SUBMIT)
    settle()
    form = filled_in(mine[0], papers="not")
    file = tmp_path / "visits.csv"
    code = mine[0].assignment.code
    lines = [
        "assignment;item;answer;comment", f"{code};ticket.number;d042;", f"{code};ticket.code;1234 5678;",
        f"{code};ticket.day;{form.report.day.isoformat()};", f"{code};ticket.time;{form.report.issued:%H:%M};",
        *(f"{code};{each.item};{each.answer};{each.comment}" for each in form.answers),
    ]  # fmt: skip
    file.write_text("\n".join([*lines, f"{code};nothing;yes;"]), encoding="utf-8")
    visits.visits.open_file(file)
    message = visits.visits.state.connection.message
    assert message is not None
    assert "row 11" in someone.console.translator.text(message.text)
    assert rows_of(unit, "asel")[0].visit.submitted is None
    file.write_text("\n".join(lines), encoding="utf-8")
    visits.visits.open_file(file)
    (row,) = [each for each in rows_of(unit, "asel") if each.assignment.code == code]
    assert (row.visit.state, row.visit.report and row.visit.report.slip) == (VisitState.SUBMITTED, "12345678")


@pytest.mark.parametrize("language", [Language.KK, Language.AR])
def test_nothing_is_cut_or_nameless(someone: Clerk, unit: OpenBranch, language: Language) -> None:
    open_wave(unit)
    submit_all(unit)
    someone.console.set_language(language)
    enter(someone, "Dana")
    pages = (VisitsPage, WavesPage)
    for key, kind in zip(("Ctrl+1", "Ctrl+2"), pages, strict=True):
        someone.press(key)
        page = next(iter(someone.window.findChildren(kind)))
        page._choose(page._records[0])
        assert cut_words(someone.window) == []
        assert nameless(someone.window) == []
