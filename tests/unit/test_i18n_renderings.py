"""Every sentence that is put together from parts, in five languages: nothing in it shows that it was put together."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from counter_console.desk.texts import whole_minutes
from shared.platform.i18n.catalogues import ROOT
from shared.platform.i18n.extraction import SourceText, messages_in_tree
from shared.platform.i18n.formats import DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing, LocalText, Showable, Text, Value
from shared.platform.i18n.translator import Translator, duration_text
from tests.helpers.renderings import figures, forgotten, lines, readable, renderings

EN, RU, KK, FA, AR = Language
TRANSLATORS = [Translator(language) for language in Language] + [
    Translator(language, Formats(DigitPolicy.LATIN)) for language in (FA, AR)
]
ALL = pytest.mark.parametrize("translator", TRANSLATORS, ids=lambda each: f"{each.language}-{each.formats.digits}")

WEEKDAYS = "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
#: Wrong in each language: the word before or after has the wrong case.
WRONG_CASE = {
    RU: rf"\b(?:с|из|до|около|через|после|к|у) (?:{WEEKDAYS}|меньше|больше)\b|\b(?:в|на) (?:среда|пятница|суббота)\b",
    KK: r"\d (?:кейін|бастап|бері)\b",
    AR: r"(?:نحو|بعد|منذ|خلال|مدة|من|إلى|حتى|انتظر|بـ) ?(?:دقيقتان|ساعتان|يومان)",
}
#: After these a part may begin with a capital letter.
BEGINNINGS = (": ", ". ", "“", "«", "(", "· ", "– ", "— ")


@cache
def sentences(translator: Translator) -> tuple[tuple[str, Showable], ...]:
    filled = [*(text for rendering in renderings() for text in rendering.texts), *(shown for _, shown in figures())]
    return tuple((readable(translator.text(shown)), shown) for shown in filled)


def own_words(text: str, shown: Showable) -> str:
    """Return a sentence without what a person or a computer wrote, which stays as it is in every language."""
    for part in parts(shown):
        text = text.replace(part, "") if isinstance(part, str) else text
    return text


def parts(shown: Value | Showable) -> Iterator[Value]:
    """Yield everything that was filled in, at every depth."""
    values = [value for _, value in shown.values] if isinstance(shown, Text) else []
    for value in [*values, *(shown.items if isinstance(shown, Listing) else ())]:
        yield value
        yield from parts(value)


def test_the_list_knows_every_placeholder_and_every_part_is_a_message_of_the_program() -> None:
    known = messages_in_tree(ROOT)
    texts = [part for _, shown in sentences(TRANSLATORS[0]) for part in parts(shown) if isinstance(part, Text)]
    assert forgotten() == []
    assert {text for text in texts if SourceText(text.context, text.source, text.comment) not in known} == set()


@ALL
def test_every_part_is_filled_in(translator: Translator) -> None:
    assert [text for text, _ in sentences(translator) if re.search(r"[{}]|%n", text) or not text] == []


@ALL
def test_nothing_is_spaced_like_a_gap_and_no_full_stop_stands_twice(translator: Translator) -> None:
    gap = re.compile(r"\s\s|\.\.|\s[,.;?،؛؟!]|\s:(?! \d)|^\s|\s$|\( | \)")
    assert [text for text, _ in sentences(translator) if gap.search(text)] == []


@ALL
def test_arabic_letters_are_followed_by_their_own_comma_and_question_mark(translator: Translator) -> None:
    own = [own_words(*sentence) for sentence in sentences(translator)]
    assert [text for text in own if re.search(r"[ء-ۓ][»)]?[,;?]", text)] == []


@ALL
def test_all_figures_of_a_sentence_are_in_the_readers_digits(translator: Translator) -> None:
    local = translator.language.arabic_script and translator.formats.digits is DigitPolicy.LOCAL
    wrong = r"(?<![\w+.-])[0-9]" if local else "[٠-٩۰-۹٪٬٫]"
    own = [re.sub(r'\d{4}-\d\d-\d\d|"[\d:]+"', "", own_words(*sentence)) for sentence in sentences(translator)]
    assert [text for text in own if re.search(wrong, text)] == []


@ALL
def test_no_word_stands_in_a_case_that_the_sentence_does_not_ask_for(translator: Translator) -> None:
    wrong = WRONG_CASE.get(translator.language)
    assert [text for text, _ in sentences(translator) if wrong and re.search(wrong, text)] == []


@ALL
def test_a_capital_letter_in_a_sentence_only_begins_something(translator: Translator) -> None:
    found = []
    for text, shown in sentences(translator):
        for part in parts(shown):
            words = readable(translator.text(part)) if isinstance(part, Text) else ""
            before, here, _ = text.partition(words) if words[:1].isupper() else ("", "", "")
            if here and before and not before.endswith(BEGINNINGS):
                found.append(text)
    assert found == []


@ALL
def test_a_day_at_the_beginning_has_a_capital_letter_and_inside_a_sentence_none(translator: Translator) -> None:
    capitals = re.compile("|".join(day.capitalize() for day in WEEKDAYS.split("|")))
    assert [text for text, _ in sentences(translator) if re.match(WEEKDAYS, text) or capitals.search(text, 1)] == []


@ALL
def test_about_is_never_said_of_less_than_a_minute(translator: Translator) -> None:
    assert translator.text(whole_minutes(20)) == translator.text(duration_text(60))
    assert translator.text(whole_minutes(200)) == translator.text(duration_text(180))


@ALL
def test_names_of_the_branch_are_in_the_readers_language(translator: Translator) -> None:
    for text, shown in sentences(translator):
        for part in parts(shown):
            if isinstance(part, LocalText):
                assert readable(translator.text(part)) in text


def test_an_editor_can_read_them_all() -> None:
    listed = list(lines(RU))
    assert "    Крышка открыта с 21 ноября, 10:42" in listed
    assert "    Пятница, 9 января" in [line.replace("days: ", "") for line in listed]
