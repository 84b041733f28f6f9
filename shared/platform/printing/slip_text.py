"""A slip as lines of text, for who cannot see its picture."""

from collections.abc import Callable, Iterator

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


def slip_text(slip: Slip, translator: Callable[[Language], Translator] = Translator) -> str:
    """Return everything that a slip says, one line for each text, in the slip's language."""
    return "\n".join(_all(slip.parts, slip.language, translator))


def _all(
    parts: tuple[SlipPart, ...], language: Language, translator: Callable[[Language], Translator]
) -> Iterator[str]:
    reader = translator(language)
    for part in parts:
        if isinstance(part, InLanguage):
            yield from _all(part.parts, part.language, translator)
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
