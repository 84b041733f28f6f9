"""The page of the slip: parts and texts are saved together, and the preview is what a printer gets."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from counter_console.setup.slips import KEYS, SlipsSection
from counter_console.widgets.slip_preview import DELAY_MS
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PARTS = "Parts of the slip, from top to bottom"


def open_page(clerk: Clerk) -> SlipsSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+S")
    section = clerk.console.sections["slips"]
    assert isinstance(section, SlipsSection)
    return section


def read_aloud(section: SlipsSection) -> list[str]:
    """Return what a screen reader says of the preview, after the pause that follows typing."""
    QTest.qWait(DELAY_MS * 2)
    return section.screen.preview.paper.accessibleDescription().splitlines()


def tick(clerk: Clerk, part: str) -> QAbstractButton:
    box = clerk.button(f"{PARTS}: {part}")
    box.setFocus()
    clerk.press("Space")
    return box


def test_a_clerk_does_not_see_the_page(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Slips" not in clerk.buttons()


def test_a_part_that_is_taken_off_is_saved_and_the_kiosk_prints_without_it(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    tick(clerk, "Service")
    clerk.click("Save")
    parts = office.settings.values().slip_parts
    assert "service" not in parts
    assert parts[0] == "logo"


def test_the_number_stays_on_the_slip_whatever_is_pressed(clerk: Clerk) -> None:
    section = open_page(clerk)
    assert tick(clerk, "Number").isChecked()
    assert not section.screen.form.save.isEnabled()


def test_a_part_is_moved_by_keyboard_and_by_mouse(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.button(f"{PARTS}: Number").setFocus()
    clerk.press("Ctrl+Up", "Ctrl+Up")
    clerk.click("Move down: \u2068Logo\u2069")
    clerk.press("Up")
    clerk.click("Save")
    assert office.settings.values().slip_parts[:5] == ("branch", "logo", "number", "greeting", "day")


def test_the_preview_follows_what_is_typed_before_it_is_saved(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    assert "D069" in read_aloud(section)
    clerk.fill("Own greeting: English", "Good day to you")
    assert "Good day to you" in read_aloud(section)
    assert office.settings.values().slip_greeting == LocalText(())
    clerk.click("Discard what is typed")
    assert "Good day to you" not in read_aloud(section)


def test_the_preview_is_shown_in_every_language_and_on_both_papers(clerk: Clerk) -> None:
    preview = open_page(clerk).screen.preview
    seen = set()
    for language in Language:
        preview.languages.buttons[language].click()
        for width, chip in preview.widths.items():
            chip.click()
            settle()
            seen.add((preview.paper.accessibleDescription(), preview.paper.sizeHint().width()))
            assert preview.width_mm == width
            assert Translator(language).text("Replace a passport")
    assert len(seen) == len(Language) * 2


def test_an_address_that_is_none_is_refused_in_its_field_and_the_rest_stays_typed(
    clerk: Clerk, office: OpenBranch
) -> None:
    section = open_page(clerk)
    clerk.fill("Address in the QR code", "example")
    clerk.fill("Own greeting: English", "Welcome")
    clerk.click("Save")
    assert (
        "https://example.org/"
        in section.screen.form.form.rows["slip_link"].input.findChild(QLineEdit).accessibleDescription()
    )
    assert section.screen.form.form.rows["slip_greeting"].input.raw()["en"] == "Welcome"
    assert office.settings.values().slip_greeting == LocalText(())


def test_of_two_people_the_second_sees_both_versions(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.fill("Address in the QR code", "https://example.org/mine")
    office.settings.change("slip_link", "https://example.org/theirs", SYSTEM)
    section.slips.changed(frozenset({Topic.SETTINGS}))
    settle()
    assert section.screen.form.form.rows["slip_link"].input.raw() == "https://example.org/mine"
    assert clerk.versions() == (
        "Address in the QR code: saved by somebody else “https://example.org/theirs”, yours “https://example.org/mine”"
    )
    clerk.click("Keep mine")
    assert office.settings.values().slip_link == "https://example.org/mine"


def test_every_field_of_the_slip_is_on_the_page(clerk: Clerk) -> None:
    rows = open_page(clerk).screen.form.form.rows
    assert [key for key, row in rows.items() if row.isVisible()] == list(KEYS)


def test_nothing_is_cut_or_nameless_in_any_language(clerk: Clerk) -> None:
    open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
        assert nameless(clerk.window) == [], language
