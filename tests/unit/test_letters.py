"""A letter to a visitor: on the reading edge of its language, and on as many pages as it needs."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, qGray

from shared.platform.reports.letter import Letter
from shared.platform.reports.letter_writer import letter_pdf, letter_pictures
from tests.helpers.appearances import kit_fonts

LETTER = Letter(
    sender=("Almaly branch", "Abay avenue 1", "1414"),
    recipient="Aigerim",
    day="20 November 2026",
    reference="Number of the case: ALM-2026-000027",
    heading="We need something",
    text="Please bring it.",
    closing=("Almaly branch",),
    right_to_left=False,
)
_DARK = 200
pytestmark = pytest.mark.usefixtures("qapp")


def ink(page: QImage, left: float, right: float) -> int:
    """Return how many dark dots there are between two shares of the width, without the line across the page."""
    columns = range(round(page.width() * left), round(page.width() * right), 2)
    return sum(qGray(page.pixel(x, y)) < _DARK for x in columns for y in range(0, page.height(), 2))


@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_letter_begins_at_the_edge_where_reading_begins(right_to_left: bool) -> None:
    text = "لطفاً این را بیاورید." if right_to_left else LETTER.text
    (page,) = letter_pictures(replace(LETTER, text=text, right_to_left=right_to_left), kit_fonts().families, 60)
    left, right = ink(page, 0.1, 0.3), ink(page, 0.7, 0.9)
    assert (left < right) is right_to_left
    assert ink(page, 0, 0.1) == ink(page, 0.9, 1) == 0


def test_a_long_letter_goes_on_on_another_page_and_loses_nothing() -> None:
    long = replace(LETTER, text="\n".join(["One more paragraph of this letter. " * 4] * 16))
    assert len(letter_pictures(long, kit_fonts().families, 30)) == 2
    assert letter_pdf(long, kit_fonts().families).startswith(b"%PDF-")
