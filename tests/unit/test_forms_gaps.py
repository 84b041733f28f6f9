"""Missing texts are found by path, in a form and in its lists, and a change of a list is told entry by entry."""

import pytest

from shared.office.catalog.forms import SERVICE
from shared.platform.db.records import to_plain
from shared.platform.forms.check import check_form
from shared.platform.forms.gaps import gaps, local_texts, missing_languages
from shared.platform.forms.model import Field, Kind, plain_form
from shared.platform.forms.readable import field_changes
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.i18n.translator import Translator

DOCUMENTS = SERVICE.field("documents")


def document(name: str, **texts: str) -> dict[str, LocalText]:
    return {"name": LocalText.of({"en": name, **texts}), "hint": LocalText(())}


def said(before: object, after: object) -> list[tuple[str, str, str]]:
    text = Translator(Language.EN).text
    return [
        tuple(without_direction_controls(text(part)) for part in (change.label, change.before, change.after))
        for change in field_changes(DOCUMENTS, before, after)
    ]  # type: ignore[misc]  # a generator of three


PASSPORT, PHOTO, RECEIPT = document("Passport", kk="Паспорт"), document("Photo"), document("Receipt")


def test_a_text_in_three_of_five_languages_lacks_two() -> None:
    assert missing_languages({"en": "Fee", "ru": "Пошлина", "ar": "رسم", "kk": " "}) == (Language.KK, Language.FA)


def test_a_text_that_nobody_has_begun_is_not_waiting_for_a_translation() -> None:
    assert missing_languages({"en": "", "ru": " "}) == ()


def test_a_missing_text_in_a_list_is_found_by_the_place_of_its_entry() -> None:
    full = {language.value: "x" for language in Language}
    raw = {"name": {**full, "kk": ""}, "documents": [{"name": full}, {"name": {**full, "fa": ""}, "hint": {}}]}
    assert list(gaps(SERVICE, raw)) == [("name", "kk"), ("documents", 1, "name", "fa")]


def test_the_texts_of_a_form_are_counted_with_those_of_its_lists() -> None:
    form = plain_form("card", Field("fee", Kind.LOCAL_TEXT, "Fee"), Field("code", Kind.TEXT, "Code"), DOCUMENTS)
    assert local_texts(form) == 3


def test_a_document_without_a_name_is_a_problem_of_that_document() -> None:
    raw = {"documents": [{"name": {"en": "Passport"}}, {"name": {}, "hint": {"en": "Old or new"}}]}
    problems = check_form(SERVICE, raw, gaps=True).problems
    assert [path for path in problems if path[0] == "documents"] == [("documents", 1, "name")]


@pytest.mark.parametrize("stored", [lambda value: value, to_plain], ids=["checked", "stored"])
def test_a_changed_document_is_told_by_its_number_and_language(stored: object) -> None:
    assert callable(stored)
    after = (document("Passport", kk="Төлқұжат"), PHOTO)
    assert said(stored((PASSPORT, PHOTO)), stored(after)) == [
        ("Documents to bring 1: Name: Қазақша", "Паспорт", "Төлқұжат")
    ]


def test_a_document_put_before_the_others_is_one_change() -> None:
    assert said((PASSPORT, PHOTO), (RECEIPT, PASSPORT, PHOTO)) == [("Documents to bring 1", "empty", "Receipt")]


def test_a_removed_document_is_one_change() -> None:
    assert said((PASSPORT, PHOTO, RECEIPT), (PASSPORT, RECEIPT)) == [("Documents to bring 2", "Photo", "empty")]


def test_documents_in_another_order_are_told_as_an_order() -> None:
    assert said((PASSPORT, PHOTO), (PHOTO, PASSPORT)) == [
        ("Documents to bring: order", "Passport, Photo", "Photo, Passport")
    ]
