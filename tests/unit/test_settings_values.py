"""Every setting is declared once, and refuses what it cannot be."""

from dataclasses import fields
from typing import get_origin

import pytest

from shared.office.settings.errors import BAD_SETTING, UNKNOWN_SETTING
from shared.office.settings.model import SETTINGS_FORM, Digits, OrderPolicy, Settings, checked, setting_field
from shared.platform.errors import UserError, error_text
from shared.platform.forms.readable import limits
from shared.platform.i18n.formats import CalendarName
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from tests.helpers.renderings import readable


def test_every_default_is_allowed_by_its_own_limits() -> None:
    for info in SETTINGS_FORM.fields:
        assert checked(info.key, info.default) == info.default


def test_every_setting_has_limits_and_a_name_in_every_language() -> None:
    for info in SETTINGS_FORM.fields:
        assert limits(info), info.key
        names = {Translator(language).text(info.label) for language in Language}
        assert len(names) == len(Language), info.key


def test_the_declared_types_are_those_of_the_defaults() -> None:
    declared = {field.name: field.type for field in fields(Settings)}
    assert all(
        type(info.default) is (get_origin(declared[info.key]) or declared[info.key]) for info in SETTINGS_FORM.fields
    )


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("promise_minutes", "20", 20),
        ("promise_minutes", 20.0, 20),
        ("service_level_target", "0.9", 0.9),
        ("service_level_target", 1, 1.0),
        ("policy", "strict", OrderPolicy.STRICT),
        ("digits", "latin", Digits.LATIN),
        ("arabic_calendar", "umm_al_qura", CalendarName.UMM_AL_QURA),
        ("slip_width_mm", "58", 58),
        ("accent", "#aabbcc", "#aabbcc"),
        ("missed_minutes", "۱۵", 15),
        ("slip_parts", ["day", "number", "branch"], ("day", "number", "branch")),
        ("slip_greeting", {"ru": "Добро пожаловать"}, LocalText.of({"ru": "Добро пожаловать"})),
        ("slip_link", "https://example.org/desk?a=1", "https://example.org/desk?a=1"),
    ],
)
def test_a_value_is_read_as_a_person_typed_it(key: str, typed: object, value: object) -> None:
    assert checked(key, typed) == value
    assert type(checked(key, typed)) is type(value)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("idle_seconds", 29),
        ("slip_parts", ["number", "day"]),
        ("slip_parts", ["branch", "number", "day", "number"]),
        ("slip_parts", ["branch", "number", "day", "poem"]),
        ("slip_parts", []),
        ("idle_seconds", 301),
        ("idle_warning_seconds", "46"),
        ("promise_minutes", "soon"),
        ("promise_minutes", 7.5),
        ("promise_minutes", True),
        ("promise_minutes", None),
        ("service_level_target", "nan"),
        ("service_level_target", "inf"),
        ("service_level_target", 1.01),
        ("promise_minutes", float("inf")),
        ("policy", "loudest"),
        ("slip_width_mm", 70),
        ("accent", "red"),
        ("accent", "#aabbcc\n"),
        ("accent", 7),
    ],
)
def test_a_value_outside_the_limits_is_refused_and_the_limits_are_told(key: str, typed: object) -> None:
    with pytest.raises(UserError) as refused:
        checked(key, typed)
    assert refused.value.code is BAD_SETTING
    assert refused.value.values["key"] == key
    assert refused.value.values["limits"] == limits(setting_field(key))


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("slip_greeting", {"en": "x" * 201}),
        ("logo", "picture"),
        ("logo", "A" * 60000),
        ("slip_link", "http://example.org/"),
        ("slip_link", "https://example.org/a b"),
    ],
)
def test_a_text_that_does_not_fit_is_refused_with_what_to_enter(key: str, typed: object) -> None:
    with pytest.raises(UserError) as refused:
        checked(key, typed)
    assert refused.value.values["hint"] == setting_field(key).hint


def test_an_unknown_setting_is_named() -> None:
    with pytest.raises(UserError) as refused:
        checked("colour_of_the_sky", "blue")
    assert refused.value.code is UNKNOWN_SETTING
    assert refused.value.values == {"key": "colour_of_the_sky"}


@pytest.mark.parametrize(
    ("language", "key", "told"),
    [
        (Language.EN, "idle_seconds", "30–300"),
        (Language.RU, "service_level_target", "от 0 до 1"),
        (Language.FA, "idle_seconds", "۳۰ تا ۳۰۰"),
        (Language.AR, "slip_width_mm", "«٨٠»، «٥٨»"),
        (Language.EN, "policy", "“By the promised wait”, “In order of arrival”"),
        (Language.RU, "backup_time", "ЧЧ:ММ"),
        (Language.EN, "accent", "#RRGGBB"),
        (Language.EN, "device_names", "One device on each line"),
    ],
)
def test_limits_are_told_in_the_readers_words_and_digits(language: Language, key: str, told: str) -> None:
    assert readable(Translator(language).text(limits(setting_field(key)))).startswith(told)


def test_a_refused_setting_is_named_as_on_the_page_of_settings() -> None:
    with pytest.raises(UserError) as refused:
        checked("idle_seconds", 29)
    said = readable(Translator(Language.FA).text(error_text(refused.value)))
    assert readable(Translator(Language.FA).text(setting_field("idle_seconds").label)) in said
    assert "idle" not in said
    assert "۳۰ تا ۳۰۰" in said


def test_devices_have_the_names_that_people_know() -> None:
    settings = Settings(device_names="kiosk-1 = Kiosk by the entrance\n\nboard-2=Board upstairs")
    assert settings.name_of("kiosk-1") == "Kiosk by the entrance"
    assert settings.name_of("board-2") == "Board upstairs"
    assert settings.name_of("kiosk-2") == "kiosk-2"


@pytest.mark.parametrize("typed", ["kiosk-1", "= Kiosk", "kiosk-1 =", "kiosk-1 = Kiosk\nboard"])
def test_a_device_name_without_its_device_or_words_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as refusal:
        checked("device_names", typed)
    assert refusal.value.code is BAD_SETTING


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", [field.key for field in SETTINGS_FORM.fields])
def test_a_refused_value_is_told_in_whole_sentences(key: str, language: Language) -> None:
    with pytest.raises(UserError) as refused:
        checked(key, "x" * 5000)
    told = readable(Translator(language).text(error_text(refused.value)))
    assert ".." not in told
    assert told.endswith(".")
