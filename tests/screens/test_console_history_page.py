"""The page of the set-up's history: found by words, part and period, seen before and after, exported, undone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from counter_console.setup.history import PORTION, HistorySection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.audit.model import AuditKind as Kind
from shared.office.audit.store import record
from shared.office.catalog.model import SpecialDay
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import isolated, without_direction_controls
from shared.platform.live.topics import Topic
from tests.helpers.consoles import Clerk, settle
from tests.helpers.small_branches import words
from tests.screens.test_console_look import cut_words, nameless

LABEL = "Setting “Promised wait, minutes”"


@pytest.fixture
def boss(office: OpenBranch) -> Actor:
    timur = next(member for member in office.staff.members() if member.code == "timur")
    return Actor(ActorKind.MANAGER, timur.id, "console-1")


@pytest.fixture
def changed(office: OpenBranch, boss: Actor) -> OpenBranch:
    """A branch in which three things were changed: a holiday, a person and a setting."""
    olga = next(member for member in office.staff.members() if member.code == "olga")
    office.catalog.save_special_days((SpecialDay(office.day.today().replace(year=2030), words("Repairs")),), (), boss)
    office.staff.change_member(replace(olga, name="Olga Kim", role=Role.MANAGER), boss)
    office.settings.change("promise_minutes", 20, boss)
    return office


def open_page(clerk: Clerk) -> HistorySection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+H")
    section = clerk.console.sections["history"]
    assert isinstance(section, HistorySection)
    return section


def listed(section: HistorySection) -> list[str]:
    model = section.screen.model
    cells = (model.index(row, 2).data() for row in range(model.rowCount()))
    return [without_direction_controls(cell) for cell in cells]


def choose(section: HistorySection, place: int = 0) -> None:
    section.screen.table.choose(section.history.state.history.changes[place].id)
    settle()


def test_a_clerk_does_not_see_the_history(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "History" not in clerk.buttons()


def test_changes_are_listed_newest_first_with_who_and_what(clerk: Clerk, changed: OpenBranch) -> None:
    section = open_page(clerk)
    assert listed(section)[:3] == [
        f"{LABEL}: 20 (before: 15)",
        "Person: Olga Kim: Name, Role",
        "Special day: Wednesday 20 November 2030: added",
    ]
    assert "Timur" in section.screen.model.index(0, 1).data()


def test_the_search_finds_changes_by_the_words_of_the_reader(clerk: Clerk, changed: OpenBranch) -> None:
    section = open_page(clerk)
    field = clerk.see("Search the list", QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    clerk.write("timur promised")
    assert listed(section) == [f"{LABEL}: 20 (before: 15)"]


def test_part_and_period_narrow_the_list(clerk: Clerk, changed: OpenBranch, hours: VirtualClock) -> None:
    section = open_page(clerk)
    clerk.click("What was changed: Hours and calendar")
    assert listed(section) == ["Special day: Wednesday 20 November 2030: added"]
    hours.advance(20 * 86_400)
    clerk.click("Period: Last 7 days")
    assert section.history.state.history.changes == ()
    clerk.click("Period: From the beginning")
    assert len(listed(section)) == 1


def test_before_and_after_stand_side_by_side(clerk: Clerk, changed: OpenBranch) -> None:
    section = open_page(clerk)
    choose(section, 1)
    fields = section.screen.fields.records
    rows = [[fields.index(row, column).data() for column in range(3)] for row in range(fields.rowCount())]
    assert [list(map(without_direction_controls, cells)) for cells in rows] == [
        ["Name", "Olga P.", "Olga Kim"],
        ["Role", "Clerk", "Manager"],
    ]


def test_a_change_is_undone_after_a_question_and_the_undoing_is_a_change(clerk: Clerk, changed: OpenBranch) -> None:
    section = open_page(clerk)
    choose(section)
    clerk.click("Undo this change")
    clerk.click("Leave it")
    assert changed.settings.values().promise_minutes == 20
    clerk.click("Undo this change")
    clerk.click("Undo it")
    assert changed.settings.values().promise_minutes == 15
    assert listed(section)[0] == f"{LABEL}: 15 (before: 20)"
    choose(section)
    assert section.screen.undone.text().startswith("This undid the change of")


def test_what_was_changed_again_is_refused_with_both_values(clerk: Clerk, changed: OpenBranch, boss: Actor) -> None:
    section = open_page(clerk)
    changed.settings.change("promise_minutes", 30, boss)
    choose(section)
    clerk.click("Undo this change")
    clerk.click("Undo it")
    told = without_direction_controls(section.screen.messages.text())
    assert told.startswith("Promised wait, minutes was changed again later. Now: 30. Undoing would set: 15.")
    assert changed.settings.values().promise_minutes == 30


def test_a_new_pin_cannot_be_undone_and_says_so(clerk: Clerk, office: OpenBranch, boss: Actor) -> None:
    office.staff.set_pin(next(iter(office.staff.members())).id, "735182", boss)
    section = open_page(clerk)
    choose(section)
    assert "Undo this change" not in clerk.buttons()
    assert section.screen.undone.text().startswith("This cannot be undone here.")


def test_what_a_colleague_changes_appears(clerk: Clerk, changed: OpenBranch, boss: Actor) -> None:
    section = open_page(clerk)
    changed.settings.change("undo_minutes", 3, boss)
    clerk.console.changed(frozenset({Topic.SETTINGS}))
    assert listed(section)[0].endswith("3 (before: 10)")


def test_older_changes_are_read_when_asked_for(clerk: Clerk, office: OpenBranch, boss: Actor) -> None:
    with office.database.write() as tx:
        for number in range(PORTION + 5):
            details = {"before": number, "after": number + 1}
            record(tx, office.database.branch_id, boss, Kind.SETTING_CHANGED, "promise_minutes", details)
    section = open_page(clerk)
    assert len(section.history.state.history.changes) == PORTION
    clerk.click("Show older changes")
    assert len(section.history.state.history.changes) > PORTION + 5
    assert "Show older changes" not in clerk.buttons()


@pytest.mark.parametrize(("form", "begins"), [("Excel", b"PK"), ("CSV", b"\xef\xbb\xbf")])
def test_the_history_is_kept_as_a_file(
    clerk: Clerk, changed: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, begins: bytes
) -> None:
    open_page(clerk)
    file = tmp_path / "history"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    clerk.click(f"Save as {isolated(form)}")
    assert file.read_bytes().startswith(begins)
    if form == "CSV":
        assert ",Field,Role\n" in file.read_text(encoding="utf-8-sig")


def test_no_word_is_cut_in_any_language(clerk: Clerk, changed: OpenBranch) -> None:
    section = open_page(clerk)
    choose(section, 1)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
        assert nameless(clerk.window) == [], language
