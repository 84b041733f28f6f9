"""Every page in every language, text size and shape: nothing cut, nothing too small, nothing untranslated."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from kiosk.appearance import KioskAppearance
from kiosk.flow import (
    ChangeComfort,
    ChooseLanguage,
    OpenAside,
    OpenService,
    StartAgain,
)
from kiosk.visit import Colours, Comfort, Page
from shared.office.audit.model import SYSTEM
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.tiles import ServiceTile
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import service_id
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open
from tests.helpers.page_checks import cramped_buttons, cut_words, low_letters, unnamed_buttons, visible
from tests.helpers.tours import Tour

SHAPES = pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])
LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=str)


@LANGUAGES
@SHAPES
def test_every_page_is_whole_large_enough_and_every_button_has_its_own_name(
    kiosk: Open, language: Language, size: tuple[int, int]
) -> None:
    """One walk through all pages in several text sizes: opening the pages takes longer than all checks together."""
    rig = kiosk(size, language)
    tour = Tour(rig)
    faults = []
    # The sizes between, in the languages with the longest words and with the other direction.
    hard = language in (Language.KK, Language.AR)
    sizes = tuple(TextSize) if hard and size == UPRIGHT else (TextSize.DEFAULT, TextSize.LARGEST)
    if size == WIDE and not hard:
        sizes = (TextSize.LARGEST,)
    for text_size in sizes:
        rig.clock.set(rig.branch.database.clock.now())
        rig.controller.go(ChangeComfort(Comfort(text_size)))
        for page in tour.pages():
            found = [*cut_words(rig), *low_letters(rig, text_size), *unnamed_buttons(rig)]
            if text_size is TextSize.DEFAULT:
                found += cramped_buttons(rig)
            if rig.window.size().toTuple() != size:
                found.append(f"the window grew to {rig.window.size().toTuple()}")
            faults += [f"{page} in {text_size}: {fault}" for fault in found]
        rig.face.presenter.back_again()
        rig.clock.advance(-10 * 3600)
        rig.face.presenter.tick()
        rig.controller.go(StartAgain())
    assert faults == []


@pytest.mark.parametrize("language", [Language.RU, Language.KK, Language.FA, Language.AR], ids=str)
def test_no_page_speaks_english_to_somebody_else(kiosk: Open, language: Language) -> None:
    rig = kiosk(UPRIGHT)
    tour = Tour(rig)
    english = {page: set(rig.texts()) for page in tour.pages()}
    rig.face.presenter.back_again()
    rig.clock.advance(-10 * 3600)
    rig.controller.go(ChooseLanguage(language))
    rig.face.presenter.tick()
    same = {name.own_name for name in Language}
    for page in tour.pages():
        if page == "lost":
            continue  # told in all languages: nobody knows who comes (test_kiosk_lost.py)
        both = english[page] & set(rig.texts()) - tour.written
        left = {text for text in both if text not in same and any(sign.isalpha() for sign in text)}
        # Ticket letters and keys of the keypad are Latin for everybody.
        assert {text for text in left if len(without_direction_controls(text)) > 4} == set(), page


@SHAPES
def test_persian_pages_are_mirrored(kiosk: Open, size: tuple[int, int]) -> None:
    """The same words in a page turned round lie on the other side, at the same distance from the edge."""
    rig = kiosk(size)
    rig.press("Passports and identity cards")
    before = {b.objectName(): _across(rig, b) for b in visible(rig, ServiceTile)}
    back = _across(rig, rig.buttons()["Back"])
    rig.controller.go(ChooseLanguage(Language.FA))
    rig.settle()
    after = {b.objectName(): _across(rig, b) for b in visible(rig, ServiceTile)}
    assert before.keys() == after.keys()
    for name, across in before.items():
        assert abs(across + after[name] - size[0]) <= 4
    assert back < size[0] / 2 < _across(rig, rig.buttons()["بازگشت"])


def test_low_reach_brings_everything_down(kiosk: Open) -> None:
    rig = kiosk(UPRIGHT)
    rig.controller.go(ChangeComfort(Comfort(low_reach=True)))
    for page in Tour(rig).pages():
        for button in visible(rig, Pressable):
            assert isinstance(button, Pressable)
            if button.focusPolicy().value and page != "lost":
                top = button.mapTo(rig.face.frame, QPoint(0, 0)).y()
                assert top > UPRIGHT[1] * 0.28, (page, button.accessibleName())


@pytest.mark.parametrize("colours", list(Colours), ids=str)
def test_every_choice_of_colours_changes_the_page_and_goes_back(kiosk: Open, colours: Colours) -> None:
    rig = kiosk(UPRIGHT)
    light = rig.face.frame.appearance.theme
    rig.controller.go(ChangeComfort(Comfort(colours=colours)))
    rig.settle()
    assert (rig.face.frame.appearance.theme == light) == (colours is Colours.LIGHT)
    rig.controller.forget()
    rig.settle()
    assert rig.face.frame.appearance.theme == light


def _across(rig: KioskRig, widget: QWidget) -> float:
    return widget.mapTo(rig.face.frame, widget.rect().center()).x()


@LANGUAGES
def test_the_words_of_the_bars_are_never_broken(kiosk: Open, language: Language) -> None:
    """Joined letters are wider than a font's metrics say: a word that is measured too narrow loses its last letter."""
    rig = kiosk(UPRIGHT, language)
    rig.controller.go(ChangeComfort(Comfort(TextSize.LARGE)))
    rig.controller.go(OpenService(service_id(rig.branch, "passport-replace")))
    rig.settle()
    for button in visible(rig, Pressable):
        assert isinstance(button, Pressable)
        appearance = button.appearance
        words = button.text_shown()
        if " " not in words:
            block = TextBlock(words, appearance.font(TextRole.LABEL, words), right_to_left=language.right_to_left)
            assert block.height(button.width() - 2 * button.padding()[0]) == block.height(10_000), words


