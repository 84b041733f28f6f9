"""The common part of pages on which a visitor writes: a field, and a keyboard with the visitor's own alphabet."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.keyboard import OnScreenKeyboard
from shared.ui.widgets.labels import PlainText


def add_writing(
    page: KioskPage,
    translator: Translator,
    title: str,
    hint: str,
    words: str,
    longest: int,
    typed: Callable[[str], object],
) -> TextArea:
    """Put the question, the field with what is written so far and the keyboard on a page; return the field.

    More than `longest` letters are not taken. `typed` is called with the words after each change.
    """
    # Large letters leave the height to field and keyboard: nobody can write on keys that are scrolled away.
    beside = page.wide and page.crowded
    if beside:
        page.foot.addWidget(PlainText(page.appearance, title, TextRole.TITLE))
    else:
        page.title(title)
    place = page.foot if beside else page.side if page.wide else page.head
    place.addWidget(PlainText(page.appearance, hint, TextRole.CAPTION if page.large else TextRole.BODY, Tone.QUIET))
    area = TextArea(page.appearance, name=title)
    if page.wide or page.large:
        # It grows into the room that is left.
        lines = 1 if page.crowded else 2
        area.setMinimumHeight(area.fontMetrics().lineSpacing() * lines + page.unit * 2)
    area.setPlainText(words)
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.textChanged.connect(lambda: typed(_limited(area, longest)))
    keyboard = OnScreenKeyboard(page.appearance, translator)
    keyboard.attach(area)
    # Keys grow into the room that is left: larger keys are easier to hit.
    page.body.addWidget(area, 2)
    page.body.addWidget(keyboard, 3)
    return area


def _limited(area: TextArea, longest: int) -> str:
    """Return what is written, after taking back what is too much."""
    text = area.toPlainText()
    if len(text) > longest:
        text = text[:longest]
        area.blockSignals(True)
        area.setPlainText(text)
        area.moveCursor(QTextCursor.MoveOperation.End)
        area.blockSignals(False)
    return text
