"""Writes a catalogue as the file that Qt's QTranslator loads (.qm); needs neither Qt nor a program of the system."""

import struct
from collections.abc import Iterable, Mapping

from shared.platform.i18n.extraction import SourceText
from shared.platform.i18n.languages import Language

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _PLURALS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8

# Which form goes with which number, in the byte code of QTranslator ("numerusHelper" in its source). One condition for
# every form but the last: 01 equals, 02 at most, 04 between; + 10 of the last digit, + 20 of the last two digits,
# + 08 negated; FD and, FE or, FF next form.
_ONE = bytes.fromhex("0101")
_PLURAL_RULES = {
    Language.EN: _ONE,
    Language.RU: bytes.fromhex("1101fd290bff140204fd2c0a13"),
    Language.KK: _ONE,
    Language.FA: b"",
    Language.AR: bytes.fromhex("0100ff0101ff0102ff24030aff2a0b"),
}


def compiled(language: Language, messages: Mapping[SourceText, Iterable[str]]) -> bytes:
    """Return the contents of a .qm file; `messages` gives the form or forms of each message."""
    hashes, body = list[tuple[int, int]](), bytearray()
    for message in sorted(messages):
        hashes.append((_hash(f"{message.source}{message.comment}".encode()), len(body)))
        for form in messages[message]:
            body += _section(_TRANSLATION, form.encode("utf-16-be"))
        body += _section(_COMMENT, message.comment.encode())
        body += _section(_SOURCE, message.source.encode())
        body += _section(_CONTEXT, message.context.encode())
        body.append(_END)
    index = b"".join(struct.pack(">II", *entry) for entry in sorted(hashes))
    return _MAGIC + b"".join(
        _section(tag, content)
        for tag, content in (
            (_LANGUAGE, language.locale.encode()),
            (_HASHES, index),
            (_MESSAGES, bytes(body)),
            (_PLURALS, _PLURAL_RULES[language]),
        )
        if content
    )


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """Return the ELF hash, by which QTranslator finds a message."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