@LANGUAGES
@SHAPES
def test_tiles_of_one_page_have_names_on_one_line_and_no_page_scrolls_because_tiles_grew(
    kiosk: Open, language: Language, size: tuple[int, int]
) -> None:
    rig = kiosk(size, language)
    rig.settle()
    tiles = visible(rig, ServiceTile)
    assert len({tile.height() for tile in tiles}) == 1
    assert not rig.face.frame.current().scroll_body.overflows()


@pytest.mark.parametrize("size", [(1000, 700), (1229, 691), (420, 746), (1000, 400)], ids=str)
def test_a_small_window_shows_the_whole_page_in_small(kiosk: Open, size: tuple[int, int]) -> None:
    wide = size[0] > size[1]
    big, small = kiosk(WIDE if wide else UPRIGHT), KioskAppearance(kit_fonts(), None, in_window=True)
    appearance = small.appearance(Comfort(), Settings().accent, *size)
    whole = big.face.frame.appearance.metrics
    scale = min(size[0] / big.window.width(), size[1] / big.window.height())
    assert appearance.metrics.mm(20) == pytest.approx(whole.mm(20) * scale, abs=2)


def test_the_window_is_named_in_the_language_of_the_visitor(kiosk: Open) -> None:
    rig = kiosk(UPRIGHT)
    assert rig.window.windowTitle().endswith(" – Nobat – Kiosk")
    rig.controller.go(ChooseLanguage(Language.KK))
    rig.settle()
    assert rig.window.windowTitle().endswith(" – Nobat — терминал")


def test_the_options_of_the_access_page_change_the_screen(kiosk: Open) -> None:
    rig = kiosk(UPRIGHT)
    rig.controller.go(ChooseLanguage(Language.EN))
    rig.controller.go(OpenAside(Page.ACCESS))
    rig.settle()
    for name in ("Large", "Dark", "Lower part"):
        rig.press(name)
    assert rig.controller.visit.comfort == Comfort(TextSize.LARGE, Colours.DARK, low_reach=True)


def test_only_the_languages_that_the_branch_offers_can_be_chosen(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("languages", "ar,ru", SYSTEM)
    rig.face.presenter.reload()
    rig.settle()
    names = {language.own_name for language in Language}
    # The language of the page stays among them.
    assert [name for name in rig.buttons() if name in names] == ["العربية", "Русский", "English"]
    rig.press("Русский")
    assert [name for name in rig.buttons() if name in names] == ["العربية", "Русский"]
