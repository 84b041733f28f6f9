"""Messages without a language and names in all languages."""

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, isolated, left_to_right, template, translate


def test_a_name_falls_back_to_english_and_then_to_any_language() -> None:
    assert LocalText.of({"en": "Passports", "ru": "Паспорта"}).text(Language.RU) == "Паспорта"
    assert LocalText.of({"en": "Passports", "ru": "Паспорта"}).text(Language.AR) == "Passports"
    assert LocalText.of({"kk": "Төлқұжат"}).text(Language.EN) == "Төлқұжат"
    assert LocalText.of({}).text(Language.EN) == ""


def test_names_with_the_same_texts_are_equal_whatever_their_order() -> None:
    assert LocalText.of({"ru": "а", "en": "b"}) == LocalText.of({"en": "b", "ru": "а", "kk": ""})
    assert LocalText.of({"ru": "а", "en": "b"}).as_dict() == {"en": "b", "ru": "а"}


def test_a_name_in_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        LocalText.of({"xx": "?"})


def test_messages_can_be_compared_and_hashed() -> None:
    assert translate("a", "Hi {name}", name="x") == translate("a", "Hi {name}", name="x")
    assert len({translate("a", "%n", n=1), translate("a", "%n", n=2)}) == 2


def test_a_message_without_its_value_is_refused_where_it_is_written() -> None:
    with pytest.raises(ValueError, match="name"):
        translate("a", "Hi {name}")


def test_a_counted_message_needs_its_count_and_no_other_takes_one() -> None:
    with pytest.raises(ValueError, match="belong together"):
        translate("a", "%n waiting")
    with pytest.raises(ValueError, match="belong together"):
        translate("a", "waiting", n=2)


def test_a_template_is_filled_later() -> None:
    filled = template("errors", "%n tries for {name}", n=0).filled(3, name="Aigerim")
    assert filled == Text("errors", "%n tries for {name}", n=3, values=(("name", "Aigerim"),))


def test_isolates_are_balanced_and_survive_hostile_text() -> None:
    assert isolated("A042") == "\u2068A042\u2069"
    assert left_to_right("A\u2069\u202e042") == "\u2066A042\u2069"
