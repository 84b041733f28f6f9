"""The manager's settings page: drawn from SETTINGS_FORM, each change saved alone, others' changes seen at once."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from counter_console.setup.settings import SettingsSection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.history.operations import HistoryOperations
from shared.office.settings.model import SETTINGS_FORM, OrderPolicy
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.background import ImmediateRunner
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.forms.view import FormView
from tests.helpers.consoles import Clerk, settle
from tests.helpers.outages import Outage
from tests.helpers.runners import WaitingRunner
from tests.screens.test_console_look import cut_words, nameless

PROMISE = "Promised wait, minutes"


def line(clerk: Clerk, name: str) -> QLineEdit:
    found = clerk.see(name, QLineEdit)
    assert isinstance(found, QLineEdit), name
    return found


def write(clerk: Clerk, name: str, text: str) -> None:
    field = line(clerk, name)
    field.setFocus()
    field.selectAll()
    clerk.write(text)


def note(clerk: Clerk, name: str) -> str:
    return line(clerk, name).accessibleDescription()


def open_page(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+4")


def test_a_clerk_does_not_see_the_settings(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Settings" not in clerk.buttons()
    clerk.press("Ctrl+4")
    assert clerk.see("Search the settings") is None


def test_every_setting_is_on_the_page_with_default_and_limits(clerk: Clerk) -> None:
    open_page(clerk)
    form = next(form for form in clerk.window.findChildren(FormView) if form.isVisible())
    assert [key for key, row in form.rows.items() if row.isVisible()] == [each.key for each in SETTINGS_FORM.fields]
    assert line(clerk, PROMISE).text() == "15"
    assert note(clerk, PROMISE) == "From 1 to 240. Default: 15."


def test_every_setting_says_what_is_allowed_in_whole_sentences(clerk: Clerk) -> None:
    open_page(clerk)
    section = clerk.console.sections["settings"]
    assert isinstance(section, SettingsSection)
    assert len(section.settings.state.hints) == len(SETTINGS_FORM.fields)
    for language in Language:
        hints = [Translator(language).text(hint) for hint in section.settings.state.hints.values()]
        assert [hint for hint in hints if ".." in hint or not without_direction_controls(hint).endswith(".")] == []


def test_an_hour_of_closing_is_saved_with_what_it_means(clerk: Clerk) -> None:
    open_page(clerk)
    name = "Hour at which the day is closed automatically (empty: never)"
    write(clerk, name, "00:30")
    clerk.press("Enter")
    told = without_direction_controls(note(clerk, name))
    assert told.startswith("Saved. Before opening, 00:30 belongs to the day before; that day is closed.")


def test_a_setting_is_found_and_changed_by_keyboard_alone(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.write("promised minutes")
    clerk.press("Tab")
    assert QApplication.focusWidget() is line(clerk, PROMISE)
    clerk.write("20")
    clerk.press("Enter")
    assert office.settings.values().promise_minutes == 20
    assert note(clerk, PROMISE).startswith("Saved.")


def test_leaving_a_field_saves_and_a_choice_is_saved_at_once(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    write(clerk, PROMISE, "25")
    clerk.press("Tab")
    clerk.click("Order of calling: In order of arrival")
    values = office.settings.values()
    assert (values.promise_minutes, values.policy) == (25, OrderPolicy.FIFO)
    write(clerk, "Hour of the daily backup (empty: never)", "7:05")
    clerk.press("Enter")
    assert office.settings.values().backup_time == "07:05"
    assert line(clerk, "Hour of the daily backup (empty: never)").text() == "07:05"


def test_a_wrong_value_gets_its_sentence_at_the_field_and_changes_nothing(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    write(clerk, PROMISE, "999")
    clerk.press("Enter")
    assert note(clerk, PROMISE).startswith("A whole number from 1 to 240 is expected.")
    assert office.settings.values().promise_minutes == 15
    write(clerk, PROMISE, "soon")
    assert not note(clerk, PROMISE).startswith("A whole")


def test_what_somebody_else_changes_appears_and_what_is_typed_stays(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    write(clerk, PROMISE, "30")
    office.settings.change("undo_minutes", 3, SYSTEM)
    clerk.console.changed(frozenset({Topic.SETTINGS}))
    assert line(clerk, "Time in which a finished visit can be undone, minutes").text() == "3"
    assert line(clerk, PROMISE).text() == "30"
    clerk.press("Enter")
    assert office.settings.values().promise_minutes == 30


@pytest.mark.parametrize(("choice", "kept"), [("Keep mine", 30), ("Take theirs", 40)])
def test_of_two_people_the_second_sees_both_values_and_chooses(
    clerk: Clerk, office: OpenBranch, choice: str, kept: int
) -> None:
    open_page(clerk)
    write(clerk, PROMISE, "30")
    office.settings.change("promise_minutes", 40, SYSTEM)
    clerk.console.changed(frozenset({Topic.SETTINGS}))
    clerk.press("Enter")
    assert office.settings.values().promise_minutes == 40
    assert line(clerk, PROMISE).text() == "30"
    told = without_direction_controls(note(clerk, PROMISE))
    assert told.startswith("Somebody else has changed this meanwhile. Promised wait, minutes: 40.")
    assert clerk.versions() == f"{PROMISE}: saved by somebody else “40”, yours “30”"
    clerk.click(choice)
    assert office.settings.values().promise_minutes == kept
    assert line(clerk, PROMISE).text() == str(kept)
    assert "Somebody else" not in note(clerk, PROMISE)
    assert clerk.see(choice) is None


def test_a_value_in_doubt_outlives_further_news_and_another_answer_replaces_it(
    clerk: Clerk, office: OpenBranch
) -> None:
    open_page(clerk)
    write(clerk, PROMISE, "30")
    office.settings.change("promise_minutes", 40, SYSTEM)
    clerk.press("Enter")
    office.settings.change("undo_minutes", 3, SYSTEM)
    clerk.console.changed(frozenset({Topic.SETTINGS}))
    assert line(clerk, PROMISE).text() == "30"
    write(clerk, PROMISE, "35")
    clerk.press("Enter")
    assert office.settings.values().promise_minutes == 35
    assert note(clerk, PROMISE).startswith("Saved.")


def test_a_setting_says_who_changed_it_when_and_goes_back_to_its_default(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    assert f"{PROMISE}: Back to the default" not in clerk.buttons()
    write(clerk, PROMISE, "30")
    clerk.press("Enter")
    told = without_direction_controls(note(clerk, PROMISE))
    assert told == "Saved. From 1 to 240. Default: 15. Changed by Timur A. on 20 November 2026."
    clerk.click(f"{PROMISE}: Back to the default")
    assert office.settings.values().promise_minutes == 15
    assert line(clerk, PROMISE).text() == "15"
    assert note(clerk, PROMISE) == "Saved. From 1 to 240. Default: 15."
    assert f"{PROMISE}: Back to the default" not in clerk.buttons()


@pytest.mark.parametrize("code", [NOT_ALLOWED, DATABASE_FORBIDS], ids=str)
def test_settings_are_read_by_who_may_not_see_the_history(
    clerk: Clerk, office: OpenBranch, monkeypatch: pytest.MonkeyPatch, code: ErrorCode
) -> None:
    office.settings.change("promise_minutes", 30, SYSTEM)

    def refuse(*_: object) -> None:
        raise UserError(code)

    monkeypatch.setattr(HistoryOperations, "last_changed", refuse)
    open_page(clerk)
    assert line(clerk, PROMISE).text() == "30"
    assert note(clerk, PROMISE) == "From 1 to 240. Default: 15."


def test_a_setting_is_found_by_its_key(clerk: Clerk) -> None:
    open_page(clerk)
    clerk.write("promise_min")
    form = next(form for form in clerk.window.findChildren(FormView) if form.isVisible())
    assert [key for key, row in form.rows.items() if row.isVisible()] == ["promise_minutes"]


def test_changes_made_while_one_is_being_saved_are_saved_after_it(
    clerk: Clerk, office: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(clerk)
    runner = WaitingRunner()
    monkeypatch.setattr(ImmediateRunner, "run", lambda _self, *work: WaitingRunner.run(runner, *work))
    write(clerk, PROMISE, "20")
    clerk.press("Enter")
    write(clerk, PROMISE, "21")
    clerk.press("Tab")
    clerk.click("Order of calling: In order of arrival")
    assert note(clerk, PROMISE).startswith("Not saved yet.")
    monkeypatch.undo()
    runner.go()
    values = office.settings.values()
    assert (values.promise_minutes, values.policy) == (21, OrderPolicy.FIFO)
    assert note(clerk, PROMISE).startswith("Saved.")


def test_changes_during_a_loss_are_kept_and_saved_when_the_database_is_back(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    open_page(clerk)
    outage.lost = True
    write(clerk, PROMISE, "20")
    clerk.press("Enter")
    clerk.click("Order of calling: In order of arrival")
    assert note(clerk, PROMISE).startswith("Not saved yet.")
    assert line(clerk, PROMISE).text() == "20"
    outage.lost = False
    section = clerk.console.sections["settings"]
    section.presenter.back()
    values = office.settings.values()
    assert (values.promise_minutes, values.policy) == (20, OrderPolicy.FIFO)


def test_a_search_without_results_says_so(clerk: Clerk) -> None:
    open_page(clerk)
    clerk.write("zzz")
    assert clerk.see(PROMISE) is None
    section = clerk.console.sections["settings"]
    assert isinstance(section, SettingsSection)
    assert not any(row.isVisible() for row in section.screen.form.rows.values())


def test_no_word_is_cut_in_any_language(clerk: Clerk) -> None:
    open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
        assert nameless(clerk.window) == [], language
