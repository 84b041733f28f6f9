"""Keyboards on the screen: letters of five alphabets for comments, and a twelve-key pad for numbers."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.keyboard_rows import DIGITS, LETTER_ROWS, SIGNS, ZERO_WIDTH_NON_JOINER
from shared.ui.widgets.pressable import Pressable

KEY_MM = 12.7
GAP_MM = 2.54
CENTER = Qt.AlignmentFlag.AlignHCenter

SPACE = translate("ui.keyboard", "Space")
ERASE = translate("ui.keyboard", "Delete the last letter")
CLEAR = translate("ui.keyboard", "Delete all")
CAPITALS = translate("ui.keyboard", "Capitals")

#: The same in one word, below its picture.
ERASE_WORD = translate("ui.keyboard", "Delete")
#: Height of the capitals of these words: the smallest that the public may be shown.
WORD_MM = 3.5
WORD_ICON_MM = 4.0

HALF_SPACE = translate("ui.keyboard", "Half space")


class KeyButton(Pressable):
    """One key: a letter or a picture, at least 12.7 mm tall; a fast typist's second press counts."""

    filters_double_tap = False

    def __init__(
        self,
        appearance: Appearance,
        face: str,
        name: str = "",
        icon: Icon | None = None,
        word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`word` says below the picture what it means."""
        self.icon_shown = icon
        self.word = word
        self.face = face
        super().__init__(appearance, face, parent=parent)
        self.setAccessibleName(name or face)
        # Touching a key must not take the cursor out of the field that is written into.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def content_width(self) -> float:
        """Return the width of a square key, or of its word."""
        return max(self.appearance.metrics.mm(KEY_MM) - 2 * self.padding()[0], self._block().natural_width())

    def least_width(self) -> float:
        """Return a square key: smaller ones could not be hit."""
        return max(self.appearance.metrics.mm(KEY_MM) - 2 * self.padding()[0], self._block().longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of a letter."""
        picture = self.appearance.metrics.mm(WORD_ICON_MM) if self.icon_shown else 0
        return picture + self._block().height(width)

    def least_height(self) -> float:
        """Return 12.7 mm."""
        return self.appearance.metrics.mm(KEY_MM)

    def padding(self) -> tuple[float, float]:
        """Return almost no padding around a letter, some around a word."""
        return (
            self.appearance.metrics.unit * 0.75 if len(self.text_shown()) > 1 else self.appearance.metrics.hairline + 1
        ), 1

    def radius(self) -> float:
        """Return a smaller corner than a card's."""
        return self.appearance.metrics.radius * 0.5

    def ground(self) -> str:
        """Return the chosen ground while capitals are on."""
        return self.appearance.theme.chosen if self.isChecked() else self.appearance.theme.raised

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint letter or picture in the middle."""
        tone = Tone.ON_CHOSEN if self.isChecked() else Tone.INK
        if self.icon_shown:
            word = self._word_block()
            tall, least = word.height(rect.width()), float(self.appearance.metrics.mm(WORD_ICON_MM))
            side = max(least, min(rect.height() - tall, least * 2))
            top = rect.center().y() - (side + tall) / 2
            box = QRectF(rect.center().x() - side / 2, top, side, side)
            paint_icon(painter, self.icon_shown, box, self.appearance.color(tone), right_to_left=self.mirrored())
            word.draw(painter, QPointF(rect.left(), top + side), rect.width(), self.appearance.color(tone))
            return
        block = self._block()
        top = rect.center().y() - block.height(rect.width()) / 2
        block.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(tone))

    def _word_block(self) -> TextBlock:
        appearance = self.appearance
        font = appearance.font(TextRole.CAPTION, self.word)
        least = appearance.fonts.px_for_capital(appearance.metrics.mm(WORD_MM))
        font.setPixelSize(min(font.pixelSize(), least))
        return TextBlock(self.word, font, right_to_left=False, align=CENTER)

    def _block(self) -> TextBlock:
        if self.icon_shown:
            return self._word_block()
        text = self.text_shown()
        return TextBlock(text, self.appearance.font(TextRole.BODY, text), right_to_left=False, align=CENTER)


Field = QLineEdit | QPlainTextEdit


class OnScreenKeyboard(QWidget):
    """Letters, digits and signs of one language, written into the attached field."""

    key_pressed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        language: Language | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._translator = translator
        self._field: Field | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        # The order of letters on a keyboard never turns round, whatever the page does.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.letters: list[KeyButton] = []
        self.set_language(language or translator.language)

    def set_appearance(self, appearance: Appearance) -> None:
        """Keep the distance between fingers; the keys take the look themselves."""
        self.appearance = appearance
        self._space()

    def attach(self, field: Field) -> None:
        """Write into this field from now on."""
        self._field = field

    def set_language(self, language: Language) -> None:
        """Show another alphabet."""
        self.language = language
        self.letters = []
        self._empty()
        self._add_row(DIGITS[language])
        for letters in LETTER_ROWS[language]:
            self._add_row(letters)
        self._add_last_row()
        self._space()

    def text_of_keys(self) -> str:
        """Return every letter and digit that can be typed, both cases."""
        small = "".join(key.face for key in self.letters)
        return small + small.upper()

    def _add_row(self, letters: str) -> None:
        line = QHBoxLayout()
        for letter in letters:
            key = KeyButton(self.appearance, letter, parent=self)
            key.activated.connect(lambda pressed=key: self._type(pressed.text_shown()))
            self.letters.append(key)
            line.addWidget(key, 1)
        self._rows.addLayout(line)

    def _add_last_row(self) -> None:
        line = QHBoxLayout()
        self._shift: KeyButton | None = None
        if self.language not in (Language.FA, Language.AR):
            self._shift = self._special(CAPITALS, CAPITALS, Icon.SHIFT)
            self._shift.setCheckable(True)
            self._shift.toggled.connect(self._change_case)
            line.addWidget(self._shift, 2)
        for sign in SIGNS[self.language]:
            key = KeyButton(self.appearance, sign, parent=self)
            key.activated.connect(lambda pressed=sign: self._type(pressed))
            line.addWidget(key, 1)
        if self.language is Language.FA:
            joiner = KeyButton(self.appearance, self._translator.text(HALF_SPACE), parent=self)
            joiner.activated.connect(lambda: self._type(ZERO_WIDTH_NON_JOINER))
            line.addWidget(joiner, 3)
        space = KeyButton(self.appearance, self._translator.text(SPACE), parent=self)
        space.activated.connect(lambda: self._type(" "))
        line.addWidget(space, 5)
        erase = self._special(ERASE, ERASE_WORD, Icon.ERASE)
        erase.activated.connect(self._erase)
        line.addWidget(erase, 2)
        self._rows.addLayout(line)

    def _special(self, name: Text, word: Text, icon: Icon) -> KeyButton:
        text = self._translator.text
        return KeyButton(self.appearance, "", text(name), icon, text(word), parent=self)

    def _type(self, text: str) -> None:
        if isinstance(self._field, QPlainTextEdit):
            self._field.insertPlainText(text)
        elif self._field is not None:
            self._field.insert(text)
        self.key_pressed.emit(text)
        if self._shift is not None and self._shift.isChecked():
            self._shift.setChecked(False)

    def _erase(self) -> None:
        if isinstance(self._field, QPlainTextEdit):
            self._field.textCursor().deletePreviousChar()
        elif self._field is not None:
            self._field.backspace()
        self.key_pressed.emit("\b")

    def _change_case(self, capitals: bool) -> None:
        for key in self.letters:
            key.setText(key.face.upper() if capitals else key.face)

    def _space(self) -> None:
        gap = self.appearance.metrics.mm(GAP_MM)
        self._rows.setSpacing(gap)
        for line in self._rows.findChildren(QHBoxLayout):
            line.setSpacing(gap)

    def _empty(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            line = item.layout()
            while line is not None and (inner := line.takeAt(0)) is not None:
                widget = inner.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()


class Keypad(QWidget):
    """Twelve keys for numbers: one to nine, delete everything, zero, delete the last; optional letters above them."""

    digit = Signal(str)
    erased = Signal()
    cleared = Signal()

    def __init__(
        self, appearance: Appearance, translator: Translator, letters: str = "", parent: QWidget | None = None
    ) -> None:
        """`letters` adds a row of the letters that ticket numbers begin with."""
        super().__init__(parent)
        self.appearance = appearance
        self._field: QLineEdit | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.keys: dict[str, KeyButton] = {}
        self._letter_row = QHBoxLayout()
        for letter in letters:
            self._letter_row.addWidget(self._key(letter, letter), 1)
        if letters:
            self._grid.addLayout(self._letter_row, 0, 0, 1, 3)
        for value in range(1, 10):
            shown = translator.digits(str(value))
            self._grid.addWidget(self._key(str(value), shown), 1 + (value - 1) // 3, (value - 1) % 3)
        self.clear_key = KeyButton(appearance, "", translator.text(CLEAR), Icon.CROSS, translator.text(CLEAR))
        self.clear_key.activated.connect(self._clear)
        self.erase_key = KeyButton(appearance, "", translator.text(ERASE), Icon.ERASE, translator.text(ERASE_WORD))
        self.erase_key.activated.connect(self._erase)
        self._grid.addWidget(self.clear_key, 4, 0)
        self._grid.addWidget(self._key("0", translator.digits("0")), 4, 1)
        self._grid.addWidget(self.erase_key, 4, 2)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Keep the distance between fingers; the keys take the look themselves."""
        self.appearance = appearance
        self._grid.setSpacing(appearance.metrics.mm(GAP_MM))
        self._letter_row.setSpacing(appearance.metrics.mm(GAP_MM))

    def attach(self, field: QLineEdit) -> None:
        """Write into this field; it always gets Latin digits, whatever the keys show."""
        self._field = field

    def _key(self, value: str, shown: str) -> KeyButton:
        key = KeyButton(self.appearance, shown, parent=self)
        key.activated.connect(lambda: self._type(value))
        self.keys[value] = key
        return key

    def _type(self, value: str) -> None:
        if self._field is not None:
            self._field.insert(value)
        self.digit.emit(value)

    def _erase(self) -> None:
        if self._field is not None:
            self._field.backspace()
        self.erased.emit()

    def _clear(self) -> None:
        if self._field is not None:
            self._field.clear()
        self.cleared.emit()
