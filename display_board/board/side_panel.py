"""The side of the board: expected waits page by page, and today's result against the promise."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.board.poster_view import PosterView
from display_board.board.service_row import ServiceRow
from display_board.board.state import Result, WaitLine
from display_board.board.text_painter import DOT_STEP, TextPainter, dot_side
from display_board.playlist import Poster
from shared.platform.i18n.text import Text
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone

COME_IN_MS = 200
COME_IN_STEPS = 6
LOOSE = 0.45  # how much higher than needed a row may be
MOST_PAGES = 4  # nobody waits longer for their own service to come round; groups are shown instead
ROWS_BEFORE_RESULT = 2  # the result has its place only where this many services fit above it


def pages_of(heights: list[float], room: float) -> list[int]:
    """Return how many rows each page has, as even as the room allows; a row higher than the room is alone."""
    fewest = max(1, len(_greedy(heights, room)))
    for count in range(fewest, len(heights) + 1):
        each, more = divmod(len(heights), count)
        sizes = [each + (index < more) for index in range(count)]
        starts = [sum(sizes[:index]) for index in range(count)]
        spans = zip(starts, sizes, strict=True)
        if all(size == 1 or sum(heights[start : start + size]) <= room for start, size in spans):
            return sizes
    return []


def rows_of(heights: Sequence[float], sizes: Sequence[int], page: int, room: float) -> range:
    """Return which rows a page shows: a page of fewer rows than others begins with some of the page before."""
    if page >= len(sizes):
        return range(0)
    first = sum(sizes[:page])
    end = first + sizes[page]
    while first and end - first < max(sizes) and sum(heights[first - 1 : end]) <= room:
        first -= 1
    return range(first, end)


def _greedy(heights: list[float], room: float) -> list[list[float]]:
    pages: list[list[float]] = []
    for height in heights:
        if pages and sum(pages[-1]) + height <= room:
            pages[-1].append(height)
        else:
            pages.append([height])
    return pages


class SidePanel(QWidget):
    """Shows the waits; pages change in step with the rest of the board."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: list[ServiceRow] = []
        self._services: tuple[WaitLine, ...] = ()
        self._posters: tuple[Poster, ...] = ()
        self._groups: tuple[WaitLine, ...] = ()
        self._lines: tuple[WaitLine, ...] = ()
        self._translator: Translator | None = None
        self._heading = self._note = self._figure = self._sentence = ""
        self._told: Hashable = None
        self._measured_for: tuple[QSize, Appearance] | None = None
        self._heights: list[float] = []
        self._sizes: list[int] = []
        self._page = self._pages = 0
        self.poster = PosterView(self)
        self._turn = 0
        self._shown_keys: tuple[str, ...] = ()
        self._opacity = 1.0
        self._result_height = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(COME_IN_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._come_in)

    @property
    def shows_result(self) -> bool:
        """True when there was room for today's result."""
        return self._result_height > 0

    def shown_rows(self) -> tuple[ServiceRow, ...]:
        """Return the rows of the page that is shown."""
        return tuple(row for row in self._rows if not row.isHidden())

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        for row in self._rows:
            row.set_appearance(appearance)

    def show_waits(
        self,
        heading: Text,
        services: tuple[WaitLine, ...],
        groups: tuple[WaitLine, ...],
        note: Text | None,
        result: Result | None,
        posters: tuple[Poster, ...],
        turn: int,
        translator: Translator,
    ) -> None:
        """Show the page whose turn it is: of services or, where they are too many, of groups, then of pictures.

        A note is shown in place of services.
        """
        told = (heading, services, groups, note, result, posters, translator)
        if told == self._told and (self.size(), self._appearance) == self._measured_for:
            # A new call changes nothing here, and it must be seen at once.
            if turn != self._turn:
                self._turn = turn
                self._turn_page()
            return
        self._told = told
        self._services = services
        self._posters = posters
        self._groups = groups
        self._translator = translator
        self._turn = turn
        self._heading = translator.text(heading) if services or note else ""
        self._note = "" if note is None else translator.text(note)
        self._figure = "" if result is None else translator.text(result.share)
        self._sentence = "" if result is None else translator.text(result.sentence)
        self.setAccessibleName(". ".join(part for part in (self._heading, self._note) if part))
        self.arrange()

    def arrange(self) -> None:
        """Place the rows of the page whose turn it is; called after every change of size or content."""
        self._measured_for = self.size(), self._appearance
        whole = self.height() - self._heading_height()
        self._heights, self._sizes = self._paged(self._services, whole)
        if len(self._sizes) > MOST_PAGES and self._groups:
            self._heights, self._sizes = self._paged(self._groups, whole)
        self._turn_page()

    def _turn_page(self) -> None:
        top, heights, sizes = self._heading_height(), self._heights, self._sizes
        whole = self.height() - top
        pages = len(sizes) or bool(self._note)
        self._pages = pages + len(self._posters)
        self._page = self._turn % self._pages if self._pages else 0
        below = self._result_height + (DOT_STEP + 1) * self._dot()
        self.poster.setGeometry(0, 0, self.width(), max(0, round(self.height() - below)))
        self.poster.show_poster(self._posters[self._page - pages] if self._page >= pages and self._posters else None)
        dots = DOT_STEP * self._dot() if self._pages > 1 else 0.0
        room = whole - self._result_height - dots
        shown = rows_of(heights, sizes, self._page, room)
        # Rows of a short page are a little apart instead of leaving a hole below them.
        spare = room - sum(heights[index] for index in shown)
        apart = max(0.0, min(spare / len(shown), LOOSE * min(heights))) if shown else 0.0
        for index, row in enumerate(self._rows):
            row.setVisible(index in shown)
            if index in shown:
                row.setGeometry(0, round(top), self.width(), round(heights[index] + apart))
                top += heights[index] + apart
        keys = tuple(self._lines[index].key for index in shown)
        if keys != self._shown_keys and self._shown_keys and not self._appearance.less_motion and self.isVisible():
            self._animation.stop()
            self._animation.start()
        self._shown_keys = keys
        self.update()

    def _paged(self, lines: tuple[WaitLine, ...], whole: float) -> tuple[list[float], list[int]]:
        """Give the rows these lines; return their heights and the number of rows on each page."""
        self._lines = lines
        while len(self._rows) < len(lines):
            self._rows.append(ServiceRow(self._appearance, self))
        used = self._rows[: len(lines)]
        if self._translator is not None:
            for row, line in zip(used, lines, strict=True):
                row.show_line(line, self._translator)
                row.set_brief(False)
                row.set_timed(False)
        _, sizes = self._divided(used, whole)
        for row in used:
            row.set_brief(True)
        brief_heights, brief_sizes = self._divided(used, whole)
        if len(brief_sizes) < len(sizes):
            return brief_heights, brief_sizes
        for row in used:
            row.set_brief(False)
        return self._timed(used, whole)

    def _timed(self, rows: list[ServiceRow], whole: float) -> tuple[list[float], list[int]]:
        """Divide rows into pages with the published times, if neither a page nor the result pays for them."""
        without = self._divided(rows, whole)
        if not any(line.published for line in self._lines):
            return without
        result = self._result_height
        for row in rows:
            row.set_timed(True)
        heights, sizes = self._divided(rows, whole)
        if sizes == without[1] and self._result_height == result and self._fit(heights, sizes, whole):
            return heights, sizes
        for row in rows:
            row.set_timed(False)
        return self._divided(rows, whole)

    def _fit(self, heights: list[float], sizes: list[int], whole: float) -> bool:
        """Return whether every page fits; a row that is alone on its page may be too high."""
        with_dots = len(sizes) > 1 or self._posters
        room = whole - self._result_height - (DOT_STEP * self._dot() if with_dots else 0.0)
        starts = (sum(sizes[:index]) for index in range(len(sizes)))
        return all(sum(heights[start : start + size]) <= room for start, size in zip(starts, sizes, strict=True))

    def _divided(self, rows: list[ServiceRow], whole: float) -> tuple[list[float], list[int]]:
        heights = [row.needed_height(self.width()) for row in rows]
        result = self._measured_result()
        dots = DOT_STEP * self._dot()
        kept = sum(sorted(heights, reverse=True)[:ROWS_BEFORE_RESULT])
        self._result_height = result if result and kept + dots + result <= whole else 0.0
        room = whole - self._result_height
        alone = sum(heights) <= room and not self._posters
        return heights, pages_of(heights, room if alone else room - dots)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the heading, the dots of the pages, the note and the result; the rows paint themselves."""
        painter = QPainter(self)
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=self._mirrored())
        width = float(self.width())
        worded = self.poster.poster is None
        if worded:
            heading = self._block(self._heading, bold=True)
            text_painter.paragraph(heading, 0, 0, width, self._appearance.color(Tone.QUIET))
        if self._pages > 1:
            side = self._dot()
            text_painter.dots(0, self.height() - self._result_height - side, side, self._page, self._pages)
        if self._note and worded:
            text_painter.paragraph(
                self._block(self._note), 0, self._heading_height(), width, self._appearance.color(Tone.QUIET)
            )
        if self._result_height:
            self._paint_result(text_painter, self.height() - self._result_height)

    def _paint_result(self, text_painter: TextPainter, top: float) -> None:
        figure, sentence, figure_width = self._result_blocks()
        gap = self._appearance.metrics.unit * 2
        inner = self.width() - figure_width - gap
        height = max(figure.height(figure_width), sentence.height(inner))
        top += self._result_height - height
        text_painter.paragraph(
            figure, 0, top + (height - figure.height(figure_width)) / 2, figure_width, self._appearance.color(Tone.INK)
        )
        text_painter.paragraph(
            sentence,
            figure_width + gap,
            top + (height - sentence.height(inner)) / 2,
            inner,
            self._appearance.color(Tone.QUIET),
        )

    def _measured_result(self) -> float:
        if not self._figure:
            return 0.0
        figure, sentence, figure_width = self._result_blocks()
        gap = self._appearance.metrics.unit * 2
        inner = self.width() - figure_width - gap
        if sentence.longest_word() > inner:
            return 0.0
        return max(figure.height(figure_width), sentence.height(inner)) + gap

    def _result_blocks(self) -> tuple[TextBlock, TextBlock, float]:
        figure = TextBlock(
            self._figure, self._appearance.font(TextRole.TITLE, self._figure, bold=True), right_to_left=self._mirrored()
        )
        return figure, self._block(self._sentence), figure.natural_width()

    def _block(self, text: str, *, bold: bool = False) -> TextBlock:
        return TextBlock(text, self._appearance.font(TextRole.BODY, text, bold=bold), right_to_left=self._mirrored())

    def _heading_height(self) -> float:
        return self._block(self._heading, bold=True).height(float(self.width())) + self._appearance.metrics.unit * 0.5

    def _dot(self) -> float:
        return dot_side(self._appearance)

    def _come_in(self, share: float) -> None:
        # In few steps: each of them repaints all rows, every ten seconds, on a PC that is otherwise at rest.
        step = round(share * COME_IN_STEPS) / COME_IN_STEPS
        if step != self._opacity:
            self._opacity = step
            for row in self._rows:
                row.set_opacity(step)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
