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


def commands(job: bytes) -> tuple[list[str], bytes]:
    """Read a job as a printer would: the commands in order, and the dots of all its pictures together."""
    found, dots, at = [], b"", 0
    while at < len(job):
        if job[at : at + 2] == b"\x1b@":
            found.append("reset")
            at += 2
        elif job[at : at + 3] == b"\x1dv0":
            per_row = int.from_bytes(job[at + 4 : at + 6], "little")
            rows = int.from_bytes(job[at + 6 : at + 8], "little")
            dots += job[at + 8 : at + 8 + per_row * rows]
            found.append("picture")
            at += 8 + per_row * rows
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
    found, _ = commands(print_job(LIBRARY, Raster(384, 300, bytes(48 * 300))))
    assert found == ["reset", "picture", "picture", "picture", "feed", "cut"]


def test_the_dots_arrive_as_they_were_painted():
    rows = bytes(range(256)) * 3
    _, dots = commands(print_job(LIBRARY, Raster(64, 96, rows)))
    assert dots == harmless_rows(rows)


@given(st.binary(min_size=48 * 4, max_size=48 * 4))
def test_no_picture_holds_bytes_that_printers_obey_at_once(rows):
    job = print_job(LIBRARY, Raster(384, 4, rows))
    assert not OBEYED_AT_ONCE.search(job)
    assert commands(job)[0] == ["reset", "picture", "feed", "cut"]


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
