"""Buttons with words: actions, chips, the language switch."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.icons import Icon, paint_icon
from shared.ui.look import Look
from shared.ui.painting import TextBlock
from shared.ui.theme import Role, Tone
from shared.ui.widgets.pressable import Pressable

CENTER = Qt.AlignmentFlag.AlignHCenter


class ButtonKind(StrEnum):
    """How strongly a button asks to be pressed; one primary button a screen."""

    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    PLAIN = "plain"


class ActionButton(Pressable):
    """Verb and noun, an optional picture before them and the key that does the same below them."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: ButtonKind = ButtonKind.QUIET,
        icon: Icon | None = None,
        key: str = "",
        role: Role = Role.LABEL,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.kind = kind
        self.icon_shown = icon
        self.role = role
        self.main = main
        super().__init__(look, text, key, parent)

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how strongly it asks."""
        self.kind = kind
        self.update()

    def set_icon(self, icon: Icon | None) -> None:
        """Change the picture."""
        self.icon_shown = icon
        self.refresh()

    def bold(self) -> bool:
        """Say whether the words are heavy."""
        return True

    def content_width(self) -> float:
        """Return the width of picture and words on one line, or of the key if that is wider."""
        words = self._words()
        return max(self._icon_room() + words.natural_width(), self._hint().natural_width())

    def least_width(self) -> float:
        """Return the width of picture and longest word."""
        return max(self._icon_room() + self._words().longest_word(), self._hint().longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped words and the key."""
        return max(self._words().height(width - self._icon_room()), self._icon_side()) + self._hint().height(width)

    def least_height(self) -> float:
        """Return 20 mm for a main choice, else the ordinary target."""
        return self.look.metrics.main_target if self.main else self.look.metrics.target

    def padding(self) -> tuple[float, float]:
        """Return a wider space beside the words than above them."""
        unit = self.look.metrics.unit
        return unit * 1.5, unit * (1.5 if self.main else 1)

    def ground(self) -> str | None:
        """Return the accent for the one primary button."""
        theme = self.look.theme
        if self.kind is ButtonKind.PLAIN:
            return None
        if self.kind is ButtonKind.PRIMARY:
            return theme.accent if self.isEnabled() else theme.track
        return theme.raised

    def edge(self) -> tuple[str, float] | None:
        """Return a hairline, red around what cannot be undone."""
        theme, metrics = self.look.theme, self.look.metrics
        if self.kind is ButtonKind.DANGER:
            return theme.bad, metrics.hairline
        return (theme.line, metrics.hairline) if self.kind is ButtonKind.QUIET else None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint picture and words as one group in the middle, the key below."""
        tone = self._tone()
        words, hint = self._words(), self._hint()
        size = words.size(rect.width() - self._icon_room())
        row_height = max(size.height(), self._icon_side())
        hint_height = hint.height(rect.width())
        top = rect.center().y() - (row_height + hint_height) / 2
        left = rect.center().x() - (size.width() + self._icon_room()) / 2
        mirrored = self._right_to_left()
        text_left = left if mirrored else left + self._icon_room()
        words.draw(
            painter, QPointF(text_left, top + (row_height - size.height()) / 2), size.width(), self.look.color(tone)
        )
        if self.icon_shown:
            side = self._icon_side()
            icon_left = left + size.width() + self._icon_room() - side if mirrored else left
            box = QRectF(icon_left, top + (row_height - side) / 2, side, side)
            paint_icon(painter, self.icon_shown, box, self.look.color(tone), right_to_left=mirrored)
        quiet = tone if tone is Tone.ON_ACCENT else Tone.QUIET
        hint.draw(painter, QPointF(rect.left(), top + row_height), rect.width(), self.look.color(quiet))

    def _tone(self) -> Tone:
        if not self.isEnabled():
            return Tone.QUIET
        if self.kind is ButtonKind.PRIMARY:
            return Tone.ON_ACCENT
        return Tone.BAD if self.kind is ButtonKind.DANGER else Tone.INK

    def _words(self) -> TextBlock:
        text = self.words()
        font = self.look.font(self.role, text, bold=self.bold())
        return TextBlock(text, font, right_to_left=self._right_to_left(), align=CENTER)

    def _hint(self) -> TextBlock:
        return TextBlock(self.key, self.look.font(Role.CAPTION), right_to_left=False, align=CENTER)

    def _icon_side(self) -> float:
        return self.look.metrics.px(self.role) * 1.45 if self.icon_shown else 0.0

    def _icon_room(self) -> float:
        if not self.icon_shown:
            return 0.0
        return self._icon_side() + (self.look.metrics.unit if self.words() else 0)

    def _right_to_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Chip(Pressable):
    """A rounded choice that stays chosen until it is pressed again."""

    filters_double_tap = False

    def __init__(self, look: Look, text: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)

    def content_width(self) -> float:
        """Return the width of the words on one line."""
        return self._block().natural_width()

    def least_width(self) -> float:
        """Return the width of the longest word."""
        return self._block().longest_word()

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped words."""
        return self._block().height(width)

    def radius(self) -> float:
        """Return fully rounded ends."""
        return self.height() / 2

    def padding(self) -> tuple[float, float]:
        """Return room for the rounded ends."""
        return self.look.metrics.unit * 1.75, self.look.metrics.unit * 0.75

    def ground(self) -> str:
        """Return the chosen ground while chosen."""
        return self.look.theme.chosen if self.isChecked() else self.look.theme.raised

    def edge(self) -> tuple[str, float] | None:
        """Return a hairline around what is not chosen."""
        return None if self.isChecked() else (self.look.theme.line, self.look.metrics.hairline)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the words in the middle."""
        block = self._block()
        top = rect.center().y() - block.height(rect.width()) / 2
        tone = Tone.ON_CHOSEN if self.isChecked() else Tone.INK
        block.draw(painter, QPointF(rect.left(), top), rect.width(), self.look.color(tone))

    def _block(self) -> TextBlock:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        return TextBlock(text, self.look.font(Role.BODY, text), right_to_left=turned, align=CENTER)


class _LanguageButton(ActionButton):
    """One language by its own name, dark while it is the page's language."""

    filters_double_tap = False

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language.own_name, role=Role.BODY, parent=parent)
        self.language = language
        self.setCheckable(True)

    def bold(self) -> bool:
        """Return heavy words for the page's language only."""
        return self.isChecked()

    def ground(self) -> str:
        """Return the chosen ground for the page's language."""
        return self.look.theme.chosen if self.isChecked() else self.look.theme.raised

    def padding(self) -> tuple[float, float]:
        """Return little room, so that five names stand side by side."""
        return self.look.metrics.unit * 0.5, self.look.metrics.unit * 0.5

    def _tone(self) -> Tone:
        return Tone.ON_CHOSEN if self.isChecked() else Tone.INK


class LanguageSwitch(QWidget):
    """The five languages side by side in their own names."""

    chosen = Signal(object)

    def __init__(self, look: Look, current: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(max(look.metrics.unit // 2, look.metrics.mm(2.54)))
        group = QButtonGroup(self)
        self.buttons: dict[Language, ActionButton] = {}
        for language in Language:
            button = _LanguageButton(look, language)
            group.addButton(button)
            button.activated.connect(lambda picked=language: self.chosen.emit(picked))
            row.addWidget(button, 1)
            self.buttons[language] = button
        self.set_current(current)

    def set_look(self, look: Look) -> None:
        """Keep the distance between fingers; the buttons take the look themselves."""
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(max(look.metrics.unit // 2, look.metrics.mm(2.54)))

    def set_current(self, language: Language) -> None:
        """Mark the page's language."""
        self.buttons[language].setChecked(True)
