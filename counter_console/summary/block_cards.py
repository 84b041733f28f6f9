"""One card per block of a report: its drawing, the table behind it, and a button that copies its figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.summary.row_bars import RowBars
from counter_console.summary.tables import ReportTable
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.csv_writer import table_to_paste
from shared.platform.reports.figures import chart_table, shown
from shared.platform.reports.report import Chart, Notes, SeriesStyle, Table, Unit
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.panels import Panel

FIRST_NOTES = 8
#: Notes that somebody should act on; all others only explain.
_NOTE_TONES = {"exceptions": Tone.CAUTION, "bad_days": Tone.CAUTION}


class FigureCard(Panel):
    """The base: a heading, the place for the drawing, "As a table" and "Copy" below. `copied` reports a copy."""

    copied = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._translator: Translator | None = None
        self._table: Table | None = None
        self._title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.toggle = ActionButton(appearance, "", ButtonKind.PLAIN, Icon.LIST)
        self.copy = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.toggle.activated.connect(self._toggle)
        self.copy.activated.connect(self._copy)
        self.add(self._title)
        self.table = ReportTable(appearance)
        self.table.hide()
        self.drawing = self.make_drawing(appearance)
        self.add(self.drawing)
        self.add(self.table)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addStretch(1)
        foot.addWidget(self.toggle)
        foot.addWidget(self.copy)
        self.add(foot)

    def make_drawing(self, appearance: Appearance) -> QWidget:
        """Return the widget that draws the figures."""
        raise NotImplementedError

    def show_figures(self, table: Table, translator: Translator) -> None:
        """Name the card and fill the table behind the drawing."""
        self._translator, self._table = translator, table
        self._title.setText(translator.text(table.title))
        self.table.show_table(table, translator)
        self.drawing.setAccessibleName(translator.text(table.title))
        self._name_buttons()

    def _toggle(self) -> None:
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.drawing.setVisible(not as_table)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Each button is named with its card, so that a screen reader can distinguish them."""
        if self._translator is None:
            return
        text, title = self._translator.text, self._title.text()
        as_table = translate("console.summary", "As a table")
        as_chart = translate("console.summary", "As a chart")
        self.toggle.setText(text(as_table if self.table.isHidden() else as_chart))
        self.toggle.set_icon(Icon.LIST if self.table.isHidden() else Icon.CHART)
        self.copy.setText(text(translate("console.summary", "Copy")))
        for button in (self.toggle, self.copy):
            button.setAccessibleName(f"{button.text_shown()}: {title}")

    def _copy(self) -> None:
        if self._table is not None and self._translator is not None:
            QGuiApplication.clipboard().setText(table_to_paste(self._table, self._translator))
            self.copied.emit()


class RowsCard(FigureCard):
    """A chart with a row for each service."""

    drawing: RowBars

    def make_drawing(self, appearance: Appearance) -> RowBars:
        """Return the rows."""
        return RowBars(appearance)

    def show_block(self, block: Chart, translator: Translator) -> None:
        """Draw a block."""
        self.show_figures(chart_table(block), translator)
        self.drawing.show_chart(block, translator)


class TableCard(FigureCard):
    """A block that is a table already."""

    def make_drawing(self, appearance: Appearance) -> QWidget:
        """Return nothing to draw: the table is what there is."""
        return QWidget()

    def show_block(self, block: Table, translator: Translator) -> None:
        """Show the table."""
        self.show_figures(block, translator)
        self.toggle.hide()
        self.drawing.hide()
        self.table.show()
        self.setVisible(bool(block.rows))


class NotesCard(Panel):
    """Sentences one below the other; says so when there is nothing to look at."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._place = QVBoxLayout()
        self._place.setSpacing(appearance.metrics.unit)
        self.more = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.more.activated.connect(self._show_all)
        self.add(self._place)
        self.add(self.more)
        self.body.addStretch(1)
        self._lines: list[NoteLine] = []
        self._rest: list[NoteLine] = []

    def show_block(self, block: Notes, translator: Translator) -> None:
        """Show the sentences: the first ones at once, all of them on demand."""
        self.set_heading(translator.text(block.title))
        nothing = translate("console.summary", "Nothing unusual")
        sentences = block.items or (nothing,)
        while len(self._lines) < len(sentences):
            self._lines.append(NoteLine(self.appearance))
            self._place.addWidget(self._lines[-1])
        icon, tone = (Icon.INFO, _NOTE_TONES.get(block.key, Tone.QUIET)) if block.items else (Icon.CHECK, Tone.GOOD)
        for line, sentence in zip(self._lines, sentences, strict=False):
            line.show_sentence(shown(sentence, Unit.TEXT, translator), icon, tone)
        for number, line in enumerate(self._lines):
            line.setVisible(number < min(len(sentences), FIRST_NOTES))
        self._rest = self._lines[FIRST_NOTES : len(sentences)]
        self.more.setText(translator.text(translate("console.summary", "Show %n more", n=len(self._rest))))
        self.more.setVisible(bool(self._rest))

    def _show_all(self) -> None:
        for line in self._rest:
            line.show()
        self.more.hide()


class NoteLine(QWidget):
    """A sentence with the icon of its kind."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView(appearance, Icon.INFO, appearance.metrics.px(TextRole.BODY) + 3)
        self._text = PlainText(appearance)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.metrics.unit)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_sentence(self, sentence: str, icon: Icon, tone: Tone) -> None:
        """Show another sentence."""
        self._icon.set_icon(icon, tone)
        self._text.setText(sentence)


def is_rows(chart: Chart) -> bool:
    """Say whether a chart is read as rows: stacks, also while they are empty, and bars with a target."""
    styles = {row.style for row in chart.series}
    return styles <= {SeriesStyle.STACK} or (chart.mark is not None and SeriesStyle.LINE not in styles)
