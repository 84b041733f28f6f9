"""Reads one foreign file in a process of its own, with limits: what a hostile file breaks is only this process.

It gets a line of JSON and the bytes of the file, and answers with a line of JSON and bytes. It imports nothing of the
product but this package's model and limits, opens no file and knows no database.
"""

import io
import json
import sys
from typing import Any

from PIL import Image, ImageFile, ImageOps

from shared.platform.files.model import (
    BEGINNING,
    LARGEST_FILE,
    LONGEST_DRAWN,
    MOST_DOTS,
    MOST_PAGES,
    PREVIEW_SIDE,
    FileKind,
    looks_like,
)

#: Bytes of memory that the process may use.
MEMORY = 1024 * 1024 * 1024
_JPEG_QUALITY, _COLOURS = 88, 64
_FORMATS = {FileKind.PNG: "PNG", FileKind.JPEG: "JPEG"}
_NEEDS_PASSWORD = 4


class RefusedError(Exception):
    """The file is not taken; the text is the value of the ErrorCode."""


def kind_of(content: bytes) -> FileKind:
    """Return what a file is by its first bytes. Raises RefusedError."""
    kind = looks_like(content[:BEGINNING])
    if kind is None:
        raise RefusedError("file_wrong_kind")
    return kind


def check(content: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return the kind and number of pages of a file, and as bytes: what is kept of it, and a small picture."""
    kind = kind_of(content)
    if kind is FileKind.PDF:
        pages, first = _page(content, 0, PREVIEW_SIDE, PREVIEW_SIDE)
        return {"kind": kind.value, "pages": pages}, [content, _small(first)]
    picture = _picture(content, kind)
    kept = _encoded(picture, kind)
    if len(kept) > LARGEST_FILE:
        # A photograph as PNG may grow; as JPEG it does not.
        kind, kept = FileKind.JPEG, _encoded(picture, FileKind.JPEG)
    return {"kind": kind.value, "pages": 1}, [kept, _small(picture)]


def draw(content: bytes, page: int, width: int, height: int) -> tuple[dict[str, Any], list[bytes]]:
    """Return one page as dots, as large as fits into a width and a height."""
    kind, pages = kind_of(content), 1
    if kind is FileKind.PDF:
        pages, image = _page(content, page, width, height)
    else:
        image = _picture(content, kind, (width, height))
        image = ImageOps.contain(image, (width, height)) if image.width > width or image.height > height else image
    plain = _on_paper(image)
    return {"pages": pages, "page": min(page, pages - 1), "width": plain.width, "height": plain.height}, [
        plain.tobytes()
    ]


def _picture(content: bytes, kind: FileKind, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Return a picture as it is looked at; all that was written beside its dots is left behind."""
    image: Image.Image = Image.open(io.BytesIO(content), formats=(_FORMATS[kind],))
    if image.width * image.height > MOST_DOTS:
        raise RefusedError("file_too_many_dots")
    if at_least is not None and isinstance(image, ImageFile.ImageFile):
        image.draft("RGB", at_least)
    image.load()
    turned = ImageOps.exif_transpose(image)
    if turned.mode not in ("L", "RGB", "RGBA"):
        clear = "A" in turned.mode or "transparency" in turned.info
        turned = turned.convert("RGBA" if clear else "L" if turned.mode.startswith(("1", "I", "F")) else "RGB")
    turned.info = {}
    return turned


def _encoded(picture: Image.Image, kind: FileKind) -> bytes:
    target = io.BytesIO()
    if kind is FileKind.PNG:
        picture.save(target, "PNG")
    else:
        _on_paper(picture, grey=True).save(target, "JPEG", quality=_JPEG_QUALITY)
    return target.getvalue()


def _small(picture: Image.Image) -> bytes:
    # Few colours: a list shows many of these.
    small = _on_paper(ImageOps.contain(picture, (PREVIEW_SIDE, PREVIEW_SIDE))).quantize(_COLOURS)
    target = io.BytesIO()
    small.save(target, "PNG", optimize=True)
    return target.getvalue()


def _on_paper(picture: Image.Image, *, grey: bool = False) -> Image.Image:
    if picture.mode == "RGBA":
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        return paper
    return picture if grey and picture.mode == "L" else picture.convert("RGB")


def _page(content: bytes, page: int, width: int, height: int) -> tuple[int, Image.Image]:
    """Return how many pages a PDF has, and one of them; its library knows no scripts, and opens no other file."""
    # Loaded only for a PDF.
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(content)
        pages = len(document)
        if not pages:
            raise RefusedError("file_damaged")
        if pages > MOST_PAGES:
            raise RefusedError("file_too_many_pages")
        document.init_forms()
        shown = document[min(page, pages - 1)]
        across, down = (max(1.0, side) for side in shown.get_size())
        scale = min(width / across, height / down)
        return pages, shown.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == _NEEDS_PASSWORD
        raise RefusedError("file_encrypted" if locked else "file_damaged") from fault


def answer(question: bytes, content: bytes) -> bytes:
    """Return the answer to one question."""
    asked = json.loads(question)
    try:
        if asked["do"] == "check":
            told, parts = check(content)
        else:
            width, height = (max(1, min(LONGEST_DRAWN, int(asked[side]))) for side in ("width", "height"))
            told, parts = draw(content, int(asked["page"]), width, height)
    except RefusedError as refused:
        told, parts = {"refused": str(refused)}, []
    except MemoryError:
        told, parts = {"refused": "file_too_heavy"}, []
    except Image.DecompressionBombError:
        told, parts = {"refused": "file_too_many_dots"}, []
    except Exception:
        # Each library has its own ways of saying that it cannot read this.
        told, parts = {"refused": "file_damaged"}, []
    head = json.dumps({**told, "parts": [len(part) for part in parts]}).encode()
    return b"".join((head, b"\n", *parts))


def main() -> None:
    """Limit this process, then read one file."""
    if sys.platform == "win32":
        from shared.platform.files.process_limits_windows import limit  # noqa: PLC0415
    else:
        from shared.platform.files.process_limits_linux import limit  # noqa: PLC0415
    given = sys.stdin.buffer
    question = given.readline()
    limit(MEMORY, int(json.loads(question)["seconds"]))
    Image.MAX_IMAGE_PIXELS = MOST_DOTS
    sys.stdout.buffer.write(answer(question, given.read()))
    sys.stdout.buffer.flush()
