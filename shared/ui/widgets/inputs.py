"""Fields to write into: a line, several lines, and a PIN; their look comes from the window's style sheet."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from shared.ui.appearance import Look
from shared.ui.theme import Role

LINES_SHOWN = 3


class TextInput(QLineEdit):
    """One line of text, as tall as a finger, with a name for those who cannot see it."""

    def __init__(self, look: Look, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_look(look)
        self.textChanged.connect(lambda _text: self._follow_script())

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        self._follow_script()

    def _follow_script(self) -> None:
        self.setFont(self.look.font(Role.BODY, self.text() or self.placeholderText()))
        self.setMinimumHeight(max(self.look.metrics.target, self.fontMetrics().height() + self.look.metrics.unit))


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab leaves the field, so that the keyboard is never caught."""

    def __init__(self, look: Look, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        font = look.font(Role.BODY, self.toPlainText() or self.placeholderText())
        self.setFont(font)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN + 3 * look.metrics.unit)


class PinEdit(QLineEdit):
    """A secret number shown as dots; `completed` is sent when all digits are there. Pasting is allowed."""

    completed = Signal(str)

    def __init__(self, look: Look, name: str, length: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = length
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(length)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_look(look)
        self.textChanged.connect(self._check)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        font = look.font(Role.TITLE)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, look.metrics.unit)
        self.setFont(font)
        self.setMinimumHeight(look.metrics.main_target)

    def _check(self, text: str) -> None:
        if len(text) == self._length:
            self.completed.emit(text)
