"""Fields to write into: a line, several lines, and a PIN; their look comes from the window's style sheet."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QWidget

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole

LINES_SHOWN = 3


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
