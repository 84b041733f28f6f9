"""Every expected problem has its sentence in every language."""

import pytest

from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.error_texts import SENTENCES, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, placeholders
from shared.platform.i18n.translator import Translator


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_problem_can_be_told_without_any_values(code: ErrorCode) -> None:
    *telling, last = SENTENCES[code]
    assert error_text(UserError(code)) == last
    assert not placeholders(last.source)
    assert all(placeholders(sentence.source) for sentence in telling)


@pytest.mark.parametrize("language", list(Language))
def test_every_sentence_is_translated(language: Language) -> None:
    translator = Translator(language)
    for sentences in SENTENCES.values():
        for sentence in sentences:
            values = dict.fromkeys(placeholders(sentence.source), "x")
            told = translator.text(sentence.filled(None, **values))
            assert told
            assert "{" not in told
            assert "!" not in told
            if language is not Language.EN:
                assert told != Translator(Language.EN).text(sentence.filled(None, **values))


def test_values_fill_the_most_telling_sentence() -> None:
    english = Translator(Language.EN)
    assert "A042" in english.text(error_text(UserError(ErrorCode.UNKNOWN_TICKET, number="A042")))
    assert "0:15" in english.text(error_text(UserError(ErrorCode.PIN_LOCKED, seconds=15)))
    service = LocalText.of({"en": "Passport", "ru": "Паспорт"})
    assert "Паспорт" in Translator(Language.RU).text(error_text(UserError(ErrorCode.SERVICE_FULL, service=service)))


def test_a_value_of_another_kind_is_shown_as_it_writes_itself() -> None:
    told = error_text(UserError(ErrorCode.BAD_DATE, value=ErrorCode.BAD_DATE))
    assert "bad_date" in Translator(Language.EN).text(told)
