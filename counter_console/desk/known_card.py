"""What is known of the visitor at the counter: results to tell, open cases, the next appointment, earlier visits."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.desk.state import KnownLines
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel


class KnownCard(Panel):
    """Shows nothing for somebody unknown."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._untold = Lines(appearance, strong=True)
        self._open = Lines(appearance)
        self._visits_title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self._visits = Lines(appearance)
        for part in (self._untold, self._open, self._visits_title, self._visits):
            self.add(part)
        self.hide()

    def show_known(self, known: KnownLines | None, translator: Translator) -> None:
        """Show the lines of this visitor."""
        self.setVisible(known is not None)
        if known is None:
            return
        self.set_heading(translator.text(known.name))
        self._untold.show_lines(known.untold, translator)
        self._open.show_lines(known.open, translator)
        self._visits_title.setText(translator.text(translate("console.visitors", "Last visits")))
        self._visits_title.setVisible(bool(known.visits))
        self._visits.show_lines(known.visits, translator)


class Lines(QWidget):
    """Lines of text below each other; widgets are kept and get new words."""

    def __init__(self, appearance: Appearance, *, strong: bool = False) -> None:
        super().__init__()
        self.appearance = appearance
        self._strong = strong
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[PlainText] = []

    def show_lines(self, lines: tuple[Showable, ...], translator: Translator) -> None:
        """Show these lines."""
        while len(self._lines) < len(lines):
            line = PlainText(
                self.appearance, role=TextRole.BODY, tone=Tone.CAUTION if self._strong else Tone.INK, bold=self._strong
            )
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(lines))
            line.setText(translator.text(lines[number]) if number < len(lines) else "")
        self.setVisible(bool(lines))
