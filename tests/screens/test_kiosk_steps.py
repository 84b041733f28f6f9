"""Every step of a service at the kiosk: opened from its card, whole in every language and size, and printed."""

import pytest
from PySide6.QtCore import Qt

from installer.sample_charters import add_sample_charters
from kiosk.flow import ChangeComfort, ChooseLanguage, OpenService
from kiosk.visit import Comfort, Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import Paragraph
from shared.service_card.procedure_map import ProcedureMap
from shared.ui.tokens import TextSize
from tests.helpers.kiosks import WIDE, KioskRig, Open, service_of
from tests.screens.test_kiosk_pages import cramped_buttons, cut_words, unnamed_buttons

STEPS, BACK = "Every step, with times and fees", "Back to the service"


def with_charters(rig: KioskRig) -> KioskRig:
    """Bring the charters of the sample branch into force."""
    add_sample_charters(rig.branch)
    rig.clock.advance(3 * 86400.0)
    rig.face.presenter.reload()
    rig.settle()
    return rig


def paragraphs(rig: KioskRig) -> list[str]:
    (slip,) = rig.slips.slips
    say = Translator(slip.language).text
    told = (each for each in slip.parts if isinstance(each, Paragraph))
    return [without_direction_controls(f"{say(each.lead or '')} {say(each.text)}".strip()) for each in told]


def test_the_steps_are_read_from_the_card_with_five_keys_and_are_on_the_printed_list(kiosk: Open) -> None:
    rig = kiosk()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    assert not rig.says(STEPS)  # not in force yet
    assert rig.says("The counter checks your papers")
    with_charters(rig)
    assert not rig.says("The counter checks your papers")
    rig.press(STEPS)
    assert rig.page is Page.STEPS
    for words in ("1. Hand in your papers at the counter", "Migration service", "By law at most 15 working days"):
        assert rig.says(words), words
    assert rig.says("10 working days, 17 minutes · 8,400\u00a0₸")
    rig.buttons()[BACK].setFocus()
    rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.CARD
    rig.press("Print this list")
    printed = paragraphs(rig)
    assert printed[0] == "1. Hand in your papers at the counter"
    assert printed[-1] == "Altogether: 10 working days, 17 minutes · 8,400\u00a0₸"
    # The address office was merged into another body, whose name is read everywhere.
    rig.controller.go(OpenService(service_of(rig, "address-registration")))
    rig.settle()
    rig.press(STEPS)
    assert rig.says("Population register")
    assert not rig.says("Address office")


@pytest.mark.parametrize("size", [None, WIDE], ids=["upright", "wide"])
def test_the_steps_and_their_card_are_whole_in_every_language_and_size(
    kiosk: Open, size: tuple[int, int] | None
) -> None:
    rig = with_charters(kiosk() if size is None else kiosk(size=size))
    rig.controller.go(OpenService(service_of(rig, "driving-licence")))
    rig.settle()
    rig.press(STEPS)
    for language in Language:
        rig.controller.go(ChooseLanguage(language))
        for text_size in (TextSize.DEFAULT, TextSize.LARGEST):
            rig.controller.go(ChangeComfort(Comfort(text_size=text_size)))
            rig.settle()
            faults = [*cut_words(rig), *unnamed_buttons(rig), *cramped_buttons(rig)]
            assert faults == [], (language, text_size)
        drawn = rig.face.frame.current().findChild(ProcedureMap)
        assert isinstance(drawn, ProcedureMap)
        assert len(drawn.cards) == 3
        turned = drawn.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert turned == (language in (Language.FA, Language.AR))
