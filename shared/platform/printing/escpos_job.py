"""A picture turned into the bytes of one print job; the same bytes for every kind of connection and for files."""

import re

from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.printer import Raster

# DLE EOT, DLE ENQ and DLE DC4: some printers obey these three even in the middle of a picture.
_OBEYED_INSIDE_PICTURES = re.compile(rb"\x10[\x04\x05\x14]")
_ONE_DOT_MORE = 0x08
# Cheap printers lose lines of pictures taller than their memory; and after a broken connection the printer takes the
# beginning of the next job for the rest of one band, so bands are low.
_FRAGMENT_ROWS = 128


def print_job(library: EscposLibrary, image: Raster) -> bytes:
    """Return reset, picture, feed and cut as ESC/POS bytes. No text is ever sent, only dots."""
    recorder = library.recorder(image.width)
    recorder.hw("INIT")
    recorder.image(
        library.picture(image.width, image.height, _white_is_one(harmless_rows(image.rows))),
        fragment_height=_FRAGMENT_ROWS,
    )
    recorder.cut(mode="PART")
    return bytes(recorder.output)


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
