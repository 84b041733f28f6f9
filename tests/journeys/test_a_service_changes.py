"""A manager changes a service while a visitor reads its card at the kiosk: the visitor is told and loses nothing."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.visit import Page
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import COUNTERS, GROUPS, PRIORITY_CLASSES, SERVICES
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.platform.live.topics import Topic
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import change_entry, service_id
from tests.helpers.consoles import Clerk, console_on, settle
from tests.helpers.kiosks import KioskRig, open_kiosk

pytestmark = pytest.mark.journey
TAKE = "I have everything: take a ticket"
TAKE_TWO = "I have everything: one ticket for 2 services"
PASSPORT, CARD = "passport-replace", "id-card"


@pytest.fixture
def kiosk(qtbot: QtBot, branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> Iterator[KioskRig]:
    rig = open_kiosk(tmp_path, kit_fonts(), branch=branch)
    yield rig
    rig.window.end()


@pytest.fixture
def manager(kiosk: KioskRig, branch: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    with console_on(branch, tmp_path) as someone:
        someone.sign_in("timur")
        someone.press("Ctrl+9")
        yield someone


def page(kiosk: KioskRig) -> Page:
    """Return the page on the screen."""
    return kiosk.page


def news(kiosk: KioskRig) -> None:
    """Let the kiosk hear that the set-up has changed."""
    kiosk.face.presenter.changed(frozenset({Topic.CATALOG}))
    kiosk.settle()


def remove(branch: OpenBranch, code: str) -> None:
    """Remove a service that no ticket uses, as the page of services does."""
    for member in branch.staff.members():
        kept = {service: level for service, level in member.skills.items() if service != service_id(branch, code)}
        branch.staff.change_skills(member.id, kept, member.skills, SYSTEM)
    catalog = branch.catalog.catalog()
    for counter in catalog.counters:
        served = COUNTERS.answers(counter, catalog)["services"]
        if code in served:
            kept_services = tuple(other for other in served if other != code)
            change_entry(branch, COUNTERS, counter.label, services=kept_services)
    seen = SERVICES.answers(SERVICES.find(catalog, code), catalog)
    branch.catalog.remove(SERVICES, code, seen, SYSTEM)


def test_a_service_is_renamed_on_the_page_of_services(kiosk: KioskRig, manager: Clerk, branch: OpenBranch) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport")
    manager.console.sections["services"].screen.table.choose(service_id(branch, PASSPORT))
    settle()
    name = manager.see("Name: English", QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("Passport for travel")
    name.editingFinished.emit()
    manager.click("Save")
    news(kiosk)
    assert page(kiosk) is Page.CARD
    assert kiosk.says("Passport for travel")
    kiosk.press(TAKE)
    assert page(kiosk) is Page.TICKET
    assert kiosk.says("Passport for travel")


def test_a_service_goes_out_of_use_and_comes_back(kiosk: KioskRig, branch: OpenBranch) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport")
    change_entry(branch, SERVICES, PASSPORT, active=False, closed_notice=LocalText.of({"en": "Ask in room 5."}))
    # Touched before the kiosk has heard of it, it is refused in words.
    kiosk.press(TAKE)
    assert page(kiosk) is Page.CARD
    assert kiosk.says("“Replace a passport” is not offered at the moment. No number was taken.")
    news(kiosk)
    assert kiosk.says("This service is closed at the moment. You can print the list. Ask in room 5.")
    assert TAKE not in kiosk.buttons()
    change_entry(branch, SERVICES, PASSPORT, active=True)
    news(kiosk)
    kiosk.wait_seconds(5)
    kiosk.press(TAKE)
    assert page(kiosk) is Page.TICKET
    assert len(kiosk.printer.printed) == 1


def test_the_hours_of_a_service_end(kiosk: KioskRig, branch: OpenBranch) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport")
    change_entry(branch, SERVICES, PASSPORT, friday=((time(9), time(10)), (time(15), time(16))))
    kiosk.press(TAKE)
    assert kiosk.says("“Replace a passport” gives no tickets now. It opens next: Friday 20 November, 15:00.")
    news(kiosk)
    assert kiosk.says("This service is closed now. It opens today at 15:00.")
    assert kiosk.issued() == 0


def test_a_removed_service_keeps_its_card_and_says_so(kiosk: KioskRig, branch: OpenBranch) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport")
    remove(branch, PASSPORT)
    kiosk.press(TAKE)
    assert kiosk.says("This service is not offered here any more. Nothing was changed.")
    news(kiosk)
    assert kiosk.says("This service is not offered here any more. Please choose another one.")
    assert kiosk.says("Replace a passport")
    assert TAKE not in kiosk.buttons()
    kiosk.press("Back")
    assert "Replace a passport" not in kiosk.buttons()
    kiosk.press("Identity card")
    kiosk.wait_seconds(5)
    kiosk.press(TAKE)
    assert page(kiosk) is Page.TICKET


@pytest.mark.parametrize("removed", [False, True])
def test_of_two_services_for_one_ticket_the_other_one_stays(kiosk: KioskRig, branch: OpenBranch, removed: bool) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport", "One more service")
    kiosk.press_all("Passports and identity cards", "Identity card")
    assert TAKE_TWO in kiosk.buttons()
    if removed:
        remove(branch, PASSPORT)
    else:
        change_entry(branch, SERVICES, PASSPORT, active=False)
    news(kiosk)
    told = "A service that you chose before is not offered any more. It is not on this ticket."
    if not removed:
        told = "Not on this ticket, because there are no tickets now: Replace a passport."
    assert kiosk.says(told)
    kiosk.press(TAKE)
    issued = kiosk.controller.visit.issued
    assert issued is not None
    assert (issued.ticket.service_id, issued.ticket.planned) == (service_id(branch, CARD), ())


def test_a_reason_to_be_served_first_goes_out_of_use(kiosk: KioskRig, branch: OpenBranch) -> None:
    kiosk.press_all("Passports and identity cards", "Replace a passport", "Do you need to be served first?")
    chosen = next(entry for entry in branch.catalog.catalog().classes_in_use if entry.code != "ordinary")
    kiosk.press(chosen.name.as_dict()["en"])
    catalog = branch.catalog.catalog()
    branch.catalog.remove(PRIORITY_CLASSES, chosen.code, PRIORITY_CLASSES.answers(chosen, catalog), SYSTEM)
    news(kiosk)
    assert "Do you need to be served first?" in kiosk.buttons()
    kiosk.press(TAKE)
    issued = kiosk.controller.visit.issued
    assert issued is not None
    assert issued.ticket.priority == "ordinary"


def test_a_group_is_removed_while_its_services_are_shown(kiosk: KioskRig, branch: OpenBranch) -> None:
    kiosk.press("Passports and identity cards")
    catalog = branch.catalog.catalog()
    gone, other, *_ = catalog.groups
    for service in catalog.services:
        if service.group_id == gone.id:
            change_entry(branch, SERVICES, service.code, group=other.code)
    branch.catalog.remove(GROUPS, gone.code, GROUPS.answers(gone, branch.catalog.catalog()), SYSTEM)
    news(kiosk)
    assert page(kiosk) is Page.WELCOME
    assert "Passports and identity cards" not in kiosk.buttons()
    kiosk.press_all(other.name.as_dict()["en"], "Replace a passport", TAKE)
    assert page(kiosk) is Page.TICKET
