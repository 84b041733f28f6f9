"""A report on A4 pages: cards, charts, tables and notes, in any of the five languages and directions."""

from collections.abc import Sequence
from itertools import product, zip_longest

from PySide6.QtGui import QImage

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.charts import chart_height, draw_chart, draw_histogram, histogram_height
from shared.platform.reports.figures import FALLEN, RISEN, base_text, change, definitions_title, shown, tone_word
from shared.platform.reports.paper import (
    HAIRLINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    SMALLEST,
    BlankPaper,
    PageBlock,
    Paper,
    PdfPaper,
    Pen,
    PicturePaper,
)
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    CellValue,
    Chart,
    FigureTone,
    Histogram,
    Notes,
    Report,
    Row,
    Table,
    Unit,
)

_MARGIN = 42.0
_WIDTH = PAGE_WIDTH - 2 * _MARGIN
_TOP, _BOTTOM, _FOOT = _MARGIN, PAGE_HEIGHT - 54, PAGE_HEIGHT - 46
_GAP = 14.0
_CELL = 3.0
_FIGURE_WIDTH = 46.0
_VALUE_SIZES = (15.0, 14.0, 13.0, 12.0, 11.0)
#: (height of charts, room above and below a row of a table), the best first; the others are tried when the last page
#: would be half empty.
_SPACINGS = tuple(product((120.0, 104.0, 140.0, 90.0), (3.0, 2.0, 1.0, 4.0, 5.0)))
_FULL_ENOUGH = 0.6
#: A table of two columns with more rows than this is set in two halves next to each other.
_LONG_PAIRS = 12
_TONES = {FigureTone.GOOD: "#1B6E3C", FigureTone.CAUTION: "#8A5200", FigureTone.BAD: "#A3231F"}


def report_pdf(report: Report, translator: Translator, families: Sequence[str]) -> bytes:
    """Return the contents of a PDF file; `families` are fonts loaded into the program. Any thread may do it."""
    paper = PdfPaper(f"{translator.text(report.name)}: {translator.text(report.title)}")
    _draw(report, translator, families, paper)
    return paper.contents()


def report_pictures(
    report: Report, translator: Translator, families: Sequence[str], dots_per_inch: int = 96
) -> list[QImage]:
    """Return the same pages as pictures."""
    paper = PicturePaper(dots_per_inch)
    _draw(report, translator, families, paper)
    return paper.contents()


def _draw(report: Report, translator: Translator, families: Sequence[str], paper: Paper) -> None:
    """Draw with the first spacing that fills the last page well, and with the number of pages at each foot."""
    blank = BlankPaper()
    pen = Pen(blank, families, translator.right_to_left)
    best, most = None, -1.0
    for spacing in _SPACINGS:
        tried = _Pages(report, translator, pen, blank, spacing)
        tried.draw()
        if best is None or tried.fullness > most:
            best, most = tried, tried.fullness
        if tried.page == 1 or most >= _FULL_ENOUGH:
            break
    blank.close()
    if best is not None:
        pen.take(paper)
        _Pages(report, translator, pen, paper, best.spacing, best.page).draw()


