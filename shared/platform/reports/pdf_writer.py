"""A report on A4 pages: cards, charts, tables and notes, in any of the five languages and directions."""

from collections.abc import Sequence

from PySide6.QtGui import QImage

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.charts import HISTOGRAM_HEIGHT, chart_height, draw_chart, draw_histogram
from shared.platform.reports.figures import FALLEN, RISEN, base_text, change, definitions_title, shown, tone_word
from shared.platform.reports.paper import (
    HAIRLINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    Paper,
    PdfPaper,
    Pen,
    PicturePaper,
)
from shared.platform.reports.report import Block, Card, Cards, Chart, FigureTone, Histogram, Notes, Report, Table, Unit

_MARGIN = 42.0
_WIDTH = PAGE_WIDTH - 2 * _MARGIN
_BOTTOM = PAGE_HEIGHT - 52
_GAP = 14.0
_FIGURE_WIDTH = 46.0
_SMALLEST = 5.0
_CARD_HEIGHT = 76.0
_TONES = {FigureTone.GOOD: "#1B6E3C", FigureTone.CAUTION: "#8A5200", FigureTone.BAD: "#A3231F"}


def report_pdf(report: Report, translator: Translator, families: Sequence[str]) -> bytes:
    """Return the contents of a PDF file; `families` are fonts loaded into the program. Any thread may do it."""
    paper = PdfPaper(translator.text(report.title))
    _Pages(report, translator, families, paper).draw()
    return paper.contents()


def report_pictures(
    report: Report, translator: Translator, families: Sequence[str], dots_per_inch: int = 96
) -> list[QImage]:
    """Return the same pages as pictures."""
    paper = PicturePaper(dots_per_inch)
    _Pages(report, translator, families, paper).draw()
    return paper.contents()


