"""Keyboards on the screen: every letter, large keys, and what they write."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.ui.widgets.inputs import PinEdit, TextArea, TextInput
from shared.ui.widgets.keyboard import KeyButton, Keypad, OnScreenKeyboard
from tests.helpers.appearances import console_appearance, public_appearance

LEFT = Qt.MouseButton.LeftButton
LETTERS = {
    Language.EN: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    Language.RU: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ0123456789",
    Language.KK: "ӘәҒғҚқҢңӨөҰұҮүҺһІіабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789",
    Language.FA: "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ۰۱۲۳۴۵۶۷۸۹",
    Language.AR: "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ٠١٢٣٤٥٦٧٨٩",
}


def keyboard(qtbot: QtBot, language: Language, parent: QWidget | None = None) -> OnScreenKeyboard:
    made = OnScreenKeyboard(public_appearance(), Translator(language), parent=parent)
    qtbot.addWidget(made)
    made.show()
    return made


def press(board: OnScreenKeyboard, name: str) -> None:
    key = next(key for key in board.findChildren(KeyButton) if key.accessibleName() == name and not key.isHidden())
    QTest.mouseClick(key, LEFT)


@pytest.mark.parametrize("language", list(Language))
def test_every_letter_of_the_alphabet_can_be_typed(qtbot: QtBot, language: Language) -> None:
    missing = set(LETTERS[language]) - set(keyboard(qtbot, language).text_of_keys())
    assert missing == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "Why? No: it's late!"),
        (Language.RU, "Талон №5: почему?!"),
        (Language.KK, "№5 талон: неге?!"),
        (Language.FA, "مسئول، تأخیر: سؤال! جزء؟"),
        (Language.AR, "مسؤول، تأخير: لماذا؟!"),
    ],
)
def test_the_words_that_people_write_can_be_written(qtbot: QtBot, language: Language, words: str) -> None:
    board = keyboard(qtbot, language)
    keys = {key.text_shown() for key in board.findChildren(KeyButton)} | set(board.text_of_keys())
    assert set(words) - keys - {" "} == set()


@pytest.mark.parametrize("language", list(Language))
def test_keys_are_12_7_millimetres_with_space_between(qtbot: QtBot, language: Language) -> None:
    board = keyboard(qtbot, language)
    board.resize(1000, 500)
    least, gap = public_appearance().metrics.mm(12.7), public_appearance().metrics.mm(2.54)
    keys = board.findChildren(KeyButton)
    assert [k.text_shown() for k in keys if k.width() < least or k.height() < least] == []
    for one in keys:
        grown = one.geometry().adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1)
        assert [o.text_shown() for o in keys if o is not one and o.geometry().intersects(grown)] == []


def test_typing_with_capitals_and_erasing(qtbot: QtBot) -> None:
    board = keyboard(qtbot, Language.KK)
    field = TextInput(public_appearance(), "Пікір")
    qtbot.addWidget(field)
    board.attach(field)
    for name in ("Бас әріп", "Қ", "ы", "з", "з", "Соңғы әріпті өшіру", "Бос орын", "ұ"):
        press(board, name)
    assert field.text() == "Қыз ұ"


def test_persian_has_the_half_space(qtbot: QtBot) -> None:
    board = keyboard(qtbot, Language.FA)
    field = TextArea(public_appearance(), "نظر")
    qtbot.addWidget(field)
    board.attach(field)
    for name in ("م", "ی", "نیم‌فاصله", "ش", "و", "د"):
        press(board, name)
    assert field.toPlainText() == "می\u200cشود"


def test_the_alphabet_can_be_changed_while_writing(qtbot: QtBot) -> None:
    board = keyboard(qtbot, Language.EN)
    field = TextInput(public_appearance(), "Comment")
    qtbot.addWidget(field)
    board.attach(field)
    press(board, "a")
    board.set_language(Language.AR)
    qtbot.waitUntil(lambda: board.letters[0].isVisible())
    press(board, "ب")
    assert field.text() == "aب"


def test_a_keyboard_is_not_mirrored(qtbot: QtBot) -> None:
    page = QWidget()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(page)
    board = keyboard(qtbot, Language.AR, page)
    first, last = board.letters[0], board.letters[9]
    assert first.geometry().x() < last.geometry().x()


def test_the_keypad_writes_latin_digits_whatever_it_shows(qtbot: QtBot) -> None:
    pad = Keypad(console_appearance(), Translator(Language.AR), letters="ABC")
    field = PinEdit(console_appearance(), "رمز", length=4)
    qtbot.addWidget(pad)
    qtbot.addWidget(field)
    pad.attach(field)
    assert pad.keys["7"].text_shown() == "٧"
    for digit in "7019":
        QTest.mouseClick(pad.keys[digit], LEFT)
    assert field.text() == "7019"
    QTest.mouseClick(pad.erase_key, LEFT)
    assert field.text() == "701"
    with qtbot.waitSignal(pad.cleared):
        QTest.mouseClick(pad.clear_key, LEFT)
    assert field.text() == ""
    with qtbot.waitSignal(pad.digit) as letter:
        QTest.mouseClick(pad.keys["B"], LEFT)
    assert letter.args == ["B"]


def test_a_pin_is_hidden_takes_digits_only_and_can_be_pasted(qtbot: QtBot) -> None:
    pin = PinEdit(console_appearance(), "PIN", length=6)
    qtbot.addWidget(pin)
    assert pin.echoMode() == pin.EchoMode.Password
    QTest.keyClicks(pin, "12a4")
    assert pin.text() == "124"
    pin.clear()
    pin.insert("۱۹٤٧")
    assert pin.text() == "۱۹٤٧"
    pin.clear()
    pin.insert("482913")
    assert pin.text() == "482913"
