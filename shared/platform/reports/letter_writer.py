"""A letter on A4: who sends it, to whom, one heading and one text; in the direction of its language."""

from collections.abc import Sequence

from PySide6.QtGui import QImage

from shared.platform.reports.letter import Letter
from shared.platform.reports.paper import HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, QUIET, Paper, PdfPaper, Pen, PicturePaper

_MARGIN, _TOP, _FOOT = 68.0, 56.0, 64.0
_WIDTH = PAGE_WIDTH - 2 * _MARGIN
#: Where the address is seen in the window of an envelope.
_ADDRESS = 140.0
_GAP = 12.0


def letter_pdf(letter: Letter, families: Sequence[str]) -> bytes:
    """Return the contents of a PDF file; `families` are fonts loaded into the program. Any thread may do it."""
    paper = PdfPaper(letter.heading)
    _draw(letter, families, paper)
    return paper.contents()


def letter_pictures(letter: Letter, families: Sequence[str], dots_per_inch: int = 96) -> list[QImage]:
    """Return the same pages as pictures."""
    paper = PicturePaper(dots_per_inch)
    _draw(letter, families, paper)
    return paper.contents()


def _draw(letter: Letter, families: Sequence[str], paper: Paper) -> None:
    pen = Pen(paper, families, letter.right_to_left)
    name, *below = letter.sender
    y = _TOP + pen.text(name, _MARGIN, _TOP, _WIDTH, 15, bold=True)
    for line in below:
        y += pen.text(line, _MARGIN, y, _WIDTH, 9.5, colour=QUIET)
    y += _GAP / 2
    pen.rect(_MARGIN, y, _WIDTH, 0.75, HAIRLINE)
    y = max(y + _GAP, _ADDRESS)
    if letter.recipient:
        pen.text(letter.recipient, _MARGIN, y, _WIDTH / 2, 11.5)
    y += max(pen.text(letter.day, _MARGIN, y, _WIDTH, 11.5, align="end"), 4 * _GAP)
    y += pen.text(letter.reference, _MARGIN, y, _WIDTH, 10.5, colour=QUIET) + _GAP / 2
    y += pen.text(letter.heading, _MARGIN, y, _WIDTH, 14, bold=True) + _GAP
    for paragraph in letter.text.split("\n"):
        height = pen.block(paragraph, 11.5, width=_WIDTH).height
        if y + height > PAGE_HEIGHT - _FOOT:
            paper.next_page()
            y = _TOP
        y += pen.text(paragraph, _MARGIN, y, _WIDTH, 11.5) + _GAP
    y += _GAP
    for line in letter.closing:
        if y > PAGE_HEIGHT - _FOOT:
            paper.next_page()
            y = _TOP
        y += pen.text(line, _MARGIN, y, _WIDTH, 11.5)
