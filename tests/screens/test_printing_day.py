"""The day summary on paper, fit to hand on: nothing cut or overprinted, readable, complete, in every language."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from shared.office.catalog.model import Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.paper import PAGE_HEIGHT, PAGE_WIDTH, SMALLEST, PageBlock, Pen, PicturePaper
from shared.platform.reports.pdf_writer import report_pictures
from shared.platform.reports.report import Report
from shared.ui.fonts import load_fonts
from tests.helpers.branches import open_sample_branch
from tests.helpers.day_reports import CLERK, COUNTERS, busy_day, quiet_day

DAYS = {"busy": busy_day, "quiet": quiet_day}
MARGIN = 36.0
FOOT = PAGE_HEIGHT - 46
ZOOM = 20.0
DIRECTION_MARKS = dict.fromkeys(range(0x2066, 0x206A))


@dataclass(frozen=True)
class Printed:
    """A line of text where it was printed."""

    text: str
    place: QRectF
    size: float


@dataclass
class PrintedPage:
    """What one page holds: whole texts, their lines, broken words, and the filled rectangles of the charts."""

    texts: list[str] = field(default_factory=list)
    lines: list[Printed] = field(default_factory=list)
    bars: list[QRectF] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def body(self) -> list[Printed]:
        return [line for line in self.lines if line.place.top() < FOOT]


PRINTED: dict[tuple[str, Language], list[PrintedPage]] = {}


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    branch = open_sample_branch(Path(tmp_path_factory.mktemp("branch")))
    yield branch.catalog.catalog()
    branch.close()


@pytest.fixture(params=DAYS)
def day(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def pages(
    qapp: object, monkeypatch: pytest.MonkeyPatch, catalog: Catalog, day: str, language: Language
) -> list[PrintedPage]:
    """Print a day once and return what was drawn on each page."""
    if (day, language) not in PRINTED:
        PRINTED[day, language] = printed(DAYS[day](catalog, language), Translator(language), monkeypatch)
    return PRINTED[day, language]


def printed(report: Report, translator: Translator, monkeypatch: pytest.MonkeyPatch) -> list[PrintedPage]:
    found = [PrintedPage()]
    draw, fill, turn = Pen.draw, Pen.rect, PicturePaper.next_page

    def noted_draw(pen: Pen, block: PageBlock, x: float, y: float, width: float, *colour: str) -> None:
        if isinstance(pen._paper, PicturePaper) and block.layout.text():
            left = pen._left(x, width)
            found[-1].texts.append(block.layout.text().translate(DIRECTION_MARKS))
            for number in range(block.layout.lineCount()):
                line = block.layout.lineAt(number)
                end = line.textStart() + line.textLength()
                if block.layout.text()[end - 1 : end + 1].isalnum() and end < len(block.layout.text()):
                    found[-1].broken.append(block.layout.text())
                at = line.naturalTextRect()
                place = QRectF(left + at.x() / ZOOM, y + at.y() / ZOOM, at.width() / ZOOM, at.height() / ZOOM)
                # The room above and below the letters is no ink.
                spare = place.height() * 0.22
                size = block.layout.font().pixelSize() / ZOOM
                found[-1].lines.append(Printed(block.layout.text(), place.adjusted(0, spare, 0, -spare), size))
        draw(pen, block, x, y, width, *colour)

    def noted_fill(pen: Pen, x: float, y: float, width: float, height: float, colour: str) -> None:
        if isinstance(pen._paper, PicturePaper) and colour != "#FFFFFF" and width > 0 and height > 0:
            found[-1].bars.append(QRectF(pen._left(x, width), y, width, height))
        fill(pen, x, y, width, height, colour)

    def noted_turn(sheet: PicturePaper) -> None:
        found.append(PrintedPage())
        turn(sheet)

    monkeypatch.setattr(Pen, "draw", noted_draw)
    monkeypatch.setattr(Pen, "rect", noted_fill)
    monkeypatch.setattr(PicturePaper, "next_page", noted_turn)
    report_pictures(report, translator, load_fonts().families, 30)
    return found


def test_no_text_leaves_the_page_and_none_is_too_small_to_read(pages: list[PrintedPage]) -> None:
    for line in (line for page in pages for line in page.lines):
        assert line.size >= SMALLEST, line
        assert line.place.left() >= MARGIN, line
        assert line.place.right() <= PAGE_WIDTH - MARGIN, line
        assert line.place.bottom() <= PAGE_HEIGHT - 20, line


def test_lines_end_between_words(pages: list[PrintedPage]) -> None:
    assert [text for page in pages for text in page.broken] == []


def test_no_text_lies_on_another_text_or_on_a_bar(pages: list[PrintedPage]) -> None:
    for page in pages:
        for one, other in combinations(page.lines, 2):
            assert not one.place.intersects(other.place), (one, other)
        for line in page.lines:
            assert not [bar for bar in page.bars if bar.intersects(line.place.adjusted(1, 0, -1, 0))], line


def test_each_foot_says_which_page_it_is_of_how_many(pages: list[PrintedPage], language: Language) -> None:
    words = Translator(language)
    for number, page in enumerate(pages, 1):
        foot = translate(
            "reports", "Page {page} of {pages}", "at the foot of a printed page", page=number, pages=len(pages)
        )
        assert words.text(foot).translate(DIRECTION_MARKS) in page.texts


def test_the_last_page_is_not_half_empty(pages: list[PrintedPage]) -> None:
    assert max(line.place.bottom() for line in pages[-1].body) > PAGE_HEIGHT / 2


def test_every_service_counter_and_definition_is_there_in_full(
    pages: list[PrintedPage], catalog: Catalog, day: str, language: Language
) -> None:
    words, texts = Translator(language), [text for page in pages for text in page.texts]
    for definition in DAYS[day](catalog, language).definitions:
        assert words.text(definition.text).translate(DIRECTION_MARKS) in texts
    if day == "quiet":
        return
    for service in catalog.services:
        # In the promise's chart, in that of the outcomes, and in the table.
        assert texts.count(words.text(service.name).translate(DIRECTION_MARKS)) >= 3, service.code
    counters = [before for before, text in pairwise(texts) if text == CLERK]
    assert counters == [str(number) for number in range(1, COUNTERS + 1)]
    for outcome in catalog.outcomes:
        assert words.text(outcome.name).translate(DIRECTION_MARKS) in texts


def test_the_promise_is_written_once_and_durations_have_their_units(
    qapp: object, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = printed(busy_day(catalog, Language.EN), Translator(Language.EN), monkeypatch)
    texts = [text.replace("\u00a0", " ") for page in pages for text in page.texts]
    assert "promise: 10 min" in texts
    assert {"24 min 20 s", "9 h 3 min", "5 min 7 s"} <= set(texts)
