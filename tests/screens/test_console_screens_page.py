"""The page of kiosk and board: colours, buttons and parts are chosen with a picture and saved together."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counter_console.setup.screens import ScreensSection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, AuditKind
from shared.office.audit.operations import AuditOperations
from shared.office.settings.model import BoardSide, ScreenTheme
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.ui.forms.colours import ColourFieldInput
from shared.ui.forms.view import FormView
from shared.ui.theme import ThemeName
from shared.ui.widgets.labels import PlainText
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words


@pytest.fixture
def page(clerk: Clerk) -> ScreensSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+K")
    section = clerk.console.sections["screens"]
    assert isinstance(section, ScreensSection)
    return section


def write_color(clerk: Clerk, color: str) -> None:
    field = clerk.see("Main colour", QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    clerk.write(color)


def note(form: FormView, key: str = "accent") -> str:
    labels = form.rows[key].findChildren(PlainText)
    return " ".join(without_direction_controls(label.text()) for label in labels if label.isVisible())


def test_several_choices_are_saved_together(
    qtbot: QtBot, clerk: Clerk, page: ScreensSection, office: OpenBranch
) -> None:
    clerk.click("Main colour: Violet")
    clerk.click("Colours of the kiosk: Dark colours")
    clerk.click("On the board beside the calls: Nothing, only calls")
    clerk.click("Button “\u2068Rate your visit\u2069”: No")
    assert office.settings.values().accent == "#0B5A5E"
    clerk.click("Save")
    now = office.settings.values()
    assert (now.accent, now.kiosk_theme, now.board_side) == ("#6A1B9A", ScreenTheme.DARK, BoardSide.NOTHING)
    assert not now.kiosk_rate
    qtbot.waitUntil(lambda: clerk.window.appearance.theme.accent == "#6A1B9A")  # the news come from another thread


def test_the_picture_shows_what_is_not_saved_yet(clerk: Clerk, page: ScreensSection) -> None:
    kiosk, board, console = page.screen.preview.pictures
    before = kiosk.grab().toImage()
    clerk.click("Colours of the kiosk: Strong contrast")
    assert kiosk.theme().name is ThemeName.HIGH_CONTRAST
    assert kiosk.grab().toImage() != before
    usual = board.grab().toImage()
    clerk.click("Messages on the board: Above the calls")
    assert board.grab().toImage() != usual
    write_color(clerk, "#6A1B9A")
    assert console.theme().accent == "#6A1B9A"


def test_the_contrast_of_a_colour_is_said_while_it_is_typed(clerk: Clerk, page: ScreensSection) -> None:
    assert "Contrast 7.3 to 1 on light screens: easy to read." in note(page.screen.form.form)
    write_color(clerk, "#F9A825")
    said = note(page.screen.form.form)
    assert "Contrast only 1.8 to 1 on light screens; letters need 4.5 to 1." in said
    used = page.screen.preview.pictures[2].theme().accent
    assert used in said
    assert used != "#F9A825"


def test_what_is_no_colour_is_refused_and_stays_typed(clerk: Clerk, page: ScreensSection, office: OpenBranch) -> None:
    write_color(clerk, "#12")
    clerk.click("Save")
    assert "A colour such as #0B5A5E is expected." in note(page.screen.form.form)
    assert page.screen.form.form.rows["accent"].input.raw() == "#12"
    assert office.settings.values().accent == "#0B5A5E"


def test_a_proposal_is_chosen_by_keyboard(clerk: Clerk, page: ScreensSection) -> None:
    colours = page.screen.form.form.rows["accent"].input
    assert isinstance(colours, ColourFieldInput)
    colours.chips[1].setFocus()
    clerk.press("Space")
    assert colours.raw() == "#0A5AA8"
    assert [chip.isChecked() for chip in colours.chips[:3]] == [False, True, False]


def test_a_comment_cannot_be_offered_without_a_rating(clerk: Clerk, page: ScreensSection) -> None:
    row = page.screen.form.form.rows["kiosk_comment"]
    assert row.isVisible()
    clerk.click("Button “\u2068Rate your visit\u2069”: No")
    assert not row.isVisible()


def test_the_sound_of_the_boards_is_tested_with_a_button(
    clerk: Clerk, page: ScreensSection, office: OpenBranch
) -> None:
    clerk.click("Test the sound of the boards")
    assert clerk.see("All boards that are switched on say a sentence now, as they are set.")
    now = office.database.clock.now()
    said = AuditOperations(office.database).entries(now - timedelta(minutes=1), now + timedelta(minutes=1))
    assert AuditKind.SOUND_TESTED in [entry.kind for entry in said]
    clerk.click("The board speaks the calls: No")
    assert not page.screen.form.form.rows["board_voice_speed"].isVisible()


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    clerk: Clerk, page: ScreensSection, office: OpenBranch
) -> None:
    clerk.click("Colours of the board: Light colours")
    office.settings.change("board_theme", "high_contrast", SYSTEM)
    # As if the button were pressed before the news arrives, which otherwise takes its place within a second.
    page.screens.save(page.screen.form.form.check().answers)
    assert office.settings.values().board_theme is ScreenTheme.HIGH_CONTRAST
    page.screens.refresh()
    settle()
    assert page.screen.form.form.rows["board_theme"].input.raw() is ScreenTheme.LIGHT


def test_the_page_of_settings_says_the_contrast_when_a_colour_is_saved(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+4")
    write_color(clerk, "#F9A825")
    clerk.press("Enter")
    form = clerk.console.sections["settings"].screen.form  # type: ignore[attr-defined]
    assert office.settings.values().accent == "#F9A825"
    assert "Contrast only" in note(form)


def test_nothing_is_cut_in_any_language(clerk: Clerk, page: ScreensSection) -> None:
    for language in Language:
        clerk.console.set_language(language)
        assert not cut_words(page.screen), language
