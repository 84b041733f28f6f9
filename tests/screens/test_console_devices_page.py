"""The manager's page about the devices: seen only by managers, alive, whole in every language."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from counter_console.records.devices import StateRow
from shared.bootstrap import OpenBranch
from shared.office.devices.model import DeviceKind, DeviceState, printer_of
from shared.office.devices.rules import SILENT_AFTER
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

LONG = ("Негізгі кіреберістегі бірінші қабаттың үлкен терминалы", "الكشك عند المدخل الرئيسي لمركز خدمات المستفيدين")


def rows(clerk: Clerk) -> list[str]:
    settle()
    return [row.accessibleName() for row in clerk.window.findChildren(StateRow) if row.isVisible()]


def tell(clerk: Clerk) -> None:
    clerk.console.changed(frozenset({Topic.NOTICES}))
    settle()


def many(office: OpenBranch, hours: VirtualClock) -> None:
    for name in LONG:
        office.devices.heartbeat(name, DeviceKind.KIOSK, detail="0.1.0")
    hours.advance(SILENT_AFTER.total_seconds())
    for number in range(28):
        name, kind = f"kiosk-{number}", list(DeviceKind)[number % 4]
        state = list(DeviceState)[number % len(DeviceState)] if kind is DeviceKind.PRINTER else DeviceState.WORKING
        office.devices.heartbeat(printer_of(name) if kind is DeviceKind.PRINTER else name, kind, state)


def test_a_clerk_sees_no_devices(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Devices" not in clerk.buttons()


def test_without_devices_the_page_says_how_they_come(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+3")
    assert clerk.see("No device has told about itself yet") is not None or "No device" in _texts(clerk)
    assert len(rows(clerk)) == 4


def test_changes_appear_by_themselves_and_are_counted_in_the_side_bar(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    clerk.sign_in("timur", "1")
    before = clerk.button("Devices").accessibleDescription()
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.NO_PAPER)
    tell(clerk)
    assert clerk.button("Devices").accessibleDescription() != before
    assert "Out of paper" in _texts(clerk)
    clerk.click("Show devices")
    assert any("Out of paper since" in row for row in rows(clerk))
    assert clerk.see("Show devices") is None
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER)
    tell(clerk)
    assert not any("Out of paper since" in row for row in rows(clerk))


def test_the_keyboard_does_not_stand_on_a_removal(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    hours.advance(SILENT_AFTER.total_seconds())
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+3", "Enter", "Space")
    assert clerk.see("Remove from the list") is None
    clerk.click("Remove \u2068kiosk-9\u2069")
    clerk.press("Enter")
    assert len(office.devices.devices()) == 1
    clerk.click("Remove \u2068kiosk-9\u2069")
    clerk.click("Remove from the list")
    assert office.devices.devices() == ()


def test_the_strip_leads_out_of_the_narrow_column(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+D")
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.COVER_OPEN)
    tell(clerk)
    assert cut_words(clerk.window) == []
    clerk.click("Show devices")
    assert not clerk.window.docked
    assert any("Cover open" in row for row in rows(clerk))


@pytest.mark.parametrize("language", list(Language))
def test_thirty_devices_with_long_names_are_whole(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, language: Language
) -> None:
    many(office, hours)
    clerk.sign_in("timur", "1")
    clerk.console.set_language(language)
    clerk.press("Ctrl+3")
    assert len(rows(clerk)) == 30 + 4
    assert cut_words(clerk.window) == []
    assert nameless(clerk.window) == []


def test_the_page_is_mirrored_for_right_to_left_readers(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    many(office, hours)
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+3")
    before = _places(clerk)
    clerk.console.set_language(Language.AR)
    settle()
    for left, right in zip(before, _places(clerk), strict=True):
        assert abs(left + right - clerk.window.width()) <= 10


def _places(clerk: Clerk) -> list[int]:
    settle()
    first = next(row for row in clerk.window.findChildren(StateRow) if row.isVisible() and row.button.isVisible())
    parts: list[QWidget] = [first.picture, first.mood, first.button.parentWidget()]
    return [part.mapTo(clerk.window, QPoint(part.width() // 2, 0)).x() for part in parts]


def _texts(clerk: Clerk) -> str:
    settle()
    return " ".join(str(widget.property("text") or "") for widget in clerk.window.findChildren(QWidget))
