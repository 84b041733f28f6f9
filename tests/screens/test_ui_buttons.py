"""Pressing: once per press, on release, by finger and by key; and the focus can always be seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shared.platform.contrast import contrast
from shared.platform.i18n.languages import Language
from shared.ui.icons import Icon
from shared.ui.theme import ThemeName, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind, Chip, LanguageSwitch
from shared.ui.widgets.checklist import ChecklistRow
from shared.ui.widgets.nav_item import NavItem
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.rating import FaceButton, FaceRow
from shared.ui.widgets.tiles import ServiceTile
from tests.helpers.appearances import console_appearance, picture, public_appearance

LEFT = Qt.MouseButton.LeftButton


def every_pressable(theme: ThemeName = ThemeName.LIGHT) -> list[Pressable]:
    kiosk, desk = public_appearance(theme), console_appearance(theme)
    return [
        ActionButton(kiosk, "Take a ticket", ButtonKind.PRIMARY, main=True),
        ActionButton(kiosk, "Print this list", icon=Icon.PRINTER),
        ActionButton(desk, "Finish", ButtonKind.PRIMARY, key="F4"),
        ActionButton(desk, "End the session", ButtonKind.DANGER),
        ActionButton(desk, "Later", ButtonKind.PLAIN),
        Chip(kiosk, "Was quick", checked=True),
        Chip(kiosk, "Polite"),
        NavItem(desk, "Desk", Icon.PERSON),
        ServiceTile(kiosk, "Passports", "New, replace", Icon.DOCUMENT, "About 10–20 min", Tone.GOOD),
        FaceButton(kiosk, 1, "Very poor"),
        ChecklistRow(desk, "Identity card"),
    ]


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Show a widget inside a window whose first stop is another widget."""
    window = QWidget()
    column = QVBoxLayout(window)
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column.addWidget(other)
    column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    return window


def test_a_button_acts_when_it_is_released_inside(qtbot: QtBot) -> None:
    for button in every_pressable():
        pressed: list[bool] = []
        button.activated.connect(lambda pressed=pressed: pressed.append(True))
        window = shown(qtbot, button)
        QTest.mousePress(button, LEFT)
        assert pressed == []
        QTest.mouseRelease(button, LEFT)
        assert pressed == [True]
        window.close()


def test_sliding_off_a_button_cancels(qtbot: QtBot) -> None:
    button = ActionButton(public_appearance(), "Take a ticket")
    _window = shown(qtbot, button)
    with qtbot.assertNotEmitted(button.activated):
        QTest.mousePress(button, LEFT)
        QTest.mouseMove(button, QPoint(-50, -50))
        QTest.mouseRelease(button, LEFT, pos=QPoint(-50, -50))


def test_a_double_tap_acts_once(qtbot: QtBot) -> None:
    button = ActionButton(public_appearance(double_tap_ms=500_000), "Take a ticket")
    _window = shown(qtbot, button)
    count: list[bool] = []
    button.activated.connect(lambda: count.append(True))
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    assert count == [True]


def test_chips_may_be_pressed_as_quickly_as_one_likes(qtbot: QtBot) -> None:
    chip = Chip(public_appearance(double_tap_ms=500_000), "Polite")
    _window = shown(qtbot, chip)
    QTest.mouseClick(chip, LEFT)
    QTest.mouseClick(chip, LEFT)
    assert not chip.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_presses_too(qtbot: QtBot, key: Qt.Key) -> None:
    for button in every_pressable():
        window = shown(qtbot, button)
        button.setFocus()
        with qtbot.waitSignal(button.activated, timeout=1000):
            QTest.keyClick(button, key)
        window.close()


def test_the_key_on_a_button_presses_it_once(qtbot: QtBot) -> None:
    button = ActionButton(console_appearance(), "Finish", key="F4")
    window = shown(qtbot, button)
    count: list[bool] = []
    button.activated.connect(lambda: count.append(True))
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert count == [True]
    button.setEnabled(False)
    QTest.keyClick(window, Qt.Key.Key_F4)
    button.setEnabled(True)
    button.hide()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert count == [True]


