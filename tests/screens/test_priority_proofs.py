"""What proves a priority: the page sets it, the kiosk and the slip ask for it, the clerk who calls reads it."""

from PySide6.QtWidgets import QAbstractButton

from counter_console.desk.visitor_card import VisitorCard
from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import PRIORITY_CLASSES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import TextLine
from shared.ui.widgets.labels import PlainText
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.helpers.kiosks import KioskRig, Open

ASK = ("Passports and identity cards", "Replace a passport", "Do you need to be served first?")
TAKE = "I have everything: take a ticket"


def below(rig: KioskRig, answer: str) -> list[str]:
    """Return what is said below an answer of the kiosk."""
    (button,) = (
        each for each in rig.face.frame.current().findChildren(QAbstractButton) if each.accessibleName() == answer
    )
    return without_direction_controls(button.accessibleDescription()).splitlines()


def printed(rig: KioskRig) -> list[str]:
    """Return the lines of the last slip in its language."""
    slip = rig.slips.slips[-1]
    words = Translator(slip.language).text
    return [without_direction_controls(words(part.text)) for part in slip.parts if isinstance(part, TextLine)]


def on_the_card(clerk: Clerk) -> list[str]:
    """Return what the card of the current visitor says."""
    settle()
    (card,) = (each for each in clerk.window.findChildren(VisitorCard) if each.isVisible())
    return [without_direction_controls(each.text()) for each in card.findChildren(PlainText) if each.isVisible()]


def test_the_kiosk_says_under_each_class_what_to_show(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all(*ASK)
    assert below(rig, "65 or older") == ["From your 65th birthday", "Please show: Identity card or passport"]
    assert below(rig, "Pregnancy") == ["No document is needed; just tell us"]
    assert below(rig, "No, in the usual order") == []


def test_the_slip_and_the_page_of_the_number_ask_for_the_proof(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all(*ASK, "65 or older", TAKE)
    assert "Please show at the counter: Identity card or passport" in printed(rig)
    assert rig.says("Please show at the counter: Identity card or passport")


def test_a_class_without_a_proof_is_explained_on_the_slip_as_before(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all(*ASK, "Pregnancy", TAKE)
    assert "No document is needed; just tell us" in printed(rig)
    assert rig.says("No document is needed; just tell us")


def test_the_clerk_reads_the_proof_while_the_visitor_is_at_the_counter(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "1")
    take_ticket(office, "passport-replace", priority="age")
    take_ticket(office, "passport-replace", priority="pregnancy")
    clerk.press("F2")
    assert "Priority is proved by: Identity card or passport" in on_the_card(clerk)
    clerk.press("F2")
    assert "Priority is proved by: Identity card or passport" in on_the_card(clerk)


def test_nothing_is_asked_for_where_no_proof_is_needed(clerk: Clerk, office: OpenBranch) -> None:
    change_entry(office, PRIORITY_CLASSES, "age", proof=LocalText(()))
    clerk.sign_in("aigerim", "1")
    take_ticket(office, "passport-replace", priority="age")
    clerk.press("F2")
    assert not [line for line in on_the_card(clerk) if "proved" in line]


def test_a_proof_is_set_on_the_page_of_the_classes(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+P")
    page = clerk.console.sections["priority_classes"].screen
    page.table.choose("pregnancy")
    settle()
    clerk.fill("Proof to show at the counter: English", "Exchange card")
    clerk.click("Save")
    stored = PRIORITY_CLASSES.find(office.catalog.catalog(), "pregnancy").proof
    assert stored.text(Language.EN) == "Exchange card"
    assert stored == LocalText.of({"en": "Exchange card"})
