"""The kiosk reads its pages aloud: every errand by speech alone, and silence for everybody else."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from tests.helpers.kiosks import Open
from tests.helpers.listeners import Listener


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_a_ticket_is_taken_by_speech_alone(kiosk: Open, qapp: QApplication, language: Language) -> None:
    rig = kiosk(language=language)
    rig.window.begin(qapp)
    rig.wait_seconds(1)
    assert not rig.teller.said
    groups = rig.controller.known.groups
    visitor = Listener(rig, language)
    visitor.choose(groups[0].name, rig.controller.known.services_of(groups[0].id)[0].name)
    assert rig.page is Page.CARD
    visitor.choose(translate("kiosk.card", "I have everything: take a ticket"))
    assert (rig.page, rig.issued()) == (Page.TICKET, 1)
    visitor.choose(translate("kiosk.ticket", "Finish"))
    assert rig.page is Page.WELCOME
    rig.wait_seconds(1)
    rig.teller.said.clear()
    rig.press(rig.face.frame.findChildren(type(rig.buttons()[Language.RU.own_name]))[0].accessibleName())
    rig.wait_seconds(1)
    assert not rig.teller.said