class _Pages:
    """A report being put on pages from top to bottom."""

    def __init__(self, report: Report, translator: Translator, families: Sequence[str], paper: Paper) -> None:
        self._report = report
        self._translator = translator
        self._paper = paper
        self._pen = Pen(paper, families, translator.right_to_left)
        self._y = _MARGIN
        self._page = 1

    def draw(self) -> None:
        """Draw everything."""
        translator = self._translator
        self._y += self._pen.text(translator.text(self._report.title), _MARGIN, self._y, _WIDTH, 20, bold=True)
        self._y += self._pen.text(translator.text(self._report.subtitle), _MARGIN, self._y, _WIDTH, 10.5, colour=QUIET)
        self._y += _GAP
        for block in self._report.blocks:
            self._block(block)
        if self._report.definitions:
            items = tuple(definition.text for definition in self._report.definitions)
            self._notes(Notes("definitions", definitions_title(), items), 8)
        self._foot()

    def _block(self, block: Block) -> None:
        match block:
            case Cards():
                self._title(block, _CARD_HEIGHT)
                self._cards(block)
            case Chart():
                height = chart_height(block, self._pen, self._translator, _WIDTH)
                self._title(block, height)
                if block.categories and block.series:
                    draw_chart(block, self._pen, self._translator, _MARGIN, self._y, _WIDTH)
                    self._y += height + _GAP
                else:
                    self._nothing()
            case Histogram():
                self._title(block, HISTOGRAM_HEIGHT)
                draw_histogram(block, self._pen, self._translator, _MARGIN, self._y, _WIDTH)
                self._y += HISTOGRAM_HEIGHT + _GAP
            case Table():
                self._title(block, 60)
                self._table(block)
            case Notes():
                self._notes(block, 9)

    def _title(self, block: Block, needed: float) -> None:
        """Write a block's heading, on the next page when its beginning would not fit below."""
        self._need(22 + needed)
        self._y += self._pen.text(self._translator.text(block.title), _MARGIN, self._y, _WIDTH, 12, bold=True) + 4

    def _cards(self, block: Cards) -> None:
        across = next((number for number in (4, 5, 3) if len(block.cards) % number == 0), 4)
        width = (_WIDTH - (across - 1) * 8) / across
        for start in range(0, len(block.cards), across):
            self._need(_CARD_HEIGHT)
            for place, card in enumerate(block.cards[start : start + across]):
                self._card(card, _MARGIN + place * (width + 8), self._y, width)
            self._y += _CARD_HEIGHT + 8
        self._y += _GAP - 8

    def _card(self, card: Card, x: float, y: float, width: float) -> None:
        pen, words = self._pen, self._translator
        pen.frame(x, y, width, _CARD_HEIGHT)
        inner = width - 14
        label = pen.block(words.text(card.label), 8, width=inner)
        size = 8.0
        while label.height > 22 and size > 6:
            size -= 0.5
            label = pen.block(words.text(card.label), size, width=inner)
        pen.draw(label, x + 7, y + 4, inner, QUIET)
        pen.text(shown(card.value, card.unit, words), x + 7, y + 24, inner, 15, bold=True)
        self._comparison(card, x + 7, y + 46, inner)
        tone = tone_word(card.tone)
        if tone is not None:
            # A word and a dot of the colour: never the colour alone.
            pen.dot(x + 10, y + 64, 2.5, _TONES[card.tone])
            pen.text(words.text(tone), x + 16, y + 59, inner - 9, 7, bold=True, colour=_TONES[card.tone])

    def _comparison(self, card: Card, x: float, y: float, width: float) -> None:
        base = base_text(card.value, card.unit, card.comparison, self._translator)
        direction = change(card.value, card.comparison)
        indent = 0.0
        if direction in (RISEN, FALLEN):
            self._pen.triangle(x, y + 3, 5, direction == RISEN, QUIET)
            indent = 8.0
        elif direction:
            base = f"{direction} {base}"
        if base:
            size = 7.0
            while size > _SMALLEST and self._pen.block(base, size).width > width - indent:
                size -= 0.25
            self._pen.text(base, x + indent, y + 7 - size, width - indent, size, colour=QUIET)

    def _table(self, table: Table) -> None:
        if not table.rows:
            self._nothing()
            return
        widths = self._column_widths(table)
        self._table_row([self._translator.text(column.label) for column in table.columns], table, widths, head=True)
        for row in table.rows:
            cells = [
                shown(value, column.unit, self._translator)
                for value, column in zip(row.values, table.columns, strict=True)
            ]
            if self._y + self._row_height(cells, table, widths, head=False) > _BOTTOM:
                self._next_page()
                self._table_row(
                    [self._translator.text(column.label) for column in table.columns], table, widths, head=True
                )
            self._table_row(cells, table, widths, head=False)
        self._y += _GAP

    def _table_row(self, cells: Sequence[str], table: Table, widths: Sequence[float], *, head: bool) -> None:
        height = self._row_height(cells, table, widths, head=head)
        x = _MARGIN
        for text, column, width in zip(cells, table.columns, widths, strict=True):
            align = "start" if column.unit is Unit.TEXT else "end"
            block = self._pen.block(text, _size(head), bold=head, width=width - 8, align=align)
            top = self._y + 3 + (height - 6 - block.height if head else 0)
            self._pen.draw(block, x + 4, top, width - 8)
            x += width
        self._y += height
        line = [(_MARGIN, self._y), (_MARGIN + _WIDTH, self._y)]
        self._pen.line(line, QUIET if head else HAIRLINE, 0.75 if head else 0.5)

    def _row_height(self, cells: Sequence[str], table: Table, widths: Sequence[float], *, head: bool) -> float:
        blocks = (
            self._pen.block(text, _size(head), bold=head, width=width - 8)
            for text, width in zip(cells, widths, strict=True)
        )
        return max(block.height for block in blocks) + 6

    def _column_widths(self, table: Table) -> list[float]:
        """Give figures what they need and texts the rest; when all is too wide, everybody gives way alike."""
        needs = []
        for index, column in enumerate(table.columns):
            cells = [shown(row.values[index], column.unit, self._translator) for row in table.rows[:200]]
            widest = max(self._pen.block(cell, _size(False)).width for cell in cells)
            heading = self._translator.text(column.label).split(" ")
            word = max(self._pen.block(part, _size(True), bold=True).width for part in heading)
            needs.append(max(widest, word, 0 if column.unit is Unit.TEXT else _FIGURE_WIDTH) + 10)
        spare = _WIDTH - sum(needs)
        texts = [index for index, column in enumerate(table.columns) if column.unit is Unit.TEXT]
        if spare >= 0:
            share = spare / (len(texts) or len(needs))
            return [need + (share if index in texts or not texts else 0) for index, need in enumerate(needs)]
        fixed = sum(need for index, need in enumerate(needs) if index not in texts)
        room = _WIDTH - fixed
        wanted = sum(needs[index] for index in texts)
        if texts and room > 60 * len(texts):
            return [room * need / wanted if index in texts else need for index, need in enumerate(needs)]
        return [need * _WIDTH / sum(needs) for need in needs]

    def _notes(self, block: Notes, size: float) -> None:
        self._title(block, 20)
        if not block.items:
            self._nothing()
            return
        for item in block.items:
            text = self._pen.block(self._translator.text(item), size, width=_WIDTH - 12)
            self._need(text.height + 2)
            self._pen.dot(_MARGIN + 3, self._y + size * 0.68, 1.4, QUIET)
            self._pen.draw(text, _MARGIN + 12, self._y, _WIDTH - 12)
            self._y += text.height + 2
        self._y += _GAP

    def _nothing(self) -> None:
        text = self._translator.text(translate("reports", "Nothing to show yet", "an empty table or chart"))
        self._y += self._pen.text(text, _MARGIN, self._y, _WIDTH, 9, colour=QUIET) + _GAP

    def _need(self, height: float) -> None:
        if self._y + height > _BOTTOM:
            self._next_page()

    def _next_page(self) -> None:
        self._foot()
        self._paper.next_page()
        self._page += 1
        self._y = _MARGIN

    def _foot(self) -> None:
        translator, y = self._translator, PAGE_HEIGHT - 36
        page = translator.text(translate("reports", "Page {page}", "at the foot of a printed page", page=self._page))
        name = f"{translator.text(self._report.title)} · {translator.text(self._report.subtitle)}"
        self._pen.text(_shortened(name, self._pen, 7.5, _WIDTH - 80), _MARGIN, y, _WIDTH - 80, 7.5, colour=QUIET)
        self._pen.text(page, _MARGIN + _WIDTH - 80, y, 80, 7.5, align="end", colour=QUIET)


def _size(head: bool) -> float:
    return 8.0 if head else 8.5


def _shortened(text: str, pen: Pen, size: float, width: float) -> str:
    """Cut a text that must stay on one line."""
    while len(text) > 4 and pen.block(text, size).width > width:
        text = text[:-2].rstrip() + "…"
    return text
