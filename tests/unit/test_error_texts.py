"""Every expected problem has its sentence in every language."""

import importlib
import pkgutil

import pytest

import installer
import shared
from installer.errors import BAD_DATE
from shared.office.staff.errors import PIN_LOCKED
from shared.platform.db.errors import DATABASE_REFUSES
from shared.platform.errors import ErrorCode, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, placeholders
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.errors import SERVICE_FULL, UNKNOWN_TICKET


def all_codes() -> list[ErrorCode]:
    """Every code of every module of expected problems."""
    names = [
        entry.name
        for package in (shared, installer)
        for entry in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if entry.name.endswith(".errors")
    ]
    declared = [value for name in names for value in vars(importlib.import_module(name)).values()]
    return [code for code in declared if isinstance(code, ErrorCode)]


CODES = all_codes()


def test_every_code_is_declared_once() -> None:
    values = [code.value for code in CODES]
    assert sorted(set(values)) == sorted(values)
    assert len(values) > 60


@pytest.mark.parametrize("code", CODES, ids=str)
def test_every_problem_can_be_told_without_any_values(code: ErrorCode) -> None:
    *telling, last = code.sentences
    assert error_text(UserError(code)) == last
    assert not placeholders(last.source)
    assert all(placeholders(sentence.source) for sentence in telling)


@pytest.mark.parametrize("language", list(Language))
def test_every_sentence_is_translated(language: Language) -> None:
    translator = Translator(language)
    for code in CODES:
        for sentence in code.sentences:
            values = dict.fromkeys(placeholders(sentence.source), "x")
            told = translator.text(sentence.filled(None, **values))
            assert told
            assert "{" not in told
            assert "!" not in told
            if language is not Language.EN:
                assert told != Translator(Language.EN).text(sentence.filled(None, **values))


def test_values_fill_the_most_telling_sentence() -> None:
    english = Translator(Language.EN)
    assert "D042" in english.text(error_text(UserError(UNKNOWN_TICKET, number="D042")))
    assert "0:15" in english.text(error_text(UserError(PIN_LOCKED, seconds=15)))
    service = LocalText.of({"en": "Passport", "ru": "Паспорт"})
    assert "Паспорт" in Translator(Language.RU).text(error_text(UserError(SERVICE_FULL, service=service)))


def test_the_words_of_a_server_are_only_for_those_who_read_them_at_a_command_line() -> None:
    refused = UserError(DATABASE_REFUSES, problem="password authentication failed")
    russian = Translator(Language.RU)
    assert "password authentication failed" not in russian.text(error_text(refused))
    assert "password authentication failed" in russian.text(error_text(refused, technical=True))


def test_a_value_of_another_kind_is_shown_as_it_writes_itself() -> None:
    told = error_text(UserError(BAD_DATE, value=BAD_DATE))
    assert "bad_date" in Translator(Language.EN).text(told)