@pytest.mark.parametrize("theme", list(ThemeName))
def test_the_focus_is_always_seen(qtbot: QtBot, theme: ThemeName) -> None:
    for button in every_pressable(theme):
        window = shown(qtbot, button)
        before = picture(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture(button)
        strong = 0
        for x in range(before.width()):
            for y in range(before.height()):
                one, other = before.pixelColor(x, y).name(), after.pixelColor(x, y).name()
                strong += one != other and contrast(one, other) >= 3.0
        assert strong >= 1.6 * (button.width() + button.height()), type(button).__name__
        window.close()


def test_a_finger_leaves_no_focus_ring_behind(qtbot: QtBot) -> None:
    button = ActionButton(public_appearance(), "Start again")
    window = shown(qtbot, button)
    before = picture(button)
    QTest.mouseClick(button, LEFT)
    QTest.mouseMove(button, QPoint(-50, -50))
    assert picture(button) == before
    assert window.isVisible()


def test_everything_that_can_be_pressed_has_a_name(qtbot: QtBot) -> None:
    for button in every_pressable():
        qtbot.addWidget(button)
        name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert name == button.text_shown() != ""


def test_a_service_is_described_with_its_wait(qtbot: QtBot) -> None:
    tile = ServiceTile(public_appearance(), "Passports", "New, replace", None, "About 10–20 min")
    qtbot.addWidget(tile)
    assert tile.accessibleDescription() == "New, replace. About 10–20 min"
    tile.set_status("Less than 5 min")
    assert "Less than 5 min" in tile.accessibleDescription()


def test_an_ampersand_is_only_a_letter(qtbot: QtBot) -> None:
    button = ActionButton(console_appearance(), "Births & deaths")
    qtbot.addWidget(button)
    assert button.text_shown() == "Births & deaths"
    assert button.accessibleName() == "Births & deaths"


def test_public_buttons_are_large_enough(qtbot: QtBot) -> None:
    appearance = public_appearance()
    small = ActionButton(appearance, "OK")
    main = ActionButton(appearance, "OK", main=True)
    qtbot.addWidget(small)
    qtbot.addWidget(main)
    assert min(small.sizeHint().width(), small.sizeHint().height()) >= appearance.metrics.mm(12.7)
    assert main.sizeHint().height() >= appearance.metrics.mm(20)


def test_the_language_switch_names_languages_in_themselves(qtbot: QtBot) -> None:
    switch = LanguageSwitch(public_appearance(), Language.EN)
    _window = shown(qtbot, switch)
    assert [button.text_shown() for button in switch.buttons.values()] == [language.own_name for language in Language]
    with qtbot.waitSignal(switch.chosen) as caught:
        QTest.mouseClick(switch.buttons[Language.KK], LEFT)
    assert caught.args == [Language.KK]
    assert switch.buttons[Language.KK].isChecked()
    assert not switch.buttons[Language.EN].isChecked()


def test_the_languages_take_the_same_room_whichever_is_chosen(qtbot: QtBot) -> None:
    widths = set()
    for language in Language:
        switch = LanguageSwitch(public_appearance(), language)
        qtbot.addWidget(switch)
        widths.add(switch.minimumSizeHint().width())
    assert len(widths) == 1


def test_one_face_is_chosen_and_can_be_changed(qtbot: QtBot) -> None:
    row = FaceRow(public_appearance(), ["Very poor", "Poor", "Good", "Very good"])
    _window = shown(qtbot, row)
    QTest.mouseClick(row.buttons[0], LEFT)
    with qtbot.waitSignal(row.chosen) as caught:
        QTest.mouseClick(row.buttons[3], LEFT)
    assert caught.args == [4]
    assert row.score() == 4
    row.set_score(None)
    assert row.score() is None
