"""The keypad of a page on which digits are typed, what is typed in one's own digits, and the digit of a real key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_silent
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.keyboard import Keypad
from shared.ui.widgets.labels import PlainText

PAD_MM = 190
KEY_MM = 24
KEY_WIDE_MM = 20


def digit_pad(page: KioskPage, translator: Translator, letters: str = "") -> Keypad:
    """Return a keypad with keys as tall as the page has room for; `letters` are in a row above the digits."""
    metrics = page.appearance.metrics
    pad = Keypad(page.appearance, translator, letters)
    pad.setMaximumWidth(metrics.mm(PAD_MM))
    keys = pad.layout()
    if isinstance(keys, QGridLayout):
        for row in range(0 if letters else 1, keys.rowCount()):
            keys.setRowMinimumHeight(row, metrics.mm(KEY_WIDE_MM if page.wide else KEY_MM))
    return pad


def place_keypad(page: KioskPage, pad: Keypad, display: QWidget) -> None:
    """Put a keypad and what is typed with it on a page; what is typed is always in sight."""
    line = QHBoxLayout()
    if page.wide:
        line.addWidget(pad, 1)
        # A widget that is narrower than its place would be put to the left in every language.
        line.addStretch()
        page.body.addLayout(line)
        (page.foot if page.crowded else page.side).addWidget(display)
        page.side.addStretch(1)
    else:
        page.body.addWidget(display)
        line.addStretch(1)
        line.addWidget(pad, 8)
        line.addStretch(1)
        page.body.addLayout(line)
    page.body.addStretch(1)


def own_digits(page: KioskPage, translator: Translator) -> PlainText:
    """Return the line below the number for the same digits in the visitor's own script.

    It is as tall while it is empty: the keys must not move when the first digit is there.
    """
    center = Qt.AlignmentFlag.AlignHCenter
    line = PlainText(page.appearance, translator.digits("0"), TextRole.TITLE, Tone.QUIET, center, bold=False)
    line.setMinimumHeight(line.sizeHint().height())
    line.setText("")
    mark_silent(line)
    if not translator.right_to_left:
        line.hide()
    return line


def typed_digit(event: QKeyEvent) -> str:
    """Return the digit that a key types, as a Latin one whatever its script; "" for every other key."""
    text = event.text()
    return str(int(text)) if len(text) == 1 and text.isdecimal() else ""
