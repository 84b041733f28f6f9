"""A guide as it is read: title, plain paragraphs, and what its reader does with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.guide_file import GuideFileView
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.learning.model.guides import GuideRow
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row

READ = translate("learning", "I have read it")
LATER = translate("learning", "Later")


class GuideText(QWidget):
    """Shows one version. `read` and `later` are sent by the buttons, which are shown while it is not read."""

    read = Signal()
    later = Signal()

    def __init__(self, appearance: Appearance, *, keys: tuple[str, str] = ("", "")) -> None:
        super().__init__()
        self.title = PlainText(appearance, role=TextRole.TITLE)
        self.text = PlainText(appearance, role=TextRole.BODY)
        self.done = ActionButton(appearance, "", ButtonKind.PRIMARY, key=keys[0])
        self.wait = ActionButton(appearance, "", key=keys[1])
        self.done.activated.connect(self.read)
        self.wait.activated.connect(self.later)
        self.file = GuideFileView(appearance)
        self._buttons = QWidget()
        line = row(self.done, self.wait, None, spacing=appearance.metrics.unit)
        line.setContentsMargins(0, 0, 0, 0)
        self._buttons.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.title, self.text, self.file, self._buttons):
            column.addWidget(part)

    def show_terms(
        self, shown: GuideRow, translator: Translator, *, to_read: bool, may_wait: bool, blocked: bool
    ) -> None:
        """Show a version with its PDF; `to_read` offers the receipt, `may_wait` also to put it off."""
        terms = shown.shown.terms
        self.file.show_guide(shown, translator)
        self.title.setText(translator.text(terms.title))
        self.text.setText("\n\n".join(map(translator.text, terms.paragraphs)))
        self.done.setText(translator.text(READ))
        self.wait.setText(translator.text(LATER))
        self._buttons.setVisible(to_read)
        self.wait.setVisible(may_wait)
        self.done.setEnabled(not blocked)
        self.wait.setEnabled(not blocked)
