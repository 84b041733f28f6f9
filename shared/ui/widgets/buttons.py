"""Buttons with words: actions, chips, the language switch."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

LANGUAGE_COLUMNS = (5, 3, 2)
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
        appearance: Appearance,
        text: str,
        kind: ButtonKind = ButtonKind.QUIET,
        icon: Icon | None = None,
        key: str = "",
        role: TextRole = TextRole.LABEL,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.kind = kind
        self.icon_shown = icon
        self.role = role
        self.main = main
        super().__init__(appearance, text, key, parent)

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how strongly it asks."""
        if kind is not self.kind:
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
        words = self._text_block()
        return max(self._icon_room() + words.natural_width(), self._hint().natural_width())

    def least_width(self) -> float:
        """Return the width of the longest word; the picture is then above it."""
        return max(self._icon_side(), self._text_block().longest_word(), self._hint().longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of picture, wrapped words and key."""
        return self._group_size(width).height() + self._hint().height(width)

    def least_height(self) -> float:
        """Return 20 mm for a main choice, else the ordinary target."""
        return self.appearance.metrics.main_target if self.main else self.appearance.metrics.target

    def padding(self) -> tuple[float, float]:
        """Return a wider space at the sides than above."""
        unit = self.appearance.metrics.unit
        return unit * 1.5, unit * (1.5 if self.main else 1)

    def ground(self) -> str | None:
        """Return the accent for the one primary button."""
        theme = self.appearance.theme
        if self.kind is ButtonKind.PLAIN:
            return None
        if self.kind is ButtonKind.PRIMARY:
            return theme.accent if self.isEnabled() else theme.track
        return theme.raised

    def edge(self) -> tuple[str, float] | None:
        """Return a hairline, red around what cannot be undone."""
        theme, metrics = self.appearance.theme, self.appearance.metrics
        if self.kind is ButtonKind.DANGER:
            return theme.bad, metrics.hairline
        return (theme.edge, metrics.hairline) if self.kind is ButtonKind.QUIET else None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint picture and words as one group in the middle, the key below."""
        tone, words, hint = self._tone(), self._text_block(), self._hint()
        color = self.appearance.color(tone)
        group = self._group_size(rect.width())
        side, room = self._icon_side(), self._icon_room()
        top = rect.center().y() - (group.height() + hint.height(rect.width())) / 2
        left = rect.center().x() - group.width() / 2
        mirrored = self.mirrored()
        if self._stacked(rect.width()):
            box = QRectF(rect.center().x() - side / 2, top, side, side)
            words.draw(painter, QPointF(rect.left(), top + room), rect.width(), color)
        else:
            size = words.size(rect.width() - room)
            words_left = left if mirrored else left + room
            words.draw(painter, QPointF(words_left, top + (group.height() - size.height()) / 2), size.width(), color)
            icon_left = left + group.width() - side if mirrored else left
            box = QRectF(icon_left, top + (group.height() - side) / 2, side, side)
        if self.icon_shown:
            paint_icon(painter, self.icon_shown, box, color, right_to_left=mirrored)
        quiet = tone if tone is Tone.ON_ACCENT else Tone.QUIET
        hint.draw(painter, QPointF(rect.left(), top + group.height()), rect.width(), self.appearance.color(quiet))

    def _stacked(self, width: float) -> bool:
        room = self._icon_room()
        return bool(room) and width - room < self._text_block().longest_word()

    def _group_size(self, width: float) -> QSizeF:
        words, room = self._text_block(), self._icon_room()
        if self._stacked(width):
            return QSizeF(width, room + words.height(width))
        size = words.size(width - room)
        return QSizeF(size.width() + room, max(size.height(), self._icon_side()))

    def _tone(self) -> Tone:
        if not self.isEnabled():
            return Tone.QUIET
        if self.kind is ButtonKind.PRIMARY:
            return Tone.ON_ACCENT
        return Tone.BAD if self.kind is ButtonKind.DANGER else Tone.INK

    def _text_block(self) -> TextBlock:
        return self.block(self.text_shown(), self.role, bold=self.bold(), align=CENTER)

    def _hint(self) -> TextBlock:
        return TextBlock(self.key, self.appearance.font(TextRole.CAPTION), right_to_left=False, align=CENTER)

    def _icon_side(self) -> float:
        return self.appearance.metrics.px(self.role) * 1.45 if self.icon_shown else 0.0

    def _icon_room(self) -> float:
        if not self.icon_shown:
            return 0.0
        return self._icon_side() + (self.appearance.metrics.unit if self.text_shown() else 0)


class Chip(Pressable):
    """A rounded choice that stays chosen until it is pressed again; with `icon` the picture stands for the words."""

    filters_double_tap = False

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        checked: bool = False,
        parent: QWidget | None = None,
        icon: Icon | None = None,
    ) -> None:
        self.icon_shown = icon
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)

    def content_width(self) -> float:
        """Return the width of the words on one line."""
        return self._icon_side() if self.icon_shown else self._block().natural_width()

    def least_width(self) -> float:
        """Return the width of the longest word."""
        return self._icon_side() if self.icon_shown else self._block().longest_word()

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped words."""
        return self._icon_side() if self.icon_shown else self._block().height(width)

    def radius(self) -> float:
        """Return fully rounded ends."""
        return self.height() / 2

    def padding(self) -> tuple[float, float]:
        """Return room for the rounded ends."""
        return self.appearance.metrics.unit * 1.75, self.appearance.metrics.unit * 0.75

    def ground(self) -> str:
        """Return the chosen ground while chosen."""
        return self.appearance.theme.chosen if self.isChecked() else self.appearance.theme.raised

    def edge(self) -> tuple[str, float] | None:
        """Return a hairline around what is not chosen."""
        return None if self.isChecked() else (self.appearance.theme.edge, self.appearance.metrics.hairline)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the words in the middle."""
        tone = Tone.ON_CHOSEN if self.isChecked() else Tone.INK
        if self.icon_shown:
            side = self._icon_side()
            box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            paint_icon(painter, self.icon_shown, box, self.appearance.color(tone))
            return
        block = self._block()
        top = rect.center().y() - block.height(rect.width()) / 2
        block.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(tone))

    def _icon_side(self) -> float:
        return self.appearance.metrics.px(TextRole.BODY) * 1.45

    def _block(self) -> TextBlock:
        return self.block(self.text_shown(), TextRole.BODY, align=CENTER)


