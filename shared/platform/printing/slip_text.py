"""A slip as lines of text, for who cannot see its picture."""

from collections.abc import Iterator

from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import (
    Cell,
    Checklist,
    Heading,
    InLanguage,
    Pair,
    Paragraph,
    Picture,
    PrintedNumber,
    QrCode,
    Slip,
    SlipPart,
    TextLine,
)


def slip_text(slip: Slip) -> str:
    """Return everything that a slip says, one line for each text, in the slip's language."""
    return "\n".join(_all(slip.parts, slip.language, slip.formats))


def _all(parts: tuple[SlipPart, ...], language: Language, formats: Formats) -> Iterator[str]:
    reader = Translator(language, formats)
    for part in parts:
        if isinstance(part, InLanguage):
            yield from _all(part.parts, part.language, formats)
        else:
            yield from (line for text in _texts(part) if (line := reader.text(text)))


def _texts(part: SlipPart) -> Iterator[Showable]:
    match part:
        case Heading(text) | TextLine(text):
            yield text
        case PrintedNumber(number):
            yield number
        case Pair(first, second):
            yield from (_cell(first), _cell(second))
        case Checklist(title, items):
            yield from (title, *items)
        case Paragraph(text, lead):
            yield from (lead or "", text)
        case QrCode(token):
            yield translate("slip", "QR code: {address}", address=token)
        case Picture():
            yield translate("slip", "Logo")


def _cell(cell: Cell) -> Showable:
    return translate("forms", "{name}: {part}", name=cell.label, part=cell.value)
