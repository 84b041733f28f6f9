"""The keys of a form that is filled in: Enter in a one-line field saves it, Escape closes it without saving."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from counter_console.section.page import SectionPage
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.question import Question

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEEP, DISCARD, STAY = "keep", "discard", "stay"


class KeyedForm(QWidget):
    """A form with its button `save`. Enter in several lines of text, in a list and on a button does what it does there.

    Escape calls `leave`; if something is typed, the person decides first whether it is kept as a draft.
    """

    save: ActionButton

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._appearance, self._translator = appearance, translator
        self._leaving: Question | None = None

    def is_open(self) -> bool:
        """Whether there is something that Escape closes."""
        return False

    def is_typed(self) -> bool:
        """Whether something is typed that is not saved."""
        return False

    def leave(self, *, keep: bool) -> None:
        """Close without saving; `keep` what is typed for the next time."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, close with Escape; these keys come here from a field that has no use for them."""
        if event.key() in _ENTER and isinstance(self.window().focusWidget(), TextInput):
            if self.save.isVisible() and not event.isAutoRepeat():
                self.save.click()
        elif event.key() == Qt.Key.Key_Escape and self.is_open():
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        if not self.is_typed():
            self.leave(keep=False)
            return
        text = self._translator.text
        answers = [
            (KEEP, text(translate("console.records", "Close and keep what is typed")), ButtonKind.QUIET),
            (DISCARD, text(translate("console.records", "Close and discard what is typed")), ButtonKind.DANGER),
            (STAY, text(translate("console.records", "Continue typing")), ButtonKind.QUIET),
        ]
        title = text(translate("console.records", "Close without saving?"))
        self._leaving = Question(self._appearance, title, "", answers, self._page())
        self._leaving.answered.connect(self._answered)
        self._leaving.open()

    def _answered(self, answer: str) -> None:
        question, self._leaving = self._leaving, None
        if question is not None:
            question.deleteLater()
        if answer != STAY and self.is_open():
            self.leave(keep=answer == KEEP)

    def _page(self) -> QWidget:
        page = self.parentWidget()
        while page is not None and not isinstance(page, SectionPage):
            page = page.parentWidget()
        return page or self.window()
