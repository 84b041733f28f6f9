"""One call as it is said: which number goes to which counter, in one language after the other."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.speech.numbers import LARGEST, cardinal, counter_number, is_misheard
from shared.platform.speech.spelling import letters_said, spelled

#: While so many calls wait, nothing is said again; while even more do, only the visitor's own language is spoken.
FEW_WAIT = 2
MANY_WAIT = 4

_CODE = re.compile(r"[A-Za-z]?[0-9]{1,3}")
_NUMBER = re.compile(r"([A-Za-z]*)([0-9]+)")
# The marks that keep numbers in order on a screen would be read aloud or stumbled over.
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


_TO_COUNTER = translate(
    "speech",
    "Ticket {number}. Please go to counter {counter}.",
    "read aloud; both are words: in Kazakh the counter is an ordinal, elsewhere it is said as after “number”",
    number="",
    counter="",
)
_TO_SIGNS = translate(
    "speech",
    "Ticket {number}. Please go to counter {signs}.",
    "read aloud; signs are the letters and digits of the counter, one by one",
    number="",
    signs="",
)
_TO_PLACE = translate(
    "speech",
    "Ticket {number}. Please go to: {place}.",
    "read aloud; place is the name of a counter",
    number="",
    place="",
)


@dataclass(frozen=True)
class Announcement:
    """`key` identifies the call; `counter` is its number ("3") or a name ("Information desk").

    `also`: the languages in which it is said after the visitor's own. `sentence`: what is said once instead of a call.
    """

    key: str
    language: Language
    number: str
    counter: Showable
    also: tuple[Language, ...] = ()
    sentence: Text | None = None


@dataclass(frozen=True)
class Saying:
    """One sentence of an announcement: in which language, and how often it has been said before in that language."""

    announcement: Announcement
    language: Language
    before: int = 0

    @property
    def number(self) -> str:
        """The number that is called."""
        return self.announcement.number


def next_saying(
    announcement: Announcement, heard: Collection[Saying], times: int, waiting: int, *, late: bool = False
) -> Saying | None:
    """Return what is to be said next, or None when everything was; the visitor's own sentence is never left out.

    All languages come once before anything is said again. `waiting` calls shorten what is left; `late`: this call has
    had its time, so that a waiting one is not kept waiting by a repetition.
    """
    hurried = waiting >= FEW_WAIT or (late and waiting > 0)
    languages = [announcement.language]
    if waiting < MANY_WAIT:
        languages += [other for other in announcement.also if other is not announcement.language]
    rounds = min(times, 1) if hurried or announcement.sentence is not None else times
    planned = (Saying(announcement, language, before) for before in range(rounds) for language in languages)
    return next((saying for saying in planned if saying not in heard), None)


def all_sayings(announcement: Announcement, times: int) -> int:
    """Return how many sentences are said of a call when nobody else waits for theirs."""
    return times * len({announcement.language, *announcement.also})


def spoken(saying: Saying, translator: Translator) -> str:
    """Return the sentence for a voice; `translator` must have the language of the saying."""
    sentence, values = _sentence(saying)
    return _DIRECTION_MARKS.sub("", translator.text(sentence.filled(None, **values)))


def sentence_parts(saying: Saying, translator: Translator) -> tuple[tuple[str, str], ...]:
    """Return the sentence as its fixed phrases, each with the words after it; () where a name stands in it."""
    sentence, values = _sentence(saying)
    words = {name: str(value) for name, value in values.items()}
    if not words or sentence is _TO_PLACE:
        return ()
    marked = translator.text(sentence.filled(None, **{name: f"\x00{name}\x00" for name in words}))
    pieces = [*_DIRECTION_MARKS.sub("", marked).split("\x00"), ""]
    return tuple((phrase, words.get(name, "")) for phrase, name in zip(pieces[::2], pieces[1::2], strict=True))


def _sentence(saying: Saying) -> tuple[Text, dict[str, Showable]]:
    """Return the sentence and what is filled into it."""
    language, counter, again = saying.language, saying.announcement.counter, saying.before > 0
    if saying.announcement.sentence is not None:
        return saying.announcement.sentence, {}
    number = _ticket_number(saying.number, language, again=again)
    if not isinstance(counter, str) or not _CODE.fullmatch(counter):
        return _TO_PLACE, {"number": number, "place": counter}
    if counter.isdecimal() and int(counter) and not is_misheard(int(counter), language):
        return _TO_COUNTER, {"number": number, "counter": counter_number(int(counter), language)}
    return _TO_SIGNS, {"number": number, "signs": spelled(counter, language)}


def number_said(number: str, language: Language) -> str:
    """Return a ticket number as a call says it first: letters and a number word, or sign by sign."""
    return _ticket_number(number, language, again=False)


def _ticket_number(number: str, language: Language, *, again: bool) -> str:
    """Return letters and a number word, and the second time sign by sign: who missed one hears the other."""
    parts = _NUMBER.fullmatch(number)
    value = int(parts[2]) if parts else 0
    if parts is None or again or not 0 < value <= LARGEST or is_misheard(value, language):
        return spelled(number, language)
    words = cardinal(value, language)
    return language.comma.join((letters_said(parts[1], language), words)) if parts[1] else words
