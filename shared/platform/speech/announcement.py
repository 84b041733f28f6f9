"""One call as it is said: which number goes to which counter, in the visitor's language."""

import re
from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.speech.spelling import spelled

_COUNTER_NUMBER = re.compile(r"[A-Za-z]?[0-9]{1,3}")
# The marks that keep numbers in order on a screen would be read aloud or stumbled over.
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


@dataclass(frozen=True)
class Announcement:
    """`key` identifies the call; `counter` is its number ("3") or a name ("Information desk")."""

    key: str
    language: Language
    number: str
    counter: Showable


def spoken(announcement: Announcement, translator: Translator) -> str:
    """Return the sentence for a voice; `translator` must have the language of the announcement."""
    return _DIRECTION_MARKS.sub("", translator.text(_sentence(announcement)))


def _sentence(announcement: Announcement) -> Text:
    language, counter = announcement.language, announcement.counter
    number = spelled(announcement.number, language)
    if isinstance(counter, str) and _COUNTER_NUMBER.fullmatch(counter):
        return translate(
            "speech",
            "Ticket {number}. Please go to counter {counter}.",
            "read aloud; both are spelled out",
            number=number,
            counter=spelled(counter, language),
        )
    return translate(
        "speech",
        "Ticket {number}. Please go to: {place}.",
        "read aloud; place is the name of a counter",
        number=number,
        place=counter,
    )
