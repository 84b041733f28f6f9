"""Bodies outside the branch that were merged: who does their work now, and what cannot be."""

from dataclasses import replace
from typing import Any

import pytest

from shared.office.catalog.model.workflow import OutsideBody, bodies_in_use, body_now
from shared.office.catalog.problems import catalog_problems
from shared.platform.i18n.text import LocalText

OFFICE = OutsideBody("office", LocalText.of({"en": "Address office"}), "", "", 0, merged_into="register")
REGISTER = replace(OFFICE, code="register", merged_into="ministry", position=1)
MINISTRY = replace(OFFICE, code="ministry", merged_into="", position=2)
ALL = (OFFICE, REGISTER, MINISTRY)


def test_the_work_of_a_merged_body_is_done_by_the_last_one_that_took_it_over() -> None:
    assert [body_now(ALL, each.code) for each in ALL] == [MINISTRY] * 3
    assert body_now(ALL, "archive") is None
    assert bodies_in_use(ALL) == (MINISTRY,)


ITSELF = "a body cannot be merged into itself, nor two into each other."


@pytest.mark.parametrize(
    ("merged", "wrong"),
    [
        ({"office": "register", "register": "ministry", "ministry": ""}, []),
        ({"office": "office"}, [ITSELF]),
        ({"office": "register", "register": "office"}, [ITSELF] * 2),
        ({"office": "gone"}, ["no body has the code {name}."]),
    ],
)
def test_a_body_is_merged_into_another_one_that_exists(merged: dict[str, str], wrong: list[str]) -> None:
    bodies: Any = tuple({"code": code, "merged_into": into} for code, into in merged.items())
    problems = dict(catalog_problems({"bodies": bodies}, lambda _name: True))
    assert [each.source for path, each in problems.items() if path[0] == "bodies"] == wrong
