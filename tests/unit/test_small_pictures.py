"""A kept picture is a whole, small PNG; anything else is refused without being drawn or unpacked."""

import random
import zlib

import pytest

from shared.platform.small_pictures import LONGEST_SIDE, UnusablePictureError, check_png, picture_of, text_of
from tests.helpers.pictures import part, png


def test_a_whole_picture_comes_back_byte_for_byte() -> None:
    assert picture_of(text_of(png())) == png()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        png()[:-1],
        png()[:40],
        png() + b"more",
        png(claims=(41, 20)),
        png(claims=(40, 19)),
        png(claims=(0, 20)),
        png(LONGEST_SIDE + 1, 1),
        png()[:8] + part(b"IDAT", b"") + png()[8:],
        png()[:33] + part(b"IDAT", b"not packed") + part(b"IEND", b""),
        png()[:33] + b"\xff\xff\xff\xff" + png()[37:],
    ],
)
def test_what_is_no_whole_small_png_is_refused(data: bytes) -> None:
    with pytest.raises(UnusablePictureError):
        check_png(data)


def test_a_changed_bit_is_found() -> None:
    whole, chance = png(), random.Random(7)
    for _ in range(200):
        at = chance.randrange(8 * len(whole))
        changed = bytearray(whole)
        changed[at // 8] ^= 1 << at % 8
        with pytest.raises(UnusablePictureError):
            check_png(bytes(changed))


def test_a_file_that_would_unpack_to_much_more_than_it_says_is_refused() -> None:
    packed = zlib.compress(bytes(50_000_000), 9)
    bomb = png()[:33] + part(b"IDAT", packed) + part(b"IEND", b"")
    with pytest.raises(UnusablePictureError, match="dots"):
        check_png(bomb)


@pytest.mark.parametrize("text", ["%%%", "aGVsbG8", "aGVsbG8=", "é"])
def test_what_is_no_text_of_a_picture_is_refused(text: str) -> None:
    with pytest.raises(UnusablePictureError):
        picture_of(text)
