"""Files that people bring: accepted by content, encoded again, refused with one sentence; hostile ones hurt nobody."""

import io
import json
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from shared.platform.errors import UserError
from shared.platform.files import reader
from shared.platform.files.errors import FILE_TOO_HEAVY, FILE_TOO_LARGE
from shared.platform.files.model import LARGEST_FILE
from shared.platform.files.reader import check_file, draw_page, read_file
from shared.platform.files.reading_process import answer
from shared.platform.small_pictures import check_png
from tests.helpers.files import INK, ONE_PAGE, PAGE, WHOLE, one_page_pdf, pdf, picture

CHECK = json.dumps({"do": "check"}).encode()
#: One entry that leads to another list, in which the latitude is north.
GPS = bytes.fromhex(
    "4578696600004d4d002a00000008000188250004000000010000001a00000000000100010002000000024e00000000000000"
)


def checked(content: bytes) -> tuple[dict[str, object], list[bytes]]:
    """What the reading process answers, asked without the process."""
    head, _, rest = answer(CHECK, content).partition(b"\n")
    told, parts = json.loads(head), []
    for length in told["parts"]:
        parts.append(rest[:length])
        rest = rest[length:]
    return told, parts


def refusal(content: bytes) -> object:
    return checked(content)[0].get("refused")


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int) -> bytes:
    """A small file that says it is a large picture."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")


def test_a_photograph_is_made_anew_without_its_place_and_its_words() -> None:
    photograph = picture("JPEG", exif=GPS, comment=b"Abay 10, flat 41")
    assert b"Exif" in photograph
    told, (kept, small) = checked(photograph)
    assert told["kind"] == "jpeg"
    assert b"Exif" not in kept
    assert b"Abay" not in kept
    assert dict(Image.open(io.BytesIO(kept)).getexif()) == {}
    check_png(small)


def test_a_picture_that_is_turned_by_its_camera_stands_upright() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    _, (kept, _small) = checked(picture("JPEG", size=(60, 20), exif=turned.tobytes()))
    assert Image.open(io.BytesIO(kept)).size == (20, 60)


def test_a_pdf_is_kept_as_it_is_with_the_number_of_its_pages() -> None:
    two = pdf(WHOLE, b"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>", PAGE, INK)
    told, (kept, small) = checked(two)
    assert (told["kind"], told["pages"], kept) == ("pdf", 2, two)
    check_png(small)


def test_a_script_in_a_pdf_is_never_run() -> None:
    endless = b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>>>"
    assert checked(pdf(endless, ONE_PAGE, PAGE, INK))[0]["pages"] == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"MZ\x90\0 a program that is called passport.pdf", "file_wrong_kind"),
        (b"", "file_wrong_kind"),
        (b"<html><body>hello</body></html>", "file_wrong_kind"),
        (b"GIF89a" + bytes(100), "file_wrong_kind"),
        (picture("JPEG", size=(300, 300))[:600], "file_damaged"),
        (picture(size=(300, 300))[:400], "file_damaged"),
        (one_page_pdf()[:60], "file_damaged"),
        (png_of(30_000, 30_000), "file_too_many_dots"),
        (png_of(6000, 6000), "file_damaged"),
        (pdf(WHOLE, b"<</Type/Pages/Kids[3 0 R]/Count 99999>>", PAGE, INK), "file_too_many_pages"),
        (pdf(WHOLE, b"<</Type/Pages/Kids[" + b"3 0 R " * 201 + b"]/Count 201>>", PAGE, INK), "file_too_many_pages"),
        (
            pdf(
                WHOLE, ONE_PAGE, PAGE, INK,
                b"<</Filter/Standard/V 1/R 2/O<" + b"aa" * 32 + b">/U<" + b"bb" * 32 + b">/P -4>>",
                trailer=b"/Encrypt 5 0 R/ID[<00><00>]",
            ),
            "file_encrypted",
        ),
    ],
)  # fmt: skip
def test_what_is_refused_and_why(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_page_that_would_take_for_ever_ends_only_its_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SECONDS", 1)
    forms = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 300 200]/Resources<</XObject<</X %d 0 R>>>>/Length 80>>\n" % number
        + b"stream\n"
        + b"/X Do " * 13
        + b"  \nendstream"
        for number in range(6, 16)
    ]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
    first = b"<</Length 6>>\nstream\n/X Do \nendstream"
    last = b"<</Type/XObject/Subtype/Form/BBox[0 0 300 200]/Length 20>>\nstream\n0 0 300 200 re f    \nendstream"
    with pytest.raises(UserError) as refused:
        check_file(pdf(WHOLE, ONE_PAGE, page, first, *forms, last), "plan.pdf")
    assert (refused.value.code, refused.value.values) == (FILE_TOO_HEAVY, {"file": "plan.pdf"})


def test_a_file_is_checked_and_drawn_in_another_process() -> None:
    file = check_file(one_page_pdf(), "passport.png")
    assert (file.kind.value, file.pages, file.content) == ("pdf", 1, one_page_pdf())
    page = draw_page(file.content, 0, 90, 90)
    assert (page.width, page.height, page.pages) == (90, 60, 1)
    dots = {page.dots[place : place + 3] for place in range(0, len(page.dots), 3)}
    assert {b"\0\0\0", b"\xff\xff\xff"} <= dots


def test_a_file_of_more_than_10_mb_is_not_even_read_to_its_end(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    large.write_bytes(bytes(LARGEST_FILE + 1))
    with pytest.raises(UserError) as refused:
        read_file(large)
    assert refused.value.code is FILE_TOO_LARGE
    large.write_bytes(bytes(LARGEST_FILE))
    assert len(read_file(large)) == LARGEST_FILE
