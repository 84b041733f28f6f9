"""The keypad of a page on which digits are typed, and the digit that a real key types."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.widgets.keyboard import Keypad

PAD_MM = 190
KEY_MM = 24
KEY_WIDE_MM = 20


def digit_pad(page: KioskPage, translator: Translator) -> Keypad:
    """Return a keypad with keys as tall as the page has room for."""
    metrics = page.appearance.metrics
    pad = Keypad(page.appearance, translator)
    pad.setMaximumWidth(metrics.mm(PAD_MM))
    keys = pad.layout()
    if isinstance(keys, QGridLayout):
        for row in range(1, keys.rowCount()):
            keys.setRowMinimumHeight(row, metrics.mm(KEY_WIDE_MM if page.wide else KEY_MM))
    return pad


def typed_digit(event: QKeyEvent) -> str:
    """Return the digit that a key types, as a Latin one whatever its script; "" for every other key."""
    text = event.text()
    return str(int(text)) if len(text) == 1 and text.isdecimal() else ""
