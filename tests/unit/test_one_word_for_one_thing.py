"""Screens and profiles use the words of the glossary, and no second word for the same thing."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from shared.platform.i18n.catalogues import ROOT, read_catalogue
from shared.platform.i18n.extraction import messages_in_tree
from shared.platform.i18n.languages import Language

GLOSSARY = ROOT / "docs" / "glossary.md"
PROFILES = ROOT / "installer" / "sample_branch", ROOT / "installer" / "service_sets"
USED, NOT_USED = "### One word for one thing\n", "### Words that are not used for these things\n"


def table(heading: str) -> dict[str, dict[Language, str]]:
    """Return one table of the glossary: concept → language → cell."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in GLOSSARY.read_text(encoding="utf-8").partition(heading)[2].partition("\n#")[0].splitlines()
        if line.startswith("| ")
    ]
    names, *concepts = rows
    assert names == ["concept", *Language]
    return {concept: dict(zip(Language, cells, strict=True)) for concept, *cells in concepts}


@cache
def texts(language: Language) -> frozenset[str]:
    """Return everything that a person reads in a language: the program's messages, the sample branch and the sets."""
    messages = {message.source for message in messages_in_tree(ROOT)} if language is Language.EN else set()
    catalogue = {form for translation in read_catalogue(language).values() for form in translation.forms}
    profiles = {
        text for folder in PROFILES for file in folder.rglob("*.toml") for text in _local(_toml(file), language)
    }
    return frozenset(messages | catalogue | profiles)


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _local(value: Any, language: Language) -> Iterator[str]:
    """Find the texts of a language in a profile: `name.kk = "…"`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == language and isinstance(inner, str):
                yield inner
            else:
                yield from _local(inner, language)
    elif isinstance(value, list):
        for inner in value:
            yield from _local(inner, language)


def second_words(language: Language, shown: frozenset[str]) -> list[str]:
    """Return each text with a word that the glossary does not use for its thing."""
    found = []
    for concept, cells in table(NOT_USED).items():
        for word in cells[language].removeprefix("–").split(", "):
            begins = "" if language is Language.AR else r"\b"
            wrong = re.compile(begins + re.escape(word), re.IGNORECASE)
            found += [f"{concept}: {word}: {text}" for text in shown if word and wrong.search(text)]
    return found


def stem(word: str) -> str:
    """Cut the ending off, which changes with the sentence in Russian and Kazakh."""
    return word[:-3] if len(word) > 5 else word


def test_the_glossary_has_the_listed_concepts_in_five_languages() -> None:
    concepts = table(USED)
    assert len(concepts) >= 41
    assert all(all(cells.values()) for cells in concepts.values())
    assert set(table(NOT_USED)) <= set(concepts)


@pytest.mark.parametrize("language", list(Language))
def test_no_second_word_for_one_thing(language: Language) -> None:
    assert second_words(language, texts(language)) == []


@pytest.mark.parametrize("language", list(Language))
def test_the_words_of_the_glossary_are_those_of_the_screens(language: Language) -> None:
    everything = "\n".join(texts(language)).lower()
    for concept, cells in table(USED).items():
        words = re.split(r", | / ", re.sub(r"\s*\([^)]*\)", "", cells[language]))
        assert [word for word in words if stem(word).lower() not in everything] == [], concept


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        (Language.EN, "Park this visitor", "park"),
        (Language.RU, "Возьмите талон в киоске", "киоск"),
        (Language.KK, "Билетіңізді алыңыз", "билет"),
        (Language.FA, "این قبض خوانده نمی‌شود", "قبض"),
        (Language.AR, "قائمة بالأرقام: رقم فائت", "رقم فائت"),
    ],
)
def test_a_second_word_is_found(language: Language, text: str, word: str) -> None:
    assert any(f": {word}: " in found for found in second_words(language, frozenset({text})))
