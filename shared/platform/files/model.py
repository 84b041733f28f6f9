"""Which files are taken, how large they may be, and what is known of one that was checked."""

from dataclasses import dataclass
from enum import StrEnum


class FileKind(StrEnum):
    """What a file is by its content; its name decides nothing."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"


#: The ending of a copy of each kind.
ENDINGS = {FileKind.PDF: "pdf", FileKind.JPEG: "jpg", FileKind.PNG: "png"}
MEGABYTE = 1024 * 1024
LARGEST_FILE = 10 * MEGABYTE
#: Files added with one command, and the bytes of all files of one case.
MOST_AT_ONCE = 10
LARGEST_CASE = 40 * MEGABYTE
#: A page of A4 scanned with 600 dots per inch has 35 million.
MOST_DOTS = 40_000_000
MOST_PAGES = 200
#: So many bytes say what a file is; a PDF may begin with something else, but not for long.
BEGINNING = 1024
#: The longest side of the small picture in a list, and of a page that is drawn.
PREVIEW_SIDE = 160
LONGEST_DRAWN = 4000


def looks_like(beginning: bytes) -> FileKind | None:
    """Return what a file is by its first bytes, or None when it is none of these."""
    if beginning.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if beginning.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    return FileKind.PDF if b"%PDF-" in beginning[:BEGINNING] else None


@dataclass(frozen=True)
class CheckedFile:
    """A file that may be kept: its bytes (pictures are encoded again), digest, number of pages, and a small PNG."""

    kind: FileKind
    content: bytes
    digest: str
    pages: int
    preview: bytes
    preview_digest: str


@dataclass(frozen=True)
class DrawnPage:
    """One page as dots: three bytes each, red, green and blue, row by row."""

    width: int
    height: int
    dots: bytes
    page: int
    pages: int
