"""A report on A4: complete in every language, mirrored, in the product's own letters, on all the pages it needs."""

import re
import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.pdf_writer import report_pdf, report_pictures
from shared.platform.reports.report import Card, Cards, Chart, Histogram, Notes, Table
from shared.ui.fonts import load_fonts
from tests.helpers.sample_report import sample_report


@pytest.fixture
def families(qapp):
    return load_fonts().families


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def ink(picture: QImage, left: float, right: float) -> int:
    """Count dark dots between two shares of the width, in the upper tenth of the page."""
    columns = range(int(picture.width() * left), int(picture.width() * right))
    rows = range(int(picture.height() * 0.04), int(picture.height() * 0.1))
    return sum(QColor(picture.pixel(x, y)).lightness() < 128 for x in columns for y in rows)


@pytest.mark.parametrize("language", list(Language))
def test_every_language_gets_a_complete_file(families, language):
    pdf = report_pdf(sample_report(language), Translator(language), families)
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert page_count(pdf) >= 2


def test_only_the_products_own_letters_are_used(families):
    for language in Language:
        pdf = report_pdf(sample_report(language), Translator(language), families)
        fonts = {name.split(b"+")[-1] for name in re.findall(rb"/FontName\s*/(\S+)", pdf)}
        assert fonts
        assert all(name.startswith(b"NotoSans") for name in fonts), fonts


def test_a_long_table_goes_on_and_repeats_its_heading(families):
    translator = Translator(Language.EN)
    short = len(report_pictures(sample_report(), translator, families, 40))
    long = len(report_pictures(sample_report(rows=150), translator, families, 40))
    assert long >= short + 3
    assert page_count(report_pdf(sample_report(rows=150), translator, families)) == long


@pytest.mark.parametrize(("language", "reading_edge"), [(Language.EN, "left"), (Language.AR, "right")])
def test_pages_begin_at_the_reading_edge(families, language, reading_edge):
    page = report_pictures(sample_report(language), Translator(language), families, 60)[0]
    left, right = ink(page, 0.05, 0.4), ink(page, 0.6, 0.95)
    assert (left > right) is (reading_edge == "left")


def test_nothing_leaves_the_page(families):
    long = "Registration of a place of residence for a person who has moved from another region " * 3
    report = sample_report()
    crowded = replace(
        report,
        title=long,
        subtitle=long,
        blocks=(
            Cards("c", long, tuple(Card(str(i), long, 12345678.0 * i) for i in range(5))),
            *report.blocks,
            Notes("n", long, (long,)),
        ),
    )
    for page in report_pictures(crowded, Translator(Language.RU), families, 60):
        edge = int(page.width() * 0.03)
        for x in (*range(edge), *range(page.width() - edge, page.width())):
            assert all(page.pixelColor(x, y).lightness() > 200 for y in range(page.height()))


def test_an_empty_day_still_has_its_page(families):
    report = sample_report()
    empty = replace(
        report,
        blocks=(
            Cards("c", "Cards", (Card("a", "A", None),)),
            Chart("x", "Chart", (), ()),
            Chart("z", "Zeros", ("a", "b"), (replace(report.blocks[1].series[0], values=(0, None)),)),
            Histogram("h", "Waits", (0, None), (0,), mark=900),
            Table("t", "Table", report.blocks[4].columns, ()),
            Notes("n", "Notes", ()),
        ),
    )
    assert len(report_pictures(empty, Translator(Language.KK), families, 40)) == 1


def test_a_file_is_written_off_the_screens_thread(families):
    files = []
    thread = threading.Thread(
        target=lambda: files.append(report_pdf(sample_report(Language.FA), Translator(Language.FA), families))
    )
    thread.start()
    thread.join(120)
    assert page_count(files[0]) >= 2
