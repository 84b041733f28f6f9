"""Messages to visitors: only known placeholders, the message of the kind first, and each language in its own way."""

from datetime import UTC, date, datetime

import pytest

from shared.office.catalog.forms.message_templates import PLACEHOLDERS, placeholder_problems
from shared.office.catalog.model import MessageTemplate, Occasion
from shared.office.catalog.seeds import STANDARD_TEMPLATES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import placeholders
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.rules.messages import MessageFacts, visitor_message
from tests.helpers.small_branches import small_catalog, words

CATALOG = small_catalog()
FACTS = MessageFacts(
    number="ALM-2026-000027",
    kind=words("Application"),
    received=date(2026, 11, 20),
    due=date(2026, 11, 27),
    papers="the rent contract. ",
    service=words("Passport"),
    slot=datetime(2026, 11, 27, 10, 30, tzinfo=UTC),
)


def plain(text: str) -> str:
    """Without the marks that keep directions apart."""
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")


def standard(code: str) -> MessageTemplate:
    return next(each for each in STANDARD_TEMPLATES if each.code == code)


def filled(template: MessageTemplate, facts: MessageFacts, language: Language) -> str:
    return plain(visitor_message(template, facts, CATALOG.branch, language, Translator(language).text).text)


def told(code: str, language: Language) -> str:
    return filled(standard(code), FACTS, language)


def test_a_visitor_reads_what_is_asked_for_without_a_second_full_stop() -> None:
    text = told("asked", Language.EN)
    assert "ALM-2026-000027 (Application)" in text
    assert "the rent contract. Please" in text


@pytest.mark.parametrize("language", Language)
def test_a_date_that_ends_with_a_full_stop_ends_the_sentence_too(language: Language) -> None:
    assert ".." not in "".join(told(template.code, language) for template in STANDARD_TEMPLATES)


def test_a_persian_reader_gets_the_solar_date_in_persian_digits() -> None:
    text = told("received", Language.FA)
    assert "۲۹ آبان ۱۴۰۵" in text
    assert "ALM-2026-000027" in text


def test_nothing_that_is_not_known_leaves_a_hole_in_a_sentence() -> None:
    facts = MessageFacts("1", "", date(2026, 11, 20))
    for template in STANDARD_TEMPLATES:
        text = filled(template, facts, Language.EN)
        assert ": ." not in text
        assert "{" not in text


@pytest.mark.parametrize("template", STANDARD_TEMPLATES, ids=lambda each: each.code)
def test_every_standard_message_says_the_same_in_all_five_languages(template: MessageTemplate) -> None:
    named = {language: placeholders(template.text.text(language)) for language in Language}
    assert len({*map(frozenset, named.values())}) == 1 or template.code in ("received", "decided")
    assert set(template.text.as_dict()) == set(template.name.as_dict()) == {each.value for each in Language}
    for language in Language:
        assert list(placeholder_problems(template.occasion, template.text.text(language))) == []


def test_what_cannot_be_filled_in_is_named_with_what_can() -> None:
    (problem,) = placeholder_problems(Occasion.ASKED, "{result} of {number}")
    sentence = plain(Translator(Language.EN).text(problem))
    assert sentence.startswith("{result} cannot be filled in here. Possible: {number}, ")
    assert list(PLACEHOLDERS[Occasion.ASKED]) == sentence.partition("Possible: ")[2].strip("{}.").split("}, {")


@pytest.mark.parametrize("text", ["{number", "number}", "{}", "{ number }"])
def test_a_brace_that_stands_alone_is_refused(text: str) -> None:
    assert len(list(placeholder_problems(Occasion.ASKED, text))) == 1


def test_the_message_of_the_kind_comes_before_the_one_for_every_kind() -> None:
    for kind, code in (("complaint", "complaint_decided"), ("request", "decided")):
        found = CATALOG.message_template(Occasion.DECIDED, kind)
        assert found is not None
        assert found.code == code
