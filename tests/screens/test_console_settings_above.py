"""Settings from above at the console: a file is asked about, locks hold, and a difference says why."""

from pathlib import Path

from counter_console.setup.setting_layers import DIFFER, FOLLOW, REASON
from counter_console.setup.settings import SettingsPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.ui.widgets.question import Question
from tests.helpers.consoles import Clerk, settle
from tests.helpers.layers import layer_text
from tests.screens.test_console_look import cut_words, nameless

FILE = 'promise_minutes = {value = 20, locked = true, reason = "Order 214"}\nmissed_minutes = {value = 12}'


def page(clerk: Clerk) -> SettingsPage:
    return next(each for each in clerk.window.findChildren(SettingsPage) if each.isVisible())


def hint(screen: SettingsPage, key: str) -> str:
    return without_direction_controls(screen.form.rows[key]._hint.text())


def clerk_text(screen: SettingsPage) -> str:
    return without_direction_controls(screen._subtitle.text())


def answer(clerk: Clerk, place: int) -> None:
    question = next(each for each in clerk.window.findChildren(Question) if each.isVisible())
    list(question.buttons.values())[place].activated.emit()
    settle()


def test_an_administrator_loads_a_file_and_a_manager_differs_from_it_with_a_reason(
    clerk: Clerk, office: OpenBranch, tmp_path: Path
) -> None:
    file = tmp_path / "ministry.toml"
    file.write_bytes(layer_text(FILE))
    clerk.sign_in("marat")
    clerk.press("Ctrl+4")
    screen = page(clerk)
    screen.file_chosen.emit(file)
    settle()
    answer(clerk, 1)
    assert office.settings.values().promise_minutes == 15, "it was left as it is"
    screen.file_chosen.emit(file)
    settle()
    answer(clerk, 0)
    assert office.settings.values().promise_minutes == 20
    assert not screen.form.rows["promise_minutes"].input.isEnabled()
    assert "Locked. Decided by the ministry" in hint(screen, "promise_minutes")
    assert "Order 214" in hint(screen, "promise_minutes")
    assert "Decided above: 2; of these locked: 1, different here: 0." in clerk_text(screen)
    screen.form.acted.emit("missed_minutes", DIFFER)
    settle()
    screen.differ.panel.form.type_answers({"missed_minutes": 15})
    screen.differ.panel.save.activated.emit()
    settle()
    assert screen.differ.isVisible(), "the reason is missing"
    screen.differ.panel.form.type_answers({REASON: "The bus comes every quarter of an hour"})
    screen.differ.panel.save.activated.emit()
    settle()
    assert not screen.differ.isVisible()
    assert office.settings.values().missed_minutes == 15
    assert "by Marat B.: “The bus comes" in hint(screen, "missed_minutes")
    assert "Without it: 12" in hint(screen, "missed_minutes")
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
    clerk.console.set_language(Language.EN)
    screen.form.acted.emit("missed_minutes", FOLLOW)
    settle()
    assert office.settings.values().missed_minutes == 12
    file.write_bytes(b"scope = 7")
    screen.file_chosen.emit(file)
    settle()
    assert "not a file with settings from above" in screen.messages.text()
