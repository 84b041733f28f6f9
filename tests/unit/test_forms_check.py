"""A form's answers are checked by their declaration: typed answers, or one problem at each wrong field."""

from datetime import date, time
from typing import Any

import pytest

from shared.platform.forms.check import check_field, check_form
from shared.platform.forms.model import Choice, Condition, Field, Kind, plain_form
from shared.platform.forms.values import InvalidAnswerError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText

CHOICES = (Choice(80, "80"), Choice(58, "58"))
DAY_WITH_BREAK = ((time(9), time(13)), (time(14), time(0)))
NAME = {language.value: f"name {language.value}" for language in Language}


def field(kind: Kind, **more: Any) -> Field:
    return Field("answer", kind, "Answer", **more)


@pytest.mark.parametrize(
    ("declared", "raw", "answer"),
    [
        (field(Kind.TEXT), "می\u200cخواهم", "می\u200cخواهم"),
        (field(Kind.TEXT, required=False), "", ""),
        (field(Kind.LONG_TEXT), "one\ntwo", "one\ntwo"),
        (field(Kind.WHOLE, minimum=1, maximum=20), " ۱۵ ", 15),
        (field(Kind.WHOLE), "٢٠", 20),
        (field(Kind.WHOLE, required=False), "", None),
        (field(Kind.DECIMAL), "۰٫۵", 0.5),
        (field(Kind.DECIMAL), "0,75", 0.75),
        (field(Kind.YES_NO), False, False),
        (field(Kind.YES_NO), "true", True),
        (field(Kind.CHOICE, choices=CHOICES), "٥٨", 58),
        (field(Kind.CHOICE, choices=CHOICES, many=True), [80, "58"], (80, 58)),
        (field(Kind.DATE), "۲۰۲۶-۰۳-۲۱", date(2026, 3, 21)),
        (field(Kind.TIME), "۹:۳۰", time(9, 30)),
        (field(Kind.TIME, required=False), "", None),
        (field(Kind.PERIODS), "۱۴:۰۰–24:00، 9:00-13:00", DAY_WITH_BREAK),
        (field(Kind.PERIODS), "9-13; 14.00 – 24", DAY_WITH_BREAK),
        (field(Kind.PERIODS), DAY_WITH_BREAK, DAY_WITH_BREAK),
        (field(Kind.PERIODS, required=False), "", ()),
        (field(Kind.DURATION), "1:30", 5400),
        (field(Kind.DURATION), 20, 1200),
        (field(Kind.DIGITS, minimum=6, maximum=12), "۴۷۱۹۲۶", "471926"),
        (field(Kind.COLOUR), "#aaBBcc", "#aaBBcc"),
        (field(Kind.LOCAL_TEXT), NAME, LocalText.of(NAME)),
        (field(Kind.LOCAL_TEXT, required=False), dict.fromkeys(NAME, " "), LocalText(())),
        (field(Kind.NUMBERS, minimum=1, maximum=2), {"a": 1, "b": "۲"}, {"a": 1, "b": 2}),
    ],
)
def test_an_answer_gets_its_type(declared: Field, raw: object, answer: object) -> None:
    assert check_field(declared, raw) == answer
    assert type(check_field(declared, raw)) is type(answer)


@pytest.mark.parametrize(
    ("declared", "raw", "problem"),
    [
        (field(Kind.TEXT), " ", "empty"),
        (field(Kind.TEXT), "Centre\u202e", "invisible character"),
        (field(Kind.TEXT), "two\nlines", "invisible character"),
        (field(Kind.TEXT, maximum=3), "four", "at most"),
        (field(Kind.TEXT, pattern="[A-Z]"), "a", "another kind"),
        (field(Kind.WHOLE, minimum=1, maximum=20), "21", "from {low} to {high}"),
        (field(Kind.WHOLE), 10**30 // 7 + 0.5, "a number"),
        (field(Kind.WHOLE), "9" * 5000, "a number"),
        (field(Kind.DECIMAL), float("nan"), "a number"),
        (field(Kind.DECIMAL), 10**400, "a number"),
        (field(Kind.DECIMAL, above=0), 0, "greater"),
        (field(Kind.YES_NO), 1, "true or false"),
        (field(Kind.CHOICE, choices=CHOICES), 70, "one of these"),
        (field(Kind.DATE), "2026-02-30", "a day such"),
        (field(Kind.TIME), "24:00", "09:00"),
        (field(Kind.PERIODS), "9 to 18", "times such"),
        (field(Kind.PERIODS), "9-1830", "times such"),
        (field(Kind.PERIODS), ["09:00"], "times such"),
        (field(Kind.PERIODS), "25:00-26:00", "09:00"),
        (field(Kind.PERIODS), "18:00-09:00", "before it opens"),
        (field(Kind.PERIODS), "09:00-13:00, 12:59-18:00", "overlap"),
        (field(Kind.PERIODS), "09:00-00:00, 12:00-13:00", "overlap"),
        (field(Kind.DURATION, maximum=3600), "2:00", "minutes"),
        (field(Kind.DIGITS, minimum=6, maximum=12), "12a456", "digits"),
        (field(Kind.COLOUR), "red", "colour"),
        (field(Kind.LOCAL_TEXT), {**NAME, "kk": ""}, "language is missing"),
        (field(Kind.TEXT, many=True), "one", "list"),
        (field(Kind.FORM, form=plain_form("part")), 1, "group of keys"),
    ],
)
def test_a_wrong_answer_gets_its_sentence(declared: Field, raw: object, problem: str) -> None:
    with pytest.raises(InvalidAnswerError) as refused:
        check_field(declared, raw)
    assert problem in refused.value.problem.source


FORM = plain_form(
    "visit",
    Field("kind", Kind.CHOICE, "Kind", choices=(Choice("phone", "Phone"), Choice("visit", "Visit"))),
    Field("number", Kind.TEXT, "Number", shown_if=Condition("kind", ("phone",))),
    Field("note", Kind.TEXT, "Note", required=False, required_if=Condition("kind", ("visit",))),
    Field("parts", Kind.FORM, "Parts", many=True, required=False, form=plain_form("p", Field("n", Kind.WHOLE, "N"))),
    Field("active", Kind.YES_NO, "Active", default=True),
)


def test_all_problems_are_found_in_one_run_each_at_its_path() -> None:
    checked = check_form(FORM, {"kind": "phone", "parts": [{"n": 1}, {"n": "x"}, {}], "notes": 1})
    assert set(checked.problems) == {("number",), ("parts", 1, "n"), ("parts", 2, "n"), ("notes",)}
    assert "perhaps" in checked.problems["notes",].source
    assert checked.answers == {"kind": "phone", "note": "", "parts": ({"n": 1}, {}, {}), "active": True}


def test_conditions_decide_what_is_asked_and_what_is_required() -> None:
    assert check_form(FORM, {"kind": "phone", "number": "1"}).problems == {}
    assert set(check_form(FORM, {"kind": "visit"}).problems) == {("note",)}
    assert "number" not in check_form(FORM, {"kind": "visit", "note": "x", "number": 7}).answers


def test_a_misspelt_key_is_one_problem() -> None:
    assert list(check_form(FORM, {"kindd": "phone"}).problems) == [("kindd",)]
