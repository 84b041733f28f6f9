"""Slips on 58 and 80 mm paper in every language: nothing cut off, mirrored, large enough, the code readable."""

import itertools
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QPainter, QRawFont

from shared.office.settings.model import Settings
from shared.office.settings.model.slip_parts import SlipSection
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.printing.printer import Raster
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.platform.printing.sheet import Sheet
from shared.platform.printing.slip import (
    Cell,
    Checklist,
    Heading,
    InLanguage,
    LineStyle,
    Pair,
    Paragraph,
    Picture,
    PrintedNumber,
    QrCode,
    Rule,
    Slip,
    Space,
    TextLine,
)
from shared.platform.small_pictures import text_of
from shared.queue.slips.rules import example_ticket, slip_of
from shared.ui.fonts import load_fonts
from tests.helpers.branches import open_sample_branch

WIDTHS = (576, 512, 384)
NAME = LocalText.of(
    {
        "en": "Replace a passport",
        "ru": "Замена паспорта гражданина",
        "kk": "Паспортты ауыстыру",
        "fa": "تعویض گذرنامه",
        "ar": "تجديد جواز السفر",
    }
)


@pytest.fixture
def families(qapp):
    return load_fonts().families


def ticket(language: Language, copy: int = 0) -> Slip:
    return Slip(
        language,
        (
            Heading(NAME),
            TextLine("20 11 2026, 10:43"),
            PrintedNumber("D042", "\u2066D ۰۴۲\u2069" if language is Language.FA else None),
            TextLine(NAME, LineStyle.TITLE),
            Pair(Cell(NAME, "6"), Cell(NAME, "10–20")),
            Rule(),
            Checklist(NAME, (NAME, "35 × 45", "x" * 60)),
            Rule(),
            Paragraph(NAME, lead=NAME),
            Space(2),
            QrCode("kZ3xQ9vTn2Lr8WmB4yHs6g"),
            TextLine(NAME, centred=False),
        ),
        copy,
    )


def black_columns(picture: Raster) -> list[int]:
    return [x for x in range(picture.width) if any(picture.black(x, y) for y in range(picture.height))]


def black_rows(picture: Raster) -> list[int]:
    empty = bytes(picture.bytes_per_row)
    step = picture.bytes_per_row
    return [y for y in range(picture.height) if picture.rows[y * step : (y + 1) * step] != empty]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", list(Language))
def test_nothing_touches_the_edge_of_the_paper(families, language, width):
    picture = SlipPainter(families, width).paint(ticket(language))
    columns, rows = black_columns(picture), black_rows(picture)
    assert picture.width == width
    assert columns[0] >= 8
    assert columns[-1] < width - 8
    assert rows[0] >= 8
    assert rows[-1] < picture.height - 8


def test_the_paper_is_no_longer_than_what_stands_on_it(families):
    short = SlipPainter(families, 384).paint(Slip(Language.EN, (TextLine("One line"),)))
    assert short.height < 100


@pytest.mark.parametrize("width", WIDTHS)
def test_the_number_is_the_largest_thing_and_underlined(families, width):
    alone = SlipPainter(families, width).paint(Slip(Language.EN, (PrintedNumber("D042"),)))
    rows = black_rows(alone)
    bar = rows[-1]
    digits = [y for y in rows if y < bar - 12]
    assert digits[-1] - digits[0] > 10 * 8
    assert sum(alone.black(x, bar - 2) for x in range(width)) > width * 0.7


def test_a_number_with_four_digits_still_fits(families):
    picture = SlipPainter(families, 384).paint(Slip(Language.EN, (PrintedNumber("W1042"),)))
    columns = black_columns(picture)
    assert columns[0] >= 8
    assert columns[-1] < 376


def test_letters_are_at_least_ten_points_tall(families):
    # A capital of 10 point Noto Sans is 2.5 mm tall: 20 dots.
    for part in (TextLine("H"), Paragraph("H"), Heading("H")):
        rows = black_rows(SlipPainter(families, 384).paint(Slip(Language.EN, (part,))))
        assert rows[-1] - rows[0] + 1 >= 20
        # In large print the letters are 6.5 mm: capitals of 4.6 mm.
        slip = Slip(Language.EN, (part,)).in_large_print()
        rows = black_rows(SlipPainter(families, 384).paint(slip))
        assert rows[-1] - rows[0] + 1 >= 36


