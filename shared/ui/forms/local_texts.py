"""One text in five languages: a line for each, side by side where there is room, and what is missing is marked."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shared.platform.forms.gaps import missing_languages
from shared.platform.forms.model import Path
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.inputs import TextInput, WrappedInput
from shared.ui.widgets.labels import IconView, PlainText

#: From this width in letters, two languages are beside each other.
TWO_COLUMNS = 46
MISSING = translate("ui.forms", "Not written yet in this language")


class _Caption(QWidget):
    """The own name of a language, and a mark while the text in it is missing."""

    def __init__(self, appearance: Appearance, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = PlainText(appearance, language.own_name, TextRole.CAPTION, Tone.QUIET, wrap=False)
        self._mark = IconView(appearance, Icon.WARNING, appearance.metrics.px(TextRole.BODY), Tone.CAUTION)
        policy = self._mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the names stay in one column
        self._mark.setSizePolicy(policy)
        self._mark.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(appearance.metrics.unit // 2)
        line.addWidget(self._name, 1)
        line.addWidget(self._mark)

    def mark(self, missing: bool) -> None:
        """Show or hide the mark."""
        self._mark.setVisible(missing)

    def width_wanted(self) -> int:
        """Return the width of mark and name."""
        return self.sizeHint().width()


class LocalTextInput(FieldInput):
    """A line in each of the five languages, or only in those that somebody works with."""

    def __init__(self, appearance: Appearance, *, sentences: bool = False) -> None:
        super().__init__()
        self._shown: tuple[Language, ...] = tuple(Language)
        self._placed: tuple[bool, tuple[Language, ...]] | None = None
        self._description = self._missing = ""
        self._last = Language.EN
        self.lines: dict[Language, TextInput | WrappedInput] = {}
        self._captions: dict[Language, _Caption] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for language in Language:
            line: TextInput | WrappedInput = (WrappedInput if sentences else TextInput)(appearance, parent=self)
            self.lines[language] = line
            direction = Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
            line.setLayoutDirection(direction)
            line.installEventFilter(self)
            line.textChanged.connect(lambda *_text: self._typed())
            line.returnPressed.connect(self.finished)
            self._captions[language] = _Caption(appearance, language, self)
        self.set_appearance(appearance)
        self._place()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes."""
        self.appearance = appearance
        self._grid.setHorizontalSpacing(appearance.metrics.unit)
        self._grid.setVerticalSpacing(appearance.metrics.unit // 2)
        self._placed = None
        self._place()

    # --------------------------------------------------------------------------------------------------------- answers
    def raw(self) -> Any:
        """Return the texts by language code."""
        return {language.value: line.text() for language, line in self.lines.items()}

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the texts."""
        texts = answer.as_dict() if isinstance(answer, LocalText) else {}
        for language, line in self.lines.items():
            text = texts.get(language.value, "")
            if text != line.text():
                line.blockSignals(True)
                line.setText(text)
                if isinstance(line, TextInput):
                    line.setCursorPosition(0)  # a long text is read from its beginning
                line.blockSignals(False)
                line.set_appearance(line.appearance)
        self._mark()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name every line after the label and its language."""
        self._description, self._missing = description, translator.text(MISSING)
        for language, line in self.lines.items():
            line.setAccessibleName(f"{name}: {language.own_name}")
        self._mark()

    def count(self) -> Showable:
        """Return in how many languages the text is written; nothing for one that nobody has begun."""
        written = sum(bool(line.text().strip()) for line in self.lines.values())
        if not written:
            return ""
        return translate("ui.forms", "{count} of {total} languages", count=written, total=len(Language))

    def whole_width(self) -> bool:
        """Take the width of the form: languages are compared side by side."""
        return True

    def insert(self, text: str) -> None:
        """Put a text in the line that had the keyboard last, where its cursor is, and bring the keyboard there."""
        line = self.lines[self._last if self._last in self._shown else self._shown[0]]
        line.insert(text)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which line has the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self._last = next((each for each, line in self.lines.items() if line is watched), self._last)
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------------------------------------------- languages
    def show_languages(self, languages: Sequence[Language]) -> None:
        """Show only the lines of these languages, in this order; what is typed in the others stays."""
        self._shown = tuple(languages)
        self._place()

    def go_to(self, path: Path) -> None:
        """Bring the keyboard to the line of a language, also when it is not among those shown.

        Without a language it goes to the one that is worked in, which is after the one to compare.
        """
        working = self._shown[0] if self._shown == tuple(Language) else self._shown[min(1, len(self._shown) - 1)]
        language = Language(path[0]) if path and path[0] in tuple(Language) else working
        if language not in self._shown:
            self.show_languages((*self._shown, language))
        self.lines[language].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put two languages side by side where there is room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self.width() >= TWO_COLUMNS * self.appearance.metrics.px(TextRole.BODY)
        if self._placed == (wide, self._shown):
            return
        self._placed = (wide, self._shown)
        across = 2 if wide else 1
        for language in Language:
            for part in (self._captions[language], self.lines[language]):
                self._grid.removeWidget(part)
                part.setVisible(language in self._shown)
        names = max(caption.width_wanted() for caption in self._captions.values())
        for at, language in enumerate(self._shown):
            column = at % across * 3
            self._captions[language].setFixedWidth(names)
            self._captions[language].setMinimumHeight(self.appearance.metrics.target)
            self._grid.addWidget(self._captions[language], at // across, column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.lines[language], at // across, column + 1, Qt.AlignmentFlag.AlignTop)
        for column in range(5):
            used = column % 3 == 1 and (wide or column == 1)
            self._grid.setColumnStretch(column, 1 if used else 0)
        self._grid.setColumnMinimumWidth(2, self.appearance.metrics.unit if wide else 0)
        order = (*self._shown, *(language for language in Language if language not in self._shown))
        for before, after in pairwise(order):
            QWidget.setTabOrder(self.lines[before], self.lines[after])
        self.first = self.lines[order[0]]

    def _typed(self) -> None:
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        """Mark what is missing: by a picture, in words in the empty line, and for a screen reader."""
        missing = missing_languages(self.raw())
        for language, line in self.lines.items():
            gap = self._missing if language in missing else ""
            self._captions[language].mark(bool(gap))
            if line.placeholderText() != gap:
                line.setPlaceholderText(gap)
                line.set_appearance(line.appearance)
            line.setAccessibleDescription(" ".join(part for part in (gap, self._description) if part))
