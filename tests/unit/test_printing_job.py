"""The bytes of a print job: reset, dots, feed and cut, and nothing a printer could take for a command."""

import io
import re

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shared.platform.printing.escpos_job import harmless_rows, png_file, print_job
from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.printer import Raster

LIBRARY = EscposLibrary()
OBEYED_AT_ONCE = re.compile(rb"\x10[\x04\x05\x14]")


def commands(job: bytes, width: int = 48) -> tuple[list[str], bytes]:
    """Read a job as a printer would: the commands in order, and all the dots on paper that is `width` bytes wide."""
    found, dots, at = [], b"", 0
    while at < len(job):
        if job[at : at + 2] == b"\x1b@":
            found.append("reset")
            at += 2
        elif job[at : at + 3] == b"\x1dv0":
            per_row = int.from_bytes(job[at + 4 : at + 6], "little")
            rows = int.from_bytes(job[at + 6 : at + 8], "little")
            for row in range(rows):
                first = at + 8 + row * per_row
                dots += job[first : first + per_row].ljust(width, b"\0")
            found.append("picture")
            at += 8 + per_row * rows
        elif job[at : at + 4] == b"\x1dP\x00\xcb":
            found.append("unit")
            at += 4
        elif job[at : at + 2] == b"\x1bJ":
            found.append("white")
            dots += bytes(width * job[at + 2])
            at += 3
        elif job[at : at + 2] == b"\x1bd":
            found.append("feed")
            at += 3
        elif job[at : at + 2] == b"\x1dV":
            found.append("cut")
            at += 3
        else:
            raise AssertionError(f"unknown command {job[at : at + 4]!r} at {at}")
    return found, dots


def test_a_job_begins_with_reset_and_ends_with_a_cut():
    found, _ = commands(print_job(LIBRARY, Raster(384, 300, bytes((1,)) * 48 * 300)))
    assert found == ["reset", "unit", "picture", "picture", "picture", "feed", "cut"]


def test_white_rows_are_fed_and_not_sent():
    rows = bytes((1,)) * 48 * 10 + bytes(48 * 300) + bytes((1,)) * 48 * 10 + bytes(48 * 5)
    job = print_job(LIBRARY, Raster(384, 325, rows))
    found, dots = commands(job)
    assert found == ["reset", "unit", "picture", "white", "white", "picture", "feed", "cut"]
    assert dots == rows
    assert len(job) < 48 * 30


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 60), st.integers(1, 48)), min_size=1, max_size=8))
def test_the_paper_looks_the_same_whatever_is_fed(bands):
    rows = b"".join((b"\x01" * used if black else b"").ljust(48, b"\0") * height for black, height, used in bands)
    _, dots = commands(print_job(LIBRARY, Raster(384, len(rows) // 48, rows)))
    assert dots == rows


def test_the_dots_arrive_as_they_were_painted():
    rows = bytes(range(256)) * 3
    _, dots = commands(print_job(LIBRARY, Raster(64, 96, rows)), 8)
    assert dots == harmless_rows(rows)


@given(st.binary(min_size=48 * 4, max_size=48 * 4))
def test_no_picture_holds_bytes_that_printers_obey_at_once(rows):
    job = print_job(LIBRARY, Raster(384, 4, rows))
    assert not OBEYED_AT_ONCE.search(job)
    assert commands(job)[0] == ["reset", "unit", "picture", "feed", "cut"]


@given(st.binary(max_size=200))
def test_a_changed_picture_only_gains_single_dots(rows):
    changed = harmless_rows(rows)
    assert len(changed) == len(rows)
    assert all(after & before == before for before, after in zip(rows, changed, strict=True))


def test_nothing_is_written_to_standard_output(capsys):
    print_job(LIBRARY, Raster(576, 8, bytes(72 * 8)))
    assert capsys.readouterr() == ("", "")


def test_the_png_shows_black_where_the_paper_is_black():
    image = Image.open(io.BytesIO(png_file(LIBRARY, Raster(8, 1, b"\x80"))))
    assert image.getpixel((0, 0)) == 0
    assert image.getpixel((1, 0)) == 255
