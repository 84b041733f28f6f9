"""Beside the form of a service: the card as the kiosk draws it and the slip, in every language for visitors."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from counter_console.setup.services import ServicePage
from counter_console.widgets.slip_preview import DELAY_MS
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.speech.clear_letters import clear_letters
from shared.service_card.screen import CardScreen
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PASSPORT = "passport-replace"


def open_page(clerk: Clerk) -> ServicePage:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    page = clerk.console.sections["services"].screen
    assert isinstance(page, ServicePage)
    return page


def open_service(clerk: Clerk, office: OpenBranch, code: str = PASSPORT) -> ServicePage:
    page = open_page(clerk)
    page.table.choose(service_id(office, code))
    settle()
    return page


def read_aloud(page: ServicePage) -> list[str]:
    """Return what a screen reader says of the preview, after the pause that follows typing."""
    QTest.qWait(DELAY_MS * 2)
    preview = page.preview
    while preview._delay.isActive():  # a busy computer rings late
        QTest.qWait(DELAY_MS)
    settle()
    shown = preview.card if preview.kind == "card" else preview.slip and preview.slip.paper
    return shown.accessibleDescription().splitlines() if shown else []


def card_of(page: ServicePage) -> CardScreen:
    view = page.preview.card
    assert view is not None
    assert view.stage is not None
    return view.stage.card


def write(clerk: Clerk, name: str, text: str) -> None:
    field = clerk.see(name, QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    field.insert(text)


def test_the_card_follows_what_is_typed_before_it_is_saved(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    assert "Replace a passport" in read_aloud(page)
    write(clerk, "Name: English", "A passport for travelling")
    assert "A passport for travelling" in read_aloud(page)
    assert SERVICES.find(office.catalog.catalog(), PASSPORT).name.text(Language.EN) == "Replace a passport"
    clerk.click("Discard what is typed")
    assert "Replace a passport" in read_aloud(page)


def test_the_letters_that_visitors_tell_apart_best_are_proposed_below_the_letter(
    clerk: Clerk, office: OpenBranch
) -> None:
    page = open_service(clerk, office)
    used = {service.prefix for service in office.catalog.catalog().services}
    best = ", ".join(clear_letters(used, tuple(Language), 3))
    for form in (page.form, page.new.form):
        hint = without_direction_controls(Translator(Language.EN).text(form.rows["prefix"].hint))
        assert hint == f"Hardest to mishear or misread beside those in use: {best}."
    assert cut_words(page) == []


def test_a_wrong_answer_leaves_the_card_as_it_is_stored(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    for language in Language:
        write(clerk, f"Name: {language.own_name}", " ")
    assert "Replace a passport" in read_aloud(page)


def test_typing_fast_draws_the_card_once(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    read_aloud(page)
    drawn: list[bool] = []
    assert page.preview.card is not None
    page.preview.card.drawn.connect(drawn.append)
    for name in ("A", "A p", "A pa", "A pas"):
        write(clerk, "Name: English", name)
    assert "A pas" in read_aloud(page)
    assert len(drawn) == 1


def test_nothing_is_drawn_before_a_service_is_chosen(clerk: Clerk) -> None:
    page = open_page(clerk)
    assert page.preview.card is None
    assert page.preview.slip is None
    assert page.preview.languages is None


def test_only_languages_for_visitors_are_offered(clerk: Clerk, office: OpenBranch) -> None:
    office.settings.change("languages", "kk,ar", SYSTEM)
    page = open_service(clerk, office)
    assert page.preview.languages is not None
    assert list(page.preview.languages.buttons) == [Language.KK, Language.AR]
    assert "Паспортты ауыстыру" in read_aloud(page)


def test_arabic_is_laid_out_from_right_to_left_in_an_english_console(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    page.preview.choose_language(Language.AR)
    assert "استبدال جواز السفر" in read_aloud(page)
    assert card_of(page).layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.preview.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_card_wears_the_colours_of_the_kiosks_and_has_their_buttons(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    assert any("One more service" in button.text() for button in card_of(page).buttons)
    office.settings.change_together(
        {"kiosk_theme": "dark", "kiosk_another": False}, SYSTEM, {"kiosk_theme": "light", "kiosk_another": True}
    )
    clerk.console.sections["services"].entries.refresh()
    read_aloud(page)
    assert card_of(page).appearance.theme.dark
    assert not any("One more service" in button.text() for button in card_of(page).buttons)


def test_the_slip_is_shown_in_the_chosen_language(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    clerk.click("Slip")
    assert "Replace a passport" in read_aloud(page)
    page.preview.choose_language(Language.RU)
    assert "Замена паспорта" in read_aloud(page)
    write(clerk, "Name: Русский", "Новый паспорт")
    assert "Новый паспорт" in read_aloud(page)


def test_another_service_is_shown_at_once(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    page.table.choose(service_id(office, "address-registration"))
    settle()
    assert page.preview.card is not None
    assert "Replace a passport" not in page.preview.card.accessibleDescription().splitlines()


def test_a_card_longer_than_the_screen_is_shown_whole_and_said_to_be_long(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    read_aloud(page)
    assert page.preview.note.isHidden()
    documents = page.record().answers["documents"]
    page.form.type_answers({"documents": documents * 4})
    page.form.previewed.emit(page.form.answers())
    assert sum("Identity card" in line for line in read_aloud(page)) == 4
    assert page.preview.note.isVisible()
    assert not card_of(page).scroll_body.overflows()


def test_nothing_is_cut_and_a_narrow_page_has_the_preview_below(clerk: Clerk, office: OpenBranch) -> None:
    page = open_service(clerk, office)
    for language in Language:
        clerk.window.resize(1440, 900)
        clerk.console.set_language(language)
        read_aloud(page)
        assert not cut_words(clerk.window), language
        assert not nameless(clerk.window), language
        preview, form = page.preview, page.entry
        assert preview.geometry().top() < form.geometry().bottom(), language
        clerk.window.resize(1000, 800)
        settle()
        assert preview.geometry().top() >= form.geometry().bottom(), language
        assert not cut_words(clerk.window), language
