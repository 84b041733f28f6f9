"""The catalogues hold exactly what the program says, complete in every language."""

import re
from pathlib import Path

import pytest

from shared.platform.i18n.catalogues import (
    ROOT,
    CatalogueError,
    Translation,
    belongs,
    compile_catalogues,
    compiled_path,
    read_catalogue,
    source_path,
    update_catalogues,
    write_catalogue,
)
from shared.platform.i18n.extraction import SourceText, UnreadableMessageError, messages_in_code, messages_in_tree
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import placeholders
from shared.platform.i18n.translator import Translator

CODE = """
from shared.platform.i18n.text import template, translate
a = translate("desk", "Call {name}", name="x")
b = translate("desk", "%n waiting", n=3)
c = template("errors", "Two " "parts", "why")
d = unrelated("desk", "Not a message")
"""
# Arabic says "one" and "two" without a figure, so those forms may leave the number out.
FORMS_WITHOUT_FIGURE = {Language.AR: (0, 1, 2), Language.FA: ()}


@pytest.fixture(scope="module")
def in_code() -> set[SourceText]:
    return messages_in_tree(ROOT)


@pytest.mark.parametrize("language", list(Language))
def test_every_message_of_the_program_is_translated(language: Language, in_code: set[SourceText]) -> None:
    catalogue = read_catalogue(language)
    missing = [
        f"{message.context}: {message.source}"
        for message in sorted(in_code)
        if belongs(message, language) and not catalogue.get(message, Translation(("",))).finished
    ]
    assert missing == []


@pytest.mark.parametrize("language", list(Language))
def test_no_catalogue_holds_a_message_that_the_program_has_forgotten(
    language: Language, in_code: set[SourceText]
) -> None:
    orphans = [f"{m.context}: {m.source}" for m in sorted(read_catalogue(language)) if m not in in_code]
    assert orphans == []


@pytest.mark.parametrize("language", list(Language))
def test_every_counted_message_has_all_plural_forms_of_the_language(language: Language) -> None:
    wrong = [
        f"{message.context}: {message.source}"
        for message, translation in read_catalogue(language).items()
        if len(translation.forms) != (language.plural_forms if message.plural else 1)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", list(Language))
def test_no_translation_loses_a_placeholder(language: Language) -> None:
    wrong = [
        f"{message.context}: {message.source} → {form}"
        for message, translation in read_catalogue(language).items()
        for form in translation.forms
        if form and placeholders(form) != placeholders(message.source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", list(Language))
def test_no_translation_loses_the_number_it_counts(language: Language) -> None:
    excused = FORMS_WITHOUT_FIGURE.get(language, ())
    wrong = [
        f"{message.context}: {message.source} → {form}"
        for message, translation in read_catalogue(language).items()
        if message.plural
        for index, form in enumerate(translation.forms)
        if form and "%n" not in form and index not in excused
    ]
    assert wrong == []


@pytest.mark.parametrize("language", list(Language))
def test_no_translation_shouts_or_keeps_spaces_at_its_ends(language: Language) -> None:
    wrong = [
        form
        for translation in read_catalogue(language).values()
        for form in translation.forms
        if "!" in form or form != form.strip()
    ]
    assert wrong == []


@pytest.mark.parametrize("path", list(map(source_path, Language)), ids=lambda path: path.name)
def test_digits_are_written_in_latin_and_become_the_readers_own_when_shown(path: Path) -> None:
    assert re.findall("[٠-٩۰-۹٬٫]", path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_russian_and_kazakh_have_one_dash(language: Language) -> None:
    forms = [form for translation in read_catalogue(language).values() for form in translation.forms]
    assert [form for form in forms if " – " in form or " - " in form] == []


def test_messages_are_found_in_code_with_values_counts_and_joined_strings() -> None:
    assert messages_in_code(CODE, "code.py") == {
        SourceText("desk", "Call {name}"),
        SourceText("desk", "%n waiting"),
        SourceText("errors", "Two parts", "why"),
    }


def test_a_message_put_together_at_run_time_is_refused_with_its_line() -> None:
    with pytest.raises(UnreadableMessageError, match=r"code\.py:2"):
        messages_in_code('\ntranslate("desk", "Call " + name)', "code.py")


def test_updating_adds_new_messages_and_removes_forgotten_ones(tmp_path: Path) -> None:
    kept, forgotten, new = SourceText("a", "Kept"), SourceText("a", "Forgotten"), SourceText("b", "%n new")
    write_catalogue(Language.RU, {kept: Translation(("Есть",)), forgotten: Translation(("Нет",))}, tmp_path)
    update_catalogues({kept, new}, tmp_path)
    catalogue = read_catalogue(Language.RU, tmp_path)
    assert set(catalogue) == {kept, new}
    assert catalogue[kept].forms == ("Есть",)
    assert not catalogue[new].finished


def test_only_stale_catalogues_are_compiled(tmp_path: Path) -> None:
    update_catalogues({SourceText("a", "%n x")}, tmp_path)
    assert len(compile_catalogues(tmp_path)) == len(Language)
    assert compile_catalogues(tmp_path) == []


def test_a_broken_catalogue_is_named_in_one_sentence(tmp_path: Path) -> None:
    update_catalogues({SourceText("a", "%n x")}, tmp_path)
    source_path(Language.KK, tmp_path).write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"nobat_kk\.ts"):
        compile_catalogues(tmp_path, force=True)
    assert not compiled_path(Language.KK, tmp_path).with_suffix(".new").exists()


def test_a_missing_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"nobat_en\.ts is missing"):
        compile_catalogues(tmp_path)


def test_a_translator_compiles_what_is_missing_and_refuses_what_is_damaged(tmp_path: Path) -> None:
    update_catalogues({SourceText("a", "%n x")}, tmp_path)
    assert Translator(Language.FA, folder=tmp_path).text("as it is") == "as it is"
    compiled_path(Language.FA, tmp_path).write_bytes(b"damaged")
    with pytest.raises(CatalogueError, match="cannot be read"):
        Translator(Language.FA, folder=tmp_path)
