"""The manager's page about the devices: seen only by managers, alive, whole in every language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counter_console.records.devices import DevicesPage, DevicesState
from counter_console.section.connection import Connection
from shared.bootstrap import OpenBranch
from shared.office.devices.model import DeviceKind, DeviceState, printer_of
from shared.office.devices.rules import SILENT_AFTER
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_FULL
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.metrics import console_metrics
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import EmptyState
from shared.ui.widgets.table import RecordTable
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

LONG = ("Негізгі кіреберістегі бірінші қабаттың үлкен терминалы", "الكشك عند المدخل الرئيسي لمركز خدمات المستفيدين")


def rows(clerk: Clerk) -> list[str]:
    settle()
    return [
        table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        for table in page(clerk).findChildren(RecordTable)
        if table.isVisible()
        for row in range(table.model().rowCount())
    ]


def page(clerk: Clerk) -> DevicesPage:
    return next(iter(clerk.window.findChildren(DevicesPage)))


def choose(clerk: Clerk, name: str) -> None:
    """Choose the device with this name as a touch does."""
    table = page(clerk).table
    found = [row for row in range(table.model().rowCount()) if name in table.model().index(row, 0).data()]
    table.choose_row(found[0])
    settle()


def cut_cells(clerk: Clerk) -> list[str]:
    """Return the descriptions of rows that are less tall than their texts, and of tables that are cut off."""
    settle()
    return [
        table.accessibleName()
        for table in page(clerk).findChildren(RecordTable)
        if table.isVisible()
        and (
            table.height() < table.content_height()
            or any(table.rowHeight(row) < table.sizeHintForRow(row) for row in range(table.model().rowCount()))
        )
    ]


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
    assert clerk.see("No device has reported yet") is not None or "No device" in _texts(clerk)
    assert len(rows(clerk)) == 5


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
    choose(clerk, "kiosk-9")
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
    shown = rows(clerk)[:-4]
    while page(clerk).next.isEnabled():
        assert cut_cells(clerk) == []
        page(clerk).next.click()
        shown += rows(clerk)[:-4]
    assert len(set(shown)) == 31
    choose(clerk, page(clerk).table.model().index(0, 0).data())
    assert cut_cells(clerk) == []
    assert cut_words(clerk.window) == []
    assert nameless(clerk.window) == []


def test_the_page_is_mirrored_for_right_to_left_readers(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    many(office, hours)
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+3")
    before = _places(clerk)
    clerk.console.set_language(Language.AR)
    settle()
    assert [clerk.window.width() - place for place in _places(clerk)] == before


@pytest.mark.parametrize("language", [Language.EN, Language.KK, Language.AR])
def test_headings_and_the_chosen_row_are_right_in_every_direction_and_size(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, language: Language
) -> None:
    many(office, hours)
    clerk.sign_in("timur", "1")
    clerk.console.set_language(language)
    clerk.press("Ctrl+3")
    choose(clerk, LONG[1])
    table = page(clerk).table
    for scale in (1.0, 1.6):
        appearance = replace(clerk.window.appearance, metrics=console_metrics(scale))
        clerk.window.apply_appearance(appearance)
        settle()
        assert table.chosen_row() == page(clerk).record()
        assert page(clerk).details.isVisible()
        chosen = table.visualRect(table.currentIndex())
        ground = table.viewport().grab().toImage().pixelColor(chosen.center().x(), chosen.top() + 2)
        assert ground == QColor(appearance.theme.accent_soft)
        for space in _space_before_headings(table):
            assert abs(space - appearance.metrics.unit) <= 2, "the heading is not above the beginning of the texts"


def test_a_search_without_a_hit_says_so_and_its_end_shows_everything(clerk: Clerk, office: OpenBranch) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    office.devices.heartbeat("board-2", DeviceKind.BOARD)
    clerk.sign_in("timur")
    clerk.press("Ctrl+3")
    search = clerk.see("Search the list", TextInput)
    assert isinstance(search, TextInput)
    search.setText("board")
    assert len(rows(clerk)) == 1 + 5
    search.setText("nowhere")
    assert len(rows(clerk)) == 0 + 5
    assert "Nothing found" in _seen(clerk)
    search.clear()
    assert len(rows(clerk)) == 2 + 5
    assert "Nothing found" not in _seen(clerk)


def test_the_filter_leaves_what_needs_somebody(clerk: Clerk, office: OpenBranch) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.NO_PAPER)
    clerk.sign_in("timur")
    clerk.press("Ctrl+3")
    clerk.click("Only what needs attention")
    assert len(rows(clerk)) == 1 + 5


def test_the_choice_is_kept_by_key_on_other_pages(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    many(office, hours)
    clerk.sign_in("timur")
    clerk.press("Ctrl+3")
    choose(clerk, LONG[0])
    chosen = page(clerk).record()
    clerk.click("Next page")
    assert page(clerk).table.chosen_row() is None
    assert page(clerk).record() == chosen
    clerk.click("Previous page")
    assert page(clerk).table.chosen_row() == chosen


def test_the_keyboard_alone_finds_chooses_and_removes(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    office.devices.heartbeat("kiosk-8", DeviceKind.KIOSK)
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    hours.advance(SILENT_AFTER.total_seconds())
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+3")
    for _ in range(30):
        if page(clerk).table.hasFocus():
            break
        clerk.press("Tab")
    clerk.press("Down")
    name = page(clerk).record().name
    clerk.press("Enter")
    assert page(clerk).remove.hasFocus()
    clerk.press("Enter", "Tab", "Shift+Tab")
    clerk.click("Remove from the list")
    assert name not in [device.name for device in office.devices.devices()]


def test_the_five_faces(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+3")
    shown, state = page(clerk), DevicesState()
    shown.show_state(state)
    assert _faces(clerk) == []  # it is being read; that it takes long is said later
    assert rows(clerk) == []
    shown.show_state(replace(state, loaded=True))
    assert _faces(clerk) == ["No device has reported yet"]
    why = error_text(UserError(DATABASE_FULL))
    shown.show_state(replace(state, connection=Connection(unreadable=why)))
    assert _faces(clerk) == [Translator(Language.EN).text(why)]
    shown.show_state(replace(state, connection=Connection(unreadable=why, not_allowed=True)))
    assert _faces(clerk) == ["This page is not part of your role"]
    assert "they can give you another role" in _seen(clerk)
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    tell(clerk)
    now = page(clerk)._state
    assert now is not None
    shown.show_state(replace(now, connection=Connection(lost_since="")))
    # At once: the news of the device leads to another reading, which says that the database is there.
    assert "This is the last information received." in shown.lost.text()
    assert shown.lost.isVisible()
    assert any("kiosk-1" in row for row in rows(clerk))


def _faces(clerk: Clerk) -> list[str]:
    settle()
    faces = [face for face in page(clerk).findChildren(EmptyState) if face.isVisible()]
    return [face.findChildren(PlainText)[0].text() for face in faces]


def _places(clerk: Clerk) -> list[int]:
    """Return where cells and a button begin for the reader."""
    settle()
    shown = page(clerk)
    table = shown.table
    parts = [(table.viewport(), table.visualRect(table.model().index(0, column))) for column in range(3)]
    parts.append((shown.previous, shown.previous.rect()))
    mirrored = shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return [part.mapTo(clerk.window, rect.topLeft()).x() + (rect.width() if mirrored else 0) for part, rect in parts]


def _space_before_headings(table: RecordTable) -> list[int]:
    """Return how many pixels are free in each heading before its text begins for the reader."""
    header = table.horizontalHeader()
    picture = header.grab().toImage()
    ground, spaces = picture.pixelColor(0, 0), []
    for column in range(header.count()):
        first = header.sectionViewportPosition(column)
        across = range(first, first + header.sectionSize(column))
        if header.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = across[::-1]
        inked = (any(picture.pixelColor(x, y) != ground for y in range(2, picture.height() * 3 // 4)) for x in across)
        spaces.append(next(place for place, dark in enumerate(inked) if dark))
    return spaces


def _seen(clerk: Clerk) -> str:
    settle()
    return " ".join(label.text() for label in clerk.window.findChildren(PlainText) if label.isVisible())


def _texts(clerk: Clerk) -> str:
    settle()
    return " ".join(str(widget.property("text") or "") for widget in clerk.window.findChildren(QWidget))
