"""A picture turned into the bytes of one print job; the same bytes for every kind of connection and for files."""

import re
from collections.abc import Iterator

from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.printer import Raster

# DLE EOT, DLE ENQ and DLE DC4: some printers obey these three even in the middle of a picture.
_OBEYED_INSIDE_PICTURES = re.compile(rb"\x10[\x04\x05\x14]")
_ONE_DOT_MORE = 0x08
# Cheap printers lose lines of pictures taller than their memory; and after a broken connection the printer takes the
# beginning of the next job for the rest of one band, so bands are low.
_FRAGMENT_ROWS = 128
# So many white rows or more are fed, not sent: a slip is mostly white, and a serial printer takes 100 s for 100 kB.
_FED_ROWS = 8
_MOST_FED = 255
#: GS P: one unit of feeding is one row of dots (203 an inch). ESC J: feed so many units.
_UNIT_IS_ONE_ROW, _FEED = b"\x1dP\x00\xcb", b"\x1bJ"


def print_job(library: EscposLibrary, image: Raster) -> bytes:
    """Return reset, picture, feed and cut as ESC/POS bytes. No text is ever sent, only dots."""
    recorder = library.recorder(image.width)
    recorder.hw("INIT")
    recorder._raw(_UNIT_IS_ONE_ROW)
    for white, rows in _bands(harmless_rows(image.rows), image.bytes_per_row):
        height = len(rows) // image.bytes_per_row
        if white:
            for fed in range(0, height, _MOST_FED):
                recorder._raw(_FEED + bytes((min(_MOST_FED, height - fed),)))
            continue
        narrow, width = _without_right_margin(rows, image.bytes_per_row)
        picture = library.picture(min(image.width, width * 8), height, _white_is_one(narrow))
        recorder.image(picture, fragment_height=_FRAGMENT_ROWS)
    recorder.cut(mode="PART")
    return bytes(recorder.output)


def _bands(rows: bytes, width: int) -> Iterator[tuple[bool, bytes]]:
    """Yield the picture from the top in bands: white ones of at least `_FED_ROWS` rows, and what is between them."""
    lines = [rows[start : start + width] for start in range(0, len(rows), width)]
    start, line = 0, 0
    while line < len(lines):
        end = line
        while end < len(lines) and not any(lines[end]):
            end += 1
        if end - line >= _FED_ROWS:
            if start < line:
                yield False, b"".join(lines[start:line])
            yield True, b"".join(lines[line:end])
            start = end
        line = end + 1
    if start < len(lines):
        yield False, b"".join(lines[start:])


def _without_right_margin(rows: bytes, width: int) -> tuple[bytes, int]:
    """Return the rows without the white columns at their right end, and the bytes of a row."""
    used = max((len(rows[start : start + width].rstrip(b"\0")) for start in range(0, len(rows), width)), default=1)
    used = max(1, used)
    return b"".join(rows[start : start + used] for start in range(0, len(rows), width)), used


def harmless_rows(rows: bytes) -> bytes:
    """Return the dots with one dot blackened wherever two bytes look like a command that printers obey at once.

    Nobody sees one dot of 0.125 mm more; a printer that answers or opens a drawer in the middle of a slip is seen.
    """
    return _OBEYED_INSIDE_PICTURES.sub(lambda found: bytes((found[0][0], found[0][1] | _ONE_DOT_MORE)), rows)


def png_file(library: EscposLibrary, image: Raster) -> bytes:
    """Return the picture as the contents of a PNG file, as it will look on paper."""
    return library.png(image.width, image.height, _white_is_one(image.rows))


def _white_is_one(rows: bytes) -> bytes:
    """Turn our bits round: in the imaging library 1 is white."""
    return bytes(byte ^ 0xFF for byte in rows)
