"""Fields to write into: a line, several lines, and a PIN; their look comes from the window's style sheet."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QWidget

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole

LINES_SHOWN = 3
MOST_LINES = 8


class TextInput(QLineEdit):
    """One line of text, as tall as a finger, with a name for those who cannot see it."""

    def __init__(
        self, appearance: Appearance, placeholder: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_appearance(appearance)
        self.textChanged.connect(lambda _text: self._follow_script())

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._follow_script()

    def _follow_script(self) -> None:
        self.setFont(self.appearance.font(TextRole.BODY, self.text() or self.placeholderText()))
        self.setMinimumHeight(
            max(self.appearance.metrics.target, self.fontMetrics().height() + self.appearance.metrics.unit)
        )


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab leaves the field, so that the keyboard is never caught."""

    def __init__(
        self, appearance: Appearance, placeholder: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_appearance(appearance)
        self._follow_direction()

    def changeEvent(self, event: QEvent) -> None:
        """Begin lines where the language begins them, also before the first letter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def _follow_direction(self) -> None:
        option, direction = self.document().defaultTextOption(), self.layoutDirection()
        option.setTextDirection(direction)
        # A plain text edit does not mirror its alignment automatically.
        option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
        self.document().setDefaultTextOption(option)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.setCursorWidth(max(1, appearance.metrics.focus // 2))
        font = appearance.font(TextRole.BODY, self.toPlainText() or self.placeholderText())
        self.setFont(font)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN + 3 * appearance.metrics.unit)


class WrappedInput(TextArea):
    """One text without line ends that is as tall as its words need; Enter gives the answer."""

    returnPressed = Signal()  # noqa: N815  # the name that a QLineEdit has for it

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """Return the text; pasted line ends are spaces."""
        return self.toPlainText().replace("\n", " ")

    def setText(self, text: str) -> None:
        """Change the text, which is shown from its beginning."""
        self.setPlainText(text)
        self._grow()

    def insert(self, text: str) -> None:
        """Put a text in the place of what is selected."""
        self.insertPlainText(text)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        super().set_appearance(appearance)
        self.setMinimumHeight(0)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the end of the answer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def _grow(self) -> None:
        """Be as tall as the lines, up to a limit, and never less than a finger."""
        lines = max(1, round(self.document().size().height()))
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != scrolls:
            self.setVerticalScrollBarPolicy(scrolls)
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * self.appearance.metrics.unit
        margins = round(2 * self.document().documentMargin()) + self.appearance.metrics.focus
        wanted = max(
            self.appearance.metrics.target, min(lines, MOST_LINES) * self.fontMetrics().lineSpacing() + margins + around
        )
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)


class PinEdit(QLineEdit):
    """A secret number shown as dots, of at most `length` digits of any script. Pasting is allowed."""

    def __init__(self, appearance: Appearance, name: str, length: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(length)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\p{Nd}*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        font = appearance.font(TextRole.TITLE)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, appearance.metrics.unit)
        self.setFont(font)
        self.setMinimumHeight(appearance.metrics.main_target)
