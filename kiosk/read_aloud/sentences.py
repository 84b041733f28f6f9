"""What is said of each part of a page; pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.read_aloud.levels import SPEEDS, VOLUMES, Levels
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, template, translate
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import number_said
from shared.platform.speech.parts import CONTROLS, PagePart, PartRole, Utterance
from shared.platform.speech.reading import read_out, sentences
from shared.platform.speech.spelling import letters_said, spelled

BUTTON = template("kiosk.aloud", "{name}, button", "read aloud")
CHOSEN = template("kiosk.aloud", "{name}, chosen", "read aloud; an answer, in its neutral form")
NOT_CHOSEN = template("kiosk.aloud", "{name}, not chosen", "read aloud; an answer, in its neutral form")
UNUSABLE = template("kiosk.aloud", "{name}, cannot be used now", "read aloud; a button")
EMPTY_FIELD = template("kiosk.aloud", "{name}, text field, empty", "read aloud")
FIELD = template("kiosk.aloud", "{name}, text field: {words}", "read aloud")
PRIVATE = translate("kiosk.aloud", "Something private is left out.", "read aloud; what others should not hear")
KEYBOARD = translate("kiosk.aloud", "Keys on the screen.", "read aloud")
NOTHING_TYPED = translate("kiosk.aloud", "Nothing is entered yet.", "read aloud")
TYPED = template("kiosk.aloud", "Entered: {signs}.", "read aloud; the letters and digits one by one")
HERE = template("kiosk.aloud", "You are at: {control}", "read aloud; the button that Enter presses now")
TWICE = template("kiosk.aloud", "{number}. Sign by sign: {signs}.", "read aloud; the number of a ticket, said twice")


_LETTER = re.compile("[A-Z]")


@dataclass(frozen=True)
class Audience:
    """Who hears it: with a `headset` nobody but the visitor; `private_too`: the visitor wants to hear private words."""

    headset: bool = False
    private_too: bool = False

    def hears(self, part: PagePart) -> bool:
        """Say whether a part may be said; digits of a code that are being typed never leave a headset."""
        return not part.private or self.headset or (self.private_too and part.role is not PartRole.TYPED)


class Sentences:
    """Says parts in the language of each."""

    def __init__(self) -> None:
        self._translators: dict[Language, Translator] = {}

    def told(self, text: Text, language: Language) -> Iterator[Utterance]:
        """Yield the sentences of a message."""
        yield from self._said(self._of(language).text(text), language)

    def page(self, parts: Iterable[PagePart], *, audience: Audience) -> Iterator[Utterance]:
        """Yield a whole page; a message that is part of another one is said once."""
        for part in parts:
            yield from self.part(part, audience=audience)

    def here(self, part: PagePart, *, audience: Audience) -> Iterator[Utterance]:
        """Yield where the keyboard is."""
        for said in self.part(part, audience=audience):
            yield from self._said(self._of(part.language).text(HERE.filled(control=said.words)), part.language)
            return

    def part(self, part: PagePart, *, audience: Audience) -> Iterator[Utterance]:
        """Yield what one part says."""
        words = self._words(part, audience=audience)
        private = part.private and audience.hears(part)
        yield from self._said(words, part.language, private=private)

    def _words(self, part: PagePart, *, audience: Audience) -> str:
        translator = self._of(part.language)
        text = translator.text
        hidden = not audience.hears(part)
        match part.role:
            case PartRole.KEYBOARD:
                return text(KEYBOARD)
            case PartRole.TYPED:
                return self._typed(part, hidden=hidden)
            case PartRole.FIELD:
                return self._field(part, hidden=hidden)
            case _ if hidden:
                return text(PRIVATE)
            case PartRole.NUMBER:
                number, signs = number_said(part.name, part.language), spelled(part.name, part.language)
                return f"{number}." if number == signs else text(TWICE.filled(number=number, signs=signs))
            case PartRole.KEY:
                # The letters of tickets are Latin on every keypad, and have a name in each language.
                name = letters_said(part.name, part.language) if _LETTER.fullmatch(part.name) else part.name
                return _closed(f"{name}, {part.description}" if part.description else name)
        name = _named(part.name) if part.role in CONTROLS else part.name
        if part.role in CONTROLS and not part.usable:
            name = text(UNUSABLE.filled(name=name))
        elif part.role is PartRole.BUTTON:
            name = text(BUTTON.filled(name=name))
        elif part.role in (PartRole.CHOICE, PartRole.TICK):
            name = text((CHOSEN if part.chosen else NOT_CHOSEN).filled(name=name))
        return " ".join(_closed(words) for words in (name, part.description) if words)

    def _typed(self, part: PagePart, *, hidden: bool) -> str:
        text, count = self._of(part.language).text, sum(sign.isalnum() for sign in part.words)
        if not count:
            return text(NOTHING_TYPED)
        if not hidden:
            return text(TYPED.filled(signs=spelled(part.words, part.language)))
        if part.length:
            return text(translate("kiosk.aloud", "Digits entered: {count} of {all}.", count=count, all=part.length))
        return text(translate("kiosk.aloud", "Digits entered: {count}.", count=count))

    def _field(self, part: PagePart, *, hidden: bool) -> str:
        text, name = self._of(part.language).text, _named(part.name)
        if not part.words:
            return _closed(text(EMPTY_FIELD.filled(name=name)))
        if not hidden:
            return _closed(text(FIELD.filled(name=name, words=part.words)))
        letters = translate("kiosk.aloud", "{name}, text field, letters: {count}", name=name, count=len(part.words))
        return _closed(text(letters))

    def _said(self, words: str, language: Language, *, private: bool = False) -> Iterator[Utterance]:
        for sentence in sentences(words):
            yield Utterance(read_out(sentence, language), language, private)

    def _of(self, language: Language) -> Translator:
        if language not in self._translators:
            self._translators[language] = Translator(language)
        return self._translators[language]


def _named(words: str) -> str:
    """Return words without their end, so that what something is can follow them."""
    return words.rstrip("?؟.:! ")


def _closed(words: str) -> str:
    """Return words as a sentence of their own: the voice lets its tone fall at the end."""
    return words if words.rstrip()[-1:] in (".", "!", "?", "؟", ":", "…") else f"{words}."


def speed_text(levels: Levels) -> Text:
    """Return how fast is read."""
    return translate("kiosk.aloud", "Speed {step} of {steps}", step=levels.speed + 1, steps=len(SPEEDS))


def volume_text(levels: Levels) -> Text:
    """Return how loud is read."""
    return translate("kiosk.aloud", "Volume {step} of {steps}", step=levels.volume + 1, steps=len(VOLUMES))