class ColourChip(Chip):
    """A choice that shows its colour before its name."""

    def __init__(self, appearance: Appearance, color: str, parent: QWidget | None = None) -> None:
        self.color = color
        super().__init__(appearance, "", parent=parent)

    def content_width(self) -> float:
        """Return the width of the dot and the words on one line."""
        return self._dot_room() + super().content_width()

    def least_width(self) -> float:
        """Return the width of the dot and the longest word."""
        return self._dot_room() + super().least_width()

    def content_height(self, width: float) -> float:
        """Return the height of the words next to the dot."""
        return super().content_height(width - self._dot_room())

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the dot where reading begins, and the words next to it."""
        side, room = self._dot_side(), self._dot_room()
        left = rect.right() - side if self.mirrored() else rect.left()
        painter.setPen(QColor(self.appearance.theme.on_chosen if self.isChecked() else self.appearance.theme.quiet))
        painter.setBrush(QColor(self.color))
        painter.drawEllipse(QRectF(left, rect.center().y() - side / 2, side, side))
        words = rect.adjusted(0, 0, -room, 0) if self.mirrored() else rect.adjusted(room, 0, 0, 0)
        super().paint_content(painter, words)

    def _dot_side(self) -> float:
        return self.appearance.metrics.px(TextRole.BODY) * 0.9

    def _dot_room(self) -> float:
        return self._dot_side() + self.appearance.metrics.unit * 0.75


class _LanguageButton(ActionButton):
    """One language by its own name, dark while it is the page's language."""

    filters_double_tap = False

    def __init__(
        self, appearance: Appearance, language: Language, main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, language.own_name, role=TextRole.BODY, main=main, parent=parent)
        self.language = language
        self.setCheckable(True)
        # Screen readers hear a radio button, and its name with the voice of its own language.
        self.setAutoExclusive(True)
        self.setLocale(QLocale(language.locale))

    def bold(self) -> bool:
        """Return that no name is heavy: heavy letters are wider, and one language would take more lines."""
        return False

    def ground(self) -> str:
        """Return the chosen ground for the page's language."""
        return self.appearance.theme.chosen if self.isChecked() else self.appearance.theme.raised

    def padding(self) -> tuple[float, float]:
        """Return little room, so that five names fit side by side."""
        return self.appearance.metrics.unit * 0.5, self.appearance.metrics.unit * 0.5

    def _tone(self) -> Tone:
        return Tone.ON_CHOSEN if self.isChecked() else Tone.INK


class LanguageSwitch(QWidget):
    """The languages by their own names: side by side, or in two lines where letters are large."""

    chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        current: Language,
        languages: Iterable[Language] = Language,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`main` makes each 20 mm tall, for a screen that everybody uses."""
        super().__init__(parent)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        self.buttons: dict[Language, ActionButton] = {}
        for language in languages:
            button = _LanguageButton(appearance, language, main, self)
            group.addButton(button)
            button.activated.connect(lambda picked=language: self.chosen.emit(picked))
            self.buttons[language] = button
        self.set_appearance(appearance)
        self.set_current(current)

    def set_appearance(self, appearance: Appearance) -> None:
        """Keep the distance between fingers; the buttons take the look themselves."""
        self._grid.setSpacing(max(appearance.metrics.unit // 2, appearance.metrics.mm(2.54)))
        self._place()

    def set_current(self, language: Language) -> None:
        """Mark the page's language."""
        self.buttons[language].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Return room for two languages side by side."""
        return QSize(self._widest() * 2 + self._grid.spacing(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many names are side by side."""
        super().resizeEvent(event)
        self._place()

    def _widest(self) -> int:
        return max(button.minimumSizeHint().width() for button in self.buttons.values())

    def _place(self) -> None:
        fitting = (self.width() + self._grid.spacing()) // (self._widest() + self._grid.spacing())
        columns = next((number for number in LANGUAGE_COLUMNS if number <= fitting), LANGUAGE_COLUMNS[-1])
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self.buttons.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, index // columns, index % columns)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