class _Pages:
    """A report being put on pages from top to bottom; `pages` is how many there will be, 0 while nobody knows."""

    def __init__(
        self,
        report: Report,
        translator: Translator,
        pen: Pen,
        paper: Paper,
        spacing: tuple[float, float],
        pages: int = 0,
    ) -> None:
        self.spacing = spacing
        self._plot_height, self._row_room = spacing
        self.page = 1
        self._report = report
        self._translator = translator
        self._paper = paper
        self._pen = pen
        self._y = _TOP
        self._pages = pages

    @property
    def fullness(self) -> float:
        """How much of the present page is filled, from 0 to 1."""
        return (self._y - _TOP) / (_BOTTOM - _TOP)

    def draw(self) -> None:
        """Draw everything."""
        translator = self._translator
        self._y += self._pen.text(translator.text(self._report.name), _MARGIN, self._y, _WIDTH, 10.5, colour=QUIET)
        self._y += self._pen.text(translator.text(self._report.title), _MARGIN, self._y, _WIDTH, 20, bold=True)
        self._y += self._pen.text(translator.text(self._report.subtitle), _MARGIN, self._y, _WIDTH, 10.5, colour=QUIET)
        self._y += _GAP
        for block in self._report.blocks:
            self._block(block)
        if self._report.definitions:
            items = tuple(definition.text for definition in self._report.definitions)
            self._notes(Notes("definitions", definitions_title(), items), SMALLEST)
        self._foot()

    def _block(self, block: Block) -> None:
        match block:
            case Cards():
                self._title(block, 76)
                self._cards(block)
            case Chart():
                if not (block.categories and block.series):
                    self._title(block, 20)
                    self._nothing()
                    return
                height = chart_height(block, self._pen, self._translator, _WIDTH, self._plot_height)
                self._title(block, height)
                draw_chart(block, self._pen, self._translator, _MARGIN, self._y, _WIDTH, self._plot_height)
                self._y += height + _GAP
            case Histogram():
                height = histogram_height(block, self._pen, self._translator, _WIDTH, self._plot_height)
                self._title(block, height)
                draw_histogram(block, self._pen, self._translator, _MARGIN, self._y, _WIDTH, self._plot_height)
                self._y += height + _GAP
            case Table() if len(block.columns) == 2 and len(block.rows) > _LONG_PAIRS:
                self._table(_halved(block), together=True)
            case Table():
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
        size = self._value_size(block, width - 14)
        for start in range(0, len(block.cards), across):
            parts = [self._card_parts(card, width - 14, size) for card in block.cards[start : start + across]]
            # Each part begins at the same height in all cards of a row.
            heights = [max(part.height for part in column) for column in zip(*parts, strict=True)]
            self._need(sum(heights) + 12)
            for place, (card, blocks) in enumerate(zip(block.cards[start : start + across], parts, strict=True)):
                x = _MARGIN + place * (width + 8)
                self._pen.frame(x, self._y, width, sum(heights) + 12)
                self._card(card, blocks, heights, x + 7, width - 14)
            self._y += sum(heights) + 12 + 8
        self._y += _GAP - 8

    def _value_size(self, block: Cards, width: float) -> float:
        """Return the largest size in which every figure stays on one line, or the smallest one."""
        values = [shown(card.value, card.unit, self._translator) for card in block.cards]
        for size in _VALUE_SIZES:
            if all(self._pen.block(value, size, bold=True).width <= width for value in values):
                return size
        return _VALUE_SIZES[-1]

    def _card_parts(self, card: Card, width: float, size: float) -> tuple[PageBlock, PageBlock, PageBlock, PageBlock]:
        """Lay out label, figure, comparison and tone of a card."""
        pen, words = self._pen, self._translator
        direction = change(card.value, card.comparison)
        base = base_text(card.value, card.unit, card.comparison, words)
        if direction and direction not in (RISEN, FALLEN):
            base = f"{direction} {base}"
        tone = tone_word(card.tone)
        return (
            pen.block(words.text(card.label), SMALLEST, width=width),
            pen.block(shown(card.value, card.unit, words), size, bold=True, width=width),
            pen.block(base, SMALLEST, width=width - 9),
            pen.block(words.text(tone) if tone else "", SMALLEST, bold=True, width=width - 9),
        )

    def _card(self, card: Card, parts: Sequence[PageBlock], heights: Sequence[float], x: float, width: float) -> None:
        label, value, base, tone = parts
        y = self._y + 5
        self._pen.draw(label, x, y, width, QUIET)
        y += heights[0]
        self._pen.draw(value, x, y, width)
        y += heights[1]
        direction = change(card.value, card.comparison)
        if direction in (RISEN, FALLEN):
            self._pen.triangle(x, y + 3, 5, direction == RISEN, QUIET)
        self._pen.draw(base, x + 9, y, width - 9, QUIET)
        y += heights[2]
        if card.tone in _TONES:
            # A word and a dot of the colour: never the colour alone.
            self._pen.dot(x + 2.5, y + self._pen.line_height(SMALLEST) / 2, 2.5, _TONES[card.tone])
            self._pen.draw(tone, x + 9, y, width - 9, _TONES[card.tone])

    def _table(self, table: Table, *, together: bool = False) -> None:
        """Write a table that continues on the next page with its heading again; `together`: on one page if it fits."""
        if not table.rows:
            self._title(table, 20)
            self._nothing()
            return
        widths = self._column_widths(table)
        heading = [self._translator.text(column.label) for column in table.columns]
        rows = [
            [
                shown(value, column.unit, self._translator)
                for value, column in zip(row.values, table.columns, strict=True)
            ]
            for row in table.rows
        ]
        heights = [self._row_height(cells, table, widths, head=False) for cells in rows]
        begun = sum(heights) if together else sum(heights[:3])
        self._title(table, min(self._row_height(heading, table, widths, head=True) + begun, (_BOTTOM - _TOP) / 2))
        self._table_row(heading, table, widths, head=True)
        for cells, height in zip(rows, heights, strict=True):
            if self._y + height > _BOTTOM:
                self._next_page()
                self._table_row(heading, table, widths, head=True)
            self._table_row(cells, table, widths, head=False)
        self._y += _GAP

    def _table_row(self, cells: Sequence[str], table: Table, widths: Sequence[float], *, head: bool) -> None:
        height = self._row_height(cells, table, widths, head=head)
        x = _MARGIN
        for text, column, width in zip(cells, table.columns, widths, strict=True):
            align = "start" if column.unit is Unit.TEXT else "end"
            block = self._pen.block(text, _size(head), bold=head, width=width - 2 * _CELL, align=align)
            top = self._y + self._row_room + (height - 2 * self._row_room - block.height if head else 0)
            self._pen.draw(block, x + _CELL, top, width - 2 * _CELL)
            x += width
        self._y += height
        line = [(_MARGIN, self._y), (_MARGIN + _WIDTH, self._y)]
        self._pen.line(line, QUIET if head else HAIRLINE, 0.75 if head else 0.5)

    def _row_height(self, cells: Sequence[str], table: Table, widths: Sequence[float], *, head: bool) -> float:
        blocks = (
            self._pen.block(text, _size(head), bold=head, width=width - 2 * _CELL)
            for text, width in zip(cells, widths, strict=True)
        )
        return max(block.height for block in blocks) + 2 * self._row_room

    def _column_widths(self, table: Table) -> list[float]:
        """Give every column its longest word, and what is left to those whose texts need more."""
        least, most = [], []
        for index, column in enumerate(table.columns):
            cells = {shown(row.values[index], column.unit, self._translator) for row in table.rows[:200]}
            heading = self._word_width(self._translator.text(column.label), head=True)
            words = max(self._word_width(cell, head=False) for cell in cells)
            whole = max(self._pen.block(cell, _size(False)).width for cell in cells)
            least.append(max(heading, words) + 2 * _CELL + 1)
            figures = 0 if column.unit is Unit.TEXT else _FIGURE_WIDTH
            most.append(max(heading, whole, figures) + 2 * _CELL + 1)
        if sum(most) <= _WIDTH:
            texts = [index for index, column in enumerate(table.columns) if column.unit is Unit.TEXT]
            growing = texts or list(range(len(most)))
            share = (_WIDTH - sum(most)) / len(growing)
            return [width + (share if index in growing else 0) for index, width in enumerate(most)]
        if sum(least) >= _WIDTH:
            return _capped(least, _WIDTH)
        # Columns that want little get it all; the longest texts share the rest.
        widths, spare = list(least), _WIDTH - sum(least)
        by_need = sorted(range(len(most)), key=lambda index: most[index] - least[index])
        for place, index in enumerate(by_need):
            more = min(most[index] - least[index], spare / (len(by_need) - place))
            widths[index] += more
            spare -= more
        return widths

    def _word_width(self, text: str, *, head: bool) -> float:
        return max(self._pen.block(word, _size(head), bold=head).width for word in text.split(" "))

    def _notes(self, block: Notes, size: float) -> None:
        self._title(block, 20)
        if not block.items:
            self._nothing()
            return
        for item in block.items:
            text = self._pen.block(shown(item, Unit.TEXT, self._translator), size, width=_WIDTH - 12)
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
        self.page += 1
        self._y = _TOP

    def _foot(self) -> None:
        translator, y = self._translator, _FOOT
        number = translate(
            "reports", "Page {page} of {pages}", "at the foot of a printed page", page=self.page, pages=self._pages
        )
        report, room = self._report, _WIDTH - 110
        document = f"{translator.text(report.name)} | {translator.text(report.title)}"
        for text in (document, translator.text(report.subtitle)):
            shortened = _shortened(text, self._pen, SMALLEST, room)
            y += self._pen.text(shortened, _MARGIN, y, room, SMALLEST, colour=QUIET)
        page = translator.text(number)
        self._pen.text(page, _MARGIN + _WIDTH - 100, _FOOT, 100, SMALLEST, align="end", colour=QUIET)


def _halved(table: Table) -> Table:
    """Return a table of two columns with its second half next to the first."""
    middle = (len(table.rows) + 1) // 2
    nothing: tuple[CellValue, ...] = ("",) * len(table.columns)
    rows = tuple(
        Row(first.key, (*first.values, *(second.values if second else nothing)))
        for first, second in zip_longest(table.rows[:middle], table.rows[middle:])
    )
    return Table(table.key, table.title, table.columns * 2, rows)


def _capped(widths: Sequence[float], room: float) -> list[float]:
    """Make the widest columns narrower until all fit: only the longest words are broken."""
    cap = max(widths)
    while cap > 1 and sum(min(width, cap) for width in widths) > room:
        cap -= 1
    return [min(width, cap) for width in widths]


def _size(head: bool) -> float:
    return SMALLEST if head else 8.5


def _shortened(text: str, pen: Pen, size: float, width: float) -> str:
    """Cut a text that must stay on one line."""
    while len(text) > 4 and pen.block(text, size).width > width:
        text = text[:-2].rstrip() + "…"
    return text