@pytest.mark.parametrize(("language", "edge"), [(Language.RU, "left"), (Language.FA, "right"), (Language.AR, "right")])
def test_running_text_begins_at_the_reading_edge(families, language, edge):
    picture = SlipPainter(families, 576).paint(Slip(language, (Checklist("الف", ("ب",)), Paragraph("پ"))))
    columns = black_columns(picture)
    if edge == "left":
        assert columns[0] < 40
        assert columns[-1] < 288
    else:
        assert columns[-1] > 536
        assert columns[0] > 288


def test_cells_stand_in_reading_order(families):
    def heavy_side(language: Language) -> str:
        picture = SlipPainter(families, 576).paint(Slip(language, (Pair(Cell("ww", "88888"), Cell(".", ".")),)))
        inside = range(picture.height // 4, picture.height * 3 // 4)
        left = sum(picture.black(x, y) for y in inside for x in range(40, 280))
        right = sum(picture.black(x, y) for y in inside for x in range(296, 536))
        return "left" if left > right else "right"

    assert heavy_side(Language.EN) == "left"
    assert heavy_side(Language.AR) == "right"


def test_a_copy_is_marked_and_otherwise_the_same(families):
    painter = SlipPainter(families, 576)
    first, copy = painter.paint(ticket(Language.KK)), painter.paint(ticket(Language.KK, copy=1))
    # What stands below the mark is dot for dot the original.
    below = 400 * first.bytes_per_row
    assert copy.height > first.height
    assert copy.rows[-below:] == first.rows[-below:]


def test_the_code_can_be_read_back(families):
    token = "kZ3xQ9vTn2Lr8WmB4yHs6g"
    painter = SlipPainter(families, 384)
    one, same, other = (painter.paint(Slip(Language.EN, (QrCode(text),))) for text in (token, token, token[::-1]))
    assert one == same != other
    columns, rows = black_columns(one), black_rows(one)
    side = columns[-1] - columns[0] + 1
    assert side == rows[-1] - rows[0] + 1
    assert 20 * 8 <= side <= 30 * 8
    # The three finder marks: seven modules with a black frame.
    module = side // 25
    for x0, y0 in (
        (columns[0], rows[0]),
        (columns[-1] - 7 * module + 1, rows[0]),
        (columns[0], rows[-1] - 7 * module + 1),
    ):
        assert all(one.black(x0 + i, y0 + 1) for i in range(7 * module))


def test_hostile_text_becomes_dots_like_any_other(families):
    slip = Slip(
        Language.EN, (Heading("Ali\x1b@\x1bp\x00\x19\x10\x14"), TextLine("\u202e024A"), Paragraph("<b>x</b>\n\n"))
    )
    assert black_rows(SlipPainter(families, 384).paint(slip))


def test_every_letter_of_the_five_languages_has_a_drawing(families, qapp):
    sheet = Sheet(576, families, right_to_left=False)
    sheet.raster()
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЙй پچژگکی ۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ₸ × – “” «» ؟ ، ؛ ٪"
    other = Sheet(576, families, right_to_left=False)
    block = other.block(letters, other.font(29), 5000, centred=False)
    other.raster()
    assert all(0 not in run.glyphIndexes() for run in block.layout.glyphRuns())
    assert QRawFont.fromFont(other.font(29)).isValid()


def test_slips_are_laid_out_off_the_screens_thread(families):
    painter, pictures = SlipPainter(families, 576), []
    thread = threading.Thread(target=lambda: pictures.append(painter.paint(ticket(Language.AR))))
    thread.start()
    thread.join(120)
    here, there = painter.paint(ticket(Language.AR)), pictures[0]
    assert here.height == there.height
    # FreeType may round the edge of a large figure to the next dot, depending on what a thread has drawn before: some
    # hundred dots of the edges of the number. Other letters or another place would change a good part of the ink.
    ink, other_ink = int.from_bytes(here.rows), int.from_bytes(there.rows)
    assert (ink ^ other_ink).bit_count() < ink.bit_count() / 20


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_words_keep_clear_of_the_lines_of_their_box(families, language: Language) -> None:
    """Seen between the sides of the box, where only its level lines and the words are."""
    wide = "no counter open now, please ask a person"
    paper = SlipPainter(families, 576).paint(Slip(language, (Pair(Cell(wide, wide), Cell(wide, wide)),)))
    inked = [any(dot_at(paper, x, y) for x in range(60, 516)) for y in range(paper.height)]
    ink, white = runs(inked)
    assert len(ink) > 4, "lines and words"
    assert min(white[1], white[-2]) >= 8


def test_a_figure_begins_with_a_capital_as_it_does_at_the_kiosk(families) -> None:
    small, capital = (Pair(Cell("Wait", text), Cell("Ahead", "4")) for text in ("less than 5 min", "Less than 5 min"))
    painter = SlipPainter(families, 576)
    assert painter.paint(Slip(Language.EN, (small,))) == painter.paint(Slip(Language.EN, (capital,)))


def runs(inked: list[bool]) -> tuple[list[int], list[int]]:
    """Return how many rows of ink, and of white, follow each other."""
    lengths = [(value, len(list(rows))) for value, rows in itertools.groupby(inked)]
    return [length for value, length in lengths if value], [length for value, length in lengths if not value]


def dot_at(paper: Raster, x: int, y: int) -> bool:
    return bool(paper.rows[y * ((paper.width + 7) // 8) + x // 8] >> (7 - x % 8) & 1)


def every_part(language: Language) -> Slip:
    """Return the longest slip that a branch can choose, of the service with the longest texts."""
    with tempfile.TemporaryDirectory() as folder:
        branch = open_sample_branch(Path(folder))
        catalog, at = branch.catalog.catalog(), branch.database.clock.now()
        branch.close()
    longest = max(catalog.services, key=lambda service: len(service.name.text(language)))
    settings = replace(
        Settings(),
        slip_parts=tuple(each.value for each in SlipSection),
        slip_greeting=catalog.branch.contact,
        slip_footer=longest.card.purpose,
        slip_link="https://example.org/" + "a" * 150,
        slip_second_language="fa" if language is Language.AR else "ar",
        logo=text_of(a_picture(900, 300)),
    )
    ticket_of_two = replace(example_ticket((longest, catalog.services[0]), at), priority="disability")
    return slip_of(ticket_of_two, catalog, settings, language)


def a_picture(width: int, height: int) -> bytes:
    """Return a picture that is black in its left half, grey in its right one."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, Qt.GlobalColor.black)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.mark.parametrize("width", DOTS.values())
@pytest.mark.parametrize("language", list(Language))
def test_a_slip_with_every_part_has_nothing_at_the_edge_of_the_paper(families, language, width):
    picture = SlipPainter(families, width).paint(every_part(language))
    columns, rows = black_columns(picture), black_rows(picture)
    assert columns[0] >= 8
    assert columns[-1] < width - 8
    assert rows[-1] < picture.height - 8


@pytest.mark.parametrize("width", DOTS.values())
@pytest.mark.parametrize("language", list(Language))
def test_no_line_of_a_slip_is_wider_than_its_place(families, language, width, monkeypatch):
    """Every text is laid out in lines that fit, so nothing is cut by the edge or drawn over something else."""
    block, wide = Sheet.block, []

    def measured(sheet, text, font, room, *more, **named):
        laid = block(sheet, text, font, room, *more, **named)
        wide.extend([text] if room < 1e5 and laid.width > room + 1 else [])
        return laid

    monkeypatch.setattr(Sheet, "block", measured)
    slip = every_part(language)
    SlipPainter(families, width).paint(slip)
    SlipPainter(families, width).paint(slip.in_large_print())
    assert wide == []


def test_a_picture_is_black_and_dotted_and_no_larger_than_allowed(families):
    alone = SlipPainter(families, 576).paint(Slip(Language.EN, (Picture(a_picture(900, 300)),)))
    columns = black_columns(alone)
    middle = (columns[0] + columns[-1]) // 2
    rows = black_rows(alone)
    assert rows[-1] - rows[0] < 16 * 8
    dark = sum(alone.black(x, rows[5]) for x in range(columns[0], middle))
    grey = sum(alone.black(x, rows[5]) for x in range(middle, columns[-1]))
    assert dark > (middle - columns[0]) * 0.95
    assert (middle - columns[0]) * 0.2 < grey < (middle - columns[0]) * 0.8


def test_a_picture_that_cannot_be_read_takes_no_paper(families):
    with_it = SlipPainter(families, 576).paint(Slip(Language.EN, (Picture(b"no picture"), TextLine("One line"))))
    assert with_it == SlipPainter(families, 576).paint(Slip(Language.EN, (TextLine("One line"),)))


def test_another_language_is_written_in_its_own_direction(families):
    def first_and_last(parts):
        columns = black_columns(SlipPainter(families, 576).paint(Slip(Language.EN, parts)))
        return columns[0], columns[-1]

    arabic = Paragraph(LocalText.of({"ar": "نعم", "en": "Yes"}))
    assert first_and_last((InLanguage(Language.AR, (arabic,)),))[0] > 400
    left, right = first_and_last((InLanguage(Language.AR, ()), arabic))
    assert left < 40
    assert right < 400
