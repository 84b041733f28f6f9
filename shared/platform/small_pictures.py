"""Small pictures that are kept as text: whether a PNG is whole, small and really a picture, without drawing it."""

import base64
import struct
import zlib

#: The longest side of a kept picture in dots.
LONGEST_SIDE = 1000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Values for each dot by the kind of colour: grey, red-green-blue, palette, grey and red-green-blue with transparency.
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_HEAD = struct.Struct(">IIBBBBB")


class UnusablePictureError(ValueError):
    """What should be a picture is none, or not a whole one."""


def picture_of(text: str) -> bytes:
    """Return the PNG of a kept text. Raises UnusablePictureError when it is not base64 or not a whole PNG."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as fault:
        raise UnusablePictureError("not base64") from fault
    check_png(data)
    return data


def text_of(png: bytes) -> str:
    """Return the text by which a PNG is kept."""
    return base64.b64encode(png).decode("ascii")


def check_png(data: bytes) -> None:
    """Raise UnusablePictureError unless every part of the PNG is whole and its dots are as many as it says.

    No more is unpacked than that, whatever the file claims.
    """
    if not data.startswith(_SIGNATURE):
        raise UnusablePictureError("not a PNG")
    at, head, dots, ended = len(_SIGNATURE), b"", b"", False
    while not ended:
        if at + 12 > len(data):
            raise UnusablePictureError("the file ends too early")
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        rest = data[at + 8 + length : at + 12 + length]
        if len(content) != length or len(rest) != 4 or zlib.crc32(kind + content) != struct.unpack(">I", rest)[0]:
            raise UnusablePictureError("a part is damaged")
        if (at == len(_SIGNATURE)) != (kind == b"IHDR"):
            raise UnusablePictureError("the head is not the first part")
        head = content if kind == b"IHDR" else head
        dots += content if kind == b"IDAT" else b""
        ended = kind == b"IEND"
        at += 12 + length
    if at != len(data) or len(head) != _HEAD.size:
        raise UnusablePictureError("something follows the end, or the head has another length")
    _check_dots(dots, head)


def _check_dots(packed: bytes, head: bytes) -> None:
    width, height, depth, colour, _packing, _filters, interlaced = _HEAD.unpack(head)
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise UnusablePictureError("too large")
    if colour not in _CHANNELS or depth not in (1, 2, 4, 8) or interlaced:
        raise UnusablePictureError("an unusual kind of PNG")
    expected = height * (1 + (width * _CHANNELS[colour] * depth + 7) // 8)
    try:
        unpacked = zlib.decompressobj().decompress(packed, expected + 1)
    except zlib.error as fault:
        raise UnusablePictureError("the dots are damaged") from fault
    if len(unpacked) != expected:
        raise UnusablePictureError("too few or too many dots")
