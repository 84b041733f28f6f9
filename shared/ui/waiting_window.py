"""The window of a program whose branch cannot be reached yet: says so, and whom to ask, in the readers' languages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.metrics import console_metrics
from shared.ui.stylesheet import style_sheet
from shared.ui.theme import TextRole, Tone
from shared.ui.whole_screen import WholeScreen
from shared.ui.widgets.labels import IconView
from shared.ui.widgets.multilingual_text import MultilingualText

#: Breadth of the words as a share of the window, and height of the picture in units of the look.
WORDS_SHARE, ICON_UNITS = 0.84, 6
#: The sizes of letters that are tried, as shares of the usual size.
LETTER_SHARES = tuple(0.9**step for step in range(16))
#: How long each language is shown where they take turns.
TURN_MS = 6000
#: How much of a desk an ordinary window takes at most.
SHARE_OF_DESK = 0.9


@dataclass(frozen=True)
class WaitingFace:
    """What the window says and how it looks.

    `sentences`: what is the matter, and what to do; in all `languages` at once, or `in_turn` where letters must be
    tall. `look` is handed width and height in pixels.
    """

    name: Text
    sentences: Sequence[Text]
    languages: Sequence[Language]
    appearance: Callable[[int, int], Appearance]
    role: TextRole = TextRole.TITLE
    in_turn: bool = False


class WaitingWindow(QWidget):
    """Signal: `closed` by a person. With `locked` it covers the screen without a pointer and cannot be closed."""

    closed = Signal()

    def __init__(self, face: WaitingFace, size: QSize, *, locked: bool, whole_screen: bool) -> None:
        super().__init__()
        self._face = face
        self._lock = WholeScreen(self) if locked else None
        self._covers = whole_screen
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # The screen has the size it has: the letters follow it.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._reshape = QTimer(self)
        self._reshape.setSingleShot(True)
        self._reshape.setInterval(0)
        self._reshape.timeout.connect(self._rebuild)
        self._why: Text | None = None
        self._turn = 0
        self._turns = QTimer(self)
        self._turns.setInterval(TURN_MS)
        self._turns.timeout.connect(self._next_language)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(Translator(face.languages[0]).text(face.name))
        room = self.screen().availableSize() * SHARE_OF_DESK
        fits = size.width() <= room.width() and size.height() <= room.height()
        self.resize(size if fits or locked else size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))

    def appear(self) -> None:
        """Show the window: over the whole screen, or in its size."""
        self._rebuild()
        if self._face.in_turn and len(self._face.languages) > 1:
            self._turns.start()
        if self._lock is not None and self._covers:
            self._lock.cover()
        else:
            self.show()

    def explain(self, why: Text) -> None:
        """Say below the sentences, in smaller letters, why the wait does not end without help."""
        if why != self._why:
            self._why = why
            self._rebuild()

    def vanish(self) -> None:
        """Take the window away: the real one is there."""
        if self._lock is not None:
            self._lock.release()
        self.blockSignals(True)
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close an ordinary window."""
        if self._lock is None and event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that a person closed the window."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the letters of the new size."""
        super().resizeEvent(event)
        self._reshape.start()

    def _next_language(self) -> None:
        self._turn += 1
        self._rebuild()

    def _turns_of_languages(self) -> Sequence[Sequence[Language]]:
        languages = self._face.languages
        return [[language] for language in languages] if self._face.in_turn else [languages]

    def _said_in(self, language: Language) -> tuple[Language, Sequence[str]]:
        translator = Translator(language)
        return language, [translator.text(sentence) for sentence in self._face.sentences]

    def _rebuild(self) -> None:
        usual = self._face.appearance(self.width(), self.height())
        self.setStyleSheet(style_sheet(usual))
        _discard(self._content)
        turns = self._turns_of_languages()
        # Letters of one size for all languages, as large as the longest of them allows.
        for share in LETTER_SHARES:
            appearance = replace(usual, metrics=usual.metrics.smaller(share))
            made = [self._make(appearance, spoken) for spoken in turns]
            fits = all(self._has_room(content) for content in made)
            self._content = made.pop(self._turn % len(turns)) if fits or share == LETTER_SHARES[-1] else None
            for content in made:
                _discard(content)
            if self._content is not None:
                self._column.addWidget(self._content)
                self._content.show()
                return

    def _has_room(self, content: QWidget) -> bool:
        layout = content.layout()
        assert layout is not None
        wide_enough = layout.totalMinimumSize().width() <= self.width()
        return wide_enough and layout.totalHeightForWidth(self.width()) <= self.height()

    def _make(self, appearance: Appearance, spoken: Sequence[Language]) -> QWidget:
        content = QWidget()
        middle = QVBoxLayout(content)
        side = round(self.width() * (1 - WORDS_SHARE) / 2)
        middle.setContentsMargins(side, 0, side, 0)
        middle.setSpacing(appearance.metrics.unit * 2)
        middle.addStretch(2)
        icon = IconView(appearance, Icon.CLOCK, appearance.metrics.unit * ICON_UNITS, Tone.ACCENT)
        middle.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        columns = 2 if self.width() > self.height() and len(spoken) > 1 else 1
        said = [self._said_in(language) for language in spoken]
        middle.addWidget(MultilingualText(appearance, said, self._face.role, columns=columns))
        if self._why is not None:
            # For a person in front of the screen, however large the letters for the room are.
            near = Appearance(appearance.theme, console_metrics(), appearance.fonts)
            why = [(language, [Translator(language).text(self._why)]) for language in spoken]
            middle.addWidget(MultilingualText(near, why, TextRole.BODY, Tone.QUIET, columns))
        middle.addStretch(3)
        return content


def _discard(content: QWidget | None) -> None:
    if content is not None:
        content.hide()
        content.setParent(None)
        content.deleteLater()
