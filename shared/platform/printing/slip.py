"""The content of a slip as plain data in the visitor's language; nothing about dots or printers."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from shared.platform.i18n.formats import USUAL_FORMATS, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable

# A token somebody can guess or a link to elsewhere must never come out of the kiosk: short opaque words or https only.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}|https://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,200}")


class LineStyle(StrEnum):
    """The weight of a line of text."""

    TITLE = "title"
    STRONG = "strong"
    BODY = "body"


@dataclass(frozen=True)
class Heading:
    """The branch's name or the name of a document: bold, centred, larger than the text."""

    text: Showable


@dataclass(frozen=True)
class TextLine:
    """One text of its own, centred unless `centred` is False; it wraps when the paper is too narrow."""

    text: Showable
    role: LineStyle = LineStyle.BODY
    centred: bool = True


@dataclass(frozen=True)
class PrintedNumber:
    """The number, as large as the paper allows and underlined so that 069 and 690 differ even upside down.

    `local_digits` repeats it below with the reader's own digits (Persian, Arabic).
    """

    number: str
    local_digits: str | None = None


@dataclass(frozen=True)
class Cell:
    """A small label with a large value below it."""

    label: Showable
    value: Showable


@dataclass(frozen=True)
class Pair:
    """Two cells side by side in one box; the first is where reading begins."""

    first: Cell
    second: Cell


@dataclass(frozen=True)
class Rule:
    """A dashed line across the paper."""


@dataclass(frozen=True)
class Checklist:
    """A bold title and items with an empty box to tick."""

    title: Showable
    items: tuple[Showable, ...]


@dataclass(frozen=True)
class Paragraph:
    """Running text from the reading edge; the `lead` begins it in bold."""

    text: Showable
    lead: Showable | None = None


@dataclass(frozen=True)
class QrCode:
    """A square code: an opaque token (letters, digits, - and _, at most 64) or an https address, nothing personal."""

    token: str

    def __post_init__(self) -> None:
        """Refuse anything else with ValueError."""
        if not _TOKEN.fullmatch(self.token):
            raise ValueError("a code on paper holds an opaque token or an https address")


@dataclass(frozen=True)
class Space:
    """Empty paper of a height in millimetres."""

    mm: float = 3.0


@dataclass(frozen=True)
class Picture:
    """A drawing in the middle of the paper, for example a logo: an encoded image, printed in black dots."""

    image: bytes


@dataclass(frozen=True)
class InLanguage:
    """Parts in another language than the slip, in the direction of that language."""

    language: Language
    parts: "tuple[SlipPart, ...]"


SlipPart = (
    Heading | TextLine | PrintedNumber | Pair | Rule | Checklist | Paragraph | QrCode | Space | Picture | InLanguage
)


@dataclass(frozen=True)
class Slip:
    """A piece of paper from top to bottom; `copy` is 0 for the first print and n for the n-th reprint.

    `large`: in large print, for somebody who reads the screen in large letters. `formats`: how figures and days are
    written in the branch.
    """

    language: Language
    parts: tuple[SlipPart, ...]
    copy: int = 0
    large: bool = False
    formats: Formats = USUAL_FORMATS

    def as_copy(self, copy: int) -> "Slip":
        """Return the same slip marked as a copy, so that one visitor cannot pass on a second original."""
        return replace(self, copy=copy)

    def in_large_print(self, large: bool = True) -> "Slip":
        """Return the same slip in large or usual letters."""
        return replace(self, large=large)
